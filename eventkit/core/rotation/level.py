"""Makes the tables of a round equal again, with as few moves as that needs."""

from collections.abc import Collection

from eventkit.core.rotation.hall import Hall


def level(hall: Hall, number: int, seats: int, fixed: Collection[int] = (), prefer: Collection[int] = ()) -> bool:
    """Single people move from the fullest tables to the emptiest until sizes differ by at most one; then the empty
    chairs are put where a seat is left. `prefer`: units whose move is as good as one repeat less. False if groups and
    people who must stay leave nobody to move; then no chair is put anywhere."""
    taken = [sum(hall.size[unit] for unit in units) for units in hall.seats[number]]
    while True:
        low, high = min(taken), max(taken)
        if high - low < 2:
            break
        moves = [
            (_gain(hall, number, unit, there) - (unit in prefer), unit, there)
            for here in range(hall.tables)
            if taken[here] == high
            for unit in hall.seats[number][here]
            if hall.size[unit] == 1 and unit not in fixed
            for there in range(hall.tables)
            if taken[there] == low
        ]
        if not moves:
            return False
        _, unit, there = min(moves)
        taken[hall.at[number][unit]] -= 1
        hall.rise(number, unit)
        hall.sit(number, unit, there)
        taken[there] += 1
    empty = [table for table in range(hall.tables) if taken[table] < seats]
    for chair, table in zip(range(hall.units, hall.units + hall.chairs), empty, strict=True):
        hall.sit(number, chair, table)
    return True


def _gain(hall: Hall, number: int, unit: int, there: int) -> int:
    """What moving there would change in the cost."""
    here = hall.people[number][hall.at[number][unit]]
    return hall.welcome(number, unit, there) - (hall.met[2][unit] & here).bit_count() * hall.size[unit]
