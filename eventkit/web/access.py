"""Who is it, and may they? Host and Origin for every request, the device cookie, one-time keys, personal codes."""

import re
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

from eventkit.core.actor import Actor
from eventkit.core.errors import Refused
from eventkit.store.devices import MODERATOR, Devices
from eventkit.web.headers import completed
from eventkit.web.limits import Limit
from eventkit.web.network import Network

COOKIE = "ek_device"
COOKIE_SECONDS = 400 * 24 * 3600  # the longest that browsers keep one
NEWCOMERS = 2000  # at once, from one address: a router may hide the whole hall
KEY_LIFETIME_MS = 12 * 3600 * 1000

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")

Environ = dict[str, Any]
Refuse = Callable[[Environ, Callable[..., Any], int, str], Iterable[bytes]]


class Gate:
    """WSGI middleware around pages and sockets alike: a foreign Host or Origin gets no further."""

    def __init__(self, inner: Callable[..., Any], network: Network, refuse: Refuse) -> None:
        self._inner, self._network, self._refuse = inner, network, refuse

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> Any:
        start_response = completed(start_response)
        host = environ.get("HTTP_HOST", "")
        if not self._network.allows(host):
            return self._refuse(environ, start_response, 421, "access.host")
        is_socket = environ.get("PATH_INFO", "").startswith("/socket.io")
        if (is_socket or environ["REQUEST_METHOD"] not in ("GET", "HEAD")) and not same_origin(environ):
            return self._refuse(environ, start_response, 403, "access.origin")
        return self._inner(environ, start_response)


def same_origin(environ: Environ) -> bool:
    """Browsers always send Origin with POST and with sockets; it must name the host that was asked."""
    try:
        origin = urlsplit(environ.get("HTTP_ORIGIN", ""))
        return origin.scheme in ("http", "https") and origin.netloc.lower() == environ.get("HTTP_HOST", "").lower()
    except ValueError:
        return False


class Access:
    """Tells devices apart and what they may do."""

    def __init__(self, devices: Devices, now: Callable[[], int]) -> None:
        self._devices, self._now = devices, now
        # A whole hall may sit behind one address, and people mistype: generous there, but not for ever.
        self._guesses_per_address = Limit(rate=0.5, burst=60)
        self._guesses = Limit(rate=1, burst=300)
        self._newcomers = Limit(rate=10, burst=NEWCOMERS)

    def device(self, environ: Environ) -> str | None:
        """The id of the device that sends this request.

        Read by hand: other programs have had this address, and Python's own reader stops at the first cookie of theirs
        that it does not like. The last one counts: browsers send first what was set for a longer path or is older, as
        somebody else's would be.
        """
        for cookie in reversed(environ.get("HTTP_COOKIE", "").split(";")):
            name, _, token = cookie.strip().partition("=")
            if name == COOKIE and _TOKEN.fullmatch(token):
                return self._devices.by_token(token)
        return None

    def fresh(self, device: str | None) -> tuple[str, str]:
        """(device, a token that nobody has had before). Somebody could have put their own cookie into this browser:
        whoever comes in or becomes a moderator does so with one that only this answer knows."""
        return (device, self._devices.renew(device)) if device else self._devices.new(self._now())

    def is_moderator(self, device: str | None) -> bool:
        return device is not None and self._devices.has_role(device, MODERATOR)

    def moderator(self, environ: Environ) -> Actor:
        """Refused: `access.role`."""
        device = self.device(environ)
        if device is None or not self.is_moderator(device):
            raise Refused("access.role")
        return Actor("moderator", device=device)

    def participant(self, environ: Environ, event: str) -> Actor | None:
        """Whom the device speaks for in an event."""
        device = self.device(environ)
        person = self._devices.person(device, event) if device else None
        return Actor("participant", person=person, device=device or "") if person else None

    def new_key(self) -> str:
        return self._devices.new_key(MODERATOR, self._now(), KEY_LIFETIME_MS)

    def use_key(self, key: str, address: str) -> None:
        """Refused: `access.key`, `access.guesses`. Uses the key up."""
        self.guess(address)
        if self._devices.use_key(key, self._now()) != MODERATOR:
            self.guessed_wrong(address)
            raise Refused("access.key")

    def newcomer(self, address: str) -> None:
        """Refused with `too-fast` when an address makes more new people than any hall has."""
        if not self._newcomers.take(address):
            raise Refused("too-fast")

    def guess(self, address: str) -> None:
        """Refused with `access.guesses` while too many secrets were guessed wrongly."""
        if not (self._guesses_per_address.allows(address) and self._guesses.allows("")):
            raise Refused("access.guesses")

    def guessed_wrong(self, address: str) -> None:
        self._guesses_per_address.take(address)
        self._guesses.take("")
