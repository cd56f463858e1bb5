"""The question for the rotation and its answer: who sits where in the rounds to come."""

from collections import Counter
from itertools import combinations
from typing import Any

import pytest

from eventkit.core.actor import SYSTEM
from eventkit.core.errors import Refused
from eventkit.core.rotation import plan
from eventkit.core.seating.task import Ahead, Seats, ahead, solve
from tests.core.placed import Placed
from tests.support import Evening, an_id


def cafe_of(people: int, tables: int, rounds: int, hosts: bool = False) -> Placed:
    text = f"""
        id = "cafe"
        title = {{ de = "Café" }}
        [places]
        count = {tables}
        [[stage]]
        id = "runde"
        title = {{ de = "Runde" }}
        activity = "collect"
        move = "rotate"
        rounds = {rounds}
        """
    cafe = Placed(people=people, format_text=text)
    if hosts:
        for place in list(cafe.state.places):
            cafe.host(place)
    return cafe


def solved(asked: Ahead) -> Seats:
    steps = solve(asked)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            found: Seats = done.value
            return found


def plan_for(cafe: Placed) -> Seats:
    """What the planner does."""
    asked = ahead(cafe.state)
    assert asked is not None
    found = solved(asked)
    numbers = {name: getattr(found.rotation, name) for name in found.rotation.__struct_fields__}
    cafe.play(SYSTEM, "seats.plan", seats=found.seats, rotation=numbers)
    return found


