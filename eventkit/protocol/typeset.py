"""Sets text: the only place where words become lines and ink. Nothing here knows markup, so none can be smuggled in.

The way of a text: harmful and invisible signs go -> Arabic letters are joined -> it is broken into lines (in the order
it is read) -> each line is put into the order it is seen -> and cut into runs by the font that has the signs.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display  # this one turns brackets around too

from eventkit.protocol import fonts, tags, written
from eventkit.protocol.clean import JOINERS, RIGHT_TO_LEFT, is_right_to_left, tidy
from eventkit.protocol.clean import plain as plain
from eventkit.protocol.ink import Style
from eventkit.protocol.written import Run as Run

ELLIPSIS = "…"
LEAST = 4
"""So many signs of a broken word go on in the next line: never a quotation mark alone."""

_ARABIC = re.compile("[\u0600-\u07bf\u08a0-\u08ff][\u0600-\u07bf\u08a0-\u08ff\u200c\u200d]*")
_LAM_ALEF = re.compile(f"[{''.join(fonts.ALEFS)}]")
# Between words, and inside long ones after a hyphen or slash.
_BREAKS = re.compile(r"(?<=\s)(?=\S)|(?<=\S)(?=\s)|(?<=\w\w[-/–—])(?=\w\w)")

# Vowel signs were written, so they are printed. Of the ligatures only those that the script demands.
_SHAPER = ArabicReshaper({"delete_harakat": False, "support_ligatures": True, "ARABIC LIGATURE ALLAH": False})


class Line(NamedTuple):
    """One printed line, in the order it is seen. `width` in points; `from_end`: it begins at the right. `said`: what it
    says, in the order it is read, where the signs on paper are others; `cut`: its last word goes on in the next."""

    runs: tuple[Run, ...]
    width: float
    from_end: bool
    said: str = ""
    cut: bool = False

    @property
    def text(self) -> str:
        return (self.said or "".join(run.text for run in self.runs)) + ("" if self.cut else " ")


class Passage(NamedTuple):
    """Text that has been set: ready to be drawn, and of known height (points). `lang`: it is in, where that is another
    language than that of the file."""

    lines: tuple[Line, ...]
    style: Style
    width: float
    lead: float
    lang: str = ""

    @property
    def height(self) -> float:
        return len(self.lines) * self.lead

    def pieces(self, most: float) -> list["Passage"]:
        """The passage in parts of at most this height (a line at least)."""
        step = max(1, int(most / self.lead))
        if len(self.lines) <= step:
            return [self]
        return [self._replace(lines=self.lines[at : at + step]) for at in range(0, len(self.lines), step)]

    def spoken(self, lang: str, usual: str) -> "Passage":
        """The same in the language `lang` (`und`: nobody knows which), in a file in `usual`."""
        return self if lang in ("", usual) else self._replace(lang=lang)

    def draw(self, canvas: Any, x: float, top: float) -> None:
        """Draw it below `top`, from `x` to `x + width`."""
        if not any(line.runs for line in self.lines):
            return
        size = self.style.size
        y = top - (self.lead - size) / 2 - size * 0.86
        placed = [
            (x + (self.width - line.width if line.from_end or self.style.end else 0), y - at * self.lead, line.runs)
            for at, line in enumerate(self.lines)
        ]
        said = self.said
        if not said and not self.lang:
            self._write(canvas, placed)
            return
        with tags.inside(canvas, tags.Element("Span", said=said, lang=self.lang)):
            self._write(canvas, placed)

    def _write(self, canvas: Any, placed: list[tuple[float, float, tuple[Run, ...]]]) -> None:
        begun = tags.begun(canvas)
        written.write(canvas, placed, self.style.size, self.style.colour)
        if any(fonts.BLOCK in run.text for line in self.lines for run in line.runs):
            self._blocks(canvas, placed)
        if begun:
            tags.ended(canvas)

    def _blocks(self, canvas: Any, placed: list[tuple[float, float, tuple[Run, ...]]]) -> None:
        """Blackened words: the sign that stands for them is hatched, so it is painted over."""
        size = self.style.size
        canvas.setFillColor(self.style.colour)
        for at, y, runs in placed:
            for run in runs:
                for char in run.text:
                    wide = fonts.glyph(char, self.style.bold).width * size / 1000
                    if char == fonts.BLOCK:
                        canvas.rect(at, y - size * 0.14, wide + 0.2, size * 1.08, stroke=0, fill=1)
                    at += wide

    @property
    def said(self) -> str:
        """What is read aloud where that is not what is printed: Arabic, signs that no font has, words cut in two."""
        if not any(line.said or line.cut for line in self.lines):
            return ""
        return "".join(line.text for line in self.lines).strip()


def nothing(style: Style) -> Passage:
    """A passage without a line, of no height."""
    return Passage((), style, 0, style.lead)


@lru_cache(maxsize=4096)
def passage(text: str, style: Style, width: float, most: int = 0) -> Passage:
    """Set a text of any origin. `most`: no more lines than that, then an ellipsis (0: all)."""
    shaped = shape(text)
    from_end = is_right_to_left(shaped)
    broken = [piece for paragraph in shaped.split("\n") for piece in _fill(paragraph, style, width)]
    if most and len(broken) > most:
        broken = [*broken[: most - 1], (_shorten(broken[most - 1][0], style, width), False)]
    lines = tuple(_line(words, style, from_end, cut) for words, cut in broken)
    tall = any(run.font.startswith("NotoSansArabic") for line in lines for run in line.runs)
    return Passage(lines, style, width, style.lead * (1.14 if tall else 1))


def one_line(text: str, style: Style, width: float) -> Passage:
    """A text that must not be broken: it is set smaller until it fits."""
    plain = shape(text).replace("\n", " ")
    wide = _measure(plain, style.bold) * style.size / 1000
    if wide > width:
        style = style._replace(size=style.size * width / wide * 0.999)
    line = _line(plain, style, is_right_to_left(plain))
    return Passage((line,), style, width, style.lead)


def fitting(text: str, style: Style, width: float, height: float) -> Passage:
    """A text that may be broken: set smaller until it fits into the height, then cut."""
    for share in (1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42):
        smaller = style._replace(size=style.size * share, lead=style.lead * share)
        set_ = passage(text, smaller, width)
        if set_.height <= height:
            return set_
    return passage(text, smaller, width, max(1, int(height / smaller.lead)))


@lru_cache(maxsize=8192)
def shape(text: str) -> str:
    """Clean text with joined Arabic letters, still in the order it is read."""
    text = tidy(text)
    if _ARABIC.search(text):
        text = _ARABIC.sub(_joined, text)
    return JOINERS.sub("", text).translate(fonts.PRINTABLE)


def forget() -> None:
    """What people wrote stays in memory no longer than needed."""
    for kept in (passage, shape, _join):
        kept.cache_clear()


def _joined(found: re.Match[str]) -> str:
    return _join(found.group())


@lru_cache(maxsize=4096)
def _join(words: str) -> str:
    return str(_SHAPER.reshape(words))


def unprintable(texts: Iterable[str]) -> bool:
    """True when some sign can only be printed as the marker."""
    signs = {char for text in texts for char in shape(text)} - {"\n"}
    return any(fonts.glyph(char, False).char != char for char in signs)


def _fill(paragraph: str, style: Style, width: float) -> list[tuple[str, bool]]:
    """Lines that fit, and whether a word goes on in the next one; a word longer than a line is broken anywhere."""
    limit = width * 1000 / style.size
    if _measure(paragraph, style.bold) <= limit:
        return [(paragraph.strip(), False)]
    lines: list[tuple[str, bool]] = []
    line, used = "", 0.0
    for word in _BREAKS.split(paragraph):
        wide = _measure(word, style.bold)
        if used + wide > limit and not word.isspace():
            if line.strip():
                lines.append((line.rstrip(), not line[-1].isspace()))
            line, used = "", 0.0
            while wide > limit:
                at = min(_fitting(word, style.bold, limit), max(1, len(word) - LEAST))
                lines.append((word[:at], True))
                word = word[at:]
                wide = _measure(word, style.bold)
        if line or not word.isspace():
            line, used = line + word, used + wide
    return [*lines, (line.rstrip(), False)]


def _fitting(word: str, bold: bool, limit: float) -> int:
    """How many signs of the word fit, at least one."""
    used = 0.0
    for at, char in enumerate(word):
        used += fonts.glyph(char, bold).width
        if used > limit:
            return max(1, at)
    return len(word)


def _shorten(text: str, style: Style, width: float) -> str:
    limit = width * 1000 / style.size - _measure(ELLIPSIS, style.bold)
    return text[: _fitting(text, style.bold, limit)].rstrip() + ELLIPSIS


def _measure(text: str, bold: bool) -> float:
    return sum(map(fonts.WIDTHS[bold].__getitem__, text))


def _line(words: str, style: Style, from_end: bool, cut: bool = False) -> Line:
    if fonts.usual(style.bold).issuperset(words):
        runs: tuple[Run, ...] = (Run(fonts.CHAINS[style.bold][0], words),) if words else ()
        return Line(runs, _measure(words, style.bold) * style.size / 1000, from_end, cut=cut)
    seen = words
    if RIGHT_TO_LEFT.search(words):
        seen = get_display(fonts.known(words), base_dir="R" if from_end else "L")
        seen = _LAM_ALEF.sub(rf"\g<0>{fonts.LAM}", seen)
    glyphs = [fonts.glyph(char, style.bold) for char in seen]
    runs = tuple(Run(name, "".join(g.char for g in part)) for name, part in groupby(glyphs, key=lambda g: g.font))
    said = "" if "".join(run.text for run in runs) == words else fonts.letters(words)
    return Line(runs, sum(g.width for g in glyphs) * style.size / 1000, from_end, said, cut)
