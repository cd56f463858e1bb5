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


@cache
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
def font(name: str) -> Font:
    """A font, loaded when it is first needed."""
    loaded = Font(name, str(resources.font(name)), asciiReadable=name.startswith("NotoSans-"))
    pdfmetrics.registerFont(loaded)
    return loaded


def _has(char: str) -> bool:
    return any(ord(char) in font(name).face.charToGlyph for name in CHAINS[False])


def _utf16(point: int) -> str:
    """Joined Arabic letters become the letters they are made of; all else stays."""
    char = chr(point)
    if char == LAM:
        char = "ل"
    elif char == BLOCK:  # blackened words are read aloud and copied as such
        char = "█"
    elif char in ALEFS:
        char = ALEFS[char]
    elif 0xFB50 <= point <= 0xFDFF or 0xFE70 <= point <= 0xFEFC:
        char = unicodedata.normalize("NFKC", char).replace(" ", "") or char
    return char.encode("utf-16-be").hex().upper()
