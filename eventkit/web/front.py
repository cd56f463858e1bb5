"""Who gets a connection at all: so many from one address that a hall behind one router has room, and no more than the
system gives us."""

import contextlib
import socket
import sys
from collections import Counter
from typing import Any

from gevent.pywsgi import WSGIServer

PER_ADDRESS = 5000
"""A thousand phones behind one router, each with a socket and what a browser opens besides."""
RESERVE = 256
"""Files that the laptop itself needs: the database, printing, processes beside it."""
OWN = "127.0.0.1"


class Front(WSGIServer):  # type: ignore[misc]
    """The listening server. Whoever is one too many is hung up on; the laptop's own pages always get in."""

    def __init__(self, *args: Any, per_address: int = PER_ADDRESS, most: int | None = None, **more: Any) -> None:
        super().__init__(*args, **more)
        self._per_address, self._most = per_address, files() - RESERVE if most is None else most
        self._open: Counter[str] = Counter()

    def handle(self, sock: Any, address: Any) -> None:
        who = address[0]
        if not self._room(who):
            return
        with contextlib.suppress(OSError):  # headers and body are two writes: without this the second waits 40 ms
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._open[who] += 1
        try:
            super().handle(sock, address)
        finally:
            self._open[who] -= 1
            if not self._open[who]:
                del self._open[who]

    def _room(self, who: str) -> bool:
        if who == OWN:
            return True
        return self._open[who] < self._per_address and self._open.total() < self._most


def files() -> int:
    """How many files and connections the system lets us open."""
    if sys.platform == "win32":
        return 8192
    import resource

    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return 1_000_000 if soft == resource.RLIM_INFINITY else soft
