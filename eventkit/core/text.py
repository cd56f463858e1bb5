"""What people wrote, made safe to keep: nothing visible is changed, nothing invisible may hurt."""

import re
import unicodedata

from eventkit.core.errors import Refused

Text = dict[str, str]
"""A text in several languages: language tag -> text."""

ERASED = "\ufdd0"
"""What stands where a text was erased: no character at all, so nobody can write it. Pages and papers say it in
words."""

# Control characters (but not tab and newline), lone surrogates and the bidi overrides that could turn a page around.
# Joiners (U+200C, U+200D) stay: Persian and emoji need them.
_HARMFUL = re.compile(rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff{ERASED}]")
# Fillers and selectors: Unicode calls them letters, symbols or marks, yet they show nothing.
_FILLERS = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
    + "".join(chr(code) for code in (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
)
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"})


def clean(text: str) -> str:
    """Normalise (NFC), drop harmful characters, unify line ends and trim. Length counts code points of this form."""
    text = _HARMFUL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", text).strip()


def is_blank(text: str) -> bool:
    """True when nobody would see anything: only spaces, joiners and other invisible characters."""
    return all(unicodedata.category(char) in _UNSEEN or char in _FILLERS for char in text)


def line(text: str, what: str, limit: int) -> str:
    """A short one-line text such as a heading. Refused with `<what>.empty` or `<what>.too-long`."""
    out = re.sub(r"\s+", " ", clean(text))
    if is_blank(out):
        raise Refused(f"{what}.empty")
    if len(out) > limit:
        raise Refused(f"{what}.too-long", max=limit, length=len(out))
    return out


def pick(text: Text, lang: str) -> str:
    """The text in `lang`, else German, else whatever there is."""
    return text.get(lang) or text.get("de") or next(iter(text.values()), "")
