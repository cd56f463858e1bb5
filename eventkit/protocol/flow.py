"""Fills pages. All that is printed is a list of rows from top to bottom; a row never splits, a page ends after any."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from eventkit.protocol.ink import HEIGHT
from eventkit.protocol.tags import Element, Path

Draw = Callable[[Any, float, float], None]
"""Draws on `canvas` from `x`, below `top` (points, from the lower edge of the page)."""


class Mark(NamedTuple):
    """A place one can jump to. `level` 0: a section, 1: a heading in it."""

    key: str
    title: str
    level: int


@dataclass(frozen=True, eq=False)
class Row:
    """`gap`: space above, unless the page begins here. `glue`: stays on one page with the next row.
    `head`: is repeated when a page begins with this row. `fresh`: begins a page. `room`: begins one, too, unless so
    much of the page is left. `tag`: what it is for those who hear it; a paragraph unless said otherwise, nothing (a
    repeated head) when empty."""

    height: float
    draw: Draw
    gap: float = 0
    glue: bool = False
    head: "Row | None" = None
    mark: Mark | None = None
    fresh: bool = False
    room: float = 0
    tag: Path = field(default_factory=lambda: (Element("P"),))


@dataclass
class Page:
    """`rows` with their distance from the top of the text area. `section`: the one that is open at its end."""

    rows: list[tuple[float, Row]] = field(default_factory=list)
    used: float = 0
    section: str = ""
    before: str = ""

    @property
    def head(self) -> str:
        """What stands in the running head: the section that begins at its top, else the one that goes on."""
        first = self.rows[0][1].mark if self.rows else None
        return first.title if first and first.level == 0 else self.before

    def following(self) -> "Page":
        return Page(section=self.section, before=self.section)


def paginate(rows: Iterable[Row], height: float = HEIGHT) -> list[Page]:
    """Rows to pages of `height`. A row higher than that must have been cut before; it would run off the page."""
    pages = [Page()]
    for together in _glued(rows):
        needed = max(together[0].room, sum(row.height + row.gap for row in together))
        full = not pages[-1].rows or together[0].fresh or pages[-1].used + needed > height
        if full and all(row.draw is _nothing for row in together):
            continue
        if full and pages[-1].rows:
            pages.append(pages[-1].following())
        for row in together:
            if pages[-1].rows and pages[-1].used + row.gap + row.height > height:
                pages.append(pages[-1].following())
            _place(pages[-1], row)
    return pages


def space(height: float) -> Row:
    """White space, which vanishes where a page ends or begins."""
    return Row(0, _nothing, gap=height)


def _nothing(canvas: Any, x: float, top: float) -> None:
    """Draws nothing."""


def whole(rows: Iterable[Row]) -> list[Row]:
    """These rows on one page, where one is large enough."""
    rows = list(rows)
    return [*(replace(row, glue=True) for row in rows[:-1]), *rows[-1:]]


def under(rows: list[Row], head: Row) -> list[Row]:
    """These rows with a head that is repeated on every page they reach."""
    again = replace(head, tag=())  # it was heard once
    return [row if row.head else replace(row, head=again) for row in rows]


def _glued(rows: Iterable[Row]) -> Iterable[list[Row]]:
    together: list[Row] = []
    for row in rows:
        together.append(row)
        if not row.glue:
            yield together
            together = []
    if together:
        yield together


def _place(page: Page, row: Row) -> None:
    if not page.rows and row.head is not None:
        page.rows.append((0, row.head))
        page.used = row.head.height + row.gap
    elif page.rows:
        page.used += row.gap
    if row.mark is not None and row.mark.level == 0:
        page.section = row.mark.title
    page.rows.append((page.used, row))
    page.used += row.height
