"""What people wrote, made safe to keep: nothing visible is changed, nothing invisible may hurt."""

import re
import unicodedata

from eventkit.core.errors import Refused

Text = dict[str, str]
"""A text in several languages: language tag -> text."""

# Control characters (but not tab and newline), lone surrogates and the bidi overrides that could turn a page around.
# Joiners (U+200C, U+200D) stay: Persian and emoji need them.
_HARMFUL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff]")
_INVISIBLE = re.compile(r"[\s\u200b-\u200f\u2060-\u2064\u00ad\u034f\u115f\u1160\u3164\ufe00-\ufe0f]")


def clean(text: str) -> str:
    """Normalise (NFC), drop harmful characters, unify line ends and trim. Length counts code points of this form."""
    text = _HARMFUL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", text).strip()


def is_blank(text: str) -> bool:
    """True when nobody would see anything: only spaces, joiners and other invisible characters."""
    return _INVISIBLE.sub("", text) == ""


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
