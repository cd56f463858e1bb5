"""For a card that still lies about: the clusters it is likeliest to belong to, given what people have sorted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from eventkit.core.grouping.card import Card
from eventkit.core.grouping.language import language
from eventkit.core.grouping.vectors import Space, meanings, space
from eventkit.core.grouping.words import spoken, tokens

CHOICES = 3
MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Likely:
    """A cluster a card may belong to. `likeness` 0..1, comparable between clusters only; `words`: the card's own words
    that stand behind it ("gemeinsam: Bus, fährt"), the most telling first."""

    group: str
    likeness: float
    words: tuple[str, ...]


def likely(cards: Iterable[Card], placed: Mapping[str, Sequence[str]]) -> dict[str, tuple[Likely, ...]]:
    """Card id -> up to three groups, best first, for each card that stands in no group of `placed` (group -> card ids).

    Compared is only within a language: a card whose language nobody has sorted yet gets no proposal.
    Ids in `placed` that no card has are passed over.
    """
    home = {card: group for group, ids in placed.items() for card in ids}
    tongues: dict[str, dict[str, Card]] = {}
    for card in cards:
        tongues.setdefault(language(card), {}).setdefault(card.id, card)
    found: dict[str, tuple[Likely, ...]] = {}
    for lang, mine in sorted(tongues.items()):
        found |= _within([mine[name] for name in sorted(mine)], lang, home)
    return found


def _within(cards: list[Card], lang: str, home: Mapping[str, str]) -> dict[str, tuple[Likely, ...]]:
    groups: dict[str, list[int]] = {}
    for at, card in enumerate(cards):
        if card.id in home:
            groups.setdefault(home[card.id], []).append(at)
    whole = space(cards, lang)
    means = {group: _mean(whole, groups[group]) for group in sorted(groups)}
    return {card.id: tuple(_likely(whole, at, means)) for at, card in enumerate(cards) if card.id not in home}


def _mean(whole: Space, group: list[int]) -> dict[str, float]:
    """The sum of a group's vectors by its number: its product with a card is the mean of the cosines."""
    total: dict[str, float] = {}
    for at in group:
        for name, weight in whole.vectors[at].items():
            total[name] = total.get(name, 0.0) + weight / len(group)
    return total


def _likely(whole: Space, at: int, means: Mapping[str, dict[str, float]]) -> list[Likely]:
    vector = whole.vectors[at]
    likeness = {
        group: sum(weight * mean[name] for name, weight in vector.items() if name in mean)
        for group, mean in means.items()
    }
    best = sorted(likeness, key=lambda group: (-likeness[group], group))[:CHOICES]
    return [Likely(group, likeness[group], _shared(whole, at, means[group])) for group in best]


def _shared(whole: Space, at: int, mean: Mapping[str, float]) -> tuple[str, ...]:
    """The card's words as written that weigh most in the comparison."""
    vector, text, telling = whole.vectors[at], whole.cards[at].text, set(whole.words[at])
    worth: dict[str, tuple[float, str]] = {}
    for word, written in zip(tokens(text), spoken(text), strict=False):
        if word in telling and word not in worth:
            names = set(meanings(word, whole.lang, whole.pieces))
            worth[word] = sum(vector.get(name, 0.0) * mean.get(name, 0.0) for name in sorted(names)), written
    ranked = sorted((word for word in worth if worth[word][0] > 0), key=lambda word: (-worth[word][0], word))
    return tuple(worth[word][1] for word in ranked[:MOST_WORDS])
