"""The poster at the door: both codes as on the screen in the hall, the address to type, three steps, and what phones
say without internet. In one language, with a second one below it. A4; on A3 everything is larger by the same share."""

from collections.abc import Callable
from typing import Any, NamedTuple

from eventkit import qr
from eventkit.protocol import ink
from eventkit.protocol.paper import dialogs, phones, sheet
from eventkit.protocol.paper.structs import Poster
from eventkit.protocol.typeset import Passage, fitting, one_line, passage
from eventkit.protocol.words import Speaker

LARGER = 2**0.5
PAD = 12 * ink.mm
WIDE = ink.PAGE_WIDTH - 2 * PAD
GAP = 5 * ink.mm
HALF = (WIDE - GAP) / 2
QR = 82 * ink.mm
BOX = 116 * ink.mm
STEP = (WIDE - 2 * GAP) / 3
QUIET = ink.INK_2
HELP_2 = ink.Style(8.5, 11, colour=QUIET)


class Two(NamedTuple):
    """The language of the poster, and the one below it."""

    first: Speaker
    second: Speaker


def pages(poster: Poster, speak: Speaker, large: bool = False) -> list[sheet.Page]:
    """One page, upright. `large`: A3."""
    two = Two(speak, Speaker("de" if speak.lang == "en" else "en"))

    def draw(canvas: Any) -> None:
        if large:
            canvas.setPageSize((ink.PAGE_WIDTH * LARGER, ink.PAGE_HEIGHT * LARGER))
            canvas.scale(LARGER, LARGER)
        _draw(canvas, poster, two)

    return [draw]


def _draw(canvas: Any, poster: Poster, two: Two) -> None:
    y = _head(canvas, poster, two, ink.PAGE_HEIGHT - PAD)
    y = _codes(canvas, poster, two, y - 5 * ink.mm)
    y = _address(canvas, poster, two, y - 4 * ink.mm)
    y = _steps(canvas, poster, two, y - 6 * ink.mm)
    _without(canvas, two, y - 6 * ink.mm)


def _head(canvas: Any, poster: Poster, two: Two, top: float) -> float:
    title = one_line(poster.title, ink.Style(12, 15, bold=True), WIDE * 0.56)
    title.draw(canvas, PAD, top)
    when = one_line(poster.when, ink.Style(10.5, 15, colour=QUIET, end=True), WIDE * 0.42)
    if poster.when:
        when.draw(canvas, PAD + WIDE * 0.58, top)
    y = top - title.height - 1 * ink.mm
    for speak, style in ((two.first, ink.Style(33, 37, bold=True)), (two.second, ink.Style(15, 19, colour=QUIET))):
        line = one_line(speak.say("paper-poster"), style, WIDE)
        line.draw(canvas, PAD, y)
        y -= line.height
    return y


def _codes(canvas: Any, poster: Poster, two: Two, top: float) -> float:
    """Side by side; each with its number, what it is for, and the same in letters."""
    wifi = poster.wifi
    if wifi is None:
        lines = [_both(two, "paper-wifi-name", "……………………………"), _both(two, "paper-wifi-password", "……………………………")]
    elif wifi.password:
        lines = [_both(two, "paper-wifi-name", wifi.ssid), _both(two, "paper-wifi-password", wifi.password)]
    else:
        lines = [_both(two, "paper-wifi-name", wifi.ssid), (two.first.say("paper-wifi-open"), "")]
    _box(canvas, PAD, top, 1, "paper-wifi", qr.wifi(wifi.ssid, wifi.password) if wifi else None, lines, two)
    lines = [_both(two, "paper-event-code", poster.url.rpartition("/")[2])]
    _box(canvas, PAD + HALF + GAP, top, 2, "paper-page", poster.url, lines, two)
    return top - BOX


def _both(two: Two, message: str, value: str) -> tuple[str, str]:
    return " · ".join(dict.fromkeys(speak.say(message) for speak in two)), value


def _box(
    canvas: Any, x: float, top: float, no: int, name: str, content: str | None, lines: list[tuple[str, str]], two: Two
) -> None:
    canvas.saveState()
    canvas.setStrokeColor(ink.INK)
    canvas.setLineWidth(0.5 * ink.mm)
    canvas.roundRect(x, top - BOX, HALF, BOX, 3 * ink.mm, stroke=1, fill=0)
    canvas.restoreState()
    phones.disc(canvas, x + 9 * ink.mm, top - 8.5 * ink.mm, no, 5 * ink.mm)
    first = one_line(two.first.say(name), ink.Style(22, 25, bold=True), HALF - 40 * ink.mm)
    first.draw(canvas, x + 17 * ink.mm, top - 4.1 * ink.mm)
    second = one_line(two.second.say(name), ink.Style(12, 25, colour=QUIET, end=True), 36 * ink.mm)
    if two.second.say(name) != two.first.say(name):
        second.draw(canvas, x + HALF - 42 * ink.mm, top - 4.1 * ink.mm)
    y = top - 15 * ink.mm
    if content is not None:
        sheet.code(canvas, content, x + (HALF - QR) / 2, y, QR)
    else:
        _no_code(canvas, x + 8 * ink.mm, y - 4 * ink.mm, two)
    y = top - BOX + 3.5 * ink.mm + len(lines) * 8 * ink.mm
    for label, value in lines:
        _line(canvas, label, value, x + 6 * ink.mm, y)
        y -= 8 * ink.mm


