"""harvest: the places present what was said there, one after the other. From here on all see what all have written."""

import msgspec

from eventkit.core import find
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.blocks import Blocks, Question
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Key
from eventkit.core.place_outline import harvested
from eventkit.core.plan import Stage
from eventkit.core.rules import MODERATOR, On, Rule, Shown
from eventkit.core.state import StageRun, State, Undo


class Data(msgspec.Struct):
    """`showing`: the place that presents now; None: all of them."""

    showing: str | None = None


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """No options."""

    def begin(self) -> Data:
        return Data()


def check(options: Options) -> str | None:
    return None


def suits(options: Options, sources: list[Stage]) -> bool:
    return any(stage.at is not None for stage in sources)


class ShowPlace(Command, frozen=True, tag="harvest.show"):
    """`place` null: all of them."""

    stage: Key
    place: Key | None


class PlaceShown(Entry, frozen=True, tag="harvest.shown"):
    stage: str
    place: str | None


def show_place(state: State, command: ShowPlace, actor: Actor, now: int) -> list[Entry]:
    run = find.stage(state, command.stage)
    if not isinstance(run.data, Data):
        raise Refused("stage.no-harvest")
    if run.started is None:
        raise Refused("stage.not-open")
    if command.place is not None:
        find.place(state, command.place)
    return [] if run.data.showing == command.place else [PlaceShown(stage=run.id, place=command.place)]


def shown(state: State, line: Line, entry: PlaceShown) -> None:
    state.stages[entry.stage].data.showing = entry.place
    state.mark(line, *(f"place.used:{place}" for place in (entry.place,) if place))
    state.touch("stage", entry.stage)


def undo_shown(state: State, entry: PlaceShown) -> Undo:
    back = PlaceShown(stage=entry.stage, place=state.stages[entry.stage].data.showing)
    used = (f"place.used:{entry.place}",) if entry.place else ()
    return Undo((back,), (f"harvest:{entry.stage}",), used)


def rounds(state: State, run: StageRun) -> list[StageRun]:
    """The rounds at the places that are harvested here, in order."""
    if state.format is None:
        return []
    sources = [state.stages[plan.id] for plan in state.format.sources(run.plan)]
    return [source for source in reversed(sources) if source.plan.at is not None]


def show(state: State, run: StageRun, audience: Audience) -> Shown:
    return {"options": {}, "showing": run.data.showing, "sources": [source.id for source in rounds(state, run)]}


def outline(state: State, run: StageRun) -> Blocks:
    asked: Blocks = [Question(run.plan.prompt)] if run.plan.prompt else []
    return [*asked, *harvested(state, rounds(state, run))]


NEEDS_SOURCE = True
COMMANDS = {ShowPlace: Rule(MODERATOR, show_place)}
ENTRIES = {PlaceShown: On(shown, undo_shown)}
VIEWS = {}  # type: ignore[var-annotated]
