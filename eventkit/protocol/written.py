"""Writes text that has been set into a page: the operators themselves. reportlab's own way formats every number and
every sign in Python, which for thousands of cards takes longer than all the rest.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from eventkit.protocol import fonts


class Run(NamedTuple):
    """Signs of one font, in the order they are seen."""

    font: str
    text: str


_ESCAPED = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))} | {
    ord(sign): f"\\{sign}" for sign in "()\\"
}


class Codes(dict[int, str]):
    """Sign -> its code in one file, which is given out when it is first needed. For `str.translate`."""

    def __init__(self, font: Any, doc: Any) -> None:
        self.font, self.doc = font, doc
        self._names: dict[int, str] = {}

    def __missing__(self, point: int) -> str:
        ((piece, code),) = self.font.splitString(chr(point), self.doc)
        self[point] = found = chr(piece << 8 | code[0])
        return found

    def name(self, piece: int) -> str:
        """Of a piece of the font, in the file."""
        if piece not in self._names:
            self._names[piece] = self.font.getSubsetInternalName(piece, self.doc)
        return self._names[piece]


def write(canvas: Any, lines: Iterable[tuple[float, float, tuple[Run, ...]]], size: float, colour: Any) -> None:
    """`lines`: where each begins on its base line (points), and its runs."""
    code = [f"BT {_ink(colour)} {size * 1.2:.5g} TL"]
    last = ""
    for x, y, runs in lines:
        code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        for run in runs:
            codes = _codes(canvas, run.font)
            for piece, text in _pieces(run.text.translate(codes)):
                name = codes.name(piece)
                if name != last:
                    code.append(f"{name} {size:.5g} Tf")
                    last = name
                code.append(f"({text}) Tj")
        code.append("T*")  # the next line says where it begins; programs that read files take it for an end of this one
    canvas._code.append(" ".join([*code, "ET"]))


def _codes(canvas: Any, font: str) -> Codes:
    known: dict[str, Codes] = canvas.codes
    if font not in known:
        known[font] = Codes(fonts.font(font), canvas._doc)
    return known[font]


def _pieces(coded: str) -> list[tuple[int, str]]:
    if not coded or max(coded) < "\u0100":
        return [(0, coded.translate(_ESCAPED))]
    return [
        (piece, "".join(chr(ord(sign) & 0xFF) for sign in signs).translate(_ESCAPED))
        for piece, signs in groupby(coded, key=lambda sign: ord(sign) >> 8)
    ]


@lru_cache(maxsize=64)
def _ink(colour: Any) -> str:
    return f"{colour.red:.4g} {colour.green:.4g} {colour.blue:.4g} rg"
