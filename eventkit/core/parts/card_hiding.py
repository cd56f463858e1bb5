"""Moderators decide what hangs: cards are hidden and shown again, and what came late is taken out of the tray."""

import msgspec

from eventkit.core import board, find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.gone import Gone, Texts
from eventkit.core.ids import Id
from eventkit.core.parts.order import CardApproved
from eventkit.core.parts.stack import restack
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.state import State, Undo
from eventkit.core.text import line

REASON = 200


class HideCard(Command, frozen=True, tag="card.hide"):
    card: Id
    reason: str


class ShowCard(Command, frozen=True, tag="card.show"):
    card: Id


class PlaceCard(Command, frozen=True, tag="card.place"):
    card: Id


class CardHidden(Entry, frozen=True, tag="card.hidden"):
    card: str
    reason: str


class CardShown(Entry, frozen=True, tag="card.shown"):
    card: str


class CardPlaced(Entry, frozen=True, tag="card.placed"):
    card: str


class CardUnplaced(Entry, frozen=True, tag="card.unplaced"):
    """Undo of `card.placed`: back into the tray."""

    card: str


def hide(state: State, command: HideCard, actor: Actor, now: int) -> list[Entry]:
    item = find.present(state, command.card)
    reason = line(command.reason, "reason", REASON)
    return [] if item.hidden == reason else [CardHidden(card=item.id, reason=reason)]


def unhide(state: State, command: ShowCard, actor: Actor, now: int) -> list[Entry]:
    item = find.present(state, command.card)
    return [] if item.hidden is None else [CardShown(card=item.id)]


def place(state: State, command: PlaceCard, actor: Actor, now: int) -> list[Entry]:
    """Who takes a card out of the tray has read it: it need not be let through as well."""
    item = find.present(state, command.card)
    if not item.late:
        return []
    return [CardPlaced(card=item.id), *([CardApproved(card=item.id)] if item.held else [])]


def hidden(state: State, at: Line, entry: CardHidden) -> None:
    board.change_card(state, state.cards[entry.card], hidden=entry.reason)


def shown(state: State, at: Line, entry: CardShown) -> None:
    board.change_card(state, state.cards[entry.card], hidden=None)


def placed(state: State, at: Line, entry: CardPlaced) -> None:
    board.change_card(state, state.cards[entry.card], late=False)


def unplaced(state: State, at: Line, entry: CardUnplaced) -> None:
    board.change_card(state, state.cards[entry.card], late=True)


def undo_hidden(state: State, entry: CardHidden | CardShown) -> Undo:
    item = state.cards[entry.card]
    back = CardShown(card=item.id) if item.hidden is None else CardHidden(card=item.id, reason=item.hidden)
    again = restack(state, item, hidden=isinstance(entry, CardHidden))
    keys = tuple(f"card.stack:{one.card}" for one in again)
    return Undo((back, *again), (f"card.hidden:{item.id}", f"dots:{item.id}", *keys))


def undo_placed(state: State, entry: CardPlaced) -> Undo:
    return Undo((CardUnplaced(card=entry.card),), (f"card.placed:{entry.card}", f"dots:{entry.card}"))


def without_reason(entry: CardHidden, actor: str, gone: Gone) -> Entry:
    return msgspec.structs.replace(entry, reason=gone.without(entry.reason))


COMMANDS = {
    HideCard: Rule(MODERATOR, hide),
    ShowCard: Rule(MODERATOR, unhide),
    PlaceCard: Rule(MODERATOR, place),
}
ENTRIES = {
    CardHidden: On(hidden, undo_hidden),
    CardShown: On(shown, undo_hidden),
    CardPlaced: On(placed, undo_placed),
    CardUnplaced: On(unplaced),
}
TEXTS = {CardHidden: Texts(without_reason)}
