"""Route cards for people without a phone: four on a page, to be cut apart. Where to go in each round, and a personal
code with which one can go on with a phone later."""

from typing import Any

from eventkit.protocol import ink
from eventkit.protocol.paper import sheet
from eventkit.protocol.paper.structs import RouteCard, Stop
from eventkit.protocol.plates import plate, unknown, wide
from eventkit.protocol.typeset import fitting, one_line, passage
from eventkit.protocol.words import Speaker

WIDE, HIGH = ink.PAGE_WIDTH / 2, ink.PAGE_HEIGHT / 2
PAD = 9 * ink.mm  # printers leave the edge of the paper white
INNER = WIDE - 2 * PAD
QR = 33 * ink.mm
FOOT = QR + 4 * ink.mm
TALLEST = 20 * ink.mm
PLATE = 0.82  # of the height of a row
ONE_COLUMN = 6  # rounds; more stand in two columns
SMALL = ink.Style(9, 11.5, colour=ink.INK_2)


def pages(cards: list[RouteCard], speak: Speaker) -> list[sheet.Page]:
    """Four cards on each page, in the order given."""
    return [_page(cards[first : first + 4], speak) for first in range(0, len(cards), 4)]


def _page(cards: list[RouteCard], speak: Speaker) -> sheet.Page:
    def draw(canvas: Any) -> None:
        for number, card in enumerate(cards):
            _card(canvas, card, number % 2 * WIDE + PAD, ink.PAGE_HEIGHT - number // 2 * HIGH - PAD, speak)
        sheet.cut(canvas, (WIDE, 0), (WIDE, ink.PAGE_HEIGHT))
        sheet.cut(canvas, (0, HIGH), (ink.PAGE_WIDTH, HIGH))

    return draw


def _card(canvas: Any, card: RouteCard, x: float, top: float, speak: Speaker) -> None:
    guest = speak.say("paper-guest", number=card.no)
    side = 24 * ink.mm if card.name else 0
    title = passage(card.title, SMALL, INNER - side, most=2)
    title.draw(canvas, x, top)
    if card.name:
        one_line(guest, ink.Style(11, 13, bold=True, end=True), side).draw(canvas, x + INNER - side, top)
    y = top - title.height - 1 * ink.mm
    name = fitting(card.name or guest, ink.Style(19, 23, bold=True), INNER, 12 * ink.mm)
    name.draw(canvas, x, y)
    y -= name.height + 4 * ink.mm
    bottom = top - HIGH + 2 * PAD + FOOT
    _rounds(canvas, card.rounds, x, y, y - bottom, speak)
    _foot(canvas, card, x, bottom - 4 * ink.mm, speak)


def _rounds(canvas: Any, rounds: tuple[Stop, ...], x: float, top: float, height: float, speak: Speaker) -> None:
    columns = 1 if len(rounds) <= ONE_COLUMN else 2
    lines = -(-len(rounds) // columns) or 1
    step = min(TALLEST, height / lines)
    column = INNER / columns
    plates = max(wide(stop.spot.no if stop.spot else 1, step * PLATE) for stop in rounds) if rounds else 0
    for number, stop in enumerate(rounds):
        left = x + number // lines * column
        _stop(canvas, stop, left, top - number % lines * step, (column, step, plates), speak)


def _stop(canvas: Any, stop: Stop, x: float, top: float, box: tuple[float, float, float], speak: Speaker) -> None:
    """`box`: width and height of the row, width of the plates."""
    width, step, plates = box
    high = step * PLATE
    start, room = x + plates + 3 * ink.mm, width - plates - 5 * ink.mm
    label = one_line(stop.label, ink.Style(high * 0.26, high * 0.34, colour=ink.INK_2), room)
    if stop.spot is None:
        unknown(canvas, x, top, high, plates)
        where, bold = speak.say("paper-announced"), False
    else:
        plate(canvas, stop.spot.no, x, top, high, plates)
        where, bold = sheet.called(stop.spot, speak), True
    words = fitting(where, ink.Style(high * 0.36, high * 0.45, bold=bold), room, high * 0.7)
    y = top - (high - label.height - words.height) / 2
    label.draw(canvas, start, y)
    words.draw(canvas, start, y - label.height)


def _foot(canvas: Any, card: RouteCard, x: float, top: float, speak: Speaker) -> None:
    sheet.code(canvas, card.url, x - 2 * ink.mm, top, QR)
    start, room = x + QR + 1 * ink.mm, INNER - QR - 1 * ink.mm
    label = passage(speak.say("paper-code"), SMALL, room)
    code = one_line(sheet.grouped(card.code), ink.Style(17, 21, bold=True), room)
    note = passage(speak.say("paper-code-note"), SMALL, room, most=5)
    y = top - 2 * ink.mm
    for words in (label, code, note):
        words.draw(canvas, start, y)
        y -= words.height + 1 * ink.mm
