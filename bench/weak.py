"""A weak phone on a weak network: `python bench/weak.py [--lang uk] [--times 5] [--phones 110]`.

Chromium's own emulation: 400 kbit/s, 300 ms round trip, a processor four times slower than this one. Measured is the
time from the first request until the button of the invitation can be pressed, with an empty cache, and again on a later
day with a full one. Then the bytes that a hall needs over one shared link of 10 Mbit/s: all first loads together, and a
minute in which everybody writes a card and everybody else gets to see it.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from playwright.sync_api import BrowserContext, Page, sync_playwright  # noqa: E402

from eventkit import checks  # noqa: E402
from tests.browser import chromium as chrome  # noqa: E402
from tests.browser.hall import Hall  # noqa: E402
from tests.browser.phone import Phone  # noqa: E402
from tests.browser.test_budget import Meter  # noqa: E402
from tests.web.running import Running  # noqa: E402

WEAK = {"offline": False, "latency": 300, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
"""400 kbit/s each way, 300 ms."""

SLOWER = 4
LINK = 10_000_000 / 8
"""Bytes in a second over the hall's one link."""

BUTTON = ".join__go button"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", default="de")
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--phones", type=int, default=110)
    asked = parser.parse_args()
    checks.load_bundle().build()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = chrome.launch(playwright)
        server = Running(Path(folder) / "data").start()
        hall = Hall(server, browser)
        try:
            found = usable(hall, asked.lang, asked.times) | shared_link(hall, asked.phones)
            print(json.dumps(found, indent=1))
        finally:
            hall.close()
            server.stop()
            browser.close()


def usable(hall: Hall, lang: str, times: int) -> dict[str, float]:
    """Seconds until the invitation can be answered: the middle one of so many visits, and the slowest."""
    code = hall.event(languages=["de", lang] if lang != "de" else ["de"]).code
    first, again = [], []
    for _ in range(times):
        device = hall.device(lang=lang)
        first.append(visit(device, f"/{code}"))
        again.append(visit(device, f"/{code}"))
        device.close()
        hall.devices.remove(device)
    return {
        "first visit, s": round(median(first), 2), "slowest": round(max(first), 2),
        "with a full cache, s": round(median(again), 2),
    }  # fmt: skip


def visit(device: BrowserContext, path: str) -> float:
    page = device.new_page()
    weaken(page)
    began = time.monotonic()
    page.goto(path, wait_until="commit")
    page.locator(BUTTON).wait_for()
    took = time.monotonic() - began
    page.close()
    return took


def weaken(page: Page) -> None:
    tools = page.context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.send("Network.emulateNetworkConditions", WEAK)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})


def shared_link(hall: Hall, phones: int) -> dict[str, Any]:
    """What one phone loads and hears, times the number of phones."""
    event = hall.event()
    event.does("stage.start", stage="karten")
    device = hall.device()
    page = device.new_page()
    meter = Meter(page)
    page.goto(f"/{event.code}", wait_until="networkidle")
    loaded = meter.bytes
    phone = Phone.__new__(Phone)
    phone.lang, phone.hall, phone.page = "de", hall, page
    phone.join()
    page.wait_for_timeout(10_000)  # all later parts have come
    everything, before = meter.bytes, meter.bytes
    for number in range(phones):
        event.does_write(f"Karte {number}: Bänke im Schatten vor dem Rathaus, damit man sich trifft")
    page.wait_for_timeout(3_000)
    heard = meter.bytes - before
    return {
        "first load, bytes": loaded, "with all later parts": everything, "heard of so many cards": heard,
        f"{phones} first loads over the link, s": round(phones * loaded / LINK, 1),
        f"{phones} phones with all parts, s": round(phones * everything / LINK, 1),
        f"{phones} cards to {phones} phones, s": round(phones * heard / LINK, 1),
    }  # fmt: skip


if __name__ == "__main__":
    main()
