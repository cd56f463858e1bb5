"""JSON as browsers write it, ids, and HTTP calls that survive a restart of the server."""

import http.client
import json
import re
import secrets
import time
from collections.abc import Callable
from http.cookies import SimpleCookie
from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit

from eventkit.core import ids
from eventkit.rehearsal.errors import Away, Declined, Impossible

PATIENCE_S = 120.0
"""How long a phone goes on trying when nobody answers; a person would have called the moderator by then."""
ANSWER_S = 120.0
"""A laptop that prints for others at the same moment takes its time for the protocol."""
PAUSE_S = 0.3

T = TypeVar("T")


def new_id() -> str:
    """As a phone makes it: 80 random bits. Not from the seed: two rehearsals must not be the same event."""
    return ids.encode(secrets.randbits(80))


def dumps(value: object, **_: Any) -> str:
    """Like JSON.stringify: letters as they are, only halves of surrogate pairs are escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", text)


def loads(text: str | bytes, **_: Any) -> Any:
    return json.loads(text)


class Http:
    """One device: it keeps the cookie that it was given."""

    def __init__(self, base: str) -> None:
        """`base` like `http://192.168.8.2:5050`."""
        self.base = base
        self.cookie = ""

    def get(self, path: str, **query: str) -> Any:
        """The JSON of a GET. Raises Declined, Impossible (nobody answered for PATIENCE_S)."""
        return loads(self.fetch(path, **query))

    def fetch(self, path: str, **query: str) -> bytes:
        """The body of a GET, as it is."""
        return patiently(lambda: self._once("GET", f"{path}?{urlencode(query)}" if query else path))

    def get_once(self, path: str) -> Any:
        """One GET without patience. Raises Away, Declined."""
        return loads(self._once("GET", path))

    def post(self, path: str, body: dict[str, Any]) -> Any:
        """The JSON of a POST. It may be sent twice, when an answer was lost."""
        return loads(patiently(lambda: self._once("POST", path, dumps(body).encode())))

    def _once(self, method: str, path: str, body: bytes | None = None) -> bytes:
        parts = urlsplit(self.base)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port or 80, timeout=ANSWER_S)
        headers = {"Accept": "application/json", "Cookie": self.cookie}
        if body is not None:
            headers |= {"Content-Type": "application/json", "Origin": self.base}
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            said = answer.read()
        except (OSError, http.client.HTTPException) as error:
            raise Away from error
        finally:
            connection.close()
        for line in answer.headers.get_all("Set-Cookie") or ():
            self.cookie = "; ".join(f"{name}={morsel.value}" for name, morsel in SimpleCookie(line).items())
        if answer.status == 503:
            raise Away
        if answer.status >= 400:
            raise _declined(said)
        return said


def _declined(said: bytes) -> Declined:
    try:
        body = loads(said)
        return Declined(body["code"], body.get("facts"))
    except (ValueError, KeyError, TypeError):
        return Declined("net.answer")


def patiently(call: Callable[[], T]) -> T:
    """Call again while it raises Away, up to PATIENCE_S; Impossible after that."""
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            return call()
        except Away:
            if time.monotonic() > until:
                raise Impossible("rehearsal-away", seconds=round(PATIENCE_S)) from None
            time.sleep(PAUSE_S)
