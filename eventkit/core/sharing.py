"""From when on all may see what the places wrote."""

from eventkit.core.board import touch_stage_cards
from eventkit.core.state import StageRun, State

OPENING = ("harvest", "cluster", "vote")
"""Activities that work with what all places wrote: from then on all may see it."""


def share(state: State) -> None:
    """Note which rounds' cards are open to all now, and mark what looks different for it."""
    for run in state.stages.values():
        if run.plan.at is None:
            continue
        later = (other for other in state.after(run.id) if other.plan.activity in OPENING)
        shared = state.boards == "open" or any(other.started is not None for other in later)
        if shared != run.shared:
            run.shared = shared
            touch_boards(state, run)
            touch_photos(state)


def touch_boards(state: State, run: StageRun) -> None:
    """Who may see what was written in a round may be another question now."""
    touch_stage_cards(state, run.id)
    for place_id in state.places:
        state.touch("summary", summary_key(run.id, place_id))


def touch_photos(state: State) -> None:
    """Who may see the photos may be another question now."""
    for photo_id in state.photos:
        state.touch("photo", photo_id)


def summary_key(stage_id: str, place_id: str) -> str:
    """The id of what a host sums up of a round at a place."""
    return f"{stage_id}:{place_id}"
