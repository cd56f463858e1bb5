"""The embedded fonts: which of them has a sign, how wide it is, and what stands for signs that none has.

reportlab writes only the signs in use into the file, 256 to a piece. Its map back from glyphs to text is wrong beyond
U+FFFF and gives joined forms for Arabic; `Font` writes it right, so that searching, copying and reading aloud work.
"""

import unicodedata
from functools import cache
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from eventkit import resources

MARKER = "\ufffd"
"""Printed for a sign that no font has: Noto would show nothing at all."""

LAM = "\u200c"
"""Set beside the ligature of lam and alef (without width): the ligature itself stands for the alef. So every glyph is
one letter, and programs that turn right-to-left text around read both in the right order."""

ALEFS = dict(zip("\ufef5\ufef6\ufef7\ufef8\ufef9\ufefa\ufefb\ufefc", "آآأأإإاا", strict=True))
"""The ligatures of lam and some alef -> that alef."""

LIKE = dict(zip("→➔➜➝➞⇒⟶►▶←⇐⟵↑⇑↓⇓✓✗✘✕★☆●◆█", "➡➡➡➡➡➡➡➡➡⬅⬅⬅⬆⬆⬇⬇✔✖✖✖⭐⭐⚫🔶⬛", strict=True))
"""Signs people like to use and no font has -> one that says the same."""

BLOCK = LIKE["█"]
"""What stands for a sign of a blackened word."""

CHAINS = {
    False: ("NotoSans-Regular", "NotoSansArabic-Regular", "NotoSansEthiopic-Regular", "NotoEmoji-Regular"),
    True: ("NotoSans-Bold", "NotoSansArabic-Bold", "NotoSansEthiopic-Bold", "NotoEmoji-Regular"),
}
"""Bold? -> the fonts, in the order in which they are asked."""


class Glyph(NamedTuple):
    """`char` as it is drawn, in the font named `font`, `width` in thousandths of the size."""

    font: str
    char: str
    width: float


class Font(TTFont):
    """A TrueType font whose text can be got out of the file again."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - reportlab's name
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for name, stream in list(doc.idToObject.items()):
            for number, subset in enumerate(subsets):
                if str(name) == f"toUnicodeCMap:{self._piece(number)}":
                    stream.content = to_unicode(subset)

    def _piece(self, number: int) -> str:
        tag = str(number).zfill(6).translate(str.maketrans("0123456789", "ABCDEFGIJK"))
        return f"{tag}+{self.face.name.decode()}{self.face.subfontNameX.decode()}"


def to_unicode(subset: list[int]) -> str:
    """The map of a piece of a font: code -> the letters that were written (`subset`: the code point of each code)."""
    pairs = [f"<{code:02X}> <{_utf16(point)}>" for code, point in enumerate(subset) if point]
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]  # more are not allowed in one block
    lines = [
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def",
        "1 begincodespacerange", "<00> <FF>", "endcodespacerange",
    ]  # fmt: skip
    for block in blocks:
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join([*lines, "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"])


class Printable(dict[int, str]):
    """For `str.translate`."""

    def __missing__(self, point: int) -> str:
        self[point] = found = printable(chr(point))
        return found


class Widths(dict[str, float]):
    """Of each sign, in thousandths of the size."""

    def __init__(self, bold: bool) -> None:
        self.bold = bold

    def __missing__(self, char: str) -> float:
        self[char] = found = glyph(char, self.bold).width
        return found


PRINTABLE = Printable()
WIDTHS = {bold: Widths(bold) for bold in (False, True)}


def printable(char: str) -> str:
    """The sign itself or, where no font has it, what says the same: `→` an arrow of the emoji, `㎡` m2."""
    if _has(char) or char == "\n":
        return char
    like = LIKE.get(char) or unicodedata.normalize("NFKC", char)
    return like if all(_has(part) for part in like) else char


@cache
def glyph(char: str, bold: bool) -> Glyph:
    """Where a sign comes from."""
    for name in CHAINS[bold][char == LAM :]:
        face = font(name).face
        if ord(char) in face.charToGlyph:
            return Glyph(name, char, face.getCharWidth(ord(char)))
    return glyph(MARKER, bold)


@cache
def usual(bold: bool) -> frozenset[str]:
    """The signs of the first font, which nearly all texts are made of."""
    return frozenset(map(chr, font(CHAINS[bold][0]).face.charToGlyph)) - {LAM}


@cache
def font(name: str) -> Font:
    """A font, loaded when it is first needed."""
    loaded = Font(name, str(resources.font(name)), asciiReadable=name.startswith("NotoSans-"))
    pdfmetrics.registerFont(loaded)
    return loaded


def _has(char: str) -> bool:
    return any(ord(char) in font(name).face.charToGlyph for name in CHAINS[False])


def known(text: str) -> str:
    """With the marker for signs that Unicode does not know (yet): they have no direction."""
    return "".join(char if unicodedata.bidirectional(char) else MARKER for char in text)


def letters(text: str) -> str:
    """The letters that joined Arabic signs are made of."""
    return "".join(f"ل{ALEFS[char]}" if char in ALEFS else _letters(char) for char in text)


def _utf16(point: int) -> str:
    return _letters(chr(point)).encode("utf-16-be").hex().upper()


@cache
def _letters(char: str) -> str:
    """What a sign on paper stands for; beside a ligature of lam and alef stands the lam (`LAM`)."""
    if char == LAM:
        return "ل"
    if char == BLOCK:  # blackened words are read aloud and copied as such
        return "█"
    if char in ALEFS:
        return ALEFS[char]
    if "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc":
        return unicodedata.normalize("NFKC", char).replace(" ", "") or char
    return char
