"""The laptop's clock, without its leaps. Somebody may set it in the middle of an evening, or it has set itself."""

import sys
import time
from collections.abc import Callable

LEAP_MS = 1000
"""A clock that runs a little fast is no leap."""


def steady() -> float:
    """Seconds that nobody can set, and that pass also while the laptop sleeps."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":  # its `time.monotonic` stands still in the sleep
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class Clock:
    """Milliseconds since 1970, as the laptop's clock told them when the program began, going on evenly since then:
    timers end when they should, whatever is done to the clock."""

    def __init__(self, wall: Callable[[], float] = time.time, steady: Callable[[], float] = steady) -> None:
        self._wall, self._steady = wall, steady
        self._began = self._difference()

    def __call__(self) -> int:
        return int((self._began + self._steady()) * 1000)

    def follow(self) -> bool:
        """Believe the laptop's clock anew: for times in which nothing is counted. True if it was set."""
        found = self._difference()
        if abs(found - self._began) * 1000 <= LEAP_MS:
            return False
        self._began = found
        return True

    def _difference(self) -> float:
        return self._wall() - self._steady()
