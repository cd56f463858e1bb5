"""seat: people find a table or room: as planned, as they choose, as they wish, or as they are spread."""

from typing import Any

import pytest

from eventkit.core.actor import SYSTEM
from eventkit.core.audience import audiences
from tests.core.placed import Placed
from tests.support import PLACES, an_id

WALK = "runde-1-platz"


@pytest.fixture
def cafe() -> Placed:
    return Placed()


def count(cafe: Placed, walk: str, audience: str = "all") -> dict[str, Any]:
    found: dict[str, Any] = cafe.whole(audience)["count"][walk]
    return found


def wish(cafe: Placed, number: int, *places: str, n: int = 0) -> list[Any]:
    actor = cafe.people[number]
    n = n or cafe.state.persons[actor.person or ""].counter + 1
    return cafe.play(actor, "seats.wish", stage="wunsch-platz", places=places, n=n)


# Planned


def test_seats_of_walks_to_come_are_seen_by_moderators_only(cafe: Placed) -> None:
    cafe.plan({WALK: {actor.person: f"p{1 + n % 4}" for n, actor in enumerate(cafe.people)}})
    assert count(cafe, WALK, "moderator")["groups"] == {"p1": 2, "p2": 2, "p3": 2, "p4": 2}
    assert count(cafe, WALK, "moderator")["seats"][cafe.people[0].person] == "p1"
    for audience in audiences(cafe.state):
        if audience != "moderator":
            assert count(cafe, WALK, audience) == {"groups": {}, "arrived": {}, "waiting": 0}
    assert "seats" not in cafe.own(cafe.people[0]) and cafe.place(cafe.people[0]) is None
    cafe.walk("runde-1")
    assert cafe.own(cafe.people[0])["seats"] == {WALK: "p1"} and cafe.place(cafe.people[0]) == "p1"
    assert count(cafe, WALK)["groups"] == {"p1": 2, "p2": 2, "p3": 2, "p4": 2}
    for audience in audiences(cafe.state):
        if audience != "moderator":
            assert count(cafe, WALK, audience).keys() == {"groups", "arrived", "waiting"}


def test_how_good_the_plan_is_is_seen_by_moderators_only(cafe: Placed) -> None:
    assert count(cafe, WALK, "moderator")["plan"] is None
    cafe.plan({})
    assert count(cafe, WALK, "moderator")["plan"] == {
        "repeats": 0, "lower_bound": 0, "most_meetings": 0, "returns": 0,
    }  # fmt: skip
    assert "plan" not in count(cafe, WALK)


def test_a_plan_says_only_what_is_new(cafe: Placed) -> None:
    seats = {actor.person: f"p{1 + n % 4}" for n, actor in enumerate(cafe.people)}
    assert len(cafe.plan({WALK: dict(seats)})) == 2
    assert cafe.plan({WALK: dict(seats)}) == []
    first, second = cafe.people[0].person, cafe.people[1].person
    seats[first], seats[second] = seats[second], seats[first]
    entries = cafe.plan({WALK: dict(seats)}, basis="y")
    assert entries[0].seats == {first: "p2", second: "p1"}


def test_a_plan_of_an_older_state_does_no_harm(cafe: Placed) -> None:
    """People, places and walks that are not there any more; rooms that people choose; a walk that has begun."""
    cafe.walk("runde-1")
    before = {actor.person: cafe.place(actor) for actor in cafe.people}
    cafe.play(cafe.moderator, "place.close", place="p4")
    before = {actor.person: cafe.place(actor) for actor in cafe.people}
    ann = cafe.people[0].person
    cafe.plan({
        WALK: dict.fromkeys(before, "p1"), "wahl-platz": dict.fromkeys(before, "p1"),
        "runde-2-platz": {ann: "p4", cafe.people[1].person: "p9", cafe.people[2].person: "p2", an_id("nobody"): "p1"},
    })  # fmt: skip
    assert {actor.person: cafe.place(actor) for actor in cafe.people} == before
    assert cafe.sizes("wahl-platz") == {"p1": 0, "p2": 0, "p3": 0}
    seats = count(cafe, "runde-2-platz", "moderator")["seats"]
    assert seats[cafe.people[2].person] == "p2"
    assert seats.keys() == before.keys(), "who is not in the plan has a seat all the same"
    assert set(seats.values()) <= {"p1", "p2", "p3"}


