"""Counting dots: ranks, ties, and what a rule "keep n" proposes."""

from collections.abc import Mapping, Sequence

import msgspec


class Line(msgspec.Struct, frozen=True):
    """`rank` is shared by equals (1, 2, 2, 4); `tied`: somebody else has as many dots (and there are any).
    `again`: the dots of a second round, which decides among equals of the first."""

    target: str
    dots: int
    rank: int
    tied: bool
    again: int = 0


class Tally(msgspec.Struct, frozen=True):
    """Best first; equals keep the order of the board. `proposed`: those that are certainly among the first `keep`;
    `tied`: those among whom the cut would have to choose. Targets without a dot are never proposed."""

    targets: tuple[Line, ...]
    total: int
    proposed: tuple[str, ...]
    tied: tuple[str, ...]


def tally(targets: Sequence[str], dots: Mapping[str, int], keep: int, again: Mapping[str, int] | None = None) -> Tally:
    """Rank `targets` by `dots` (target -> number), equals by `again`, and propose the first `keep`."""
    weight = {target: (dots.get(target, 0), (again or {}).get(target, 0)) for target in targets}
    weights = list(weight.values())
    lines = tuple(
        Line(
            target=target,
            dots=weight[target][0],
            rank=1 + sum(other > weight[target] for other in weights),
            tied=weight[target][0] > 0 and weights.count(weight[target]) > 1,
            again=weight[target][1],
        )
        for target in sorted(targets, key=lambda target: weight[target], reverse=True)
    )
    total = sum(line.dots for line in lines)
    weighed = [line for line in lines if line.dots > 0]
    if len(weighed) <= keep:
        return Tally(lines, total, tuple(line.target for line in weighed), ())
    cut = weighed[keep - 1].rank
    sure = tuple(line.target for line in weighed if line.rank < cut)
    level = tuple(line.target for line in weighed if line.rank == cut)
    if len(sure) + len(level) == keep:
        return Tally(lines, total, (*sure, *level), ())
    return Tally(lines, total, sure, level)
