"""Host cards made anew: who stays host, who is guest again, and that nobody comes back with the old one."""

from typing import Any

import pytest

from eventkit.core.actor import SYSTEM, Actor
from eventkit.core.parts.host_card import good, no_host
from eventkit.core.registry import encode_entry
from tests.core.placed import Placed
from tests.support import an_id, same


@pytest.fixture
def cafe() -> Placed:
    return Placed()


def renew(cafe: Placed, place: str = "p1", card: int = 0, *keep: str, by: Actor | None = None) -> None:
    cafe.play(by or cafe.moderator, "host.renew", place=place, host_card=card, keep=list(keep))


def enter(cafe: Placed, person: Actor, card: int, place: str = "p1") -> None:
    """Somebody comes with a host card."""
    cafe.play(SYSTEM, "host.set", place=place, person=person.person, host_card=card)


def card_of(cafe: Placed, audience: str) -> Any:
    return cafe.whole(audience)["place"]["p1"].get("card")


def test_a_new_card_takes_the_place_of_the_old_one(cafe: Placed) -> None:
    ann, bea, *_ = cafe.people
    enter(cafe, ann, 0)
    renew(cafe)
    assert good(cafe.state) == {"p1": 1, "p2": 0, "p3": 0, "p4": 0}
    assert cafe.refusal(SYSTEM, "host.set", place="p1", person=bea.person, host_card=0) == "host.card-old"
    assert cafe.refusal(SYSTEM, "host.set", place="p1", person=bea.person, host_card=2) == "host.card-old"
    enter(cafe, bea, 1)
    assert cafe.own(bea)["host"] == "p1", "control"
    assert same(cafe.state, cafe.refolded())


def test_whoever_was_host_is_guest_again_and_is_told_why(cafe: Placed) -> None:
    ann, bea, *_ = cafe.people
    enter(cafe, ann, 0)
    enter(cafe, bea, 0, "p2")
    cafe.round("runde-1")
    renew(cafe)
    assert (cafe.own(ann)["host"], cafe.own(bea)["host"]) == (None, "p2"), "the other table goes on"
    assert cafe.whole("all")["place"]["p1"]["host"] is None
    assert cafe.place(ann) is not None, "they have a seat at once"
    assert no_host(cafe.state, ann.person).code == "host.card-old"
    assert no_host(cafe.state, cafe.people[4].person).code == no_host(cafe.state, None).code == "access.not-host"
    enter(cafe, ann, 1)
    cafe.play(cafe.moderator, "host.set", place="p1", person=ann.person, on=False)
    assert no_host(cafe.state, ann.person).code == "access.not-host", "that time it was not the card"


def test_what_a_host_wrote_stays_and_what_comes_late_is_refused_and_not_lost(cafe: Placed) -> None:
    ann, guest, *_ = cafe.people
    enter(cafe, ann, 0)
    cafe.round("runde-1")
    host, sentence = Actor("host", person=ann.person), {"stage": "runde-1", "place": "p1", "text": "Bänke"}
    cafe.play(host, "summary.set", **sentence)
    renew(cafe)
    assert cafe.whole("moderator")["summary"]["runde-1:p1"]["text"] == "Bänke"
    assert cafe.refusal(host, "summary.set", **{**sentence, "text": "später"}) == "access.not-host"
    enter(cafe, ann, 1)
    cafe.play(host, "summary.set", **{**sentence, "text": "später"})


def test_the_moderator_may_keep_who_is_there(cafe: Placed) -> None:
    ann, bea, *_ = cafe.people
    enter(cafe, ann, 0)
    enter(cafe, bea, 0)
    renew(cafe, "p1", 0, ann.person or "")
    assert (cafe.own(ann)["host"], cafe.own(bea)["host"]) == ("p1", None)
    renew(cafe, "p1", 1)
    assert cafe.own(ann)["host"] is None, "and not for ever"


def test_a_host_without_a_device_stays(cafe: Placed) -> None:
    cafe.play(SYSTEM, "person.join", person=an_id("paper"), paper=True)
    cafe.play(cafe.moderator, "host.set", place="p1", person=an_id("paper"))
    renew(cafe)
    assert cafe.state.places["p1"].hosts == [an_id("paper")]


def test_two_moderators_at_once_make_one_new_card(cafe: Placed) -> None:
    renew(cafe)
    assert cafe.refusal(cafe.other, "host.renew", place="p1", host_card=0) == "host.card-newer"
    assert good(cafe.state)["p1"] == 1
    renew(cafe, "p1", 1, by=cafe.other)
    assert good(cafe.state)["p1"] == 2, "control"


def test_undo_brings_the_hosts_back_and_never_the_old_card(cafe: Placed) -> None:
    ann, bea, *_ = cafe.people
    enter(cafe, ann, 0)
    cafe.round("runde-1")
    renew(cafe)
    cafe.undo()
    assert cafe.own(ann)["host"] == cafe.own(ann)["place"] == "p1"
    assert cafe.refusal(SYSTEM, "host.set", place="p1", person=bea.person, host_card=0) == "host.card-old"
    assert same(cafe.state, cafe.refolded())


def test_where_nobody_was_host_there_is_nothing_to_take_back(cafe: Placed) -> None:
    renew(cafe)
    assert cafe.refusal(cafe.moderator, "undo", step=cafe.state.seq) == "undo.nothing"


def test_no_earlier_step_lets_back_in_who_was_shut_out(cafe: Placed) -> None:
    ann = cafe.people[0]
    enter(cafe, ann, 0)
    for renewed in (False, True):
        cafe.play(cafe.moderator, "place.close", place="p1", into="p2")
        assert cafe.own(ann)["host"] == "p2"
        if renewed:
            renew(cafe, "p2", by=cafe.other)
            step = cafe.whole()["step"][cafe.moderator.name]["seq"]
            assert cafe.refusal(cafe.moderator, "undo", step=step) == "undo.depended"
        else:
            cafe.undo()
            assert cafe.own(ann)["host"] == "p1", "control"


def test_only_moderators_make_new_cards_and_only_of_open_places(cafe: Placed) -> None:
    host = Actor("host", person=cafe.host("p1").person)
    for actor in (host, cafe.people[1], SYSTEM):
        assert cafe.refusal(actor, "host.renew", place="p1", host_card=0) == "access.role"
    lea = cafe.moderator
    assert cafe.refusal(lea, "host.renew", place="p9", host_card=0) == "place.unknown"
    assert cafe.refusal(lea, "host.renew", place="p1", host_card=0, keep=[an_id("nobody")]) == "person.unknown"
    cafe.play(lea, "place.close", place="p1")
    assert cafe.refusal(lea, "host.renew", place="p1", host_card=0) == "place.closed"


def test_which_card_it_is_is_the_moderators_business_alone(cafe: Placed) -> None:
    renew(cafe)
    assert card_of(cafe, "moderator") == 1
    assert {card_of(cafe, audience) for audience in ("all", "place:p1", "host:p1")} == {None}


def test_the_journal_holds_numbers_and_ids(cafe: Placed) -> None:
    ann = cafe.people[0]
    enter(cafe, ann, 0)
    renew(cafe)
    lines = [encode_entry(line.entry).decode() for line in cafe.lines]
    assert f'{{"kind":"host.renewed","place":"p1","host_card":1,"hosts":["{ann.person}"]}}' in lines
