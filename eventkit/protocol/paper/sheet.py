"""What all paper shares: the file, QR codes, marks to cut and fold along, names of places."""

import io
from collections.abc import Callable, Iterable
from typing import Any

from eventkit import qr
from eventkit.protocol import file, ink, svg, typeset
from eventkit.protocol.paper.structs import Spot
from eventkit.protocol.signs import SIGNS
from eventkit.protocol.words import Speaker

Page = Callable[[Any], None]

GROUP = 4  # letters of a code that are read in one go


def printed(pages: Iterable[Page], size: tuple[float, float], title: str, speak: Speaker, at: int) -> bytes:
    """A file of these pages. What stands on them (names, codes) stays in memory no longer than needed."""
    out = io.BytesIO()
    with file.ONE:
        try:
            canvas = file.blank(out, size, speak.lang, at)
            canvas.setTitle(typeset.plain(title))
            for page in pages:
                page(canvas)
                canvas.showPage()
            canvas.save()
        finally:
            typeset.passage.cache_clear()
            svg.parts.cache_clear()
    return out.getvalue()


def code(canvas: Any, content: str, x: float, top: float, size: float) -> None:
    """A QR code, black on white with its quiet zone, in a square of `size`."""
    drawing = qr.code(content)
    canvas.saveState()
    canvas.setFillColor(ink.PAPER)
    canvas.rect(x, top - size, size, size, stroke=0, fill=1)
    canvas.translate(x, top)
    canvas.scale(size / drawing["size"], -size / drawing["size"])
    canvas.setFillGray(0)
    canvas.drawPath(svg.trace(canvas.beginPath(), drawing["path"]), stroke=0, fill=1, fillMode=1)
    canvas.restoreState()


def grouped(letters: str) -> str:
    """`K7QM3XPA` as it is read: `K7QM-3XPA`; a short code stays in one piece."""
    if len(letters) < 2 * GROUP:
        return letters
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


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
