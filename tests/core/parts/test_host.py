"""Hosts: they stay at a place while the others move on."""

from typing import Any

import pytest

from eventkit.core.actor import SYSTEM, Actor
from tests.core.placed import Placed
from tests.support import an_id


@pytest.fixture
def cafe() -> Placed:
    return Placed()


def host_of(cafe: Placed, place: str) -> Any:
    return cafe.whole("all")["place"][place]["host"]


def test_a_place_has_no_host_then_somebody_then_somebody_with_a_name(cafe: Placed) -> None:
    assert host_of(cafe, "p1") is None
    ann = cafe.people[0]
    cafe.host("p1", ann)
    assert host_of(cafe, "p1") == ""
    cafe.state.names[ann.person or ""] = "Änne"
    assert host_of(cafe, "p1") == "Änne"
    assert cafe.own(ann)["host"] == "p1" == cafe.own(ann)["place"]


def test_a_new_name_of_a_host_reaches_the_place(cafe: Placed) -> None:
    ann = cafe.people[0]
    cafe.host("p1", ann)
    cafe.state.take_touched()
    cafe.play(SYSTEM, "person.change", person=ann.person)
    assert {("place", "p1"), ("person", ann.person)} <= cafe.state.take_touched()


def test_the_program_makes_a_host_as_the_moderator_does_and_nobody_else(cafe: Placed) -> None:
    ann, bea, *_ = cafe.people
    cafe.play(SYSTEM, "host.set", place="p1", person=ann.person)
    host = Actor("host", person=ann.person)
    for actor in (bea, host):
        assert cafe.refusal(actor, "host.set", place="p2", person=bea.person) == "access.role"


def test_somebody_is_host_at_one_place_only(cafe: Placed) -> None:
    ann = cafe.people[0]
    cafe.host("p1", ann)
    assert cafe.play(cafe.other, "host.set", place="p1", person=ann.person) == []
    cafe.host("p2", ann)
    assert (host_of(cafe, "p1"), host_of(cafe, "p2")) == (None, "")
    assert cafe.play(cafe.moderator, "host.set", place="p1", person=ann.person, on=False) == []
    assert cafe.own(ann)["host"] == "p2"
    cafe.play(cafe.moderator, "host.set", place="p2", person=ann.person, on=False)
    assert cafe.own(ann)["host"] is None and host_of(cafe, "p2") is None


def test_hosts_are_no_guests_in_rounds(cafe: Placed) -> None:
    host = cafe.host("p1")
    cafe.round("runde-1")
    assert cafe.sizes("runde-1-platz") == {"p1": 2, "p2": 2, "p3": 2, "p4": 2}
    assert host.person not in cafe.whole()["count"]["runde-1-platz"]["seats"]
    assert cafe.whole()["person"][host.person or ""]["place"] == "p1"


def test_a_guest_who_becomes_host_leaves_the_seat_and_gets_one_again_afterwards(cafe: Placed) -> None:
    cafe.round("runde-1")
    ann = cafe.at("p2")[0]
    before = cafe.seen()
    cafe.host("p1", ann)
    assert cafe.place(ann) == "p1" and len(cafe.at("p2")) == 1
    made = cafe.seen()
    cafe.undo()
    assert cafe.seen() == before
    cafe.host("p1", ann)
    cafe.play(cafe.moderator, "host.set", place="p1", person=ann.person, on=False)
    assert cafe.place(ann) == "p2", "their seat was free all the time"
    cafe.undo()
    assert cafe.seen() == made


def test_a_host_who_never_had_a_seat_gets_one_at_once_when_they_are_a_guest(cafe: Placed) -> None:
    host = cafe.host("p1")
    cafe.round("runde-1")
    before = cafe.seen()
    cafe.play(cafe.moderator, "host.set", place="p1", person=host.person, on=False)
    assert cafe.place(host) in ("p1", "p2", "p3", "p4")
    assert sum(cafe.sizes("runde-1-platz").values()) == 9
    cafe.undo()
    assert cafe.seen() == before


def test_two_hosts_of_one_place_the_first_to_come_is_named(cafe: Placed) -> None:
    ann, bea, *_ = cafe.people
    cafe.state.names |= {ann.person or "": "Änne", bea.person or "": "Bea"}
    cafe.host("p1", bea)
    before = cafe.seen()
    cafe.host("p1", ann)
    assert host_of(cafe, "p1") == "Änne"
    cafe.undo()
    assert cafe.seen() == before and host_of(cafe, "p1") == "Bea"


