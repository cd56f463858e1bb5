"""People who take part."""

from typing import Any

import pytest

from eventkit.core.actor import SYSTEM, Actor
from tests.core.placed import Placed
from tests.support import NOON, Evening, an_id


def test_everybody_who_comes_in_is_counted_once() -> None:
    evening = Evening(people=3)
    evening.play(SYSTEM, "person.join", person=evening.people[0].person)
    assert evening.whole("all")["count"]["event"] == {"people": 3}


def test_a_new_person_has_nothing_of_their_own_yet() -> None:
    evening = Evening()
    person = evening.people[0]
    assert evening.own(person) == {
        "person": person.person, "cards": [], "dots": {}, "n": 0, "no": 1, "place": None, "arrived": False,
        "host": None, "left": False, "help": False,
    }  # fmt: skip


def test_nobody_comes_into_a_closed_event() -> None:
    evening = Evening()
    evening.play(evening.moderator, "event.close")
    assert evening.refusal(SYSTEM, "person.join", person=an_id("late")) == "event.closed"
    assert evening.play(SYSTEM, "person.join", person=evening.people[0].person) == []


def test_somebody_who_has_not_joined_writes_nothing() -> None:
    evening = Evening()
    evening.start("karten")
    stranger = Actor("participant", person=an_id("stranger"))
    assert evening.refusal(stranger, "card.write", stage="karten", card=an_id("c"), text="x") == "access.person"
    assert evening.refusal(Actor("participant"), "card.withdraw", card=an_id("c")) == "access.person"


def test_a_new_name_reaches_the_person_and_their_cards() -> None:
    evening = Evening()
    evening.start("geheim")
    ann = evening.people[0]
    card = evening.write(ann, "x", stage="geheim")
    evening.state.take_touched()
    evening.play(SYSTEM, "person.change", person=ann.person)
    assert evening.state.take_touched() >= {("own", ann.person), ("card", card)}
    assert evening.refusal(SYSTEM, "person.change", person=an_id("nobody")) == "person.unknown"


def test_names_are_not_in_the_journal() -> None:
    evening = Evening()
    evening.state.names[evening.people[0].person or ""] = "Änne"
    assert evening.refolded().names == {}


# At tables


@pytest.fixture
def cafe() -> Placed:
    return Placed()


def shown(cafe: Placed, actor: Actor, audience: str = "moderator") -> Any:
    return cafe.whole(audience).get("person", {}).get(actor.person or "")


def test_moderators_see_who_is_who(cafe: Placed) -> None:
    ann = cafe.people[0]
    cafe.state.names[ann.person or ""] = "Änne"
    assert shown(cafe, ann) == {
        "id": ann.person, "no": 1, "name": "Änne", "paper": False, "left": False, "host": None, "place": None,
        "from": None, "arrived": False, "stay": None, "with": [], "help": False, "joined": NOON,
    }  # fmt: skip
    assert [one["no"] for one in cafe.whole()["person"].values()] == list(range(1, 9))


def test_people_without_a_phone_are_people_all_the_same(cafe: Placed) -> None:
    paper = an_id("on paper")
    cafe.play(SYSTEM, "person.join", person=paper, paper=True)
    assert (cafe.whole()["person"][paper]["paper"], cafe.whole()["person"][paper]["no"]) == (True, 9)
    assert cafe.play(SYSTEM, "person.join", person=paper) == [], "with a phone they are who they were"
    cafe.round("runde-1")
    assert cafe.whole()["person"][paper]["place"] is not None


def test_it_is_known_where_somebody_was_in_the_round_before(cafe: Placed) -> None:
    cafe.round("runde-1")
    ann = cafe.people[0]
    first = cafe.place(ann)
    assert shown(cafe, ann)["from"] is None
    cafe.walk("runde-2")
    assert (shown(cafe, ann)["from"], shown(cafe, ann)["place"]) == (first, cafe.place(ann))
    assert first != cafe.place(ann), "there are more tables than rounds"


