"""Bars of dots, with their numbers: good to read without colour, too."""

from dataclasses import replace
from typing import Any

from eventkit.core.blocks import Bar, Bars
from eventkit.protocol import ink
from eventkit.protocol.flow import Row
from eventkit.protocol.tags import Element, Path
from eventkit.protocol.text import minor, paragraph
from eventkit.protocol.typeset import one_line, passage
from eventkit.protocol.words import Speaker

LABEL = 58 * ink.mm
VALUE = 12 * ink.mm
LONGEST = ink.WIDTH - LABEL - VALUE - 5 * ink.mm
THICK = 4.2 * ink.mm


def bars(block: Bars, speak: Speaker) -> list[Row]:
    """A chart under its caption."""
    most = max((bar.value for bar in block.bars), default=0) or 1
    title = [minor(speak(block.title))] if block.title else []
    caption = paragraph(speak(block.caption), ink.SMALL, gap=(1 if block.title else 5) * ink.mm, glue=True)
    items = Element("L")
    rows = [_bar(bar, most, speak, (items, Element("LI"), Element("LBody"))) for bar in block.bars]
    return [*title, *caption, *(replace(row, glue=True) for row in rows[:-1]), *rows[-1:]]


def _bar(bar: Bar, most: int, speak: Speaker, tag: Path) -> Row:
    label = passage(speak(bar.label), ink.CELL, LABEL, most=2)
    value = one_line(str(bar.value), ink.HEAD_END, VALUE)
    height = max(label.height, THICK)

    def draw(canvas: Any, x: float, top: float) -> None:
        label.draw(canvas, x, top - (height - label.height) / 2)
        start, bottom = x + LABEL + 3 * ink.mm, top - (height + THICK) / 2
        for part, fill in zip(bar.parts or (bar.value,), FILLS, strict=False):
            long = LONGEST * part / most
            if long:
                fill(canvas, start, bottom, long)
            start += long
        value.draw(canvas, x + ink.WIDTH - VALUE, top - (height - value.height) / 2)

    return Row(height, draw, gap=1.4 * ink.mm, tag=tag)


def _solid(canvas: Any, x: float, bottom: float, long: float) -> None:
    canvas.setFillColor(ink.DOT)
    canvas.rect(x, bottom, long, THICK, stroke=0, fill=1)


def _striped(canvas: Any, x: float, bottom: float, long: float) -> None:
    _hollow(canvas, x, bottom, long)
    at = 1.2 * ink.mm
    while at < long:
        canvas.line(x + at, bottom, x + at, bottom + THICK)
        at += 1.2 * ink.mm


def _hollow(canvas: Any, x: float, bottom: float, long: float) -> None:
    canvas.setFillColor(ink.PAPER)
    canvas.setStrokeColor(ink.DOT)
    canvas.setLineWidth(0.3 * ink.mm)
    canvas.rect(x, bottom, long, THICK, stroke=1, fill=1)


FILLS = (_solid, _striped, _hollow)
"""Phones, paper, hands: told apart without colour, too."""
