"""A workbook with everything that people go on working with: the action plan first."""

import datetime
import io
from typing import Any

import xlsxwriter

from eventkit.exports.cells import Pen
from eventkit.exports.material import Material
from eventkit.exports.sheets import SHEETS
from eventkit.exports.sheets.sheet import Sheet
from eventkit.exports.telling import tell
from eventkit.protocol.words import Speaker

OPTIONS = {
    "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
}  # fmt: skip
A4 = 9
MARGIN = 0.5
"""Inches."""


def make(material: Material, lang: str) -> bytes:
    speak = Speaker(lang)
    event = tell(material.state, lang)
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, OPTIONS) as book:
        made = datetime.datetime.fromtimestamp(material.state.at / 1000, datetime.UTC).replace(tzinfo=None)
        book.set_properties({"title": event.event.title, "author": event.event.organiser, "created": made})
        pen = Pen(book, speak)
        for one in SHEETS.values():
            _sheet(book, one(event, speak), pen, speak, event.event.title)
    return out.getvalue()


def _sheet(book: Any, sheet: Sheet, pen: Pen, speak: Speaker, title: str) -> None:
    page = book.add_worksheet(speak.say(sheet.name))
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, column.width)
        page.write_string(0, at, speak.say(column.head), pen.head)
    for no, row in enumerate(sheet.rows, 1):
        for at, (cell, column) in enumerate(zip(row, sheet.columns, strict=True)):
            pen.write(page, no, at, cell, column.kind)
    if sheet.table:
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.columns) - 1)
        page.repeat_rows(0)
    _print(page, speak.say(sheet.name), title)


def _print(page: Any, name: str, title: str) -> None:
    """A4 across, as wide as one page; head and foot say what it is."""
    page.set_landscape()
    page.set_paper(A4)
    page.fit_to_pages(1, 0)
    page.set_margins(MARGIN, MARGIN, MARGIN * 1.5, MARGIN * 1.5)
    page.set_header(f"&L{_quiet(title)}&R{_quiet(name)}")
    page.set_footer("&R&P / &N")


def _quiet(text: str) -> str:
    """A head has commands that begin with &; and it may not be longer than 255."""
    return text.replace("&", "&&")[:100]
