"""How few repeats there can be when some rounds have been."""

from random import Random

import pytest

from eventkit.core.rotation.bound import lower_bound_after, meetings, repeats
from eventkit.core.rotation.replan import replan
from eventkit.core.rotation.task import Task


def test_what_has_happened_stays() -> None:
    past = [[["a", "b"], ["c", "d"]], [["a", "b"], ["c", "d"]]]
    assert lower_bound_after(past, people=4, tables=2, rounds=0) == 2


def test_who_sat_together_must_meet_again_when_tables_are_too_few() -> None:
    """Five of one table at two tables: three and two, that is four pairs again; the same for the other five."""
    past = [[["a", "b", "c", "d", "e"], ["f", "g", "h", "i", "j"]]]
    assert lower_bound_after(past, people=10, tables=2, rounds=1) == 8


def test_who_sat_at_two_tables_in_one_round_counts_once() -> None:
    """The table of a and b was closed in the middle of the round; they went on at the other one."""
    past = [[["a", "b"], ["c", "d", "a", "b"]]]
    assert sum(meetings(past).values()) == 6
    assert lower_bound_after(past, people=4, tables=4, rounds=1) == 0


@pytest.mark.parametrize("seed", range(25))
def test_no_plan_is_better_than_the_bound(seed: int) -> None:
    chance = Random(seed)
    people = tuple(f"g{number}" for number in range(chance.randint(6, 30)))
    tables = tuple(f"t{number}" for number in range(chance.randint(2, 5)))
    sitting = chance.sample(people, len(people))
    seats = {table: tuple(sitting[number :: len(tables)]) for number, table in enumerate(tables)}
    task = Task(people=people, tables=tables, rounds=chance.randint(1, 3), seed=seed)
    found = replan(task, [seats], [])
    past = [[list(at) for at in seats.values()]]
    met = meetings([*past, *([list(at) for at in row] for row in found.rounds)])
    assert repeats(met) >= lower_bound_after(past, len(people), len(tables), task.rounds)
