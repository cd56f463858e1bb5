"""Every screen of phones, display and panel: it fits, and axe finds nothing."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from eventkit import resources
from tests.browser import sight
from tests.browser.chromium import DISPLAY, NARROW, PANEL, PHONE, Size
from tests.browser.hall import Event, Hall
from tests.browser.panel import Panel
from tests.browser.phone import Phone
from tests.browser.walk import TEXTS, walk
from tests.web.running import fresh_id


class Looker:
    """Looks at a page in every state and remembers what is wrong. Pages are looked at under the name they are given."""

    def __init__(self, axe: bool) -> None:
        self.axe = axe
        self.names: dict[Page, str] = {}
        self.found: list[str] = []
        self.looked: set[str] = set()

    def name(self, page: Page, name: str) -> Page:
        self.names[page] = name
        return page

    def __call__(self, page: Page, state: str) -> None:
        name = f"{self.names[page]} {state}"
        self.looked.add(state)
        sight.settle(page)
        sight.picture(page, name.replace(" ", "-"))
        found = sight.overflow(page, also_high="display" in name)
        found += sight.violations(page) if self.axe else []
        lines = [f"{name}: {line}" for line in found]
        self.found += lines
        # A page that is too wide may be why a later button cannot be pressed: said at once, shown when the test fails.
        print("\n".join(lines), end="")


@pytest.mark.long
def test_axe_finds_nothing_while_an_event_runs(hall: Hall) -> None:
    look = Looker(axe=True)

    def screens(event: Event) -> list[Page]:
        panel = Panel(hall)
        panel.open(event.code)
        return [look.name(display(hall, event, DISPLAY), "display de"), look.name(panel.page, "panel de")]

    def phones(event: Event) -> list[Phone]:
        light, dark = (
            Phone(hall, f"/{event.code}"),
            Phone(hall, f"/{event.code}", size={**PHONE, "color_scheme": "dark"}),
        )
        look.name(light.page, "phone de"), look.name(dark.page, "phone de dark")
        return [light, dark]

    walk(hall, phones, screens, look)
    assert len(look.looked) >= 20
    assert not look.found, "\n".join(look.found)


@pytest.mark.long
@pytest.mark.parametrize("lang", ["de", pytest.param("en", marks=pytest.mark.long)])
def test_nothing_stands_out_sideways(hall: Hall, lang: str) -> None:
    """320 px with the largest text is the worst case; display and panel as small as projectors and laptops are."""
    look = Looker(axe=False)
    small = [(1280, 720), (1024, 768)] if lang == "de" else []

    def screens(event: Event) -> list[Page]:
        pages = [look.name(display(hall, event, size(*wide)), f"display {lang} {wide[0]}") for wide in small]
        if lang == "de":
            panel = Panel(hall, size(1024, 768))
            panel.open(event.code)
            pages.append(look.name(panel.page, "panel de 1024"))
        return pages

    def phones(event: Event) -> list[Phone]:
        return [with_text_size(hall, event, look, lang, one, "larger") for one in (PHONE, NARROW)]

    walk(hall, phones, screens, look)
    assert not look.found, "\n".join(look.found)


@pytest.mark.long
@pytest.mark.parametrize("wide", [PANEL, {"viewport": {"width": 1024, "height": 768}}], ids=["1280", "1024"])
def test_axe_finds_nothing_in_the_panel_outside_of_the_run(hall: Hall, wide: Size) -> None:
    """The door, the list, a new event, people, settings, and the dialogs and menus of the boards."""
    look = Looker(axe=True)
    stranger = hall.page("/panel", wide, name="stranger")
    hall.watches[stranger].allow("status of 403", "status of 401")
    expect(stranger.get_by_role("heading", name="Dieses Gerät darf noch nicht moderieren")).to_be_visible()
    look.name(stranger, f"panel {wide['viewport']['width']}")
    look(stranger, "shut")
    panel = Panel(hall, wide)
    page = look.name(panel.page, f"panel {wide['viewport']['width']}")
    look(page, "start")
    page.get_by_role("link", name="Neue Veranstaltung").click()
    expect(page.get_by_role("link", name=re.compile("Wählen"))).to_have_count(
        len(list(resources.formats().glob("*.toml")))
    )
    look(page, "formats")
    page.get_by_role("link", name=re.compile("Wählen.*Kartenabfrage")).click()
    panel.button("Veranstaltung anlegen").click()
    expect(page.get_by_text("Bitte geben Sie der Veranstaltung einen Titel.")).to_be_visible()
    look(page, "form with a mistake")
    event = hall.event()
    event.does("stage.start", stage="karten")
    somebody = event.somebody()
    cards = [somebody.writes(text) for text in TEXTS]
    panel.open(event.code)
    boards(panel, event, cards, look)
    for tab, heading in (("people", "Eine Person ist dabei"), ("settings", "Netz im Saal")):
        panel.open(event.code, tab)
        expect(page.get_by_role("heading", name=heading)).to_be_visible()
        look(page, tab)
    panel.open(event.code, "people")
    panel.button("Link erzeugen").click()
    expect(page.get_by_text("Er gilt einmal")).to_be_visible()
    look(page, "invite")
    assert not look.found, "\n".join(look.found)


def boards(panel: Panel, event: Event, cards: list[str], look: Callable[[Page, str], None]) -> None:
    page = panel.page
    panel.button("Karte vom Papier").click()
    look(page, "paper")
    panel.button("Schließen").click()
    panel.card(TEXTS[0]).get_by_role("button", name=re.compile("Menü: Karte")).click()
    look(page, "card-menu")
    page.get_by_role("menuitem", name="Verbergen").click()
    look(page, "hide")
    page.keyboard.press("Escape")
    panel.next_part.get_by_role("button", name=re.compile("Ordnen")).click()
    look(page, "next-asked")
    panel.button("Noch nicht").click()
    event.does("stage.start", stage="ordnen")
    event.does("cluster.create", stage="ordnen", cluster=fresh_id(), title="Bus am Abend", cards=cards[:3])
    expect(panel.heading("Bus am Abend")).to_be_visible()
    panel.loose(TEXTS[5]).click()
    look(page, "selected")
    panel.button("Verschieben nach").click()
    look(page, "move-menu")
    page.keyboard.press("Escape")
    panel.button("Neue Überschrift").click()
    look(page, "new-heading")
    page.keyboard.press("Escape")
    panel.menu(re.compile("Menü: .?Bus am Abend"), "Auflösen")
    look(page, "dissolve")
    page.keyboard.press("Escape")


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


def size(width: int, height: int) -> Size:
    return {"viewport": {"width": width, "height": height}}


def display(hall: Hall, event: Event, size: Size) -> Page:
    return hall.page(f"/display/{event.code}", size, name="display")


def with_text_size(hall: Hall, event: Event, look: Looker, lang: str, size: Size, text: str) -> Phone:
    """A phone whose owner has chosen a text size before."""
    phone = Phone(hall, f"/{event.code}", lang, size)
    phone.page.evaluate(f"localStorage.setItem('ek/text', '{text}')")
    phone.page.reload()
    look.name(phone.page, f"phone {lang} {size['viewport']['width']} {text}")
    return phone
