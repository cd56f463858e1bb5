"""More guests than ways through n tables: some share their way, and only as many ways as there are need a search.

At n tables a table of more than n people cannot spread: pairs stay together. Which pairs is free, and the fewest
repeats are reached when they are always the same ones.
"""

from collections.abc import Sequence

import msgspec

from eventkit.core.rotation.chance import Chance
from eventkit.core.rotation.problem import Problem

TRIES = 20_000


def ways(problem: Problem) -> Problem | None:
    """The same problem with one guest for every way; None if there are not more guests than ways, or not all alike."""
    number = problem.tables * (problem.tables - 1 if problem.no_return else problem.tables)
    if not 0 < number < problem.people or not problem.alike:
        return None
    return Problem(msgspec.structs.replace(problem.task, people=problem.task.people[:number], most=0))


def shared(problem: Problem, found: Sequence[Sequence[int]], knots: Sequence[bool], seed: int) -> list[list[int]]:
    """`[round][guest]` -> table when the guests share the ways `found`.

    Those ways get one guest more that keep the tables about equal; ways that repeat a meeting (`knots`) rather not.
    """
    number = len(found[0])
    each, more = divmod(problem.people, number)
    chosen = _balanced(found, knots, more, problem.tables, Chance(seed))
    guests = [way for way in range(number) for _ in range(each + (way in chosen))]
    order = Chance(seed).shuffled(guests)
    return [[row[way] for way in order] for row in found]


def _balanced(
    found: Sequence[Sequence[int]], knots: Sequence[bool], more: int, tables: int, chance: Chance
) -> set[int]:
    """`more` ways of which every table gets its share in every round, as far as a search finds them."""
    order = sorted(chance.shuffled(list(range(len(found[0])))), key=lambda way: knots[way])
    inside, outside = order[:more], order[more:]
    counts = [[0] * tables for _ in found]
    for way in inside:
        for row, count in zip(found, counts, strict=True):
            count[row[way]] += 1
    low, rest = divmod(more, tables)
    high = low + (rest > 0)

    def wrong() -> int:
        return sum(max(low - one, 0, one - high) for count in counts for one in count)

    def exchange(one: int, two: int) -> None:
        for row, count in zip(found, counts, strict=True):
            count[row[one]] -= 1
            count[row[two]] += 1

    bad = wrong()
    for _ in range(TRIES if inside and outside else 0):
        if not bad:
            break
        i, j = chance.below(len(inside)), chance.below(len(outside))
        exchange(inside[i], outside[j])
        now = wrong()
        if now <= bad:
            inside[i], outside[j], bad = outside[j], inside[i], now
        else:
            exchange(outside[j], inside[i])
    return set(inside)
