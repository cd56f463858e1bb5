"""The fold: journal -> state. Applying a line never fails and never looks at anything but the state and the line."""

from collections.abc import Iterable

from eventkit.core.entries import Line, tag
from eventkit.core.registry import ENTRIES, TEXTS
from eventkit.core.state import STEPS_KEPT, State, Step, Undo


def fold(lines: Iterable[Line]) -> State:
    """The state after all lines."""
    state = State()
    for line in lines:
        apply(state, line)
    return state


def apply(state: State, line: Line) -> None:
    """Change `state` (in place) by one line."""
    on = ENTRIES[type(line.entry)]
    undo = (
        on.undo(state, line.entry)
        if on.undo and line.actor.startswith("m:") and state.undoing != line.command
        else None
    )
    before = {key: state.changed.get(key, 0) for key in (*undo.keys, *undo.marks)} if undo else {}
    state.restoring = _restores(state, line)
    on.apply(state, line, line.entry)
    state.seq, state.at = line.seq, line.at
    state.done[line.command] = line.seq
    if undo is not None:
        _remember(state, line, undo, before)


def _restores(state: State, line: Line) -> bool:
    """Is this line a part of a step that is taken back, and not what follows from it (a seat for somebody who has none
    now)? Texts may have been erased in one of both."""
    if line.command != state.undoing or not state.returning:
        return False
    back = state.returning[0]
    if back != line.entry and not (type(back) is type(line.entry) and type(back) in TEXTS):
        return False
    state.returning.popleft()
    return True


def _remember(state: State, line: Line, undo: Undo, before: dict[str, int]) -> None:
    """Make the line part of the moderator's step (one command, one step)."""
    step = state.steps[-1] if state.steps else None
    if step is None or step.command != line.command:
        step = Step(line.seq, line.at, line.actor, line.command, tag(type(line.entry)), [], set(), {})
        if len(state.steps) == STEPS_KEPT:
            state.touch("step", state.steps[0].actor)  # falls out now
        state.steps.append(step)
    step.seq = line.seq
    step.undo = [*undo.entries, *step.undo]
    step.keys |= set(undo.keys)
    step.before = {**before, **step.before}
    for key in step.before:
        state.changed[key] = line.seq
    state.touch("step", line.actor)
