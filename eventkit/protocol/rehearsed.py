"""A rehearsal is never taken for a real event: every page of everything that is printed of it says so."""

from collections.abc import Callable
from typing import Any

from eventkit.protocol import ink
from eventkit.protocol.typeset import one_line
from eventkit.protocol.words import Speaker

WORDS = ink.Style(9.5, 12, bold=True)
TOP, HEIGHT, PAD = 4 * ink.mm, 6.4 * ink.mm, 4 * ink.mm


def mark(speak: Speaker) -> Callable[[Any], None]:
    """Draws a label in the middle of the upper edge, above everything else on the page."""
    words = one_line(speak.say("probe-on-paper"), WORDS, 150 * ink.mm)
    wide = words.lines[0].width + 2 * PAD

    def draw(canvas: Any) -> None:
        width, height = canvas._pagesize
        left, bottom = (width - wide) / 2, height - TOP - HEIGHT
        canvas.saveState()
        canvas.setFillColor(ink.PAPER)
        canvas.setStrokeColor(ink.INK)
        canvas.setLineWidth(0.5 * ink.mm)
        canvas.roundRect(left, bottom, wide, HEIGHT, HEIGHT / 2, stroke=1, fill=1)
        words.draw(canvas, left + PAD, bottom + HEIGHT - (HEIGHT - words.height) / 2)
        canvas.restoreState()

    return draw
