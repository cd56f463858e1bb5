"""Cards are changed and withdrawn by whoever wrote them. A card is never lost: only its writer withdraws it, and its
number stays free."""

from typing import Annotated

import msgspec

from eventkit.core import acting, board, find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Texts
from eventkit.core.ids import Id
from eventkit.core.parts.card import checked_text, said, without
from eventkit.core.parts.order import CardHeld, must_wait
from eventkit.core.records import Card
from eventkit.core.rules import ALL, On, Rule
from eventkit.core.seating.where import final
from eventkit.core.state import State

Counter = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class EditCard(Command, frozen=True, tag="card.edit"):
    card: Id
    text: str
    n: Counter
    card_kind: str = ""


class WithdrawCard(Command, frozen=True, tag="card.withdraw"):
    card: Id


class CardEdited(Entry, frozen=True, tag="card.edited"):
    card: str
    text: str
    card_kind: str
    n: int


class CardWithdrawn(Entry, frozen=True, tag="card.withdrawn"):
    card: str


def edit(state: State, command: EditCard, actor: Actor, now: int) -> list[Entry]:
    item = _own(state, command.card, actor)
    if command.n <= item.n:
        return []  # something newer from the same person is here already
    if item.withdrawn:
        raise Refused("card.withdrawn")
    if item.erased:
        raise Refused("card.erased")
    if item.parts:
        raise Refused("card.split")
    rules = find.collecting(state, item.stage)[1]
    _still_open(state, item, actor)
    text, kind = checked_text(command.text, rules), rules.kind(command.card_kind or item.card_kind)
    edited: list[Entry] = [CardEdited(card=item.id, text=text, card_kind=kind.id, n=command.n)]
    if actor.role == "participant" and not item.held and must_wait(state, item.author, text):
        edited.append(CardHeld(card=item.id))
    return edited


def withdraw(state: State, command: WithdrawCard, actor: Actor, now: int) -> list[Entry]:
    item = _own(state, command.card, actor)
    if item.withdrawn:
        return []
    if item.parts:
        raise Refused("card.split")
    if not item.late:
        _still_open(state, item, actor)
    return [CardWithdrawn(card=item.id)]


def _own(state: State, card_id: str, actor: Actor) -> Card:
    """One's own; moderators mend what was written down for others, a host at the own place."""
    item = find.card(state, card_id)
    is_own = item.author == actor.person if actor.role == "participant" else item.author is None or item.paper
    if actor.role == "host" and (item.place is None or final(state, item.place) != acting.own_place(state, actor)):
        is_own = False
    if not is_own:
        raise Refused("card.not-yours")
    return item


def _still_open(state: State, item: Card, actor: Actor) -> None:
    """Participants and hosts change a card while its stage is open and it is not hidden; moderators mend any time."""
    if actor.role != "moderator" and (
        state.closed or state.stages[item.stage].status != "open" or item.hidden is not None
    ):
        raise Refused("card.closed")


def edited(state: State, at: Line, entry: CardEdited) -> None:
    item = state.cards[entry.card]
    same = entry.text == item.text
    also = item.also if same else {}  # what other words said in other languages
    # also one that was taken away: taking that back would bring it to words that it does not say
    state.mark(at, f"card:{item.id}", *(f"card.also:{item.id}:{lang}" for lang in item.langs if not same))
    board.change_card(state, item, text=entry.text, card_kind=entry.card_kind, n=entry.n, edited=True, also=also)
    if item.author is not None:
        writer = state.persons[item.author]
        writer.counter = max(writer.counter, entry.n)


def withdrawn(state: State, at: Line, entry: CardWithdrawn) -> None:
    state.mark(at, f"card:{entry.card}")
    board.change_card(state, state.cards[entry.card], withdrawn=True)


COMMANDS = {EditCard: Rule(ALL, edit), WithdrawCard: Rule(ALL, withdraw)}
ENTRIES = {CardEdited: On(edited), CardWithdrawn: On(withdrawn)}
TEXTS = {CardEdited: Texts(without, said)}
