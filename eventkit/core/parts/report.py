"""The protocol as the moderator edits it: what stands before its chapters, their order, and when it is final.

Everything here may be done after the event is closed, and nothing of it while a version is final. What was said in the
hall is not touched: summaries, corrections and comments stand beside it.
"""

import re

import msgspec
from msgspec import UNSET, UnsetType

from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Texts
from eventkit.core.naming.found import undecided
from eventkit.core.reported import COMMON, Chapter, Final
from eventkit.core.rules import MODERATOR, On, Rule, Shown, View
from eventkit.core.state import State, Undo
from eventkit.core.text import clean

SUMMARY = 2000


class DescribeChapter(Command, frozen=True, tag="report.describe"):
    """What is not given stays as it is. An empty summary takes it away."""

    chapter: str
    summary: str | UnsetType = UNSET
    left_out: bool | UnsetType = UNSET


class OrderChapters(Command, frozen=True, tag="report.order"):
    """Chapters that are not named follow in their usual order; none named: all do."""

    chapters: tuple[str, ...]


class FinishReport(Command, frozen=True, tag="report.finish"):
    """`version`: the one that the page shows, so that a command sent twice does not make two of them."""

    version: int


class ReopenReport(Command, frozen=True, tag="report.reopen"):
    """`version`: the one that is final. The next one begins as it was."""

    version: int


class ChapterDescribed(Entry, frozen=True, tag="report.described"):
    chapter: str
    summary: str = ""
    left_out: bool = False


class ChaptersOrdered(Entry, frozen=True, tag="report.ordered"):
    chapters: tuple[str, ...] = ()


class ReportFinished(Entry, frozen=True, tag="report.finished"):
    version: int


class ReportReopened(Entry, frozen=True, tag="report.reopened"):
    """`version`: the one that is worked on from now on."""

    version: int


def still_draft(state: State) -> None:
    """Refused while a version is final: `report.final`."""
    if state.report.final is not None:
        raise Refused("report.final", version=state.report.version)


def _known(state: State, key: str) -> str:
    """Refused: `report.chapter-unknown`, also for the list of all cards, which is always there and always last."""
    stage = re.fullmatch(r"stage-(.+)", key)
    if key not in COMMON and not (stage and stage[1] in state.stages):
        raise Refused("report.chapter-unknown")
    return key


def describe(state: State, command: DescribeChapter, actor: Actor, now: int) -> list[Entry]:
    still_draft(state)
    known = state.report.chapters.get(_known(state, command.chapter), Chapter())
    summary = known.summary if command.summary is UNSET else clean(command.summary)
    if len(summary) > SUMMARY:
        raise Refused("report.too-long", max=SUMMARY, length=len(summary))
    left_out = known.left_out if command.left_out is UNSET else command.left_out
    if Chapter(summary, left_out) == known:
        return []
    return [ChapterDescribed(chapter=command.chapter, summary=summary, left_out=left_out)]


def order(state: State, command: OrderChapters, actor: Actor, now: int) -> list[Entry]:
    still_draft(state)
    wanted = tuple(dict.fromkeys(_known(state, key) for key in command.chapters))
    return [] if wanted == state.report.order else [ChaptersOrdered(chapters=wanted)]


def finish(state: State, command: FinishReport, actor: Actor, now: int) -> list[Entry]:
    """Refused: `report.version` when the page shows another one; `report.not-closed` while people may still write;
    `report.names-open` while it is not decided of all likely names whether they stay."""
    report = state.report
    if command.version != report.version:
        raise Refused("report.version", version=report.version)
    if report.final is not None:
        return []
    if not state.closed:
        raise Refused("report.not-closed")
    left = undecided(state)
    if left:
        raise Refused("report.names-open", count=len(left))
    return [ReportFinished(version=report.version)]


def reopen(state: State, command: ReopenReport, actor: Actor, now: int) -> list[Entry]:
    if any(final.version == command.version for final in state.report.finals[:-1]):
        return []
    if state.report.final is None:
        return _not_final(state, command.version)
    if command.version != state.report.version:
        raise Refused("report.version", version=state.report.version)
    return [ReportReopened(version=command.version + 1)]


def _not_final(state: State, version: int) -> list[Entry]:
    """It has been opened again already, or never was final."""
    if any(final.version == version for final in state.report.finals):
        return []
    raise Refused("report.version", version=state.report.version)


def described(state: State, line: Line, entry: ChapterDescribed) -> None:
    state.report.chapters.pop(entry.chapter, None)
    fresh = Chapter(entry.summary, entry.left_out)
    if fresh != Chapter():
        state.report.chapters[entry.chapter] = fresh
    state.touch("report", f"chapter:{entry.chapter}")


def ordered(state: State, line: Line, entry: ChaptersOrdered) -> None:
    state.report.order = entry.chapters
    state.touch("report", "event")


def finished(state: State, line: Line, entry: ReportFinished) -> None:
    state.report.finals.append(Final(entry.version, line.at, line.seq))
    _turned(state)


def reopened(state: State, line: Line, entry: ReportReopened) -> None:
    state.report.version = entry.version
    _turned(state)


def _turned(state: State) -> None:
    """What can be taken back is not the same while a version is final."""
    state.touch("report", "event")
    for actor in {step.actor for step in state.steps}:
        state.touch("step", actor)


def undo_described(state: State, entry: ChapterDescribed) -> Undo:
    was = state.report.chapters.get(entry.chapter, Chapter())
    back = ChapterDescribed(chapter=entry.chapter, summary=was.summary, left_out=was.left_out)
    return Undo((back,), (f"report.chapter:{entry.chapter}",))


def undo_ordered(state: State, entry: ChaptersOrdered) -> Undo:
    return Undo((ChaptersOrdered(chapters=state.report.order),), ("report.order",))


def keys(state: State) -> list[str]:
    report = state.report
    cards = dict.fromkeys([*report.corrections, *report.comments])
    return ["event", *(f"chapter:{key}" for key in report.chapters), *(f"card:{card}" for card in cards)]


def show(state: State, audience: Audience, key: str) -> Shown | None:
    """`event`: the version, the order and the names; `chapter:<key>` and `card:<id>`: what stands beside them."""
    if audience != "moderator":
        return None
    report, (what, _, name) = state.report, key.partition(":")
    if what == "event":
        return {
            "version": report.version,
            "final": report.final is not None,
            "finals": [{"version": one.version, "at": one.at} for one in report.finals],
            "order": list(report.order),
            "names": dict(report.names),
        }
    if what == "chapter":
        chapter = report.chapters.get(name)
        return msgspec.to_builtins(chapter) if chapter else None
    known = {"correction": report.corrections.get(name, ""), "comment": report.comments.get(name, "")}
    return known if any(known.values()) else None


def without(entry: ChapterDescribed, actor: str, gone: Gone) -> Entry:
    return msgspec.structs.replace(entry, summary=gone.without(entry.summary))


COMMANDS = {
    DescribeChapter: Rule(MODERATOR, describe),
    OrderChapters: Rule(MODERATOR, order),
    FinishReport: Rule(MODERATOR, finish),
    ReopenReport: Rule(MODERATOR, reopen),
}
ENTRIES = {
    ChapterDescribed: On(described, undo_described),
    ChaptersOrdered: On(ordered, undo_ordered),
    ReportFinished: On(finished),
    ReportReopened: On(reopened),
}
TEXTS = {ChapterDescribed: Texts(without)}
VIEWS = {"report": View(keys, show)}
