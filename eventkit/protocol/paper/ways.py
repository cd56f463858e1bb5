"""What became of somebody's cards, printed: for people without a phone, so that nobody needs a device to read it."""

from collections.abc import Callable
from typing import Any

from eventkit.core.fate import Ways
from eventkit.core.fate_steps import Way
from eventkit.core.state import State
from eventkit.protocol import ink
from eventkit.protocol.flow import Row
from eventkit.protocol.paper import handout, sheet
from eventkit.protocol.paper.asked import Asked, took_part_on_paper
from eventkit.protocol.paper.keeps import guest
from eventkit.protocol.said.ways import Point, points
from eventkit.protocol.text import minor, paragraph
from eventkit.protocol.typeset import Passage, passage
from eventkit.protocol.words import Speaker

IN = 9 * ink.mm  # the words stand so far from the line
RING = 1.5 * ink.mm
AXIS = 2.5 * ink.mm
GAP = 2 * ink.mm
PAD = 2.5 * ink.mm
SMALL = ink.SMALL
MOST, MOST_OF_CARD = 6, 24
"""So many lines of what somebody wrote are quoted, so that no row is higher than a page: a sheet is no protocol."""
TITLE = ink.Style(9, 12.6, bold=True, colour=ink.INK_2)


def pages(state: State, asked: Asked, speak: Speaker) -> list[sheet.Page]:
    """A page for everybody who takes part without a phone and has cards; then, if wanted, the cards that are nobody's.

    Only cards that were written down for somebody: who has gone on with a phone is as unknown here as all others.
    """
    told, at = Ways(state), speak.say("fate-at", date=speak.day(state.at))
    found: list[sheet.Page] = []
    for person in took_part_on_paper(state, asked.person):
        ways = [way for way in told.of(person.id) if way.paper]
        if ways:
            aside = f"{speak.say('paper-guest', number=person.no)} · {at}"
            rows = [*paragraph(guest(state, person, speak), glue=True), *_rows(state, ways, speak)]
            found += handout.pages(speak.say("way-mine"), state.details.title, aside, rows, speak)
    if asked.loose and (ways := told.loose()):
        rows = _rows(state, ways, speak)
        found += handout.pages(speak.say("fate-loose"), state.details.title, at, rows, speak)
    return found


def _rows(state: State, ways: list[Way], speak: Speaker) -> list[Row]:
    """It always ends with what happens next, and who answers."""
    rows = [row for way in ways for row in _way(way, speak)]
    if state.details.next:
        rows.append(minor(speak.say("next-title"), gap=7 * ink.mm))
        rows += [row for step in state.details.next for row in paragraph(f"{step.when}: {step.what}", gap=1 * ink.mm)]
    if state.details.contact:
        rows += paragraph(speak.say("ways-contact", contact=state.details.contact), gap=3 * ink.mm)
    return rows


def _way(way: Way, speak: Speaker) -> list[Row]:
    found = points(way, speak)
    steps = [_step(point, at == 0, at == len(found) - 1) for at, point in enumerate(found)]
    return [_card(way, speak), *steps] if way.text else steps


def _card(way: Way, speak: Speaker) -> Row:
    """The card in a frame, with its number."""
    words = passage(way.text, ink.LEAD, ink.WIDTH - 2 * PAD, most=MOST_OF_CARD)
    said = " · ".join(filter(None, (speak.say("way-card", no=way.no), speak(way.title))))
    meta = passage(said, SMALL, ink.WIDTH - 2 * PAD)
    height = words.height + meta.height + 2 * PAD

    def draw(canvas: Any, x: float, top: float) -> None:
        canvas.setStrokeColor(ink.INK)
        canvas.setLineWidth(0.35 * ink.mm)
        canvas.roundRect(x, top - height, ink.WIDTH, height, 1 * ink.mm, stroke=1, fill=0)
        words.draw(canvas, x + PAD, top - PAD)
        meta.draw(canvas, x + PAD, top - PAD - words.height)

    return Row(height, draw, gap=6 * ink.mm, glue=True)


def _step(point: Point, first: bool, last: bool) -> Row:
    """A ring on the line, dashed where it is still open, and the words beside it."""
    room = ink.WIDTH - IN
    words = [passage(point.title, TITLE, room)] if point.title else []
    words += [passage(line, ink.HEAD if bold else ink.CELL, room, most=MOST) for line, bold in point.lines if line]
    height = sum(one.height for one in words)
    return Row(height, _drawn(words, height, point.open, first, last), gap=GAP, glue=first and not last)


def _drawn(words: list[Passage], height: float, is_open: bool, first: bool, last: bool) -> Callable[..., None]:
    def draw(canvas: Any, x: float, top: float) -> None:
        canvas.saveState()
        canvas.setStrokeColor(ink.INK)
        canvas.setFillColor(ink.INK)
        canvas.setLineWidth(0.4 * ink.mm)
        centre = top - TITLE.lead / 2
        canvas.line(x + AXIS, top + GAP, x + AXIS, centre + RING)
        if not last:
            canvas.line(x + AXIS, centre - RING, x + AXIS, top - height)
        if is_open:
            canvas.setDash(1.2, 1.2)
        canvas.circle(x + AXIS, centre, RING, stroke=1, fill=0 if is_open else 1)
        canvas.restoreState()
        y = top
        for one in words:
            one.draw(canvas, x + IN, y)
            y -= one.height

    return draw
