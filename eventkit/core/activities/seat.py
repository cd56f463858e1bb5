"""seat: people join the group of a chosen result and work on it from then on. How many a group may have is a limit."""

from typing import Annotated

import msgspec

from eventkit.core import board
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id, Key
from eventkit.core.outline import Blocks, Column, Para, Say, Table
from eventkit.core.plan import Stage
from eventkit.core.rules import MODERATOR, PARTICIPANT, On, Rule, Shown
from eventkit.core.state import StageRun, State, Undo

Counter = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class Data(msgspec.Struct):
    """`seats`: person -> (the result whose group they are in, counter). An empty result: in no group any more."""

    seats: dict[str, tuple[str, int]] = {}


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`limit`: most people in one group; none given: any number."""

    limit: int | None = None

    def begin(self) -> Data:
        return Data()


def check(options: Options) -> str | None:
    return None if options.limit is None or options.limit >= 1 else "limit"


def suits(options: Options, sources: list[Stage]) -> bool:
    return True


class TakeSeat(Command, frozen=True, tag="seat.take"):
    """`target` null: leave the group."""

    stage: Key
    target: Id | None
    n: Counter


class GiveSeat(Command, frozen=True, tag="seat.give"):
    """The moderator seats somebody, past the limit if need be."""

    stage: Key
    person: Id
    target: Id | None


class SeatTaken(Entry, frozen=True, tag="seat.taken"):
    stage: str
    person: str
    target: str | None
    n: int


def take(state: State, command: TakeSeat, actor: Actor, now: int) -> list[Entry]:
    run, options = seating(state, command.stage)
    person = actor.person or ""
    target, n = run.data.seats.get(person, ("", 0))
    if command.n <= n or target == (command.target or ""):
        return []
    if state.closed or run.status != "open":
        raise Refused("stage.not-open")
    if command.target is not None:
        _group(state, run, command.target)
        if options.limit is not None and len(members(run, command.target)) >= options.limit:
            raise Refused("seat.full", max=options.limit)
    return [SeatTaken(stage=run.id, person=person, target=command.target, n=command.n)]


def give(state: State, command: GiveSeat, actor: Actor, now: int) -> list[Entry]:
    run, _ = seating(state, command.stage)
    if command.person not in state.persons:
        raise Refused("person.unknown")
    if run.started is None:
        raise Refused("stage.not-open")
    if command.target is not None:
        _group(state, run, command.target)
    target, n = run.data.seats.get(command.person, ("", 0))
    if target == (command.target or ""):
        return []
    return [SeatTaken(stage=run.id, person=command.person, target=command.target, n=n)]


def seating(state: State, stage_id: str) -> tuple[StageRun, Options]:
    """A stage on which people join groups. Refused: `stage.unknown`, `stage.no-groups`."""
    run = board.stage(state, stage_id)
    if not isinstance(run.plan.options, Options):
        raise Refused("stage.no-groups")
    return run, run.plan.options


def _group(state: State, run: StageRun, target: str) -> None:
    if target not in {result.target for result in board.results(state, run)}:
        raise Refused("target.unknown")


def members(run: StageRun, target: str) -> list[str]:
    """Who is in the group of a result, in the order they came."""
    return [person for person, (group, _) in run.data.seats.items() if group == target]


def group_of(state: State, about: str | None, person: str) -> str | None:
    """The result (of vote `about`) whose group the person is in."""
    for run in state.stages.values():
        if isinstance(run.data, Data) and run.plan.about == about and person in run.data.seats:
            return run.data.seats[person][0] or None
    return None


def taken(state: State, line: Line, entry: SeatTaken) -> None:
    seats = state.stages[entry.stage].data.seats
    seats.pop(entry.person, None)
    seats[entry.person] = (entry.target or "", entry.n)
    person = state.persons[entry.person]
    person.counter = max(person.counter, entry.n)
    state.mark(line, f"stage:{entry.stage}", f"seat:{entry.stage}:{entry.person}")
    state.touch("count", entry.stage)
    state.touch("own", entry.person)


def undo_taken(state: State, entry: SeatTaken) -> Undo:
    target, n = state.stages[entry.stage].data.seats.get(entry.person, ("", 0))
    back = SeatTaken(stage=entry.stage, person=entry.person, target=target or None, n=max(n, entry.n))
    return Undo((back,), (f"seat:{entry.stage}:{entry.person}",), (f"stage:{entry.stage}",))


def show(state: State, run: StageRun, audience: Audience) -> Shown:
    return {"options": {"limit": run.plan.options.limit}}


def count(state: State, run: StageRun, audience: Audience) -> Shown:
    """How many are in each group; moderators also see who."""
    sizes: dict[str, int] = {}
    for target, _ in run.data.seats.values():
        if target:
            sizes[target] = sizes.get(target, 0) + 1
    shown: Shown = {"groups": sizes}
    if audience == "moderator":
        shown["seats"] = {person: target for person, (target, _) in run.data.seats.items() if target}
    return shown


OWN = "seats"


def own(state: State, run: StageRun, person: str) -> Shown | str | None:
    """The result whose group the person is in."""
    return run.data.seats.get(person, ("", 0))[0] or None


def outline(state: State, run: StageRun) -> Blocks:
    """How many people worked in which group. No names."""
    rows = tuple((result.text, str(len(members(run, result.target)))) for result in board.results(state, run))
    if not rows:
        return [Para(Say("protocol-no-groups"))]
    columns = (Column(Say("protocol-column-group"), 0.8), Column(Say("protocol-column-people"), 0.15, number=True))
    return [Table(Say("protocol-groups"), columns, rows)]


NEEDS_SOURCE = False
NEEDS_ABOUT = True
COMMANDS = {TakeSeat: Rule(PARTICIPANT, take), GiveSeat: Rule(MODERATOR, give)}
ENTRIES = {SeatTaken: On(taken, undo_taken)}
VIEWS = {}  # type: ignore[var-annotated]
