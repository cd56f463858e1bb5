"""Erasing for good: the text of a card, a photo, a person. These entries say that it was done; the lines that held the
words are overwritten in the same moment (`core/erasing.py`)."""

from collections.abc import Iterable
from typing import Annotated

import msgspec

from eventkit.core import acting, board, find
from eventkit.core.actor import Actor, Role
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Owner
from eventkit.core.ids import Id
from eventkit.core.parts.card_changes import CardWithdrawn
from eventkit.core.parts.host import HostSet
from eventkit.core.parts.host import was_set as host_set
from eventkit.core.parts.person import PersonLeft
from eventkit.core.parts.person import left as person_left
from eventkit.core.records import Card
from eventkit.core.rules import On, Rule
from eventkit.core.seating.seats import touch_person
from eventkit.core.state import State
from eventkit.core.text import ERASED

LED: frozenset[Role] = frozenset({"moderator", "system"})
"""`system`: the command line."""
ANY: frozenset[Role] = LED | {"participant"}


class EraseCards(Command, frozen=True, tag="card.erase"):
    """Number, dots and place in the chain stay."""

    cards: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1, max_length=500)]


class ErasePhoto(Command, frozen=True, tag="photo.erase"):
    photo: Id


class ErasePerson(Command, frozen=True, tag="person.erase"):
    """`texts`: with all that they wrote, too. Participants erase themselves, and then everything."""

    person: Id | None = None
    texts: bool = True


class CardErased(Entry, frozen=True, tag="card.erased"):
    card: str


class PhotoErased(Entry, frozen=True, tag="photo.erased"):
    photo: str


class PersonErased(Entry, frozen=True, tag="person.erased"):
    person: str
    texts: bool = False


def erase_cards(state: State, command: EraseCards, actor: Actor, now: int) -> list[Entry]:
    return _without_text(state, [find.card(state, card_id) for card_id in command.cards])


def _without_text(state: State, cards: Iterable[Card]) -> list[Entry]:
    """A part goes with the card it was cut from, which holds its words; a card with all its parts."""
    found: dict[str, None] = {}
    for card in cards:
        above = card
        found[card.id] = None
        while above.origin is not None:
            above = state.cards[above.origin]
            found[above.id] = None
        found |= dict.fromkeys(_cut_from(state, card))
    return [CardErased(card=card_id) for card_id in found if not state.cards[card_id].erased]


def _cut_from(state: State, card: Card) -> list[str]:
    """All parts of a card and of its parts, also those that were joined again: their words still stand somewhere."""
    direct = [other for other in state.cards.values() if other.origin == card.id]
    return [one for part in direct for one in (part.id, *_cut_from(state, part))]


def erase_photo(state: State, command: ErasePhoto, actor: Actor, now: int) -> list[Entry]:
    """Also one that was removed."""
    photo = state.photos.get(command.photo)
    if photo is None:
        raise Refused("photo.unknown")
    return [] if photo.erased else [PhotoErased(photo=photo.id)]


def erase_person(state: State, command: ErasePerson, actor: Actor, now: int) -> list[Entry]:
    """Who takes everything back takes the cards off the boards, too. Refused: `event.closed` for participants: what is
    in the protocol by then only the moderator takes out."""
    if actor.role != "participant":
        known = state.persons.get(command.person or "")
        if known is not None and known.erased:
            return []
        person = acting.whom(state, actor, command.person)
        texts = _without_text(state, _cards(state, person.cards)) if command.texts else []
        return [*texts, PersonErased(person=person.id, texts=command.texts)]
    person = acting.whom(state, actor, command.person)
    if state.closed:
        raise Refused("event.closed")
    cards = _cards(state, person.cards)
    back = [CardWithdrawn(card=card.id) for card in cards if not (card.withdrawn or card.parts)]
    return [*back, *_without_text(state, cards), PersonErased(person=person.id, texts=True)]


def _cards(state: State, ids: Iterable[str]) -> list[Card]:
    return [state.cards[card_id] for card_id in ids]


def card_erased(state: State, line: Line, entry: CardErased) -> None:
    board.change_card(state, state.cards[entry.card], text=ERASED, erased=True, also={})


def photo_erased(state: State, line: Line, entry: PhotoErased) -> None:
    photo = state.photos[entry.photo]
    photo.removed = photo.erased = True
    photo.caption = ""
    state.mark(line, f"photo:{photo.id}", f"photo.removed:{photo.id}")
    state.touch("photo", photo.id)
    state.touch("count", "event")


def person_erased(state: State, line: Line, entry: PersonErased) -> None:
    """The number stays free; seats are free, and nobody's steps bring them back."""
    person = state.persons[entry.person]
    if person.host is not None:
        host_set(state, line, HostSet(place=person.host, person=person.id, on=False))
    if not person.left:
        person_left(state, line, PersonLeft(person=person.id))
    person.erased = True
    _leave_company(state, line, person.id)
    state.mark(line, *(f"{what}:{person.id}" for what in ("person.left", "person.help", "person.stay", "host")))
    touch_person(state, person.id)
    for card_id in person.cards:  # where cards carry names, theirs carry none any more
        state.touch("card", card_id)


def _leave_company(state: State, line: Line, person: str) -> None:
    """Who was kept together with them is so with those who are left, if more than one."""
    for group, persons in list(state.together.items()):
        if person in persons:
            left = tuple(one for one in persons if one != person)
            state.together = {key: one for key, one in state.together.items() if key != group}
            if len(left) > 1:
                state.together[group] = left
            state.mark(line, f"people.together:{group}")
            for one in left:
                touch_person(state, one)


COMMANDS = {
    EraseCards: Rule(LED, erase_cards),
    ErasePhoto: Rule(LED, erase_photo),
    ErasePerson: Rule(ANY, erase_person),
}
ENTRIES = {CardErased: On(card_erased), PhotoErased: On(photo_erased), PersonErased: On(person_erased)}


def _whose(entry: PersonErased) -> list[Owner]:
    return [("person", entry.person)] if entry.texts else []


ERASES = {
    CardErased: lambda entry: [("card", entry.card)],
    PhotoErased: lambda entry: [("photo", entry.photo)],
    PersonErased: _whose,
}
