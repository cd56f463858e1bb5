"""A first seating, round by round: everybody goes where they know the fewest people."""

from eventkit.core.errors import Refused
from eventkit.core.rotation.chance import Chance
from eventkit.core.rotation.hall import Hall

MOST_TRIES = 20_000
"""After so many ways to place the groups they are said not to fit."""


def seat(hall: Hall, number: int, seats: int, chance: Chance) -> None:
    """Seats everybody who has no seat in this round; `seats`: chairs at a table, empty ones included.

    Refuses groups (and people who must stay) that leave no way to make the tables equal.
    """
    left = [seats - sum(hall.size[unit] for unit in units) for units in hall.seats[number]]
    free = [unit for unit in range(hall.units) if hall.at[number][unit] < 0]
    large = sorted((unit for unit in free if hall.size[unit] > 1), key=lambda unit: -hall.size[unit])
    if not _place(hall, number, large, left, [MOST_TRIES]):
        raise Refused("plan.groups-do-not-fit")
    tables = sorted(chance.shuffled(list(range(hall.tables))), key=lambda table: -left[table])
    for chair, table in zip(range(hall.units, hall.units + hall.chairs), tables, strict=False):
        hall.sit(number, chair, table)
        left[table] -= 1
    for unit in chance.shuffled([unit for unit in free if hall.size[unit] == 1]):
        table = _best(hall, number, unit, left)[0]
        hall.sit(number, unit, table)
        left[table] -= 1


def _best(hall: Hall, number: int, unit: int, left: list[int]) -> list[int]:
    """The tables with room, those with the fewest acquaintances first, then the emptiest."""
    room = [table for table in range(hall.tables) if left[table] >= hall.size[unit]]
    return sorted(room, key=lambda table: (hall.welcome(number, unit, table), -left[table]))


def _place(hall: Hall, number: int, large: list[int], left: list[int], tries: list[int]) -> bool:
    """Places the groups so that every empty chair still finds a table of its own; goes back where it got stuck."""
    if sum(room > 0 for room in left) < hall.chairs or tries[0] <= 0:
        return False
    if not large:
        return True
    unit, *others = large
    for table in _best(hall, number, unit, left):
        tries[0] -= 1
        hall.sit(number, unit, table)
        left[table] -= hall.size[unit]
        if _place(hall, number, others, left, tries):
            return True
        left[table] += hall.size[unit]
        hall.rise(number, unit)
    return False
