"""A few numbers of the last minutes: noted in passing, reckoned only when somebody looks."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import ParamSpec, TypeVar

import msgspec

SPAN_S = 300.0
MOST = 10_000
P = ParamSpec("P")
T = TypeVar("T")


class Times(msgspec.Struct, frozen=True):
    """In ms. `number`: of how many."""

    number: int
    p50: float
    p95: float
    most: float


class Window:
    """Durations of the last five minutes (at most the last MOST), in seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._noted: deque[tuple[float, float]] = deque(maxlen=MOST)

    def note(self, seconds: float) -> None:
        self._noted.append((self._clock(), seconds))

    def times(self) -> Times | None:
        """None: nothing has happened."""
        since = self._clock() - SPAN_S
        while self._noted and self._noted[0][0] < since:
            self._noted.popleft()
        return times([seconds for _, seconds in self._noted])


class Meter:
    """What the way of a card costs: from the page's order to the answer, and of that the disk."""

    def __init__(self) -> None:
        self.answers, self.commits = Window(), Window()
        self.waiting = 0

    def answered(self, call: Callable[P, T], *given: P.args, **more: P.kwargs) -> T:
        """Make the call, which waits for the disk, and note how long it took."""
        began = time.monotonic()
        self.waiting += 1
        try:
            return call(*given, **more)
        finally:
            self.waiting -= 1
            self.answers.note(time.monotonic() - began)


def times(seconds: Sequence[float]) -> Times | None:
    """Quantiles by the nearest rank: always a value that has been measured."""
    if not seconds:
        return None
    ordered = sorted(seconds)

    def rank(part: float) -> float:
        return round(ordered[max(0, -int(-len(ordered) * part // 1) - 1)] * 1000, 1)

    return Times(len(ordered), rank(0.5), rank(0.95), rank(1.0))
