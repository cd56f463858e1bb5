"""Vector symbols of places. So far the plenary: a ring of dots on an ink plate."""

import math
from typing import Any

from eventkit.protocol import ink


def plenary(canvas: Any, x: float, bottom: float, size: float) -> None:
    """The enamel plate of the plenary, a square of `size` points."""
    canvas.saveState()
    canvas.setFillColor(ink.INK)
    canvas.roundRect(x, bottom, size, size, size * 0.22, stroke=0, fill=1)
    canvas.setStrokeColor(ink.PAPER)
    canvas.setLineWidth(size * 0.03)
    edge = size * 0.08
    canvas.roundRect(x + edge, bottom + edge, size - 2 * edge, size - 2 * edge, size * 0.15, stroke=1, fill=0)
    canvas.setFillColor(ink.PAPER)
    for at in range(8):
        angle = math.pi * at / 4
        centre = (x + size * (0.5 + 0.21 * math.cos(angle)), bottom + size * (0.5 + 0.21 * math.sin(angle)))
        canvas.circle(*centre, size * 0.058, stroke=0, fill=1)
    canvas.restoreState()
