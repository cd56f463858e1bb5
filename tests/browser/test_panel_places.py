"""Tables and rooms on the panel: people are moved by mouse, keys and menu; tables come and go; nothing is lost."""

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import finger, sight
from tests.browser.chromium import PANEL, Size
from tests.browser.hall import PRINTING_MS, Event, Hall
from tests.browser.panel import Panel
from tests.browser.phone import Phone
from tests.web.running import fresh_id

TOUCH = {"viewport": {"width": 1024, "height": 768}, "has_touch": True}


class Cafe:
    """A World Café with its tables on the panel, and people who fill it."""

    def __init__(self, hall: Hall, *, people: int, tables: int = 3, rounds: int = 2, size: Size = PANEL) -> None:
        self.hall = hall
        self.event = hall.event("world-cafe", places=tables, rounds=rounds)
        self.event.does("stage.start", stage="ankommen")
        self.people = [self.event.somebody() for _ in range(people)]
        self.panel = Panel(hall, size)
        self.page = self.panel.page

    def begin(self, *stages: str) -> "Cafe":
        for stage in stages:
            self.event.does("stage.start", stage=stage)
        return self

    def open(self) -> "Cafe":
        self.panel.open(self.event.code, "places")
        expect(self.floor).to_be_visible()
        return self

    @property
    def floor(self) -> Locator:
        return self.page.get_by_role("group", name="Plan des Saals")

    def table(self, no: int) -> Locator:
        """A table with its seats."""
        return self.floor.get_by_role("group", name=re.compile(f"^Tisch {no}:"))

    @property
    def side(self) -> Locator:
        """Right: what is chosen. Who is missing stands on the left, with the same menu."""
        return self.page.get_by_role("complementary", name="Verschieben und ändern")

    def top(self, no: int) -> Locator:
        return self.floor.get_by_role("button", name=re.compile(f"^Tisch {no}( ist geschlossen|:)"))

    def seat(self, name: str) -> Locator:
        return self.floor.get_by_role("button", name=re.compile(f"^{name},"))

    def place_of(self, person: str) -> int:
        """The number of the table where somebody belongs, as the laptop has it."""
        view = self.event.view()
        place = view["person"][person]["place"]
        return int(view["place"][place]["no"]) if place else 0

    def sits_at(self, name: str, no: int) -> None:
        expect(self.table(no).get_by_role("button", name=re.compile(f"^{name},"))).to_be_visible()
        self.panel.all_saved()

    def other(self, no: int) -> int:
        return no % len(self.event.view()["place"]) + 1


def named(cafe: Cafe, name: str) -> tuple[Phone, str]:
    """Somebody with a phone and a name; gives the phone and the person's id."""
    phone = Phone(cafe.hall, f"/{cafe.event.code}").join(name)
    (person,) = [one["id"] for one in cafe.event.view()["person"].values() if one["name"] == name]
    return phone, person


def drag(page: Page, what: Locator, to: Locator) -> None:
    """By mouse, over several steps as a hand does."""
    start, end = what.bounding_box(), to.bounding_box()
    assert start and end
    page.mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(start["x"] + 20, start["y"] + 20, steps=3)
    page.mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=10)
    page.wait_for_timeout(finger.RESTS_MS)
    page.mouse.up()


def moved(hall: Hall) -> int:
    """How often somebody was moved, in all events of this server."""
    return [kind for kind, _ in hall.journal()].count("seat.taken")


def shows_table(phone: Phone, no: int) -> None:
    expect(phone.page.locator("main[data-place]")).to_have_attribute("data-place", str(no))


def test_somebody_is_dragged_to_another_table_and_their_phone_says_so(hall: Hall) -> None:
    cafe = Cafe(hall, people=4)
    phone, person = named(cafe, "Jürgen")
    cafe.begin("runde-1-platz").open()
    to = cafe.other(cafe.place_of(person))
    drag(cafe.page, cafe.seat("Jürgen"), cafe.top(to))
    cafe.sits_at("Jürgen", to)
    assert cafe.place_of(person) == to
    shows_table(phone, to)
    phone.asks(f"Bitte setzen Sie sich an Tisch {to}")


