"""What is drawn, named for those who hear it: headings, lists, tables, figures. `structure.py` writes it into the file.

Whatever is not named stands in the page as an artefact: frames, rules, running heads, heads that are repeated.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

ARTEFACT = "/Artifact BMC"
END = "EMC"


class Element:
    """A part of the document. `role`: its name in PDF 1.7. `alt`: says a figure in words. `scope`: of a head cell.
    `level` of a heading: 0 the section, 1 a heading in it; None for one that follows whatever is open. `said`: what it
    says where other signs are printed. `lang`: of its text, where that is not the language of the document."""

    __slots__ = ("alt", "kids", "lang", "level", "links", "parent", "role", "said", "scope")

    def __init__(
        self, role: str, *, alt: str = "", scope: str = "", level: int | None = None, said: str = "", lang: str = ""
    ) -> None:
        self.role, self.alt, self.scope, self.level, self.said, self.lang = role, alt, scope, level, said, lang
        self.parent: Element | None = None
        self.kids: list[Element | tuple[int, int]] = []
        """Elements, and pieces of pages: number of the page (from 0), number of the piece on it."""
        self.links: list[tuple[int, int]] = []
        """Places that can be pressed: number of the page, number of the link on it."""


Path = tuple[Element, ...]
"""From the outer element to the inner one. The same element in two rows is one that goes on."""


class Tags:
    """The tree of a file while its pages are drawn, in the order they are read."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self.pages: list[list[Element]] = [[]]
        """For each page the element of each of its pieces."""
        self.links: list[list[Element]] = [[]]
        """For each page the element of each of its links."""
        self._section = self.root
        self._heading = 1  # the title of the whole
        self._now: Element | None = None

    @contextmanager
    def row(self, path: Path) -> Iterator[None]:
        """All that is written meanwhile belongs to the last element of the path; to none when it is empty."""
        before, self._now = self._now, self._open(path)
        try:
            yield
        finally:
            self._now = before

    def enter(self, element: Element) -> Element | None:
        """Opens a part of the element that is open, and gives that; an artefact stays one."""
        before = self._now
        if before is not None:
            self._now = self._put(before, element)
        return before

    def leave(self, before: Element | None) -> None:
        self._now = before

    def begin(self) -> str | None:
        """The operator that begins a piece; None when it is no content."""
        if self._now is None:
            return None
        page = self.pages[-1]
        self._now.kids.append((len(self.pages) - 1, len(page)))
        page.append(self._now)
        return f"/{self._now.role} <</MCID {len(page) - 1}>> BDC"

    def link(self) -> None:
        """The place that was just made can be pressed, as a part of the element that is open."""
        if self._now is not None:
            page = self.links[-1]
            self._now.links.append((len(self.links) - 1, len(page)))
            page.append(self._now)

    def turn(self) -> None:
        """The next page."""
        self.pages.append([])
        self.links.append([])

    def _open(self, path: Path) -> Element | None:
        if not path:
            return None
        at = self._section
        for element in path:
            if element.role == "H":
                at = self._titled(element)
            at = self._put(at, element)
        return at

    def _titled(self, element: Element) -> Element:
        """Gives a heading its level, never one too deep; a section begins with its title."""
        if element.level == 0:
            self._section = self._put(self.root, Element("Sect"))
            self._heading = 1
        elif element.level == 1:
            self._heading = 2
        element.role = f"H{1 if element.level == 0 else 2 if element.level == 1 else min(3, self._heading + 1)}"
        return self._section

    def _put(self, into: Element, element: Element) -> Element:
        if element.parent is None:
            element.parent = into
            into.kids.append(element)
        return element


class inside:  # noqa: N801 - reads as the verb of a `with`
    """Names what is drawn meanwhile: by an element (the same one goes on), or by the role of a new one. On paper
    that is only printed nothing is named. (A class, because there are tens of thousands in a long file.)"""

    __slots__ = ("_before", "_element", "_tags")

    def __init__(self, canvas: Any, element: Element | str, *, alt: str = "") -> None:
        self._tags: Tags | None = getattr(canvas, "tags", None)
        if self._tags is not None:
            self._element = Element(element, alt=alt) if isinstance(element, str) else element

    def __enter__(self) -> None:
        if self._tags is not None:
            self._before = self._tags.enter(self._element)

    def __exit__(self, *error: object) -> None:
        if self._tags is not None:
            self._tags.leave(self._before)


def link(canvas: Any, key: str, words: str, area: tuple[float, float, float, float]) -> None:
    """A place that leads to a mark, in the element that is open."""
    canvas.linkAbsolute(words, key, area, Border="[0 0 0]")
    tags: Tags | None = getattr(canvas, "tags", None)
    if tags is not None:
        tags.link()


@contextmanager
def piece(canvas: Any) -> Iterator[None]:
    """What is drawn meanwhile is content of the element that is open."""
    begin = begun(canvas)
    yield
    if begin:
        ended(canvas)


def begun(canvas: Any) -> bool:
    """Begins a piece of the element that is open, if one is; then it has to be `ended`."""
    tags: Tags | None = getattr(canvas, "tags", None)
    begin = tags.begin() if tags else None
    if begin is not None:
        canvas._code.append(begin)
    return begin is not None


def ended(canvas: Any) -> None:
    canvas._code.append(END)


def rest(code: list[str]) -> list[str]:
    """The page with all that was not named between marks that say so."""
    out: list[str] = [ARTEFACT]
    for part in code:
        if part == END:
            out += [END, ARTEFACT]
        elif part.endswith(" BDC") and "/MCID" in part:
            out += [END, part]
        else:
            out.append(part)
    return [*out, END]