def test_a_place_whose_host_is_gone_has_none_until_they_come_back(cafe: Placed) -> None:
    host = cafe.host("p1")
    cafe.play(cafe.moderator, "person.leave", person=host.person)
    assert host_of(cafe, "p1") is None
    cafe.play(cafe.moderator, "person.return", person=host.person)
    assert host_of(cafe, "p1") == "" and cafe.own(host)["host"] == "p1"


def test_unknown_closed_and_gone_are_refused(cafe: Placed) -> None:
    ann, lea = cafe.people[0], cafe.moderator
    assert cafe.refusal(lea, "host.set", place="p9", person=ann.person) == "place.unknown"
    assert cafe.refusal(lea, "host.set", place="p1", person=an_id("nobody")) == "person.unknown"
    cafe.play(lea, "place.close", place="p1")
    assert cafe.refusal(lea, "host.set", place="p1", person=ann.person) == "place.closed"
    cafe.play(ann, "person.leave")
    assert cafe.refusal(lea, "host.set", place="p2", person=ann.person) == "person.unknown"


def test_who_had_left_and_comes_with_a_host_card_is_back(cafe: Placed) -> None:
    ann = cafe.people[0]
    cafe.play(ann, "person.leave")
    cafe.play(SYSTEM, "host.set", place="p1", person=ann.person)
    assert (cafe.own(ann)["left"], cafe.own(ann)["host"]) == (False, "p1")
    cafe.play(ann, "person.leave")
    cafe.play(SYSTEM, "host.set", place="p1", person=ann.person)
    assert not cafe.own(ann)["left"] and host_of(cafe, "p1") == ""


def test_who_is_no_host_any_more_does_nothing_on_the_host_page(cafe: Placed) -> None:
    host = cafe.host("p4")
    topic = {"topic": an_id("t"), "place": "p4", "text": "Parken"}
    cafe.play(host, "topic.propose", **topic)
    cafe.play(cafe.moderator, "host.set", place="p4", person=host.person, on=False)
    assert cafe.refusal(host, "topic.done", topic=topic["topic"]) == "access.not-host"
    stranger = Actor("host", person=an_id("stranger"))
    assert cafe.refusal(stranger, "topic.done", topic=topic["topic"]) == "access.person"


def test_nobody_becomes_host_of_a_closed_table_again_by_taking_a_step_back(cafe: Placed) -> None:
    ann = cafe.people[0]
    cafe.host("p1", ann)
    cafe.host("p2", ann)
    step = cafe.state.seq
    cafe.play(cafe.moderator, "place.close", place="p1")
    assert cafe.refusal(cafe.moderator, "undo", step=step) == "undo.depended"
    cafe.undo(), cafe.undo()
    assert cafe.own(ann)["host"] == "p1"


def test_being_host_is_not_taken_back_after_they_have_become_host_elsewhere(cafe: Placed) -> None:
    ann = cafe.people[0]
    cafe.host("p1", ann)
    step = cafe.state.seq
    cafe.play(SYSTEM, "host.set", place="p2", person=ann.person)
    assert cafe.refusal(cafe.moderator, "undo", step=step) == "undo.depended"


def test_what_a_host_sent_before_the_table_was_merged_arrives_after_it() -> None:
    """The host has gone along; the card and the sentence were on their way, or waited for the network."""
    cafe = Placed()
    host = cafe.host("p1")
    cafe.round("runde-1")
    cafe.play(cafe.moderator, "place.close", place="p1", into="p2")
    card = cafe.write(host, "Was hier gesagt wurde", "runde-1", place="p1")
    assert cafe.card(card).place == "p1" and card in cafe.whole("host:p2")["card"]
    cafe.play(host, "summary.set", stage="runde-1", place="p1", text="Wir waren uns einig.")
    assert cafe.state.summaries == {"runde-1:p1": "Wir waren uns einig."}
    for place in ("p3", "p4"):
        fields = {"stage": "runde-1", "place": place, "text": "x"}
        assert cafe.refusal(host, "summary.set", **fields) == "access.role"
        assert cafe.refusal(host, "card.write", card=an_id(f"at {place}"), **fields) == "access.role"