def test_who_comes_after_the_plan_was_made_has_a_seat_in_it(cafe: Placed) -> None:
    cafe.plan({"runde-2-platz": {actor.person: f"p{1 + n % 4}" for n, actor in enumerate(cafe.people)}})
    late = cafe.join()
    assert late.person in count(cafe, "runde-2-platz", "moderator")["seats"]
    cafe.round("runde-1")
    later = cafe.join()
    assert cafe.place(later) is not None
    assert later.person in count(cafe, "runde-2-platz", "moderator")["seats"]


def test_only_the_program_plans(cafe: Placed) -> None:
    rotation = {"basis": "x", "repeats": 0, "lower_bound": 0, "most_meetings": 0, "returns": 0}
    for actor in (cafe.moderator, cafe.people[0], cafe.host("p1")):
        assert cafe.refusal(actor, "seats.plan", seats={}, rotation=rotation) == "access.role"


def test_planned_for_what_is_no_walk_or_not_there_is_refused(cafe: Placed) -> None:
    rotation = {"basis": "x", "repeats": 0, "lower_bound": 0, "most_meetings": 0, "returns": 0}
    for stage, code in (("runde-1", "stage.no-groups"), ("nirgends", "stage.unknown")):
        assert cafe.refusal(SYSTEM, "seats.plan", seats={stage: {}}, rotation=rotation) == code


def test_nobody_takes_another_table_than_planned(cafe: Placed) -> None:
    cafe.walk("runde-1")
    refused = cafe.refused(cafe.people[0], "seat.take", stage=WALK, target="p3", n=1)
    assert (refused.code, refused.facts) == ("seat.move", {"move": "rotate"})


def test_when_a_walk_begins_tables_are_equal_whatever_was_planned(cafe: Placed) -> None:
    cafe.plan({WALK: {actor.person: f"p{1 + n % 4}" for n, actor in enumerate(cafe.people)}})
    for actor in (cafe.people[1], cafe.people[5]):
        cafe.play(actor, "person.leave")
    assert cafe.sizes(WALK) == {"p1": 2, "p2": 0, "p3": 2, "p4": 2}
    cafe.walk("runde-1")
    assert sorted(cafe.sizes(WALK).values()) == [1, 1, 2, 2]


def test_when_it_is_opened_again_nobody_who_has_been_told_a_table_moves(cafe: Placed) -> None:
    cafe.walk("runde-1")
    cafe.play(cafe.moderator, "person.leave", person=cafe.at("p1")[0].person)
    cafe.play(cafe.moderator, "person.leave", person=cafe.at("p1")[0].person)
    before = {actor.person: cafe.place(actor) for actor in cafe.people}
    cafe.clock += 1000
    cafe.end(WALK)
    cafe.start(WALK)
    assert {actor.person: cafe.place(actor) for actor in cafe.people} == before
    assert cafe.sizes(WALK)["p1"] == 0


# Chosen


def test_everybody_chooses_changes_and_leaves_a_room(cafe: Placed) -> None:
    cafe.walk("wahl")
    ann = cafe.people[0]
    assert count(cafe, "wahl-platz") == {
        "groups": {"p1": 0, "p2": 0, "p3": 0, "p4": 0}, "arrived": {"p1": 0, "p2": 0, "p3": 0, "p4": 0}, "waiting": 8,
    }  # fmt: skip
    cafe.take(ann, "p1")
    cafe.take(ann, "p2")
    assert cafe.own(ann)["seats"] == {"wahl-platz": "p2"} and count(cafe, "wahl-platz")["groups"]["p2"] == 1
    assert count(cafe, "wahl-platz")["waiting"] == 7
    cafe.take(ann, None)
    assert "seats" not in cafe.own(ann) and count(cafe, "wahl-platz")["waiting"] == 8


