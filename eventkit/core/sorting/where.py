"""What a stage keeps on which cards are sorted, and what lies where."""

import msgspec

from eventkit.core import find
from eventkit.core.errors import Refused
from eventkit.core.plan import Stage
from eventkit.core.records import Card, Cluster
from eventkit.core.state import StageRun, State


class Data(msgspec.Struct):
    """`order`: the headings that exist, first to last."""

    order: list[str] = []


def has_cards(stage: Stage) -> bool:
    return hasattr(stage.options, "card")


def sorting(state: State, stage_id: str) -> StageRun:
    """A stage on which cards are sorted. Refused: `stage.unknown`, `stage.no-clusters`."""
    run = find.stage(state, stage_id)
    if not isinstance(run.data, Data):
        raise Refused("stage.no-clusters")
    return run


def source_stages(state: State, run: StageRun) -> list[str]:
    """Ids of the stages whose cards are sorted here."""
    if state.format is None:
        return []
    return [plan.id for plan in state.format.sources(run.plan) if has_cards(plan)]


def cards_in(state: State, cluster: Cluster) -> list[Card]:
    """All cards of a cluster in order, hidden and withdrawn ones too."""
    return [state.cards[card_id] for card_id in cluster.cards]


def order_of(state: State, stage_id: str) -> list[str]:
    """The stage's headings themselves, first to last: who changes the list changes the order."""
    order: list[str] = state.stages[stage_id].data.order
    return order


def following(items: list[str], item: str) -> str | None:
    """What stands behind `item`; None: it is the last."""
    after = items.index(item) + 1
    return items[after] if after < len(items) else None


def insert(items: list[str], new: list[str], before: str | None) -> None:
    """Put `new` in front of `before`; at the end when that is None or has gone away meanwhile."""
    at = items.index(before) if before in items else len(items)
    items[at:at] = new


def touch(state: State, stage_id: str, cluster_id: str) -> None:
    """This heading and everything that works on what the stage hands on look different now."""
    state.touch("cluster", cluster_id)
    for run in state.after(stage_id):
        if run.started is not None:
            state.touch("stage", run.id)
            state.touch("tally", run.id)
