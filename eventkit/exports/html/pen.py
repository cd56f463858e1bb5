"""What every part of the page needs to know while it is written."""

from typing import NamedTuple

from markupsafe import Markup

from eventkit.exports.html.build import el
from eventkit.protocol.file import Pictures
from eventkit.protocol.words import Speaker


class Pen(NamedTuple):
    """`chapter`: the key of the chapter that is being written."""

    speak: Speaker
    pictures: Pictures
    chapter: str = ""

    def anchor(self, key: str) -> str:
        """The id of a heading; two chapters may have one of the same key."""
        return f"{self.chapter}.{key}"


def minor(words: str, level: int = 3) -> Markup:
    """A small title above what follows."""
    return el(f"h{level}", words, class_="minor", dir="auto") if words else Markup("")


def paragraph(words: str, class_: str | None = None) -> Markup:
    return el("p", words, class_=class_, dir="auto") if words else Markup("")
