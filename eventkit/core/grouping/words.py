"""From a text to words, and from a word to its stem."""

import re
import unicodedata
from functools import lru_cache

MOST_WORDS = 200
"""Of one card. A card has at most a few hundred characters; whatever is longer must not cost time."""
LONGEST_WORD = 40
ENDINGS = ("ern", "em", "er", "en", "es", "e", "s", "n")
SHORTEST_STEM = 4
_WORD = re.compile(r"[^\W\d_]+[\u0300-\u036f]*(?:[^\W\d_]|[\u0300-\u036f])*\d*")
_PLAIN = str.maketrans("äöü", "aou")


def tokens(text: str) -> list[str]:
    """The words of a text, folded: compatibility forms (full width letters), small letters, "ß" as "ss"."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return [word[:LONGEST_WORD] for word in _WORD.findall(folded)[:MOST_WORDS]]


def spoken(text: str) -> list[str]:
    """The words as they were written, in the same order and number as `tokens`."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(unicodedata.normalize("NFKC", text))[:MOST_WORDS]]


@lru_cache(maxsize=20_000)
def stem(word: str, lang: str) -> str:
    """The German word without its ending and umlauts; other languages' words as they are.

    Measured on four labelled sets (docs/grouping.md), Snowball's German stemmer was no better than this, so the
    project does without the dependency: the letter groups of `vectors.py` see through endings anyway.
    """
    if lang != "de":
        return word
    plain = word.translate(_PLAIN)
    for ending in ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= SHORTEST_STEM:
            return plain[: -len(ending)]
    return plain
