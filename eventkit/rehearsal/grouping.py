"""Sorts cards under headings as a hurried moderator would: by a word that many of them share."""

import re
from collections import Counter
from collections.abc import Mapping

MOST_HEADINGS = 10
WORD_LETTERS = 5
STEM_LETTERS = 6
COMMON = frozenset(
    """
    aber alle allem allen aller alles andere anderen beide beiden bitte damit dann deren diese diesem diesen dieser
    dieses durch eine einem einen einer eines einfach etwas euren gegen haben hätte immer ihrem ihren ihrer jeden
    jeder jedes kann keine keinen konnte können könnte machen mehr menschen muss müssen müsste nicht nichts oder
    ohne schon sehr seine sich sind sollen sollte sollten statt unser unsere unserem unseren unserer viele vielen
    wären werden wieder wird wollen würde würden zwischen about there their these those where which would should
    could
    """.split()  # noqa: SIM905
)


def headings(texts: Mapping[str, str], most: int = MOST_HEADINGS) -> dict[str, list[str]]:
    """Card id -> text becomes heading -> card ids: the word that most cards speak of takes its cards, then the next,
    up to `most`. Words that begin alike count as one. What speaks of nothing common stays without a heading."""
    words = {card: _words(text) for card, text in texts.items()}
    heaps: dict[str, list[str]] = {}
    while words and len(heaps) < most:
        spoken = Counter(stem for mine in words.values() for stem in mine)
        stem, count = min(spoken.items(), key=lambda item: (-item[1], item[0]), default=("", 0))
        if count < 2:
            break
        cards = [card for card, mine in words.items() if stem in mine]
        forms = Counter(words[card][stem] for card in cards)
        heaps[min(forms, key=lambda form: (-forms[form], form)).capitalize()] = cards
        words = {card: mine for card, mine in words.items() if stem not in mine}
    return heaps or {title(text): list(texts) for text in list(texts.values())[:1]}


def _words(text: str) -> dict[str, str]:
    """Beginning of each word that says something -> the word."""
    found = (word.lower() for word in re.findall(r"[^\W\d_]+", text))
    return {word[:STEM_LETTERS]: word for word in found if len(word) >= WORD_LETTERS and word not in COMMON}


def title(text: str) -> str:
    """A heading for a single card: how it begins."""
    return " ".join(text.split())[:40] or "?"
