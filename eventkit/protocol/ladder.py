"""The ladder of participation: five steps, the one that holds in ink."""

from typing import Any

from eventkit.protocol import ink
from eventkit.protocol.flow import Row
from eventkit.protocol.said.front import LEVELS
from eventkit.protocol.tags import Element
from eventkit.protocol.typeset import one_line
from eventkit.protocol.words import Speaker

HEIGHTS = (8 * ink.mm, 12 * ink.mm, 16 * ink.mm, 20 * ink.mm, 24 * ink.mm)
GAP = 1.2 * ink.mm
STEP = (ink.WIDTH - 4 * GAP) / 5
PAD = 1.6 * ink.mm


def ladder(level: int, speak: Speaker) -> Row:
    """`level` 1 to 5; each step has its name on it."""
    names = [speak.say(message) for message in LEVELS]

    def draw(canvas: Any, x: float, top: float) -> None:
        bottom = top - HEIGHTS[-1]
        for at, (name, height) in enumerate(zip(names, HEIGHTS, strict=True)):
            here = at + 1 == level
            start = x + at * (STEP + GAP)
            canvas.setLineWidth(0.3 * ink.mm)
            canvas.setStrokeColor(ink.INK if here else ink.LINE)
            canvas.setFillColor(ink.INK if here else ink.PAPER)
            canvas.roundRect(start, bottom, STEP, height, 0.8 * ink.mm, stroke=1, fill=1)
            style = ink.FINE._replace(bold=here, colour=ink.PAPER if here else ink.INK)
            label = one_line(name, style, STEP - 2 * PAD)
            label.draw(canvas, start + PAD, bottom + 1 * ink.mm + label.height)

    return Row(HEIGHTS[-1], draw, gap=2.5 * ink.mm, glue=True, tag=(Element("Figure", alt=names[level - 1]),))
