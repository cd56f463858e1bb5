"""Cards to write on by hand, three on a page, about as large as Moderationskarten. The kind stands on them in words and
shows in the edge, also in grey; the number says which ones have been typed in later."""

from typing import Any

from eventkit.protocol import ink
from eventkit.protocol.paper import sheet
from eventkit.protocol.paper.structs import BlankCard
from eventkit.protocol.typeset import one_line, passage
from eventkit.protocol.words import Speaker

ON_PAGE = 3
WIDE, HIGH = ink.PAGE_WIDTH, ink.PAGE_HEIGHT / ON_PAGE
PAD = 9 * ink.mm
EDGE = 9 * ink.mm
START = PAD + EDGE + 6 * ink.mm
ROOM = WIDE - PAD - START
KIND = ink.Style(15, 19, bold=True)
SMALL = ink.Style(9.5, 12, colour=ink.INK_2)
STEP = 4.2 * ink.mm  # of the pattern in the edge


def pages(cards: list[BlankCard], speak: Speaker) -> list[sheet.Page]:
    return [_page(cards[first : first + ON_PAGE], speak) for first in range(0, len(cards), ON_PAGE)]


def _page(cards: list[BlankCard], speak: Speaker) -> sheet.Page:
    def draw(canvas: Any) -> None:
        for number, card in enumerate(cards):
            _card(canvas, card, ink.PAGE_HEIGHT - number * HIGH, speak)
            if number:
                sheet.cut(canvas, (0, ink.PAGE_HEIGHT - number * HIGH), (WIDE, ink.PAGE_HEIGHT - number * HIGH))

    return draw


def _card(canvas: Any, card: BlankCard, top: float, speak: Speaker) -> None:
    edge(canvas, card, PAD, top - HIGH + PAD, HIGH - 2 * PAD)
    y = top - PAD
    one_line(card.kind, KIND, ROOM * 0.45).draw(canvas, START, y)
    passage(card.asked, SMALL, ROOM * 0.5, most=2).draw(canvas, START + ROOM * 0.5, y + 1)
    foot = top - HIGH + PAD
    number = one_line(
        speak.say("paper-card-no", number=f"{card.no:03}"), ink.Style(13, 16, bold=True, end=True), 40 * ink.mm
    )
    number.draw(canvas, START + ROOM - 40 * ink.mm, foot + number.height)
    if card.places is None:
        return
    x = START
    for label in (speak.say("paper-card-place", kind=card.places), speak.say("paper-card-round")):
        words = one_line(label, SMALL, 30 * ink.mm)
        words.draw(canvas, x, foot + words.height + 1)
        x += words.lines[0].width + 2 * ink.mm
        _box(canvas, x, foot)
        x += 22 * ink.mm


def edge(canvas: Any, card: BlankCard, x: float, bottom: float, high: float) -> None:
    """The colour of the kind; with a pattern of its own, because colours are the same in grey."""
    surface, line = ink.CARDS[card.colour]
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(x, bottom, EDGE, high)
    canvas.setFillColor(surface)
    canvas.setStrokeColor(line)
    canvas.rect(x, bottom, EDGE, high, stroke=0, fill=1)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setLineWidth(1.1 * ink.mm)
    canvas.setFillColor(line)
    _pattern(canvas, card.look % 5, x, bottom, high)
    canvas.restoreState()
    canvas.saveState()
    canvas.setStrokeColor(ink.INK)
    canvas.setLineWidth(0.4 * ink.mm)
    canvas.rect(x, bottom, EDGE, high, stroke=1, fill=0)
    canvas.restoreState()


def _pattern(canvas: Any, look: int, x: float, bottom: float, high: float) -> None:
    """0: plain, 1 and 2: stripes up and down, 3: dots, 4: across."""
    if look == 0:
        return
    for step in range(-2, int(high / STEP) + 3):
        y = bottom + step * STEP
        if look == 1:
            canvas.line(x, y, x + EDGE, y + EDGE)
        elif look == 2:
            canvas.line(x, y + EDGE, x + EDGE, y)
        elif look == 3:
            canvas.circle(x + EDGE / 2 + (EDGE / 4 if step % 2 else -EDGE / 4), y, 1 * ink.mm, stroke=0, fill=1)
        else:
            canvas.line(x, y, x + EDGE, y)


def _box(canvas: Any, x: float, bottom: float) -> None:
    canvas.saveState()
    canvas.setStrokeColor(ink.LINE)
    canvas.setLineWidth(0.3 * ink.mm)
    canvas.rect(x, bottom, 14 * ink.mm, 8 * ink.mm, stroke=1, fill=0)
    canvas.restoreState()