def tables(seats: dict[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for person, place in seats.items():
        found.setdefault(place, []).append(person)
    return found


def even(sizes: Any, most: int = 1) -> bool:
    return max(sizes) - min(sizes) <= most


def meetings(cafe: Placed, walks: tuple[str, ...]) -> Counter[tuple[str, ...]]:
    """Counted by hand from what moderators see."""
    met: Counter[tuple[str, ...]] = Counter()
    for walk in walks:
        seats = cafe.whole()["count"][walk]["seats"]
        for people in tables(seats).values():
            met.update(combinations(sorted(people), 2))
    return met


WALKS = tuple(f"runde-{number}-platz" for number in (1, 2, 3))


@pytest.mark.parametrize("hosts", [False, True])
def test_in_a_large_hall_nobody_meets_anybody_twice_or_comes_back(hosts: bool) -> None:
    cafe = cafe_of(110, 14, 3, hosts)
    found = plan_for(cafe)
    assert (found.rotation.repeats, found.rotation.most_meetings, found.rotation.returns) == (0, 1, 0)
    assert found.rotation.lower_bound == 0
    assert max(meetings(cafe, WALKS).values()) == 1
    for walk in WALKS:
        sizes = cafe.sizes(walk)
        assert len(sizes) == 14 and sum(sizes.values()) == 110 and even(sizes.values())
    for person in (actor.person or "" for actor in cafe.people):
        assert len({found.seats[walk][person] for walk in WALKS}) == 3


def test_the_same_question_has_the_same_answer() -> None:
    one, two = (ahead(cafe_of(26, 5, 3, hosts=True).state) for _ in range(2))
    assert one is not None and one == two
    assert solved(one) == solved(one)


def test_the_first_plan_is_as_good_as_the_rotation_can_make_it() -> None:
    asked = ahead(cafe_of(24, 6, 4).state)
    assert asked is not None
    rounds = plan(asked.task).rounds
    for walk, row in zip(asked.walks, rounds, strict=True):
        assert {place: sorted(people) for place, people in tables(solved(asked).seats[walk]).items()} == {
            place: sorted(people) for place, people in zip(asked.task.tables, row, strict=True)
        }


def test_it_works_in_steps_and_comes_back_often() -> None:
    asked = ahead(cafe_of(60, 6, 4).state)
    assert asked is not None
    assert sum(1 for _ in solve(asked)) > 5


def test_hosts_are_no_guests_and_those_who_stay_or_belong_together_do() -> None:
    cafe = cafe_of(12, 4, 3, hosts=True)
    ann, bea, cem, *_ = (actor.person for actor in cafe.people)
    cafe.play(cafe.moderator, "person.stay", person=ann, place="p2")
    cafe.play(cafe.moderator, "people.together", group=an_id("g"), persons=[bea, cem])
    found = plan_for(cafe)
    for walk in WALKS:
        assert found.seats[walk].keys() == {actor.person for actor in cafe.people}
        assert found.seats[walk][ann or ""] == "p2"
        assert found.seats[walk][bea or ""] == found.seats[walk][cem or ""]
        assert even(cafe.sizes(walk).values())


def test_a_group_that_fits_at_no_table_is_refused() -> None:
    cafe = cafe_of(6, 3, 2)
    group = [actor.person for actor in cafe.people[:4]]
    cafe.play(cafe.moderator, "people.together", group=an_id("g"), persons=group)
    asked = ahead(cafe.state)
    assert asked is not None
    with pytest.raises(Refused) as refused:
        solved(asked)
    assert refused.value.code == "plan.group-too-large"


# When there is nothing to ask


def test_there_is_nothing_to_plan_without_tables_or_rotation() -> None:
    assert ahead(Evening().state) is None
    cafe = Placed(people=8)
    assert ahead(cafe.state) is not None
    for stage in ("runde-1-platz", "runde-2-platz"):
        cafe.start(stage)
    assert ahead(cafe.state) is None, "in the rooms to come people choose and wish"


def test_there_is_nothing_to_plan_with_fewer_people_than_tables() -> None:
    assert ahead(Placed(people=3).state) is None
    assert ahead(Placed(people=4).state) is not None
    cafe = Placed(people=4)
    cafe.play(cafe.people[0], "person.leave")
    assert ahead(cafe.state) is None


def test_there_is_nothing_to_plan_when_the_event_is_closed() -> None:
    cafe = Placed()
    cafe.play(cafe.moderator, "event.close")
    assert ahead(cafe.state) is None


def test_walks_that_were_skipped_or_whose_round_was_held_are_not_planned() -> None:
    cafe = cafe_of(8, 4, 3)
    cafe.start("runde-1")
    cafe.play(cafe.moderator, "stage.skip", stage="runde-2-platz")
    asked = ahead(cafe.state)
    assert asked is not None
    assert asked.walks == ("runde-3-platz",)
    assert [sum(map(len, table.values())) for table in asked.past] == [8]


# What a plan depends on


def test_a_plan_is_asked_again_when_people_or_tables_change_and_not_otherwise() -> None:
    cafe = cafe_of(9, 4, 2)

    def basis() -> str:
        asked = ahead(cafe.state)
        assert asked is not None
        return asked.basis

    lea, ann, bea = cafe.moderator, cafe.people[0].person, cafe.people[1].person
    seen = [basis()]
    for kind, fields in (
        ("person.leave", {"person": cafe.people[8].person}),
        ("person.return", {"person": cafe.people[8].person}),
        ("host.set", {"place": "p1", "person": cafe.people[7].person}),
        ("person.stay", {"person": ann, "place": "p2"}),
        ("people.together", {"group": an_id("g"), "persons": [ann, bea]}),
        ("place.add", {"place": an_id("more")}),
        ("place.close", {"place": "p4"}),
        ("stage.start", {"stage": "runde-1-platz"}),
    ):
        cafe.play(lea, kind, **fields)
        seen.append(basis())
    assert len(set(seen)) == len(seen) - 1 and seen[0] == seen[2], "only who left and came back changes nothing"
    cafe.start("runde-1")
    before = basis()
    cafe.play(cafe.people[0], "seat.arrive", stage="runde-1-platz")
    cafe.write(cafe.people[0], "eine Karte", stage="runde-1")
    cafe.play(lea, "stage.edit", stage="runde-2", minutes=5)
    assert basis() == before
    plan_for(cafe)
    assert basis() == before, "what the plan says changes nothing of what it was made for"
    cafe.play(SYSTEM, "routes.print", routes={ann: {"runde-2-platz": "p1"}})
    assert basis() != before


# From round to round


def test_at_the_start_of_every_round_tables_are_equal_whoever_has_come_and_gone() -> None:
    cafe = cafe_of(23, 4, 3, hosts=True)
    plan_for(cafe)
    for number in (1, 2, 3):
        cafe.round(f"runde-{number}")
        sizes = cafe.sizes(f"runde-{number}-platz")
        assert even(sizes.values()), sizes
        for actor in cafe.people[number::5]:
            cafe.play(actor, "person.leave")
        cafe.people += [cafe.join(), cafe.join()]
        if number == 1:
            plan_for(cafe)  # before the third one everything happens too fast for a plan


def test_who_has_met_is_kept_apart_also_when_the_table_was_closed_meanwhile() -> None:
    cafe = cafe_of(12, 4, 2)
    cafe.round("runde-1")
    together = {actor.person or "" for actor in cafe.at("p4")}
    assert len(together) == 3
    cafe.end("runde-1")
    cafe.play(cafe.moderator, "place.close", place="p4")
    found = plan_for(cafe)
    assert len({found.seats["runde-2-platz"][person] for person in together}) == 3


def test_a_plan_is_kept_as_far_as_it_goes_when_somebody_leaves() -> None:
    cafe = cafe_of(40, 5, 3)
    before = plan_for(cafe).seats
    cafe.round("runde-1")
    cafe.play(cafe.people[0], "person.leave")
    after = plan_for(cafe).seats
    there = [actor.person or "" for actor in cafe.people[1:]]
    moved = sum(before[walk][person] != after[walk][person] for walk in WALKS[1:] for person in there)
    assert 0 < moved + 1 < len(there), "some may move, but not everybody"
    for walk in WALKS[1:]:
        assert even(cafe.sizes(walk).values())


# Printed route cards


def printed(cafe: Placed, *numbers: int) -> dict[str, dict[str, str]]:
    """The route cards of these people are printed as it is planned now: person -> walk -> place."""
    seats = {walk: cafe.whole()["count"][walk]["seats"] for walk in WALKS}
    people = [cafe.people[number].person or "" for number in numbers]
    routes = {person: {walk: seats[walk][person] for walk in WALKS} for person in people}
    cafe.play(SYSTEM, "routes.print", routes=routes)
    return routes


def ways(cafe: Placed, people: Any) -> dict[str, dict[str, str]]:
    seats = {walk: cafe.whole()["count"][walk]["seats"] for walk in WALKS}
    return {person: {walk: seats[walk][person] for walk in WALKS} for person in people}


def test_whose_way_is_printed_does_not_move_when_others_leave() -> None:
    cafe = cafe_of(33, 4, 3)
    plan_for(cafe)
    routes = printed(cafe, *range(0, 33, 4))
    for leaving in (range(1, 33, 8), range(2, 33, 8), range(3, 33, 16)):
        for number in leaving:
            cafe.play(cafe.people[number], "person.leave")
        plan_for(cafe)
        assert ways(cafe, routes) == routes
        for walk in WALKS:
            assert even(cafe.sizes(walk).values()), cafe.sizes(walk)
    for number in (1, 2, 3):
        cafe.round(f"runde-{number}")
        assert even(cafe.sizes(f"runde-{number}-platz").values())
        if number < 3:
            cafe.join()
            plan_for(cafe)
        assert ways(cafe, routes) == routes


def test_when_everybody_has_a_printed_way_all_of_them_are_kept() -> None:
    """Then tables cannot be equal any more: cards in people's hands say where they go."""
    cafe = cafe_of(12, 3, 3)
    plan_for(cafe)
    routes = printed(cafe, *range(12))
    gone = [person for person, route in routes.items() if route[WALKS[0]] == "p1"][:2]
    for person in gone:
        cafe.play(cafe.moderator, "person.leave", person=person)
        del routes[person]
    plan_for(cafe)
    assert ways(cafe, routes) == routes
    assert cafe.sizes(WALKS[0]) == {"p1": 2, "p2": 4, "p3": 4}
    cafe.walk("runde-1")
    assert ways(cafe, routes) == routes


def test_a_printed_way_to_a_table_that_is_closed_does_not_count() -> None:
    cafe = cafe_of(12, 4, 3)
    plan_for(cafe)
    (person, route), *_ = printed(cafe, 0).items()
    cafe.play(cafe.moderator, "place.close", place=route[WALKS[1]])
    asked = ahead(cafe.state)
    assert asked is not None
    assert [walk for walk in WALKS if person in asked.pins[walk]] == [walk for walk in WALKS if walk != WALKS[1]]
    found = plan_for(cafe)
    assert found.seats[WALKS[1]][person] != route[WALKS[1]]
    assert found.seats[WALKS[0]][person] == route[WALKS[0]]
