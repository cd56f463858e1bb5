"""Cards that say the same lie on one stack: one target for dots, one place on the board. No card is lost by it."""

from eventkit.core import board, find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.core.records import Card
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.sorting.moves import CardsMoved
from eventkit.core.state import State, Undo


class StackCard(Command, frozen=True, tag="card.stack"):
    """Put a card under another one; `onto` null: take it out of its stack."""

    card: Id
    onto: Id | None = None


class CardStacked(Entry, frozen=True, tag="card.stacked"):
    card: str
    onto: str | None = None


def stack(state: State, command: StackCard, actor: Actor, now: int) -> list[Entry]:
    item = find.card(state, command.card)
    if command.onto is None:
        return [CardStacked(card=item.id)] if item.stack else []
    onto = board.top_of(state, find.card(state, command.onto))
    if item.stack == onto.id:
        return []
    if onto.id == item.id or onto.stage != item.stage or onto.about != item.about:
        raise Refused("card.not-same")
    if not (onto.works and item.counts and not item.parked):
        raise Refused("card.not-same")
    moving = [*board.below(state, item), item]
    return [*(CardStacked(card=card.id, onto=onto.id) for card in moving), *_to_the_same_place(state, moving, onto)]


def _to_the_same_place(state: State, moving: list[Card], onto: Card) -> list[Entry]:
    """A stack is one place on the board: all its cards lie under the heading of the top."""
    entries: list[Entry] = []
    for stage in dict.fromkeys(stage for card in (onto, *moving) for stage in card.clusters):
        place = onto.clusters.get(stage)
        cards = tuple(card.id for card in moving if card.clusters.get(stage) != place)
        if cards:
            entries.append(CardsMoved(stage=stage, cards=cards, cluster=place))
    return entries


def stacked(state: State, line: Line, entry: CardStacked) -> None:
    item = state.cards[entry.card]
    old = board.top_of(state, item)
    onto = board.top_of(state, state.cards[entry.onto]) if entry.onto else None
    board.change_card(state, item, stack=onto.id if onto and onto is not item else None)
    for top in (old, onto):  # who has dots on the stack: they count differently now
        if top is not None and top is not item:
            board.touch_card(state, top)


def undo_stacked(state: State, entry: CardStacked) -> Undo:
    before = state.cards[entry.card].stack
    back = CardStacked(card=entry.card, onto=before)
    others = [other for other in (before, entry.onto) if other]
    keys = [f"card.stack:{entry.card}", f"card.parked:{entry.card}"]
    keys += [f"dots:{one}" for one in (entry.card, *others)]
    marks = [f"{what}:{other}" for other in others for what in ("card.stack", "card.parked")]
    marks += [mark for one in (entry.card, *others) for mark in (f"card.placed:{one}", *board.places(state, one))]
    return Undo((back,), tuple(keys), tuple(marks))


def restack(state: State, item: Card, *, hidden: bool) -> list[CardStacked]:
    """How to pile a stack again as it is now, when hiding (or showing) this card brings another one up."""
    top = board.top_of(state, item)
    stack = board.below(state, top)
    comes_up = any(card.counts for card in stack) if hidden else not top.counts
    if not stack or not comes_up or (hidden and not (item is top and item.counts)):
        return []
    return [CardStacked(card=top.id), *(CardStacked(card=card.id, onto=top.id) for card in stack)]


COMMANDS = {StackCard: Rule(MODERATOR, stack)}
ENTRIES = {CardStacked: On(stacked, undo_stacked)}
