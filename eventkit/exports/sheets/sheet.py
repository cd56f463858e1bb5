"""A sheet of a workbook as plain data."""

from typing import Literal, NamedTuple

Kind = Literal["text", "number", "card", "date", "moment"]
"""`card`: the number of a card; `date`, `moment`: ISO, anything else stays a text."""

Cell = str | int | None


class Column(NamedTuple):
    """`head`: id of its heading's message; `width` in characters."""

    head: str
    width: int
    kind: Kind = "text"


class Sheet(NamedTuple):
    """`name`: id of its message. `table`: it has headings that stay in sight, and filters."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    table: bool = True
