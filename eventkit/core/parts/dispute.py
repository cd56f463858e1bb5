"""The lightning bolt: a card is disputed, with a short reason. It stays; the hall sees that it does not agree."""

import msgspec

from eventkit.core import board, find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.gone import Gone, Texts
from eventkit.core.ids import Id
from eventkit.core.parts.card_hiding import REASON
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.state import State, Undo
from eventkit.core.text import line as one_line


class DisputeCard(Command, frozen=True, tag="card.dispute"):
    """`reason` null: the bolt is taken off."""

    card: Id
    reason: str | None = None


class CardDisputed(Entry, frozen=True, tag="card.disputed"):
    card: str
    reason: str | None = None


def dispute(state: State, command: DisputeCard, actor: Actor, now: int) -> list[Entry]:
    item = find.present(state, command.card)
    reason = None if command.reason is None else one_line(command.reason, "reason", REASON)
    return [] if reason == item.dispute else [CardDisputed(card=item.id, reason=reason)]


def disputed(state: State, line: Line, entry: CardDisputed) -> None:
    board.change_card(state, state.cards[entry.card], dispute=entry.reason)


def undo_disputed(state: State, entry: CardDisputed) -> Undo:
    back = CardDisputed(card=entry.card, reason=state.cards[entry.card].dispute)
    return Undo((back,), (f"card.dispute:{entry.card}",))


def without(entry: CardDisputed, actor: str, gone: Gone) -> Entry:
    return msgspec.structs.replace(entry, reason=None if entry.reason is None else gone.without(entry.reason))


COMMANDS = {DisputeCard: Rule(MODERATOR, dispute)}
ENTRIES = {CardDisputed: On(disputed, undo_disputed)}
TEXTS = {CardDisputed: Texts(without)}
