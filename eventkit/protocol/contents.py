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
SHARES = (1, 0.92, 0.85, 0.79)
"""What would need a second page is set smaller, as far as one still reads it well."""


def contents(rows: list[Row], pages: dict[str, int], speak: Speaker) -> list[Row]:
    """`rows`: all that follows. `pages` (mark's key -> page) is filled in before anything is drawn."""
    marks = [row.mark for row in rows if row.mark is not None]
    if sum(mark.level > 0 for mark in marks) > MOST_HEADINGS:
        marks = [mark for mark in marks if mark.level == 0]
    toc = Element("TOC")
    title = section("contents", speak.say("protocol-contents"), fresh=True)
    share = _share(marks, title[0].height)
    return [*title, *(_line(mark, pages, toc, share) for mark in marks)]


def _share(marks: list[Mark], used: float) -> float:
    """How large the lines are: as large as they fit on the page of which so much is used; if none do, as usual."""
    for share in SHARES:
        lines = (_line(mark, {}, Element("TOC"), share) for mark in marks)
        if used + sum(line.height + line.gap for line in lines) <= ink.HEIGHT:
            return share
    return 1


def _line(mark: Mark, pages: dict[str, int], toc: Element, share: float) -> Row:
    indent = 6 * ink.mm * mark.level
    lines = ink.BODY._replace(size=ink.BODY.size * share, lead=ink.BODY.lead * share)
    style = lines if mark.level else lines._replace(bold=True)
    title = passage(mark.title, style, ink.WIDTH - NUMBER - indent - 4 * ink.mm)

    def draw(canvas: Any, x: float, top: float) -> None:
        number = one_line(str(pages[mark.key]), style._replace(end=True), NUMBER)
        with inside(canvas, "Reference"), inside(canvas, "Link"):
            title.draw(canvas, x + indent, top)
            number.draw(canvas, x + ink.WIDTH - NUMBER, top - title.height + number.height)
            link(canvas, mark.key, mark.title, (x, top - title.height, x + ink.WIDTH, top))
        _dots(canvas, x + indent + title.lines[-1].width, x + ink.WIDTH - number.lines[0].width, top - title.height)

    return Row(title.height, draw, gap=(0.6 if mark.level else 1.8) * share * ink.mm, tag=(toc, Element("TOCI")))


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
