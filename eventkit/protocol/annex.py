"""All cards with number and identifier: what the journal holds, line for line."""

from eventkit.protocol import ink
from eventkit.protocol.chapters import Annex
from eventkit.protocol.flow import Row, under
from eventkit.protocol.fonts import MARKER
from eventkit.protocol.said.annex import HEADS, Line, Shape, row, shape
from eventkit.protocol.tables import Measures, body_rows, head_row, measures
from eventkit.protocol.tags import Element
from eventkit.protocol.text import paragraph
from eventkit.protocol.typeset import one_line, passage, unprintable
from eventkit.protocol.words import Speaker

COLUMNS: dict[Shape, Measures] = {
    "plain": measures((0.08, 0.475, 0.115, 0.16, 0.17), 2.6 * ink.mm),
    "stage": measures((0.075, 0.39, 0.2, 0.165, 0.17), 2.6 * ink.mm),
    "place": measures((0.075, 0.325, 0.125, 0.165, 0.14, 0.17), 2.6 * ink.mm),
}
TIGHT = 0.8 * ink.mm


def annex(block: Annex, speak: Speaker) -> list[Row]:
    """The table of all cards."""
    lines = block.lines
    if not lines:
        return paragraph(speak.say("protocol-annex-none"))
    look = shape(lines)
    at = COLUMNS[look]
    cells = [passage(speak.say(head), ink.FINE_HEAD, wide) for head, wide in zip(HEADS[look], at.widths, strict=True)]
    whole = Element("Table")
    head = head_row(cells, at, whole, TIGHT)
    note = speak.say("protocol-annex-note")
    if unprintable(line.text for line in lines if line.text):
        note = " ".join((note, speak.say("protocol-unprintable", marker=MARKER)))
    rows = [part for line in lines for part in _rows(row(line, look, speak), at, whole, speak.lang)]
    return [*paragraph(note, ink.SMALL, glue=True), head, *under(rows, head)]


def _rows(line: Line, at: Measures, whole: Element, lang: str) -> list[Row]:
    no, text, kind, *more, heading, identifier = at.widths
    cells = [
        one_line(line.no, ink.FINE, no),
        passage(line.said, ink.FINE_QUIET if line.quiet else ink.FINE, text).spoken(line.lang, lang),
        passage(line.kind, ink.FINE_QUIET, kind),
        *(passage(line.where or "", ink.FINE_QUIET, wide) for wide in more),
        passage(line.headings, ink.FINE, heading, most=3),
        one_line(line.id, ink.FINE, identifier),
    ]
    return body_rows(cells, at, whole, TIGHT)
