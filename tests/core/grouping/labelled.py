"""Cards whose groups a person has named, and how well proposals fit them.

Third-party texts stay in the data folder beside the repository; here are only the groups, by id of the card.
`rehearsal`, `klimarat` and `raddialog` were labelled after the word list was frozen; the others were seen before.
"""

import json
import random
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import comb
from pathlib import Path

from eventkit.core.grouping import Card

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
SHARED = ROOT.parent / "shared" / "data"
NEVER_SEEN = ("rehearsal", "klimarat", "raddialog")
TEXTS = {
    "sample": HERE / "sample.jsonl",
    "rehearsal": ROOT / "eventkit" / "rehearsal" / "samples" / "de.jsonl",
    "gold": SHARED / "gold_umfrage_bonn_150_de.jsonl",
    "klimarat_seen": SHARED / "klimarat_4fields_de.jsonl",
    "klimarat": SHARED / "klimarat_4fields_de.jsonl",
    "raddialog": SHARED / "cimt_rad_unlabelled_de.jsonl",
}


@dataclass(frozen=True)
class Labelled:
    """Cards, and the group of each (None: belongs nowhere)."""

    cards: tuple[Card, ...]
    labels: dict[str, str | None]

    def only(self, cards: Iterable[Card]) -> "Labelled":
        return Labelled(tuple(cards), self.labels)


def there(name: str) -> bool:
    return TEXTS[name].exists()


def load(name: str) -> Labelled:
    """The set `name`; all its cards are German. Raises FileNotFoundError without the data folder."""
    lines = [json.loads(line) for line in TEXTS[name].read_text("utf-8").splitlines()]
    named = HERE / "labels" / f"{name}.json"
    labels = json.loads(named.read_text("utf-8")) if named.exists() else {one["id"]: one["label"] for one in lines}
    return Labelled(tuple(Card(one["id"], one["text"], "de") for one in lines if one["id"] in labels), labels)


def resampled(of: Labelled, times: int) -> Iterator[Labelled]:
    """Smaller sets: in turn four fifths of the cards, and seven tenths of the groups (another mix of topics)."""
    groups = sorted({label for label in of.labels.values() if label})
    for seed in range(times):
        chance = random.Random(seed)
        if seed % 2:
            kept = {None, *chance.sample(groups, max(5, len(groups) * 7 // 10))}
            yield of.only(card for card in of.cards if of.labels[card.id] in kept)
        else:
            yield of.only(chance.sample(of.cards, len(of.cards) * 4 // 5))


def agreement(of: Labelled, groups: Iterable[Collection[str]]) -> tuple[float, float]:
    """(adjusted Rand index, F1 over pairs). Cards without a label do not count; a loner is a group of its own."""
    home = {card: number for number, group in enumerate(groups) for card in group}
    pairs = [(of.labels[card.id], home.get(card.id, card.id)) for card in of.cards if of.labels[card.id] is not None]
    both = sum(comb(count, 2) for count in Counter(pairs).values())
    ours = sum(comb(count, 2) for count in Counter(found for _, found in pairs).values())
    theirs = sum(comb(count, 2) for count in Counter(label for label, _ in pairs).values())
    expected = ours * theirs / comb(len(pairs), 2)
    middle = (ours + theirs) / 2
    return (both - expected) / (middle - expected) if middle != expected else 1.0, both / middle if middle else 0.0


def purity(of: Labelled, groups: Sequence[Collection[str]]) -> float:
    """Share of the grouped cards that have the commonest label of their group. A card without a label is wrong."""
    right = sum(
        max(Counter(of.labels[card] for card in group if of.labels[card] is not None).values(), default=0)
        for group in groups
    )
    return right / max(1, sum(len(group) for group in groups))


def sorted_by_hand(of: Labelled, each: int, seed: int) -> dict[str, list[str]]:
    """What a moderator may have sorted: `each` cards of every group that has more, under names that say nothing."""
    chance = random.Random(seed)
    groups: dict[str, list[str]] = {}
    for card in of.cards:
        label = of.labels[card.id]
        if label is not None:
            groups.setdefault(label, []).append(card.id)
    large = [label for label in sorted(groups) if len(groups[label]) > each]
    return {f"g{large.index(label)}": chance.sample(groups[label], each) for label in large}


def hits(of: Labelled, placed: dict[str, list[str]], choices: dict[str, Sequence[str]], first: int = 3) -> float:
    """Share of the cards left over, of the sorted groups, whose group is among the `first` proposals."""
    label_of = {of.labels[ids[0]]: group for group, ids in placed.items()}
    done = {card for ids in placed.values() for card in ids}
    rest = [card.id for card in of.cards if of.labels[card.id] in label_of and card.id not in done]
    return sum(label_of[of.labels[card]] in choices[card][:first] for card in rest) / len(rest)


def shuffled(of: Labelled) -> Labelled:
    """The same cards and groups, but who belongs where is drawn by lot: nothing can be right about it."""
    labels = list(of.labels.values())
    random.Random(1).shuffle(labels)
    return Labelled(of.cards, dict(zip(of.labels, labels, strict=True)))
