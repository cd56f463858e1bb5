"""How it went: the stages with planned and real times."""

from eventkit.core.outline import Column, Say, Table
from eventkit.protocol import ink, tables
from eventkit.protocol.flow import Row
from eventkit.protocol.outline import Course
from eventkit.protocol.text import paragraph, section
from eventkit.protocol.words import Speaker, clock

COLUMNS = (
    Column(Say("protocol-column-stage"), 0.25),
    Column(Say("protocol-column-what"), 0.2),
    Column(Say("protocol-column-planned"), 0.12, number=True),
    Column(Say("protocol-column-real"), 0.28),
    Column(Say("protocol-column-state"), 0.15),
)
STATES = {"waiting": "stage-waiting", "open": "stage-open", "closed": "stage-closed", "skipped": "stage-skipped"}


def course(lines: tuple[Course, ...], speak: Speaker) -> list[Row]:
    """The table of the day."""
    rows = tuple(
        (
            line.title,
            Say(f"activity-{line.activity}"),
            Say("protocol-minutes", {"minutes": line.planned}),
            _real(line),
            Say(STATES[line.status]),
        )
        for line in lines
    )
    block = Table("", COLUMNS, rows)
    note = paragraph(speak.say("protocol-course-note"), ink.SMALL, gap=2 * ink.mm)
    return [*section("course", speak.say("protocol-course")), *tables.table(block, speak), *note]


def _real(line: Course) -> Say | str:
    if line.started is None:
        return "–"
    if line.ended is None:
        return Say("protocol-since", {"start": clock(line.started)})
    minutes = max(1, round((line.ended - line.started) / 60_000)) if line.ended > line.started else 0
    return Say("protocol-from-to", {"start": clock(line.started), "end": clock(line.ended), "minutes": minutes})
