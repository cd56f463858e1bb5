"""Reads the page and the Word file of an event again, without the code that wrote them: which words stand there?"""

import io
import re
import zipfile
from collections.abc import Iterable
from html.parser import HTMLParser
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORD = re.compile(r"[0-9a-z]+")


def page(raw: bytes) -> set[str]:
    """Words of small letters and digits that the page shows; among them are the ids of cards, each whole."""
    reader = _Text()
    reader.feed(raw.decode())
    reader.close()
    return _words(reader.found)


def word_file(raw: bytes) -> set[str]:
    """The same of the paragraphs of a Word file."""
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        tree = ElementTree.fromstring(package.read("word/document.xml"))
    return _words("".join(t.text or "" for t in p.iter(f"{W}t")) for p in tree.iter(f"{W}p"))


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in _WORD.findall(text)}


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
