"""Sheets for dots on paper: what one can choose, with boxes. Two on a page across; long ones get a page of their own,
and go on on the next one. Without anything to choose yet: lines to fill in by hand."""

from itertools import zip_longest
from typing import Any, NamedTuple

from eventkit.protocol import ink
from eventkit.protocol.paper import sheet
from eventkit.protocol.paper.structs import Ballot
from eventkit.protocol.typeset import Passage, fitting, one_line, passage
from eventkit.protocol.words import Speaker

PAD = 11 * ink.mm
BETWEEN = 1.5 * ink.mm
MOST_BOXES = 5
BLANK = 10
FOOT = 9 * ink.mm
SMALL = ink.Style(9.5, 12.5, colour=ink.INK_2)

HALF: sheet.Size = (ink.PAGE_HEIGHT / 2, ink.PAGE_WIDTH)

Row = tuple[Passage | None, float]
"""A line (None: to be filled in), and how high it is."""


class Look(NamedTuple):
    """A box for a dot, the lowest line, the words."""

    box: float
    line: float
    style: ink.Style


LOOKS = (
    Look(13 * ink.mm, 17 * ink.mm, ink.Style(14, 18)),
    Look(10 * ink.mm, 13 * ink.mm, ink.Style(12.5, 16)),
    Look(7.5 * ink.mm, 9.6 * ink.mm, ink.Style(11.5, 14.5)),
)
"""The first that fits on half a page; else the last."""


def pages(ballot: Ballot, count: int, speak: Speaker) -> list[sheet.Page]:
    """So many copies."""
    for look in LOOKS:
        leaves = _leaves(ballot, HALF, look, speak)
        if len(leaves) == 1:
            return [_two(ballot, leaves[0], look, both, speak) for both in _pairs(count)]
    return _long(ballot, _leaves(ballot, sheet.A4, LOOKS[-1], speak), speak) * count


def _pairs(count: int) -> list[bool]:
    """For each page: are there two on it?"""
    return [True] * (count // 2) + [False] * (count % 2)


def _two(ballot: Ballot, rows: list[Row], look: Look, both: bool, speak: Speaker) -> sheet.Page:
    def draw(canvas: Any) -> None:
        canvas.setPageSize(sheet.ACROSS)
        for number in range(2 if both else 1):
            _draw(canvas, _head(ballot, HALF[0] - 2 * PAD, speak), rows, look, HALF, number * HALF[0], _count(ballot))
        sheet.cut(canvas, (HALF[0], 0), (HALF[0], HALF[1]))

    return draw


def _long(ballot: Ballot, leaves: list[list[Row]], speak: Speaker) -> list[sheet.Page]:
    def page(number: int, rows: list[Row]) -> sheet.Page:
        foot = speak.say("paper-ballot-page", page=number, pages=len(leaves)) if len(leaves) > 1 else ""
        head = _head(ballot, sheet.A4[0] - 2 * PAD, speak)
        return lambda canvas: _draw(canvas, head, rows, LOOKS[-1], sheet.A4, 0, _count(ballot), foot)

    return [page(number, rows) for number, rows in enumerate(leaves, 1)]


def _leaves(ballot: Ballot, size: sheet.Size, look: Look, speak: Speaker) -> list[list[Row]]:
    """The lines, as many as fit on each leaf."""
    room = size[1] - 2 * PAD - FOOT - sum(words.height for words in _head(ballot, size[0] - 2 * PAD, speak))
    leaves: list[list[Row]] = [[]]
    used = 0.0
    for row in _rows(ballot, size[0] - 2 * PAD, look):
        if leaves[-1] and used + row[1] > room:
            leaves.append([])
            used = 0.0
        leaves[-1].append(row)
        used += row[1]
    return leaves


def _rows(ballot: Ballot, wide: float, look: Look) -> list[Row]:
    if not ballot.lines:
        return [(None, look.line)] * BLANK
    room = wide - _count(ballot) * (look.box + BETWEEN) - 3 * ink.mm
    texts = [fitting(line, look.style, room, 4 * look.style.lead) for line in ballot.lines]
    return [(text, max(look.line, text.height + 2.4 * ink.mm)) for text in texts]


def _count(ballot: Ballot) -> int:
    """How many boxes a line has."""
    return min(ballot.most, MOST_BOXES)


def _head(ballot: Ballot, wide: float, speak: Speaker) -> list[Passage]:
    limit = "yes" if ballot.most < ballot.dots else "no"
    rule = speak.say("paper-ballot-rule", dots=ballot.dots, most=ballot.most, limit=limit)
    return [
        passage(ballot.title, SMALL, wide, most=2),
        fitting(ballot.asked or speak.say("paper-ballots"), ink.Style(17, 21, bold=True), wide, 66),
        passage(rule, ink.Style(11.5, 16, bold=True), wide),
        passage(speak.say("paper-ballot-how"), ink.Style(10, 19, colour=ink.INK_2), wide),
    ]


def _draw(
    canvas: Any,
    head: list[Passage],
    rows: list[Row],
    look: Look,
    size: sheet.Size,
    x: float,
    boxes: int,
    foot: str = "",
) -> None:
    wide = size[0] - 2 * PAD
    y = size[1] - PAD
    for words in head:
        words.draw(canvas, x + PAD, y)
        y -= words.height
    for row, following in zip_longest(rows, rows[1:]):
        _row(canvas, row, x + PAD, y, wide, look.box, boxes, following is None)
        y -= row[1]
    if foot:
        one_line(foot, SMALL._replace(end=True), wide).draw(canvas, x + PAD, PAD + SMALL.lead)


def _row(canvas: Any, row: Row, x: float, top: float, wide: float, box: float, boxes: int, last: bool) -> None:
    words, high = row
    canvas.saveState()
    canvas.setStrokeColor(ink.LINE)
    canvas.setLineWidth(0.25 * ink.mm)
    canvas.line(x, top, x + wide, top)
    if last:
        canvas.line(x, top - high, x + wide, top - high)
    canvas.setStrokeColor(ink.INK)
    canvas.setLineWidth(0.35 * ink.mm)
    for number in range(boxes):
        start = x + wide - (boxes - number) * (box + BETWEEN) + BETWEEN
        canvas.roundRect(start, top - (high + box) / 2, box, box, 1 * ink.mm, stroke=1, fill=0)
    canvas.restoreState()
    if words is not None:
        words.draw(canvas, x, top - (high - words.height) / 2)
