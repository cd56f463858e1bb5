"""Pictures of phones for the poster: joining the Wi-Fi, opening the page, writing a card. Lines of ink."""

from typing import Any

from eventkit.protocol import ink
from eventkit.protocol.plates import CAPITAL
from eventkit.protocol.typeset import one_line

HIGH = 27 * ink.mm
WIDE = HIGH * 0.56


def scanning(canvas: Any, x: float, top: float) -> None:
    """The camera is held on a code; behind it the Wi-Fi."""
    _body(canvas, x, top)
    side = WIDE * 0.56
    _finder(canvas, x + (WIDE - side) / 2, top - HIGH * 0.34, side)
    waves(canvas, x + WIDE / 2, top - HIGH * 0.29, WIDE * 0.3)


def opening(canvas: Any, x: float, top: float) -> None:
    """A page with an address line, a question, and a button."""
    _body(canvas, x, top)
    start, room = x + WIDE * 0.16, WIDE * 0.68
    canvas.saveState()
    canvas.setStrokeColor(ink.INK)
    canvas.setLineWidth(0.25 * ink.mm)
    canvas.roundRect(start, top - HIGH * 0.23, room, HIGH * 0.08, HIGH * 0.04, stroke=1, fill=0)
    canvas.setFillColor(ink.INK)
    for line, share in enumerate((1, 0.8, 0.5)):
        canvas.rect(start, top - HIGH * (0.36 + 0.09 * line), room * share, HIGH * 0.035, stroke=0, fill=1)
    canvas.roundRect(start, top - HIGH * 0.82, room, HIGH * 0.11, HIGH * 0.03, stroke=0, fill=1)
    canvas.restoreState()


def writing(canvas: Any, x: float, top: float) -> None:
    """A card that is written, and dots beside it."""
    _body(canvas, x, top)
    start, room = x + WIDE * 0.16, WIDE * 0.68
    surface, edge = ink.CARDS["yellow"]
    canvas.saveState()
    canvas.setFillColor(surface)
    canvas.setStrokeColor(ink.INK)
    canvas.setLineWidth(0.25 * ink.mm)
    canvas.rect(start, top - HIGH * 0.52, room, HIGH * 0.34, stroke=1, fill=1)
    canvas.setFillColor(edge)
    canvas.rect(start, top - HIGH * 0.52, room, HIGH * 0.03, stroke=0, fill=1)
    for line, share in enumerate((0.8, 0.5)):
        y = top - HIGH * (0.28 + 0.1 * line)
        canvas.line(start + room * 0.1, y, start + room * (0.1 + share), y)
    canvas.setFillColor(ink.DOT)
    for at in range(3):
        canvas.circle(start + room * (0.16 + 0.34 * at), top - HIGH * 0.68, HIGH * 0.045, stroke=0, fill=1)
    canvas.restoreState()


def waves(canvas: Any, x: float, bottom: float, size: float) -> None:
    """The sign of a Wi-Fi: a point with three waves above it, its point at (x, bottom)."""
    canvas.saveState()
    canvas.setStrokeColor(ink.INK)
    canvas.setFillColor(ink.INK)
    canvas.setLineWidth(size * 0.12)
    canvas.setLineCap(1)
    canvas.circle(x, bottom, size * 0.1, stroke=0, fill=1)
    for share in (0.36, 0.66, 0.96):
        radius = size * share
        canvas.arc(x - radius, bottom - radius, x + radius, bottom + radius, 45, 90)
    canvas.restoreState()


def _body(canvas: Any, x: float, top: float) -> None:
    canvas.saveState()
    canvas.setFillColor(ink.PAPER)
    canvas.setStrokeColor(ink.INK)
    canvas.setLineWidth(0.7 * ink.mm)
    canvas.roundRect(x, top - HIGH, WIDE, HIGH, 2 * ink.mm, stroke=1, fill=1)
    canvas.setLineWidth(0.5 * ink.mm)
    canvas.setLineCap(1)
    canvas.line(x + WIDE * 0.36, top - HIGH * 0.93, x + WIDE * 0.64, top - HIGH * 0.93)
    canvas.restoreState()


def _finder(canvas: Any, x: float, top: float, side: float) -> None:
    """The corners in which a camera shows a code, and a hint of the code."""
    canvas.saveState()
    canvas.setStrokeColor(ink.INK)
    canvas.setFillColor(ink.INK)
    canvas.setLineWidth(0.5 * ink.mm)
    arm = side * 0.26
    for right in (0, 1):
        for low in (0, 1):
            corner = (x + side * right, top - side * low)
            canvas.line(*corner, corner[0] + arm * (1 - 2 * right), corner[1])
            canvas.line(*corner, corner[0], corner[1] - arm * (1 - 2 * low))
    cell = side * 0.7 / 7
    left, upper = x + side * 0.15, top - side * 0.15
    for column, row in _CELLS:
        canvas.rect(left + column * cell, upper - (row + 1) * cell, cell, cell, stroke=0, fill=1)
    canvas.restoreState()


_EYES = [
    (column + across, row + down)
    for column, row in ((0, 0), (4, 0), (0, 4))
    for across in range(3)
    for down in range(3)
    if (across, down) != (1, 1)
]
_CELLS = [*_EYES, (3, 3), (4, 4), (6, 4), (5, 5), (4, 6), (6, 6), (3, 1), (1, 3), (3, 5), (5, 3)]


def disc(canvas: Any, x: float, y: float, no: int, radius: float = 2.3 * ink.mm) -> None:
    """A number, white on ink, its middle at (x, y)."""
    canvas.saveState()
    canvas.setFillColor(ink.INK)
    canvas.circle(x, y, radius, stroke=0, fill=1)
    canvas.restoreState()
    size = radius * 1.45
    words = one_line(str(no), ink.Style(size, size, bold=True, colour=ink.PAPER), radius * 2)
    words.draw(canvas, x - words.lines[0].width / 2, y + size * (0.86 - CAPITAL / 2))
