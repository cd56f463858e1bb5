"""Pages of running text for the moderators: the title on the first one, a head and the number on all."""

from typing import Any

from eventkit.protocol import ink
from eventkit.protocol.flow import Page, Row, paginate
from eventkit.protocol.paper import sheet
from eventkit.protocol.typeset import fitting, passage
from eventkit.protocol.words import Speaker

TITLE = ink.Style(25, 30, bold=True)


def pages(title: str, event: str, aside: str, rows: list[Row], speak: Speaker) -> list[sheet.Page]:
    """`event`: its title; `aside`: what stands beside it, e.g. when this was true."""
    set_ = fitting(title, TITLE, ink.WIDTH, 2 * TITLE.lead)
    filled = paginate([Row(set_.height, set_.draw, glue=True), *rows])
    return [_page(page, number, len(filled), event, aside, speak) for number, page in enumerate(filled, 1)]


def _page(page: Page, number: int, count: int, event: str, aside: str, speak: Speaker) -> sheet.Page:
    half = ink.WIDTH / 2 - 3 * ink.mm

    def draw(canvas: Any) -> None:
        y = ink.PAGE_HEIGHT - 15 * ink.mm
        passage(event, ink.SMALL, half, most=1).draw(canvas, ink.START, y)
        passage(aside, ink.SMALL_END, half, most=1).draw(canvas, ink.PAGE_WIDTH - ink.END - half, y)
        canvas.setStrokeColor(ink.INK)
        canvas.setLineWidth(0.35 * ink.mm)
        canvas.line(ink.START, y - 6 * ink.mm, ink.PAGE_WIDTH - ink.END, y - 6 * ink.mm)
        for used, row in page.rows:
            row.draw(canvas, ink.START, ink.PAGE_HEIGHT - ink.TOP - used)
        foot = passage(speak.say("protocol-page", page=number, pages=count), ink.SMALL_END, 36 * ink.mm)
        foot.draw(canvas, ink.PAGE_WIDTH - ink.END - 36 * ink.mm, 13 * ink.mm)

    return draw
