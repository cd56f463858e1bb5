"""What the contents list: chapters, and what can be jumped to in them."""

from typing import NamedTuple

from eventkit.core.blocks import Board, Group, Plan
from eventkit.protocol.chapters import Chapter, Part
from eventkit.protocol.clean import plain
from eventkit.protocol.said import blocks
from eventkit.protocol.words import Speaker

MOST_HEADINGS = 60
"""With more of them the contents name chapters only."""


class Entry(NamedTuple):
    """A chapter with its headings: (key, title), as the blocks have them."""

    key: str
    title: str
    headings: tuple[tuple[str, str], ...]


def contents(all_: tuple[Chapter, ...], speak: Speaker) -> list[Entry]:
    """In the order of the protocol."""
    found = [
        Entry(
            chapter.key,
            plain(speak(chapter.title)),
            tuple(heading for part in chapter.parts for heading in _headings(part, speak)),
        )
        for chapter in all_
    ]
    if sum(len(entry.headings) for entry in found) > MOST_HEADINGS:
        return [entry._replace(headings=()) for entry in found]
    return found


def _headings(part: Part, speak: Speaker) -> list[tuple[str, str]]:
    if isinstance(part, Group | Board):
        return [(part.key, plain(speak(part.title)))]
    if isinstance(part, Plan):
        return [(f"measure-{item.id}", blocks.measure(item, speak)) for item in part.measures]
    return []
