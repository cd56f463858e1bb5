"""The public screen where people move: it calls to the places, counts who has come, keeps what tables write to
themselves until the harvest, and fits everywhere."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import sight
from tests.browser.hall import Event, Hall, Somebody, until
from tests.browser.test_display import LONG, LOWEST, NAMELESS, SIZES, screen

SPOTS = """() => Object.fromEntries([...document.querySelectorAll(".d-hall .plate[aria-label]")].map(plate => {
    const spot = plate.getBoundingClientRect();
    return [plate.getAttribute("aria-label"), [Math.round(spot.x), Math.round(spot.y)]];
}))"""

HIDDEN = """() => [...document.querySelectorAll(".d-hall, .d-boxes, .d-box, .d-summed")].flatMap(box => {
    const {top, bottom} = box.getBoundingClientRect();
    return [...box.children].filter(one => {
        const inner = one.getBoundingClientRect();
        return inner.height && (inner.top < top - 1 || inner.bottom > bottom + 1);
    }).map(one => `${one.textContent.slice(0, 40)} stands out of ${box.className}`);
}).concat([...document.querySelectorAll(".d-foot__words > *")].filter((line, no) => {
    const foot = line.parentElement.getBoundingClientRect();
    const leftOut = line.getBoundingClientRect().top > foot.bottom - 1;
    return line.scrollWidth > line.clientWidth + 1 || (leftOut && no > 0);
}).map(line => `not all of ${line.textContent}`))"""
"""Places and numbers that have no room; words may be cut, these not."""


def cafe(hall: Hall, people: int = 5, places: int = 5, **details: Any) -> tuple[Event, list[Somebody]]:
    """A World Café whose guests have come."""
    event = hall.event("world-cafe", places=places, rounds=3, **details)
    return event, [event.somebody() for _ in range(people)]


def seats(event: Event, walk: str) -> dict[str, str]:
    found: dict[str, str] = event.view()["count"][walk]["seats"]
    return found


def note(page: Page, plate: str) -> Locator:
    """What is said below a plate."""
    return page.locator(".d-hall li", has=page.get_by_role("img", name=plate, exact=True)).locator(".d-note")


def box(page: Page, name: str) -> Locator:
    return page.locator(".d-box", has_text=name)


def test_the_call_to_find_a_place_counts_who_has_come(hall: Hall) -> None:
    event, people = cafe(hall, people=5)
    page = screen(hall, event.code)
    event.does("stage.start", stage="runde-1-platz")
    expect(page.get_by_role("heading", level=1)).to_have_text("Bitte suchen Sie Ihren Platz")
    expect(page.get_by_role("img", name="Tisch 4, Brücke")).to_be_visible()
    expect(note(page, "Tisch 4, Brücke")).to_have_text("0 von 1")
    expect(page.get_by_text("0 von 5 haben ihren Platz gefunden")).to_be_visible()
    expect(page.get_by_text("Danach: Runde 1 von 3")).to_be_visible()
    at = seats(event, "runde-1-platz")
    there = next(one for one in people if at[one.person] == "p4")
    there.does("seat.arrive", stage="runde-1-platz")
    expect(note(page, "Tisch 4, Brücke")).to_have_text("alle da")
    expect(note(page, "Tisch 3, Haus")).to_have_text("0 von 1")
    expect(page.get_by_text("1 von 5 haben ihren Platz gefunden")).to_be_visible()
    event.does("stage.start", stage="runde-1")
    event.does("stage.start", stage="runde-2-platz")
    expect(page.get_by_role("heading", level=1)).to_have_text("Bitte den Tisch wechseln")
    expect(page.get_by_text("Danach: Runde 2 von 3")).to_be_visible()
    expect(page.get_by_text("Gastgeber*innen bleiben sitzen.")).to_be_visible()


def test_a_closed_table_leaves_its_gap_and_the_others_stay(hall: Hall) -> None:
    event, _ = cafe(hall, people=6, places=14)
    page = screen(hall, event.code)
    event.does("stage.start", stage="runde-1-platz")
    expect(page.locator(".d-hall .plate")).to_have_count(14)
    sight.settle(page)
    before = page.evaluate(SPOTS)
    event.does("place.close", place="p7", into="p4")
    expect(page.get_by_role("img", name="Tisch 7, Tasse")).to_have_count(0)
    after = page.evaluate(SPOTS)
    assert before.pop("Tisch 7, Tasse")
    assert after == before


def test_what_tables_write_is_not_shown_before_the_harvest(hall: Hall) -> None:
    event, people = cafe(hall)
    page = screen(hall, event.code)
    event.does("stage.start", stage="runde-1-platz")
    at = seats(event, "runde-1-platz")
    writer = next(one for one in people if at[one.person] == "p4")
    event.does("stage.start", stage="runde-1")
    writer.writes("Ein Treffpunkt im Bahnhof", kind="gedanke", stage="runde-1")
    expect(note(page, "Tisch 4, Brücke")).to_have_text("1 Karte")
    expect(page.get_by_text("Runde 1 von 3")).to_be_visible()
    expect(page.get_by_text("Ein Treffpunkt im Bahnhof")).to_have_count(0)
    event.does("summary.set", stage="runde-1", place="p4", text="Wir brauchen einen Ort, der allen gehört.")
    event.does("stage.start", stage="ernte")
    expect(note(page, "Tisch 4, Brücke")).to_have_text("1 Karte")
    expect(page.get_by_text("Die Tische stellen vor")).to_be_visible()
    event.does("harvest.show", stage="ernte", place="p4")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tisch Brücke")
    expect(page.get_by_role("img", name="Tisch 4, Brücke")).to_be_visible()
    expect(page.locator("dl")).to_have_text("Runde 1Wir brauchen einen Ort, der allen gehört.")
    event.does("summary.set", stage="runde-1", place="p4", text="")
    expect(page.locator(".d-slot")).to_contain_text("Ein Treffpunkt im Bahnhof")
    expect(page.locator(".d-slot .card__meta")).to_have_text("Runde 1")


def test_with_open_boards_cards_come_at_once_and_say_from_where(hall: Hall) -> None:
    event, people = cafe(hall)
    event.does("boards.open", open=True)
    page = screen(hall, event.code)
    event.does("stage.start", stage="runde-1-platz")
    at = seats(event, "runde-1-platz")
    writer = next(one for one in people if at[one.person] == "p4")
    event.does("stage.start", stage="runde-1")
    writer.writes("Ein Treffpunkt im Bahnhof", kind="gedanke", stage="runde-1")
    expect(page.locator(".d-slot")).to_contain_text("Ein Treffpunkt im Bahnhof")
    expect(page.locator(".d-slot").get_by_role("img", name="Tisch 4, Brücke")).to_be_visible()
    expect(page.locator(".d-slot .card__meta")).to_have_text("4Brücke")
    expect(page.get_by_text("1 Karte von einem Tisch")).to_be_visible()


def test_two_minutes_before_the_change_the_screen_says_so(hall: Hall) -> None:
    event, _ = cafe(hall)
    page = screen(hall, event.code)
    for stage in ("runde-1-platz", "runde-1"):
        event.does("stage.start", stage=stage)
    event.does("timer.start", stage="runde-1", seconds=1200)
    expect(page.locator(".timer")).to_contain_text("20 Min")
    expect(page.locator(".d-foot--loud")).to_have_count(0)
    event.does("timer.start", stage="runde-1", seconds=110)
    expect(page.get_by_text("In 2 Minuten wechseln Sie den Tisch.")).to_be_visible()
    event.does("timer.start", stage="runde-1", seconds=50)
    expect(page.get_by_text("In einer Minute wechseln Sie den Tisch.")).to_be_visible()
    # Nobody moves after the last round.
    for stage in ("runde-2-platz", "runde-2", "runde-3-platz", "runde-3"):
        event.does("stage.start", stage=stage)
    event.does("timer.start", stage="runde-3", seconds=110)
    expect(page.locator(".timer")).to_contain_text("2 Min")
    expect(page.get_by_text("wechseln Sie")).to_have_count(0)


def test_rooms_say_how_much_room_is_left(hall: Hall) -> None:
    event = hall.event("stadtgespraech")
    people = [event.somebody() for _ in range(3)]
    event.does("place.edit", place="p2", capacity=2)
    event.does("topic.propose", topic="0" * 16, place="p6", text="Freibad im Winter")
    page = screen(hall, event.code)
    event.does("stage.start", stage="dialog-1-platz")
    expect(page.get_by_role("heading", level=1)).to_have_text("Bitte wählen Sie einen Raum")
    expect(box(page, "Wohnen und Nachbarschaft")).to_contain_text("noch 35 Plätze")
    expect(box(page, "Offener Raum")).to_contain_text("Freibad im Winter")
    for n, one in enumerate(people[:2], start=1):
        one.does("seat.take", stage="dialog-1-platz", target="p2", n=1)
        expect(page.get_by_text(f"{n} von 3 haben gewählt.")).to_be_visible()
    expect(box(page, "Sprache und Bildung")).to_contain_text("voll")
    expect(box(page, "Arbeit und Ausbildung")).not_to_contain_text("voll")
    event.does("stage.start", stage="dialog-1")
    expect(box(page, "Sprache und Bildung")).to_contain_text("Was brauchen Kinder und Erwachsene")
    expect(box(page, "Sprache und Bildung")).to_contain_text("0 Karten")
    event.does("stage.start", stage="dialog-2-platz")
    event.does("stage.start", stage="pinnwaende")
    event.does("harvest.show", stage="pinnwaende", place="p2")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Sprache und Bildung")


def test_a_table_with_many_cards_turns_its_pages(hall: Hall) -> None:
    event, people = cafe(hall, people=1)
    event.does("stage.start", stage="runde-1-platz")
    place = seats(event, "runde-1-platz")[people[0].person]
    event.does("stage.start", stage="runde-1")
    for no in range(8):
        people[0].writes(f"Gedanke {no}", kind="gedanke", stage="runde-1")
    event.does("stage.start", stage="ernte")
    event.does("harvest.show", stage="ernte", place=place)
    page = screen(hall, event.code)
    page.clock.install()
    page.reload()
    expect(page.locator(".d-slot")).to_have_count(6)
    expect(page.get_by_text("Seite 1 von 2")).to_be_visible()
    page.clock.run_for(15_000)
    expect(page.locator(".d-slot")).to_have_count(2)
    expect(page.get_by_text("Gedanke 7")).to_be_visible()


def test_the_outlook_says_who_answers(hall: Hall) -> None:
    event, _ = cafe(hall, people=1)
    event.does("stage.start", stage="ausblick")
    page = screen(hall, event.code)
    expect(page.get_by_role("heading", level=1)).to_have_text("Wie geht es mit Ihren Ergebnissen weiter?")
    expect(page.get_by_text("Die Stadtverordneten beraten")).to_be_visible()
    expect(page.get_by_text("Meryem Aslan, Zimmer 12")).to_be_visible()


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[] if name == "4:3" else pytest.mark.long) for name in SIZES]
)
def test_nothing_stands_out_at_any_size(hall: Hall, name: str) -> None:
    event, people = cafe(hall, people=4, places=20, question={"de": f"Was brauchen Menschen in {NAMELESS}?"})
    page = screen(hall, event.code, name)
    found: list[str] = []

    def look(state: str) -> None:
        sight.settle(page)
        sight.picture(page, f"display-places-{name}-{state}".replace(":", "-"))
        found.extend(f"{state}: {line}" for line in sight.overflow(page, also_high=True))
        found.extend(f"{state}: {line}" for line in page.evaluate(HIDDEN))
        if name == "4:3":
            found.extend(f"{state}: {line}" for line in sight.violations(page))
        low = page.evaluate(LOWEST)
        if low > SIZES[name][1] + 1:
            found.append(f"{state}: {low} > {SIZES[name][1]}")

    event.does("stage.start", stage="runde-1-platz")
    expect(page.locator(".d-hall .plate")).to_have_count(20)
    look("walk")
    at = seats(event, "runde-1-platz")
    event.does("stage.start", stage="runde-1")
    expect(page.get_by_text("0 Karten").first).to_be_visible()
    look("round")
    for one in people:
        for text in ("Bus am Abend", LONG.strip(), "W" * 280):
            one.writes(text, kind="gedanke", stage="runde-1")
    place = at[people[0].person]
    event.does("place.edit", place=place, title={"de": f"{NAMELESS} hier"}, question={"de": LONG[:140]})
    expect(page.locator(".d-box")).to_have_count(9)
    look("round with topics")
    for stage in ("runde-1", "runde-2", "runde-3"):
        if stage != "runde-1":
            event.does("stage.start", stage=f"{stage}-platz")
            event.does("stage.start", stage=stage)
        event.does("summary.set", stage=stage, place=place, text="Wir haben lange gesprochen. " * 10)
    event.does("stage.start", stage="ernte")
    expect(page.locator(".d-box")).to_have_count(9)
    look("harvest")
    event.does("harvest.show", stage="ernte", place=place)
    expect(page.locator("dl")).to_be_visible()
    look("sentences")
    for stage in ("runde-1", "runde-2", "runde-3"):
        event.does("summary.set", stage=stage, place=place, text="")
    until(page, "document.querySelectorAll('.d-slot').length > 0")
    look("cards")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("hash", ["", "#dunkel"])
def test_the_walk_and_the_rooms_are_accessible(hall: Hall, hash: str) -> None:
    event, _ = cafe(hall, places=14)
    page = screen(hall, event.code, hash=hash)
    event.does("stage.start", stage="runde-1-platz")
    expect(page.locator(".d-hall .plate")).to_have_count(14)
    sight.settle(page)
    assert sight.violations(page) == []
    rooms = hall.event("stadtgespraech")
    rooms.does("stage.start", stage="dialog-1-platz")
    page = screen(hall, rooms.code, hash=hash)
    expect(page.locator(".d-box")).to_have_count(6)
    sight.settle(page)
    assert sight.violations(page) == []
