"""Token buckets: how often somebody may do something."""

import time
from collections import OrderedDict
from collections.abc import Callable

MOST_KEYS = 20_000


class Limit:
    """`rate` per second on average, `burst` at once, for each key. The clock is monotonic seconds."""

    def __init__(self, rate: float, burst: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._burst, self._clock = rate, burst, clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> bool:
        """True when it is allowed now; counts it."""
        left = self._left(key)
        if left < 1:
            return False
        self._keep(key, left - 1)
        return True

    def allows(self, key: str) -> bool:
        """True when it would be allowed now; does not count."""
        return self._left(key) >= 1

    def _left(self, key: str) -> float:
        left, at = self._buckets.get(key, (self._burst, 0.0))
        return min(self._burst, left + (self._now() - at) * self._rate)

    def _keep(self, key: str, left: float) -> None:
        self._buckets[key] = (left, self._now())
        self._buckets.move_to_end(key)
        if len(self._buckets) > MOST_KEYS:
            self._buckets.popitem(last=False)

    def _now(self) -> float:
        return self._clock()
