"""Plans the rounds to come anew when people have left or come, or tables were opened or closed."""

from collections.abc import Sequence

import msgspec

from eventkit.core.rotation import bound
from eventkit.core.rotation.chance import Chance
from eventkit.core.rotation.hall import Hall
from eventkit.core.rotation.late import Seats
from eventkit.core.rotation.level import level
from eventkit.core.rotation.problem import Problem
from eventkit.core.rotation.repair import repair
from eventkit.core.rotation.seat import seat
from eventkit.core.rotation.task import Round, Task, check

MOST_CHANGED = 0.35
"""The part of the planned seats of those who stay that may change, if closed tables do not force more."""

RETURN_PRICE = 4


class Replan(msgspec.Struct, frozen=True, kw_only=True):
    """The future `rounds`, tables in the order of the task, and numbers over the whole event of those who are there.

    `changed` of `seats` planned seats of people who were in the plan and still are.
    """

    rounds: tuple[Round, ...]
    repeats: int
    most_meetings: int
    changed: int
    seats: int


def replan(task: Task, past: Sequence[Seats], planned: Sequence[Seats]) -> Replan:
    """The future rounds (`task.rounds`) for the people and tables there are now.

    `past`: the rounds that were, the current one included; they do not change. `planned`: what was planned for the
    future rounds; it may be shorter. Refuses like `plan`.
    """
    check(task)
    problem = Problem(task)
    free = len(past) + task.rounds <= problem.tables
    hall = problem.empty(0 if not free else RETURN_PRICE if task.hosts else 1)
    _remember(hall, problem, past)
    for unit, table in problem.fixed.items():
        for number in range(problem.rounds):
            hall.sit(number, unit, table)
    home = _home(problem, planned)
    chance = Chance(task.seed)
    for number in range(len(planned[: task.rounds])):
        _settle(hall, problem, number, home[number], chance)
    for number in range(len(planned), task.rounds):
        seat(hall, number, problem.seats, chance)
    seats = sum(problem.sizes[unit] for row in home for unit, table in enumerate(row) if table is not None)
    repair(hall, problem.kinds(), home, int(seats * MOST_CHANGED), chance)
    rounds = problem.names([row[: hall.units] for row in hall.at])
    return _judged(task, past, planned, rounds)


Home = list[list[int | None]]
"""`[round][unit]` -> the planned table if there is one and it still exists, -1 if it was closed."""


def _remember(hall: Hall, problem: Problem, past: Sequence[Seats]) -> None:
    """Who has met whom and who has been where. A group has met whom any of its people has met."""
    unit_of = {person: unit for unit, people in enumerate(problem.units) for person in people}
    number_of = {table: number for number, table in enumerate(problem.task.tables)}
    met: dict[tuple[int, int], int] = {}
    for seats in past:
        pairs: set[tuple[int, int]] = set()
        for table, people in seats.items():
            units = sorted({unit_of[person] for person in people if person in unit_of})
            if table in number_of:
                units.append(hall.host(number_of[table]))
            pairs.update((one, two) for place, one in enumerate(units) for two in units[place + 1 :])
        for pair in pairs:
            met[pair] = met.get(pair, 0) + 1
    for (one, two), times in met.items():
        hall.remember(one, two, times)


def _home(problem: Problem, planned: Sequence[Seats]) -> Home:
    number_of = {table: number for number, table in enumerate(problem.task.tables)}
    rows: Home = []
    for seats in planned[: problem.rounds]:
        table_of = {person: number_of.get(table, -1) for table, people in seats.items() for person in people}
        rows.append([next((table_of[p] for p in people if p in table_of), None) for people in problem.units])
    return rows


def _settle(hall: Hall, problem: Problem, number: int, home: Sequence[int | None], chance: Chance) -> None:
    """Everybody where they were planned, the others at the emptiest tables, then equal tables.

    All anew if groups are in the way.
    """
    homeless = []
    taken = [sum(hall.size[unit] for unit in units) for units in hall.seats[number]]
    for unit, table in enumerate(home):
        if hall.at[number][unit] >= 0:
            continue
        if table is None or table < 0 or taken[table] + hall.size[unit] > problem.seats + (hall.size[unit] == 1):
            homeless.append(unit)
            continue
        hall.sit(number, unit, table)
        taken[table] += hall.size[unit]
    for unit in sorted(homeless, key=lambda unit: -hall.size[unit]):
        table = min(range(hall.tables), key=lambda table: (taken[table], hall.welcome(number, unit, table)))
        hall.sit(number, unit, table)
        taken[table] += hall.size[unit]
    if level(hall, number, problem.seats, problem.fixed, {unit for unit, table in enumerate(home) if table is None}):
        return
    for unit in range(hall.units):
        if unit not in problem.fixed:
            hall.rise(number, unit)
    seat(hall, number, problem.seats, chance)


def _judged(task: Task, past: Sequence[Seats], planned: Sequence[Seats], rounds: tuple[Round, ...]) -> Replan:
    there = set(task.people)
    whole = [[[p for p in people if p in there] for people in seats.values()] for seats in past]
    met = bound.meetings([*whole, *rounds])
    changed = seats = 0
    for before, after in zip(planned, rounds, strict=False):
        now = {person: task.tables[number] for number, people in enumerate(after) for person in people}
        for table, people in before.items():
            staying = [person for person in people if person in there]
            seats += len(staying)
            changed += sum(now[person] != table for person in staying)
    return Replan(
        rounds=rounds,
        repeats=bound.repeats(met),
        most_meetings=max(met.values(), default=0),
        changed=changed,
        seats=seats,
    )