def _line(canvas: Any, label: str, value: str, x: float, top: float) -> None:
    words = one_line(label, ink.Style(8.5, 11, colour=QUIET), HALF - 12 * ink.mm)
    words.draw(canvas, x, top - 4.6 * ink.mm + words.height * 0.72)
    start = words.lines[0].width + 2.5 * ink.mm
    written = one_line(value, ink.Style(13.5, 17, bold=True), HALF - 12 * ink.mm - start)
    written.draw(canvas, x + start, top - 4.6 * ink.mm + written.height * 0.66)


def _no_code(canvas: Any, x: float, top: float, two: Two) -> None:
    """The Wi-Fi is not known to the laptop: it is said how to come in, and its name is written in by hand."""
    phones.waves(canvas, x + 37 * ink.mm, top - 30 * ink.mm, 24 * ink.mm)
    y = top - 42 * ink.mm
    for speak, style in ((two.first, ink.Style(14, 18, bold=True)), (two.second, ink.Style(11, 14.5, colour=QUIET))):
        words = passage(speak.say("paper-wifi-ask"), style, HALF - 16 * ink.mm)
        words.draw(canvas, x, y)
        y -= words.height + 1 * ink.mm


def _address(canvas: Any, poster: Poster, two: Two, top: float) -> float:
    """The same address once more, to be read from afar and typed."""
    label = passage(two.first.say("paper-or-type"), ink.Style(11, 13.5, bold=True), 40 * ink.mm)
    below = passage(two.second.say("paper-or-type"), ink.Style(9, 11.5, colour=QUIET), 40 * ink.mm)
    large = one_line(sheet.typed(poster.url), ink.Style(31, 36, bold=True), WIDE - 44 * ink.mm)
    high = max(label.height + below.height, large.height)
    label.draw(canvas, PAD, top - (high - label.height - below.height) / 2)
    below.draw(canvas, PAD, top - (high - label.height - below.height) / 2 - label.height)
    large.draw(canvas, PAD + 44 * ink.mm, top - (high - large.height) / 2)
    return top - high


Picture = Callable[[Any, float, float], None]
STEPS: tuple[tuple[str, Picture], ...] = (
    ("paper-step-wifi", phones.scanning),
    ("paper-step-page", phones.opening),
    ("paper-step-join", phones.writing),
)


def _steps(canvas: Any, poster: Poster, two: Two, top: float) -> float:
    for number, (message, picture) in enumerate(STEPS):
        x = PAD + number * (STEP + GAP)
        picture(canvas, x, top)
        phones.disc(canvas, x + phones.WIDE, top - 1 * ink.mm, number + 1, 2.8 * ink.mm)
        start = phones.WIDE + 5 * ink.mm
        known = "no" if message == "paper-step-wifi" and poster.wifi is None else "yes"
        words = _two(two, message, (11.5, 14.5), STEP - start, phones.HIGH, code=known)
        _below(canvas, words, x + start, top)
    return top - phones.HIGH


def _two(two: Two, message: str, size: tuple[float, float], wide: float, high: float, **facts: str) -> list[Passage]:
    """A message in both languages, the second one smaller; both fit into the height."""
    first = fitting(two.first.say(message, **facts), ink.Style(*size, bold=True), wide, high * 0.58)
    smaller = ink.Style(size[0] * 0.8, size[1] * 0.8, colour=QUIET)
    return [first, fitting(two.second.say(message, **facts), smaller, wide, high - first.height)]


def _below(canvas: Any, words: list[Passage], x: float, top: float) -> None:
    for passage_ in words:
        passage_.draw(canvas, x, top)
        top -= passage_.height + 0.8 * ink.mm


def _without(canvas: Any, two: Two, top: float) -> None:
    """What phones say without internet, and what to do then."""
    canvas.saveState()
    canvas.setStrokeColor(ink.INK)
    canvas.setLineWidth(0.35 * ink.mm)
    canvas.line(PAD, top, PAD + WIDE, top)
    canvas.restoreState()
    y = top - 2 * ink.mm
    title = one_line(two.first.say("paper-without"), ink.Style(13.5, 17, bold=True), WIDE)
    title.draw(canvas, PAD, y)
    below = one_line(two.second.say("paper-without"), ink.Style(9.5, 12, colour=QUIET), WIDE)
    below.draw(canvas, PAD, y - title.height)
    y -= title.height + below.height + 3.5 * ink.mm
    for number, (name, picture) in enumerate((("android", dialogs.android), ("apple", dialogs.apple))):
        x = PAD + number * (HALF + GAP)
        picture(canvas, x + 1 * ink.mm, y, two.first)
        start, room = dialogs.WIDE + 4.5 * ink.mm, HALF - dialogs.WIDE - 4.5 * ink.mm
        label = one_line(two.first.say(f"paper-{name}"), ink.Style(11, 14.5, bold=True), room)
        label.draw(canvas, x + start, y)
        help_ = passage(two.first.say(f"paper-{name}-help"), ink.Style(10.5, 13.6), room)
        also = fitting(two.second.say(f"paper-{name}-help"), HELP_2, room, dialogs.HIGH - label.height - help_.height)
        _below(canvas, [help_, also], x + start, y - label.height)
    y -= dialogs.HIGH + 2 * ink.mm
    hint = " · ".join(speak.say("paper-mobile-data") for speak in two)
    one_line(hint, ink.Style(9, 12, colour=QUIET), WIDE).draw(canvas, PAD, y)
