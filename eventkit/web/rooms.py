"""Rooms on the socket, and who publishes into them."""

import logging
from typing import Any

import gevent
import msgspec

from eventkit.store.people import People
from eventkit.web.presence import Presence

log = logging.getLogger("eventkit.rooms")

GOODBYE_S = 0.3


def audience_room(event: str, audience: str) -> str:
    return f"{event}/{audience}"


def person_room(event: str, person: str) -> str:
    return f"{event}/p/{person}"


class Rooms:
    """The publisher of the live loop. Bytes go out as they come in: encoded once for all."""

    def __init__(self, people: People, presence: Presence) -> None:
        self._people, self._presence = people, presence
        self._sio: Any = None

    def attach(self, sio: Any) -> None:
        """The socket server; before it is there, nobody is connected either."""
        self._sio = sio

    def publish(self, event: str, audience: str, patch: bytes) -> None:
        self._emit("patch", patch, audience_room(event, audience))

    def tell(self, event: str, person: str, own: bytes) -> None:
        self._emit("own", with_person(self._people, person, own), person_room(event, person))

    def move(self, event: str, person: str, audience: str, host: str | None) -> None:
        """The pages of a person see something else now: into the other room, and tell them to fetch the whole view."""
        for client in self._presence.of_person(event, person):
            goes_to = host if client.role == "host" else audience
            if self._sio is None or client.audience == goes_to:
                continue
            if client.audience is not None:
                self._sio.leave_room(client.sid, audience_room(event, client.audience))
            self._presence.move(client.sid, goes_to)
            if goes_to is not None:
                self._sio.enter_room(client.sid, audience_room(event, goes_to))
            self._sio.emit("audience", {"audience": goes_to}, to=client.sid)

    def listening(self, event: str) -> set[str]:
        return self._presence.audiences(event)

    def devices(self) -> dict[str, int]:
        """Devices of moderators that have a page open, and since when."""
        since: dict[str, int] = {}
        for client in self._presence.all():
            if client.role == "moderator" and client.actor:
                since[client.actor.device] = min(client.at, since.get(client.actor.device, client.at))
        return since

    def say_goodbye(self, device: str, code: str) -> None:
        """Tell a moderator's pages why they are shut out, and cut their lines. Nothing comes or goes meanwhile."""
        for client in self._presence.all():
            if client.role == "moderator" and client.actor is not None and client.actor.device == device:
                self._presence.shut_out(client.sid)
                self._sio.leave_room(client.sid, audience_room(client.event, "moderator"))
                self._sio.emit("bye", {"code": code}, to=client.sid)
                gevent.spawn_later(GOODBYE_S, self._cut, client.sid)

    def shut(self, event: str, code: str) -> None:
        """An event is gone: tell all its pages why, and cut their lines. Nothing comes or goes meanwhile."""
        for client in self._presence.of(event):
            self._presence.shut_out(client.sid)
            self._sio.emit("bye", {"code": code}, to=client.sid)
            gevent.spawn_later(GOODBYE_S, self._cut, client.sid)

    def shut_person(self, event: str, person: str, code: str) -> None:
        """Somebody is not known any more: the same for their phone and host page."""
        for client in self._presence.of_person(event, person):
            self._presence.shut_out(client.sid)
            if client.audience is not None:
                self._sio.leave_room(client.sid, audience_room(event, client.audience))
            self._sio.leave_room(client.sid, person_room(event, person))
            self._sio.emit("bye", {"code": code}, to=client.sid)
            gevent.spawn_later(GOODBYE_S, self._cut, client.sid)

    def hand_over(self, event: str, device: str, person: str | None) -> None:
        """A device speaks for somebody else from now on (None: for nobody). Phone pages that are open on it connect
        anew: they would else fetch what is one person's and go on writing for another."""
        for client in self._presence.of(event):
            actor = client.actor
            if client.role == "phone" and actor and actor.device == device and actor.person != person:
                gevent.spawn(self._cut, client.sid)

    def _cut(self, sid: str) -> None:
        if self._presence.get(sid) is not None:  # else it has gone by itself
            self._sio.disconnect(sid)

    def screens(self, event: str) -> int:
        return self._presence.count(event)

    def _emit(self, name: str, body: bytes, room: str) -> None:
        if self._sio is None:
            return
        try:
            self._sio.emit(name, msgspec.Raw(body), to=room)
        except Exception as error:  # a line that breaks must not stop the loop for everybody else
            log.error("a patch was not sent: %s", type(error).__name__)


def with_person(people: People, person: str, own: bytes) -> bytes:
    """Add what the table knows (`name`, `personal`, `lang`) to what the journal knows, without decoding that again."""
    row = people.get(person)
    if row is None:
        return own
    known = msgspec.json.encode({"name": row.name, "personal": row.personal, "lang": row.lang})
    return known[:-1] + b"," + own[1:]
