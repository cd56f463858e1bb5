"""Words of a list that a moderator has made, found in what people write."""

import re
from functools import lru_cache

from eventkit.core.text import clean


def has_listed_word(words: tuple[str, ...], text: str) -> bool:
    """Whole words (or several in a row), whatever their case; a listed word inside of a longer one does not count."""
    return bool(words) and _pattern(words).search(folded(text)) is not None


@lru_cache(maxsize=8)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_part, words))})(?!\w)")


def _part(word: str) -> str:
    before, after = (r"\w*" if there else "" for there in (word.startswith("*"), word.endswith("*")))
    return before + re.escape(folded(word).strip("*")) + after


def folded(text: str) -> str:
    """As it is compared: the same in every case, with single blanks."""
    return " ".join(clean(text).casefold().split())
