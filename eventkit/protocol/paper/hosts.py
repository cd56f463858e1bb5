"""Host cards: two on a page, for the hosts and nobody else. How to begin, and what a host does in each round."""

from typing import Any

from eventkit.protocol import ink
from eventkit.protocol.paper import sheet
from eventkit.protocol.paper.structs import HostCard
from eventkit.protocol.plates import plate
from eventkit.protocol.typeset import fitting, one_line, passage
from eventkit.protocol.words import Speaker

HIGH = ink.PAGE_HEIGHT / 2
PAD = 12 * ink.mm
INNER = ink.PAGE_WIDTH - 2 * PAD
SIDE = 58 * ink.mm
GAP = 8 * ink.mm
TEXT = INNER - SIDE - GAP
QR = 52 * ink.mm
NUMBER = 6 * ink.mm
STEPS = ("start", "greet", "tell", "write", "sum-up", "stay")
SMALL = ink.Style(9, 11.5, colour=ink.INK_2)


def pages(cards: list[HostCard], speak: Speaker) -> list[sheet.Page]:
    """Two cards on each page, in the order given."""
    return [_page(cards[first : first + 2], speak) for first in range(0, len(cards), 2)]


def _page(cards: list[HostCard], speak: Speaker) -> sheet.Page:
    def draw(canvas: Any) -> None:
        for number, card in enumerate(cards):
            top = ink.PAGE_HEIGHT - number * HIGH - PAD
            _side(canvas, card, PAD, top, speak)
            _steps(canvas, card, PAD + SIDE + GAP, top, speak)
        sheet.cut(canvas, (0, HIGH), (ink.PAGE_WIDTH, HIGH))

    return draw


def _side(canvas: Any, card: HostCard, x: float, top: float, speak: Speaker) -> None:
    """The plate, the code to scan, and the same to type."""
    high = 27 * ink.mm
    plate(canvas, card.spot.no, x, top, high, SIDE)
    y = top - high - 3 * ink.mm
    sheet.code(canvas, card.url, x + (SIDE - QR) / 2, y, QR)
    y -= QR + 2 * ink.mm
    label = passage(speak.say("paper-host-code"), SMALL, SIDE)
    label.draw(canvas, x, y)
    code = one_line(sheet.grouped(card.code), ink.Style(24, 29, bold=True), SIDE)
    code.draw(canvas, x, y - label.height)
    y -= label.height + code.height + 1 * ink.mm
    typed = passage(speak.say("paper-host-typed"), SMALL, SIDE)
    typed.draw(canvas, x, y)
    address = one_line(sheet.typed(card.address), ink.Style(12, 15, bold=True), SIDE)
    address.draw(canvas, x, y - typed.height)


def _steps(canvas: Any, card: HostCard, x: float, top: float, speak: Speaker) -> None:
    title = passage(card.title, SMALL, TEXT, most=1)
    title.draw(canvas, x, top)
    y = top - title.height
    heading = fitting(
        speak.say("paper-host", place=sheet.called(card.spot, speak)), ink.Style(19, 24, bold=True), TEXT, 50
    )
    heading.draw(canvas, x, y)
    y -= heading.height + 3 * ink.mm
    for number, step in enumerate(STEPS, 1):
        words = passage(speak.say(f"paper-host-{step}", kind=card.spot.kind), ink.Style(12, 16), TEXT - NUMBER)
        one_line(str(number), ink.Style(12, 16, bold=True), NUMBER).draw(canvas, x, y)
        words.draw(canvas, x + NUMBER, y)
        y -= words.height + 2 * ink.mm
    secret = passage(speak.say("paper-host-secret"), ink.Style(10, 13, bold=True), TEXT)
    secret.draw(canvas, x, top - HIGH + 2 * PAD + secret.height)
