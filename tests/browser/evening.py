"""What moderators do on an evening beside the steps: screens, messages, breaks, the door."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.chromium import DISPLAY, Size
from tests.browser.hall import Event, Hall
from tests.browser.panel import Panel
from tests.browser.phone import Phone

LATER_MS = 15_000
"""Some of a phone is fetched only when it has settled in the hall."""


def display(hall: Hall, event: Event, screen: int = 1, size: Size = DISPLAY, lang: str = "de-DE") -> Page:
    query = "?screen=2" if screen == 2 else ""
    return hall.page(f"/display/{event.code}{query}", size, lang, name=f"display {screen}")


def part(panel: Panel, title: str) -> Locator:
    """A part of the side column."""
    return panel.page.get_by_role("region", name=re.compile(f"^{title}"))


def choose_picture(panel: Panel, name: str, stage: str = "", place: str = "") -> None:
    """Something else on the first screen."""
    part(panel, "Leinwand").get_by_role("button", name="Anderes zeigen").first.click()
    if stage:
        panel.dialog.get_by_label("Von welchem Schritt?").select_option(label=stage)
    if place:
        panel.dialog.get_by_label("Von welchem Tisch?").select_option(label=place)
    panel.dialog.get_by_role("button", name=name, exact=True).click()
    expect(panel.dialog).to_have_count(0)


def says(display: Page, heading: str | re.Pattern[str]) -> None:
    """The main heading of a screen."""
    expect(display.get_by_role("heading", level=1)).to_have_text(heading)


def report_of(phone: Phone, text: str) -> Locator:
    """The button that reports somebody else's card."""
    name = phone.say("Diese Karte melden", "Report this card")
    return phone.card(text).get_by_role("button", name=name)
