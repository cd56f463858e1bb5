"""How a card stands: on the board, or why it is not there."""

from typing import Literal

from eventkit.core.audience import sees_card, shows_cards
from eventkit.core.records import Card
from eventkit.core.state import State

Standing = Literal["here", "table", "unshown", "held", "late", "hidden", "withdrawn", "split", "parked"]
"""How a card stands: open to all; so far only at its own table; its stage shows no cards yet; waits to be let through;
came too late and waits for a place; hidden by the moderator; taken back; divided; in the Themenspeicher."""


def standing_of(state: State, card: Card) -> Standing:
    """How a card stands; what keeps it from all comes before what keeps it from the board."""
    if card.withdrawn:
        return "withdrawn"
    if card.parts:
        return "split"
    if card.hidden is not None:
        return "hidden"
    if card.held:
        return "held"
    if card.late:
        return "late"
    if not shows_cards(state.stages[card.stage]):
        return "unshown"
    if not sees_card(state, "all", card):
        return "table"
    return "parked" if card.parked else "here"


def hangs(state: State, card: Card) -> bool:
    """Do all see it on the board?"""
    return sees_card(state, "all", card) and not card.parked


def rejoined(state: State, card: Card) -> bool:
    """A part that is none any more, because the moderator took the split back: nobody has withdrawn it."""
    return card.origin is not None and card.id not in state.cards[card.origin].parts
