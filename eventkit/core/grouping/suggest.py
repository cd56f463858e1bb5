"""Which cards might belong together. A proposal beside the board: it never moves what a person has sorted."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from eventkit.core import text as texts
from eventkit.core.grouping.card import Card
from eventkit.core.grouping.communities import about
from eventkit.core.grouping.graph import Graph, nearest, ties
from eventkit.core.grouping.headings import headings
from eventkit.core.grouping.language import language
from eventkit.core.grouping.tight import tight
from eventkit.core.grouping.vectors import space
from eventkit.core.grouping.words import tokens

CARDS_PER_GROUP = 8
FEWEST, MOST = 2, 15
"""Groups per language."""
LARGEST_SHARE = 0.3
"""Of all cards in one group: a larger heap helps nobody. Cards with the very same words are not torn apart for it."""
LONER = 0.08
"""A card whose nearest one in the group is less like it (0..1) is left alone."""
SMALL = 5
"""A group of this size is never too large, however few cards there are."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A proposed group. `sure`: the cards of it that are much alike, listed first in `cards`; often none."""

    title: str
    cards: tuple[str, ...]
    sure: tuple[str, ...]
    lang: str

    @property
    def tight(self) -> bool:
        """At least half of the cards are sure."""
        return 2 * len(self.sure) >= len(self.cards)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Every card that nobody has sorted stands in exactly one cluster or among the loners."""

    clusters: tuple[Cluster, ...]
    loners: tuple[str, ...]


def suggest(cards: Iterable[Card], placed: Collection[str] = (), only_sure: bool = False) -> Suggestion:
    """Groups of the cards that are not in `placed` (ids a person has sorted), within each language, sure ones first.

    With `only_sure` just the sure groups. The order of `cards` does not matter. Equal ids: the first card counts.
    """
    unique: dict[str, Card] = {}
    for card in cards:
        unique.setdefault(card.id, card)
    free = sorted((card for card in unique.values() if card.id not in placed), key=lambda card: card.id)
    tongues: dict[str, list[Card]] = {}
    for card in free:
        if not texts.is_blank(card.text):
            tongues.setdefault(language(card), []).append(card)
    largest = max(SMALL, int(LARGEST_SHARE * len(free)))
    clusters = [one for lang in sorted(tongues) for one in _clusters(tongues[lang], lang, largest, only_sure)]
    clusters.sort(key=lambda one: (not one.tight, -len(one.sure), -len(one.cards), one.cards))
    grouped = {card for one in clusters for card in one.cards}
    return Suggestion(tuple(clusters), tuple(card.id for card in free if card.id not in grouped))


def _clusters(cards: list[Card], lang: str, largest: int, only_sure: bool) -> list[Cluster]:
    same: dict[object, list[int]] = {}
    for at, card in enumerate(cards):
        same.setdefault(tuple(tokens(card.text)) or texts.clean(card.text), []).append(at)
    copies = list(same.values())
    counts = [len(heap) for heap in copies]
    whole = space(cards, lang)
    graph = ties(nearest([whole.vectors[heap[0]] for heap in copies]))
    wanted = min(MOST, max(FEWEST, round(len(cards) / CARDS_PER_GROUP)))
    bound = [heap for group in about(graph, wanted) for heap in _bound(graph, group)]
    groups = [part for group in bound for part in _cut(graph, group, counts, largest)]
    sure = tight(graph, groups, counts)
    if only_sure:
        groups = sure
    core = {node for heap in sure for node in heap}
    found = []
    for group in groups:
        first = [at for node in group if node in core for at in copies[node]]
        rest = [at for node in group if node not in core for at in copies[node]]
        if len(first) + len(rest) > 1:
            found.append((first, rest))
    titles = headings(whole, [first + rest for first, rest in found])
    return [
        Cluster(title, tuple(cards[at].id for at in first + rest), tuple(cards[at].id for at in first), lang)
        for title, (first, rest) in zip(titles, found, strict=True)
    ]


def _bound(graph: Graph, group: list[int]) -> list[list[int]]:
    """The nodes of the group, in order, that have a near one in it, and each of the others by itself."""
    mine = set(group)
    # A tie is the sum of the two directed likenesses: see graph.ties.
    closest = {node: max((tie for other, tie in graph[node].items() if other in mine), default=0) for node in group}
    near = sorted(node for node in group if closest[node] >= 2 * LONER)
    return [heap for heap in [near, *([node] for node in sorted(group) if closest[node] < 2 * LONER)] if heap]


def _cut(graph: Graph, group: list[int], counts: Sequence[int], largest: int) -> list[list[int]]:
    """The group in parts of at most `largest` cards: along its own communities, else in the order of its nodes."""
    size = sum(counts[node] for node in group)
    if size <= largest or len(group) == 1:
        return [group]
    number = {node: at for at, node in enumerate(group)}
    inner: Graph = [{number[other]: tie for other, tie in graph[node].items() if other in number} for node in group]
    parts = [sorted(group[at] for at in part) for part in about(inner, size // largest + 1)]
    if len(parts) == 1:
        parts = [group[: len(group) // 2], group[len(group) // 2 :]]
    return [end for part in parts for end in _cut(graph, part, counts, largest)]
