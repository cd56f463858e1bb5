"""Seats that are printed on somebody's route card: they stay, and others make room."""

from collections.abc import Mapping, Sequence

from eventkit.core.rotation.bound import meetings
from eventkit.core.rotation.task import Round, Task, groups


def pinned(task: Task, rounds: Sequence[Round], pins: Sequence[Mapping[str, str]]) -> tuple[Round, ...]:
    """The rounds with everybody of `pins` (for each round: person -> table) at that table.

    Somebody who is free to move changes places with them: the one whose change makes the fewest people meet again.
    Sizes stay as they are, unless nobody at that table is free: the card in somebody's hand weighs more.
    """
    bound = {person for group in groups(task) for person in group} | set(task.stay)
    number_of = {table: number for number, table in enumerate(task.tables)}
    seats = [[list(people) for people in tables] for tables in rounds]
    met = meetings(rounds)
    for row, wanted in zip(seats, pins, strict=True):
        at = {person: number for number, people in enumerate(row) for person in people}
        for person, table in wanted.items():
            here, there = at.get(person), number_of.get(table)
            if here is None or there is None or here == there or person in bound:
                continue
            free = [other for other in row[there] if other not in wanted and other not in bound]
            row[here].remove(person)
            row[there].append(person)
            at[person] = there
            if not free:
                continue
            other = min(free, key=lambda one: sum(met[frozenset((one, mate))] for mate in row[here]))
            row[there].remove(other)
            row[here].append(other)
            at[other] = here
    order = {person: place for place, person in enumerate(task.people)}
    return tuple(tuple(tuple(sorted(people, key=order.__getitem__)) for people in row) for row in seats)
