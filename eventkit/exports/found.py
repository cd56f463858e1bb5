"""Reads finished files again: which cards stand in them? Nothing here knows how they were made."""

import io
import re
import zipfile
from collections.abc import Iterable
from html.parser import HTMLParser
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORD = re.compile(r"[0-9a-z]+")


def in_html(raw: bytes, cards: Iterable[str]) -> int:
    """How many of these card ids stand in the text of the page, whole and letter by letter."""
    reader = _Text()
    reader.feed(raw.decode())
    reader.close()
    return _count(reader.found, cards)


def in_docx(raw: bytes, cards: Iterable[str]) -> int:
    """How many of these card ids stand in the paragraphs of the file."""
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        tree = ElementTree.fromstring(package.read("word/document.xml"))
    return _count(["".join(t.text or "" for t in p.iter(f"{W}t")) for p in tree.iter(f"{W}p")], cards)


def _count(texts: Iterable[str], cards: Iterable[str]) -> int:
    words = {word for text in texts for word in _WORD.findall(text)}
    return sum(card in words for card in cards)


class _Text(HTMLParser):
    """What is shown of a page, piece by piece."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._silent = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._silent = tag in ("style", "script")

    def handle_endtag(self, tag: str) -> None:
        self._silent = False

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(data)
