"""Slips for people without a phone, and for cards that are nobody's: how to read later what became of the cards."""

from collections.abc import Iterator

import msgspec

from eventkit.core.records import Person
from eventkit.core.state import State
from eventkit.protocol import ink
from eventkit.protocol.paper import sheet, tiles
from eventkit.protocol.paper.asked import Asked, took_part_on_paper
from eventkit.protocol.typeset import fitting, one_line, passage
from eventkit.protocol.words import Speaker

GROUP = 5
SMALL = ink.Style(8.5, 11, colour=ink.INK_2)


class Keep(msgspec.Struct, frozen=True):
    """`whose`: a guest's number and name, or a card's number; `text`: the words of the card, to find it by."""

    whose: str
    text: str
    code: str
    url: str
    address: str
    title: str


def guest(state: State, person: Person, speak: Speaker) -> str:
    """ "Gast 12, Fatma"."""
    number = speak.say("paper-guest", number=person.no)
    name = state.names.get(person.id, "")
    return f"{number}, {name}" if name else number


def slips(state: State, asked: Asked, speak: Speaker) -> list[Keep]:
    """Those that have a code: people first, then cards in the order of their numbers."""
    path, title = f"/ways/{state.code}", state.details.title
    address = sheet.typed(asked.url(path))
    return [
        Keep(whose, text, code, asked.url(f"{path}#{code}"), address, title)
        for whose, text, code in (*_people(state, asked, speak), *_cards(state, asked, speak))
    ]


def _people(state: State, asked: Asked, speak: Speaker) -> Iterator[tuple[str, str, str]]:
    for person in took_part_on_paper(state, asked.person):
        if person.id in asked.readings:
            yield guest(state, person, speak), "", asked.readings[person.id]


def _cards(state: State, asked: Asked, speak: Speaker) -> Iterator[tuple[str, str, str]]:
    for card in sorted(state.cards.values(), key=lambda card: card.no):
        if card.id in asked.readings:
            yield speak.say("way-card", no=card.no), card.text, asked.readings[card.id]


def pages(keeps: list[Keep], speak: Speaker) -> list[sheet.Page]:
    return tiles.pages([_tile(keep, speak) for keep in keeps])


def _tile(keep: Keep, speak: Speaker) -> tiles.Tile:
    title = passage(keep.title, SMALL, tiles.ROOM, most=2)
    name = fitting(speak.say("way-mine"), ink.Style(9.5, 11.5, bold=True), tiles.ROOM, 24)
    whose = passage(keep.whose, SMALL, tiles.ROOM, most=2)
    code = one_line(sheet.in_groups(keep.code, GROUP), ink.Style(16, 20, bold=True), tiles.ROOM)
    how = passage(speak.say("fate-slip-how", address=keep.address), SMALL, tiles.ROOM, most=5)
    until = passage(speak.say("fate-slip-until"), SMALL, tiles.ROOM, most=4)
    words = [(title, 0.6 * ink.mm), (name, 0.4 * ink.mm), (whose, 0)]
    if keep.text:
        words.append((passage(keep.text, ink.Style(8.5, 10.5), tiles.ROOM, most=2), 0))
    return tiles.Tile(keep.url, [*words, (code, 0.4 * ink.mm), (how, 0.6 * ink.mm), (until, 0)])
