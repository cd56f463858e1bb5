"""The title page: a white card on brown paper, what was promised, what happens next, who answers questions."""

from typing import Any

from eventkit.core.text import pick
from eventkit.protocol import ink
from eventkit.protocol.flow import Row
from eventkit.protocol.ladder import ladder
from eventkit.protocol.outline import Document, Numbers
from eventkit.protocol.said.front import counts, edition, promise, steps, when_and_where
from eventkit.protocol.symbols import plenary
from eventkit.protocol.tags import Element, inside
from eventkit.protocol.text import minor, paragraph
from eventkit.protocol.typeset import Passage, one_line, passage
from eventkit.protocol.words import Speaker

PLATE = 11 * ink.mm
CARD_PAD = 10 * ink.mm
INNER = ink.WIDTH - 2 * CARD_PAD
BAND_TOP, BAND_FOOT = 17 * ink.mm, 13 * ink.mm
WHEN = 46 * ink.mm


def title(document: Document, speak: Speaker) -> list[Row]:
    """All rows of the title page; a long list of next steps may run on to a second page."""
    details = document.details
    rows = [_band(document, speak), numbers(document.numbers, speak)]
    rows += [minor(speak.say("protocol-promise"), 8 * ink.mm), ladder(details.level, speak)]
    rows += paragraph(promise(details, speak))
    next_steps = steps(details, speak)
    if next_steps:
        rows.append(minor(speak.say("protocol-next"), 8 * ink.mm))
        rows += [step(when, what) for when, what in next_steps]
    return rows


def _band(document: Document, speak: Speaker) -> Row:
    """Brown paper over the full width, from the upper edge of the page."""
    details = document.details
    town = passage(details.organiser, ink.TOWN, ink.WIDTH - PLATE - 4 * ink.mm, most=3)
    size = 34 if len(details.title) <= 60 else 22
    question = pick(document.question, speak.lang)
    parts: list[tuple[Passage, float]] = [
        (passage(speak.say("protocol-format", format=speak(document.format)), ink.SMALL, INNER), 0),
        (passage(details.title, ink.TITLE._replace(size=size, lead=size * 1.1), INNER, most=6), 2 * ink.mm),
    ]
    if when := when_and_where(details, document.days, speak):
        parts.append((passage(when, ink.LEAD, INNER, most=3), 5 * ink.mm))
    if question:
        asked = speak.say("protocol-question", question=question)
        parts.append((passage(asked, ink.BODY, INNER, most=5), 3 * ink.mm))
    parts.append((passage(edition(document.edition, speak), ink.BODY._replace(bold=True), INNER, most=3), 5 * ink.mm))
    card = sum(part.height + gap for part, gap in parts) + 2 * CARD_PAD
    height = BAND_TOP + max(PLATE, town.height) + 9 * ink.mm + card + BAND_FOOT

    def draw(canvas: Any, x: float, top: float) -> None:
        _paper(canvas, height)
        y = ink.PAGE_HEIGHT - BAND_TOP
        plenary(canvas, x, y - PLATE, PLATE)
        with inside(canvas, "P"):
            town.draw(canvas, x + PLATE + 4 * ink.mm, y - (PLATE - town.height) / 2)
        y -= max(PLATE, town.height) + 9 * ink.mm
        _card(canvas, x, y - card, card)
        y -= CARD_PAD
        for at, (part, gap) in enumerate(parts):
            with inside(canvas, "H1" if at == 1 else "P"):
                part.draw(canvas, x + CARD_PAD, y - gap)
            y -= gap + part.height

    return Row(height - ink.TOP, draw, glue=True, tag=(Element("Sect"),))


def _paper(canvas: Any, height: float) -> None:
    canvas.saveState()
    bottom = ink.PAGE_HEIGHT - height
    canvas.setFillColor(ink.BOARD)
    canvas.rect(0, bottom, ink.PAGE_WIDTH, height, stroke=0, fill=1)
    area = canvas.beginPath()
    area.rect(0, bottom, ink.PAGE_WIDTH, height)
    canvas.clipPath(area, stroke=0, fill=0)
    canvas.setStrokeColor(ink.FIBRE)
    canvas.setLineWidth(0.4)
    for at in range(260):  # fibres, scattered evenly by steps that never meet
        x, y = at * 97.3 % ink.PAGE_WIDTH, bottom + at * 61.7 % height
        canvas.line(x, y, x + 9 - at * 7 % 4, y + (at * 5 % 9) - 4)
    canvas.setStrokeColor(ink.BOARD_EDGE)
    canvas.setLineWidth(0.6 * ink.mm)
    canvas.line(0, bottom, ink.PAGE_WIDTH, bottom)
    canvas.restoreState()


def _card(canvas: Any, x: float, bottom: float, height: float) -> None:
    surface, edge = ink.CARDS["white"]
    canvas.setFillColor(surface)
    canvas.setStrokeColor(edge)
    canvas.setLineWidth(0.2 * ink.mm)
    canvas.roundRect(x, bottom, ink.WIDTH, height, 1 * ink.mm, stroke=1, fill=1)
    canvas.setFillColor(edge)
    canvas.rect(x, bottom, ink.WIDTH, 0.8 * ink.mm, stroke=0, fill=1)


def numbers(all_: Numbers, speak: Speaker, gap: float = 8 * ink.mm) -> Row:
    """People, cards, headings and dots; dots only when they were revealed."""
    told = counts(all_, speak)
    wide = ink.WIDTH / max(4, len(told))
    tiles = [
        (one_line(str(count), ink.NUMBER, wide), passage(words, ink.SMALL, wide - 4 * ink.mm)) for count, words in told
    ]

    def draw(canvas: Any, x: float, top: float) -> None:
        for at, (count, words) in enumerate(tiles):
            with inside(canvas, "P"):
                count.draw(canvas, x + at * wide, top)
                words.draw(canvas, x + at * wide, top - count.height)

    return Row(ink.NUMBER.lead + max(words.height for _, words in tiles), draw, gap=gap, tag=(Element("Div"),))


def step(when: str, what: str, most: int = 0) -> Row:
    """What happens when. `most`: lines of each (0: all)."""
    date = passage(when, ink.BODY._replace(bold=True), WHEN - 4 * ink.mm, most)
    text = passage(what, ink.BODY, ink.WIDTH - WHEN, most)

    def draw(canvas: Any, x: float, top: float) -> None:
        date.draw(canvas, x, top)
        text.draw(canvas, x + WHEN, top)

    return Row(max(date.height, text.height), draw, gap=1.6 * ink.mm)
