"""The live line: hello, commands, time; patches to rooms. Every event gets an ack, also a broken one."""

import logging
from collections.abc import Callable
from typing import Any

import gevent
import msgspec
from flask import Flask
from flask_socketio import SocketIO
from socketio.exceptions import ConnectionRefusedError as Declined

from eventkit.core.actor import Actor
from eventkit.core.errors import Refused
from eventkit.core.parts.host_card import no_host
from eventkit.hall import Hall
from eventkit.status.meter import Meter
from eventkit.web import transport, wirejson
from eventkit.web.access import Access
from eventkit.web.answers import where
from eventkit.web.limits import Limit
from eventkit.web.presence import Client, Presence
from eventkit.web.rooms import audience_room, person_room, with_person
from eventkit.web.services import Services

log = logging.getLogger("eventkit.sockets")

ROLES = ("phone", "host", "display", "preview", "moderator")
HALL_EVERY_S = 1.0
GOODBYE_S = 0.3

Answer = dict[str, Any]


def make(app: Flask) -> SocketIO:
    """The socket server around `app`: websocket only, without compression, bounded."""
    quiet = logging.getLogger("eventkit.engine")
    quiet.setLevel(logging.CRITICAL)  # it would log packets, and packets are what people write
    socketio = SocketIO(
        app,
        async_mode="gevent",
        transports=["websocket"],
        serializer=wirejson.WirePacket,
        json=wirejson,
        max_http_buffer_size=transport.MAX_FRAME,
        ping_interval=transport.PING_INTERVAL,
        ping_timeout=transport.PING_TIMEOUT,
        manage_session=False,
        logger=quiet,
        engineio_logger=quiet,
    )
    transport.harden(socketio.server)
    return socketio