def test_a_drag_that_ends_beside_the_tables_moves_nobody(hall: Hall) -> None:
    cafe = Cafe(hall, people=4)
    _, person = named(cafe, "Jürgen")
    cafe.begin("runde-1-platz").open()
    before = cafe.place_of(person)
    moves = moved(hall)
    drag(cafe.page, cafe.seat("Jürgen"), cafe.page.get_by_role("heading", name="Saal"))
    drag(cafe.page, cafe.seat("Jürgen"), cafe.top(before))
    cafe.sits_at("Jürgen", before)
    assert moved(hall) == moves
    drag(cafe.page, cafe.seat("Jürgen"), cafe.top(cafe.other(before)))
    cafe.sits_at("Jürgen", cafe.other(before))
    assert moved(hall) == moves + 1


def test_somebody_is_dragged_by_finger_after_a_rest_and_not_while_scrolling(hall: Hall) -> None:
    cafe = Cafe(hall, people=4, size=TOUCH)
    _, person = named(cafe, "Jürgen")
    cafe.begin("runde-1-platz").open()
    before = cafe.place_of(person)
    to = cafe.other(before)
    for _ in range(10):
        if finger.scroll(cafe.page, cafe.seat("Jürgen"), cafe.top(to)):
            break
        cafe.event.does("seat.give", stage="runde-1-platz", person=person, target=f"p{before}")
    cafe.page.wait_for_timeout(300)
    assert cafe.place_of(person) == before
    finger.drag(cafe.page, cafe.seat("Jürgen"), cafe.top(to))
    cafe.sits_at("Jürgen", to)
    assert cafe.place_of(person) == to


def test_somebody_is_moved_by_keys_alone(hall: Hall) -> None:
    cafe = Cafe(hall, people=5)
    phone, person = named(cafe, "Jürgen")
    cafe.begin("runde-1-platz").open()
    before = cafe.place_of(person)
    # Tab reaches the floor once, arrows walk about on it.
    cafe.top(1).focus()
    keys = cafe.page.keyboard
    for _ in range(20):
        if cafe.seat("Jürgen").evaluate("seat => seat === document.activeElement"):
            break
        keys.press("ArrowRight")
    keys.press("Enter")
    picked = cafe.page.get_by_role("radio", checked=True)
    expect(picked).to_be_focused()
    keys.press("ArrowDown")
    expect(picked).to_be_focused()
    name = picked.evaluate("radio => radio.closest('label').innerText")
    to = int(re.findall(r"Tisch (\d+)", name)[0])
    assert to != before
    expect(cafe.page.get_by_text(f"Bitte setzen Sie sich an Tisch {to}")).to_be_visible()
    cafe.panel.button("Verschieben").focus()
    keys.press("Enter")
    cafe.sits_at("Jürgen", to)
    shows_table(phone, to)
    expect(cafe.seat("Jürgen")).to_be_focused()


def test_the_best_tables_come_first_and_say_whom_one_meets_again(hall: Hall) -> None:
    cafe = Cafe(hall, people=3, tables=3)
    _, person = named(cafe, "Jürgen")
    everybody = [person, *(one.person for one in cafe.people)]

    def seat_all(stage: str, *tables: int) -> None:
        cafe.begin(stage)
        for one, no in zip(everybody, tables, strict=True):
            cafe.event.does("seat.give", stage=stage, person=one, target=f"p{no}")

    seat_all("runde-1-platz", 1, 1, 2, 3)
    cafe.begin("runde-1")
    seat_all("runde-2-platz", 2, 3, 2, 1)
    cafe.open()
    cafe.seat("Jürgen").click()
    side = cafe.side
    expect(side.get_by_role("heading", name=re.compile("Jürgen.* verschieben"))).to_be_visible()
    expect(side.get_by_role("radio")).to_have_count(2)
    first, second = (side.locator("label").nth(no) for no in (0, 1))
    expect(first).to_contain_text(re.compile("Tisch 3.*trifft .*Gast 1.* zum zweiten Mal", re.DOTALL))
    expect(second).to_contain_text(re.compile("Tisch 1.*war hier in Runde 1", re.DOTALL))
    expect(side.get_by_role("radio").first).to_be_checked()


