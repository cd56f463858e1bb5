"""Work beside the server, in a process of its own, so that the hall does not wait: `python -m eventkit.beside`.

It reads one request as JSON from its input and writes the answer as JSON to its output. Nothing lies on the disk
meanwhile, and what people wrote stands in no argument that other programs of the laptop could read.
"""

import gc
import sys
from typing import Any

import msgspec

from eventkit.core.grouping import Card, likely, similar, suggest

MOST_ALIKE = 100


class Asked(msgspec.Struct):
    """`cards`: [id, text, language]; `placed`: heading -> the cards under it."""

    cards: list[tuple[str, str, str]]
    placed: dict[str, list[str]]


def grouped(asked: Asked) -> dict[str, Any]:
    """Groups of cards that nobody has sorted, the likeliest headings of each, and cards that are nearly the same."""
    cards = [Card(*card) for card in asked.cards]
    known = {card for ids in asked.placed.values() for card in ids}
    found = suggest(cards, known)
    near = likely(cards, asked.placed) if asked.placed else {}
    return {
        "clusters": [
            {"title": one.title, "cards": one.cards, "tight": one.tight, "sure": one.sure} for one in found.clusters
        ],
        "loners": found.loners,
        "proposals": {
            card: [{"cluster": one.group, "words": one.words} for one in choices if one.words]
            for card, choices in near.items()
        },
        "alike": [{"cards": [pair.first, pair.second], "likeness": round(pair.likeness, 3)} for pair in similar(cards)][
            :MOST_ALIKE
        ],
    }


def main() -> None:
    gc.disable()  # many small things and no circles
    asked = msgspec.json.decode(sys.stdin.buffer.read(), type=Asked)
    sys.stdout.buffer.write(msgspec.json.encode(grouped(asked)))


if __name__ == "__main__":
    main()