def test_a_full_room_takes_nobody_until_somebody_goes(cafe: Placed) -> None:
    cafe.walk("wahl")
    for actor in cafe.people[:3]:
        cafe.take(actor, "p1")
    refused = cafe.refused(cafe.people[3], "seat.take", stage="wahl-platz", target="p1", n=1)
    assert (refused.code, refused.facts) == ("seat.full", {"max": 3})
    cafe.take(cafe.people[0], "p2")
    cafe.take(cafe.people[3], "p1")
    assert cafe.sizes("wahl-platz")["p1"] == 3


def test_a_room_with_an_own_number_and_one_without_any(cafe: Placed) -> None:
    cafe.play(cafe.moderator, "place.edit", place="p1", capacity=1)
    cafe.play(cafe.moderator, "place.edit", place="p2", capacity=None)
    cafe.walk("wahl")
    cafe.take(cafe.people[0], "p1")
    refused = cafe.refused(cafe.people[1], "seat.take", stage="wahl-platz", target="p1", n=1)
    assert (refused.code, refused.facts) == ("seat.full", {"max": 1})
    for actor in cafe.people[1:]:
        cafe.take(actor, "p2")
    assert cafe.sizes("wahl-platz")["p2"] == 7


def test_a_limit_of_the_walk_counts_where_the_room_says_nothing() -> None:
    walk = '[[stage]]\nid = "frei-platz"\ntitle = { de = "Frei" }\nactivity = "seat"\nmove = "choose"\nlimit = 1\n'
    cafe = Placed(format_text=PLACES.replace("capacity = 3\n", "") + walk)
    cafe.walk("frei")
    cafe.take(cafe.people[0], "p1", "frei-platz")
    refused = cafe.refused(cafe.people[1], "seat.take", stage="frei-platz", target="p1", n=1)
    assert (refused.code, refused.facts) == ("seat.full", {"max": 1})


def test_the_same_choice_again_and_an_older_one_change_nothing(cafe: Placed) -> None:
    cafe.walk("wahl")
    ann = cafe.people[0]
    cafe.take(ann, "p1", n=5)
    assert cafe.take(ann, "p1", n=6) == []
    assert cafe.take(ann, "p2", n=4) == []
    assert cafe.place(ann) == "p1"


def test_rooms_are_chosen_on_the_way_and_in_the_round_and_not_otherwise(cafe: Placed) -> None:
    ann = cafe.people[0]
    choose = {"stage": "wahl-platz", "target": "p1", "n": 1}
    assert cafe.refusal(ann, "seat.take", **choose) == "seat.not-now"
    cafe.round("wahl")
    cafe.take(ann, "p2")
    assert cafe.place(ann) == "p2"
    cafe.end("wahl")
    assert cafe.refusal(ann, "seat.take", **{**choose, "n": 9}) == "seat.not-now"


def test_rooms_that_there_are_not_are_refused(cafe: Placed) -> None:
    cafe.walk("wahl")
    ann = cafe.people[0]
    assert cafe.refusal(ann, "seat.take", stage="wahl-platz", target="p9", n=1) == "place.unknown"
    cafe.play(cafe.moderator, "place.close", place="p2")
    assert cafe.refusal(ann, "seat.take", stage="wahl-platz", target="p2", n=1) == "place.closed"


def test_hosts_choose_no_other_room(cafe: Placed) -> None:
    host = cafe.host("p1")
    cafe.walk("wahl")
    phone = type(host)("participant", person=host.person)
    refused = cafe.refused(phone, "seat.take", stage="wahl-platz", target="p2", n=1)
    assert (refused.code, refused.facts["no"]) == ("seat.hosted", 1)
    give = {"stage": "wahl-platz", "person": host.person, "target": "p2"}
    assert cafe.refusal(cafe.moderator, "seat.give", **give) == "seat.hosted"


def test_somebody_who_has_left_takes_nobodys_room(cafe: Placed) -> None:
    """They may choose on the way back; whether there is room is asked when they are back."""
    cafe.walk("wahl")
    ann, *others = cafe.people
    cafe.play(ann, "person.leave")
    cafe.take(ann, "p1")
    for actor in others[:3]:
        cafe.take(actor, "p1")
    cafe.play(ann, "person.return")
    assert cafe.sizes("wahl-platz")["p1"] == 3 and cafe.place(ann) is None


# Given


