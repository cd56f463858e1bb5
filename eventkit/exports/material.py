"""What an output is made of."""

from collections.abc import Callable
from dataclasses import dataclass

from eventkit.core.fold import fold
from eventkit.core.state import State
from eventkit.store.snapshot import Snapshot

Pictures = Callable[[str], bytes | None]
"""Id of a photo -> its JPEG; None: there is none."""


def none(photo: str) -> bytes | None:
    return None


@dataclass(frozen=True)
class Material:
    """`state` with its `names`, folded for this output alone; `pictures` are asked for one by one. `rows`: what the
    tables keep; only the archive looks at them."""

    state: State
    pictures: Pictures = none
    rows: Snapshot | None = None


def gathered(rows: Snapshot) -> Material:
    """The material of an event as it stands in the file."""
    state = fold(row.line() for row in rows.journal())
    state.names = {row.id: row.name for row in rows.people() if row.name}
    state.answers = rows.answers()

    def picture(photo: str) -> bytes | None:
        found = rows.photo(photo)
        return found[0] if found else None

    return Material(state, picture, rows)
