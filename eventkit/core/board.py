"""What parts and activities share about stages and cards."""

from typing import Any, Literal

import msgspec

from eventkit.core.errors import Refused
from eventkit.core.ids import Key
from eventkit.core.plan import Colour
from eventkit.core.state import Card, Cluster, StageRun, State
from eventkit.core.text import Text


class CardKind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of card: shown in its colour and always with its label."""

    id: Key
    label: Text
    colour: Colour = "white"


PLAIN = CardKind(id="card", label={"de": "Karte", "en": "Card"}, colour="yellow")


class CardRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a card may be. Lengths in code points: `hint_chars` is a friendly hint, `max_chars` the limit."""

    max_chars: int = 280
    hint_chars: int = 120
    kinds: tuple[CardKind, ...] = (PLAIN,)

    def kind(self, kind_id: str) -> CardKind:
        """The kind with this id; an empty id means the first. Refused: `card.kind-unknown`."""
        if not kind_id:
            return self.kinds[0]
        for kind in self.kinds:
            if kind.id == kind_id:
                return kind
        raise Refused("card.kind-unknown")


Showing = Literal["live", "hidden"]


def stage(state: State, stage_id: str) -> StageRun:
    run = state.stages.get(stage_id)
    if run is None:
        raise Refused("stage.unknown")
    return run


def collecting(state: State, stage_id: str) -> tuple[StageRun, CardRules]:
    """A stage on which cards are written. Refused: `stage.unknown`, `stage.no-cards`."""
    run = stage(state, stage_id)
    rules: Any = getattr(run.plan.options, "card", None)
    if not isinstance(rules, CardRules):
        raise Refused("stage.no-cards")
    return run, rules


def card(state: State, card_id: str) -> Card:
    found = state.cards.get(card_id)
    if found is None:
        raise Refused("card.unknown")
    return found


def cluster(state: State, cluster_id: str) -> Cluster:
    """A cluster that still exists; one that was merged leads to where its cards are now.

    Refused: `cluster.unknown`, `cluster.gone`.
    """
    found = state.clusters.get(cluster_id)
    if found is None:
        raise Refused("cluster.unknown")
    while found.gone:
        if found.into is None:
            raise Refused("cluster.gone")
        found = state.clusters[found.into]
    return found


def change_card(state: State, item: Card, **fields: Any) -> None:
    """Set fields of a card, keep the stage's counters right and mark every view the card appears in."""
    run = state.stages[item.stage]
    run.cards -= item.counts
    run.late -= _waits(item)
    for name, value in fields.items():
        setattr(item, name, value)
    run.cards += item.counts
    run.late += _waits(item)
    touch_card(state, item)


def _waits(item: Card) -> bool:
    return item.late and not item.withdrawn and item.hidden is None


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
        for person in _holders(run, item.id):  # their dots on it count again, or no more
            state.touch("own", person)


def touch_stage_cards(state: State, stage_id: str) -> None:
    """Everything on a stage may look different now (revealed, hidden again)."""
    for item in state.cards.values():
        if item.stage == stage_id:
            touch_card(state, item)


def has_dots(state: State, target: str) -> bool:
    """True when somebody has put a dot on this card or cluster in any vote."""
    return any(_holders(run, target) for run in state.stages.values())


def _holders(run: StageRun, target: str) -> list[str]:
    return run.data.holders(target) if hasattr(run.data, "holders") else []
