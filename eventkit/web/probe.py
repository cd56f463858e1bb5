"""Counts the phones that reach the laptop, before anybody has come. Kept in memory only; says nothing about people."""

from collections.abc import Callable
from typing import TypedDict

from eventkit.core.errors import Refused
from eventkit.web.limits import Limit
from eventkit.web.network import Network

MOST = 500
LONGEST_MS = 60_000
LOCAL = ("127.0.0.1", "::1")


class Report(TypedDict):
    """`opened` addresses that fetched the page, `loaded` phones whose script answered, `through` those whose socket
    did, `ms` their quickest and `slowest` their slowest round trip, `own`: the laptop itself has tried."""

    since: int
    opened: int
    loaded: int
    through: int
    ms: int | None
    slowest: int | None
    own: bool


class Probes:
    """What has come since the last `restart`."""

    def __init__(self, network: Network, now: Callable[[], int]) -> None:
        self._network, self._now = network, now
        self._limit = Limit(rate=20, burst=400)  # a whole hall may try it at once, behind one address
        self.restart()

    def restart(self) -> None:
        self._since = self._now()
        self._opened: set[str] = set()
        self._phones: dict[str, int | None] = {}
        self._own = False

    def is_own(self, address: str) -> bool:
        """The laptop itself proves nothing about the Wi-Fi, and simulated phones run on the laptop."""
        return address in LOCAL or any(one["address"] == address for one in self._network.addresses())

    def opened(self, address: str) -> None:
        """The page was fetched."""
        if self.is_own(address):
            self._own = True
        elif len(self._opened) < MOST:
            self._opened.add(address)

    def loaded(self, address: str, phone: str) -> bool:
        """The page's script answered; False: that does not count. Refused: `too-fast`."""
        if not self._limit.take(address):
            raise Refused("too-fast")
        if self.is_own(address):
            self._own = True
            return False
        if len(self._phones) < MOST:
            self._phones.setdefault(phone, None)
        return True

    def through(self, address: str, phone: str, ms: int) -> bool:
        """The page's socket answered after `ms`; False: that does not count."""
        if not self.loaded(address, phone):
            return False
        if phone in self._phones:
            before = self._phones[phone]
            self._phones[phone] = ms if before is None else min(ms, before)
        return True

    def report(self) -> Report:
        times = [ms for ms in self._phones.values() if ms is not None]
        return {
            "since": self._since, "opened": len(self._opened), "loaded": len(self._phones), "through": len(times),
            "ms": min(times, default=None), "slowest": max(times, default=None), "own": self._own,
        }  # fmt: skip
