"""Undo: compensating entries for a moderator's own last step. Participants' cards and dots are never touched by it."""

from collections import deque

from eventkit.core.actor import Actor
from eventkit.core.audience import Audience, sees_steps
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.rules import MODERATOR, On, Rule, Shown, View
from eventkit.core.state import State, Step


class TakeBack(Command, frozen=True, tag="undo"):
    step: int


class StepUndone(Entry, frozen=True, tag="step.undone"):
    """The lines that follow with the same command take the step back that ended with line `step`."""

    step: int


def take_back(state: State, command: TakeBack, actor: Actor, now: int) -> list[Entry]:
    """Refused: `undo.nothing`; `undo.not-yours`; `report.final` for what a final version tells; `event.closed`
    for what was done before the event was closed; `undo.depended` when something later builds on the step."""
    step = next((step for step in state.steps if step.seq == command.step), None)
    if step is None:
        raise Refused("undo.nothing")
    if step.actor != actor.name:
        raise Refused("undo.not-yours")
    if is_filed(state, step):
        raise Refused("report.final", version=state.report.version)
    if is_fixed(state, step):
        raise Refused("event.closed")
    later = sorted(key for key in step.keys if state.changed.get(key) != step.seq)
    if later:
        raise Refused("undo.depended", by=later[0].partition(":")[0])
    return [StepUndone(step=step.seq), *step.undo]


def undone(state: State, line: Line, entry: StepUndone) -> None:
    step = next(step for step in state.steps if step.seq == entry.step)
    state.steps.remove(step)
    state.undoing, state.returning = line.command, deque(step.undo)
    for key, seq in step.before.items():
        if state.changed.get(key) == step.seq:
            state.changed[key] = seq
    state.touch("step", step.actor)


def is_fixed(state: State, step: Step) -> bool:
    """What was said until the event was closed stays as it was; what followed since can be taken back."""
    return state.closed and step.seq < state.closing


def is_filed(state: State, step: Step) -> bool:
    """A final version stays as it is, until it is opened again."""
    final = state.report.final
    return final is not None and step.seq < final.seq


def last_step(state: State, actor: str) -> Step | None:
    steps = (
        step
        for step in reversed(state.steps)
        if step.actor == actor and not (is_fixed(state, step) or is_filed(state, step))
    )
    return next(steps, None)


def show(state: State, audience: Audience, key: str) -> Shown | None:
    step = last_step(state, key) if sees_steps(audience) else None
    return {"seq": step.seq, "kind": step.kind, "at": step.at} if step else None


COMMANDS = {TakeBack: Rule(MODERATOR, take_back)}
ENTRIES = {StepUndone: On(undone)}
VIEWS = {"step": View(lambda state: {step.actor for step in state.steps}, show)}
