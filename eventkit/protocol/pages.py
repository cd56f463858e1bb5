"""Draws filled pages: running head and foot, bookmarks, and what the file says about itself."""

import io
import time
from typing import Any

from reportlab.lib.utils import TimeStamp
from reportlab.pdfgen.canvas import Canvas

from eventkit.protocol import fonts, ink
from eventkit.protocol.flow import Page
from eventkit.protocol.outline import Document
from eventkit.protocol.title import when_and_where
from eventkit.protocol.typeset import passage, plain
from eventkit.protocol.words import Speaker

HALF = ink.WIDTH / 2 - 3 * ink.mm


def draw(pages: list[Page], document: Document, at: int, speak: Speaker) -> bytes:
    """The file. `at`: its time of creation (ms); the same pages at the same time are the same bytes."""
    out = io.BytesIO()
    canvas = Canvas(
        out, pagesize=(ink.PAGE_WIDTH, ink.PAGE_HEIGHT), invariant=1, pageCompression=1, lang=speak.lang,
        initialFontName=fonts.font(fonts.CHAINS[False][0]).fontName,  # else Helvetica, which is not embedded
    )  # fmt: skip
    _about(canvas, document, at, speak)
    for number, page in enumerate(pages, 1):
        if number > 1:
            _head(canvas, plain(document.details.title), page.head, speak)
        for used, row in page.rows:
            top = ink.PAGE_HEIGHT - ink.TOP - used
            if row.mark is not None:
                canvas.bookmarkHorizontalAbsolute(row.mark.key, top + 4 * ink.mm)
                canvas.addOutlineEntry(row.mark.title, row.mark.key, row.mark.level, closed=row.mark.level == 0)
            row.draw(canvas, ink.START, top)
        _foot(canvas, when_and_where(document.details, document.days, speak), number, len(pages), speak)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _about(canvas: Canvas, document: Document, at: int, speak: Speaker) -> None:
    title = plain(document.details.title)
    canvas.setTitle(speak.say("protocol-head", title=title))
    canvas.setAuthor(plain(document.details.organiser))
    canvas.setSubject(plain(speak(document.format)))
    canvas.setCreator("eventkit")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas._doc._timeStamp = _stamp(at)


def _stamp(at: int) -> Any:
    """reportlab dates a file with now or with 2000; here it is the time of the state, in UTC."""
    stamp = TimeStamp(invariant=1)
    stamp.t = at / 1000
    stamp.lt = time.gmtime(stamp.t)
    stamp.YMDhms = tuple(stamp.lt)[:6]
    return stamp


def _head(canvas: Any, title: str, section: str, speak: Speaker) -> None:
    y = ink.PAGE_HEIGHT - 15 * ink.mm
    passage(speak.say("protocol-head", title=title), ink.SMALL, HALF, most=1).draw(canvas, ink.START, y)
    passage(section, ink.SMALL_END, HALF, most=1).draw(canvas, ink.PAGE_WIDTH - ink.END - HALF, y)
    canvas.setStrokeColor(ink.INK)
    canvas.setLineWidth(0.35 * ink.mm)
    canvas.line(ink.START, y - 6 * ink.mm, ink.PAGE_WIDTH - ink.END, y - 6 * ink.mm)


def _foot(canvas: Any, about: str, number: int, pages: int, speak: Speaker) -> None:
    y = 13 * ink.mm
    wide = ink.WIDTH - 40 * ink.mm
    passage(about, ink.SMALL, wide, most=1).draw(canvas, ink.START, y)
    page = speak.say("protocol-page", page=number, pages=pages)
    passage(page, ink.SMALL_END, 36 * ink.mm).draw(canvas, ink.PAGE_WIDTH - ink.END - 36 * ink.mm, y)
