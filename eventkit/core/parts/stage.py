"""The run of show: stages are started, ended, reopened, skipped. Any stage can be opened again, and nothing is lost."""

from typing import Annotated

import msgspec
from msgspec import UNSET, UnsetType

from eventkit.core import acting, sharing
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience, sees_result
from eventkit.core.chosen import results
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.find import stage
from eventkit.core.gone import Gone, Texts
from eventkit.core.ids import Key
from eventkit.core.parts.screen import break_over
from eventkit.core.rules import MODERATOR, On, Rule, Shown
from eventkit.core.seating import late
from eventkit.core.seating.seats import touch_everybody
from eventkit.core.seating.where import is_walk
from eventkit.core.state import Day, StageRun, State, Status, Timer, Undo
from eventkit.core.text import Text, clean

PROMPT = 300
SILENT = ("harvest", "outlook")
"""Activities in which nothing is asked, unless the format says so; nor on the way to a table."""

Minutes = Annotated[int, msgspec.Meta(ge=0, le=24 * 60)]


class StartStage(Command, frozen=True, tag="stage.start"):
    stage: Key


class EndStage(Command, frozen=True, tag="stage.end"):
    stage: Key


class ReopenStage(Command, frozen=True, tag="stage.reopen"):
    stage: Key


class SkipStage(Command, frozen=True, tag="stage.skip"):
    stage: Key


class EditStage(Command, frozen=True, tag="stage.edit"):
    """What is not given stays. `minutes`: planned length. `prompt`: what is asked."""

    stage: Key
    minutes: Minutes | UnsetType = UNSET
    prompt: Text | UnsetType = UNSET


class StageStarted(Entry, frozen=True, tag="stage.started"):
    """The stage is open now (again, when it had been before); whichever was open is closed."""

    stage: str


class StageEnded(Entry, frozen=True, tag="stage.ended"):
    stage: str


class StageSkipped(Entry, frozen=True, tag="stage.skipped"):
    stage: str


class StageEdited(Entry, frozen=True, tag="stage.edited"):
    stage: str
    minutes: int
    prompt: Text | None = None


class StagesRestored(Entry, frozen=True, tag="stages.restored"):
    """Undo: how stages stood before. `stages`: id -> (status, started, ended); `timers`: id -> (total, ends, left).
    `days`: how many there were."""

    current: str | None
    stages: dict[str, tuple[Status, int | None, int | None]]
    timers: dict[str, tuple[int, int | None, int | None]]
    days: int


def start(state: State, command: StartStage, actor: Actor, now: int) -> list[Entry]:
    run = stage(state, command.stage)
    acting.in_session(state)
    if run.status == "open":
        return []
    if run.status == "closed":
        raise Refused("stage.done")
    return _open(state, run)


def reopen(state: State, command: ReopenStage, actor: Actor, now: int) -> list[Entry]:
    run = stage(state, command.stage)
    acting.in_session(state)
    if run.status == "open":
        return []
    if run.status == "waiting":
        raise Refused("stage.not-closed")
    return _open(state, run)


def _open(state: State, run: StageRun) -> list[Entry]:
    if run.plan.about is not None and not results(state, run):
        raise Refused("results.missing", stage=run.plan.about)
    others = [other.id for other in state.stages.values() if other.status == "open"]
    return [StageStarted(stage=run.id), *(StageEnded(stage=other) for other in others), *break_over(state)]


def end(state: State, command: EndStage, actor: Actor, now: int) -> list[Entry]:
    run = stage(state, command.stage)
    if run.status == "waiting":
        raise Refused("stage.not-open")
    return [StageEnded(stage=run.id)] if run.status == "open" else []


def skip(state: State, command: SkipStage, actor: Actor, now: int) -> list[Entry]:
    run = stage(state, command.stage)
    if run.status == "open":
        raise Refused("stage.is-open")
    if run.status == "closed":
        raise Refused("stage.done")
    return [StageSkipped(stage=run.id)] if run.status == "waiting" else []


def edit(state: State, command: EditStage, actor: Actor, now: int) -> list[Entry]:
    run = stage(state, command.stage)
    minutes = run.plan.minutes if command.minutes is UNSET else command.minutes
    prompt = run.plan.prompt if command.prompt is UNSET else _prompt(command.prompt)
    edited = StageEdited(stage=run.id, minutes=minutes, prompt=prompt)
    return [] if edited == _as_it_is(run) else [edited]


def _prompt(given: Text) -> Text | None:
    prompt = {lang: clean(raw) for lang, raw in given.items()}
    if any(len(words) > PROMPT for words in prompt.values()):
        raise Refused("question.too-long", max=PROMPT)
    return {lang: words for lang, words in prompt.items() if words} or None


