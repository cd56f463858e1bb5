"""Route cards, host cards and signs, read again."""

import io
from typing import Any

from pypdf import PdfReader

from eventkit.core.actor import SYSTEM
from eventkit.protocol.paper import filled, hosts, pack, routes, sheet, signs
from eventkit.protocol.paper.asked import Asked, What
from eventkit.protocol.paper.structs import HostCard, PlaceSign, RouteCard, Spot, Stop
from eventkit.protocol.words import Speaker
from tests.protocol.cafe import cafe, rooms
from tests.protocol.reading import flat, pages
from tests.support import Evening, an_id

URL = "http://192.168.1.5:8750/ACDEFH"
HAUS, WOHNEN = Spot(3), Spot(2, "room", "Wohnen")


def route(no: int = 4, **fields: Any) -> RouteCard:
    rounds = (Stop("Runde 1", HAUS), Stop("Runde 2", WOHNEN), Stop("Runde 3"))
    given = {"name": "", "code": "K7QM3XPA", "url": f"{URL}#K7QM3XPA", "title": "Ein Abend", "rounds": rounds}
    return RouteCard(no, **{**given, **fields})


def route_cards(cards: list[RouteCard], lang: str) -> bytes:
    return bound(routes.pages(cards, Speaker(lang)), lang)


def host_cards(cards: list[HostCard], lang: str) -> bytes:
    return bound(hosts.pages(cards, Speaker(lang)), lang)


def place_signs(places: list[PlaceSign], lang: str) -> bytes:
    return bound(signs.pages(places, Speaker(lang)), lang)


def bound(pages: list[sheet.Page], lang: str) -> bytes:
    return sheet.printed(pages, sheet.A4, "Probe", Speaker(lang), 0)


def sizes(raw: bytes) -> list[tuple[int, int]]:
    """Width and height of each page in mm."""
    boxes = [page.mediabox for page in PdfReader(io.BytesIO(raw)).pages]
    return [(round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)) for box in boxes]


def test_a_route_card_says_who_where_in_each_round_and_the_code():
    found = flat(route_cards([route()], "de"))
    for words in (
        "Ein Abend", "Gast 4", "Runde 1", "Tisch 3, Haus", "Runde 2", "Raum 2, Wohnen", "Runde 3", "wird angesagt",
        "K7QM-3XPA",
    ):  # fmt: skip
        assert words in found
    assert "Table 3, House" in flat(route_cards([route()], "en"))


def test_a_name_stands_beside_the_number():
    found = flat(route_cards([route(31, name="Fatma Yıldız")], "de"))
    assert "Fatma Yıldız" in found and "Gast 31" in found


def test_four_route_cards_are_on_a_page_and_none_is_lost():
    raw = route_cards([route(no, code=f"K7QM3X{no:02}") for no in range(10, 19)], "de")
    assert [page.count("K7QM-3X") for page in pages(raw)] == [4, 4, 1]
    assert all(f"K7QM-3X{no}" in flat(raw) for no in range(10, 19))
    assert set(sizes(raw)) == {(210, 297)}


def test_ten_rounds_are_all_on_the_card():
    rounds = tuple(Stop(f"Runde {no}", Spot(no + 4)) for no in range(1, 11))
    found = flat(route_cards([route(rounds=rounds)], "de"))
    assert all(f"Runde {no} Tisch {no + 4}," in found for no in range(1, 11))


def test_a_host_card_says_how_to_begin_and_what_to_do():
    card = HostCard(HAUS, "HQ7M3X", f"{URL}#HQ7M3X", "http://192.168.1.5:8750/host/ACDEFH", "Ein Abend")
    raw = host_cards([card, card, card], "de")
    assert [page.count("HQ7M3X") for page in pages(raw)] == [2, 1]
    for words in ("Gastgeber*in: Tisch 3, Haus", "192.168.1.5:8750/host/ACDEFH", "an Ihrem Tisch", "nur für Sie"):
        assert words in flat(raw)
    room = flat(host_cards([HostCard(WOHNEN, "HQ7M3X", URL, URL, "")], "de"))
    assert "in Ihrem Raum" in room and "an Ihrem Tisch" not in room


def test_a_table_has_a_sign_to_fold_and_a_room_one_for_its_door():
    table = PlaceSign(HAUS, "", f"{URL}/3", "Ein Abend")
    room = PlaceSign(WOHNEN, "Was macht gute Nachbarschaft aus?", f"{URL}/2", "Ein Abend")
    raw = place_signs([table, room], "de")
    assert sizes(raw) == [(210, 297), (297, 210)]
    folded, flat_ = pages(raw)
    assert folded.count("Ich bin da") == 2 and folded.count("Tisch Haus") == 2
    assert flat_.count("Ich bin da") == 1 and "Was macht gute Nachbarschaft aus?" in flat_ and "Wohnen" in flat_


def test_what_is_printed_is_no_markup_and_the_same_cards_are_the_same_bytes():
    card = route(name="<b>&amp;</b>", title="</para><img src='file:///etc/passwd'/>")
    raw = route_cards([card], "de")
    assert "<b>&amp;</b>" in flat(raw) and "<img" in flat(raw)
    assert raw == route_cards([card], "de")


def made(what: What, evening: Evening, **more: Any) -> str:
    """The text of what is printed for an evening; "" when there is nothing of the kind."""
    state = evening.state
    personal, codes = dict.fromkeys(state.persons, "K7QM3XPA"), dict.fromkeys(state.places, "HQ7M3X")
    url = "http://halle.test{}".format
    raw = pack.printed(state, Asked(what=what, lang="de", url=url, personal=personal, hosts=codes, **more))
    return flat(raw) if raw else ""


def without_phone(evening: Evening) -> str:
    person = an_id("without a phone")
    evening.play(SYSTEM, "person.join", person=person, paper=True)
    return person


def test_a_route_card_of_an_event_shows_the_planned_tables_and_is_only_for_people_without_a_phone():
    evening = cafe()
    evening.start("runde-3")  # who comes when nothing goes on at the tables has no seat yet
    person = without_phone(evening)
    found = made("routes", evening)
    seats = filled.routes(evening.state, person)
    assert list(seats) == ["runde-3-platz"] and found.count("K7QM-3XPA") == 1
    assert f"Runde 3 Tisch {evening.state.places[seats['runde-3-platz']].no}," in found
    assert "Runde 1 wird angesagt" in found and f"Gast {evening.state.persons[person].no}" in found


def test_the_route_card_of_one_person_is_printed_alone_and_who_has_left_gets_none():
    evening = cafe()
    person = without_phone(evening)
    assert made("routes", evening, person=evening.people[0].person if evening.people else person).count("K7QM") == 1
    evening.play(evening.moderator, "person.leave", person=person)
    assert "K7QM" not in made("routes", evening)


def test_rooms_that_people_choose_are_announced():
    evening = rooms()
    without_phone(evening)
    assert made("routes", evening).count("wird angesagt") == 2


def test_host_cards_and_signs_are_printed_for_every_open_place():
    evening = cafe()  # tables 2 and 4 are closed
    for what in ("hosts", "signs"):
        found = made(what, evening)
        assert "Wohnen" in found and "Haus" in found
        assert "Sonne" not in found and "Brücke" not in found


def test_the_code_of_a_host_stands_on_the_host_card_and_never_on_the_sign():
    assert "HQ7M3X" in made("hosts", cafe())
    assert "HQ7M3X" not in made("signs", cafe())
