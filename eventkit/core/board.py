"""Cards on a board: what it means for counts, stacks, dots and other stages when one of them changes."""

from typing import Any

from eventkit.core.chosen import touch_about
from eventkit.core.records import Card
from eventkit.core.state import StageRun, State


def change_card(state: State, item: Card, *, new: bool = False, **fields: Any) -> None:
    """Set fields of a card, keep the stage's counters right and mark every view the card appears in. `new`: it was just
    written, so nothing lies under it; looking through all cards for each card would make a long journal slow."""
    run = state.stages[item.stage]
    seen = item.counts, item.withdrawn
    _count(run, item, -1)
    for name, value in fields.items():
        setattr(item, name, value)
    _count(run, item, 1)
    if not new and seen != (item.counts, item.withdrawn):
        for other in below(state, item):  # cards name the top of their stack only to those who see it
            touch_card(state, other)
    top = top_of(state, item)
    if not new and not top.counts:
        _uncover(state, top)
    touch_card(state, item)


def _count(run: StageRun, item: Card, sign: int) -> None:
    run.cards += sign * item.counts
    run.late += sign * _waits(item)
    run.held += sign * _is_held(item)
    if item.place is not None and item.counts:
        run.places[item.place] = run.places.get(item.place, 0) + sign


def _waits(item: Card) -> bool:
    return item.late and not item.withdrawn and item.hidden is None


def _is_held(item: Card) -> bool:
    return item.held and not (item.late or item.withdrawn or item.parts or item.hidden is not None)


def _uncover(state: State, top: Card) -> None:
    """The top of a stack is out of sight now: the next one comes up, and the old top lies under it with its dots."""
    stack = below(state, top)
    up = next((other for other in stack if other.counts), None)
    if up is None:
        return
    up.stack = None
    for other in (top, *stack):
        if other is not up:
            other.stack = up.id
        touch_card(state, other)


def top_of(state: State, item: Card) -> Card:
    """The card on top of the stack that a card lies in; itself when it lies in none."""
    return state.cards[item.stack] if item.stack else item


def below(state: State, top: Card) -> list[Card]:
    """The cards that lie under this one on its stack."""
    return [other for other in state.cards.values() if other.stack == top.id]


def touch_card(state: State, item: Card) -> None:
    state.touch("card", item.id)
    state.touch("count", item.stage)
    if item.author:
        state.touch("own", item.author)
    for cluster_id in item.clusters.values():
        state.touch("cluster", cluster_id)
    for run in state.after(item.stage):
        if run.started is not None:
            state.touch("stage", run.id)
            state.touch("tally", run.id)
            touch_about(state, run.id)
        for person in holders(run, item.id):  # their dots on it count again, or no more
            state.touch("own", person)


def touch_stage_cards(state: State, stage_id: str) -> None:
    """Everything on a stage may look different now (revealed, hidden again)."""
    for item in state.cards.values():
        if item.stage == stage_id:
            touch_card(state, item)


def places(state: State, card_id: str) -> list[str]:
    """The keys of where a card lies on all boards: whoever builds on that keeps earlier moves from being undone."""
    return [f"card.place:{run.id}:{card_id}" for run in state.after(state.cards[card_id].stage)]


def has_dots(state: State, target: str) -> bool:
    """True when somebody has put a dot on this card or cluster in any vote, by phone or in the hall."""
    return any(holders(run, target) or _counted(run, target) for run in state.stages.values())


def _counted(run: StageRun, target: str) -> bool:
    return bool(hasattr(run.data, "counted_in") and run.data.counted_in(target))


def holders(run: StageRun, target: str) -> list[str]:
    """The people who have a dot on this target in this stage."""
    return run.data.holders(target) if hasattr(run.data, "holders") else []
