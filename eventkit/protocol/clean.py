"""Takes out of a text what must not reach any output: signs that are not seen, do harm or break the file."""

import re

# Control characters, lone surrogates, marks that turn the writing direction around, tags, selectors of a picture style.
_GONE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_NO_XML = re.compile("[\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[^\\S\n]{2,}|[^\\S\n ]")  # but for the single ones that stay as they are
_EMPTY_LINES = re.compile("\n{3,}")
_LETTER = re.compile(r"[^\W\d_]")

JOINERS = re.compile("[\u200c\u200d]")
"""They shape Arabic, and glue emoji."""

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def tidy(text: str) -> str:
    """Without harmful and invisible signs, on the lines it was written on."""
    text = _SPACES.sub(" ", _GONE.sub("", _LINE_ENDS.sub("\n", text)))
    return _EMPTY_LINES.sub("\n\n", text).strip()


def plain(text: str) -> str:
    """Without harmful and invisible signs, on one line: for titles and bookmarks."""
    return " ".join(JOINERS.sub("", _GONE.sub("", _LINE_ENDS.sub("\n", text))).split())


def markup(text: str) -> str:
    """Like `tidy`, for files that are XML or HTML: two signs that must not be in them become the sign for that."""
    return _NO_XML.sub("\ufffd", tidy(text))


def is_right_to_left(text: str) -> bool:
    """By the first letter that has a direction."""
    first = _LETTER.search(text)
    return bool(first and RIGHT_TO_LEFT.match(first.group()))
