"""Slips with a code to scan: ten on a page, to be cut apart. Beside the code some words below each other."""

from typing import Any, NamedTuple

from eventkit.protocol import ink
from eventkit.protocol.paper import sheet
from eventkit.protocol.typeset import Passage

COLUMNS, ROWS = 2, 5
WIDE, HIGH = ink.PAGE_WIDTH / COLUMNS, ink.PAGE_HEIGHT / ROWS
PAD = 6 * ink.mm
QR = 44 * ink.mm
ROOM = WIDE - 2 * PAD - QR - 1 * ink.mm
"""So wide are the words."""


class Tile(NamedTuple):
    """`words` with the space below each."""

    url: str
    words: list[tuple[Passage, float]]


def pages(tiles: list[Tile]) -> list[sheet.Page]:
    most = COLUMNS * ROWS
    return [_page(tiles[first : first + most]) for first in range(0, len(tiles), most)]


def _page(tiles: list[Tile]) -> sheet.Page:
    def draw(canvas: Any) -> None:
        for number, tile in enumerate(tiles):
            _tile(canvas, tile, number % COLUMNS * WIDE, ink.PAGE_HEIGHT - number // COLUMNS * HIGH)
        sheet.cut(canvas, (WIDE, 0), (WIDE, ink.PAGE_HEIGHT))
        for row in range(1, ROWS):
            sheet.cut(canvas, (0, row * HIGH), (ink.PAGE_WIDTH, row * HIGH))

    return draw


def _tile(canvas: Any, tile: Tile, x: float, top: float) -> None:
    sheet.code(canvas, tile.url, x + PAD - 1 * ink.mm, top - (HIGH - QR) / 2, QR)
    y = top - (HIGH - sum(words.height + gap for words, gap in tile.words)) / 2
    for words, gap in tile.words:
        words.draw(canvas, x + PAD + QR + 1 * ink.mm, y)
        y -= words.height + gap
