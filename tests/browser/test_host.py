"""The host's tablet at a table or in a room: coming in, who comes, cards for others, the sentence, topics, harvest."""

import re
import time
from typing import Any

from playwright.sync_api import WebSocketRoute, expect

from tests.browser.hall import Event, Hall, until, view_as
from tests.browser.host import STRANGER, TABLET, Host
from tests.browser.phone import Phone
from tests.browser.watch import AWAY

WALK, ROUND = "runde-1-platz", "runde-1"
OFFLINE = (*AWAY, "ERR_INTERNET_DISCONNECTED")


def cafe(hall: Hall) -> Event:
    return hall.event("world-cafe", places=3, rounds=2)


def person_of(event: Event, name: str) -> str:
    return next(str(one["id"]) for one in event.view()["person"].values() if one["name"] == name)


def seat(event: Event, name: str, place: str, stage: str = WALK) -> None:
    """Whatever the plan says, this person belongs here."""
    event.does("seat.give", stage=stage, person=person_of(event, name), target=place)


def begin(event: Event, *stages: str) -> None:
    for stage in stages:
        event.does("stage.start", stage=stage)


def texts(hall: Hall, kind: str = "card.written") -> list[str]:
    return [body["text"] for name, body in hall.journal() if name == kind]


def until_view(event: Event, true: Any) -> dict[str, Any]:
    """Wait for something to be true on the laptop."""
    end = time.monotonic() + 8
    while not true(view := event.view()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)
    return view


# Coming in


