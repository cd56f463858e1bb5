"""What has gone wrong in the last hour, counted by kind."""

import logging
import time
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from eventkit.status.troubles import code

MINUTES = 60


class Trouble(NamedTuple):
    """How often, and when last (seconds since 1970)."""

    code: str
    times: int
    last: float


class Recent(logging.Handler):
    """Counts warnings and errors, however many there are: one number for each minute and kind."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        super().__init__(logging.WARNING)
        self._clock = clock
        self._counts: dict[int, Counter[str]] = {}
        self._last: dict[str, float] = {}

    def emit(self, record: logging.LogRecord) -> None:
        kind, minute = code(record.msg), int(record.created // 60)
        self._counts.setdefault(minute, Counter())[kind] += 1
        self._last[kind] = record.created
        if len(self._counts) > MINUTES + 1:
            del self._counts[min(self._counts)]

    def troubles(self) -> list[Trouble]:
        """The latest first."""
        since = self._clock() // 60 - MINUTES
        total: Counter[str] = Counter()
        for minute, counts in self._counts.items():
            if minute > since:
                total.update(counts)
        found = [Trouble(kind, count, self._last[kind]) for kind, count in total.items()]
        return sorted(found, key=lambda one: -one.last)
