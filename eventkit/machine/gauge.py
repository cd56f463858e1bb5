"""What the server itself takes of the laptop: memory and processor."""

import time
from collections.abc import Callable

import msgspec
import psutil

SHORT_S, LONG_S = 2.0, 30.0
"""A share of the processor is reckoned between two looks; sooner it says little, later it is not about now."""


class Taken(msgspec.Struct, frozen=True):
    """`resident`: bytes of the server; `available`, `total`: bytes of the laptop; `processor`: percent of one core,
    None while it is being measured."""

    resident: int
    available: int
    total: int
    processor: float | None


class Gauge:
    """Looks only when it is asked."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._process = clock, psutil.Process()
        self._at, self._used = clock(), self._seconds()
        self._share: float | None = None

    def read(self) -> Taken | None:
        """None: the system does not tell."""
        try:
            memory = psutil.virtual_memory()
            return Taken(self._process.memory_info().rss, memory.available, memory.total, self._processor())
        except (OSError, psutil.Error):
            return None

    def _processor(self) -> float | None:
        now = self._clock()
        passed = now - self._at
        if passed < SHORT_S:
            return self._share
        used = self._seconds()
        share = round((used - self._used) / passed * 100, 1) if passed <= LONG_S else None
        self._at, self._used, self._share = now, used, share
        return share

    def _seconds(self) -> float:
        times = self._process.cpu_times()
        return float(times.user + times.system)