def test_the_code_of_the_host_card_leads_to_the_table_with_one_tap(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p2")
    host.asks("Sie sind Gastgeber*in")
    expect(host.page.get_by_text("Sie bleiben hier und begrüßen alle, die kommen.")).to_be_visible()
    host.enter("Meryem")
    expect(host.page.get_by_role("banner")).to_contain_text("Tisch Sonne")
    assert host.page.evaluate("location.hash") == ""
    assert event.view()["place"]["p2"]["host"] == "Meryem"
    host.page.reload()
    expect(host.page.get_by_role("banner")).to_contain_text("Tisch Sonne")
    host.page.goto(f"/host/{event.code}#{host.code}")
    expect(host.page.get_by_role("banner")).to_contain_text("Tisch Sonne")
    assert host.page.evaluate("location.hash") == ""


def test_a_wrong_code_says_so_and_loses_nothing(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1", card=False)
    host.page.get_by_label("Wie heißen Sie?").fill("Meryem")
    field = host.page.get_by_label("Code von Ihrer Gastgeber-Karte")
    field.fill("aaa aaa")
    host.button("Los geht es").click()
    expect(host.page.get_by_role("status").filter(has_text="Code")).to_be_visible()
    expect(field).to_have_value("aaa aaa")
    expect(host.page.get_by_label("Wie heißen Sie?")).to_have_value("Meryem")
    field.fill(host.code.lower())
    host.enter()
    assert event.view()["place"]["p1"]["host"] == "Meryem"


def test_a_scanned_code_that_is_wrong_can_be_mended_by_hand(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1")
    stranger = hall.page(f"/host/{event.code}#AAAAAA", TABLET)
    hall.watches[stranger].allow(*STRANGER)
    stranger.get_by_role("button", name="Los geht es").click()
    field = stranger.get_by_label("Code von Ihrer Gastgeber-Karte")
    expect(field).to_have_value("AAAAAA")
    field.fill(host.code)
    stranger.get_by_role("button", name="Los geht es").click()
    expect(stranger.get_by_role("banner")).to_contain_text("Tisch Blatt")


def test_a_host_who_opens_another_card_is_asked_before_they_change(hall: Hall) -> None:
    event = cafe(hall)
    other = Host(hall, event, "p3").code
    host = Host(hall, event, "p1").enter()
    host.page.goto(f"/host/{event.code}#{other}")
    expect(host.page.get_by_text("Sie haben eine andere Gastgeber-Karte geöffnet.")).to_be_visible()
    expect(host.page.get_by_role("banner")).to_contain_text("Tisch Blatt")
    host.button("Zum anderen Ort wechseln").click()
    expect(host.page.get_by_role("banner")).to_contain_text("Tisch Haus")
    expect(host.page.get_by_text("Sie haben eine andere Gastgeber-Karte geöffnet.")).to_have_count(0)


def test_who_is_not_host_any_more_is_told_so(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter("Meryem")
    event.does("host.set", place="p1", person=host.person, on=False)
    host.asks("Sie sind hier nicht mehr Gastgeber*in")
    expect(host.page.get_by_role("link", name="Zur Seite für alle Teilnehmenden")).to_be_visible()
    host.page.get_by_label("Code von einer anderen Gastgeber-Karte").fill(host.code)
    host.enter()
    expect(host.page.get_by_role("banner")).to_contain_text("Tisch Blatt")


def test_what_a_host_has_begun_stays_theirs_and_goes_with_them(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter("Meryem")
    begin(event, WALK, ROUND)
    begun = "JSON.stringify({...localStorage, ...sessionStorage}).includes('Halb geschrieben')"
    host.field.fill("Halb geschrieben")
    until(host.page, begun)
    # No host any more by mistake: nothing is lost.
    event.does("host.set", place="p1", person=host.person, on=False)
    host.asks("Sie sind hier nicht mehr Gastgeber*in")
    host.page.get_by_label("Code von einer anderen Gastgeber-Karte").fill(host.code)
    host.enter()
    expect(host.field).to_have_value("Halb geschrieben")
    # Erased: nothing of it stays, and whoever takes over finds an empty card.
    event.does("person.erase", person=host.person, texts=True)
    until(host.page, f"!{begun}")
    host.page.goto(f"/host/{event.code}#{host.code}")
    host.page.reload()
    host.enter("Bea")
    expect(host.field).to_have_value("")
    host.field.fill("Halb geschrieben, von Bea")
    until(host.page, begun)
    # Another person is host here now, by the same tablet: what lies there is nobody else's.
    host.page.evaluate("""() => {
        const key = Object.keys(localStorage).find(key => key.startsWith("ek/draft/host/"));
        localStorage.setItem(key.replace(/[0-9a-z]{16}/, "0".repeat(16)), '{"text":"von davor","kind":""}');
    }""")
    until(host.page, "JSON.stringify(localStorage).includes('von davor')")
    host.page.reload()
    expect(host.field).to_have_value("Halb geschrieben, von Bea")
    until(host.page, "!JSON.stringify(localStorage).includes('von davor')")


def test_a_host_goes_along_when_their_table_is_merged_into_another_one(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter("Meryem")
    begin(event, WALK, ROUND)
    host.write("An Tisch 1 gesagt")
    event.does("place.close", place="p1", into="p2")
    expect(host.page.get_by_role("banner")).to_contain_text("Tisch Sonne")
    expect(host.page.get_by_text("ist geschlossen. Gäste und Karten sind jetzt hier")).to_be_visible()
    expect(host.written("An Tisch 1 gesagt")).to_be_visible()
    host.button("Verstanden").click()
    expect(host.page.get_by_text("ist geschlossen.", exact=False)).to_have_count(0)


def test_a_host_whose_table_is_closed_is_told_so(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter("Meryem")
    begin(event, WALK)
    event.does("place.close", place="p1", into=None)
    host.asks("Sie sind hier nicht mehr Gastgeber*in")
    expect(host.page.get_by_text(re.compile("Tisch 1.* ist geschlossen"))).to_be_visible()


# Who comes


def test_the_host_sees_who_comes_and_who_is_there(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter("Meryem")
    phone = Phone(hall, f"/{event.code}").join("Mariam")
    begin(event, WALK)
    seat(event, "Mariam", "p1")
    expect(host.there("Mariam")).to_have_attribute("aria-pressed", "false")
    expect(host.page.get_by_text("0 von 1 sind da")).to_be_visible()
    phone.button("Ich bin da").click()
    expect(host.there("Mariam")).to_have_attribute("aria-pressed", "true")
    expect(host.page.get_by_text("1 von 1 sind da")).to_be_visible()
    host.there("Mariam").click()
    expect(phone.button("Ich bin da")).to_be_visible()
    host.there("Mariam").click()
    expect(phone.button("Ich bin da")).to_have_count(0)


def test_where_somebody_comes_from_and_a_call_for_help_stand_beside_the_name(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    Phone(hall, f"/{event.code}").join("Jürgen")
    begin(event, WALK)
    seat(event, "Jürgen", "p2")
    begin(event, ROUND, "runde-2-platz")
    seat(event, "Jürgen", "p1", "runde-2-platz")
    expect(host.guest("Jürgen")).to_contain_text(re.compile("von .?Tisch Sonne"))
    event.does("person.help", person=person_of(event, "Jürgen"), wanted=True)
    expect(host.guest("Jürgen")).to_contain_text("Bittet um Hilfe")
    host.button("Hilfe für Jürgen: erledigt").click()
    expect(host.guest("Jürgen")).not_to_contain_text("Bittet um Hilfe")
    until_view(event, lambda view: not any(one["help"] for one in view["person"].values()))


def test_who_was_sent_away_by_mistake_can_be_taken_back(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    Phone(hall, f"/{event.code}").join("Ali")
    begin(event, WALK)
    seat(event, "Ali", "p1")
    ali = person_of(event, "Ali")
    host.menu("Ali", "Ist nicht gekommen")
    until_view(event, lambda view: view["person"][ali]["left"])
    host.button("Ali sitzt doch hier").click()
    until_view(event, lambda view: view["person"][ali]["place"] == "p1")
    expect(host.there("Ali")).to_be_visible()
    host.menu("Ali", "Sitzt woanders")
    host.dialog.get_by_role("button", name="Tisch Haus").click()
    until_view(event, lambda view: view["person"][ali]["place"] == "p3")
    expect(host.page.get_by_text("sitzt hier: Tisch 3")).to_be_visible()
    host.button("Ali sitzt doch hier").click()
    until_view(event, lambda view: view["person"][ali]["place"] == "p1")
    expect(host.there("Ali")).to_be_visible()
    host.all_saved()


def test_somebody_without_a_phone_gets_a_number_a_seat_and_a_code(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    begin(event, WALK)
    host.button("Noch jemand sitzt hier").click()
    host.dialog.get_by_role("button", name="Ohne Handy aufnehmen").click()
    code = host.dialog.get_by_text(re.compile(r"^[A-Z0-9]{4}-[A-Z0-9]{4}$")).inner_text()
    name = host.dialog.get_by_text(re.compile(r"^Gast \d+$")).inner_text()
    host.dialog.get_by_role("button", name="Fertig").click()
    expect(host.guest(name)).to_contain_text("ohne Handy")
    phone = Phone(hall, f"/{event.code}")
    phone.button("Ich war schon dabei und habe einen persönlichen Code").click()
    phone.dialog.get_by_label("Persönlicher Code").fill(code)
    phone.dialog.get_by_role("button", name="Weitermachen").click()
    expect(phone.tool_help).to_be_visible()
    assert sum(one["paper"] for one in event.view()["person"].values()) == 1
    assert len(event.view()["person"]) == 2  # the host and one guest


# Cards and sentences


def test_a_card_for_somebody_without_a_phone_arrives_exactly_once(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    host.watch.allow(*OFFLINE)
    begin(event, WALK, ROUND)
    host.button("Noch jemand sitzt hier").click()
    host.dialog.get_by_role("button", name="Ohne Handy aufnehmen").click()
    name = host.dialog.get_by_text(re.compile(r"^Gast \d+$")).inner_text()
    host.dialog.get_by_role("button", name="Fertig").click()
    host.write("Mit Verbindung", whose=name)
    host.page.context.set_offline(True)
    host.write("Ohne Verbindung 1", sent=False)
    host.write("Ohne Verbindung 2", whose="ohne Namen", sent=False)
    host.field.fill("Noch nicht fertig")
    expect(host.page.get_by_text("2 Karten warten")).to_be_visible()
    expect(host.written("Ohne Verbindung 1")).to_contain_text("wartet seit")
    assert texts(hall).count("Ohne Verbindung 1") == 0
    host.page.context.set_offline(False)
    host.all_saved(15_000)
    written = ["Mit Verbindung", "Ohne Verbindung 1", "Ohne Verbindung 2"]
    assert [text for text in texts(hall) if text in written] == written
    for text in written:
        expect(host.written(text)).to_have_count(1)
    expect(host.field).to_have_value("Noch nicht fertig")
    guest = next(one["id"] for one in event.view()["person"].values() if one["paper"])
    authors = {body["text"]: body.get("author") for kind, body in hall.journal() if kind == "card.written"}
    assert [authors[text] for text in written] == [guest, guest, None]
    assert {card["place"] for card in event.view()["card"].values()} == {"p1"}


def test_what_the_host_wrote_can_be_mended_and_taken_back_while_the_round_goes_on(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    begin(event, WALK, ROUND)
    host.write("Ein Wegweiser mit Bidlern")
    host.written("Wegweiser").get_by_role("button", name="Karte ändern oder zurückziehen").click()
    host.dialog.get_by_role("button", name="Ändern", exact=True).click()
    host.dialog.get_by_role("textbox").fill("Ein Wegweiser mit Bildern")
    host.dialog.get_by_role("button", name="Änderung speichern").click()
    expect(host.written("Ein Wegweiser mit Bildern")).to_be_visible()
    host.all_saved()
    host.written("Wegweiser").get_by_role("button", name="Karte ändern oder zurückziehen").click()
    for _ in range(2):
        host.dialog.get_by_role("button", name="Zurückziehen", exact=True).click()
    expect(host.written("Wegweiser")).to_have_count(0)
    host.all_saved()
    assert event.view()["card"] == {} or not event.view().get("card")


def test_a_card_that_was_begun_when_the_round_ended_is_not_lost(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    begin(event, WALK, ROUND)
    host.field.fill("Halb geschrieben")
    event.does("stage.end", stage=ROUND)
    expect(host.page.get_by_text("Die Runde ist zu Ende.", exact=False)).to_be_visible()
    host.button("Noch abgeben").click()
    until_view(event, lambda view: any(card["text"] == "Halb geschrieben" for card in view["card"].values()))


def test_the_sentence_is_for_the_own_table_until_the_boards_are_open(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter("Meryem")
    here, there = Phone(hall, f"/{event.code}").join("Hier"), Phone(hall, f"/{event.code}").join("Dort")
    begin(event, WALK)
    seat(event, "Hier", "p1")
    seat(event, "Dort", "p2")
    begin(event, ROUND)
    text = "Hilfe gibt es, aber sie ist gut versteckt."
    host.sentence.fill(text)
    expect(host.page.get_by_text("gespeichert", exact=True)).to_be_visible()
    host.all_saved()
    summaries = until_view(event, lambda view: view.get("summary"))["summary"]
    assert summaries[f"{ROUND}:p1"]["text"] == text
    assert text in view_as(here.page, event.code, "phone")
    assert text not in view_as(there.page, event.code, "phone")
    assert not any(text in frame for frame in there.watch.received)
    event.does("boards.open", open=True)
    assert text in view_as(there.page, event.code, "phone")  # the control: it could have come


def test_what_was_said_is_handed_over_with_the_newest_round_first(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    phone = Phone(hall, f"/{event.code}").join("Mariam")
    begin(event, WALK)
    seat(event, "Mariam", "p1")
    begin(event, ROUND)
    phone.write("Nachbarn, die klingeln")
    host.write("Formulare gibt es nur auf Deutsch.")
    host.sentence.fill("Am Anfang weiß niemand, welcher Brief wichtig ist.")
    host.all_saved()
    begin(event, "runde-2-platz")
    told = host.page.get_by_role("region", name="Das können Sie weitersagen")
    expect(told).to_contain_text("Runde 1 · 2 Karten")
    expect(told).to_contain_text("Am Anfang weiß niemand, welcher Brief wichtig ist.")
    begin(event, "runde-2")
    host.write("In der zweiten Runde gesagt")
    told.get_by_role("button", name="Alle 3 Karten dieses Tisches").click()
    rounds = host.dialog.get_by_role("heading", level=3)
    expect(rounds).to_have_text([re.compile("^Runde 2"), re.compile("^Runde 1")])
    expect(host.dialog.get_by_role("listitem")).to_contain_text(
        ["In der zweiten Runde gesagt", "Formulare", "Nachbarn"]
    )
    host.page.keyboard.press("Escape")
    host.button("Satz der Runde 1 ändern").click()
    host.dialog.get_by_role("textbox").fill("Niemand weiß, welcher Brief wichtig ist.")
    host.dialog.get_by_role("button", name="Fertig").click()
    expect(told).to_contain_text("Niemand weiß, welcher Brief wichtig ist.")
    host.all_saved()


# Waking up


def test_a_tablet_that_slept_shows_the_right_people_and_cards(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    host.watch.allow(*OFFLINE)
    for name in ("Mariam", "Ali"):
        Phone(hall, f"/{event.code}").join(name)
    begin(event, WALK)
    seat(event, "Mariam", "p1")
    seat(event, "Ali", "p2")
    expect(host.guest("Mariam")).to_be_visible()
    tries: list[str] = []
    host.page.on("websocket", lambda socket: tries.append(socket.url))
    host.page.context.set_offline(True)
    begin(event, ROUND)
    card = event.somebody()
    seat(event, "Mariam", "p2")
    seat(event, "Ali", "p1")
    event.does("seat.give", stage=WALK, person=card.person, target="p1")
    card.does("card.write", stage=ROUND, card="0123456789abcdef", text="Geschrieben, während er schlief", lang="de")
    while len(tries) < 3:  # long enough for its pauses between two tries to have grown
        host.page.wait_for_event("websocket")
    host.page.context.set_offline(False)
    expect(host.guest("Ali")).to_be_visible()
    expect(host.guest("Mariam")).to_have_count(0)
    expect(host.page.get_by_role("banner")).to_contain_text("Runde 1 von 2")
    host.button("Die Karte dieses Tisches").click()
    expect(host.dialog).to_contain_text("Geschrieben, während er schlief")


def test_a_socket_that_was_frozen_in_the_sleep_is_not_waited_for(hall: Hall) -> None:
    """It looks alive and says nothing any more, as on tablets whose screen was locked."""
    event = cafe(hall)
    device = hall.device(TABLET)
    sockets: list[WebSocketRoute] = []
    frozen: list[WebSocketRoute] = []

    def through(route: WebSocketRoute) -> None:
        sockets.append(route)
        laptop = route.connect_to_server()
        route.on_message(lambda frame: None if route in frozen else laptop.send(frame))
        laptop.on_message(lambda frame: None if route in frozen else route.send(frame))

    device.route_web_socket(lambda url: True, through)
    host = Host(hall, event, "p1", device=device).enter()
    Phone(hall, f"/{event.code}").join("Mariam")
    begin(event, WALK)
    seat(event, "Mariam", "p1")
    expect(host.guest("Mariam")).to_be_visible()
    frozen.append(sockets[-1])
    seat(event, "Mariam", "p2")
    host.page.evaluate("dispatchEvent(new Event('pageshow'))")
    expect(host.guest("Mariam")).to_have_count(0)
    assert len(sockets) == 2


# Rooms, harvest


def test_the_host_of_an_open_room_orders_its_topics(hall: Hall) -> None:
    event = hall.event("stadtgespraech")
    room = next(key for key, place in event.view()["place"].items() if place["open"])
    host = Host(hall, event, room).enter()
    walk = next(key for key, stage in event.view()["stage"].items() if stage["activity"] == "seat")
    begin(event, walk)
    topics = host.page.get_by_role("region", name="Themen")
    for title in ("Schulwege", "Ein Ort für Jugendliche", "Hunde im Park"):
        topics.get_by_label("Neues Thema").fill(title)
        topics.get_by_label("Neues Thema").press("Enter")
        expect(topics.get_by_role("listitem").filter(has_text=title)).to_be_visible()
    topics.get_by_role("button", name="Hunde im Park: nach oben").focus()
    host.page.keyboard.press("Enter")
    expect(topics.get_by_role("listitem")).to_contain_text(["Schulwege", "Hunde im Park", "Ein Ort"])
    topics.get_by_role("button", name="Mehr zu Schulwege").click()
    host.page.get_by_role("menuitem", name="Ist besprochen").click()
    expect(topics.get_by_role("listitem").first).to_contain_text("besprochen")
    topics.get_by_role("button", name="Mehr zu Ein Ort für Jugendliche").click()
    host.page.get_by_role("menuitem", name="Streichen").click()
    expect(topics.get_by_role("listitem")).to_have_count(2)
    host.all_saved()
    known = sorted(event.view()["topic"].values(), key=lambda one: one["pos"])
    assert [(one["text"], one["done"]) for one in known] == [("Schulwege", True), ("Hunde im Park", False)]


def test_the_host_reads_out_the_own_sentences_when_it_is_the_own_turn(hall: Hall) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    begin(event, WALK, ROUND)
    host.sentence.fill("Wer neu ist, braucht eine Tür und nicht fünf Ämter.")
    host.all_saved()
    begin(event, "runde-2-platz", "runde-2", "ernte")
    expect(host.page.get_by_role("heading", name="Das lesen Sie vor")).to_be_visible()
    event.does("harvest.show", stage="ernte", place="p2")
    host.asks(re.compile("Jetzt spricht: .?Tisch 2"))
    event.does("harvest.show", stage="ernte", place="p1")
    host.asks("Ihr Tisch stellt jetzt vor")
    expect(host.page.get_by_text(re.compile("„.?Wer neu ist"))).to_be_visible()


# How it looks
