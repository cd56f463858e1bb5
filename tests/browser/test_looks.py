"""Every screen of phones and display: it fits, and axe finds nothing."""

import pytest
from playwright.sync_api import Page

from tests.browser import sight
from tests.browser.chromium import DISPLAY, NARROW, PHONE, Size
from tests.browser.hall import Event, Hall
from tests.browser.phone import Phone
from tests.browser.walk import walk


class Looker:
    """Looks at a page in every state and remembers what is wrong."""

    def __init__(self, names: dict[Page, str], axe: bool) -> None:
        self.names, self.axe = names, axe
        self.found: list[str] = []
        self.looked: set[str] = set()

    def __call__(self, page: Page, state: str) -> None:
        name = f"{self.names[page]} {state}"
        self.looked.add(state)
        sight.settle(page)
        sight.picture(page, name.replace(" ", "-"))
        found = sight.overflow(page, also_high="display" in name)
        found += sight.violations(page) if self.axe else []
        self.found += [f"{name}: {line}" for line in found]
        print(*(f"{name}: {line}" for line in found), sep="\n", end="")


def test_axe_finds_nothing_on_phones_and_display(hall: Hall) -> None:
    names: dict[Page, str] = {}
    screen = named(names, display(hall, DISPLAY), "display de 1920")

    def phones(event: Event) -> list[Phone]:
        light = phone(hall, event, names, "de", PHONE, "")
        dark = phone(hall, event, names, "de", {**PHONE, "color_scheme": "dark"}, "", name="phone de dark")
        return [light, dark]

    looker = Looker(names, axe=True)
    walk(hall, phones, [screen], looker)
    assert len(looker.looked) >= 20
    assert not looker.found, "\n".join(looker.found)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_nothing_stands_out_sideways(hall: Hall, lang: str) -> None:
    """320 px with the largest text is the worst case; the display in the sizes that projectors have."""
    names: dict[Page, str] = {}
    sizes = [(1280, 720), (1024, 768)] if lang == "de" else []
    screens = [
        named(names, display(hall, {"viewport": {"width": w, "height": h}}), f"display {lang} {w}") for w, h in sizes
    ]

    def phones(event: Event) -> list[Phone]:
        return [
            phone(hall, event, names, lang, PHONE, "larger"),
            phone(hall, event, names, lang, NARROW, "larger"),
        ]

    looker = Looker(names, axe=False)
    walk(hall, phones, screens, looker)
    assert not looker.found, "\n".join(looker.found)


def test_axe_and_the_ruler_would_find_something(hall: Hall) -> None:
    page = Phone(hall, f"/{hall.event().code}").page
    assert not sight.violations(page) and not sight.overflow(page)
    page.evaluate("""() => {
        const button = document.createElement("button"), wide = document.createElement("p");
        button.style.inlineSize = "12px"; wide.style.inlineSize = "500px"; wide.style.color = "#ccc";
        wide.textContent = "zu breit und zu blass";
        document.getElementById("main").append(button, wide);
    }""")
    found = " ".join(sight.violations(page))
    assert "button-name" in found and "color-contrast" in found
    assert any("500" in line or "page" in line for line in sight.overflow(page))


def named(names: dict[Page, str], page: Page, name: str) -> Page:
    names[page] = name
    return page


def display(hall: Hall, size: Size) -> Page:
    return hall.page("/healthz", size, name="display")


def phone(
    hall: Hall, event: Event, names: dict[Page, str], lang: str, size: Size, text: str, name: str = ""
) -> Phone:
    """A phone with a text size chosen before; "" is the normal one."""
    phone = Phone(hall, f"/{event.code}", lang, size)
    if text:
        phone.page.evaluate(f"localStorage.setItem('ek/text', '{text}')")
        phone.page.reload()
    names[phone.page] = name or f"phone {lang} {size['viewport']['width']}{' ' + text if text else ''}"
    return phone
