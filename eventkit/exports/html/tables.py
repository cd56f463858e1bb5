"""Tables of numbers, the course of the day, and bars of dots."""

from itertools import zip_longest

from markupsafe import Markup

from eventkit.core.blocks import Bar, Bars, Column, Table
from eventkit.core.words import Words
from eventkit.exports.html.build import NOTHING, el, text
from eventkit.exports.html.pen import Pen, minor, paragraph
from eventkit.protocol.chapters import Days
from eventkit.protocol.said.course import held

MANY = 3  # columns; with more of them a table is wider than a phone
FILLS = ("solid", "striped", "hollow")
"""Phones, paper, hands: told apart without colour, too."""


def table(block: Table, pen: Pen, name: str = "") -> Markup:
    """A table that scrolls by itself where it is too wide. `name`: what it is called where it has no caption."""
    caption = pen.speak(block.caption)
    head = el("tr", *(_cell("th", column.head, column, pen, scope="col") for column in block.columns))
    last = len(block.rows) - 1 if block.total else -1
    rows = (_row(row, block.columns, pen, at == last) for at, row in enumerate(block.rows))
    inner = text(el("caption", caption, dir="auto") if caption else NOTHING, el("thead", head), el("tbody", *rows))
    many = "many" if len(block.columns) > MANY else None
    return wide(el("table", inner, class_=many), caption or name)


def wide(inner: Markup, name: str) -> Markup:
    """What may be wider than a phone can be scrolled, also with keys."""
    return el("div", inner, class_="wide", role="region", aria_label=name, tabindex=0)


def _row(words: tuple[Words, ...], columns: tuple[Column, ...], pen: Pen, total: bool) -> Markup:
    first, *more = zip(words, columns, strict=True)
    cells = [_cell("th", *first, pen, scope="row"), *(_cell("td", *pair, pen) for pair in more)]
    return el("tr", *cells, class_="total" if total else None)


def _cell(tag: str, words: Words, column: Column, pen: Pen, scope: str | None = None) -> Markup:
    return el(tag, pen.speak(words), scope=scope, dir="auto", class_="number" if column.number else None)


def course(block: Days, pen: Pen) -> Markup:
    """The table of the day; with more days one for each."""
    days = [
        table(day.table, pen, pen.speak.say("protocol-course"))
        if day.table
        else text(minor(day.caption), paragraph(pen.speak.say("protocol-day-empty"), "quiet"))
        for day in held(block, pen.speak)
    ]
    return text(*days, paragraph(pen.speak.say("protocol-course-note"), "quiet"))


def bars(block: Bars, pen: Pen) -> Markup:
    """A chart whose numbers stand beside the bars, so the bars themselves need not be read aloud."""
    most = max((bar.value for bar in block.bars), default=0) or 1
    title = el("strong", pen.speak(block.title), dir="auto") if block.title else NOTHING
    caption = el("figcaption", title, el("span", pen.speak(block.caption)))
    lines = (_bar(bar, most, pen) for bar in block.bars)
    return el("figure", caption, el("ul", *lines, role="list"), class_="bars")


def _bar(bar: Bar, most: int, pen: Pen) -> Markup:
    start, parts = 0.0, []
    for value, fill in zip_longest((bar.parts or (bar.value,))[: len(FILLS)], FILLS):
        if value:
            share = 100 * value / most
            parts.append(el("rect", class_=fill, x=f"{start:.2f}%", width=f"{share:.2f}%", height="100%"))
            start += share
    picture = el("svg", *parts, aria_hidden="true", focusable="false")
    return el("li", el("span", pen.speak(bar.label), dir="auto"), picture, el("strong", str(bar.value)))
