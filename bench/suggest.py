"""How good card proposals are, and what they cost: `python bench/suggest.py [--times N]`.

Prints one line per labelled set (tests/core/grouping/labelled.py): the set as it is, then mean and spread over smaller
sets and other mixes of topics. "seen" are the sets that were known when the word list was written.
"""

import argparse
import json
import resource
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import mean, pstdev
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[1]))

from eventkit.core.grouping import Card, likely, suggest, vectors  # noqa: E402
from tests.core.grouping import labelled  # noqa: E402

EXAMPLES = 500


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=14, help="smaller sets per set")
    times = parser.parse_args().times
    whole = dict(vectors.SHARES)
    for shares, name in ((whole, "with the word list"), ({"w": 0.5, "c": 0.5}, "without it")):
        vectors.SHARES = shares
        print(name)
        for one in labelled.TEXTS:
            if labelled.there(one):
                print(f"  {one:<14}{'' if one in labelled.NEVER_SEEN else 'seen':<5}{line(labelled.load(one), times)}")
            else:
                print(f"  {one:<14}left out: no {labelled.TEXTS[one].name} beside the repository")
    vectors.SHARES = whole
    print(cost())


def line(of: labelled.Labelled, times: int) -> str:
    parts = list(labelled.resampled(of, times))
    scores = [full(part) for part in parts]
    pure = [sure(part) for part in parts]
    ari, f1 = full(of)
    return "  ".join(
        [
            f"ARI {ari:.2f} ({spread([score[0] for score in scores])})",
            f"F1 {f1:.2f} ({spread([score[1] for score in scores])})",
            f"sure {sure(of):.2f} ({spread(pure)})",
            f"top 3 with 3: {spread(top(of, 3, times))}, with 5: {spread(top(of, 5, times))}",
        ]
    )


def full(of: labelled.Labelled) -> tuple[float, float]:
    return labelled.agreement(of, [one.cards for one in suggest(of.cards).clusters])


def sure(of: labelled.Labelled) -> float:
    return labelled.purity(of, [one.cards for one in suggest(of.cards, only_sure=True).clusters])


def top(of: labelled.Labelled, each: int, times: int) -> list[float]:
    """Empty when no group has more than `each` cards."""
    found = []
    for seed in range(times):
        placed = labelled.sorted_by_hand(of, each, seed)
        choices = likely(of.cards, placed)
        if len(placed) > 3:  # three guesses among three groups are always right
            found.append(labelled.hits(of, placed, {card: [c.group for c in some] for card, some in choices.items()}))
    return found


def spread(values: Sequence[float]) -> str:
    return f"{mean(values):.2f} ± {pstdev(values):.2f}" if values else "too few"


def cost() -> str:
    file = labelled.SHARED / "cards-5000-de.jsonl"
    if not file.exists():
        return "cost: left out, no cards-5000-de.jsonl beside the repository"
    cards = [Card(str(number), text, "de") for number, text in enumerate(texts(file))]
    took = []
    for some in (cards[:EXAMPLES], cards):
        began = process_time()
        found = suggest(some)
        took.append(f"{len(some)} cards {process_time() - began:.2f} s, largest group "
                    f"{max(len(one.cards) for one in found.clusters) / len(some):.0%}")  # fmt: skip
    return f"{'; '.join(took)}; {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB"


def texts(file: Path) -> list[str]:
    return [json.loads(line)["text"] for line in file.read_text("utf-8").splitlines()]


if __name__ == "__main__":
    main()