def test_the_menu_says_who_is_there_who_has_gone_and_who_hosts(hall: Hall) -> None:
    cafe = Cafe(hall, people=4)
    _, person = named(cafe, "Jürgen")
    cafe.begin("runde-1-platz").open()
    table = cafe.place_of(person)

    def pick(item: str) -> None:
        cafe.seat("Jürgen").click()
        cafe.side.get_by_role("button", name=re.compile("^Menü: .?Jürgen")).click()
        cafe.page.get_by_role("menuitem", name=re.compile(item)).click()
        cafe.panel.all_saved()

    pick("^Ist da")
    expect(cafe.seat("Jürgen")).to_have_accessible_name("Jürgen, da")
    pick("Bleibt immer hier")
    expect(cafe.seat("Jürgen")).to_have_accessible_name("Jürgen, da, bleibt am Platz")
    assert cafe.event.view()["person"][person]["stay"] == f"p{table}"
    pick("Gastgeber.in machen")
    expect(cafe.seat("Jürgen")).to_have_accessible_name(re.compile("^Jürgen, Gastgeber.in"))
    assert cafe.event.view()["place"][f"p{table}"]["host"] == "Jürgen"
    pick("Wieder Gast sein")
    assert cafe.event.view()["place"][f"p{table}"]["host"] is None
    pick("ist gegangen")
    expect(cafe.seat("Jürgen")).to_have_count(0)
    cafe.panel.button("Rückgängig").click()
    expect(cafe.seat("Jürgen")).to_be_visible()


def test_rules_are_made_and_lifted(hall: Hall) -> None:
    cafe = Cafe(hall, people=3)
    _, one = named(cafe, "Ali")
    _, two = named(cafe, "Leyla")
    cafe.begin("runde-1-platz").open()
    cafe.panel.menu(re.compile("^Regel$"), "Menschen bleiben zusammen")
    dialog = cafe.panel.dialog
    expect(dialog.get_by_role("button", name="Zusammenlassen")).to_have_attribute("aria-disabled", "true")
    for name in ("Ali", "Leyla"):
        dialog.get_by_role("checkbox", name=name).check()
    cafe.panel.answer("Zusammenlassen")
    rules = cafe.page.get_by_role("region", name="Gilt immer")
    expect(rules).to_contain_text(re.compile(r"Ali.* und .*Leyla.* bleiben zusammen"))
    assert cafe.event.view()["person"][one]["with"] == [two]
    cafe.panel.menu(re.compile("^Regel$"), "Jemand bleibt")
    cafe.panel.dialog.get_by_role("radio", name="Ali").check()
    cafe.panel.dialog.get_by_role("radio", name="Tisch 2").check()
    cafe.panel.answer("Regel aufstellen")
    expect(rules).to_contain_text(re.compile("Ali.* bleibt: Tisch 2"))
    rules.get_by_role("button", name=re.compile("Regel aufheben: .*zusammen")).click()
    rules.get_by_role("button", name=re.compile("Regel aufheben: .*Tisch 2")).click()
    expect(rules.get_by_role("button", name=re.compile("Regel aufheben"))).to_have_count(0)
    cafe.panel.all_saved()
    view = cafe.event.view()["person"]
    assert view[one]["with"] == [] and view[one]["stay"] is None


def test_a_table_is_closed_in_the_second_round_and_nothing_is_lost(hall: Hall) -> None:
    cafe = Cafe(hall, people=9)
    cafe.begin("runde-1-platz", "runde-1")
    texts = {person.person: f"Von {no}" for no, person in enumerate(cafe.people)}
    for person in cafe.people:
        person.writes(texts[person.person], kind="gedanke", stage="runde-1")
    cafe.begin("runde-2-platz", "runde-2").open()
    written = [card["text"] for card in cafe.event.view()["card"].values() if card["place"] == "p2"]
    assert written
    cafe.top(2).click()
    cafe.panel.menu("Menü: Tisch 2", "Tisch schließen")
    expect(cafe.panel.dialog).to_contain_text(re.compile(r"3 Personen bekommen sofort andere Tische"))
    expect(cafe.panel.dialog).to_contain_text(f"{len(written)} Karten dieses Tisches bleiben")
    cafe.panel.answer("Tisch schließen")
    expect(cafe.top(2)).to_have_accessible_name("Tisch 2 ist geschlossen. Ansehen")
    view = cafe.event.view()
    places = [one["place"] for one in view["person"].values()]
    assert None not in places and "p2" not in places
    cafe.panel.open(cafe.event.code)
    cafe.panel.button("Alle Runden").click()
    for text in written:
        expect(cafe.panel.card(text)).to_be_visible()
    cafe.panel.open(cafe.event.code, "places")
    cafe.panel.button("Rückgängig").click()
    expect(cafe.table(2)).to_be_visible()


