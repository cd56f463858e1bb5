"""Sorts cards under headings as a hurried moderator would: by the first word that says something."""

import re
from collections import defaultdict
from collections.abc import Mapping

MOST_HEADINGS = 8
WORD_LETTERS = 5
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


def headings(texts: Mapping[str, str]) -> dict[str, list[str]]:
    """Card id -> text becomes heading -> card ids: each card under its first word that at least two cards begin to
    speak of, the MOST_HEADINGS greatest heaps. What fits nowhere stays without a heading."""
    words = {card: _words(text) for card, text in texts.items()}
    spoken: dict[str, int] = defaultdict(int)
    for mine in words.values():
        for word in mine:
            spoken[word] += 1
    heaps: dict[str, list[str]] = defaultdict(list)
    for card, mine in words.items():
        first = next((word for word in mine if spoken[word] > 1), None)
        if first is not None:
            heaps[first].append(card)
    best = sorted(heaps.items(), key=lambda heap: (-len(heap[1]), heap[0]))[:MOST_HEADINGS]
    if not best and texts:
        return {_title(next(iter(texts.values()))): list(texts)}
    return {word.capitalize(): cards for word, cards in best}


def _words(text: str) -> list[str]:
    """Each word once, in their order."""
    found = (word.casefold() for word in re.findall(r"[^\W\d_]+", text))
    return list(dict.fromkeys(word for word in found if len(word) >= WORD_LETTERS and word not in COMMON))


def _title(text: str) -> str:
    return " ".join(text.split())[:40] or "?"