def _as_it_is(run: StageRun) -> StageEdited:
    return StageEdited(stage=run.id, minutes=run.plan.minutes, prompt=run.plan.prompt)


def started(state: State, line: Line, entry: StageStarted) -> None:
    run = state.stages[entry.stage]
    run.status, run.ended = "open", None
    if run.started is None:
        run.started = line.at
    if not state.days:
        state.days.append(Day(line.at))
    state.current = run.id
    _touch(state, run.id)
    state.touch("event", "event")
    _look_around(state)


def ended(state: State, line: Line, entry: StageEnded) -> None:
    run = state.stages[entry.stage]
    run.status, run.ended = "closed", line.at
    run.timer = None
    _touch(state, run.id)


def skipped(state: State, line: Line, entry: StageSkipped) -> None:
    state.stages[entry.stage].status = "skipped"
    _touch(state, entry.stage)


def restored(state: State, line: Line, entry: StagesRestored) -> None:
    state.current = entry.current
    del state.days[entry.days :]
    for stage_id, (status, begin, finish) in entry.stages.items():
        run = state.stages[stage_id]
        run.status, run.started, run.ended = status, begin, finish
        timer = entry.timers.get(stage_id)
        run.timer = Timer(*timer) if timer else None
        _touch(state, stage_id)
    state.touch("event", "event")
    _look_around(state)


def was_edited(state: State, line: Line, entry: StageEdited) -> None:
    run = state.stages[entry.stage]
    run.plan = msgspec.structs.replace(run.plan, minutes=entry.minutes, prompt=entry.prompt)
    state.touch("stage", run.id)


def _look_around(state: State) -> None:
    """Where people belong, and whose boards all may see, depends on what has begun."""
    if state.places:
        sharing.share(state)
        touch_everybody(state)


def _touch(state: State, stage_id: str) -> None:
    for collection in ("stage", "count", "tally", "answers"):
        state.touch(collection, stage_id)
    if (walk := state.stages[stage_id].plan.at) is not None:  # its seats hold, though it may never have been held
        state.touch("count", walk)


def undo_any(state: State, entry: StageStarted | StageEnded | StageSkipped) -> Undo:
    run = state.stages[entry.stage]
    timer = run.timer
    back = StagesRestored(
        current=state.current,
        stages={run.id: (run.status, run.started, run.ended)},
        timers={run.id: (timer.total, timer.ends, timer.left)} if timer else {},
        days=len(state.days),
    )
    on = (f"results:{run.plan.about}",) if run.plan.about and isinstance(entry, StageStarted) else ()
    return Undo((back,), (f"stage:{run.id}", "stage.current"), on)


def undo_edited(state: State, entry: StageEdited) -> Undo:
    return Undo((_as_it_is(state.stages[entry.stage]),), (f"stage.words:{entry.stage}",))


def show(state: State, run: StageRun, audience: Audience) -> Shown:
    """What all stages have in common; the activity adds its own."""
    order = list(state.stages)
    timer = run.timer
    shown: Shown = {
        "id": run.id,
        "no": order.index(run.id) + 1,
        "title": run.plan.title,
        "activity": run.plan.activity,
        "status": run.status,
        "prompt": run.plan.prompt or (None if is_walk(run) or run.plan.activity in SILENT else state.details.question),
        "minutes": run.plan.minutes,
        "started": run.started,
        "ended": run.ended,
        "timer": {"total": timer.total, "ends": timer.ends, "left": timer.left} if timer else None,
        "from": run.plan.source,
    }
    if run.plan.about is not None:
        answers = [result.target for result in results(state, run) if sees_result(state, audience, result.target)]
        shown["about"] = {"stage": run.plan.about, "results": answers}
    if run.plan.reminder is not None:
        shown["reminder"] = run.plan.reminder
    if run.plan.at is not None:
        shown |= {"at": run.plan.at, "round": run.plan.round, "rounds": run.plan.rounds}
    return shown


def without(entry: StageEdited, actor: str, gone: Gone) -> Entry:
    return msgspec.structs.replace(entry, prompt=None if entry.prompt is None else gone.said_in(entry.prompt))


COMMANDS = {
    StartStage: Rule(MODERATOR, start),
    EndStage: Rule(MODERATOR, end),
    ReopenStage: Rule(MODERATOR, reopen),
    SkipStage: Rule(MODERATOR, skip),
    EditStage: Rule(MODERATOR, edit),
}
ENTRIES = {
    StageStarted: On(started, undo_any),
    StageEnded: On(ended, undo_any),
    StageSkipped: On(skipped, undo_any),
    StagesRestored: On(restored),
    StageEdited: On(was_edited, undo_edited),
}
FOLLOWS = {StageStarted: late.begin, StagesRestored: late.settle}
TEXTS = {StageEdited: Texts(without)}