def test_a_table_is_merged_into_another_with_people_and_cards(hall: Hall) -> None:
    cafe = Cafe(hall, people=6)
    cafe.begin("runde-1-platz", "runde-1")
    for no, person in enumerate(cafe.people):
        person.writes(f"Von {no}", kind="gedanke", stage="runde-1")
    cafe.open()
    cafe.top(3).click()
    cafe.panel.menu("Menü: Tisch 3", "Zusammenlegen")
    cafe.panel.dialog.get_by_role("radio", name="Tisch 1").check()
    expect(cafe.panel.dialog).to_contain_text("2 Personen ziehen um, 2 Karten kommen mit: Tisch 1.")
    cafe.panel.answer("Zusammenlegen")
    expect(cafe.table(1)).to_have_accessible_name("Tisch 1: 0 von 4 da")
    cafe.top(3).click()
    cafe.panel.button("Wieder öffnen").click()
    expect(cafe.table(3)).to_be_visible()


def test_a_table_is_added_named_and_put_into_rows(hall: Hall) -> None:
    cafe = Cafe(hall, people=2)
    cafe.begin("runde-1-platz").open()
    cafe.panel.button("Tisch dazustellen").click()
    cafe.panel.dialog.get_by_label("Thema (Deutsch)").fill("Wohnen")
    cafe.panel.dialog.get_by_label("Höchstens so viele Menschen").fill("6")
    cafe.panel.answer("Anlegen")
    expect(cafe.table(4)).to_be_visible()
    cafe.panel.button("Tische je Reihe").click()
    rows = cafe.panel.dialog.get_by_role("textbox", name="Tische je Reihe")
    rows.fill("3 2")
    expect(cafe.panel.dialog.get_by_text("Das sind 5 Tische. Es gibt 4", exact=False).first).to_be_visible()
    rows.fill("1 3")
    cafe.panel.answer("Speichern")
    view = cafe.event.view()
    assert view["event"]["event"]["places"]["rows"] == [1, 3]
    (new,) = [place for place in view["place"].values() if place["no"] == 4]
    assert (new["title"], new["capacity"]) == ({"de": "Wohnen"}, 6)
    cafe.page.get_by_role("radio", name="Alle sehen alle").check()
    expect(cafe.page.get_by_text("Alle sehen sofort auf dem Handy", exact=False)).to_be_visible()
    cafe.panel.all_saved()
    assert cafe.event.view()["event"]["event"]["places"]["boards"] == "open"


def test_newcomers_and_those_who_are_missing_stand_on_the_left(hall: Hall) -> None:
    cafe = Cafe(hall, people=4)
    cafe.begin("runde-1-platz").open()
    gone = cafe.people[0]
    gone.leaves()
    missing = cafe.page.get_by_role("region", name=re.compile("^Fehlt noch"))
    expect(missing.get_by_role("listitem")).to_have_count(1)
    late = cafe.event.somebody()
    new = cafe.page.get_by_role("region", name=re.compile("^Neu gekommen"))
    new.get_by_role("button", name=re.compile("ist da: Tisch")).click()
    expect(new).to_have_count(0)
    assert cafe.event.view()["person"][late.person]["arrived"]
    missing.get_by_role("button", name=re.compile("^Menü: ")).click()
    cafe.page.get_by_role("menuitem", name=re.compile("ist gegangen")).click()
    expect(missing).to_have_count(0)
    cafe.panel.all_saved()
    assert cafe.event.view()["person"][gone.person]["left"]


def test_a_call_for_help_is_seen_and_answered(hall: Hall) -> None:
    cafe = Cafe(hall, people=3)
    cafe.begin("runde-1-platz").open()
    calls = cafe.page.get_by_role("region", name=re.compile("^Hilfe gerufen"))
    expect(calls).to_have_count(0)
    cafe.people[1].does("person.help", wanted=True)
    calls.get_by_role("button", name=re.compile("ist erledigt")).click()
    expect(calls).to_have_count(0)
    assert not cafe.event.view()["person"][cafe.people[1].person]["help"]


