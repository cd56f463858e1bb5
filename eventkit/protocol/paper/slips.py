"""Admission slips: ten on a page, to be cut apart. Each lets one person in, once."""

from typing import Any

from eventkit.protocol import ink
from eventkit.protocol.paper import sheet
from eventkit.protocol.paper.structs import Slip
from eventkit.protocol.typeset import fitting, one_line, passage
from eventkit.protocol.words import Speaker

COLUMNS, ROWS = 2, 5
WIDE, HIGH = ink.PAGE_WIDTH / COLUMNS, ink.PAGE_HEIGHT / ROWS
PAD = 6 * ink.mm
QR = 44 * ink.mm
GROUP = 3
SMALL = ink.Style(8.5, 11, colour=ink.INK_2)


def pages(slips: list[Slip], speak: Speaker) -> list[sheet.Page]:
    most = COLUMNS * ROWS
    return [_page(slips[first : first + most], speak) for first in range(0, len(slips), most)]


def _page(slips: list[Slip], speak: Speaker) -> sheet.Page:
    def draw(canvas: Any) -> None:
        for number, slip in enumerate(slips):
            _slip(canvas, slip, number % COLUMNS * WIDE, ink.PAGE_HEIGHT - number // COLUMNS * HIGH, speak)
        sheet.cut(canvas, (WIDE, 0), (WIDE, ink.PAGE_HEIGHT))
        for row in range(1, ROWS):
            sheet.cut(canvas, (0, row * HIGH), (ink.PAGE_WIDTH, row * HIGH))

    return draw


def _slip(canvas: Any, slip: Slip, x: float, top: float, speak: Speaker) -> None:
    sheet.code(canvas, slip.url, x + PAD - 1 * ink.mm, top - (HIGH - QR) / 2, QR)
    start, room = x + PAD + QR + 1 * ink.mm, WIDE - 2 * PAD - QR - 1 * ink.mm
    title = fitting(slip.title, ink.Style(10, 12.5, bold=True), room, 26)
    name = one_line(speak.say("paper-slip"), SMALL, room)
    code = one_line(sheet.in_groups(slip.code, GROUP), ink.Style(23, 28, bold=True), room)
    once = passage(speak.say("paper-slip-once"), ink.Style(9, 11.5, bold=True), room, most=2)
    how = passage(speak.say("paper-slip-how", address=slip.address), SMALL, room, most=4)
    y = top - (HIGH - sum(words.height for words in (title, name, code, once, how)) - 3 * ink.mm) / 2
    for words, gap in ((title, 1 * ink.mm), (name, 0), (code, 0), (once, 1 * ink.mm), (how, 1 * ink.mm)):
        words.draw(canvas, start, y)
        y -= words.height + gap