def test_who_comes_late_has_a_seat_at_once_at_one_of_the_smallest_tables(cafe: Placed) -> None:
    cafe.round("runde-1")
    late = [cafe.join() for _ in range(4)]
    assert cafe.sizes("runde-1-platz") == {"p1": 3, "p2": 3, "p3": 3, "p4": 3}
    assert {cafe.place(actor) for actor in late} == {"p1", "p2", "p3", "p4"}
    assert not cafe.own(late[0])["arrived"]


def test_nobody_moves_for_those_who_come_late(cafe: Placed) -> None:
    """Also when the clock stands still: they were told their tables."""
    cafe.walk("runde-1")
    for actor in cafe.people[:2]:
        cafe.play(actor, "person.leave")
    before = {actor.person: cafe.place(actor) for actor in cafe.people}
    cafe.join(), cafe.join()
    assert {actor.person: cafe.place(actor) for actor in cafe.people} == before


def test_who_comes_between_rounds_has_no_seat_yet(cafe: Placed) -> None:
    cafe.round("runde-1")
    cafe.end("runde-1")
    late = cafe.join()
    assert cafe.place(late) is None
    cafe.walk("runde-2")
    assert cafe.place(late) is not None


def test_who_leaves_frees_the_seat_and_finds_it_again(cafe: Placed) -> None:
    cafe.round("runde-1")
    ann = cafe.people[0]
    place, before = cafe.place(ann), cafe.seen()
    cafe.play(ann, "person.leave")
    assert cafe.play(ann, "person.leave") == []
    assert (cafe.own(ann)["left"], cafe.own(ann)["place"], shown(cafe, ann)["left"]) == (True, None, True)
    assert cafe.sizes("runde-1-platz")[place or ""] == 1
    cafe.play(ann, "person.return")
    assert cafe.play(ann, "person.return") == []
    assert cafe.seen() == before and cafe.place(ann) == place


def test_when_their_table_is_gone_they_get_another_seat(cafe: Placed) -> None:
    cafe.round("runde-1")
    ann = cafe.people[0]
    place = cafe.place(ann)
    cafe.play(ann, "person.leave")
    cafe.play(cafe.moderator, "place.close", place=place)
    cafe.play(ann, "person.return")
    assert cafe.place(ann) not in (None, place)


def test_when_their_room_is_full_meanwhile_they_choose_again(cafe: Placed) -> None:
    cafe.walk("wahl")
    ann, *others = cafe.people
    cafe.take(ann, "p1")
    cafe.play(ann, "person.leave")
    for actor in others[:3]:
        cafe.take(actor, "p1")
    cafe.play(ann, "person.return")
    assert cafe.place(ann) is None and cafe.sizes("wahl-platz")["p1"] == 3
    cafe.take(ann, "p2")


def test_who_comes_back_when_the_round_is_over_has_sat_where_they_sat(cafe: Placed) -> None:
    """Nobody chooses a room then, and the board that was theirs is what they see."""
    cafe.walk("wahl")
    ann, *others = cafe.people
    cafe.take(ann, "p1")
    cafe.start("wahl")
    cafe.play(ann, "person.leave")
    for actor in others[:3]:
        cafe.take(actor, "p1")
    cafe.end("wahl")
    cafe.play(ann, "person.return")
    assert cafe.place(ann) == "p1" and cafe.audience(ann) == "place:p1"
    assert cafe.refusal(ann, "seat.take", stage="wahl-platz", target="p2", n=9) == "seat.not-now", "control"


def test_when_there_is_still_room_they_are_in_it(cafe: Placed) -> None:
    cafe.walk("wahl")
    ann, *others = cafe.people
    cafe.take(ann, "p1")
    cafe.play(ann, "person.leave")
    for actor in others[:2]:
        cafe.take(actor, "p1")
    cafe.play(ann, "person.return")
    assert cafe.place(ann) == "p1"


