"""The enamel plate of a place: coloured ground, thin inner line, symbol, number. Good without colour, too."""

from typing import Any

from eventkit.protocol import ink, svg
from eventkit.protocol.signs import GRID, Sign, sign
from eventkit.protocol.typeset import one_line

# Shares of the size of its number, as on the screens.
HEIGHT, PAD, GAP, CORNER = 2.1, 0.46, 0.2, 0.46
RING, RING_LINE, RING_CORNER = 0.15, 0.075, 0.33
SYMBOL = 1.08
DIGIT, CAPITAL = 0.572, 0.714  # width and height of a digit of Noto Sans, bold
SMALL_HEIGHT = 1.72
SMALL = 7 * ink.mm  # a lower plate has no inner line
EDGE = 0.2 * ink.mm


def wide(no: int, height: float) -> float:
    """How wide a plate of this height is (points)."""
    size = height / (SMALL_HEIGHT if height < SMALL else HEIGHT)
    return size * (2 * PAD + SYMBOL + GAP + DIGIT * len(str(no)))


def plate(canvas: Any, no: int, x: float, top: float, height: float, width: float = 0) -> float:
    """Draw the plate of place number `no` below `top`; gives its width. `width`: make it so wide instead."""
    look = sign(no)
    natural, small = wide(no, height), height < SMALL
    size = height / (SMALL_HEIGHT if small else HEIGHT)
    width = width or natural
    _ground(canvas, look, (x, top - height, width, height), size, not small)
    start = x + (width - natural) / 2 + size * PAD
    symbol(canvas, no, start, top - (height + size * SYMBOL) / 2, size * SYMBOL)
    _number(canvas, no, start + size * (SYMBOL + GAP), top - height / 2, size)
    return width


def great(canvas: Any, no: int, x: float, top: float, width: float, height: float) -> None:
    """A plate to be read across the hall: the number as large as it can be, the symbol above or before it."""
    size = min(width, height) / 5
    _ground(canvas, sign(no), (x, top - height, width, height), size, True)
    inner = (width - 2 * size * PAD * 1.5, height - 2 * size * PAD * 1.5)
    digits, middle = DIGIT * len(str(no)), x + width / 2
    if width > height:  # side by side: a symbol as high as the number
        number = min(inner[1] / CAPITAL, inner[0] / (digits + CAPITAL + GAP))
        side, gap = number * CAPITAL, number * GAP
        start = middle - (side + gap + number * digits) / 2
        symbol(canvas, no, start, top - height / 2 - side / 2, side)
        _number(canvas, no, start + side + gap, top - height / 2, number)
        return
    number = min(inner[1] * 0.56 / CAPITAL, inner[0] / digits)
    gap = size * GAP * 2
    side = min(inner[1] - number * CAPITAL - gap, inner[0] * 0.7)
    upper = top - (height - side - gap - number * CAPITAL) / 2
    symbol(canvas, no, middle - side / 2, upper - side, side)
    _number(canvas, no, middle - number * digits / 2, upper - side - gap - number * CAPITAL / 2, number)


def _ground(canvas: Any, look: Sign, box: tuple[float, float, float, float], size: float, ring: bool) -> None:
    x, bottom, width, height = box
    canvas.saveState()
    canvas.setFillColor(look.surface)
    canvas.setStrokeColor(ink.INK)  # the light ones would fade into the paper in grey
    canvas.setLineWidth(EDGE)
    canvas.roundRect(x, bottom, width, height, size * CORNER, stroke=1, fill=1)
    if ring:
        canvas.setStrokeColor(look.on)
        canvas.setLineWidth(size * RING_LINE)
        edge = size * (RING + RING_LINE / 2)
        canvas.roundRect(x + edge, bottom + edge, width - 2 * edge, height - 2 * edge, size * RING_CORNER)
    canvas.restoreState()


def _number(canvas: Any, no: int, x: float, middle: float, size: float) -> None:
    """The number with its digits' middle at this height."""
    words = one_line(str(no), ink.Style(size, size, bold=True, colour=sign(no).on), size * 4)
    words.draw(canvas, x, middle + size * (0.86 - CAPITAL / 2))


def symbol(canvas: Any, no: int, x: float, bottom: float, size: float, colour: Any = None) -> None:
    """The symbol of place number `no`, a square of `size` points, in the colour it has on its plate."""
    look = sign(no)
    canvas.saveState()
    canvas.translate(x, bottom + size)
    canvas.scale(size / GRID, -size / GRID)
    canvas.setFillColor(colour or look.on)
    canvas.setStrokeColor(colour or look.on)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    if look.fill:
        canvas.drawPath(svg.trace(canvas.beginPath(), look.fill), stroke=0, fill=1, fillMode=0)
    if look.line:
        canvas.setLineWidth(look.width)
        canvas.drawPath(svg.trace(canvas.beginPath(), look.line), stroke=1, fill=0)
    canvas.restoreState()


def unknown(canvas: Any, x: float, top: float, height: float, width: float) -> None:
    """Where the place is not known yet: an empty plate with a dashed edge."""
    canvas.saveState()
    canvas.setStrokeColor(ink.LINE)
    canvas.setLineWidth(0.3 * ink.mm)
    canvas.setDash(3, 2)
    canvas.roundRect(x, top - height, width, height, height / HEIGHT * CORNER, stroke=1, fill=0)
    canvas.restoreState()
