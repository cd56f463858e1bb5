"""Arriving at a place: by a tap, by its sign, because the host sees somebody."""

from typing import Any

import pytest

from eventkit.core.actor import SYSTEM
from tests.core.chained import Chained
from tests.core.placed import Placed
from tests.support import an_id

WALK = "runde-1-platz"


@pytest.fixture
def cafe() -> Placed:
    """People walk to their tables; the first two belong to different ones."""
    cafe = Placed()
    cafe.walk("runde-1")
    return cafe


def arrived(cafe: Placed, walk: str = WALK) -> dict[str, int]:
    found: dict[str, int] = cafe.whole("all")["count"][walk]["arrived"]
    return found


def at(cafe: Placed, place: str) -> Any:
    return cafe.at(place)[0]


def test_somebody_says_that_they_are_there_and_takes_it_back(cafe: Placed) -> None:
    ann = at(cafe, "p2")
    assert not cafe.own(ann)["arrived"]
    cafe.play(ann, "seat.arrive", stage=WALK)
    assert cafe.own(ann)["arrived"] and cafe.whole()["person"][ann.person or ""]["arrived"]
    assert arrived(cafe) == {"p1": 0, "p2": 1, "p3": 0, "p4": 0}
    assert cafe.whole()["count"][WALK]["arrivals"] == [ann.person]
    assert cafe.play(ann, "seat.arrive", stage=WALK) == []
    cafe.play(ann, "seat.arrive", stage=WALK, arrived=False)
    assert not cafe.own(ann)["arrived"] and arrived(cafe)["p2"] == 0
    assert cafe.play(ann, "seat.arrive", stage=WALK, arrived=False) == []


def test_the_sign_of_the_own_table_is_an_arrival_and_that_of_another_is_not(cafe: Placed) -> None:
    ann = at(cafe, "p2")
    refused = cafe.refused(ann, "seat.arrive", stage=WALK, place="p3")
    assert (refused.code, refused.facts["no"]) == ("seat.elsewhere", 2)
    cafe.play(ann, "seat.arrive", stage=WALK, place="p2")
    assert cafe.own(ann)["arrived"]


def test_whoever_has_no_seat_finds_one_by_the_sign(cafe: Placed) -> None:
    ann = at(cafe, "p2")
    cafe.play(cafe.moderator, "seat.give", stage=WALK, person=ann.person, target=None)
    assert cafe.refusal(ann, "seat.arrive", stage=WALK) == "seat.none"
    cafe.play(ann, "seat.arrive", stage=WALK, place="p3")
    assert cafe.place(ann) == "p3" and cafe.own(ann)["arrived"]


def test_also_while_the_round_is_held(cafe: Placed) -> None:
    cafe.start("runde-1")
    ann = at(cafe, "p2")
    cafe.play(ann, "seat.arrive", stage=WALK)
    assert cafe.own(ann)["arrived"]


def test_not_before_the_walk_nor_when_the_round_is_over(cafe: Placed) -> None:
    ann = at(cafe, "p2")
    assert cafe.refusal(ann, "seat.arrive", stage="runde-2-platz", place="p1") == "seat.not-now"
    cafe.start("runde-1")
    cafe.end("runde-1")
    assert cafe.refusal(ann, "seat.arrive", stage=WALK) == "seat.not-now"
    cafe.start("runde-1")
    cafe.play(cafe.moderator, "event.close")
    assert cafe.refusal(ann, "seat.arrive", stage=WALK) == "seat.not-now"


def test_only_on_the_way_to_places(cafe: Placed) -> None:
    ann = cafe.people[0]
    for stage, code in (("runde-1", "stage.no-groups"), ("nirgends", "stage.unknown")):
        assert cafe.refusal(ann, "seat.arrive", stage=stage) == code
    chained = Chained()
    assert chained.refusal(chained.ann, "seat.arrive", stage="gruppen") == "stage.no-places"


def test_unknown_and_closed_places_are_refused(cafe: Placed) -> None:
    cafe.walk("wahl")
    ann = cafe.people[0]
    assert cafe.refusal(ann, "seat.arrive", stage="wahl-platz", place="p9") == "place.unknown"
    cafe.take(ann, "p2")
    cafe.play(cafe.moderator, "place.close", place="p2")
    assert cafe.refusal(ann, "seat.arrive", stage="wahl-platz") == "place.closed"
    assert cafe.refusal(ann, "seat.arrive", stage="wahl-platz", place="p2") == "place.closed"


def test_where_people_choose_the_sign_takes_the_seat_as_long_as_there_is_room(cafe: Placed) -> None:
    cafe.walk("wahl")
    for actor in cafe.people[:3]:
        cafe.play(actor, "seat.arrive", stage="wahl-platz", place="p1")
    refused = cafe.refused(cafe.people[3], "seat.arrive", stage="wahl-platz", place="p1")
    assert (refused.code, refused.facts) == ("seat.full", {"max": 3})
    cafe.play(cafe.people[0], "seat.arrive", stage="wahl-platz", place="p2")
    assert (cafe.place(cafe.people[0]), cafe.own(cafe.people[0])["arrived"]) == ("p2", True)
    assert arrived(cafe, "wahl-platz") == {"p1": 2, "p2": 1, "p3": 0, "p4": 0}
    cafe.play(cafe.people[3], "seat.arrive", stage="wahl-platz", place="p1")


