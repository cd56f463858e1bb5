"""The timer of a stage. The journal says when it started and for how long; phones count down by themselves."""

from typing import Annotated

import msgspec

from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.find import stage
from eventkit.core.ids import Key
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.state import StageRun, State, Timer

Seconds = Annotated[int, msgspec.Meta(ge=1, le=86400)]
More = Annotated[int, msgspec.Meta(ge=-3600, le=3600)]


class StartTimer(Command, frozen=True, tag="timer.start"):
    stage: Key
    seconds: Seconds


class PauseTimer(Command, frozen=True, tag="timer.pause"):
    stage: Key


class ResumeTimer(Command, frozen=True, tag="timer.resume"):
    stage: Key


class ExtendTimer(Command, frozen=True, tag="timer.extend"):
    stage: Key
    seconds: More


class StopTimer(Command, frozen=True, tag="timer.stop"):
    stage: Key


class TimerSet(Entry, frozen=True, tag="timer.set"):
    """How the timer stands now (`total`, and `ends` or `left`; ms). `total` None: there is none."""

    stage: str
    total: int | None = None
    ends: int | None = None
    left: int | None = None


def start(state: State, command: StartTimer, actor: Actor, now: int) -> list[Entry]:
    if stage(state, command.stage).status != "open":
        raise Refused("stage.not-open")
    total = command.seconds * 1000
    return [TimerSet(stage=command.stage, total=total, ends=now + total)]


def pause(state: State, command: PauseTimer, actor: Actor, now: int) -> list[Entry]:
    timer = _timer(state, command.stage)
    if timer.ends is None:
        return []
    return [TimerSet(stage=command.stage, total=timer.total, left=max(0, timer.ends - now))]


def resume(state: State, command: ResumeTimer, actor: Actor, now: int) -> list[Entry]:
    timer = _timer(state, command.stage)
    if timer.left is None:
        return []
    return [TimerSet(stage=command.stage, total=timer.total, ends=now + timer.left)]


def extend(state: State, command: ExtendTimer, actor: Actor, now: int) -> list[Entry]:
    """More (or less) time. A timer that has run out gets the minutes from now on, as everybody would expect."""
    timer, more = _timer(state, command.stage), command.seconds * 1000
    total = max(1000, timer.total + more)
    if timer.left is not None:
        return [TimerSet(stage=command.stage, total=total, left=max(0, timer.left + more))]
    ends = timer.ends if timer.ends is not None else now
    return [TimerSet(stage=command.stage, total=total, ends=max(now, max(now, ends) + more))]


def stop(state: State, command: StopTimer, actor: Actor, now: int) -> list[Entry]:
    _timer(state, command.stage)
    return [TimerSet(stage=command.stage)]


def _timer(state: State, stage_id: str) -> Timer:
    timer = stage(state, stage_id).timer
    if timer is None:
        raise Refused("timer.none")
    return timer


def was_set(state: State, line: Line, entry: TimerSet) -> None:
    run: StageRun = state.stages[entry.stage]
    run.timer = None if entry.total is None else Timer(entry.total, entry.ends, entry.left)
    state.touch("stage", entry.stage)


COMMANDS = {
    StartTimer: Rule(MODERATOR, start),
    PauseTimer: Rule(MODERATOR, pause),
    ResumeTimer: Rule(MODERATOR, resume),
    ExtendTimer: Rule(MODERATOR, extend),
    StopTimer: Rule(MODERATOR, stop),
}
ENTRIES = {TimerSet: On(was_set)}