class Sockets:
    """Connects pages with halls."""

    def __init__(self, sio: Any, services: Services, access: Access, presence: Presence, meter: Meter) -> None:
        self._sio, self._services, self._access, self._presence = sio, services, access, presence
        self._meter = meter
        self._of_people, self._of_moderators = Limit(20, 60), Limit(50, 200)
        self._of_greetings = Limit(5, 60)
        self._stopping = False
        self._answers: dict[str, Callable[[Client, Hall, Any], Answer]] = {
            "hello": self._hello,
            "command": self._command,
            "time": lambda client, hall, body: {"now": hall.now()},
        }
        sio.on("connect", self._connect)
        sio.on("disconnect", self._disconnect)
        sio.on("*", self._any)
        self._news = gevent.spawn(self._tell_moderators)

    def _connect(self, sid: str, environ: dict[str, Any], auth: Any = None) -> None:
        try:
            self._presence.add(self._client(sid, environ, auth))
        except Refused as refused:
            raise Declined(refused.code, {"code": refused.code, "facts": refused.facts}) from None

    def _client(self, sid: str, environ: dict[str, Any], auth: Any) -> Client:
        """Who connects. Refused: `server.stopping command.malformed event.unknown access.role access.person`."""
        if self._stopping:
            raise Refused("server.stopping")
        if not isinstance(auth, dict) or auth.get("role") not in ROLES:
            raise Refused("command.malformed")
        found = self._services.find(auth.get("code"))
        if found is None:
            raise Refused("event.unknown")
        event, role = found[0].id, auth["role"]
        if role == "moderator":
            return Client(sid, event, role, "moderator", self._access.moderator(environ), self._services.now())
        if role in ("display", "preview"):  # a preview is counted nowhere: nobody in the hall looks at it
            return Client(sid, event, role, "all", None)
        actor = self._access.participant(environ, event)
        if actor is None or actor.person not in found[1].state.persons:
            raise Refused("access.person")
        if role == "phone":
            return Client(sid, event, role, found[1].audience_of(actor.person), actor)
        audience = found[1].host_audience(actor.person)
        if audience is None:
            raise no_host(found[1].state, actor.person)
        return Client(sid, event, role, audience, Actor("host", person=actor.person, device=actor.device))

    def _disconnect(self, sid: str, reason: str = "") -> None:
        self._presence.remove(sid)

    def _any(self, event: str, sid: str, *args: Any) -> Answer:
        """Every event ends here and gets an answer, whatever happens."""
        try:
            return self._answer(event, sid, args)
        except Refused as refused:
            return {"ok": False, "code": refused.code, "facts": refused.facts}
        except Exception as error:
            # Where, but not what: the message could hold somebody's text.
            log.error("socket event failed: %s", where(error))
            return {"ok": False, "code": "server.error", "facts": {}}

    def _answer(self, event: str, sid: str, args: tuple[Any, ...]) -> Answer:
        client = self._presence.get(sid)
        if client is None or self._stopping:
            raise Refused("server.stopping")
        self._count(client, event)
        answer = self._answers.get(event)
        if answer is None:
            raise Refused("command.malformed")
        body = args[0] if args else {}
        if not isinstance(body, dict) or len(args) > 1:
            raise Refused("command.malformed")
        hall = self._services.live.halls.get(client.event)
        if hall is None:
            raise Refused("event.unknown")
        return answer(client, hall, body)

    def _count(self, client: Client, event: str) -> None:
        limit = self._of_moderators if client.role == "moderator" else self._of_people
        if event in ("hello", "time"):
            limit = self._of_greetings
        if not limit.take(client.sid if limit is self._of_greetings else client.limit_key):
            raise Refused("too-fast")

    def _hello(self, client: Client, hall: Hall, body: dict[str, Any]) -> Answer:
        seq, boot = body.get("seq", 0), body.get("boot", "")
        if not isinstance(seq, int) or isinstance(seq, bool) or seq < 0 or not isinstance(boot, str):
            raise Refused("command.malformed")
        if client.audience is None:
            person = client.actor.person if client.actor else None
            raise no_host(hall.state, person) if client.role == "host" else Refused("access.role")
        # Into the rooms first, then read what was missed; no switch lies between, so nothing falls through.
        self._sio.enter_room(client.sid, audience_room(client.event, client.audience))
        answer: Answer = {"ok": True, "now": hall.now(), "boot": hall.boot}
        knows = body.get("audience", client.audience)
        same = knows == client.audience and not client.moved  # moved there and back again: patches of both are mixed
        self._presence.settle(client.sid)
        missed = hall.since(client.audience, seq, boot) if seq and same else None
        if client.actor and client.actor.person:
            self._sio.enter_room(client.sid, person_room(client.event, client.actor.person))
            if missed is not None:  # the whole view would bring it too
                self._tell_own(client, hall)
        if client.role == "moderator":
            self._sio.emit("hall", self._presence.hall(client.event), to=client.sid)
        if missed is None:
            return {**answer, "whole": True}
        return {**answer, "patches": [msgspec.Raw(patch) for patch in missed]}

    def _tell_own(self, client: Client, hall: Hall) -> None:
        """What belongs to the person may have changed while nobody listened."""
        person = client.actor.person if client.actor else None
        if person in hall.state.persons:
            own = with_person(self._services.people, person, msgspec.json.encode(hall.own(person)))
            self._sio.emit("own", msgspec.Raw(own), to=client.sid)

    def _command(self, client: Client, hall: Hall, body: dict[str, Any]) -> Answer:
        if client.actor is None:
            raise Refused("access.role")
        return self._meter.answered(hall.submit, client.actor, body)

    def _tell_moderators(self) -> None:
        while True:
            gevent.sleep(HALL_EVERY_S)
            for event in self._presence.take_changed():
                self._sio.emit("hall", self._presence.hall(event), to=audience_room(event, "moderator"))

    def stop(self) -> None:
        """Say goodbye to everybody; takes GOODBYE_S."""
        self._stopping = True
        self._news.kill()
        self._sio.emit("bye", {"code": "server.stopping"})
        gevent.sleep(GOODBYE_S)
