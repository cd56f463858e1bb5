"""What an output is made of."""

from collections.abc import Callable
from dataclasses import dataclass, field

from eventkit.core.state import State

Pictures = Callable[[str], bytes | None]
"""Id of a photo -> its JPEG; None: there is none."""


def none(photo: str) -> bytes | None:
    return None


class Rows:
    """What the tables keep of an event; only the archive asks for it. Lines of JSON, photos as they lie there."""

    def journal(self) -> list[bytes]:
        """The lines of the journal, in order, each as one JSON object."""
        return []

    def people(self) -> list[bytes]:
        """One JSON object for each person, without secrets."""
        return []

    def photos(self) -> list[str]:
        """Ids of all pictures that are kept."""
        return []

    def photo(self, photo: str) -> tuple[bytes, bytes]:
        """(large, small)."""
        raise KeyError(photo)


@dataclass(frozen=True)
class Material:
    """`state` with its `names`, folded for this output alone; `pictures` are asked for one by one."""

    state: State
    pictures: Pictures = none
    rows: Rows = field(default_factory=Rows)
