"""The order of a protocol: its chapters and what stands in each. Every output follows it; none has a list of its own.

Still in no language. Besides the blocks of activities there are four that only a whole protocol has.
"""

from typing import NamedTuple

import msgspec

from eventkit.core.outline import Block, Say, Shot, Words
from eventkit.core.state import Day
from eventkit.protocol.outline import Course, Document, Kept


class Remark(msgspec.Struct, frozen=True):
    """A sentence of the protocol itself. `leads`: it belongs to what follows."""

    words: Words
    leads: bool = True


class Days(msgspec.Struct, frozen=True):
    """How it went, step by step."""

    course: tuple[Course, ...]
    days: tuple[Day, ...]


class Album(msgspec.Struct, frozen=True):
    """Photos that stand with no step."""

    photos: tuple[Shot, ...]


class Annex(msgspec.Struct, frozen=True):
    """All cards."""

    lines: tuple[Kept, ...]


Part = Block | Remark | Days | Album | Annex


class Chapter(NamedTuple):
    """`fresh`: begins a page. `step`: what was said in a step of the event."""

    key: str
    title: Words
    parts: tuple[Part, ...]
    fresh: bool = False
    step: bool = False


def chapters(document: Document) -> tuple[Chapter, ...]:
    """All that follows the contents."""
    course = Chapter("course", Say("protocol-course"), (Days(document.course, document.days),))
    steps = [Chapter(section.key, section.title, section.blocks, step=True) for section in document.sections]
    results = Chapter("results", Say("protocol-results"), _results(document), fresh=True)
    annex = Chapter("annex", Say("protocol-annex"), (Annex(document.annex),), fresh=True)
    here = [Chapter("here", Say("protocol-here"), document.here)] if document.here else []
    return course, *here, *steps, results, *_extras(document), annex


def _results(document: Document) -> tuple[Part, ...]:
    if not document.outcomes:
        return (Remark(Say("protocol-results-none"), leads=False),)
    parts: list[Part] = []
    for outcome in document.outcomes:
        parts += [Remark(Say("protocol-results-of", {"stage": outcome.stage})), outcome.ranking]
    return tuple(parts)


def _extras(document: Document) -> list[Chapter]:
    """What was kept for later and the photos that belong nowhere, where there are any."""
    found: list[Chapter] = []
    if document.parked is not None:
        note = Remark(Say("protocol-parking-note"))
        found.append(Chapter("parking", Say("protocol-parking"), (note, document.parked)))
    if document.photos:
        found.append(Chapter("photos", Say("protocol-photos"), (Album(document.photos),)))
    return found
