"""The line between pages and hall without a network: the project's own sockets, rooms and presence, with a Socket.IO
that puts what it is told to send straight into the pages' inboxes."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import msgspec

from eventkit.core.actor import Actor
from eventkit.core.errors import Refused
from eventkit.hall import Hall
from eventkit.status.meter import Meter
from eventkit.web.presence import Presence
from eventkit.web.rooms import Rooms
from eventkit.web.sockets import Sockets

CODE = "ACDEFH"


class Wire:
    """Socket.IO as the sockets see it. `members`: room -> sids."""

    def __init__(self, deliver: Callable[[str, str, Any], None]) -> None:
        self.handlers: dict[str, Callable[..., Any]] = {}
        self.members: dict[str, set[str]] = {}
        self._deliver = deliver

    def on(self, name: str, handler: Callable[..., Any]) -> None:
        self.handlers[name] = handler

    def enter_room(self, sid: str, room: str) -> None:
        self.members.setdefault(room, set()).add(sid)

    def leave_room(self, sid: str, room: str) -> None:
        self.members.get(room, set()).discard(sid)

    def emit(self, name: str, body: Any, to: str | None = None) -> None:
        said = msgspec.json.decode(msgspec.json.encode(body))
        for sid in sorted(self.members.get(to, ())) if to in self.members else [to or ""]:
            self._deliver(sid, name, said)

    def gone(self, sid: str) -> None:
        for sids in self.members.values():
            sids.discard(sid)


class Lines:
    """Everything between pages and hall, of one run of the server. `publisher` belongs to the live loop."""

    def __init__(self, event: str, now: Callable[[], int]) -> None:
        self.event, self._now = event, now
        self._pages: dict[str, Any] = {}
        self._connected = 0

    def open(self) -> Rooms:
        """A server has started: nobody is connected."""
        people: Any = SimpleNamespace(get=lambda person: None)
        self._presence, self._wire = Presence(), Wire(self._put)
        self.publisher = Rooms(people, self._presence)
        self.publisher.attach(self._wire)
        self._people = people
        return self.publisher

    def attach(self, live: Any) -> None:
        """The halls are open: pages may come."""
        self.hall: Hall = live.halls[self.event]
        row = SimpleNamespace(id=self.event)
        services: Any = SimpleNamespace(
            find=lambda code: (row, self.hall), now=self._now, live=live, people=self._people
        )  # fmt: skip
        self._sockets = Sockets(self._wire, services, _Access(), self._presence, Meter())  # type: ignore[arg-type]

    def shut(self) -> None:
        """The server is gone, and with it all lines."""
        self._sockets._news.kill()
        for page in list(self._pages.values()):
            page.drop()
        self._pages.clear()

    def connect(self, page: Any) -> str | None:
        """The name of the line; None when the page is refused."""
        self._connected += 1
        sid = f"sid {self._connected}"
        self._pages[sid] = page
        try:
            self._wire.handlers["connect"](sid, {"who": page.who}, {"code": CODE, "role": page.role})
        except Exception as error:
            if not (error.args and any(code in str(error.args) for code in ("access.not-host", "host.card-old"))):
                raise
            del self._pages[sid]
            return None
        return sid

    def disconnect(self, sid: str) -> None:
        self._wire.handlers["disconnect"](sid)
        self._wire.gone(sid)
        self._pages.pop(sid, None)

    def hello(self, page: Any, body: dict[str, Any]) -> dict[str, Any]:
        answer = self._wire.handlers["*"]("hello", page.sid, body)
        said: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(answer))
        for patch in said.get("patches", ()):
            page.bodies.append((str(page.audience), msgspec.json.encode(patch).decode()))
        return said

    def whole(self, role: str, who: str) -> dict[str, Any] | None:
        """What `GET /api/view` answers, as `web/api_public.py` puts it together."""
        audience: str | None = "moderator" if role == "moderator" else "all"
        if role in ("phone", "host"):
            audience = self.hall.audience_of(who) if role == "phone" else self.hall.host_audience(who)
        if audience is None:
            return None
        own = self.hall.own(who) if role in ("phone", "host") else None
        view = msgspec.Raw(self.hall.view_bytes(audience))
        said = {"audience": audience, "seq": self.hall.state.seq, "view": view, "own": own}
        whole: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(said))
        return whole

    def _put(self, sid: str, name: str, body: Any) -> None:
        page = self._pages.get(sid)
        if page is None:
            return
        client = self._presence.get(sid)
        page.bodies.append((str(client.audience if client else None), msgspec.json.encode(body).decode()))
        page.inbox.append((name, body))


class _Access:
    """Who sends: here it is simply said."""

    def moderator(self, environ: dict[str, Any]) -> Actor:
        return Actor("moderator", device=environ["who"])

    def participant(self, environ: dict[str, Any], event: str) -> Actor:
        if not environ["who"]:
            raise Refused("access.person")
        return Actor("participant", person=environ["who"], device=f"phone {environ['who']}")
