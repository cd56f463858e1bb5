"""What goes out on a websocket: at once where the line takes it, else queued, bounded and whole.

A patch goes to hundreds of phones. It is framed once, and a line with nothing waiting gets it without waking the
greenlet that writes for it: one system call for each phone is all that is left.
"""

import logging
import struct
from collections.abc import Callable
from typing import Any

from gevent.lock import RLock
from gevent.queue import Empty, JoinableQueue

from eventkit.web.heartbeat import Heartbeat

log = logging.getLogger("eventkit.transport")

MAX_QUEUED_BYTES = 2 * 1024 * 1024
MAX_QUEUED_PACKETS = 500


def framed(text: str) -> bytes:
    """A websocket message from the server: one unmasked, uncompressed text frame (RFC 6455, 5.2)."""
    body = text.encode()
    size = len(body)
    if size < 126:
        return bytes((0x81, size)) + body
    if size < 65536:
        return struct.pack(">BBH", 0x81, 126, size) + body
    return struct.pack(">BBQ", 0x81, 127, size) + body


class WholeWrites:
    """A socket whose `send` sends everything: a partial write would corrupt the frame, two writers would mix theirs."""

    def __init__(self, sock: Any) -> None:
        self._sock = sock
        self._lock = RLock()
        self._rest = b""

    def send(self, data: bytes) -> int:
        with self._lock:
            rest, self._rest = self._rest, b""
            self._sock.sendall(rest + data if rest else data)
        return len(data)

    def at_once(self, data: bytes) -> bool | None:
        """Write without waiting. True: it is out; False: nothing of it is; None: a part is, the rest goes before
        anything else at the next `send`."""
        if self._rest or not self._lock.acquire(blocking=False):
            return False
        try:
            sent = self._sock.send(data, 0, 0.0)
        except OSError:  # full, or broken: whoever writes next will see
            return False
        finally:
            self._lock.release()
        self._rest = data[sent:]
        return None if self._rest else True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)


class _Rest:
    """Takes the place of a packet in the queue: all that is left to do is to send what stayed behind."""

    data = b""

    def encode(self) -> bytes:
        return b""


class OutQueue(JoinableQueue):
    """What waits to be written to one client. When it grows too long, the client is dropped; it catches up later."""

    def __init__(self) -> None:
        super().__init__()
        self._bytes = 0
        self._dropped = False
        self._idle = False
        self._at_once = 0
        self._line: WholeWrites | None = None
        self._on_full: Callable[[], None] | None = None
        self.heartbeat = Heartbeat()

    def open(self, line: WholeWrites, on_full: Callable[[], None]) -> None:
        """The line stands: packets go out on it, and `on_full` cuts it."""
        self._line, self._on_full = line, on_full

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        if item is not None:
            if self._dropped:
                return
            if self._idle and self._line is not None and self.empty():
                out = self._line.at_once(_frame(item))
                if out:
                    self._at_once += 1
                    return
                item = _Rest() if out is None else item
            self._bytes += _size(item)
            if self._bytes > MAX_QUEUED_BYTES or self.qsize() >= MAX_QUEUED_PACKETS:
                self._drop()
                return
        super().put(item, block, timeout)

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        # Between two packets the writer does not come here to wait: idle means that all it took is written.
        self._idle = block
        try:
            item = self._next(block, timeout)
        finally:
            self._idle = False
        if item is not None:
            self._bytes -= _size(item)
        return item

    def _next(self, block: bool, timeout: float | None) -> Any:
        """engine.io takes a line for dead when nothing came for so long, not even a ping; what went out at once did."""
        while True:
            before = self._at_once
            try:
                return super().get(block, timeout)
            except Empty:
                if not block or self._at_once == before:
                    raise

    def _drop(self) -> None:
        self._dropped = True
        while not self.empty():
            self.get(block=False)
            self.task_done()
        super().put(None)
        log.warning("a client that does not read was dropped")
        self.hang_up()

    def hang_up(self) -> None:
        """Cut the line."""
        if self._on_full is not None:
            self._on_full()


def _frame(packet: Any) -> bytes:
    """The frame of an engine.io packet, which is the same object for all who get it."""
    frame: bytes | None = getattr(packet, "frame", None)
    if frame is None:
        frame = packet.frame = framed(packet.encode())
    return frame


def _size(item: Any) -> int:
    data = item.data
    return len(data) if isinstance(data, str | bytes) else 256
