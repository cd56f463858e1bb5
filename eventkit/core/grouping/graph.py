"""Which cards are alike: for each card its nearest ones, found by the features they share."""

import heapq
from collections.abc import Iterator, Sequence

from eventkit.core.grouping.vectors import Vector

NEAREST = 10
BUDGET = 1000
"""How many times a card is compared by one feature with one other card, at most: it bounds the time. The rarest
features come first, so that only what tells cards apart badly is passed over."""
MOST_LETTERS = 20
"""A letter group that more cards have costs most of the time and says the least."""
MOST_SHARE = 0.5

Near = list[tuple[int, float]]
"""(number of another card, similarity 0..1), the nearest first."""
Graph = list[dict[int, float]]
"""For each node its neighbours and how strong the tie is. Symmetric."""


def nearest(vectors: Sequence[Vector], count: int = NEAREST) -> list[Near]:
    """For each card its `count` nearest. Cards that share nothing are not listed."""
    best = (heapq.nsmallest(count, ((-like, other) for other, like in row)) for row in rows(vectors))
    return [[(other, -like) for like, other in row] for row in best]


def rows(vectors: Sequence[Vector]) -> Iterator[Near]:
    """For each card all others with which it shares a feature that is not too common, and the cosine, unordered.

    One row at a time: all rows of 5,000 cards would fill a gigabyte.
    """
    postings: dict[str, list[tuple[int, float]]] = {}
    for at, vector in enumerate(vectors):
        for name, weight in vector.items():
            postings.setdefault(name, []).append((at, weight))
    half = max(8, int(MOST_SHARE * len(vectors)))
    useful = {
        name: cards
        for name, cards in postings.items()
        if 1 < len(cards) <= (min(half, MOST_LETTERS) if name[0] == "c" else half)
    }
    for at, vector in enumerate(vectors):
        like: dict[int, float] = {}
        get = like.get
        left = BUDGET
        for _, name in sorted((len(useful[name]), name) for name in vector if name in useful):
            left -= len(useful[name])
            if left < 0 and like:
                break
            weight = vector[name]
            for other, theirs in useful[name]:
                like[other] = get(other, 0.0) + weight * theirs
        like.pop(at, None)
        yield list(like.items())


def ties(near: Sequence[Near]) -> Graph:
    """The graph in which two cards are tied by their similarity, twice as strong when each is near the other."""
    graph: Graph = [{} for _ in near]
    for at, others in enumerate(near):
        for other, like in others:
            graph[at][other] = graph[at].get(other, 0.0) + like
            graph[other][at] = graph[other].get(at, 0.0) + like
    return graph
