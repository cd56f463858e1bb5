"""How somebody spreads dots."""

from random import Random


def dots(chance: Random, targets: list[str], dots: int, most: int) -> dict[str, int]:
    """All dots on some of the targets, at most `most` on each."""
    wish: dict[str, int] = {}
    liked = chance.sample(targets, k=len(targets))[: max(dots, 1)]
    while sum(wish.values()) < dots and any(wish.get(target, 0) < most for target in liked):
        target = chance.choice([one for one in liked if wish.get(one, 0) < most])
        wish[target] = wish.get(target, 0) + 1
    return wish
