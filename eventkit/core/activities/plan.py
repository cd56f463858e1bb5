"""plan: solutions become measures: what, who, with whom, until when, the first step. All write, or the moderator."""

from collections.abc import Iterable
from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

from eventkit.core import chosen, find
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.blocks import Blocks, Para, Plan, Planned
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Texts
from eventkit.core.ids import Id, Key
from eventkit.core.outline import question, way_back
from eventkit.core.plan import Stage
from eventkit.core.records import Measure
from eventkit.core.rules import BOTH, On, Rule, Shown, View
from eventkit.core.state import StageRun, State, Undo
from eventkit.core.text import clean, is_blank
from eventkit.core.words import Say

HALL = ("what", "who", "partners", "until", "first_step")
PLANNED = ("area", "aim", "indicator", "cost")  # what an administration adds to an action plan
FIELDS = (*HALL, *PLANNED, "status")
FIXED = ("what",)  # once the event is closed, what was agreed stays as it was agreed
MOST = 300
MEASURES = 100  # of one stage

Field = str | UnsetType


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`by`: who writes measures: everybody ("all"), or the moderator alone ("moderator")."""

    by: Literal["all", "moderator"] = "all"

    def begin(self) -> None:
        return None


def check(options: Options) -> str | None:
    return None


def suits(options: Options, sources: list[Stage]) -> bool:
    return True


class SetMeasure(Command, frozen=True, tag="measure.set"):
    """Make a measure or change it. What is not given stays as it is, so that two can work on one measure.

    `area aim indicator cost status` are the moderator's. Once the event is closed, the moderator follows a measure up:
    everything may change but its words and what it comes from.
    """

    stage: Key
    measure: Id
    about: Id | UnsetType = UNSET
    what: Field = UNSET
    who: Field = UNSET
    partners: Field = UNSET
    until: Field = UNSET
    first_step: Field = UNSET
    area: Field = UNSET
    aim: Field = UNSET
    indicator: Field = UNSET
    cost: Field = UNSET
    status: Literal["open", "running", "done", "dropped"] | UnsetType = UNSET


class RemoveMeasure(Command, frozen=True, tag="measure.remove"):
    measure: Id


class MeasureSet(Entry, frozen=True, tag="measure.set"):
    """Only what has changed (`about` None: as before). `no`: its number."""

    measure: str
    stage: str
    no: int
    about: str | None = None
    fields: dict[str, str] = {}


class MeasureRemoved(Entry, frozen=True, tag="measure.removed"):
    measure: str


class MeasureRestored(Entry, frozen=True, tag="measure.restored"):
    measure: str


def set_measure(state: State, command: SetMeasure, actor: Actor, now: int) -> list[Entry]:
    run = planning(state, command.stage)
    _may_write(state, run, actor)
    if actor.role == "participant" and any(getattr(command, name) is not UNSET for name in (*PLANNED, "status")):
        raise Refused("access.role")
    known = state.measures.get(command.measure)
    if known is not None and (known.stage != run.id or known.removed):
        raise Refused("measure.gone")
    given = command.about if command.about is not UNSET else (known.about if known else None)
    about = chosen.check_about(state, run, given)
    fields: dict[str, str] = {}
    for name in FIELDS:
        value = getattr(command, name)
        if value is UNSET:
            continue
        value = clean(value)
        if len(value) > MOST:
            raise Refused("measure.too-long", field=name, max=MOST)
        if known is None or getattr(known, name) != value:
            fields[name] = value
    if is_blank(fields.get("what", known.what if known else "")):
        raise Refused("measure.empty")
    if known is not None and not fields and about == known.about:
        return []
    if state.closed and (known is None or about != known.about or any(name in fields for name in FIXED)):
        raise Refused("event.closed")
    if known is None and sum(item.stage == run.id for item in state.measures.values()) >= MEASURES:
        raise Refused("too-many", max=MEASURES)
    no = known.no if known else len(state.measures) + 1
    new = None if known and about == known.about else about
    return [MeasureSet(measure=command.measure, stage=run.id, no=no, about=new, fields=fields)]


def remove(state: State, command: RemoveMeasure, actor: Actor, now: int) -> list[Entry]:
    known = state.measures.get(command.measure)
    if known is None:
        raise Refused("measure.unknown")
    _may_write(state, state.stages[known.stage], actor)
    if state.closed and not known.removed:
        raise Refused("event.closed")  # what is not done any more is "dropped", not gone
    return [] if known.removed else [MeasureRemoved(measure=known.id)]


def planning(state: State, stage_id: str) -> StageRun:
    """A stage on which measures are written. Refused: `stage.unknown`, `stage.no-measures`."""
    run = find.stage(state, stage_id)
    if not isinstance(run.plan.options, Options):
        raise Refused("stage.no-measures")
    return run


def _may_write(state: State, run: StageRun, actor: Actor) -> None:
    """Moderators any time once the stage was open; the hall while it is open."""
    if run.started is None:
        raise Refused("stage.not-open")
    if actor.role == "participant":
        if run.plan.options.by != "all":
            raise Refused("access.role")
        if state.closed or run.status != "open":
            raise Refused("stage.not-open")


def was_set(state: State, line: Line, entry: MeasureSet) -> None:
    known = state.measures.get(entry.measure)
    if known is None:
        known = Measure(id=entry.measure, no=entry.no, stage=entry.stage, about=None, at=line.at)
        state.measures[known.id] = known
    known.about = entry.about or known.about
    for name, value in entry.fields.items():
        setattr(known, name, value)
    state.mark(line, f"stage:{entry.stage}", *_keys(entry, changed(entry)))
    _touch(state, known)


def removed(state: State, line: Line, entry: MeasureRemoved) -> None:
    known = state.measures[entry.measure]
    known.removed = True
    state.mark(line, f"measure:{entry.measure}")
    _touch(state, known)


def restored(state: State, line: Line, entry: MeasureRestored) -> None:
    known = state.measures[entry.measure]
    known.removed = False
    _touch(state, known)


def _touch(state: State, measure: Measure) -> None:
    state.touch("measure", measure.id)
    state.touch("count", measure.stage)


def undo_set(state: State, entry: MeasureSet) -> Undo:
    known = state.measures.get(entry.measure)
    whole, marks = f"measure:{entry.measure}", (f"stage:{entry.stage}",)
    if known is None:
        return Undo((MeasureRemoved(measure=entry.measure),), (whole, *_keys(entry, ("about", *FIELDS))), marks)
    before = {name: getattr(known, name) for name in entry.fields}
    about = known.about if entry.about else None
    back = MeasureSet(measure=known.id, stage=known.stage, no=known.no, about=about, fields=before)
    return Undo((back,), (whole, *_keys(entry, changed(entry))), marks)


def changed(entry: MeasureSet) -> list[str]:
    """The names of what this entry changes."""
    return [*entry.fields, *(["about"] if entry.about else [])]


def _keys(entry: MeasureSet, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"measure:{entry.measure}:{name}" for name in names)


def undo_removed(state: State, entry: MeasureRemoved) -> Undo:
    return Undo((MeasureRestored(measure=entry.measure),), (f"measure:{entry.measure}",))


def show(state: State, run: StageRun, audience: Audience) -> Shown:
    return {"options": {"by": run.plan.options.by, "max_chars": MOST}}


def count(state: State, run: StageRun, audience: Audience) -> Shown:
    return {"measures": len(measures(state, run))}


def show_measure(state: State, audience: Audience, key: str) -> Shown | None:
    measure = state.measures.get(key)
    if measure is None or measure.removed:
        return None
    shown: Shown = msgspec.to_builtins(measure)
    del shown["removed"]
    for name in (*PLANNED, "status"):  # a hundred phones get no empty fields
        if shown[name] in ("", "open"):
            del shown[name]
    return shown


def measures(state: State, run: StageRun) -> list[Measure]:
    """What was agreed on this stage, in the order of its numbers."""
    return [item for item in state.measures.values() if item.stage == run.id and not item.removed]


def outline(state: State, run: StageRun) -> Blocks:
    """Each measure with its trail back to where it comes from."""
    asked = question(state, run) if run.plan.prompt else None
    blocks: Blocks = [asked] if asked else []
    found = measures(state, run)
    if not found:
        return [*blocks, Para(Say("protocol-no-measures"))]
    planned = tuple(
        Planned(
            item.no, item.id, item.what, item.who, item.partners, item.until, item.first_step,
            way_back(state, item.about) if item.about else (), item.area, item.aim, item.indicator, item.cost,
            item.status,
        )
        for item in found
    )  # fmt: skip
    return [*blocks, Plan(planned)]


def without(entry: MeasureSet, actor: str, gone: Gone) -> Entry:
    """A measure is what a group agreed on, whoever typed it; what it quotes goes."""
    return msgspec.structs.replace(entry, fields={name: gone.without(value) for name, value in entry.fields.items()})


NEEDS_SOURCE = False
COMMANDS = {SetMeasure: Rule(BOTH, set_measure), RemoveMeasure: Rule(BOTH, remove)}
ENTRIES = {
    MeasureSet: On(was_set, undo_set),
    MeasureRemoved: On(removed, undo_removed),
    MeasureRestored: On(restored),
}
VIEWS = {"measure": View(lambda state: list(state.measures), show_measure)}
TEXTS = {MeasureSet: Texts(without)}
