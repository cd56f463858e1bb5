"""WebSocket under gevent, made safe for a hall: whole writes, no compression, bounded queues, no half-dead connections.

python-engineio asks its async driver for a websocket and a queue class; `harden` gives it these instead. What goes out
is written past wsproto (`web/outgoing.py`), which would frame the same patch anew for every phone.
"""

import contextlib
import logging
import socket
import time
from typing import Any

import engineio.base_socket
import engineio.socket
import gevent
import simple_websocket
from engineio.async_drivers.gevent import Thread
from gevent.event import Event
from gevent.selectors import DefaultSelector

from eventkit.web.heartbeat import PONG
from eventkit.web.outgoing import OutQueue, WholeWrites, framed

log = logging.getLogger("eventkit.transport")

MAX_FRAME = 64 * 1024
KERNEL_BYTES = 256 * 1024  # what the system may hold back for one client; left alone it takes megabytes for each
PING_INTERVAL, PING_TIMEOUT = 25, 20
SILENCE = PING_INTERVAL + PING_TIMEOUT + 5
"""Seconds after which a connection that neither takes nor gives anything is closed."""
GREETING_S = 30.0
"""So long somebody may be connected without having said who they are, or after they were refused."""


class Steady:
    """What engine.io takes for the module `time`: it would believe a clock that is set while it waits for a pong, and
    cut every line, or none any more."""

    time = staticmethod(time.monotonic)


class Line(engineio.socket.Socket):  # type: ignore[misc]
    """engine.io's end of a line. What waits to send its next ping does not outlive it: for half a minute that would
    keep everything that belonged to it, for every phone that came and went."""

    last_ping: float | None
    _waiting: Any = None

    def schedule_ping(self) -> None:
        if self.last_ping:
            self.last_ping = None
            self._waiting = gevent.spawn(self._send_ping)

    def close(self, wait: bool = True, abort: bool = False, reason: Any = None) -> None:
        super().close(wait=wait, abort=abort, reason=reason)
        waiting, self._waiting = self._waiting, None
        if waiting is not None and waiting is not gevent.getcurrent():
            waiting.kill(block=False)


class Connection(simple_websocket.Server):  # type: ignore[misc]
    """One websocket of a page."""

    environ: dict[str, Any]
    sock: Any

    def handshake(self) -> None:
        # Browsers offer permessage-deflate; it costs more CPU and memory than a hall full of phones allows.
        self.environ = {k: v for k, v in self.environ.items() if k != "HTTP_SEC_WEBSOCKET_EXTENSIONS"}
        self.sock.settimeout(SILENCE)
        with contextlib.suppress(OSError):
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, KERNEL_BYTES)
        self.sock = WholeWrites(self.sock)
        super().handshake()

    def send(self, data: str | bytes) -> None:
        """Text is a message; bytes are what is left of one whose beginning went out at once."""
        if not self.connected:
            raise simple_websocket.ConnectionClosed(self.close_reason, self.close_message)
        self.sock.send(framed(data) if isinstance(data, str) else data)

    def drop(self) -> None:
        """Cut the line at once, also when the other side does not read. Wakes whoever reads or writes."""
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)


class WebSocket:
    """What engine.io calls a websocket: a WSGI application that gives itself to the handler."""

    def __init__(self, handler: Any, server: Any) -> None:
        self._handler = handler
        self._queue: OutQueue = handler.__self__.queue

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
        try:
            self._ws = Connection(
                environ,
                receive_bytes=16384,
                max_message_size=MAX_FRAME,
                thread_class=Thread,
                event_class=Event,
                selector_class=DefaultSelector,
            )
        except Exception:  # not a websocket after all
            start_response("400 Bad Request", [("Content-Type", "text/plain")])
            return [b""]
        self._queue.open(self._ws.sock, self._ws.drop)
        return self._handler(self)

    def send(self, message: str | bytes) -> None:
        """Raises OSError when the line is down."""
        try:
            self._ws.send(message)
        except simple_websocket.ConnectionClosed as error:
            raise OSError from error

    def wait(self) -> str | None:
        """The next frame; None when the line is down, also after a frame that is no engine.io text packet."""
        try:
            frame = self._ws.receive()
        except simple_websocket.ConnectionClosed:
            return None
        if isinstance(frame, str) and frame[:1] in ("1", "3", "4"):  # close, pong, message
            if frame == PONG:
                self._note_round()
            return frame
        log.info("a client sent a malformed frame")
        self._ws.drop()
        return None

    def _note_round(self) -> None:
        """engine.io knows when it asked, by the clock that its own module has."""
        asked = self._handler.__self__.last_ping
        if asked:
            self._queue.heartbeat.note(engineio.socket.time.time() - asked)

    def close(self) -> None:
        if self._ws.connected:
            with contextlib.suppress(OSError, simple_websocket.ConnectionClosed):
                self._ws.close()


def harden(sio: Any) -> None:
    """Make a python-socketio server use the classes above, before the first client comes."""
    eio = sio.eio
    engineio.socket.Socket = Line  # type: ignore[misc]
    engineio.socket.time = engineio.base_socket.time = Steady  # type: ignore[attr-defined]
    eio._async = {**eio._async, "websocket": WebSocket, "queue": OutQueue}
    handle, connect = eio.handlers["message"], eio.handlers["connect"]

    def connected(eio_sid: str, environ: Any) -> Any:
        gevent.spawn_later(GREETING_S, hang_up_on_strangers, eio_sid)
        return connect(eio_sid, environ)

    def hang_up_on_strangers(eio_sid: str) -> None:
        connection = eio.sockets.get(eio_sid)
        greeted = (sio.manager.sid_from_eio_sid(eio_sid, name) for name in sio.manager.get_namespaces())
        if connection is not None and not any(greeted):
            connection.queue.hang_up()

    def message(eio_sid: str, data: Any) -> None:
        # A broken packet ends the connection it came on. Its content is not logged: it may be somebody's text.
        try:
            handle(eio_sid, data)
        except Exception as error:
            log.info("a client sent a malformed packet (%s)", type(error).__name__)
            connection = eio.sockets.get(eio_sid)
            if connection is not None:
                connection.close(wait=False)

    eio.on("message", message)
    eio.on("connect", connected)
