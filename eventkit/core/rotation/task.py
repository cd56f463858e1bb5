"""What is asked of a rotation and what comes out; what cannot be seated is refused."""

from collections.abc import Mapping

import msgspec

from eventkit.core.errors import Refused

MOST_ROUNDS = 60
MOST_PEOPLE = 2_000


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """Who moves between which tables.

    `people` are the guests (never hosts), `tables` the places in the order of the result. `hosts`: table -> person.
    `together`: groups that share a table in every round. `stay`: person -> the table where they remain.
    `most`: no two people should meet more often than this, where possible (0: as often as the fewest repeats need).
    """

    people: tuple[str, ...]
    tables: tuple[str, ...]
    rounds: int
    hosts: Mapping[str, str] = {}
    together: tuple[tuple[str, ...], ...] = ()
    stay: Mapping[str, str] = {}
    most: int = 0
    seed: int = 1


Round = tuple[tuple[str, ...], ...]
"""One round: for each table of the task, in its order, who sits there (in the order of `people`)."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """A rotation and how good it is.

    `repeats`: sum over pairs of (meetings - 1). `most_meetings`: of any two people. Both count those who are kept
    together, `together_repeats` says how many repeats are theirs. `returns`: how often somebody sits at a table again,
    without those who must stay. `lower_bound`: fewer repeats are impossible (see bound.py);
    `lower_bound_no_return`: the same if nobody may come back to a table.
    """

    rounds: tuple[Round, ...]
    repeats: int
    together_repeats: int
    most_meetings: int
    returns: int
    lower_bound: int
    lower_bound_no_return: int


def groups(task: Task) -> list[tuple[str, ...]]:
    """The groups of `together` that share nobody: overlapping ones are one group. In the order of `people`."""
    leader = {person: person for person in task.people}

    def top(person: str) -> str:
        while leader[person] != person:
            person = leader[person]
        return person

    for group in task.together:
        for person in group[1:]:
            leader[top(person)] = top(group[0])
    members: dict[str, list[str]] = {}
    for person in task.people:
        members.setdefault(top(person), []).append(person)
    return [tuple(group) for group in members.values() if len(group) > 1]


def check(task: Task) -> None:
    """Refuses (codes `plan.*`) what contradicts itself or cannot be seated."""
    if task.rounds < 1:
        raise Refused("plan.rounds", min=1)
    if task.rounds > MOST_ROUNDS:
        raise Refused("plan.too-many-rounds", max=MOST_ROUNDS)
    if not task.tables:
        raise Refused("plan.tables", min=1)
    if task.most < 0:
        raise Refused("plan.most", min=0)
    if len(task.people) > MOST_PEOPLE:
        raise Refused("plan.too-many-people", max=MOST_PEOPLE)
    _check_twice("person", task.people)
    _check_twice("table", task.tables)
    if len(task.people) < len(task.tables):
        raise Refused("plan.too-few-people", people=len(task.people), tables=len(task.tables))
    _check_hosts(task)
    _check_known(task)
    _check_room(task)


def _check_twice(what: str, names: tuple[str, ...]) -> None:
    seen = set()
    for name in names:
        if name in seen:
            raise Refused("plan.twice", what=what, name=name)
        seen.add(name)


def _check_hosts(task: Task) -> None:
    people, tables = set(task.people), set(task.tables)
    for table, host in task.hosts.items():
        if table not in tables:
            raise Refused("plan.unknown-table", table=table)
        if host in people:
            raise Refused("plan.host-moves", person=host)
    _check_twice("host", tuple(task.hosts.values()))


def _check_known(task: Task) -> None:
    people, tables = set(task.people), set(task.tables)
    for person in [person for group in task.together for person in group] + list(task.stay):
        if person not in people:
            raise Refused("plan.unknown-person", person=person)
    for table in task.stay.values():
        if table not in tables:
            raise Refused("plan.unknown-table", table=table)


def _check_room(task: Task) -> None:
    """Groups larger than a table, groups bound to two tables, more people bound to a table than it has seats."""
    seats = -(-len(task.people) // len(task.tables))
    bound: dict[str, set[str]] = {}
    for person, table in task.stay.items():
        bound.setdefault(table, set()).add(person)
    for group in groups(task):
        if len(group) > seats:
            raise Refused("plan.group-too-large", people=list(group), seats=seats)
        tables = sorted({task.stay[person] for person in group if person in task.stay})
        if len(tables) > 1:
            raise Refused("plan.group-torn", people=list(group), tables=tables)
        if tables:
            bound[tables[0]] |= set(group)
    for table, stayers in sorted(bound.items()):
        if len(stayers) > seats:
            raise Refused("plan.table-full", table=table, people=len(stayers), seats=seats)
