"""How long the laptop waits for what somebody sends: long enough for a bad Wi-Fi, not for ever.

Whoever sends a byte now and then would else keep a connection for the whole evening, and there are only so many.
"""

import time
from collections.abc import Callable
from typing import Any

import gevent
from gevent.pywsgi import Input

FIRST_S = 20.0
"""Until a fresh connection has said its first line. Browsers open some in advance; they take that."""
NEXT_S = 75.0
"""Until it says the next one."""
HEADERS_S = 15.0
BODY_S, BODY_BYTES_PER_S = 30.0, 8 * 1024
"""A body may take this long, and longer when it is large: a photo over a bad Wi-Fi."""
REST_S = 10.0
"""So long what is left of a refused body is thrown away: else browsers would not read why it was refused."""


class Patient:
    """A stream that is read within `seconds` of waiting. Raises TimeoutError, which Flask takes for a broken line."""

    def __init__(self, stream: Any, seconds: float) -> None:
        self._stream, self.left = stream, seconds

    def read(self, length: int = -1) -> bytes:
        return self._within(lambda: self._stream.read(length))

    def readline(self, length: int = -1) -> bytes:
        return self._within(lambda: self._stream.readline(length))

    def _within(self, read: Callable[[], bytes]) -> bytes:
        if self.left <= 0:  # also of somebody who sends without a pause, so that nothing ever waits
            raise TimeoutError("too slow")
        began = time.monotonic()
        try:
            with gevent.Timeout(self.left, TimeoutError("too slow")):
                return read()
        finally:
            self.left -= time.monotonic() - began


class Body(Input):  # type: ignore[misc]
    """The body of a request. `unread`: it was given up, so nothing that follows on the line can be understood."""

    def __init__(self, stream: Any, length: int | None, socket: Any, chunked: bool) -> None:
        self._patient = Patient(stream, BODY_S + (length or 0) / BODY_BYTES_PER_S)
        super().__init__(self._patient, length, socket=socket, chunked_input=chunked)
        self.unread = False

    def _discard(self) -> None:
        """gevent reads what nobody wanted to the end, were it for ever."""
        self._patient.left = min(self._patient.left, REST_S)
        try:
            super()._discard()
        except OSError:
            self.unread = True
            raise
