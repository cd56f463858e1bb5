"""Rotation: sizes, groups, stays, the numbers that were asked for, planning anew."""

import math
from collections import Counter
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventkit.core.errors import Refused
from eventkit.core.rotation import Plan, Task, bound, fields, plan, plan_steps, squares
from eventkit.core.rotation.chance import Chance
from eventkit.core.rotation.hall import Hall
from eventkit.core.rotation.labels import relabel, returns
from eventkit.core.rotation.late import late_seats, without
from eventkit.core.rotation.replan import replan


def names(letter: str, number: int) -> tuple[str, ...]:
    return tuple(f"{letter}{one}" for one in range(1, number + 1))


def task(people: int, tables: int, rounds: int, hosts: int = 0, **more: Any) -> Task:
    return Task(
        people=names("p", people),
        tables=names("t", tables),
        rounds=rounds,
        hosts={f"t{one}": f"h{one}" for one in range(1, hosts + 1)},
        **more,
    )


def faults(wanted: Task, found: Plan) -> list[str]:
    """Everything that is wrong with a plan, counted here once more and in another way."""
    wrong = []
    pairs: Counter[tuple[str, str]] = Counter()
    visits: Counter[tuple[str, int]] = Counter()
    if len(found.rounds) != wanted.rounds:
        wrong.append("rounds")
    for tables in found.rounds:
        sizes = [len(people) for people in tables]
        everybody = [person for people in tables for person in people]
        if len(sizes) != len(wanted.tables) or max(sizes) - min(sizes) > 1:
            wrong.append("sizes")
        if sorted(everybody) != sorted(wanted.people):
            wrong.append("seats")
        at = {person: number for number, people in enumerate(tables) for person in people}
        if any(len({at.get(person) for person in group}) != 1 for group in wanted.together):
            wrong.append("together")
        if any(wanted.tables[at[person]] != table for person, table in wanted.stay.items() if person in at):
            wrong.append("stay")
        for people in tables:
            pairs.update(combinations(sorted(people), 2))
        visits.update(at.items())
    if found.repeats != sum(times - 1 for times in pairs.values()) or found.repeats < found.lower_bound:
        wrong.append("repeats")
    if found.most_meetings != max(pairs.values(), default=0):
        wrong.append("most meetings")
    if not wanted.stay and found.returns != sum(times - 1 for times in visits.values()):
        wrong.append("returns")
    return wrong


