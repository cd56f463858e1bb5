"""How it went, as tables: the steps with planned and real times."""

from typing import NamedTuple

from eventkit.core.blocks import Column, Table
from eventkit.core.state import Day
from eventkit.core.words import Say
from eventkit.protocol.chapters import Days
from eventkit.protocol.outline import Course
from eventkit.protocol.words import Speaker, clock

COLUMNS = (
    Column(Say("protocol-column-stage"), 0.25),
    Column(Say("protocol-column-what"), 0.2),
    Column(Say("protocol-column-planned"), 0.12, number=True),
    Column(Say("protocol-column-real"), 0.28),
    Column(Say("protocol-column-state"), 0.15),
)
STATES = {"waiting": "stage-waiting", "open": "stage-open", "closed": "stage-closed", "skipped": "stage-skipped"}


class Held(NamedTuple):
    """A day. `table` is None when no step began on it."""

    caption: str
    table: Table | None


def held(block: Days, speak: Speaker) -> list[Held]:
    """The table of the day; with more days one for each, and what never began after them."""
    lines, days = block.course, block.days
    if len(days) < 2:
        return [_held("", lines, days)]
    found = [
        _held(_day(at, day, speak), tuple(line for line in lines if line.day == at), days)
        for at, day in enumerate(days)
    ]
    never = tuple(line for line in lines if line.day is None)
    return [*found, *([_held(speak.say("protocol-day-none"), never, days)] if never else [])]


def _day(at: int, day: Day, speak: Speaker) -> str:
    facts = {"number": at + 1, "date": speak.day(day.began), "start": clock(day.began)}
    if day.ended is None:
        return speak.say("protocol-day-on", **facts)
    return speak.say("protocol-day", **facts, end=clock(day.ended))


def _held(caption: str, lines: tuple[Course, ...], days: tuple[Day, ...]) -> Held:
    rows = tuple(
        (
            line.title,
            line.what,
            Say("protocol-minutes", {"minutes": line.planned}),
            _real(line, days),
            Say(STATES[line.status]),
        )
        for line in lines
    )
    return Held(caption, Table(caption, COLUMNS, rows) if rows else None)


def _real(line: Course, days: tuple[Day, ...]) -> Say | str:
    if line.started is None:
        return "–"
    if line.ended is None:
        return Say("protocol-since", {"start": clock(line.started)})
    over = [at for at, day in enumerate(days) if day.began <= line.ended][-1:]
    if line.day is not None and over and over[0] > line.day:
        return Say("protocol-over-days", {"start": clock(line.started), "end": clock(line.ended), "day": over[0] + 1})
    minutes = max(1, round((line.ended - line.started) / 60_000)) if line.ended > line.started else 0
    return Say("protocol-from-to", {"start": clock(line.started), "end": clock(line.ended), "minutes": minutes})