def test_the_moderator_seats_somebody_also_past_the_number_and_takes_it_back(cafe: Placed) -> None:
    cafe.walk("wahl")
    for actor in cafe.people[:3]:
        cafe.take(actor, "p1")
    before = cafe.seen()
    give = {"stage": "wahl-platz", "person": cafe.people[3].person, "target": "p1"}
    cafe.play(cafe.moderator, "seat.give", **give)
    assert cafe.play(cafe.other, "seat.give", **give) == []
    assert cafe.sizes("wahl-platz")["p1"] == 4
    cafe.undo()
    assert cafe.seen() == before


def test_a_planned_seat_is_changed_before_the_walk_begins(cafe: Placed) -> None:
    ann = cafe.people[0]
    before = cafe.seen()
    cafe.play(cafe.moderator, "seat.give", stage=WALK, person=ann.person, target="p3")
    assert count(cafe, WALK, "moderator")["seats"] == {ann.person: "p3"}
    assert cafe.place(ann) is None
    cafe.undo()
    assert cafe.seen() == before
    cafe.play(cafe.moderator, "seat.give", stage=WALK, person=ann.person, target="p3")
    cafe.join()
    assert count(cafe, WALK, "moderator")["seats"] == {ann.person: "p3"}, "the others get theirs with the plan"
    cafe.walk("runde-1")
    assert cafe.place(ann) == "p3"


def test_who_was_seated_nowhere_stays_so_until_somebody_gives_them_a_place(cafe: Placed) -> None:
    cafe.walk("runde-1")
    ann = cafe.people[0]
    cafe.play(cafe.moderator, "seat.give", stage=WALK, person=ann.person, target=None)
    cafe.join()
    assert cafe.place(ann) is None and count(cafe, WALK)["waiting"] == 1
    cafe.play(cafe.moderator, "seats.spread", stage=WALK)
    assert cafe.place(ann) is not None and count(cafe, WALK)["waiting"] == 0
    cafe.undo()
    cafe.join()
    assert cafe.place(ann) is None, "also after what was spread is taken back"


def test_a_host_takes_people_in_and_sends_them_away_and_touches_no_others(cafe: Placed) -> None:
    host = cafe.host("p1")
    cafe.walk("runde-1")
    ann, bea = cafe.at("p2")[0], cafe.at("p3")[0]
    cafe.play(host, "seat.give", stage=WALK, person=ann.person, target="p1")
    assert cafe.place(ann) == "p1"
    assert cafe.refusal(host, "seat.give", stage=WALK, person=bea.person, target="p2") == "access.role"
    assert cafe.refusal(host, "seat.give", stage=WALK, person=bea.person, target=None) == "access.role"
    cafe.play(host, "seat.give", stage=WALK, person=ann.person, target="p4")
    assert cafe.place(ann) == "p4"
    cafe.play(host, "seat.give", stage=WALK, person=cafe.at("p1")[0].person, target=None)
    assert count(cafe, WALK)["waiting"] == 1


def test_what_cannot_be_given_is_refused(cafe: Placed) -> None:
    cafe.walk("runde-1")
    lea, ann = cafe.moderator, cafe.people[0]
    for fields, code in (
        ({"stage": WALK, "person": an_id("nobody"), "target": "p1"}, "person.unknown"),
        ({"stage": WALK, "person": ann.person, "target": "p9"}, "place.unknown"),
        ({"stage": "runde-1", "person": ann.person, "target": "p1"}, "stage.no-groups"),
        ({"stage": "nirgends", "person": ann.person, "target": "p1"}, "stage.unknown"),
    ):
        assert cafe.refusal(lea, "seat.give", **fields) == code
    cafe.play(lea, "place.close", place="p2")
    assert cafe.refusal(lea, "seat.give", stage=WALK, person=ann.person, target="p2") == "place.closed"
    assert cafe.refusal(ann, "seat.give", stage=WALK, person=ann.person, target="p1") == "access.role"


def test_a_seat_is_not_taken_back_after_they_chose_another_one(cafe: Placed) -> None:
    cafe.walk("wahl")
    ann = cafe.people[0]
    cafe.play(cafe.moderator, "seat.give", stage="wahl-platz", person=ann.person, target="p1")
    step = cafe.state.seq
    cafe.take(ann, "p2")
    assert cafe.refusal(cafe.moderator, "undo", step=step) == "undo.depended"