def test_who_takes_an_arrival_back_takes_no_seat(cafe: Placed) -> None:
    cafe.walk("wahl")
    ann = cafe.people[0]
    cafe.take(ann, "p1")
    cafe.play(ann, "seat.arrive", stage="wahl-platz", place="p2", arrived=False)
    assert cafe.place(ann) == "p1"


def test_where_wishes_are_given_nobody_takes_a_seat_by_the_sign(cafe: Placed) -> None:
    cafe.walk("wunsch")
    ann = cafe.people[0]
    cafe.play(cafe.moderator, "seats.spread", stage="wunsch-platz")
    other = next(place for place in ("p1", "p2") if place != cafe.place(ann))
    assert cafe.refusal(ann, "seat.arrive", stage="wunsch-platz", place=other) == "seat.elsewhere"


def test_who_is_seated_elsewhere_is_not_there_any_more(cafe: Placed) -> None:
    ann = at(cafe, "p2")
    cafe.play(ann, "seat.arrive", stage=WALK)
    before = cafe.seen()
    cafe.play(cafe.moderator, "seat.give", stage=WALK, person=ann.person, target="p3")
    assert not cafe.own(ann)["arrived"]
    cafe.undo()
    assert cafe.seen() == before and cafe.own(ann)["arrived"]


def test_the_moderator_sees_somebody_and_takes_it_back(cafe: Placed) -> None:
    ann, before = at(cafe, "p2"), cafe.seen()
    cafe.play(cafe.moderator, "seat.arrive", stage=WALK, person=ann.person)
    assert cafe.own(ann)["arrived"]
    cafe.undo()
    assert cafe.seen() == before
    assert cafe.refusal(cafe.moderator, "seat.arrive", stage=WALK) == "person.unknown"
    assert cafe.refusal(cafe.moderator, "seat.arrive", stage=WALK, person=an_id("nobody")) == "person.unknown"


def test_people_speak_for_themselves_only(cafe: Placed) -> None:
    ann, bea = at(cafe, "p2"), at(cafe, "p3")
    assert cafe.refusal(ann, "seat.arrive", stage=WALK, person=bea.person) == "access.role"
    cafe.play(ann, "seat.arrive", stage=WALK, person=ann.person)


def test_a_host_sees_the_people_of_the_own_table_only(cafe: Placed) -> None:
    host = cafe.host("p2")
    ann, bea = at(cafe, "p2"), at(cafe, "p3")
    cafe.play(host, "seat.arrive", stage=WALK, person=ann.person)
    assert cafe.own(ann)["arrived"]
    assert cafe.refusal(host, "seat.arrive", stage=WALK, person=bea.person) == "access.role"
    assert cafe.refusal(host, "seat.arrive", stage=WALK, person=bea.person, place="p2") == "access.role"


def test_a_host_sends_nobody_to_another_room_by_its_sign(cafe: Placed) -> None:
    host = cafe.host("p2")
    cafe.walk("wahl")
    ann = cafe.people[0]
    cafe.take(ann, "p2")
    more = {"stage": "wahl-platz", "person": ann.person}
    assert cafe.refusal(host, "seat.arrive", place="p3", **more) == "access.role"
    cafe.play(host, "seat.arrive", place="p2", **more)
    assert cafe.own(ann)["arrived"]


def test_a_host_who_scans_the_own_sign_is_right_and_another_one_is_not(cafe: Placed) -> None:
    host = cafe.host("p2")
    phone = type(host)("participant", person=host.person)
    assert cafe.play(phone, "seat.arrive", stage=WALK, place="p2") == []
    refused = cafe.refused(phone, "seat.arrive", stage=WALK, place="p3")
    assert (refused.code, refused.facts["no"]) == ("seat.hosted", 2)


# The program seats whom a host takes in


def test_who_is_taken_in_by_a_host_sits_there_and_is_there(cafe: Placed) -> None:
    guest = cafe.join()
    cafe.play(SYSTEM, "seat.welcome", person=guest.person, place="p3")
    assert (cafe.place(guest), cafe.own(guest)["arrived"]) == ("p3", True)
    assert cafe.play(SYSTEM, "seat.welcome", person=guest.person, place="p3") == []


def test_before_anybody_walks_they_have_no_seat(cafe: Placed) -> None:
    quiet = Placed()
    guest = quiet.join()
    assert quiet.play(SYSTEM, "seat.welcome", person=guest.person, place="p3") == []
    assert quiet.place(guest) is None


def test_a_host_stays_where_they_are_whoever_takes_them_in(cafe: Placed) -> None:
    host = cafe.host("p2")
    assert cafe.play(SYSTEM, "seat.welcome", person=host.person, place="p3") == []


def test_only_the_program_does_that(cafe: Placed) -> None:
    guest = cafe.join()
    for actor in (cafe.moderator, cafe.people[0], cafe.host("p2")):
        assert cafe.refusal(actor, "seat.welcome", person=guest.person, place="p2") == "access.role"
    assert cafe.refusal(SYSTEM, "seat.welcome", person=an_id("nobody"), place="p2") == "person.unknown"
    assert cafe.refusal(SYSTEM, "seat.welcome", person=guest.person, place="p9") == "place.unknown"