def test_people_without_a_phone_get_numbers_and_seats(hall: Hall) -> None:
    cafe = Cafe(hall, people=2)
    cafe.begin("runde-1-platz").open()
    cafe.panel.button("Ohne Handy dazu").click()
    cafe.panel.dialog.get_by_label("Wie viele Menschen?").fill("2")
    cafe.panel.dialog.get_by_role("button", name="2 Personen dazunehmen").click()
    expect(cafe.panel.dialog).to_contain_text("Gast 3, Gast 4")
    with cafe.page.expect_download(timeout=PRINTING_MS) as download:
        cafe.panel.dialog.get_by_role("button", name="Wegkarten (PDF)").click()
    assert download.value.suggested_filename.endswith(".pdf")
    cafe.panel.dialog.get_by_role("button", name="Schließen").last.click()
    expect(cafe.seat("Gast 4")).to_have_accessible_name(re.compile("ohne Handy"))
    cafe.panel.open(cafe.event.code, "people")
    expect(cafe.page.get_by_role("row", name=re.compile("Gast 4"))).to_contain_text("auf Papier")


def test_host_codes_are_shown_one_at_a_time_and_only_in_the_dialog(hall: Hall) -> None:
    cafe = Cafe(hall, people=2)
    cafe.begin("runde-1-platz").open()
    asked: list[str] = []
    cafe.page.on("request", lambda request: asked.append(request.url))
    cafe.panel.button("Gastgeber-Karten").first.click()
    dialog = cafe.panel.dialog
    dialog.get_by_role("button", name="Code zeigen: Tisch 2").click()
    code = dialog.get_by_role("definition").last.inner_text()
    assert re.fullmatch(r"[A-Z0-9]{6}", code)
    dialog.get_by_role("button", name="Code zeigen: Tisch 1").click()
    expect(dialog).not_to_contain_text(code)
    assert len([url for url in asked if "/api/moderator/places" in url]) == 1
    cafe.page.keyboard.press("Escape")
    assert code not in cafe.page.content()


def test_what_is_left_is_spread_where_people_choose(hall: Hall) -> None:
    event = hall.event("stadtgespraech")
    people = [event.somebody() for _ in range(7)]
    walk = next(one["id"] for one in ordered(event) if one["activity"] == "seat")
    event.does("stage.start", stage=walk)
    people[0].does("seat.take", stage=walk, target=room_ids(event)[1], n=1)
    panel = Panel(hall)
    panel.open(event.code)
    expect(panel.page.get_by_text("6 ohne Platz")).to_be_visible()
    panel.button("Übrige verteilen").click()
    expect(panel.dialog).to_contain_text("Wer schon einen Platz hat, bleibt.")
    panel.answer("Übrige verteilen")
    expect(panel.page.get_by_text("ohne Platz")).to_have_count(0)
    seats = event.view()["count"][walk]["seats"]
    assert len(seats) == 7 and seats[people[0].person] == room_ids(event)[1]


def test_an_open_room_shows_its_topics_in_order(hall: Hall) -> None:
    event = hall.event("stadtgespraech")
    person = event.somebody()
    room = next(place["id"] for place in event.view()["place"].values() if place["open"])
    walk = next(one["id"] for one in ordered(event) if one["activity"] == "seat")
    event.does("stage.start", stage=walk)
    person.does("seat.take", stage=walk, target=room, n=1)
    for text in ("Das Freibad", "Der Spielplatz"):
        event.does("topic.propose", topic=fresh_id(), place=room, text=text)
    panel = Panel(hall)
    panel.open(event.code, "places")
    panel.page.locator(f"[data-rove=at-{room}]").click()
    topics = panel.page.get_by_role("list").filter(has_text="Das Freibad").get_by_role("listitem")
    expect(topics).to_contain_text(["Das Freibad", "Der Spielplatz"])
    panel.menu(re.compile("Menü: .?Der Spielplatz"), "Weiter nach vorn")
    expect(topics).to_contain_text(["Der Spielplatz", "Das Freibad"])
    panel.menu(re.compile("Menü: .?Das Freibad"), "Ist besprochen")
    expect(topics.last).to_contain_text("besprochen")
    panel.menu(re.compile("Menü: .?Der Spielplatz"), "Entfernen")
    expect(topics).to_have_count(1)
    panel.page.get_by_role("textbox", name="Neues Thema").fill("Der Bahnhof")
    panel.page.keyboard.press("Enter")
    expect(topics).to_have_count(2)
    assert sight.violations(panel.page) == []