def test_when_a_seat_is_taken_back_to_a_table_that_is_closed_by_now_there_is_another_one(cafe: Placed) -> None:
    cafe.walk("runde-1")
    ann = cafe.at("p2")[0]
    cafe.play(cafe.moderator, "seat.give", stage=WALK, person=ann.person, target="p3")
    step = cafe.state.seq
    cafe.play(cafe.moderator, "place.close", place="p2")
    cafe.play(cafe.moderator, "undo", step=step)
    assert cafe.place(ann) not in (None, "p2")


# Wished and spread


def test_wishes_are_ones_own_and_moderators(cafe: Placed) -> None:
    cafe.walk("wunsch")
    wish(cafe, 0, "p2", "p1")
    ann = cafe.people[0]
    assert cafe.own(ann)["wishes"] == {"wunsch-platz": ["p2", "p1"]}
    assert count(cafe, "wunsch-platz", "moderator")["wishes"] == {ann.person: ["p2", "p1"]}
    assert count(cafe, "wunsch-platz")["wished"] == 1 and "wishes" not in count(cafe, "wunsch-platz")
    assert wish(cafe, 0, "p2", "p1") == []
    assert wish(cafe, 0, "p3", n=1) == [], "an older one"
    wish(cafe, 0)
    assert cafe.own(ann)["wishes"] == {"wunsch-platz": []} and count(cafe, "wunsch-platz")["wished"] == 0


def test_no_more_people_have_wished_than_there_are(cafe: Placed) -> None:
    cafe.walk("wunsch")
    ann, bea, cem = cafe.people[:3]
    for person in (ann, bea, cem):
        n = cafe.state.persons[person.person or ""].counter + 1
        cafe.play(person, "seats.wish", stage="wunsch-platz", places=["p1"], n=n)
    assert count(cafe, "wunsch-platz")["wished"] == 3
    cafe.play(ann, "person.leave")
    cafe.host("p2", bea)
    counted = count(cafe, "wunsch-platz")
    assert (counted["wished"], counted["waiting"]) == (1, len(cafe.people) - 2)
    cafe.play(ann, "person.return")
    assert count(cafe, "wunsch-platz")["wished"] == 2


@pytest.mark.parametrize(
    ("places", "code"),
    [
        (["p1", "p2", "p3", "p4"], "wishes.too-many"),
        (["p1", "p1"], "wishes.twice"),
        (["p9"], "place.unknown"),
        (["p2"], "place.closed"),
    ],
)
def test_wishes_that_make_no_sense_are_refused(cafe: Placed, places: list[str], code: str) -> None:
    cafe.walk("wunsch")
    cafe.play(cafe.moderator, "place.close", place="p2")
    assert cafe.refusal(cafe.people[0], "seats.wish", stage="wunsch-platz", places=places, n=1) == code


def test_wishes_are_named_where_there_are_wishes_and_when_people_walk(cafe: Placed) -> None:
    ann = cafe.people[0]
    wishes = {"places": ["p1"], "n": 1}
    assert cafe.refusal(ann, "seats.wish", stage="wunsch-platz", **wishes) == "seat.not-now"
    cafe.walk("wahl")
    refused = cafe.refused(ann, "seats.wish", stage="wahl-platz", **wishes)
    assert (refused.code, refused.facts) == ("seat.move", {"move": "choose"})
    host = cafe.host("p1")
    cafe.walk("wunsch")
    assert cafe.refusal(cafe.moderator, "seats.wish", stage="wunsch-platz", **wishes) == "access.role"
    assert cafe.refusal(host, "seats.wish", stage="wunsch-platz", **wishes) == "access.role"
    phone = type(host)("participant", person=host.person)
    assert cafe.refusal(phone, "seats.wish", stage="wunsch-platz", **wishes) == "seat.hosted"
    assert cafe.refusal(ann, "seats.wish", stage="runde-1", **wishes) == "stage.no-groups"


def test_where_there_are_wishes_nobody_just_takes_a_room(cafe: Placed) -> None:
    cafe.walk("wunsch")
    assert cafe.refusal(cafe.people[0], "seat.take", stage="wunsch-platz", target="p1", n=1) == "seat.move"


