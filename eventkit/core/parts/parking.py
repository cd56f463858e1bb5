"""The Themenspeicher: what does not belong here now is kept in sight of all and stands in the protocol."""

from eventkit.core import board, find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.state import State, Undo


class ParkCard(Command, frozen=True, tag="card.park"):
    """`parked` false: back to where it was written."""

    card: Id
    parked: bool = True


class CardParked(Entry, frozen=True, tag="card.parked"):
    card: str
    parked: bool = True


def park(state: State, command: ParkCard, actor: Actor, now: int) -> list[Entry]:
    item = find.present(state, command.card)
    if item.parked == command.parked:
        return []
    if not command.parked and item.about is None and state.stages[item.stage].plan.about is not None:
        raise Refused("about.missing")  # written for the Themenspeicher: on the board it would answer nothing
    if command.parked and board.has_dots(state, item.id):
        raise Refused("card.has-dots")
    if command.parked and (item.stack or board.below(state, item)):
        raise Refused("card.in-stack")
    return [CardParked(card=item.id, parked=command.parked)]


def was_parked(state: State, line: Line, entry: CardParked) -> None:
    item = state.cards[entry.card]
    board.change_card(state, item, parked=entry.parked)


def undo_parked(state: State, entry: CardParked) -> Undo:
    before = state.cards[entry.card].parked
    return Undo((CardParked(card=entry.card, parked=before),), (f"card.parked:{entry.card}", f"dots:{entry.card}"))


COMMANDS = {ParkCard: Rule(MODERATOR, park)}
ENTRIES = {CardParked: On(was_parked, undo_parked)}
