"""Counting dots: ranks, ties, and what a rule "keep n" proposes."""

from collections.abc import Mapping, Sequence

import msgspec


class Line(msgspec.Struct, frozen=True):
    """`rank` is shared by equals (1, 2, 2, 4); `tied`: somebody else has as many dots (and there are any)."""

    target: str
    dots: int
    rank: int
    tied: bool


class Tally(msgspec.Struct, frozen=True):
    """Best first; equals keep the order of the board. `proposed`: those that are certainly among the first `keep`;
    `tied`: those among whom the cut would have to choose. Targets without a dot are never proposed."""

    targets: tuple[Line, ...]
    total: int
    proposed: tuple[str, ...]
    tied: tuple[str, ...]


def tally(targets: Sequence[str], dots: Mapping[str, int], keep: int) -> Tally:
    """Rank `targets` by `dots` (target -> number) and propose the first `keep`."""
    counts = [dots.get(target, 0) for target in targets]
    lines = tuple(
        Line(
            target=target,
            dots=count,
            rank=1 + sum(other > count for other in counts),
            tied=count > 0 and counts.count(count) > 1,
        )
        for count, target in sorted(zip(counts, targets, strict=True), key=lambda pair: -pair[0])
    )
    weighed = [line for line in lines if line.dots > 0]
    if len(weighed) <= keep:
        return Tally(lines, sum(counts), tuple(line.target for line in weighed), ())
    cut = weighed[keep - 1].dots
    sure = [line.target for line in weighed if line.dots > cut]
    level = [line.target for line in weighed if line.dots == cut]
    if len(sure) + len(level) == keep:
        return Tally(lines, sum(counts), (*sure, *level), ())
    return Tally(lines, sum(counts), tuple(sure), tuple(level))