def test_people_are_spread_by_their_wishes_as_far_as_there_is_room(cafe: Placed) -> None:
    cafe.walk("wunsch")
    for number in range(5):
        wish(cafe, number, "p1", "p2")
    before = cafe.seen()
    cafe.play(cafe.moderator, "seats.spread", stage="wunsch-platz")
    places = [cafe.place(actor) for actor in cafe.people]
    assert sorted(place or "" for place in places[:5]) == ["p1", "p1", "p1", "p2", "p2"]
    assert all(size <= 3 for size in cafe.sizes("wunsch-platz").values()) and None not in places
    assert cafe.play(cafe.other, "seats.spread", stage="wunsch-platz") == []
    cafe.undo()
    assert cafe.seen() == before


def test_people_without_wishes_are_spread_evenly(cafe: Placed) -> None:
    cafe.walk("wunsch")
    cafe.play(cafe.moderator, "seats.spread", stage="wunsch-platz")
    assert cafe.sizes("wunsch-platz") == {"p1": 2, "p2": 2, "p3": 2, "p4": 2}


def test_who_has_a_seat_already_keeps_it(cafe: Placed) -> None:
    cafe.walk("wahl")
    cafe.take(cafe.people[0], "p4")
    cafe.play(cafe.moderator, "seats.spread", stage="wahl-platz")
    assert cafe.place(cafe.people[0]) == "p4"
    assert sorted(cafe.sizes("wahl-platz").values()) == [2, 2, 2, 2]


def test_who_must_stay_and_who_is_kept_together_come_first(cafe: Placed) -> None:
    """Else wishes of others would fill the room, and it would be too small for them."""
    ann, bea, cem, *_ = (actor.person for actor in cafe.people)
    cafe.play(cafe.moderator, "person.stay", person=cem, place="p1")
    cafe.play(cafe.moderator, "people.together", group=an_id("g"), persons=[ann, bea])
    cafe.walk("wunsch")
    wish(cafe, 1, "p2")  # one of the two who belong together
    for number in range(3, 8):
        wish(cafe, number, "p1", "p2")
    cafe.play(cafe.moderator, "seats.spread", stage="wunsch-platz")
    assert [cafe.place(actor) for actor in cafe.people[:3]] == ["p2", "p2", "p1"]
    assert cafe.sizes("wunsch-platz") == {"p1": 3, "p2": 3, "p3": 1, "p4": 1}


def test_rather_a_full_room_than_nobody_in_it() -> None:
    cafe = Placed(people=14)
    cafe.walk("wunsch")
    for number in range(14):
        wish(cafe, number, "p1")
    cafe.play(cafe.moderator, "seats.spread", stage="wunsch-platz")
    assert sorted(cafe.sizes("wunsch-platz").values()) == [3, 3, 4, 4]


def test_wishes_for_a_room_that_is_closed_now_do_not_count(cafe: Placed) -> None:
    cafe.walk("wunsch")
    wish(cafe, 0, "p2", "p4")
    cafe.play(cafe.moderator, "place.close", place="p2")
    cafe.play(cafe.moderator, "seats.spread", stage="wunsch-platz")
    assert cafe.place(cafe.people[0]) == "p4"


def test_only_moderators_spread_and_only_on_a_walk_that_has_begun(cafe: Placed) -> None:
    assert cafe.refusal(cafe.moderator, "seats.spread", stage="wunsch-platz") == "stage.not-open"
    assert cafe.refusal(cafe.moderator, "seats.spread", stage="wunsch") == "stage.no-groups"
    assert cafe.refusal(cafe.moderator, "seats.spread", stage="nirgends") == "stage.unknown"
    for actor in (cafe.people[0], cafe.host("p1")):
        assert cafe.refusal(actor, "seats.spread", stage="wunsch-platz") == "access.role"


def test_a_walk_shows_how_people_move(cafe: Placed) -> None:
    shown = {stage: cafe.whole("all")["stage"][stage]["options"] for stage in (WALK, "wahl-platz", "wunsch-platz")}
    assert [one["move"] for one in shown.values()] == ["rotate", "choose", "wish"]
    assert shown[WALK] == {"limit": None, "move": "rotate", "wishes": 3}
