"""Rounds that belong together: each goes on with the one before it. And the walks that lead to them."""

from eventkit.core.seating.where import is_walk
from eventkit.core.state import StageRun, State


def series(state: State, run: StageRun) -> list[StageRun]:
    """The rounds that belong together and have begun, in order; a stage held at places once is a series of its own."""
    return [one for one in _all_of(state, run) if one.started is not None]


def _all_of(state: State, run: StageRun) -> list[StageRun]:
    rounds = [run]
    while (before := state.stages.get(rounds[0].plan.source or "")) and _goes_on(before, rounds[0]):
        rounds.insert(0, before)
    for later in state.stages.values():
        if later.plan.source == rounds[-1].id and _goes_on(rounds[-1], later):
            rounds.append(later)
    return rounds


def _goes_on(one: StageRun, other: StageRun) -> bool:
    """Is `other` the round after `one`?"""
    if one.plan.round is None or other.plan.round is None:
        return False
    return one.plan.rounds == other.plan.rounds and other.plan.round == one.plan.round + 1


def walked(state: State, run: StageRun) -> list[StageRun]:
    """The walks to the rounds of the same series as this walk's, those that have begun."""
    held = held_with(state, run)
    if held is None:
        return [run]
    walks = [state.stages[one.plan.at or ""] for one in _all_of(state, held)]
    return [walk for walk in walks if walk.started is not None and is_walk(walk)]


def held_with(state: State, walk: StageRun) -> StageRun | None:
    """The round that a walk leads to."""
    return next((one for one in state.stages.values() if one.plan.at == walk.id), None)
