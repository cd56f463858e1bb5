"""How it went: the stages with planned and real times."""

from eventkit.protocol import ink, tables
from eventkit.protocol.chapters import Days
from eventkit.protocol.flow import Row
from eventkit.protocol.said.course import Held, held
from eventkit.protocol.text import minor, paragraph
from eventkit.protocol.words import Speaker


def course(block: Days, speak: Speaker) -> list[Row]:
    """The table of the day; with more days one for each, and what never began after them."""
    rows = [row for day in held(block, speak) for row in _day(day, speak)]
    return [*rows, *paragraph(speak.say("protocol-course-note"), ink.SMALL, gap=2 * ink.mm)]


def _day(day: Held, speak: Speaker) -> list[Row]:
    if day.table is None:
        return [minor(day.caption), *paragraph(speak.say("protocol-day-empty"), ink.SMALL)]
    return tables.table(day.table, speak)
