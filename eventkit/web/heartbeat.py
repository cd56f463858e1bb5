"""How long a page takes to answer. The line asks every 25 seconds anyway whether it is still there; nothing is sent for
this, and the page need not know."""

import time
from collections import deque
from collections.abc import Callable

PONG = "3"
"""As engine.io writes it."""

KEPT = 12
SPAN_S = 300.0


class Heartbeat:
    """There and back again, through the Wi-Fi and whatever the phone is doing; in seconds. A question that is still
    open says nothing yet: the phone may lie in a pocket."""

    __slots__ = ("_clock", "_took")

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._took: deque[tuple[float, float]] = deque(maxlen=KEPT)

    def note(self, seconds: float) -> None:
        self._took.append((self._clock(), max(0.0, seconds)))

    def took(self) -> list[float]:
        """In the last five minutes."""
        now = self._clock()
        return [seconds for at, seconds in self._took if now - at <= SPAN_S]
