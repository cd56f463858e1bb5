"""Cards are moved: under a heading, in front of another card, or out of all headings."""

from typing import Annotated

import msgspec

from eventkit.core import board, find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id, Key
from eventkit.core.rules import MODERATOR, Commands, Entries, On, Rule
from eventkit.core.sorting.where import following, insert, sorting, source_stages, touch
from eventkit.core.state import StageRun, State, Undo

Cards = Annotated[tuple[Id, ...], msgspec.Meta(max_length=1000)]


class MoveCards(Command, frozen=True, tag="card.move"):
    stage: Key
    cards: Cards
    cluster: Id | None = None
    before: Id | None = None


class CardsMoved(Entry, frozen=True, tag="cards.moved"):
    """The cards now lie in `cluster` (None: under no heading), in this order, in front of `before` (None: last)."""

    stage: str
    cards: tuple[str, ...]
    cluster: str | None = None
    before: str | None = None


def move(state: State, command: MoveCards, actor: Actor, now: int) -> list[Entry]:
    run = sorting(state, command.stage)
    cluster = find.cluster(state, command.cluster).id if command.cluster else None
    if cluster is not None and state.clusters[cluster].stage != run.id:
        raise Refused("cluster.unknown")
    cards = movable(state, run, command.cards)
    if not cards or (cluster is None and all(run.id not in state.cards[card].clusters for card in cards)):
        return []
    return [CardsMoved(stage=run.id, cards=cards, cluster=cluster, before=command.before)]


def movable(state: State, run: StageRun, cards: tuple[str, ...]) -> tuple[str, ...]:
    """The cards with their whole stacks. Refused: `card.unknown` and for each reason not to lie on a board its own."""
    sources = source_stages(state, run)
    for card_id in cards:
        item = find.card(state, card_id)
        if item.stage not in sources:
            raise Refused("card.unknown")
        if item.withdrawn:
            raise Refused("card.withdrawn")
        if item.late:
            raise Refused("card.late")
        if item.held:
            raise Refused("card.held")
        if item.parked:
            raise Refused("card.parked")
        if item.parts:
            raise Refused("card.split")
    tops = [board.top_of(state, state.cards[card_id]) for card_id in cards]
    return tuple(dict.fromkeys(card.id for top in tops for card in (top, *board.below(state, top))))


def moved(state: State, line: Line, entry: CardsMoved) -> None:
    """Back to a heading that is gone meanwhile (undo): to the one it went into, else under none."""
    target = entry.cluster
    while target is not None and state.clusters[target].gone:
        target = state.clusters[target].into
    put(state, entry.stage, entry.cards, target, entry.before)


def put(state: State, stage_id: str, cards: tuple[str, ...], target: str | None, before: str | None) -> None:
    """Lay cards under the heading `target` (None: under none), wherever they lay before."""
    for card_id in cards:
        item = state.cards[card_id]
        old = item.clusters.pop(stage_id, None)
        if old is not None:
            state.clusters[old].cards.remove(card_id)
            touch(state, stage_id, old)
        if target is not None:
            item.clusters[stage_id] = target
    if target is not None:
        insert(state.clusters[target].cards, list(cards), before if before not in cards else None)
        touch(state, stage_id, target)


def undo_moved(state: State, entry: CardsMoved) -> Undo:
    """Each card back to where it lay; the last one first, so that its neighbour is there already."""

    def place(card_id: str) -> tuple[str, int]:
        old = state.cards[card_id].clusters.get(entry.stage)
        return (old, state.clusters[old].cards.index(card_id)) if old else ("", 0)

    back: list[Entry] = []
    for card_id in sorted(entry.cards, key=place, reverse=True):
        old = state.cards[card_id].clusters.get(entry.stage)
        before = following(state.clusters[old].cards, card_id) if old else None
        back.append(CardsMoved(stage=entry.stage, cards=(card_id,), cluster=old, before=before))
    marks = [f"card.placed:{card_id}" for card_id in entry.cards]  # who lies on the board stays out of the tray
    if entry.cluster:
        marks.append(f"cluster:{entry.cluster}")
    return Undo(tuple(back), tuple(place_key(entry.stage, card_id) for card_id in entry.cards), tuple(marks))


def place_key(stage_id: str, card_id: str) -> str:
    """Where a card lies on this board, as a key of undo."""
    return f"card.place:{stage_id}:{card_id}"


COMMANDS: Commands = {MoveCards: Rule(MODERATOR, move)}
ENTRIES: Entries = {CardsMoved: On(moved, undo_moved)}
