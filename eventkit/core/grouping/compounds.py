"""German compounds taken apart, with no other dictionary than the words of the cards themselves."""

from collections.abc import Mapping

from eventkit.core.grouping.words import stem

SHORTEST = 7
SHORTEST_PART = 3
SHORTEST_KNOWN = 4
JOINTS = ("es", "en", "er", "s", "n", "e")
"""What may stand between two parts: Verkehr-s-führung."""


def parts(word: str, known: Mapping[str, int]) -> tuple[str, ...]:
    """The stems of the two parts of a stem `word`, if at least one of them is in `known` (stem -> number of cards).

    Two known parts are better than one, and of those the longest pair, then the one that most cards use.
    """
    if len(word) < SHORTEST:
        return ()
    cuts = [(word[:at], word[at:]) for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)]
    both = [pair for head, tail in cuts for pair in _both(head, tail, known)]
    if both:
        return max(both)[2]
    one = [pair for head, tail in cuts for pair in _one(head, tail, known)]
    return max(one)[1] if one else ()


Pair = tuple[int, int, tuple[str, str]]


def _both(head: str, tail: str, known: Mapping[str, int]) -> list[Pair]:
    last = stem(tail, "de")
    if last not in known or len(last) < SHORTEST_PART:
        return []
    heads = {head, *(head.removesuffix(joint) for joint in JOINTS)}
    return [
        (len(first) + len(last), min(known[stem(first, "de")], known[last]), (stem(first, "de"), last))
        for first in heads
        if len(first) >= SHORTEST_PART and stem(first, "de") in known
    ]


def _one(head: str, tail: str, known: Mapping[str, int]) -> list[tuple[int, tuple[str, str]]]:
    found = []
    last = stem(tail, "de")
    if len(last) >= SHORTEST_KNOWN and last in known:
        found.append((len(tail), (last, head)))
    first = stem(head, "de")
    if len(head) >= SHORTEST_KNOWN and len(tail) >= SHORTEST_KNOWN and first in known:
        found.append((len(head), (first, tail)))
    return found
