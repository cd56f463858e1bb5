"""Cards that say the same lie on one stack: one target for dots, one place on the board. No card is lost by it."""

from eventkit.core import board
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.state import Card, State, Undo


class StackCard(Command, frozen=True, tag="card.stack"):
    """Put a card under another one; `onto` null: take it out of its stack."""

    card: Id
    onto: Id | None = None


class CardStacked(Entry, frozen=True, tag="card.stacked"):
    card: str
    onto: str | None = None


def stack(state: State, command: StackCard, actor: Actor, now: int) -> list[Entry]:
    item = board.card(state, command.card)
    if command.onto is None:
        return [CardStacked(card=item.id)] if item.stack else []
    onto = board.card(state, command.onto)
    onto = state.cards[onto.stack] if onto.stack else onto
    if item.stack == onto.id:
        return []
    if onto.id == item.id or onto.stage != item.stage or onto.about != item.about:
        raise Refused("card.not-same")
    if not (onto.works and item.counts and not item.parked):
        raise Refused("card.not-same")
    moving = [item, *board.below(state, item)]
    return [CardStacked(card=card.id, onto=onto.id) for card in moving]


def stacked(state: State, line: Line, entry: CardStacked) -> None:
    item = state.cards[entry.card]
    old = state.cards.get(item.stack or "")
    board.change_card(state, item, stack=entry.onto)
    for top in (old, state.cards.get(entry.onto or "")):
        if top is not None:
            _touch(state, top)


def _touch(state: State, top: Card) -> None:
    board.touch_card(state, top)
    for run in state.after(top.stage):  # whose dots lie on the stack: they count differently now
        for person in board.holders(run, top.id):
            state.touch("own", person)


def undo_stacked(state: State, entry: CardStacked) -> Undo:
    before = state.cards[entry.card].stack
    return Undo((CardStacked(card=entry.card, onto=before),), (f"card.stack:{entry.card}", f"dots:{entry.card}"))


COMMANDS = {StackCard: Rule(MODERATOR, stack)}
ENTRIES = {CardStacked: On(stacked, undo_stacked)}
