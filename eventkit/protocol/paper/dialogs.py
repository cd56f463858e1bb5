"""What phones say in a Wi-Fi without internet, drawn: so that nobody is afraid of it, and sees where to press."""

from typing import Any

from eventkit.protocol import ink
from eventkit.protocol.paper.phones import disc, waves
from eventkit.protocol.typeset import one_line, passage
from eventkit.protocol.words import Speaker

WIDE = 46 * ink.mm
HIGH = 46 * ink.mm
PAD = 3.4 * ink.mm
TITLE = ink.Style(9, 11.5, bold=True)
WORDS = ink.Style(8, 10.5)
QUIET = ink.Style(7.5, 10, colour=ink.INK_2)
BUTTON = ink.Style(9, 11, bold=True)


def android(canvas: Any, x: float, top: float, speak: Speaker) -> None:
    """A question with two answers; the right one has a ring."""
    _box(canvas, x, top)
    waves(canvas, x + PAD + 2.4 * ink.mm, top - 7.2 * ink.mm, 3.4 * ink.mm)
    start, room = x + PAD, WIDE - 2 * PAD
    title = passage(speak.say("paper-android-title"), TITLE, room - 7 * ink.mm, most=2)
    title.draw(canvas, start + 7 * ink.mm, top - 3 * ink.mm)
    asked = passage(speak.say("paper-android-asked"), WORDS, room, most=3)
    asked.draw(canvas, start, top - 13 * ink.mm)
    y = top - 13 * ink.mm - asked.height - 1.6 * ink.mm
    _tick(canvas, start, y)
    passage(speak.say("paper-android-again"), QUIET, room - 5 * ink.mm, most=1).draw(canvas, start + 5 * ink.mm, y)
    base = top - HIGH + 8 * ink.mm
    no, yes = speak.say("paper-android-no"), speak.say("paper-android-yes")
    right = _button(canvas, yes, x + WIDE - PAD - 4 * ink.mm, base, 1)
    _button(canvas, no, right - 8 * ink.mm, base, None)


def apple(canvas: Any, x: float, top: float, speak: Speaker) -> None:
    """A window with a button in its corner, and the list of answers that comes then."""
    _box(canvas, x, top)
    bar = 8.5 * ink.mm
    canvas.saveState()
    canvas.setStrokeColor(ink.LINE)
    canvas.setLineWidth(0.2 * ink.mm)
    canvas.line(x, top - bar, x + WIDE, top - bar)
    canvas.restoreState()
    passage(speak.say("paper-apple-title"), QUIET, 22 * ink.mm, most=1).draw(canvas, x + PAD, top - 2.4 * ink.mm)
    _button(canvas, speak.say("paper-apple-cancel"), x + WIDE - PAD, top - bar / 2, 1, TITLE)
    canvas.saveState()
    canvas.setFillColor(ink.FIBRE)
    for line, share in enumerate((0.9, 0.7)):
        canvas.rect(x + PAD, top - bar - (4 + 3 * line) * ink.mm, (WIDE - 2 * PAD) * share, 1.2 * ink.mm, 0, 1)
    canvas.restoreState()
    row = 9 * ink.mm
    for number, name in enumerate(("paper-apple-without", "paper-apple-other")):
        upper = top - HIGH + 2 * ink.mm + (2 - number) * (row + 1 * ink.mm)
        _answer(canvas, speak.say(name), x + 2 * ink.mm, upper, row, 2 if number == 0 else None)


def _answer(canvas: Any, words: str, x: float, top: float, high: float, no: int | None) -> None:
    wide = WIDE - 4 * ink.mm
    canvas.saveState()
    canvas.setFillColor(ink.PAPER)
    canvas.setStrokeColor(ink.INK if no else ink.LINE)
    canvas.setLineWidth((0.9 if no else 0.25) * ink.mm)
    canvas.roundRect(x, top - high, wide, high, 2 * ink.mm, stroke=1, fill=1)
    canvas.restoreState()
    line = one_line(words, BUTTON if no else WORDS, wide - 8 * ink.mm)
    line.draw(canvas, x + (wide - line.lines[0].width) / 2, top - (high - line.height) / 2)
    if no:
        disc(canvas, x + 1 * ink.mm, top - 0.5 * ink.mm, no)


def _button(canvas: Any, words: str, end: float, middle: float, no: int | None, style: ink.Style = BUTTON) -> float:
    """Words to press that end at `end`; with a ring and a number where one should press. Gives where they begin."""
    line = one_line(words, style, WIDE)
    wide = line.lines[0].width
    line.draw(canvas, end - wide, middle + line.height / 2)
    if no is None:
        return end - wide
    high, room = 7 * ink.mm, 2.6 * ink.mm
    canvas.saveState()
    canvas.setStrokeColor(ink.INK)
    canvas.setLineWidth(0.9 * ink.mm)
    canvas.roundRect(end - wide - room, middle - high / 2, wide + 2 * room, high, high / 2, stroke=1, fill=0)
    canvas.restoreState()
    disc(canvas, end - wide - room, middle + high / 2 - 0.5 * ink.mm, no)
    return end - wide - room


def _tick(canvas: Any, x: float, top: float) -> None:
    side = 2.8 * ink.mm
    canvas.saveState()
    canvas.setStrokeColor(ink.INK)
    canvas.setLineWidth(0.3 * ink.mm)
    canvas.rect(x, top - side - 0.3 * ink.mm, side, side, stroke=1, fill=0)
    canvas.restoreState()


def _box(canvas: Any, x: float, top: float) -> None:
    canvas.saveState()
    canvas.setFillColor(ink.PAPER)
    canvas.setStrokeColor(ink.INK_2)
    canvas.setLineWidth(0.4 * ink.mm)
    canvas.roundRect(x, top - HIGH, WIDE, HIGH, 3.4 * ink.mm, stroke=1, fill=1)
    canvas.restoreState()
