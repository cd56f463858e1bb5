"""Which pages were lost in the last minutes, and which of them are back. In memory only, like all of presence."""

import time
from collections import deque
from collections.abc import Callable, Collection
from typing import NamedTuple

SPAN_S = 300.0
MOST = 5000


class Change(NamedTuple):
    """`who` None: nobody's page (a screen), which is known by its event alone."""

    at: float
    came: bool
    role: str
    event: str
    who: str | None


class Losses:
    """Somebody who comes and goes three times is one loss; screens are counted as they come and go."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._changes: deque[Change] = deque(maxlen=MOST)

    def came(self, role: str, event: str) -> None:
        if role == "display":
            self._changes.append(Change(self._clock(), True, role, event, None))

    def lost(self, role: str, event: str, who: str | None) -> None:
        if role == "display" or who is not None:
            self._changes.append(Change(self._clock(), False, role, event, who))

    def count(self, present: Collection[tuple[str, str, str | None]]) -> tuple[int, int]:
        """How many were lost, and how many of them are not back. `present`: role, event, who of all pages."""
        since = self._clock() - SPAN_S
        changes = [change for change in self._changes if change.at >= since]
        people = {(one.role, one.event, one.who) for one in changes if one.who is not None}
        screens = [one for one in changes if one.who is None]
        away: dict[str, int] = {}
        for one in screens:
            before = away.get(one.event, 0)
            away[one.event] = max(0, before - 1) if one.came else before + 1
        lost = len(people) + sum(not one.came for one in screens)
        return lost, len(people - set(present)) + sum(away.values())
