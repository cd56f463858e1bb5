"""Ways through n tables for n where no field has enough multipliers: Latin squares.

The guest in row i and column j sits at table i, then j, then where the first square says, then the second: two guests
share a table twice only if the squares are not orthogonal.
"""

ORTHOGONAL = {
    6: ("503421254103325014031245410352142530", "523014234105041352412530105423350241"),
    10: (
        "0251789346913627845089240375617893514602578946201336789501241407896235234560178945601238976012345978",
        "0789531462217896450353278906141643789025920547813689316572407894206351601234579834560128794560123987",
    ),
}
"""Pairs of squares, row after row. Six tables: two pairs of guests meet twice, none better is known (Tarry 1900: not
orthogonal). Ten: orthogonal, developed modulo seven from twelve columns. Both were found by our own search."""


def known(tables: int, rounds: int) -> list[list[int]] | None:
    """`[round][way]` -> table for n * n ways; None if there is nothing for so many rounds."""
    cells = [divmod(cell, tables) for cell in range(tables * tables)]
    rows = [[i for i, _ in cells], [j for _, j in cells]]
    if tables in ORTHOGONAL:
        rows += [[int(table) for table in square] for square in ORTHOGONAL[tables]]
    else:
        rows.append([(i + j) % tables for i, j in cells])
    return rows[:rounds] if rounds <= len(rows) else None