@st.composite
def tasks(draw: st.DrawFn) -> Task:
    """Small tasks with groups and people who stay, all of which can be seated."""
    tables = draw(st.integers(1, 7))
    people = draw(st.integers(tables, 6 * tables))
    pairs = draw(st.integers(0, min(tables, people // tables // 2)))
    order = draw(st.permutations(names("p", people)))
    together = tuple((order[2 * one], order[2 * one + 1]) for one in range(pairs))
    stay = {order[-1]: draw(st.sampled_from(names("t", tables)))} if people > 2 * pairs and draw(st.booleans()) else {}
    rounds, hosts = draw(st.integers(1, 4)), draw(st.sampled_from([0, tables]))
    return task(people, tables, rounds, hosts, together=together, stay=stay, seed=draw(st.integers(0, 2**64)))


@settings(max_examples=15, deadline=None)
@given(tasks())
def test_everybody_sits_everywhere_as_asked_and_the_numbers_are_true(wanted: Task) -> None:
    assert faults(wanted, plan(wanted)) == []


def test_control_a_spoilt_plan_is_found_out() -> None:
    wanted = task(12, 4, 3, together=(("p1", "p2"),), stay={"p3": "t1"})
    good = plan(wanted)
    first, *others = good.rounds
    at = {person: number for number, people in enumerate(first) for person in people}
    moved = [list(people) for people in first]
    for person, number in (("p1", at["p1"]), ("p3", at["p3"])):
        moved[number].remove(person)
        moved[(number + 1) % 4].append(person)
    spoilt = tuple(map(tuple, moved))

    def with_first(tables: tuple[tuple[str, ...], ...], **numbers: int) -> Plan:
        known = {name: getattr(good, name) for name in Plan.__struct_fields__}
        return Plan(**{**known, "rounds": (tables, *others), **numbers})

    assert faults(wanted, good) == []
    assert {"together", "stay"} <= set(faults(wanted, with_first(spoilt)))
    assert "seats" in faults(wanted, with_first(((), *first[1:])))
    assert "sizes" in faults(wanted, with_first(((), (*first[0], *first[1]), *first[2:])))
    assert "repeats" in faults(wanted, with_first(first, repeats=good.repeats + 1))
    assert "most meetings" in faults(wanted, with_first(first, most_meetings=9))


def test_the_same_seed_is_the_same_plan_and_another_one_is_another() -> None:
    for people, tables, rounds in ((30, 6, 3), (60, 6, 4), (48, 8, 3)):
        once, again, other = (plan(task(people, tables, rounds, seed=seed)) for seed in (5, 5, 6))
        assert once == again
        assert once.rounds != other.rounds


def test_planning_comes_back_often() -> None:
    assert sum(1 for _ in plan_steps(task(60, 6, 4))) > 50


@pytest.mark.parametrize("hosts", [False, True])
@pytest.mark.parametrize(
    ("people", "tables", "rounds"),
    [(30, 6, 3), (48, 8, 3), (100, 20, 4), (110, 14, 3), (150, 20, 4), (200, 25, 3), (12, 4, 3)],
)
def test_nobody_meets_again_and_nobody_returns(people: int, tables: int, rounds: int, hosts: bool) -> None:
    for seed in (1, 2, 3):
        found = plan(task(people, tables, rounds, tables if hosts else 0, seed=seed))
        assert (found.repeats, found.returns, found.most_meetings) == (0, 0, 1)


@pytest.mark.parametrize(
    ("people", "tables", "rounds", "most"),
    [
        (16, 4, 5, 0), (24, 4, 3, 16), (30, 5, 4, 15), (40, 5, 4, 45), (60, 6, 4, 82), (150, 12, 4, 18),
        (90, 8, 5, 104), (32, 8, 10, 16), (100, 10, 4, 0), (49, 7, 8, 0), (36, 6, 4, 2), (15, 5, 7, 5), (200, 14, 3, 8),
    ],
)  # fmt: skip
def test_as_few_repeats_as_were_asked_for(people: int, tables: int, rounds: int, most: int) -> None:
    found = plan(task(people, tables, rounds))
    assert faults(task(people, tables, rounds), found) == []
    assert found.lower_bound <= found.repeats <= most


def test_where_both_is_impossible_nobody_returns_and_the_bound_says_so() -> None:
    found = plan(task(16, 4, 3, hosts=4))
    assert (found.returns, found.lower_bound, found.lower_bound_no_return, found.repeats) == (0, 0, 8, 8)


@pytest.mark.parametrize(("people", "tables", "rounds"), [(24, 6, 4), (60, 6, 4)])
def test_with_hosts_nobody_returns_though_it_costs_repeats(people: int, tables: int, rounds: int) -> None:
    found = plan(task(people, tables, rounds, tables))
    assert found.returns == 0
    assert found.lower_bound_no_return <= found.repeats <= 125


def test_one_person_at_one_table_with_a_host() -> None:
    assert plan(task(1, 1, 1, 1)).rounds == ((("p1",),),)
    assert plan(task(3, 1, 2, 1)).returns == 3


def test_tables_are_renamed_so_that_fewer_return() -> None:
    rows = [[0, 0, 1, 1], [0, 0, 1, 1]]
    renamed = relabel(rows, [1, 1, 1, 1], 2)
    assert (returns(rows, [1, 1, 1, 1]), returns(renamed, [1, 1, 1, 1])) == (4, 0)
    assert [len(set(row)) for row in renamed] == [2, 2]
    spread = [[0, 1], [1, 0]]
    assert relabel(spread, [1, 1], 2) == spread


def test_with_more_rounds_than_tables_somebody_has_to_return() -> None:
    found = plan(task(12, 3, 5, hosts=3))
    assert found.returns >= 12 * 2


def test_a_wish_for_the_most_meetings_costs_repeats() -> None:
    free, bounded = (plan(task(150, 12, 4, most=most)) for most in (0, 2))
    assert (free.most_meetings, bounded.most_meetings) == (4, 2)
    assert free.repeats < bounded.repeats <= 46


def test_groups_stay_together_without_further_repeats() -> None:
    wanted = task(110, 14, 3, 14, together=(("p1", "p2"), ("p3", "p4", "p5"), ("p5", "p6")))
    found = plan(wanted)
    assert faults(wanted, found) == []
    assert (found.repeats, found.together_repeats, found.returns) == (14, 14, 0)


def test_somebody_stays_at_a_table_and_that_is_no_return() -> None:
    wanted = task(110, 14, 3, 14, stay={"p7": "t3", "p8": "t9"}, together=(("p8", "p9"),))
    found = plan(wanted)
    assert faults(wanted, found) == []
    assert (found.repeats, found.returns) == (2, 0)


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("plan.rounds", {"rounds": 0}),
        ("plan.too-many-rounds", {"rounds": 61}),
        ("plan.tables", {"tables": ()}),
        ("plan.too-few-people", {"people": names("p", 3)}),
        ("plan.too-many-people", {"people": names("p", 2001)}),
        ("plan.most", {"most": -1}),
        ("plan.twice", {"people": (*names("p", 8), "p1")}),
        ("plan.twice", {"tables": ("t1", "t1")}),
        ("plan.twice", {"hosts": {"t1": "h", "t2": "h"}}),
        ("plan.host-moves", {"hosts": {"t1": "p1"}}),
        ("plan.unknown-table", {"hosts": {"t9": "h1"}}),
        ("plan.unknown-table", {"stay": {"p1": "t9"}}),
        ("plan.unknown-person", {"stay": {"x": "t1"}}),
        ("plan.unknown-person", {"together": (("p1", "x"),)}),
        ("plan.group-too-large", {"together": (("p1", "p2"), ("p2", "p3"), ("p3", "p4"))}),
        ("plan.group-torn", {"together": (("p1", "p2"),), "stay": {"p1": "t1", "p2": "t2"}}),
        ("plan.table-full", {"stay": {"p1": "t1", "p2": "t1", "p3": "t1", "p4": "t1"}}),
        ("plan.groups-do-not-fit", {"people": names("p", 9), "tables": ("a", "b", "c"), "stay": {"p1": "a", "p2": "b"},
                                    "together": (("p3", "p4", "p5"), ("p6", "p7", "p8"))}),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(code: str, change: dict[str, Any]) -> None:
    fields = {"people": names("p", 12), "tables": names("t", 4), "rounds": 3}
    assert plan(Task(**fields)).rounds
    with pytest.raises(Refused) as no:
        plan(Task(**{**fields, **change}))
    assert no.value.code == code


def test_bounds_as_they_are_known() -> None:
    known = {
        (30, 6, 3): 0,
        (24, 4, 3): 16,
        (30, 5, 4): 15,
        (40, 5, 4): 45,
        (60, 6, 4): 72,
        (150, 12, 4): 18,
        (90, 8, 5): 104,
    }
    assert {one: bound.lower_bound(*one) for one in known} == known
    assert bound.lower_bound(4, 1, 3) == 2 * 6
    assert bound.lower_bound_no_return(16, 4, 3) == 8


@pytest.mark.parametrize("tables", [2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 16, 20, 25, 27])
def test_two_ways_through_the_tables_share_at_most_one(tables: int) -> None:
    lines = fields.lines(tables)
    assert len(lines) == fields.rounds_for(tables)
    for one, two in combinations(lines, 2):
        assert len({(one[b][a], two[b][a]) for a in range(tables) for b in range(tables)}) == tables**2


@pytest.mark.parametrize(("tables", "rounds", "again"), [(6, 3, 0), (6, 4, 2), (10, 4, 0), (14, 3, 0)])
def test_the_squares_are_as_orthogonal_as_they_say(tables: int, rounds: int, again: int) -> None:
    found = squares.known(tables, rounds)
    assert found
    for row in found:
        assert set(Counter(row).values()) == {tables}
    shared = [tables**2 - len(set(zip(one, two, strict=True))) for one, two in combinations(found, 2)]
    assert sum(shared) == again
    assert squares.known(14, 4) is None


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32))
def test_the_price_of_a_swap_is_what_it_changes(seed: int) -> None:
    chance = Chance(seed)
    hall = Hall([2, 2, 1, 1, 1, 1, 1, 1], 2, 3, 3, 2)
    for number in range(3):
        for unit, table in enumerate([0, 1, 2, 2, 0, 1, 2, 2, 0, 1]):
            hall.sit(number, unit, table)
    for _ in range(40):
        number, one, two = chance.below(3), 2 + chance.below(8), 2 + chance.below(8)
        if chance.below(4) == 0:
            one, two = 0, 1
        here, there = hall.at[number][one], hall.at[number][two]
        crowded = hall.spare[number] >> (there if one > 7 else here) & 1 if max(one, two) > 7 else 0
        if here == there or crowded:
            continue
        before, price = hall.cost(), hall.price(number, one, two)
        hall.swap(number, one, two)
        assert hall.cost() - before == price
    guests = [[[u for u in units if u < 8] for units in tables] for tables in hall.seats]
    met = Counter(pair for tables in guests for units in tables for pair in combinations(sorted(units), 2))
    size = hall.size
    repeats = sum(size[a] * size[b] * (times - 1) for (a, b), times in met.items())
    back = sum(size[u] * (3 - len({row[u] for row in hall.at})) for u in range(8))
    assert hall.cost() == repeats + 2 * back


def test_chance_is_the_same_everywhere() -> None:
    chance = Chance(1234567)
    assert [chance.bits() for _ in range(3)] == [6457827717110365317, 3203168211198807973, 9817491932198370423]


@pytest.mark.parametrize(
    ("people", "tables", "hosts"), [(110, 14, 0), (110, 14, 14), (200, 25, 25), (100, 20, 20), (30, 6, 6)]
)
@pytest.mark.parametrize("seed", [1, 2])
def test_after_round_one_some_have_left_and_some_have_come(people: int, tables: int, hosts: int, seed: int) -> None:
    rounds = 3
    first = plan(task(people, tables, rounds, hosts, seed=seed))
    seats = [dict(zip(names("t", tables), one, strict=True)) for one in first.rounds]
    gone = set(Chance(seed).shuffled(list(range(1, people + 1)))[: people // 10])
    there = (*(f"p{one}" for one in range(1, people + 1) if one not in gone), *names("n", people // 20))
    now = Task(people=there, tables=names("t", tables), rounds=rounds - 1, hosts=task(9, 9, 1, hosts).hosts, seed=seed)
    found = replan(now, seats[:1], seats[1:])
    assert sorted(person for one in found.rounds for people in one for person in people) == sorted(there * 2)
    for one in found.rounds:
        assert max(map(len, one)) - min(map(len, one)) <= 1
    assert (found.repeats, found.most_meetings) == (0, 1)
    assert found.changed <= 0.35 * found.seats
    kept = sum(
        person in before[table]
        for before, after in zip(seats[1:], found.rounds, strict=True)
        for table, people in zip(names("t", tables), after, strict=True)
        for person in people
    )
    assert found.changed == found.seats - kept
    been = [*seats[:1], *(dict(zip(names("t", tables), one, strict=True)) for one in found.rounds)]
    assert bound.returns([list(one.values()) for one in been]) == 0


@settings(max_examples=40, deadline=None)
@given(tasks(), st.data())
def test_planning_anew_seats_everybody_whatever_has_happened(wanted: Task, data: st.DataObject) -> None:
    seats = [dict(zip(wanted.tables, one, strict=True)) for one in plan(wanted).rounds]
    gone = data.draw(st.sets(st.sampled_from(wanted.people), max_size=len(wanted.people) - 1))
    there = (*(one for one in wanted.people if one not in gone), *names("n", data.draw(st.integers(0, 9))))
    tables = (
        *wanted.tables[: data.draw(st.integers(1, len(wanted.tables)))],
        *names("x", data.draw(st.integers(0, 2))),
    )
    tables = tables[: len(there)]
    together = (
        tuple(group for group in wanted.together if not set(group) & gone) if len(there) >= 3 * len(tables) else ()
    )
    past = data.draw(st.integers(0, len(seats)))
    now = Task(people=there, tables=tables, rounds=data.draw(st.integers(1, 4)), together=together)
    found = replan(now, seats[:past], seats[past:])
    assert len(found.rounds) == now.rounds
    for one in found.rounds:
        at = {person: number for number, people in enumerate(one) for person in people}
        assert sorted(person for people in one for person in people) == sorted(there)
        assert max(map(len, one)) - min(map(len, one)) <= 1
        assert all(len({at[person] for person in group}) == 1 for group in together)


def test_a_closed_table_is_left_and_a_new_one_is_filled() -> None:
    first = plan(task(110, 14, 3, 14))
    seats = [dict(zip(names("t", 14), one, strict=True)) for one in first.rounds]
    for tables in (names("t", 13), names("t", 15)):
        now = Task(people=names("p", 110), tables=tables, rounds=2, hosts={"t1": "h1"})
        found = replan(now, seats[:1], seats[1:])
        assert found.repeats == 0
        assert found.changed <= 0.35 * found.seats
        assert all(max(map(len, one)) - min(map(len, one)) <= 1 and len(one) == len(tables) for one in found.rounds)


def test_planning_anew_rather_repeats_than_changes_too_much() -> None:
    first = plan(task(48, 8, 3, 8))
    seats = [dict(zip(names("t", 8), one, strict=True)) for one in first.rounds]
    found = replan(task(48, 7, 2, 7), seats[:1], seats[1:])
    assert 0 < found.repeats < 12
    assert 0.125 <= found.changed / found.seats <= 0.35


def test_planning_anew_keeps_groups_and_stays() -> None:
    first = plan(task(30, 6, 3, 6))
    seats = [dict(zip(names("t", 6), one, strict=True)) for one in first.rounds]
    now = task(28, 6, 2, 6, together=(("p1", "p2"), ("p3", "p4", "p5")), stay={"p6": "t4"})
    found = replan(now, seats[:1], seats[1:])
    for one in found.rounds:
        at = {person: number for number, people in enumerate(one) for person in people}
        assert at["p1"] == at["p2"] and at["p3"] == at["p4"] == at["p5"] and at["p6"] == 3
        assert sorted(at) == sorted(names("p", 28))
        assert max(map(len, one)) - min(map(len, one)) <= 1


def test_a_further_round_is_planned_on_top() -> None:
    first = plan(task(48, 8, 2, 8))
    seats = [dict(zip(names("t", 8), one, strict=True)) for one in first.rounds]
    found = replan(task(48, 8, 2, 8), seats[:1], seats[1:])
    assert (len(found.rounds), found.seats, found.repeats) == (2, 48, 0)
    assert found.changed <= 0.35 * found.seats


def test_a_latecomer_gets_the_smallest_table_with_the_fewest_acquaintances() -> None:
    rounds = [{"a": ("x", "y"), "b": ("u",), "c": ("v",)}, {"a": ("u",), "b": ("x",), "c": ("y", "v")}]
    assert late_seats("new", [], rounds) == ("b", "a")
    chosen = late_seats("new", [{"b": ("new", "x"), "a": ("u", "v")}], rounds)
    assert chosen == ("c", "a")
    assert late_seats("new", [], rounds, beside="y") == ("a", "c")


def test_who_leaves_frees_a_seat_and_nobody_moves() -> None:
    assert without("x", [{"a": ("x", "y"), "b": ("z",)}]) == ({"a": ("y",), "b": ("z",)},)


def test_no_bound_is_negative_and_none_beats_counting() -> None:
    for people, tables, rounds in ((2, 1, 3), (7, 3, 4), (9, 3, 4)):
        found = plan(task(people, tables, rounds))
        assert 0 <= found.lower_bound <= found.repeats
        assert math.comb(people, 2) >= len(bound.meetings(found.rounds))