def test_the_harvest_is_led_with_the_keys_of_a_remote_control(hall: Hall) -> None:
    cafe = Cafe(hall, people=3)
    cafe.begin("runde-1-platz", "runde-1")
    for no, person in enumerate(cafe.people):
        person.writes(f"Von {no}", kind="gedanke", stage="runde-1")
    cafe.event.does("summary.set", stage="runde-1", place="p2", text="Abends fährt nichts.")
    cafe.begin("runde-2-platz", "runde-2", "ernte")
    cafe.panel.open(cafe.event.code)
    places = cafe.page.get_by_role("navigation", name="Tische in ihrer Reihenfolge")
    shown = places.locator("[aria-current=step]")
    expect(shown).to_contain_text("Überblick")
    cafe.page.keyboard.press("PageDown")
    expect(shown).to_contain_text("Tisch 1")
    cafe.page.keyboard.press("PageDown")
    expect(shown).to_contain_text("Tisch 2")
    here = cafe.page.get_by_role("region", name="Tisch 2")
    expect(here).to_contain_text("Abends fährt nichts.")
    expect(here.get_by_role("listitem").filter(has_text=re.compile("^Von"))).to_have_count(1)
    cafe.page.keyboard.press("PageUp")
    expect(shown).to_contain_text("Tisch 1")
    cafe.panel.all_saved()
    assert cafe.event.view()["stage"]["ernte"]["showing"] == "p1"
    places.get_by_role("button", name=re.compile("^Tisch 3")).click()
    expect(shown).to_contain_text("Tisch 1")
    cafe.panel.button("Auf die Leinwand").click()
    expect(shown).to_contain_text("Tisch 3")


def test_a_round_shows_its_boards_and_takes_sentences_and_paper(hall: Hall) -> None:
    cafe = Cafe(hall, people=6)
    cafe.begin("runde-1-platz", "runde-1")
    for no, person in enumerate(cafe.people):
        person.writes(f"Von {no}", kind="gedanke", stage="runde-1")
    cafe.panel.open(cafe.event.code)
    board = cafe.page.get_by_role("region", name="Tisch 2", exact=True)
    expect(board.get_by_role("listitem")).to_have_count(2)
    board.get_by_role("button", name="Zusammenfassung schreiben: Tisch 2").click()
    board.get_by_role("textbox").fill("Abends fährt nichts.")
    board.get_by_role("button", name="Speichern").click()
    expect(board).to_contain_text("Abends fährt nichts.")
    cafe.panel.button("Karte vom Papier").click()
    form = cafe.page.get_by_role("form", name="Karte vom Papier")
    form.get_by_label("Text der Karte").fill("Vom Zettel")
    expect(form.get_by_role("button", name="Dazulegen")).to_have_attribute("aria-disabled", "true")
    form.get_by_role("radio", name="Tisch 2").check()
    form.get_by_role("button", name="Dazulegen").click()
    expect(board.get_by_role("listitem").filter(has_text="Vom Zettel")).to_be_visible()
    cafe.panel.button("Zeigen: Alle Tische").click()
    cafe.page.get_by_role("menuitem", name=re.compile("^Tisch 1")).click()
    expect(board).to_have_count(0)
    cafe.panel.button("Wechsel in 2 Minuten").click()
    expect(cafe.panel.button("Wechsel in 2 Minuten")).to_have_count(0)
    timer = cafe.event.view()["stage"]["runde-1"]["timer"]
    assert timer["total"] == 120_000


def test_a_step_to_come_is_changed(hall: Hall) -> None:
    cafe = Cafe(hall, people=1)
    cafe.panel.open(cafe.event.code)
    cafe.panel.menu(re.compile("^Menü: Tischrunde 2"), "Minuten und Frage")
    cafe.panel.dialog.get_by_label("Minuten").fill("12")
    cafe.panel.dialog.get_by_label("Frage dieses Schritts (Deutsch)").fill("Was fehlt noch?")
    cafe.panel.answer("Speichern")
    cafe.panel.all_saved()
    stage = cafe.event.view()["stage"]["runde-2"]
    assert (stage["minutes"], stage["prompt"]["de"]) == (12, "Was fehlt noch?")


def test_a_new_event_gets_as_many_tables_and_rounds_as_it_needs(hall: Hall) -> None:
    panel = Panel(hall)
    panel.page.get_by_role("link", name="Neue Veranstaltung").click()
    panel.page.get_by_role("link", name=re.compile(r"Wählen\W+World Café\W*$")).click()
    panel.page.get_by_label("Wie viele Menschen erwarten Sie?").fill("44")
    tables = panel.page.get_by_role("textbox", name="Tische")
    expect(tables).to_have_value("8")
    tables.fill("7")
    panel.page.get_by_role("textbox", name="Runden").fill("2")
    panel.page.get_by_label("Titel").fill("Café Haselrod")
    panel.button("Veranstaltung anlegen").click()
    panel.page.get_by_role("link", name="Tische").click()
    expect(panel.page.get_by_role("group", name=re.compile(r"^Tisch 7: "))).to_be_visible()
    panel.button("Gezeigt wird").click()
    expect(panel.page.get_by_role("menuitem")).to_have_count(2)


