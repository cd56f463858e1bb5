"""Rotations that can be written down instead of searched.

A guest is a point (a, b) and sits in round r at table a + m_r * b (see fields.py): two guests meet at most once, and
those with b = 0 never move. With more than n * n guests some share a point; they are *twins* and meet in every round,
which is as few repeats as there can be, because so many people of a table must meet again anyway.
"""

from eventkit.core.rotation import fields
from eventkit.core.rotation.chance import Chance
from eventkit.core.rotation.problem import Problem

MOST_TABLES = 49
"""For more tables making the field takes longer than searching."""


def rounds_for(tables: int) -> int:
    """How many rounds can be written down; 0: none."""
    return fields.rounds_for(tables) if 1 < tables <= MOST_TABLES else 0


def construct(problem: Problem, seed: int) -> list[list[int]] | None:
    """`[round][unit]` -> table, for as many rounds as there are multipliers; None if some group would not be twins.

    Where nobody may return, b = 0 is left out, at the price of more twins.
    """
    if problem.fixed or not rounds_for(problem.tables):
        return None
    points = _points(problem, seed)
    if points is None:
        return None
    lines = fields.lines(problem.tables)
    return [[line[b][a] for a, b in points] for line in lines[: problem.rounds]]


Point = tuple[int, int]


def _points(problem: Problem, seed: int) -> list[Point] | None:
    """A point for every unit; units are sorted by size, the single ones last."""
    tables = problem.tables
    columns = list(range(1, tables)) if problem.no_return else [*range(1, tables), 0]
    chairs: dict[Point, int] = {}
    for chair in range(problem.people):
        point = (chair % tables, columns[chair // tables % len(columns)])
        chairs[point] = chairs.get(point, 0) + 1
    found = []
    for size in problem.sizes:
        if size == 1:
            break
        point = max(chairs, key=lambda point: chairs[point])
        if chairs[point] < size:
            return None
        chairs[point] -= size
        found.append(point)
    single = [point for point, left in chairs.items() for _ in range(left)]
    return found + [single[number] for number in Chance(seed).shuffled(list(range(len(single))))]