def test_the_moderator_sees_people_off_and_takes_it_back(cafe: Placed) -> None:
    cafe.round("runde-1")
    ann = cafe.people[0]
    cafe.play(ann, "person.help", wanted=True)
    before = cafe.seen()
    cafe.play(cafe.moderator, "person.leave", person=ann.person)
    assert not cafe.own(ann)["help"], "who is gone waits for nobody"
    left = cafe.seen()
    cafe.play(cafe.moderator, "person.return", person=ann.person)
    cafe.undo()
    assert cafe.seen() == left
    cafe.undo()
    assert cafe.seen() == before


def test_leaving_is_not_taken_back_after_they_came_back_and_left_again(cafe: Placed) -> None:
    ann = cafe.people[0]
    cafe.play(cafe.moderator, "person.leave", person=ann.person)
    step = cafe.state.seq
    cafe.play(ann, "person.return")
    cafe.play(ann, "person.leave")
    assert cafe.refusal(cafe.moderator, "undo", step=step) == "undo.depended"


def test_a_quiet_call_reaches_the_host_and_moderators_and_nobody_else(cafe: Placed) -> None:
    host, stranger = cafe.host("p1"), cafe.host("p2")
    cafe.round("runde-1")
    ann = cafe.at("p1")[0]
    cafe.play(ann, "person.help", wanted=True)
    assert cafe.play(ann, "person.help", wanted=True) == []
    assert cafe.own(ann)["help"] and shown(cafe, ann)["help"] and shown(cafe, ann, "host:p1")["help"]
    assert shown(cafe, ann, "host:p2") is None
    assert (ann.person or "") not in str([cafe.whole(audience) for audience in ("all", "place:p1", "host:p2")])
    assert cafe.refusal(stranger, "person.help", person=ann.person, wanted=False) == "access.role"
    cafe.play(host, "person.help", person=ann.person, wanted=False)
    assert not cafe.own(ann)["help"]
    before = cafe.seen()
    cafe.play(cafe.moderator, "person.help", person=ann.person, wanted=True)
    cafe.undo()
    assert cafe.seen() == before


def test_people_speak_for_themselves_and_hosts_for_their_table_only(cafe: Placed) -> None:
    host = cafe.host("p1")
    cafe.round("runde-1")
    ann, bea = cafe.at("p1")[0], cafe.at("p2")[0]
    for kind, fields in (("person.leave", {}), ("person.return", {}), ("person.help", {"wanted": True})):
        assert cafe.refusal(ann, kind, person=bea.person, **fields) == "access.role"
        assert cafe.refusal(host, kind, person=bea.person, **fields) == "access.role"
        for actor in (cafe.moderator, host):
            assert cafe.refusal(actor, kind, person=an_id("nobody"), **fields) == "person.unknown"
            assert cafe.refusal(actor, kind, **fields) == "person.unknown"
    cafe.play(host, "person.leave", person=ann.person)
    assert cafe.own(ann)["left"]
    cafe.play(host, "person.return", person=ann.person)
    assert not cafe.own(ann)["left"]


def test_a_host_brings_back_nobody_of_another_table(cafe: Placed) -> None:
    host = cafe.host("p1")
    cafe.round("runde-1")
    bea = cafe.at("p2")[0]
    cafe.play(bea, "person.leave")
    assert cafe.refusal(host, "person.return", person=bea.person) == "access.role"


def test_who_calls_somebody_is_not_sent_home_again_by_an_undo() -> None:
    cafe = Placed()
    ann = cafe.people[0]
    cafe.play(ann, "person.leave")
    cafe.play(cafe.moderator, "person.return", person=ann.person)
    back = cafe.state.seq
    cafe.play(ann, "person.help", wanted=True)
    assert cafe.refusal(cafe.moderator, "undo", step=back) == "undo.depended"
    assert cafe.own(ann)["help"]
