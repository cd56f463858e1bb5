"""A task in numbers: units instead of names, ready to be seated in a hall."""

from collections.abc import Sequence

from eventkit.core.rotation.bound import lower_bound, lower_bound_no_return
from eventkit.core.rotation.chance import Chance
from eventkit.core.rotation.hall import Hall
from eventkit.core.rotation.level import level
from eventkit.core.rotation.seat import seat
from eventkit.core.rotation.task import Round, Task, groups


class Problem:
    """Units (groups first, then single people), who of them stays where, and what is the least cost."""

    def __init__(self, task: Task) -> None:
        self.task = task
        together = sorted(groups(task), key=lambda group: -len(group))
        grouped = {person for group in together for person in group}
        self.units = [*together, *((person,) for person in task.people if person not in grouped)]
        self.sizes = [len(unit) for unit in self.units]
        self.people, self.tables, self.rounds = len(task.people), len(task.tables), task.rounds
        self.seats = -(-self.people // self.tables)
        self.chairs = self.seats * self.tables - self.people
        self.no_return = bool(task.hosts) and self.rounds <= self.tables
        where = {table: number for number, table in enumerate(task.tables)}
        self.fixed = {
            number: where[task.stay[person]]
            for number, unit in enumerate(self.units)
            for person in unit
            if person in task.stay
        }

    @property
    def alike(self) -> bool:
        """Every unit is one person who may sit anywhere."""
        return len(self.units) == self.people and not self.fixed

    @property
    def crowded(self) -> bool:
        """All alike, and nearly as many at a table as there are tables: hard to search, easy to write down."""
        return self.alike and self.seats + 2 > self.tables

    @property
    def free(self) -> bool:
        """Nobody needs to come back to a table, and nobody needs to meet again for that."""
        return self.seats < self.tables and self.rounds <= self.tables

    def kinds(self) -> list[list[int]]:
        """Units that may change places: those of one size, single people also with empty chairs."""
        found: dict[int, list[int]] = {}
        for unit, size in enumerate(self.sizes):
            if unit not in self.fixed:
                found.setdefault(size, []).append(unit)
        found.setdefault(1, []).extend(range(len(self.units), len(self.units) + self.chairs))
        return list(found.values())

    def changing(self) -> list[int]:
        """The rounds a search may change: when all guests are alike, the first may as well stay as it is."""
        return list(range(1 if self.alike and not self.chairs else 0, self.rounds))

    def empty(self, return_price: int) -> Hall:
        """A hall without anybody."""
        return Hall(self.sizes, self.chairs, self.tables, self.rounds, return_price)

    def hall(self, return_price: int) -> Hall:
        """A hall in which only those sit who must stay."""
        hall = self.empty(return_price)
        for number in range(self.rounds):
            for unit, table in self.fixed.items():
                hall.sit(number, unit, table)
        return hall

    def enough(self, return_price: int) -> int:
        """A cost that no search can beat."""
        bound = lower_bound_no_return if self.no_return else lower_bound
        inside = sum(size * (size - 1) // 2 for size in self.sizes) * (self.rounds - 1)
        unavoidable = self.hall(return_price).cost()
        return max(unavoidable, bound(self.people, self.tables, self.rounds) - inside)

    def goal(self) -> tuple[int, int]:
        """Repeats and returns (see search.worth) with which a search may end."""
        stuck = sum(self.sizes[unit] for unit in self.fixed) * (self.rounds - 1)
        if self.no_return:
            return stuck, self.enough(0)
        return self.enough(0), stuck if self.free else self.people * self.rounds

    def fill(self, hall: Hall, seed: int, start: int = 0) -> None:
        """Seats everybody in the rounds from `start` on."""
        chance = Chance(seed)
        for number in range(start, self.rounds):
            seat(hall, number, self.seats, chance)

    def take(self, hall: Hall, rows: Sequence[Sequence[int]]) -> None:
        """Seats the units as `rows` says: `[round][unit]` -> table; tables that are too full give people away."""
        for number, row in enumerate(rows):
            for unit, table in enumerate(row):
                if hall.at[number][unit] < 0:
                    hall.sit(number, unit, table)
            level(hall, number, self.seats, self.fixed)

    def names(self, rows: Sequence[Sequence[int]]) -> tuple[Round, ...]:
        """The people at each table in each round, in the order of the task."""
        place = {person: unit for unit, people in enumerate(self.units) for person in people}
        rounds = []
        for row in rows:
            tables: list[list[str]] = [[] for _ in self.task.tables]
            for person in self.task.people:
                tables[row[place[person]]].append(person)
            rounds.append(tuple(map(tuple, tables)))
        return tuple(rounds)
