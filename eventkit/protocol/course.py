"""How it went: the stages with planned and real times."""

from eventkit.core.outline import Column, Say, Table
from eventkit.core.state import Day
from eventkit.protocol import ink, tables
from eventkit.protocol.flow import Row
from eventkit.protocol.outline import Course
from eventkit.protocol.text import minor, paragraph, section
from eventkit.protocol.words import Speaker, clock

COLUMNS = (
    Column(Say("protocol-column-stage"), 0.25),
    Column(Say("protocol-column-what"), 0.2),
    Column(Say("protocol-column-planned"), 0.12, number=True),
    Column(Say("protocol-column-real"), 0.28),
    Column(Say("protocol-column-state"), 0.15),
)
STATES = {"waiting": "stage-waiting", "open": "stage-open", "closed": "stage-closed", "skipped": "stage-skipped"}


def course(lines: tuple[Course, ...], days: tuple[Day, ...], speak: Speaker) -> list[Row]:
    """The table of the day; with more days one for each, and what never began after them."""
    title = section("course", speak.say("protocol-course"))
    note = paragraph(speak.say("protocol-course-note"), ink.SMALL, gap=2 * ink.mm)
    if len(days) < 2:
        return [*title, *_table("", lines, days, speak), *note]
    rows: list[Row] = []
    for at, day in enumerate(days):
        rows += _table(_day(at, day, speak), tuple(line for line in lines if line.day == at), days, speak)
    never = tuple(line for line in lines if line.day is None)
    return [*title, *rows, *(_table(speak.say("protocol-day-none"), never, days, speak) if never else []), *note]


def _day(at: int, day: Day, speak: Speaker) -> str:
    facts = {"number": at + 1, "date": speak.day(day.began), "start": clock(day.began)}
    if day.ended is None:
        return speak.say("protocol-day-on", **facts)
    return speak.say("protocol-day", **facts, end=clock(day.ended))


def _table(caption: str, lines: tuple[Course, ...], days: tuple[Day, ...], speak: Speaker) -> list[Row]:
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
    if not rows:
        return [minor(caption), *paragraph(speak.say("protocol-day-empty"), ink.SMALL)]
    return tables.table(Table(caption, COLUMNS, rows), speak)


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
