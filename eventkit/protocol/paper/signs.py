"""Signs of places. Tables: a page of A4 folded once, which stands by itself and is read from both sides. Rooms: a page
across, for the door. Each has the place's own code, wide enough to be read from an arm's length and more."""

from typing import Any

from eventkit.protocol import ink
from eventkit.protocol.paper import sheet
from eventkit.protocol.paper.structs import PlaceSign
from eventkit.protocol.plates import great
from eventkit.protocol.typeset import Passage, fitting, nothing, one_line, passage
from eventkit.protocol.words import Speaker

PAD = 9 * ink.mm
GAP = 6 * ink.mm
QR = 98 * ink.mm  # read at ten times its width
MARGIN = QR * 0.09  # of its white edge
CALL = ink.Style(15, 19, bold=True)
ASIDE = ink.Style(9, 12, colour=ink.INK_2)


def pages(signs: list[PlaceSign], speak: Speaker) -> list[sheet.Page]:
    """A page for each place, in the order given."""
    return [_page(sign, speak) for sign in signs]


def _page(sign: PlaceSign, speak: Speaker) -> sheet.Page:
    return _tent(sign, speak) if sign.spot.kind == "table" else _flat(sign, speak)


def _tent(sign: PlaceSign, speak: Speaker) -> sheet.Page:
    """Two halves back to back; the upper one stands on its head until the page is folded."""
    wide, high = ink.PAGE_WIDTH, ink.PAGE_HEIGHT / 2

    def draw(canvas: Any) -> None:
        canvas.setPageSize(sheet.A4)
        _face(canvas, sign, (wide, high), speak)
        canvas.saveState()
        canvas.translate(wide, 2 * high)
        canvas.rotate(180)
        _face(canvas, sign, (wide, high), speak)
        canvas.restoreState()
        sheet.cut(canvas, (0, high), (12 * ink.mm, high))
        sheet.cut(canvas, (wide - 12 * ink.mm, high), (wide, high))

    return draw


def _flat(sign: PlaceSign, speak: Speaker) -> sheet.Page:
    def draw(canvas: Any) -> None:
        canvas.setPageSize(sheet.ACROSS)
        _face(canvas, sign, sheet.ACROSS, speak)

    return draw


def _face(canvas: Any, sign: PlaceSign, size: tuple[float, float], speak: Speaker) -> None:
    """The plate at the start, the code at the end; what it is called and asked here below both."""
    wide, high = size
    words = _words(sign, wide - 2 * PAD, speak)
    foot = sum(line.height for line in words)
    call = passage(speak.say("paper-here"), CALL, QR)
    above = high - 2 * PAD - foot - GAP
    great(canvas, sign.spot.no, PAD, high - PAD, wide - 2 * PAD - GAP - QR, above)
    start, middle = wide - PAD - QR, high - PAD - (above - QR - call.height) / 2
    sheet.code(canvas, sign.url, start, middle, QR)
    call.draw(canvas, start + MARGIN, middle - QR)
    y = PAD + foot
    for line in words:
        line.draw(canvas, PAD, y)
        y -= line.height


def _words(sign: PlaceSign, wide: float, speak: Speaker) -> list[Passage]:
    large = wide > ink.PAGE_WIDTH
    name = sign.spot.title or speak.say(f"place-signed-{sign.spot.kind}", sign=sheet.symbol(sign.spot, speak))
    style = ink.Style(34, 42, bold=True) if large else ink.Style(20, 25, bold=True)
    asked = ink.Style(20, 26) if large else ink.Style(12, 16)
    question = fitting(sign.question, asked, wide, 2 * asked.lead) if sign.question else nothing(asked)
    address = one_line(speak.say("paper-sign-foot", title=sign.title, address=sheet.typed(sign.url)), ASIDE, wide)
    return [one_line(name, style, wide), question, address]
