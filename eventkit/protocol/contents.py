"""Contents: sections and headings with page numbers; each line leads there."""

from typing import Any

from eventkit.protocol import ink
from eventkit.protocol.flow import Mark, Row
from eventkit.protocol.said.contents import MOST_HEADINGS
from eventkit.protocol.tags import Element, inside, link
from eventkit.protocol.text import section
from eventkit.protocol.typeset import one_line, passage
from eventkit.protocol.words import Speaker

NUMBER = 12 * ink.mm


def contents(rows: list[Row], pages: dict[str, int], speak: Speaker) -> list[Row]:
    """`rows`: all that follows. `pages` (mark's key -> page) is filled in before anything is drawn."""
    marks = [row.mark for row in rows if row.mark is not None]
    if sum(mark.level > 0 for mark in marks) > MOST_HEADINGS:
        marks = [mark for mark in marks if mark.level == 0]
    toc = Element("TOC")
    title = section("contents", speak.say("protocol-contents"), fresh=True)
    return [*title, *(_line(mark, pages, toc) for mark in marks)]


def _line(mark: Mark, pages: dict[str, int], toc: Element) -> Row:
    indent = 6 * ink.mm * mark.level
    style = ink.BODY if mark.level else ink.BODY._replace(bold=True)
    title = passage(mark.title, style, ink.WIDTH - NUMBER - indent - 4 * ink.mm)

    def draw(canvas: Any, x: float, top: float) -> None:
        number = one_line(str(pages[mark.key]), style._replace(end=True), NUMBER)
        with inside(canvas, "Reference"), inside(canvas, "Link"):
            title.draw(canvas, x + indent, top)
            number.draw(canvas, x + ink.WIDTH - NUMBER, top - title.height + number.height)
            link(canvas, mark.key, mark.title, (x, top - title.height, x + ink.WIDTH, top))
        _dots(canvas, x + indent + title.lines[-1].width, x + ink.WIDTH - number.lines[0].width, top - title.height)

    return Row(title.height, draw, gap=(0.6 if mark.level else 1.8) * ink.mm, tag=(toc, Element("TOCI")))


def _dots(canvas: Any, start: float, end: float, bottom: float) -> None:
    """A dotted line from the title to the number."""
    if end - start < 8 * ink.mm:
        return
    canvas.saveState()
    canvas.setStrokeColor(ink.LINE)
    canvas.setLineWidth(0.25 * ink.mm)
    canvas.setLineCap(1)
    canvas.setDash(0.01, 1.4 * ink.mm)
    canvas.line(start + 2 * ink.mm, bottom + 3.9, end - 2 * ink.mm, bottom + 3.9)
    canvas.restoreState()
