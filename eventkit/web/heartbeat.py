"""How long a page takes to answer. The line asks every 25 seconds anyway whether it is still there; nothing is sent for
this, and the page need not know."""

import time
from collections import deque
from collections.abc import Callable

PING, PONG = "2", "3"
"""As engine.io writes them."""

KEPT = 12
SPAN_S = 300.0


class Heartbeat:
    """There and back again, through the Wi-Fi and whatever the phone is doing; in seconds."""

    __slots__ = ("_asked", "_clock", "_took")

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._asked: float | None = None
        self._took: deque[tuple[float, float]] = deque(maxlen=KEPT)

    def sent(self) -> None:
        self._asked = self._clock()

    def answered(self) -> None:
        if self._asked is not None:
            self._took.append((self._clock(), self._clock() - self._asked))
            self._asked = None

    def took(self) -> list[float]:
        """In the last five minutes. A question that is still open says nothing yet: the phone may lie in a pocket."""
        now = self._clock()
        return [seconds for at, seconds in self._took if now - at <= SPAN_S]
