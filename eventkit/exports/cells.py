"""Writes the cells of a workbook: each with its type, so that no text is ever a formula."""

import datetime
import re
import unicodedata
from functools import cache
from typing import Any

from eventkit.exports.neutral import dangerous
from eventkit.exports.sheets.sheet import Cell, Kind
from eventkit.protocol.words import Speaker

MOST = 32_767
"""The longest text that a cell holds."""

_GERMAN = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")


class Pen:
    """`head`: how headings look."""

    def __init__(self, book: Any, speak: Speaker) -> None:
        self._book = book
        prefix = speak.number(0).removesuffix("000").replace('"', "")
        german = speak.lang == "de"
        self._numbers = {
            "card": f'"{prefix}"000',
            "date": "dd.mm.yyyy" if german else "yyyy-mm-dd",
            "moment": "dd.mm.yyyy hh:mm" if german else "yyyy-mm-dd hh:mm",
        }
        self.head = book.add_format({"bold": True, "bottom": 2, "text_wrap": True, "valign": "bottom"})
        self._look = cache(self._new)

    def write(self, page: Any, row: int, at: int, cell: Cell, kind: Kind) -> None:
        if cell is None or cell == "":
            return
        if isinstance(cell, int):
            page.write_number(row, at, cell, self._look(self._numbers.get(kind, "0"), False, False))
        elif kind in ("date", "moment") and (when := as_date(cell)) is not None:
            page.write_datetime(row, at, when, self._look(self._numbers[kind], False, False))
        else:
            page.write_string(row, at, cell[:MOST], self._look("@", dangerous(cell), turns(cell)))

    def _new(self, number: str, quoted: bool, rtl: bool) -> Any:
        """`quoted`: the mark that Excel itself sets where somebody types an apostrophe first; no letter is added."""
        look = {"num_format": number, "valign": "top", "text_wrap": number == "@", "quote_prefix": quoted}
        return self._book.add_format({**look, **({"reading_order": 2, "align": "right"} if rtl else {})})


def as_date(text: str) -> datetime.datetime | None:
    """`2026-09-26`, `26.9.2026`, `2026-09-26T18:05`; None: it is something else. Spreadsheets begin with 1900."""
    german = _GERMAN.fullmatch(text.strip())
    try:
        found = (
            datetime.datetime(int(german[3]), int(german[2]), int(german[1]))
            if german
            else datetime.datetime.fromisoformat(text.strip())
        )
    except ValueError:
        return None
    return found if found.year > 1900 and found.tzinfo is None else None


def turns(text: str) -> bool:
    """True for a text that begins at the right."""
    first = next((side for char in text if (side := unicodedata.bidirectional(char)) in ("L", "R", "AL")), "L")
    return first != "L"
