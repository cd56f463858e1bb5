"""A card that holds two thoughts becomes two cards. Both keep their writer, their kind and where they come from."""

from typing import Annotated

import msgspec

from eventkit.core import board, find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Owner, Texts
from eventkit.core.ids import Id
from eventkit.core.parts.card import checked_text
from eventkit.core.records import Card
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.state import State, Undo
from eventkit.core.text import ERASED


class Part(msgspec.Struct, frozen=True):
    card: Id
    text: str


class Numbered(msgspec.Struct, frozen=True):
    """A part with the number it got."""

    card: str
    no: int
    text: str


class SplitCard(Command, frozen=True, tag="card.split"):
    card: Id
    parts: Annotated[tuple[Part, ...], msgspec.Meta(min_length=2, max_length=5)]


class CardSplit(Entry, frozen=True, tag="card.split"):
    """The parts lie where the card lay; its number stays free."""

    card: str
    parts: tuple[Numbered, ...]


class CardRejoined(Entry, frozen=True, tag="card.rejoined"):
    """Undo of `card.split`: the parts are gone, their numbers stay free."""

    card: str


def split(state: State, command: SplitCard, actor: Actor, now: int) -> list[Entry]:
    item = find.card(state, command.card)
    ids = [part.card for part in command.parts]
    if item.parts:
        if set(ids) == set(item.parts):
            return []
        raise Refused("card.split")
    if item.erased:
        raise Refused("card.erased")
    if not item.works or board.below(state, item):
        raise Refused("card.not-splittable")
    if len(set(ids)) < len(ids) or any(part in state.cards for part in ids):
        raise Refused("card.not-yours")
    if board.has_dots(state, item.id):
        raise Refused("card.has-dots")
    rules = find.collecting(state, item.stage)[1]
    parts = [
        Numbered(part.card, state.numbers + place, checked_text(part.text, rules))
        for place, part in enumerate(command.parts, start=1)
    ]
    return [CardSplit(card=item.id, parts=tuple(parts))]


def was_split(state: State, line: Line, entry: CardSplit) -> None:
    item = state.cards[entry.card]
    board.touch_card(state, item)
    for part in entry.parts:
        made = Card(
            id=part.card, no=part.no, stage=item.stage, card_kind=item.card_kind, text=part.text, lang=item.lang,
            at=line.at, author=item.author, about=item.about, origin=item.id, place=item.place,
            paper=item.paper, withdrawn=True,
        )  # fmt: skip
        state.cards[part.card] = made
        state.numbers = max(state.numbers, part.no)
        if item.author is not None:
            state.persons[item.author].cards.append(part.card)
        made.clusters = dict(item.clusters)
        for cluster_id in item.clusters.values():
            lying = state.clusters[cluster_id].cards
            lying.insert(lying.index(item.id), part.card)
        board.change_card(state, made, withdrawn=False)
    for cluster_id in item.clusters.values():
        state.clusters[cluster_id].cards.remove(item.id)
    item.clusters = {}
    board.change_card(state, item, parts=tuple(part.card for part in entry.parts))


def rejoined(state: State, line: Line, entry: CardRejoined) -> None:
    item = state.cards[entry.card]
    first = state.cards[item.parts[0]]
    places = dict(first.clusters)
    for cluster_id in places.values():
        lying = state.clusters[cluster_id].cards
        lying.insert(lying.index(first.id), item.id)
    parts = item.parts
    item.clusters = places
    board.change_card(state, item, parts=())
    for part_id in parts:
        part = state.cards[part_id]
        board.touch_card(state, part)
        for cluster_id in part.clusters.values():
            state.clusters[cluster_id].cards.remove(part_id)
        part.clusters = {}
        board.change_card(state, part, withdrawn=True)


def undo_split(state: State, entry: CardSplit) -> Undo:
    item = state.cards[entry.card]
    builds = ("card.hidden", "card.parked", "card.stack", "card.dispute")
    keys = [f"card:{item.id}"]
    for part in entry.parts:
        keys += [f"{what}:{part.card}" for what in ("card", "dots", *builds)]
        keys += [f"card.place:{run.id}:{part.card}" for run in state.after(item.stage)]
    marks = [f"{what}:{item.id}" for what in ("card.placed", *builds)]
    return Undo(
        (CardRejoined(card=item.id),), tuple(keys), (*marks, *board.places(state, item.id), f"stage:{item.stage}")
    )


def said(entry: CardSplit, actor: str) -> list[tuple[Owner, str]]:
    return [(("card", part.card), part.text) for part in entry.parts]


def without(entry: CardSplit, actor: str, gone: Gone) -> Entry:
    parts = tuple(
        msgspec.structs.replace(part, text=ERASED) if gone.has("card", part.card) else part for part in entry.parts
    )
    return msgspec.structs.replace(entry, parts=parts)


COMMANDS = {SplitCard: Rule(MODERATOR, split)}
ENTRIES = {CardSplit: On(was_split, undo_split), CardRejoined: On(rejoined)}
TEXTS = {CardSplit: Texts(without, said)}
