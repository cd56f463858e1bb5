"""Measures, colours and styles of the printed page, from the design's tokens. Lengths in points."""

from typing import NamedTuple

from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

PAGE_WIDTH, PAGE_HEIGHT = A4
START, END = 22 * mm, 18 * mm  # margins; the wider one leaves room for a hole punch
TOP, BOTTOM = 30 * mm, 20 * mm
WIDTH = PAGE_WIDTH - START - END
HEIGHT = PAGE_HEIGHT - TOP - BOTTOM

INK = HexColor("#1b2130")
INK_2 = HexColor("#454c5b")
PAPER = white
BOARD = HexColor("#e9dec9")
BOARD_EDGE = HexColor("#d3c3a3")
FIBRE = HexColor("#ddd0b5")
LINE = HexColor("#7b818d")
DOT = HexColor("#c4183c")
ON_CARD_2 = HexColor("#3d4453")

CARDS = {
    "white": (HexColor("#ffffff"), HexColor("#b9b3a6")),
    "yellow": (HexColor("#fdf0a9"), HexColor("#c9ac2a")),
    "green": (HexColor("#d0ebc8"), HexColor("#86b478")),
    "blue": (HexColor("#cfe4f5"), HexColor("#83acd0")),
    "orange": (HexColor("#fcd9b4"), HexColor("#d69a5a")),
    "rose": (HexColor("#f9d2d8"), HexColor("#d78b98")),
    "lilac": (HexColor("#e4d9f2"), HexColor("#a893c8")),
}
"""Colour of a card -> surface and edge; the edge shows it in grey print."""


class Style(NamedTuple):
    """`size` and `lead` (from baseline to baseline) in points."""

    size: float
    lead: float
    bold: bool = False
    colour: object = INK
    end: bool = False


TITLE = Style(34, 37, bold=True)
LEAD = Style(14, 19.5)
SECTION = Style(19, 24, bold=True)
MINOR = Style(12, 16, bold=True)
BODY = Style(10.5, 15)
SMALL = Style(9, 12.2, colour=INK_2)
SMALL_END = SMALL._replace(end=True)
ASKED = Style(14, 19, bold=True)
CARD = Style(9.5, 12.6)
META = Style(8.5, 11, colour=ON_CARD_2)
STRIP = Style(11, 14.5, bold=True)
CELL = Style(9.5, 12.6)
CELL_END = CELL._replace(end=True)
HEAD = CELL._replace(bold=True)
HEAD_END = HEAD._replace(end=True)
FINE = Style(8.3, 10.8)
FINE_HEAD = FINE._replace(bold=True)
FINE_QUIET = FINE._replace(colour=INK_2)
NUMBER = Style(22, 26, bold=True)
TOWN = Style(12, 15, bold=True)
