"""In which language a card is written, as far as grouping needs it: cards are only compared within one."""

import unicodedata
from collections import Counter

from eventkit.core.grouping.card import Card
from eventkit.core.grouping.stopwords import STOP_WORDS
from eventkit.core.grouping.words import tokens

DEFAULT = "de"
UKRAINIAN_ONLY = frozenset("іїєґ")
RUSSIAN_ONLY = frozenset("ыэёъ")
_LATIN = tuple(lang for lang in STOP_WORDS if lang not in ("ar", "uk", "ru"))


def language(card: Card) -> str:
    """The first part of the card's tag ("de" of "de-AT"), in small letters; without a tag a crude guess."""
    tag = card.lang.strip().lower().replace("_", "-").split("-")[0]
    return tag or guess(card.text)


def guess(text: str) -> str:
    """By the script, then by which language's small words stand in it. German when nothing speaks for another."""
    letters = text.casefold()
    scripts = Counter(unicodedata.name(char, "").split(" ")[0] for char in letters if char.isalpha())
    script = min(scripts, key=lambda name: (-scripts[name], name), default="LATIN")
    if script == "CYRILLIC":
        known = [sum(char in signs for char in letters) for signs in (UKRAINIAN_ONLY, RUSSIAN_ONLY)]
        return "ru" if known[1] > known[0] else "uk"
    if script != "LATIN":
        return {"ARABIC": "ar", "GREEK": "el", "HEBREW": "he"}.get(script, script.lower())
    words = tokens(text)
    hits = {lang: sum(word in STOP_WORDS[lang] for word in words) for lang in _LATIN}
    best = max(hits.values())
    # One small word may belong to several languages ("in", "am"): German keeps what is not clearly another.
    return DEFAULT if hits[DEFAULT] == best else next(lang for lang in _LATIN if hits[lang] == best)
