"""The order of a protocol: its chapters and what stands in each. Every output follows it; none has a list of its own.

Still in no language. Besides the blocks of activities there are five that only a whole protocol has.
"""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from eventkit.core.blocks import Block, Plan, Planned, Shot
from eventkit.core.state import Day
from eventkit.core.text import Text
from eventkit.core.words import Say, Words
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


class Digest(msgspec.Struct, frozen=True):
    """What the moderator says of a chapter, before it."""

    words: str


class Short(msgspec.Struct, frozen=True):
    """The whole in short. `steps`: when, and what happens then. `planned_in`: the chapter of the measures. `left`: how
    many results, measures and steps are not shown. `silent`: "results" and "measures" whose chapters the moderator left
    out: of these nothing is said here either."""

    question: Text
    numbers: Numbers
    tops: tuple[Top, ...]
    measures: tuple[Planned, ...]
    planned_in: Words
    steps: tuple[tuple[str, str], ...]
    contact: str
    left: tuple[int, int, int] = (0, 0, 0)
    silent: frozenset[str] = frozenset()


Part = Short | Block | Remark | Days | Album | Annex | Digest


class Chapter(NamedTuple):
    """`fresh`: begins a page. `apart`: begins one unless a third of one is left. `whole`: is not divided between pages.
    `step`: what was said in a step of the event."""

    key: str
    title: Words
    parts: tuple[Part, ...]
    fresh: bool = False
    step: bool = False
    apart: bool = False
    whole: bool = False


def chapters(document: Document) -> tuple[Chapter, ...]:
    """All that follows the contents: the whole in short, then as the moderator wants it, and all cards at the end."""
    found = usual(document)
    short = Chapter("short", Say("short-title"), (_short(document),), fresh=True)
    return short, *edited(found, document), _data(), _annex(found, document)


def usual(document: Document) -> tuple[Chapter, ...]:
    """All between the short version and what stands at the end, in the order they have as long as nobody changes it."""
    course = Chapter(
        "course", Say("protocol-course"), (*_method(document), Days(document.course, document.days)), fresh=True
    )
    steps = [Chapter(section.key, section.title, section.blocks, step=True) for section in document.sections]
    results = Chapter("results", Say("protocol-results"), _results(document), apart=bool(document.outcomes))
    here = [Chapter("here", Say("protocol-here"), document.here)] if document.here else []
    return course, *here, *steps, results, *_extras(document)


def edited(found: Iterable[Chapter], document: Document) -> list[Chapter]:
    """As the moderator wants them: in that order, with what is said before each, without those left out. Those that the
    order does not name follow the one they usually follow."""
    by_key = {chapter.key: chapter for chapter in found}
    keys, before = [key for key in document.order if key in by_key], ""
    for key in by_key:
        if key not in keys:
            keys.insert(keys.index(before) + 1 if before else 0, key)
        before = key
    return [_summed(by_key[key], document) for key in keys if not _left_out(by_key[key], document)]


def _summed(chapter: Chapter, document: Document) -> Chapter:
    said = document.edited.get(chapter.key)
    return chapter._replace(parts=(Digest(said.summary), *chapter.parts)) if said and said.summary else chapter


def _left_out(chapter: Chapter, document: Document) -> bool:
    return chapter.key in document.edited and document.edited[chapter.key].left_out


def _annex(found: tuple[Chapter, ...], document: Document) -> Chapter:
    """All cards, whatever was left out; and what that was, so that nobody is deceived."""
    missing = [chapter for chapter in found if _left_out(chapter, document)]
    parts: list[Part] = [Remark(_missing(missing))] if missing else []
    return Chapter("annex", Say("protocol-annex"), (*parts, Annex(document.annex)), apart=True)


def _missing(chapters: list[Chapter]) -> Words:
    """Titles one after the other; they may be in several languages each."""
    listed: Words = Say("report-quoted", {"title": chapters[0].title})
    for chapter in chapters[1:]:
        listed = Say("report-listed", {"before": listed, "title": chapter.title})
    return Say("report-left-out", {"chapters": listed})


def _short(document: Document) -> Short:
    details, out = document.details, {key for key, said in document.edited.items() if said.left_out}
    all_plans = [
        (section, block) for section in document.sections for block in section.blocks if isinstance(block, Plan)
    ]
    plans = [(section.title, block) for section, block in all_plans if section.key not in out]
    silent = {"results"} & out | ({"measures"} if all_plans and not plans else set())
    return Short(
        document.question, document.numbers, () if "results" in out else document.tops, silent=frozenset(silent),
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
    """What was kept for later and the photos that belong nowhere, where there are any."""
    found: list[Chapter] = []
    if document.parked is not None:
        note = Remark(Say("protocol-parking-note"))
        found.append(Chapter("parking", Say("protocol-parking"), (note, document.parked)))
    if document.photos:
        found.append(Chapter("photos", Say("protocol-photos"), (Album(document.photos),)))
    return found


def _data() -> Chapter:
    """What happens to the data. Nobody leaves this out."""
    about = (Remark(Say(f"data-{what}"), leads=False) for what in ("names", "laptop", "small", "hidden"))
    return Chapter("data", Say("data-title"), tuple(about), whole=True)
