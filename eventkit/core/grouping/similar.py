"""Cards that say the same: side by side they can be merged, apart they split each other's votes."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from eventkit.core import text as texts
from eventkit.core.grouping.card import Card
from eventkit.core.grouping.graph import nearest
from eventkit.core.grouping.language import language
from eventkit.core.grouping.vectors import space
from eventkit.core.grouping.words import tokens

THRESHOLD = 0.5
SIZE = 3
CANDIDATE = 0.2
"""Only pairs whose vectors are this alike (cosine) are compared letter by letter."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two cards and how much of their letters they share, 0..1 (1: the same letters; case and signs do not count)."""

    first: str
    second: str
    likeness: float


def similar(cards: Iterable[Card], threshold: float = THRESHOLD) -> list[Pair]:
    """Pairs in the same language at least `threshold` alike, the most alike first.

    Cards with the very same words are each paired with the first of them only, so that a thousand equal cards give 999
    pairs and not half a million. About .5 finds the same said in other forms or order, .85 typing errors.
    """
    tongues: dict[str, dict[str, Card]] = {}
    for card in cards:
        if not texts.is_blank(card.text):
            tongues.setdefault(language(card), {}).setdefault(card.id, card)
    pairs = [
        pair
        for lang, mine in sorted(tongues.items())
        for pair in _within([mine[name] for name in sorted(mine)], lang, threshold)
    ]
    return sorted(pairs, key=lambda pair: (-pair.likeness, pair.first, pair.second))


def likeness(first: str, second: str) -> float:
    """The share of letter groups (of three) that two texts have in common (Dice), 0..1."""
    return _dice(_groups(first), _groups(second))


def _dice(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _within(cards: list[Card], lang: str, threshold: float) -> list[Pair]:
    same: dict[str, list[Card]] = {}
    for card in cards:
        same.setdefault(_letters(card.text), []).append(card)
    pairs = [Pair(first.id, other.id, 1.0) for first, *others in same.values() for other in others]
    firsts = [heap[0] for heap in same.values()]
    groups = [_groups(card.text) for card in firsts]
    # A pair may stand in only one of the two lists of nearest cards, or in both.
    near = {
        (min(at, other), max(at, other))
        for at, others in enumerate(nearest(space(firsts, lang).vectors))
        for other, like in others
        if like >= CANDIDATE
    }
    for at, other in sorted(near):
        like = _dice(groups[at], groups[other])
        if like >= threshold:
            pairs.append(Pair(firsts[at].id, firsts[other].id, like))
    return pairs


def _letters(text: str) -> str:
    """The words alone; what has no words (emoji, numbers) as it is."""
    return " ".join(tokens(text)) or texts.clean(text)


def _groups(text: str) -> Counter[str]:
    letters = f" {_letters(text)} "
    return Counter(letters[at : at + SIZE] for at in range(max(1, len(letters) - SIZE + 1)))
