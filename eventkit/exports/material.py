"""What an output is made of."""

from collections.abc import Callable
from dataclasses import dataclass

from eventkit.core.state import State
from eventkit.exports import versions
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


def gathered(rows: Snapshot, version: int = 0) -> Material:
    """The material of an event as it stands in the file. `version`: of the protocol, as it was made final; 0: as it
    stands now. Refused: `export.version`."""
    lines = [row.line() for row in rows.journal()]
    state = versions.final(lines, version) if version else versions.current(lines)
    state.names = {row.id: row.name for row in rows.people() if row.name}
    state.answers = rows.answers()

    def picture(photo: str) -> bytes | None:
        found = rows.photo(photo)
        return found[0] if found else None

    return Material(state, picture, rows)
