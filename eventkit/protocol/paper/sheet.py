"""What all paper shares: the file, QR codes, marks to cut and fold along, names of places."""

import io
import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from eventkit import qr
from eventkit.protocol import file, ink, rehearsed, svg, typeset
from eventkit.protocol.paper.structs import Spot
from eventkit.protocol.signs import SIGNS
from eventkit.protocol.words import Speaker

Page = Callable[[Any], None]
Size = tuple[float, float]

A4: Size = (ink.PAGE_WIDTH, ink.PAGE_HEIGHT)
ACROSS: Size = (ink.PAGE_HEIGHT, ink.PAGE_WIDTH)
_RUN = re.compile(r"M(\d+) (\d+)h(\d+)")  # dark modules side by side, as `qr` draws them
GROUP = 4  # letters of a code that are read in one go


class Part(NamedTuple):
    """Pages that belong together; in a file of several parts each has its bookmark. A page may set another size."""

    title: str
    pages: list[Page]
    size: Size = A4


def printed(pages: Iterable[Page], size: Size, title: str, speak: Speaker, at: int) -> bytes:
    """A file of these pages. What stands on them (names, codes) stays in memory no longer than needed."""
    return bound(lambda: [Part(title, list(pages), size)], title, speak, at)


def bound(make: Callable[[], list[Part]], title: str, speak: Speaker, at: int, *, rehearsal: bool = False) -> bytes:
    """A file of the parts that `make` gives. The fonts serve one file at a time: `make` is called at its turn."""
    out = io.BytesIO()
    with file.ONE:
        try:
            parts = make()
            canvas = file.blank(out, A4, speak.lang, at)
            canvas.setTitle(typeset.plain(title))
            canvas.mark = rehearsed.mark(speak) if rehearsal else None
            for number, part in enumerate(parts):
                _draw(canvas, part, f"part-{number}" if len(parts) > 1 else "")
            canvas.save()
        finally:
            typeset.forget()
            svg.parts.cache_clear()
    return out.getvalue()


def _draw(canvas: Any, part: Part, mark: str) -> None:
    """`mark`: the name of its bookmark, "" for none."""
    for page in part.pages:
        canvas.setPageSize(part.size)
        if mark and page is part.pages[0]:
            canvas.bookmarkPage(mark)
            canvas.addOutlineEntry(typeset.plain(part.title), mark)
        page(canvas)
        canvas.showPage()


def code(canvas: Any, content: str, x: float, top: float, size: float) -> None:
    """A QR code, black on white with its quiet zone, in a square of `size`."""
    drawing = qr.code(content)
    canvas.saveState()
    canvas.setFillColor(ink.PAPER)
    canvas.rect(x, top - size, size, size, stroke=0, fill=1)
    canvas.translate(x, top)
    canvas.scale(size / drawing["size"], -size / drawing["size"])
    canvas.setFillGray(0)
    dark = canvas.beginPath()
    for start, row, length in _RUN.findall(drawing["path"]):
        dark.rect(int(start), int(row), int(length), 1)
    canvas.drawPath(dark, stroke=0, fill=1)
    canvas.restoreState()


def grouped(letters: str) -> str:
    """`K7QM3XPA` as it is read: `K7QM-3XPA`; a short code stays in one piece."""
    if len(letters) < 2 * GROUP:
        return letters
    return in_groups(letters, GROUP)


def in_groups(letters: str, size: int) -> str:
    """`K7QM3X` in groups of three: `K7Q-M3X`."""
    return "-".join(letters[at : at + size] for at in range(0, len(letters), size))


def typed(address: str) -> str:
    """An address as one types it."""
    return address.removeprefix("http://")


def cut(canvas: Any, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A line to cut or to fold along."""
    canvas.saveState()
    canvas.setStrokeColor(ink.LINE)
    canvas.setLineWidth(0.2 * ink.mm)
    canvas.setDash(1.5, 3)
    canvas.line(*start, *end)
    canvas.restoreState()


def called(spot: Spot, speak: Speaker) -> str:
    """ "Tisch 3, Haus", with a title "Raum 2, Wohnen"."""
    if spot.title:
        return speak.say(f"place-titled-{spot.kind}", no=spot.no, title=spot.title)
    return speak.say(f"place-spoken-{spot.kind}", no=spot.no, sign=symbol(spot, speak))


def symbol(spot: Spot, speak: Speaker) -> str:
    """What its sign shows, in a word."""
    return speak.say(f"place-sign-{(spot.no - 1) % len(SIGNS) + 1}")
