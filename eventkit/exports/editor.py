"""What the editor of the protocol shows: its chapters with their cards, and words that may be names."""

from collections.abc import Iterator

import msgspec

from eventkit.core.blocks import Board, Group
from eventkit.core.naming.found import Candidate, candidates
from eventkit.core.state import State
from eventkit.protocol import outline
from eventkit.protocol.chapters import Chapter, usual
from eventkit.protocol.words import Speaker


class Part(msgspec.Struct, frozen=True):
    """A chapter as it usually stands. `cards`: ids of those that are printed in it."""

    key: str
    title: str
    cards: tuple[str, ...]


class Shown(msgspec.Struct, frozen=True):
    chapters: tuple[Part, ...]
    names: tuple[Candidate, ...]


def shown(state: State, lang: str) -> Shown:
    speak, ids = Speaker(lang), {card.no: card.id for card in state.cards.values()}
    found = usual(outline.document(state))
    parts = (Part(one.key, speak(one.title), tuple(ids[no] for no in dict.fromkeys(_cards(one)))) for one in found)
    return Shown(tuple(parts), candidates(state))


def _cards(chapter: Chapter) -> Iterator[int]:
    """The numbers of the cards that stand in a chapter in full."""
    for part in chapter.parts:
        if isinstance(part, Group):
            yield from (card.no for card in part.cards)
        elif isinstance(part, Board):
            yield from (card.no for turn in part.turns for card in turn.cards)
