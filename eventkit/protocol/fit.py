"""How much of several lists has room on one page."""

from collections.abc import Sequence


def shares(room: float, lists: Sequence[Sequence[float]], more: float) -> list[int]:
    """How many of each list are shown, from its beginning, in turns: the first of each, then the second. `lists`:
    the heights of their lines; `more`: of the sentence that stands below a list that is not shown to its end."""
    counts = [0] * len(lists)
    full = [not one for one in lists]
    while not all(full):
        for at, one in enumerate(lists):
            if full[at]:
                continue
            counts[at] += 1
            if _height(lists, counts, more) > room:
                counts[at] -= 1
                full[at] = True
            elif counts[at] == len(one):
                full[at] = True
    return counts


def _height(lists: Sequence[Sequence[float]], counts: Sequence[int], more: float) -> float:
    return sum(sum(one[:count]) + (more if count < len(one) else 0) for one, count in zip(lists, counts, strict=True))
