"""Takes repeats out of a plan with few changes: the best swap for somebody who meets someone again, one by one."""

from collections.abc import Sequence

from eventkit.core.rotation.chance import Chance
from eventkit.core.rotation.hall import Hall

MOST_SWAPS = 250
REST = 8
"""For so many swaps a unit that was moved stays where it is."""


def repair(
    hall: Hall, kinds: Sequence[Sequence[int]], home: Sequence[Sequence[int | None]], most_changed: int, chance: Chance
) -> None:
    """Swaps until nobody meets again, nothing helps any more, or `most_changed` planned seats have changed.

    `home`: `[round][unit]` -> planned table; None: there was none, so that moving is no change.
    """
    mates = {unit: kind for kind in kinds for unit in kind}
    changed = sum(_away(hall, home, number, unit, hall.at[number][unit]) for number in range(hall.rounds)
                  for unit in range(hall.units))  # fmt: skip
    resting: dict[tuple[int, int], int] = {}
    cost = best = hall.cost()
    kept = hall.copy()
    for turn in range(MOST_SWAPS):
        knots = _knots(hall, mates)
        if not knots:
            break
        number, one = knots[chance.below(len(knots))]
        found = _best_swap(hall, mates[one], home, number, one, most_changed - changed, resting, turn)
        if found is None:
            continue
        worse, more, two = found
        hall.swap(number, one, two)
        resting[number, one] = resting[number, two] = turn + REST
        cost, changed = cost + worse, changed + more
        if cost < best:
            best, kept = cost, hall.copy()
    hall.restore(kept)


def _knots(hall: Hall, mates: dict[int, Sequence[int]]) -> list[tuple[int, int]]:
    """(round, unit) where a unit that may move meets somebody, or a table, again."""
    twice = hall.met[2]
    return [
        (number, unit)
        for number in range(hall.rounds)
        for unit in range(hall.units)
        if twice[unit] and unit in mates and twice[unit] & hall.people[number][hall.at[number][unit]]
    ]


def _best_swap(
    hall: Hall,
    mates: Sequence[int],
    home: Sequence[Sequence[int | None]],
    number: int,
    one: int,
    allowed: int,
    resting: dict[tuple[int, int], int],
    turn: int,
) -> tuple[int, int, int] | None:
    """(cost, changed seats, other unit) of the best swap that is allowed; None if there is none."""
    here, found = hall.at[number][one], None
    for two in mates:
        there = hall.at[number][two]
        if there == here or resting.get((number, two), 0) > turn or _crowds(hall, number, one, two):
            continue
        worse = hall.price(number, one, two)
        if worse > 1 or (found is not None and worse > found[0]):
            continue
        more = sum(
            _away(hall, home, number, unit, new) - _away(hall, home, number, unit, old)
            for unit, old, new in ((one, here, there), (two, there, here))
        )
        if more <= max(allowed, 0) and (found is None or (worse, more) < found[:2]):
            found = (worse, more, two)
    return found


def _crowds(hall: Hall, number: int, one: int, two: int) -> bool:
    """An empty chair would come to a table that has one."""
    spare = hall.spare[number]
    return (not hall.bits[one] and spare >> hall.at[number][two] & 1 == 1) or (
        not hall.bits[two] and spare >> hall.at[number][one] & 1 == 1
    )


def _away(hall: Hall, home: Sequence[Sequence[int | None]], number: int, unit: int, table: int) -> int:
    """How many planned seats are not kept if the unit sits there."""
    if number >= len(home) or unit >= hall.units or home[number][unit] is None:
        return 0
    return hall.size[unit] if home[number][unit] != table else 0
