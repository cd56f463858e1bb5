"""What the check needs besides Python and node packages: Chromium, fonts for its pictures, tools that read PDF.

As root on Debian they come from apt; elsewhere Chromium comes from Playwright, and the rest is asked for.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

SHELL = "chromium-headless-shell"
# Program that must be on PATH (or file that must be there) -> Debian package.
DEBIAN = {
    SHELL: SHELL,  # half the work of the browser with its windows
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf": "fonts-noto-core",
    "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf": "fonts-noto-color-emoji",
}
BROWSERS = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class NotAvailable(RuntimeError):
    """Something is missing that this machine does not let us install; the message says what to do."""


def install() -> None:
    """Installs what is missing where that can be done; raises NotAvailable with the missing names otherwise."""
    if is_debian_root():
        wanted = [package for thing, package in DEBIAN.items() if not present(thing)]
        try:
            apt(wanted)
        except subprocess.CalledProcessError:
            if wanted != [SHELL] or not find_chromium():
                raise
            print("   the lighter browser could not be had; the one that is here does the same, slower")
    elif not find_chromium():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)
    if not find_chromium():
        raise NotAvailable("no Chromium: install it, or `python -m playwright install --with-deps chromium`")
    missing = [tool for tool in ("pdftotext", "qpdf") if not present(tool)]
    if missing:
        raise NotAvailable(
            f"please install {', '.join(missing)} (Debian: poppler-utils, qpdf; Homebrew: poppler, qpdf)"
        )
    print(f"   {find_chromium()}")


def apt(packages: list[str]) -> None:
    if not packages:
        return
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", *command], env=environment, stdin=subprocess.DEVNULL, check=True)


def find_chromium() -> str | None:
    """The browser for tests and pictures: one on PATH, else Playwright's own, else None."""
    for name in BROWSERS:
        if found := shutil.which(name):
            return found
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return None
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


def present(thing: str) -> bool:
    return Path(thing).exists() if thing.startswith("/") else shutil.which(thing) is not None


def is_debian_root() -> bool:
    """Debian itself: Ubuntu's chromium package is only a door to snap, which containers lack."""
    release = Path("/etc/os-release")
    debian = release.is_file() and "ID=debian" in release.read_text().splitlines()
    return debian and os.geteuid() == 0 and shutil.which("apt-get") is not None
