"""A card as numbers: how much each word, letter group and topic says about it, compared with the other cards."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eventkit.core.grouping.card import Card
from eventkit.core.grouping.compounds import parts
from eventkit.core.grouping.stopwords import STOP_WORDS
from eventkit.core.grouping.topics import topics
from eventkit.core.grouping.words import stem, tokens

Vector = dict[str, float]
"""Feature -> weight, of length 1 (or empty). A feature begins with its kind: w word, c letters, t topic."""

SHARES = {"w": 0.35, "c": 0.35, "t": 0.3}
"""How much of a card's vector each kind may fill. Flat around these values: docs/grouping.md."""
RARE = 1.5
"""Exponent of the rarity of a feature: what few cards say weighs more."""
LETTERS = 4
"""Length of the letter groups. Groups of 3 to 5 letters together were no better and cost three times as much."""


@dataclass(frozen=True, slots=True)
class Space:
    """Cards of one language and their vectors, in the same order. `words[i]`: the telling words of card i;
    `pieces`: stem -> the stems of its parts."""

    lang: str
    cards: Sequence[Card]
    words: list[list[str]]
    pieces: dict[str, tuple[str, ...]]
    vectors: list[Vector]


def space(cards: Sequence[Card], lang: str) -> Space:
    """The vectors of cards in one language. A card that says nothing has an empty vector."""
    stop = STOP_WORDS.get(lang, frozenset())
    words = [[word for word in tokens(card.text) if len(word) > 1 and word not in stop] for card in cards]
    known = Counter(one for mine in words for one in {stem(word, lang) for word in mine})
    pieces = {one: parts(one, known) if lang == "de" else () for one in known}
    features = [[name for word in mine for name in meanings(word, lang, pieces)] for mine in words]
    letters = {word: _letters(word) for mine in words for word in mine}
    grams = [[name for word in mine for name in letters[word]] for mine in words]
    kinds = {
        "w": [[name for name in mine if name[0] == "w"] for mine in features],
        "c": grams,
        "t": [[name for name in mine if name[0] == "t"] for mine in features],
    }
    vectors: list[Vector] = [{} for _ in cards]
    for kind, share in SHARES.items():
        for vector, weights in zip(vectors, _weights(kinds[kind]), strict=True):
            factor = math.sqrt(share)
            vector.update((name, factor * weight) for name, weight in weights.items())
    return Space(lang, cards, words, pieces, [_unit(vector) for vector in vectors])


def meanings(word: str, lang: str, pieces: dict[str, tuple[str, ...]]) -> list[str]:
    """The features of one word: its stem, the parts of the compound, its topics."""
    one = stem(word, lang)
    return [f"w{name}" for name in (one, *pieces.get(one, ()))] + [f"t{name}" for name in topics(word, lang)]


def _letters(word: str) -> list[str]:
    framed = f" {word} "
    return [f"c{framed[at : at + LETTERS]}" for at in range(max(1, len(framed) - LETTERS + 1))]


def _weights(docs: list[list[str]]) -> Iterator[Vector]:
    """TF-IDF of length 1 per card."""
    spread = Counter(name for doc in docs for name in set(doc))
    rarity = {name: (math.log((1 + len(docs)) / (1 + count)) + 1) ** RARE for name, count in spread.items()}
    for doc in docs:
        yield _unit({name: (1 + math.log(count)) * rarity[name] for name, count in Counter(doc).items()})


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(sum(weight * weight for weight in vector.values()))
    return {name: weight / length for name, weight in vector.items()} if length else {}
