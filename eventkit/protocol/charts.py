"""Bars of dots, with their numbers: good to read without colour, too."""

from dataclasses import replace
from typing import Any

from eventkit.core.outline import Bar, Bars
from eventkit.protocol import ink
from eventkit.protocol.flow import Row
from eventkit.protocol.text import paragraph
from eventkit.protocol.typeset import one_line, passage
from eventkit.protocol.words import Speaker

LABEL = 58 * ink.mm
VALUE = 12 * ink.mm
LONGEST = ink.WIDTH - LABEL - VALUE - 5 * ink.mm
THICK = 4.2 * ink.mm


def bars(block: Bars, speak: Speaker) -> list[Row]:
    """A chart under its caption."""
    most = max((bar.value for bar in block.bars), default=1)
    caption = paragraph(speak(block.caption), ink.SMALL, gap=5 * ink.mm, glue=True)
    rows = [_bar(bar, most, speak) for bar in block.bars]
    return [*caption, *(replace(row, glue=True) for row in rows[:-1]), *rows[-1:]]


def _bar(bar: Bar, most: int, speak: Speaker) -> Row:
    label = passage(speak(bar.label), ink.CELL, LABEL, most=2)
    value = one_line(str(bar.value), ink.HEAD_END, VALUE)
    height = max(label.height, THICK)

    def draw(canvas: Any, x: float, top: float) -> None:
        label.draw(canvas, x, top - (height - label.height) / 2)
        canvas.setFillColor(ink.DOT)
        long = LONGEST * bar.value / most
        canvas.rect(x + LABEL + 3 * ink.mm, top - (height + THICK) / 2, long, THICK, stroke=0, fill=1)
        value.draw(canvas, x + ink.WIDTH - VALUE, top - (height - value.height) / 2)

    return Row(height, draw, gap=1.4 * ink.mm)
