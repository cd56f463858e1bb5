"""Chromium as it stands in a hall: a plain http name that is not the loopback, and no other host reachable."""

from typing import Any

from playwright.sync_api import Browser, Playwright

from eventkit.checks_outside import find_chromium

NAME = "halle.test"
"""Chromium maps it to the loopback. For pages it is a name like any other: no secure context, as on a LAN."""

ELSEWHERE = "umgezogen.test"
"""The same laptop under another address."""

SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    f"--host-resolver-rules=MAP {NAME} 127.0.0.1,MAP {ELSEWHERE} 127.0.0.1,"
    "MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost",
)

STARTS_MS = 120_000
"""Several start at once in the check."""

PHONE = {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True}
NARROW = {**PHONE, "viewport": {"width": 320, "height": 640}}
PANEL = {"viewport": {"width": 1280, "height": 800}}
DISPLAY = {"viewport": {"width": 1920, "height": 1080}}

Size = dict[str, Any]


def launch(playwright: Playwright) -> Browser:
    """The Chromium of this machine, else Playwright's own."""
    return playwright.chromium.launch(executable_path=find(), args=list(SWITCHES), timeout=STARTS_MS)


def find() -> str | None:
    """Where Chromium is; only to be asked while Playwright is not running."""
    return _found[0] if _found else _found.append(find_chromium()) or _found[0]


_found: list[str | None] = []
