"""Somebody comes late or leaves: a seat at once, without planning anew."""

from collections.abc import Mapping, Sequence

Seats = Mapping[str, Sequence[str]]
"""One round: table -> who sits there."""


def late_seats(person: str, past: Sequence[Seats], rounds: Sequence[Seats], beside: str = "") -> tuple[str, ...]:
    """A table for each of `rounds` (the current one and those to come) for somebody who has no seat in them.

    The smallest table; of several the one where they have not been, then where they know the fewest. `beside`: somebody
    to sit with (an interpreter), whatever the size. `past` may hold rounds in which the person was there.
    """
    known: dict[str, int] = {}
    been: set[str] = set()
    for seats in past:
        for table, people in seats.items():
            if person in people:
                been.add(table)
                _meet(known, people)
    chosen = []
    for seats in rounds:
        together = [table for table, people in seats.items() if beside and beside in people]
        table = (together or sorted(seats, key=lambda table: _worse(table, seats[table], been, known)))[0]
        been.add(table)
        _meet(known, seats[table])
        chosen.append(table)
    return tuple(chosen)


def without(person: str, rounds: Sequence[Seats]) -> tuple[dict[str, tuple[str, ...]], ...]:
    """The rounds when somebody has left: their seats are free, nobody else moves."""
    return tuple(
        {table: tuple(other for other in people if other != person) for table, people in seats.items()}
        for seats in rounds
    )


def _meet(known: dict[str, int], people: Sequence[str]) -> None:
    for other in people:
        known[other] = known.get(other, 0) + 1


def _worse(table: str, people: Sequence[str], been: set[str], known: Mapping[str, int]) -> tuple[int, bool, int]:
    return len(people), table in been, sum(known.get(other, 0) for other in people)
