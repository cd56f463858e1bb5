"""Swaps of two units, the bad ones rarer and rarer (simulated annealing; Kirkpatrick, Gelatt, Vecchi 1983).

Most swaps touch nobody who sits with an acquaintance: three of four of those are skipped before they are priced.
Nothing here reads a clock: a search ends after its steps, so a slow laptop finds the same rotation for a seed.
"""

from collections.abc import Generator, Sequence
from math import exp

import msgspec

from eventkit.core.rotation.chance import Chance
from eventkit.core.rotation.hall import Hall

STAGE = 2000
"""Steps between two changes of the temperature."""

SCALE = 1 << 20
WORST = 64
"""A swap that costs so much is never made."""


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """How to search. `rounds`: those that may change. `kinds`: units that may change places with each other.

    The search ends after `steps`, or when the cost is `enough`. `most`: every meeting of a pair beyond so many costs
    `most_price` more (0: nothing more). `focus`: skip most of the swaps that cannot gain anything.
    """

    rounds: Sequence[int]
    kinds: Sequence[Sequence[int]]
    steps: int
    enough: int
    hot: float = 0.5
    cold: float = 0.15
    focus: bool = True
    most: int = 0
    most_price: int = 0


def anneal(hall: Hall, course: Course, seed: int) -> Generator[None, None, int]:
    """Improves the hall and leaves it at the best that was found; returns its cost (with the price of `most`).

    Yields after every stage, some milliseconds each, so that others may work in between.
    """
    pool = [unit for kind in course.kinds if len(kind) > 1 for unit in kind]
    cost = hall.cost() + (course.most_price * hall.cost(course.most) if course.most_price else 0)
    if not pool or not course.rounds or hall.tables < 2:
        return cost
    mates = {unit: kind for kind in course.kinds for unit in kind}
    rounds, kinds, focus, price = course.rounds, len(pool), course.focus, course.most_price
    best, kept = cost, hall.copy()
    once, twice, bits, size, at, people, spare = (
        hall.met[1], hall.met[2], hall.bits, hall.size, hall.at, hall.people, hall.spare
    )  # fmt: skip
    more, beyond = (hall.met[course.most], hall.met[course.most + 1]) if price else (once, twice)
    stages = max(1, course.steps // STAGE)
    draw = Chance(seed).bits()
    for stage in range(stages):
        if best <= course.enough:
            break
        yield
        temperature = course.hot * (course.cold / course.hot) ** (stage / max(1, stages - 1))
        limits = [int(exp(-worse / temperature) * SCALE) for worse in range(WORST)]
        for _ in range(STAGE):
            draw = (draw * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
            number = rounds[(draw >> 56) % len(rounds)]
            row, tables = at[number], people[number]
            one = pool[(draw >> 40) % kinds]
            here = row[one]
            left = tables[here]
            again = twice[one] & left
            if focus and not again and draw & 0x30000000:
                continue
            others = mates[one]
            two = others[(draw >> 30) % len(others)]
            there = row[two]
            if here == there:
                continue
            right = tables[there]
            left ^= bits[one]
            right ^= bits[two]
            worse = (
                (once[two] & left).bit_count() + (once[one] & right).bit_count()
                - again.bit_count() - (twice[two] & right).bit_count()
            ) * size[one]  # fmt: skip
            if price:
                worse += price * size[one] * (
                    (more[two] & left).bit_count() + (more[one] & right).bit_count()
                    - (beyond[one] & left).bit_count() - (beyond[two] & right).bit_count()
                )  # fmt: skip
            if worse > 0 and (worse >= WORST or (draw >> 8 & SCALE - 1) >= limits[worse]):
                continue
            if (not bits[one] and spare[number] >> there & 1) or (not bits[two] and spare[number] >> here & 1):
                continue
            hall.swap(number, one, two)
            cost += worse
            if cost < best:
                best, kept = cost, hall.copy()
                if best <= course.enough:
                    break
    hall.restore(kept)
    return best
