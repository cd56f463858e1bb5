"""The order of a protocol: its chapters and what stands in each. Every output follows it; none has a list of its own.

Still in no language. Besides the blocks of activities there are five that only a whole protocol has.
"""

from typing import NamedTuple

import msgspec

from eventkit.core.outline import Block, Plan, Planned, Say, Shot, Words
from eventkit.core.state import Day
from eventkit.core.text import Text
from eventkit.protocol.outline import Course, Document, Kept, Numbers, Top


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


class Short(msgspec.Struct, frozen=True):
    """The whole in short. `steps`: when, and what happens then. `planned_in`: the chapter of the measures. `left`: how
    many results, measures and steps are not shown."""

    question: Text
    numbers: Numbers
    tops: tuple[Top, ...]
    measures: tuple[Planned, ...]
    planned_in: Words
    steps: tuple[tuple[str, str], ...]
    contact: str
    left: tuple[int, int, int] = (0, 0, 0)


Part = Short | Block | Remark | Days | Album | Annex


class Chapter(NamedTuple):
    """`fresh`: begins a page. `step`: what was said in a step of the event."""

    key: str
    title: Words
    parts: tuple[Part, ...]
    fresh: bool = False
    step: bool = False


def chapters(document: Document) -> tuple[Chapter, ...]:
    """All that follows the contents."""
    short = Chapter("short", Say("short-title"), (_short(document),), fresh=True)
    course = Chapter(
        "course", Say("protocol-course"), (*_method(document), Days(document.course, document.days)), fresh=True
    )
    steps = [Chapter(section.key, section.title, section.blocks, step=True) for section in document.sections]
    results = Chapter("results", Say("protocol-results"), _results(document), fresh=bool(document.outcomes))
    annex = Chapter("annex", Say("protocol-annex"), (Annex(document.annex),), fresh=True)
    here = [Chapter("here", Say("protocol-here"), document.here)] if document.here else []
    return short, course, *here, *steps, results, *_extras(document), annex


def _short(document: Document) -> Short:
    details = document.details
    plans = [
        (section.title, block) for section in document.sections for block in section.blocks if isinstance(block, Plan)
    ]
    return Short(
        document.question, document.numbers, document.tops,
        measures=tuple(item for _, block in plans for item in block.measures),
        planned_in=plans[0][0] if plans else "",
        steps=tuple((step.when, step.what) for step in details.next),
        contact=details.contact,
    )  # fmt: skip


def _method(document: Document) -> tuple[Part, ...]:
    if not document.method:
        return ()
    return Remark(Say("method-of", {"format": document.format}), leads=False), Remark(document.method, leads=False)


def _results(document: Document) -> tuple[Part, ...]:
    if not document.outcomes:
        return (Remark(Say("protocol-results-none"), leads=False),)
    parts: list[Part] = []
    for outcome in document.outcomes:
        parts += [Remark(Say("protocol-results-of", {"stage": outcome.stage})), outcome.ranking]
    return tuple(parts)


def _extras(document: Document) -> list[Chapter]:
    """What was kept for later and the photos that belong nowhere, where there are any; what happens to the data."""
    found: list[Chapter] = []
    if document.parked is not None:
        note = Remark(Say("protocol-parking-note"))
        found.append(Chapter("parking", Say("protocol-parking"), (note, document.parked)))
    if document.photos:
        found.append(Chapter("photos", Say("protocol-photos"), (Album(document.photos),)))
    about = (Remark(Say(f"data-{what}"), leads=False) for what in ("names", "laptop", "small", "hidden"))
    found.append(Chapter("data", Say("data-title"), tuple(about)))
    return found
