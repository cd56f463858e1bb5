"""Draws filled pages: running head and foot, bookmarks, and what the file says about itself."""

import io
from typing import Any

from eventkit.protocol import file, ink, rehearsed, structure
from eventkit.protocol.flow import Page
from eventkit.protocol.outline import Document
from eventkit.protocol.said.front import edition, when_and_where
from eventkit.protocol.tags import Tags
from eventkit.protocol.typeset import passage, plain
from eventkit.protocol.words import Speaker

HALF = ink.WIDTH / 2 - 3 * ink.mm


def draw(pages: list[Page], document: Document, at: int, speak: Speaker, pictures: file.Pictures) -> bytes:
    """The file. `at`: its time of creation (ms); the same pages at the same time are the same bytes."""
    out = io.BytesIO()
    canvas = file.blank(out, (ink.PAGE_WIDTH, ink.PAGE_HEIGHT), speak.lang, at)
    canvas.pictures = pictures
    canvas.tags = Tags()
    canvas.mark = rehearsed.mark(speak) if document.details.rehearsal else None
    _about(canvas, document, speak)
    stand, when = edition(document.edition, speak), when_and_where(document.details, document.days, speak)
    about = " · ".join(filter(None, (stand, when)))
    for number, page in enumerate(pages, 1):
        if number > 1:
            _head(canvas, plain(document.details.title), page.head, speak)
        for used, row in page.rows:
            top = ink.PAGE_HEIGHT - ink.TOP - used
            if row.mark is not None:
                canvas.bookmarkHorizontalAbsolute(row.mark.key, top + 4 * ink.mm)
                canvas.addOutlineEntry(row.mark.title, row.mark.key, row.mark.level, closed=row.mark.level == 0)
            with canvas.tags.row(row.tag):
                row.draw(canvas, ink.START, top)
        _foot(canvas, about, number, len(pages), speak)
        canvas.showPage()
    canvas.save()
    return structure.write(out.getvalue(), canvas.tags)


def _about(canvas: Any, document: Document, speak: Speaker) -> None:
    title = plain(document.details.title)
    canvas.setTitle(speak.say("protocol-head", title=title))
    canvas.setAuthor(plain(document.details.organiser))
    canvas.setSubject(plain(speak(document.format)))


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
