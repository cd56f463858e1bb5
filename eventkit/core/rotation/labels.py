"""Coming back to a table, and how to avoid it where only the names of the tables decide."""

from collections.abc import Sequence


def returns(rows: Sequence[Sequence[int]], sizes: Sequence[int]) -> int:
    """How often a unit sits at a table where it has been, times its people. `rows`: `[round][unit]` -> table."""
    return sum(size * (len(rows) - len({row[unit] for row in rows})) for unit, size in enumerate(sizes))


def relabel(rows: list[list[int]], sizes: Sequence[int], tables: int) -> list[list[int]]:
    """The same groups at other tables, round after round, so that fewer come back; never more than before."""
    renamed: list[list[int]] = []
    for row in rows:
        back = [[0] * tables for _ in range(tables)]
        for unit, table in enumerate(row):
            for past in {earlier[unit] for earlier in renamed}:
                back[table][past] += sizes[unit]
        names = _improved(list(range(tables)), back)
        renamed.append([names[table] for table in row])
    return renamed if returns(renamed, sizes) < returns(rows, sizes) else rows


def _improved(names: list[int], back: list[list[int]]) -> list[int]:
    """Swaps two names as long as that spares returns."""
    better = True
    while better:
        better = False
        for one in range(len(names)):
            for two in range(one):
                now = back[one][names[one]] + back[two][names[two]]
                if back[one][names[two]] + back[two][names[one]] < now:
                    names[one], names[two] = names[two], names[one]
                    better = True
    return names
