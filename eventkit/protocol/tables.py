"""Tables: a row never splits unless it is longer than a page, and every page begins with the head."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Any, NamedTuple

from eventkit.core.blocks import Table
from eventkit.protocol import ink
from eventkit.protocol.flow import Row, under
from eventkit.protocol.tags import Element, Path, inside
from eventkit.protocol.text import minor
from eventkit.protocol.typeset import Passage, passage
from eventkit.protocol.words import Speaker

GAP = 4 * ink.mm  # between columns
PAD = 1.1 * ink.mm
TALLEST = ink.HEIGHT / 2
SHORT = 8  # rows: such a table stays on one page
NOTHING = passage("", ink.CELL, 1)


class Measures(NamedTuple):
    """Where columns begin, how wide their text may be and where the lines end (points)."""

    starts: tuple[float, ...]
    widths: tuple[float, ...]

    @property
    def end(self) -> float:
        return self.starts[-1] + self.widths[-1]


def measures(shares: Sequence[float], gap: float = GAP) -> Measures:
    """Columns from their shares of the width, with `gap` points between them."""
    wide = [share * (ink.WIDTH + gap) for share in shares]
    return Measures(tuple(sum(wide[:at]) for at in range(len(wide))), tuple(width - gap for width in wide))


def table(block: Table, speak: Speaker) -> list[Row]:
    """A table of an activity, with its caption."""
    columns = block.columns
    at = measures([column.share for column in columns])
    heads = [ink.HEAD_END if column.number else ink.HEAD for column in columns]
    cells = [ink.CELL_END if column.number else ink.CELL for column in columns]
    whole = Element("Table")
    titles = [passage(speak(c.head), s, w) for c, s, w in zip(columns, heads, at.widths, strict=True)]
    head = head_row(titles, at, whole)
    rows: list[Row] = []
    for number, words in enumerate(block.rows):
        last = block.total and number == len(block.rows) - 1
        styles = heads if last else cells
        set_ = [passage(speak(w), s, wide) for w, s, wide in zip(words, styles, at.widths, strict=True)]
        rows += body_rows(set_, at, whole)
    else:
        rows[:2] = [replace(row, glue=True) for row in rows[:2]]  # no row stands alone under its head
    caption = [minor(speak(block.caption))] if block.caption else []
    if len(rows) <= SHORT:
        rows = [replace(row, glue=True) for row in rows[:-1]] + rows[-1:]
    return [*caption, head, *under(rows, head)]


def head_row(cells: list[Passage], at: Measures, whole: Element, pad: float = PAD) -> Row:
    """The head of the table `whole`; stays with its first row."""
    row = _row(
        cells, at, pad, 0.35 * ink.mm, ink.INK, (whole, Element("TR")), [Element("TH", scope="Column") for _ in cells]
    )
    return replace(row, gap=1.5 * ink.mm, glue=True)


def body_rows(cells: list[Passage], at: Measures, whole: Element, pad: float = PAD) -> list[Row]:
    """A row, or several where a cell is longer than half a page."""
    tag, named = (whole, Element("TR")), [Element("TD") for _ in cells]
    parts = zip_longest(*(cell.pieces(TALLEST) for cell in cells), fillvalue=NOTHING)
    return [_row(list(part), at, pad, 0.2 * ink.mm, ink.LINE, tag, named) for part in parts]


def _row(
    cells: list[Passage], at: Measures, pad: float, line: float, colour: Any, tag: Path, named: list[Element]
) -> Row:
    height = max(cell.height for cell in cells) + 2 * pad

    def draw(canvas: Any, x: float, top: float) -> None:
        for start, cell, element in zip(at.starts, cells, named, strict=True):
            with inside(canvas, element):
                cell.draw(canvas, x + start, top - pad)
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(line)
        canvas.line(x, top - height, x + at.end, top - height)

    return Row(height, draw, tag=tag)