def test_the_plan_of_a_round_to_come_is_shown_with_its_numbers(hall: Hall) -> None:
    cafe = Cafe(hall, people=9)
    cafe.begin("runde-1-platz", "runde-1").open()
    cafe.panel.button("Gezeigt wird").click()
    cafe.page.get_by_role("menuitem", name="Runde 2, Plan").click()
    expect(cafe.page.get_by_text(re.compile("(Paar trifft|Paare treffen) sich zweimal"))).to_be_visible()
    expect(cafe.table(1)).to_have_accessible_name("Tisch 1: 3 Personen geplant")
    # Who comes back later wants to see who is there now, and who has no place.
    cafe.page.get_by_role("link", name="Ablauf").click()
    cafe.page.get_by_role("link", name="Tische", exact=True).click()
    expect(cafe.panel.button("Gezeigt wird")).to_contain_text("Runde 1, jetzt")


@pytest.mark.long
def test_axe_finds_nothing_on_the_filled_screens(hall: Hall) -> None:
    cafe = Cafe(hall, people=11, tables=4)
    _, person = named(cafe, "Jürgen")
    cafe.begin("runde-1-platz")
    found: list[str] = []

    def look(state: str) -> None:
        sight.settle(cafe.page)
        sight.picture(cafe.page, f"panel-places-{state}".replace(" ", "-"))
        found.extend(f"{state}: {line}" for line in [*sight.overflow(cafe.page), *sight.violations(cafe.page)])

    for name, size in (("1280", (1280, 800)), ("1024", (1024, 768)), ("1920", (1920, 1080))):
        cafe.page.set_viewport_size({"width": size[0], "height": size[1]})
        cafe.panel.open(cafe.event.code)
        expect(cafe.floor).to_be_visible()
        look(f"walk {name}")
        cafe.open()
        look(f"hall {name}")
        cafe.seat("Jürgen").click()
        look(f"person {name}")
        cafe.top(2).click()
        look(f"table {name}")
    for dialog in ("Tisch dazustellen", "Tische je Reihe", "Ohne Handy dazu", "Gastgeber-Karten"):
        cafe.open()
        cafe.panel.button(dialog).first.click()
        expect(cafe.panel.dialog).to_be_visible()
        look(dialog)
    cafe.begin("runde-1")
    for no, one in enumerate(cafe.people):
        one.writes(f"Ein Gedanke, der länger ist als einer, der kurz ist: {no}", kind="gedanke", stage="runde-1")
    cafe.event.does("summary.set", stage="runde-1", place="p2", text="Abends fährt nichts.")
    cafe.panel.open(cafe.event.code)
    expect(cafe.page.get_by_text("Abends fährt nichts.")).to_be_visible()
    look("round")
    cafe.begin("runde-2-platz", "runde-2", "ernte")
    expect(cafe.page.get_by_role("navigation", name="Tische in ihrer Reihenfolge")).to_be_visible()
    look("harvest overview")
    cafe.page.keyboard.press("PageDown")
    expect(cafe.page.get_by_role("region", name="Tisch 1")).to_be_visible()
    look("harvest")
    cafe.begin("ordnen")
    expect(cafe.panel.button("Zeigen: Alle Tische")).to_be_visible()
    look("sorting")
    cafe.begin("ausblick")
    expect(cafe.page.get_by_role("heading", name="Wen man fragen kann")).to_be_visible()
    look("outlook")
    cafe.panel.open(cafe.event.code, "people")
    expect(cafe.page.get_by_role("row", name=re.compile("Jürgen"))).to_be_visible()
    look("people")
    assert not found, "\n".join(found)


def ordered(event: Event) -> list[dict[str, Any]]:
    return sorted(event.view()["stage"].values(), key=lambda stage: stage["no"])


def room_ids(event: Event) -> list[str]:
    return [place["id"] for place in sorted(event.view()["place"].values(), key=lambda place: place["no"])]
