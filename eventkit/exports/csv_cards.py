"""All cards as CSV, so that a double click opens it rightly in the spreadsheet of the language."""

import csv
import io

from eventkit.exports.material import Material
from eventkit.exports.neutral import neutral
from eventkit.exports.sheets import cards
from eventkit.exports.sheets.sheet import Cell
from eventkit.exports.telling import tell
from eventkit.protocol.words import Speaker

SEPARATORS = {"de": ";"}
BOM = "\ufeff"
"""Without it Excel reads umlauts as something else."""


def make(material: Material, lang: str) -> bytes:
    """UTF-8 with BOM, every field in quotes, lines end as RFC 4180 says; between fields `;` in German, else `,`."""
    speak = Speaker(lang)
    sheet = cards.sheet(tell(material.state, lang), speak)
    out = io.StringIO(BOM, newline="")
    out.seek(len(BOM))
    writer = csv.writer(out, delimiter=SEPARATORS.get(speak.lang, ","), quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([speak.say(column.head) for column in sheet.columns])
    writer.writerows([_plain(cell) for cell in row] for row in sheet.rows)
    return out.getvalue().encode("utf-8", "replace")


def _plain(cell: Cell) -> str:
    return neutral(cell) if isinstance(cell, str) else "" if cell is None else str(cell)
