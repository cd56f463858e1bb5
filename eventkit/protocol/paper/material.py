"""The material list: what to bring, how much of it, and a box to tick."""

from dataclasses import replace
from typing import Any

from eventkit.core.state import State
from eventkit.protocol import ink, tables
from eventkit.protocol.flow import Row, under
from eventkit.protocol.paper import handout, sheet
from eventkit.protocol.paper.supplies import Item, supplies
from eventkit.protocol.tags import Element
from eventkit.protocol.text import minor, paragraph
from eventkit.protocol.typeset import passage
from eventkit.protocol.words import Speaker

COLUMNS = tables.measures((0.58, 0.14, 0.16, 0.12))
HEADS = ("paper-material-what", "paper-material-each", "paper-material-all", "paper-material-there")
BOX = 3.6 * ink.mm


def pages(state: State, people: int | None, speak: Speaker) -> list[sheet.Page]:
    """`people`: so many are expected."""
    needed = supplies(state, people)
    words = speak.say("paper-material-for", people=needed.people)
    if needed.places:
        words = speak.say("paper-material-for-places", people=needed.people, places=needed.places)
    if needed.guessed:
        words = f"{words} {speak.say('paper-material-guess')}"
    rows = paragraph(words, gap=2 * ink.mm)
    parts = (("hall", needed.hall), ("places", needed.at_places), ("paper", needed.paper), ("steps", needed.steps))
    for name, items in parts:
        if items:
            title = "paper-material-chairs" if name == "places" and not needed.places else f"paper-material-{name}"
            rows += [minor(speak.say(title)), *_table(items, bool(needed.places), speak)]
    when = speak.date(state.details.date) if state.details.date else ""
    return handout.pages(speak.say("paper-material"), state.details.title, when, rows, speak)


def _table(items: list[Item], places: bool, speak: Speaker) -> list[Row]:
    """`places`: is there a column for each of them?"""
    styles = (ink.HEAD, ink.HEAD_END, ink.HEAD_END, ink.HEAD_END)
    names = [speak.say(head) if places or head != "paper-material-each" else "" for head in HEADS]
    heads = [passage(name, style, wide) for name, style, wide in zip(names, styles, COLUMNS.widths, strict=True)]
    head = tables.head_row(heads, COLUMNS, Element("Table"))
    rows = [row for item in items for row in _rows(item, speak)]
    return [head, *under([replace(row, glue=True) for row in rows[:-1]] + rows[-1:], head)]


def _rows(item: Item, speak: Speaker) -> list[Row]:
    words = (speak(item.name), "" if item.each is None else str(item.each), str(item.all), "")
    styles = (ink.CELL, ink.CELL_END, ink.HEAD_END, ink.CELL_END)
    cells = [passage(word, style, wide) for word, style, wide in zip(words, styles, COLUMNS.widths, strict=True)]
    return [_ticked(row) for row in tables.body_rows(cells, COLUMNS, Element("Table"))]


def _ticked(row: Row) -> Row:
    def draw(canvas: Any, x: float, top: float) -> None:
        row.draw(canvas, x, top)
        canvas.setStrokeColor(ink.INK)
        canvas.setLineWidth(0.3 * ink.mm)
        canvas.rect(x + COLUMNS.end - BOX, top - (row.height + BOX) / 2, BOX, BOX, stroke=1, fill=0)

    return replace(row, draw=draw)
