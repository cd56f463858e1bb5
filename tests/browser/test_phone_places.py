"""Phones of people who move: they are told a table or choose a room, come there, write there, and are never lost."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import sight
from tests.browser.chromium import NARROW, PHONE
from tests.browser.hall import Event, Hall, view_as
from tests.browser.phone import Phone
from tests.browser.watch import AWAY
from tests.web.running import fresh_id

SIGNS = ("Blatt", "Sonne", "Haus", "Brücke", "Boot", "Stern", "Tasse")


def own(phone: Phone, event: Event) -> dict[str, Any]:
    """What the laptop says about this person."""
    found: dict[str, Any] = json.loads(view_as(phone.page, event.code, "phone"))["own"]
    return found


def table_of(phone: Phone, event: Event) -> int:
    place: str = own(phone, event)["place"]
    return int(event.view()["place"][place]["no"])


def band(phone: Phone) -> Locator:
    return phone.page.get_by_role("banner")


def signal(phone: Phone) -> Locator:
    """The picture that tells somebody where to go."""
    return phone.page.locator("main[data-place]")


def arrive(phone: Phone) -> None:
    phone.button("Ich bin da").click()
    expect(phone.page.get_by_text("Sie sind da", exact=True)).to_be_visible()
    phone.all_saved()


def asks_soon(phone: Phone, question: str) -> None:
    """When the line to the laptop is there again."""
    expect(phone.page.get_by_role("heading", level=1)).to_have_text(question, timeout=15_000)


def room(phone: Phone, title: str) -> Locator:
    return phone.page.get_by_role("listitem").filter(has=phone.page.get_by_role("heading", name=title, exact=True))


class Thread:
    """The line of one phone to the laptop, to be cut while all others go on."""

    def __init__(self, phone: Phone) -> None:
        self.whole = True
        self._lines: list[Any] = []
        phone.watch.allow(*AWAY)
        phone.page.route_web_socket(re.compile("socket.io"), self._through)
        phone.page.reload()

    def cut(self) -> None:
        self.whole = False
        for line in self._lines:
            line.close()
        self._lines.clear()

    def mend(self) -> None:
        self.whole = True

    def _through(self, line: Any) -> None:
        if not self.whole:
            line.close()
            return
        self._lines.append(line)
        line.connect_to_server()


def cafe(hall: Hall, people: int = 2, **details: Any) -> tuple[Event, list[Phone]]:
    """A World Café with phones that have come in."""
    event = hall.event("world-cafe", **{"places": 3, "rounds": 2, **details})
    event.does("stage.start", stage="ankommen")
    return event, [Phone(hall, f"/{event.code}", name=f"phone {no}").join() for no in range(people)]


def test_guests_are_told_their_table_come_there_and_move_on(hall: Hall) -> None:
    event, phones = cafe(hall)
    event.does("stage.start", stage="runde-1-platz")
    first: dict[Phone, int] = {}
    for phone in phones:
        no = first[phone] = table_of(phone, event)
        phone.asks(f"Bitte setzen Sie sich an Tisch {no}")
        expect(signal(phone)).to_have_attribute("data-place", str(no))
        expect(signal(phone)).to_contain_text(f"Tisch {SIGNS[no - 1]}")
        expect(phone.page.get_by_text("Runde 1 beginnt gleich")).to_be_visible()
        expect(phone.page.get_by_role("img", name=re.compile(f"Plan des Saals: Tisch {no}"))).to_be_visible()
        arrive(phone)
        phone.asks(f"Sie sind an Tisch {no}")
    assert len(event.view()["count"]["runde-1-platz"]["arrivals"]) == 2
    event.does("stage.start", stage="runde-1")
    for phone in phones:
        expect(band(phone)).to_contain_text(f"Tisch {first[phone]}")
        expect(band(phone)).to_contain_text("Runde 1 von 2")
        phone.write(f"Von Tisch {first[phone]}")
    event.does("stage.start", stage="runde-2-platz")
    for phone in phones:
        no = table_of(phone, event)
        assert no != first[phone]
        phone.asks(f"Bitte wechseln Sie jetzt zu Tisch {no}")
        expect(phone.page.locator("[data-announcer]")).to_have_text(
            re.compile(f"Bitte wechseln Sie jetzt zu Tisch {no}")
        )


def test_a_table_reads_what_was_said_there_before_and_nothing_else(hall: Hall) -> None:
    event, (one, two) = cafe(hall, places=2)
    event.does("stage.start", stage="runde-1-platz")
    event.does("stage.start", stage="runde-1")
    was = {phone: table_of(phone, event) for phone in (one, two)}
    assert was[one] != was[two]
    one.write("Der letzte Bus fährt um acht")
    two.write("Mehr Bänke am Marktplatz")
    expect(two.card("letzte Bus")).to_have_count(0)
    event.does("summary.set", stage="runde-1", place=f"p{was[one]}", text="Abends kommt niemand nach Hause.")
    event.does("stage.start", stage="runde-2-platz")
    event.does("stage.start", stage="runde-2")
    assert table_of(two, event) == was[one]
    expect(two.card("letzte Bus")).to_be_visible()
    expect(two.card("Bänke")).to_have_count(0)
    expect(two.page.get_by_role("heading", name="Runde 1 1 Karte")).to_be_visible()
    expect(two.page.get_by_text("Abends kommt niemand nach Hause.")).to_be_visible()
    expect(one.page.get_by_text("Abends kommt niemand nach Hause.")).to_have_count(0)
    event.does("summary.set", stage="runde-1", place=f"p{was[two]}", text="Niemand kann sich setzen.")
    event.does("stage.end", stage="runde-2")
    event.does("place.close", place=f"p{was[two]}", into=f"p{was[one]}")
    for phone in (one, two):  # its board goes along with its people
        expect(band(phone)).to_contain_text(f"Tisch {was[one]}")
        for text in ("Der letzte Bus", "Bänke", "Abends kommt niemand nach Hause.", "Niemand kann sich setzen."):
            expect(phone.page.get_by_text(text).first).to_be_visible()
    event.does("stage.start", stage="ernte")
    for phone in (one, two):
        expect(phone.page.get_by_role("group").first).to_contain_text("2 Karten")
        phone.page.get_by_role("group").first.click()
        for text in ("Der letzte Bus", "Bänke", "Abends kommt niemand nach Hause.", "Niemand kann sich setzen."):
            expect(phone.page.get_by_text(text).first).to_be_visible()


def test_a_card_that_was_begun_when_the_round_ended_belongs_to_its_table(hall: Hall) -> None:
    event, (phone,) = cafe(hall, 1)
    event.does("stage.start", stage="runde-1-platz")
    event.does("stage.start", stage="runde-1")
    before = table_of(phone, event)
    phone.field.fill("Noch nicht fertig")
    event.does("stage.start", stage="runde-2-platz")
    assert table_of(phone, event) != before
    phone.asks(f"Bitte wechseln Sie jetzt zu Tisch {table_of(phone, event)}")
    phone.button("Der Moderation geben").click()
    phone.all_saved()
    (card,) = event.view()["card"].values()
    assert (card["text"], card["stage"], card["place"], card["late"]) == (
        "Noch nicht fertig",
        "runde-1",
        f"p{before}",
        True,
    )


def test_a_card_written_without_connection_arrives_at_the_table_where_it_was_written(hall: Hall) -> None:
    event, (phone,) = cafe(hall, 1)
    event.does("stage.start", stage="runde-1-platz")
    event.does("stage.start", stage="runde-1")
    thread = Thread(phone)
    before = table_of(phone, event)
    expect(phone.field).to_be_visible()
    thread.cut()
    expect(phone.page.get_by_text("Gerade keine Verbindung.")).to_be_visible()
    phone.write("Am alten Tisch geschrieben", sent=False)
    event.does("stage.start", stage="runde-2-platz")
    expect(band(phone)).to_contain_text(f"Tisch {before}")
    thread.mend()
    asks_soon(phone, f"Bitte wechseln Sie jetzt zu Tisch {table_of(phone, event)}")
    phone.all_saved(15_000)
    (card,) = event.view()["card"].values()
    assert (card["stage"], card["place"], card["late"]) == ("runde-1", f"p{before}", True)


def test_somebody_who_comes_late_gets_a_seat_at_once(hall: Hall) -> None:
    event, _ = cafe(hall, 1)
    event.does("stage.start", stage="runde-1-platz")
    event.does("stage.start", stage="runde-1")
    late = Phone(hall, f"/{event.code}").join()
    no = table_of(late, event)
    expect(band(late)).to_contain_text(f"Tisch {no}")
    expect(late.page.get_by_text(f"Sind Sie schon an Tisch {no}?")).to_be_visible()
    late.write("Ich bin spät dran")
    late.button("Ich bin da").click()
    expect(late.page.get_by_text(f"Sind Sie schon an Tisch {no}?")).to_have_count(0)
    late.all_saved()
    assert own(late, event)["arrived"]


def test_the_sign_of_the_own_table_says_that_one_is_there(hall: Hall) -> None:
    event, _ = cafe(hall, 0, places=1)
    event.does("stage.start", stage="runde-1-platz")
    phone = Phone(hall, f"/{event.code}/1").join()
    expect(phone.page.get_by_text("Willkommen an Tisch 1. Sie sind angemeldet.")).to_be_visible()
    phone.asks("Sie sind an Tisch 1")
    expect(phone.page).to_have_url(re.compile(f"/{event.code}$"))
    assert own(phone, event)["arrived"]
    phone.button("Verstanden").click()
    expect(phone.page.get_by_text("Willkommen an Tisch 1.")).to_have_count(0)


def test_the_sign_of_another_table_says_where_one_belongs(hall: Hall) -> None:
    event, (phone,) = cafe(hall, 1, places=2)
    event.does("stage.start", stage="runde-1-platz")
    no = table_of(phone, event)
    phone.page.goto(f"/{event.code}/{3 - no}")
    expect(phone.page.get_by_text(re.compile(f"Ihr Platz ist an Tisch {no}"))).to_be_visible()
    phone.page.reload()  # it stays until it has been read
    expect(phone.page.get_by_text(re.compile(f"Ihr Platz ist an Tisch {no}"))).to_be_visible()
    assert not own(phone, event)["arrived"]
    phone.button("Verstanden").click()
    expect(phone.button("Verstanden")).to_have_count(0)


def test_a_sign_that_means_nothing_now_says_why(hall: Hall) -> None:
    event, (phone,) = cafe(hall, 1)
    phone.page.goto(f"/{event.code}/2")
    expect(phone.page.get_by_role("status").filter(has_text="Platz")).to_be_visible()
    phone.page.goto(f"/{event.code}/99")
    expect(phone.button("Verstanden")).to_be_visible()
    other = hall.event()
    stranger = Phone(hall, f"/{other.code}/2").join()
    expect(stranger.button("Verstanden")).to_be_visible()


def test_another_language_is_spoken_at_tables_too(hall: Hall) -> None:
    event, (phone,) = cafe(hall, 1, places=1)
    event.does("stage.start", stage="runde-1-platz")
    phone.asks("Bitte setzen Sie sich an Tisch 1")
    phone.button("Sprache").click()
    phone.button("English").click()
    phone.asks("Please sit down at table 1")
    expect(signal(phone)).to_contain_text("Leaf table, green")
    event.does("stage.start", stage="runde-1")
    expect(band(phone)).to_contain_text("Table 1")
    expect(band(phone)).to_contain_text("Round 1 of 2")


def test_help_is_called_quietly_and_taken_back(hall: Hall) -> None:
    event, (phone,) = cafe(hall, 1)
    event.does("stage.start", stage="runde-1-platz")
    me = own(phone, event)["person"]
    phone.button("Ich bleibe lieber hier oder brauche Hilfe").click()
    phone.button("Bitte kommen Sie zu mir").click()
    expect(phone.dialog.get_by_text("Es kommt jemand zu Ihnen.")).to_be_visible()
    phone.close_dialog()
    phone.all_saved()
    assert event.view()["person"][me]["help"]
    phone.button("Ich brauche keine Hilfe mehr").click()
    expect(phone.button("Ich brauche keine Hilfe mehr")).to_have_count(0)
    phone.all_saved()
    assert not event.view()["person"][me]["help"]


def test_somebody_leaves_reads_on_and_comes_back(hall: Hall) -> None:
    event, (phone,) = cafe(hall, 1)
    event.does("stage.start", stage="runde-1-platz")
    me = own(phone, event)["person"]
    phone.tool_help.click()
    phone.button("Ich gehe nach Hause").click()
    phone.dialog.get_by_role("button", name="Ich gehe nach Hause").click()
    expect(phone.page.get_by_text("Sie sind abgemeldet.")).to_be_visible()
    phone.all_saved()
    assert event.view()["person"][me]["left"]
    phone.button("Ich bin wieder da").click()
    phone.all_saved()
    phone.asks(f"Bitte setzen Sie sich an Tisch {table_of(phone, event)}")


def test_a_host_who_opens_the_phone_page_is_led_to_the_own_page(hall: Hall) -> None:
    event, (phone,) = cafe(hall, 1)
    event.does("host.set", place="p2", person=own(phone, event)["person"], on=True)
    expect(phone.page.get_by_text("Sie sind Gastgeber*in an Tisch 2.")).to_be_visible()
    expect(phone.page.get_by_role("link", name="Zur Seite für Gastgeber*innen")).to_have_attribute(
        "href", f"/host/{event.code}"
    )
    event.does("stage.start", stage="runde-1-platz")
    phone.asks("Sie bleiben an Tisch 2")
    expect(phone.button("Ich bin da")).to_have_count(0)
    stranger = Phone(hall, f"/{event.code}")
    expect(stranger.page.get_by_role("link", name="Ich bin Gastgeber*in")).to_have_attribute(
        "href", f"/host/{event.code}"
    )


def talk(hall: Hall, people: int = 1) -> tuple[Event, list[Phone]]:
    """A Stadtgespräch with phones that have come in."""
    event = hall.event("stadtgespraech")
    event.does("stage.start", stage="ankommen")
    return event, [Phone(hall, f"/{event.code}", name=f"phone {no}").join() for no in range(people)]


def test_people_choose_a_room_and_another_one(hall: Hall) -> None:
    event, (phone,) = talk(hall)
    event.does("stage.start", stage="dialog-1-platz")
    phone.asks("In welchen Raum möchten Sie?")
    room(phone, "Arbeit und Ausbildung").get_by_role("button", name=re.compile("In diesen Raum")).click()
    phone.asks("Bitte gehen Sie in Raum 3")
    phone.all_saved()
    assert own(phone, event)["place"] == "p3"
    phone.button("Anderen Raum wählen").click()
    expect(room(phone, "Arbeit und Ausbildung")).to_contain_text("Ihr Raum")
    expect(room(phone, "Arbeit und Ausbildung")).to_contain_text("noch 34 Plätze frei")
    room(phone, "Offener Raum").get_by_role("button", name=re.compile("In diesen Raum")).click()
    phone.asks("Bitte gehen Sie in Raum 6")
    arrive(phone)
    assert own(phone, event)["place"] == "p6"
    event.does("stage.start", stage="dialog-1")
    expect(band(phone)).to_contain_text("Offener Raum")
    phone.asks("Welches Thema fehlt? Bringen Sie es mit.")


def test_a_full_room_cannot_be_chosen_and_says_why(hall: Hall) -> None:
    event, (phone,) = talk(hall)
    event.does("place.edit", place="p1", capacity=1)
    event.does("stage.start", stage="dialog-1-platz")
    thread = Thread(phone)
    phone.asks("In welchen Raum möchten Sie?")
    expect(room(phone, "Wohnen und Nachbarschaft")).to_contain_text("noch 1 Platz frei")
    thread.cut()
    expect(phone.page.get_by_text("Gerade keine Verbindung.")).to_be_visible()
    event.somebody().does("seat.take", stage="dialog-1-platz", target="p1", n=1)
    room(phone, "Wohnen und Nachbarschaft").get_by_role("button", name=re.compile("In diesen Raum")).click()
    phone.asks("Bitte gehen Sie in Raum 1")  # as far as this phone knows
    thread.mend()
    asks_soon(phone, "In welchen Raum möchten Sie?")
    full = room(phone, "Wohnen und Nachbarschaft")
    expect(full.get_by_role("status")).to_contain_text("Dieser Raum ist voll.")
    full.get_by_role("button", name="Verstanden").click()
    expect(full.get_by_role("status")).to_have_count(0)
    press = full.get_by_role("button", name=re.compile("In diesen Raum"))
    expect(press).to_have_attribute("aria-disabled", "true")
    expect(press).to_have_accessible_description(re.compile("Dieser Raum ist voll."))
    press.focus()
    phone.page.keyboard.press("Enter")
    phone.asks("In welchen Raum möchten Sie?")
    assert own(phone, event)["place"] is None


def test_who_comes_late_chooses_while_the_round_goes_on(hall: Hall) -> None:
    event, _ = talk(hall, 0)
    event.does("stage.start", stage="dialog-1-platz")
    event.does("stage.start", stage="dialog-1")
    late = Phone(hall, f"/{event.code}").join()
    late.asks("In welchen Raum möchten Sie?")
    room(late, "Respekt und Schutz").get_by_role("button", name=re.compile("In diesen Raum")).click()
    late.asks("Was tun wir gegen Benachteiligung und Hass?")
    late.write("Eine Beratung im Rathaus")
    (card,) = event.view()["card"].values()
    assert card["place"] == "p5"


def test_the_sign_of_a_room_is_a_choice(hall: Hall) -> None:
    event, (phone,) = talk(hall)
    event.does("stage.start", stage="dialog-1-platz")
    phone.page.goto(f"/{event.code}/4")
    phone.asks("Sie sind in Raum 4")
    expect(phone.page.get_by_text("Willkommen in Raum 4. Sie sind angemeldet.")).to_be_visible()
    assert own(phone, event)["place"] == "p4"


def test_topics_are_proposed_for_the_open_room(hall: Hall) -> None:
    event, (one, two) = talk(hall, 2)
    event.does("stage.start", stage="dialog-1-platz")
    open_room = room(one, "Offener Raum")
    open_room.get_by_role("button", name="Thema vorschlagen").click()
    one.dialog.get_by_label("Ihr Thema").fill("Ein Fest für alle im Sommer")
    one.dialog.get_by_role("button", name="Vorschlagen").click()
    one.all_saved()
    expect(room(two, "Offener Raum")).to_contain_text("Ein Fest für alle im Sommer")
    (topic,) = event.view()["topic"]
    event.does("topic.done", topic=topic, done=True)
    expect(room(two, "Offener Raum")).to_contain_text("besprochen")
    event.does("topic.remove", topic=topic)
    for phone in (two, one):  # also where it came from
        expect(room(phone, "Offener Raum")).not_to_contain_text("Ein Fest für alle im Sommer")


def test_wishes_are_named_in_order_and_kept(hall: Hall) -> None:
    """No format that comes with the program asks for wishes, so the view is made to; what the laptop does with them is
    tested in the core."""
    event, (phone,) = talk(hall)
    event.does("stage.start", stage="dialog-1-platz")
    view = json.loads(view_as(phone.page, event.code, "phone"))
    view["view"]["stage"]["dialog-1-platz"]["options"]["move"] = "wish"
    phone.page.route("**/api/view*", lambda route: route.fulfill(json=view))
    thread = Thread(phone)
    thread.cut()
    phone.asks("In welchen Raum möchten Sie?")
    press = {
        title: phone.button(re.compile(title))
        for title in ("Arbeit und Ausbildung", "Offener Raum", "Respekt und Schutz", "Sprache und Bildung")
    }
    titles = list(press)
    for title in titles[:3]:
        press[title].click()
    for rank, title in enumerate(titles[:3], 1):
        expect(press[title]).to_contain_text(f"{rank}. Wunsch")
        expect(press[title]).to_have_attribute("aria-pressed", "true")
    expect(press[titles[3]]).to_have_attribute("aria-disabled", "true")
    expect(press[titles[3]]).to_have_accessible_description(re.compile("Sie haben schon 3 Wünsche."))
    press[titles[0]].focus()
    phone.page.keyboard.press("Space")
    expect(press[titles[0]]).to_have_attribute("aria-pressed", "false")
    expect(press[titles[1]]).to_contain_text("1. Wunsch")
    expect(phone.page.get_by_text("Ihre Wünsche warten auf diesem Handy.")).to_be_visible()
    phone.page.reload()
    expect(press[titles[2]]).to_contain_text("2. Wunsch")
    # A room that is closed meanwhile is not on the screen any more: it does not take the place of another wish.
    closed = next(place for place in view["view"]["place"].values() if place["title"]["de"] == titles[1])
    closed["closed"] = True
    phone.page.reload()
    expect(press[titles[2]]).to_contain_text("1. Wunsch")
    expect(press[titles[1]]).to_have_count(0)
    look = Looker()
    look(phone.page, "wishes")
    assert not look.found, "\n".join(look.found)


class Looker:
    """Looks at a page in every state: does it fit, and does axe find something."""

    def __init__(self, phones: dict[str, Phone] | None = None) -> None:
        self.phones = phones or {}
        self.found: list[str] = []

    def __call__(self, page: Page, name: str) -> None:
        sight.settle(page)
        sight.picture(page, name.replace(" ", "-"))
        self.found += [f"{name}: {line}" for line in (*sight.overflow(page), *sight.violations(page))]

    def everywhere(self, state: str) -> None:
        for name, phone in self.phones.items():
            self(phone.page, f"places {state} {name}")


def lookers(hall: Hall, event: Event) -> Looker:
    """A light phone, a dark one, and a narrow one with the largest text, in English."""
    phones = {
        "light": Phone(hall, f"/{event.code}"),
        "dark": Phone(hall, f"/{event.code}", size={**PHONE, "color_scheme": "dark"}),
        "narrow": Phone(hall, f"/{event.code}", "en", NARROW),
    }
    phones["narrow"].page.evaluate("localStorage.setItem('ek/text', 'larger')")
    phones["narrow"].page.reload()
    look = Looker(phones)
    look.everywhere("join")
    for phone in phones.values():
        phone.join()
    return look


def press(look: Looker, german: str, english: str) -> None:
    for phone in look.phones.values():
        phone.button(phone.say(german, english)).last.click()


def heading(look: Looker, german: str, english: str) -> None:
    """Wait until all are there."""
    for phone in look.phones.values():
        pattern = re.compile(phone.say(german, english))
        expect(phone.page.get_by_role("heading", name=pattern).first).to_be_visible()


@pytest.mark.long
def test_every_state_at_tables_fits_and_axe_finds_nothing(hall: Hall) -> None:
    event = hall.event("world-cafe", places=3, rounds=2)
    look = lookers(hall, event)
    event.does("stage.start", stage="runde-1-platz")
    event.does("timer.start", stage="runde-1-platz", seconds=300)
    heading(look, "Bitte setzen Sie sich an Tisch", "Please sit down at table")
    look.everywhere("walk")
    press(look, "Ich bleibe lieber hier oder brauche Hilfe", "I would rather stay here, or I need help")
    look.everywhere("help")
    press(look, "Ich gehe nach Hause", "I am leaving now")
    look.everywhere("leave")
    press(look, "Ich bleibe", "I will stay")
    press(look, "Ich bin da", "I am here")
    heading(look, "Sie sind an Tisch", "You are at table")
    look.everywhere("arrived")
    event.does("stage.start", stage="runde-1")
    event.does("timer.start", stage="runde-1", seconds=110)
    for number, phone in enumerate(look.phones.values()):
        phone.write(f"Eine Karte mit der Nummer {number} und noch ein paar Worten")
    place = own(look.phones["light"], event)["place"]
    event.does(
        "summary.set", stage="runde-1", place=place, text="Abends fährt kein Bus, und niemand sagt es den Neuen."
    )
    expect(look.phones["light"].page.get_by_text("In 2 Minuten wechseln Sie den Tisch.")).to_be_visible()
    look.everywhere("round")
    for phone in look.phones.values():
        phone.field.fill("Noch nicht abgegeben")
    event.does("stage.start", stage="runde-2-platz")
    heading(look, "Bitte wechseln Sie jetzt|Sie bleiben", "Please move|You stay")
    look.everywhere("change")
    event.does("stage.start", stage="runde-2")
    for phone in look.phones.values():
        expect(phone.page.get_by_text(phone.say("Sind Sie schon an Tisch", "Are you at table"))).to_be_visible()
    look.everywhere("second-round")
    press(look, "Verwerfen", "Discard")
    event.does("stage.start", stage="ernte")
    heading(look, "Was haben die Tische besprochen", "What did the tables talk about")
    for phone in look.phones.values():
        phone.page.locator("summary").first.click()
    look.everywhere("harvest")
    event.does("harvest.show", stage="ernte", place=place)
    heading(look, "stellt jetzt vor", "is presenting now")
    look.everywhere("presenting")
    event.does("stage.start", stage="ordnen")
    cards = list(event.view()["card"])
    event.does("cluster.create", stage="ordnen", cluster=fresh_id(), title="Bus am Abend", cards=cards[:2])
    heading(look, "Bus am Abend", "Bus am Abend")
    look.everywhere("sorted")
    event.does("stage.start", stage="punkte")
    for phone in look.phones.values():
        expect(phone.give("Bus am Abend")).to_be_visible()
    look.everywhere("dots")
    event.does("stage.start", stage="ausblick")
    heading(look, "Wie geht es mit Ihren Ergebnissen weiter", "What happens with your results now")
    look.everywhere("outlook")
    assert not look.found, "\n".join(look.found)


@pytest.mark.long
def test_every_state_in_rooms_fits_and_axe_finds_nothing(hall: Hall) -> None:
    event = hall.event("stadtgespraech")
    look = lookers(hall, event)
    event.does("place.edit", place="p1", capacity=1)
    event.does("topic.propose", topic=fresh_id(), place="p6", text="Ein Fest für alle im Sommer")
    event.does("stage.start", stage="dialog-1-platz")
    event.somebody().does("seat.take", stage="dialog-1-platz", target="p1", n=1)
    for phone in look.phones.values():
        expect(phone.page.get_by_text(phone.say("voll", "full"), exact=True)).to_be_visible()
    look.everywhere("rooms")
    press(look, "Thema vorschlagen", "Propose a topic")
    look.everywhere("topic")
    for phone in look.phones.values():
        phone.close_dialog()
        title = re.compile(phone.say("In diesen Raum.*Offener", "To this room.*Open"))
        phone.button(title).click()
    heading(look, "Bitte gehen Sie in Raum 6", "Please go to room 6")
    look.everywhere("room")
    press(look, "Anderen Raum wählen", "Choose another room")
    heading(look, "In welchen Raum möchten Sie", "Which room would you like")
    look.everywhere("another-room")
    event.does("stage.start", stage="dialog-1")
    heading(look, "Welches Thema fehlt", "Which topic is missing")
    look.everywhere("open-room")
    assert not look.found, "\n".join(look.found)
