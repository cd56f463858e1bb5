"""A page's live line with its outbox: what was not acknowledged is sent again, in order, after every reconnect."""

import logging
import random
import threading
import time
from collections import deque
from typing import Any

import socketio
from socketio import exceptions

from eventkit.rehearsal import wire
from eventkit.rehearsal.errors import Away, Declined, Impossible
from eventkit.rehearsal.view import Knowledge
from eventkit.rehearsal.wire import Http

ANSWER_S = 5.0
RETRY_S = 0.5
LOOK_S = 5.0
"""A line sleeps until something is to be done; so often it looks up all the same."""
KEEP = ("too-fast", "storage.failed", "server.stopping")
"""Refusals that are not final: keep the command and send it again later."""
MOST_BYTES = 63 * 1024
"""A frame holds 64 KiB. A greater one would end the connection, so a page does not send it."""

QUIET = logging.getLogger("eventkit.rehearsal.engine")
QUIET.setLevel(logging.CRITICAL)  # a line that is lost is part of the play

Ack = dict[str, Any]


class Parcel:
    """A command on its way, until its final answer."""

    def __init__(self, command: dict[str, Any]) -> None:
        self.command = command
        self.ack: Ack | None = None
        self.done = threading.Event()

    def answer(self, ack: Ack) -> None:
        self.ack = ack
        self.done.set()


class Line:
    """Connects, says hello, sends what waits, and starts over when the line is lost; in a thread of its own."""

    def __init__(self, http: Http, code: str, role: str) -> None:
        self.http, self.code, self.role = http, code, role
        self.knowledge = Knowledge()
        self.failed: Exception | None = None
        self.connections = 0
        self._outbox: deque[Parcel] = deque()
        self._wake = threading.Event()
        self._closed = False
        self.sleeping = False
        self._down = threading.Event()
        self._heard = time.monotonic()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def open(self) -> "Line":
        """Fetch the view and connect. Raises Declined when the view is refused."""
        self._fetch()
        self._thread.start()
        return self

    def close(self) -> None:
        self._closed = True
        self._wake.set()
        self._thread.join(ANSWER_S)

    def sleep(self) -> None:
        """Out of reach from now on, as a phone whose screen is locked. Returns when the connection is gone."""
        self._down.clear()
        self.sleeping = True
        self._wake.set()
        self._down.wait(ANSWER_S)

    def wake(self) -> None:
        self.sleeping = False
        self._wake.set()

    def send(self, command: dict[str, Any]) -> Ack:
        """Puts a command into the outbox and waits for its final answer. Raises Impossible when none comes."""
        return self.wait(self.post(command))

    def post(self, command: dict[str, Any]) -> Parcel:
        """Puts a command into the outbox; it is sent as soon as there is a connection."""
        parcel = Parcel({"id": wire.new_id(), **command})
        if len(wire.dumps(parcel.command).encode()) > MOST_BYTES:
            parcel.answer({"ok": False, "code": "frame.too-big", "facts": {}})
            return parcel
        self._outbox.append(parcel)
        self._wake.set()
        return parcel

    def wait(self, parcel: Parcel) -> Ack:
        """The final answer to a command. Raises Impossible when none comes."""
        self._heard = max(self._heard, time.monotonic())
        while not parcel.done.wait(1.0):
            if self.failed is not None:
                raise self.failed
            if time.monotonic() - self._heard > wire.PATIENCE_S:
                raise Impossible("rehearsal-away", seconds=round(wire.PATIENCE_S))
        assert parcel.ack is not None
        return parcel.ack

    def _fetch(self) -> None:
        self.knowledge.take_whole(self.http.get("/api/view", code=self.code, **{"as": self.role}))

    def _run(self) -> None:
        while not self._closed:
            if self.sleeping:
                self._down.set()
                self._wake.wait(LOOK_S)
                self._wake.clear()
                continue
            try:
                _Connection(self).serve()
            except Away:
                # Jittered: after a restart a hall full of phones must not come in the same moment.
                time.sleep(RETRY_S * (0.5 + random.random()))
            except (Declined, Impossible) as error:
                self.failed = error
                return


class _Connection:
    """One socket, from connect to its loss."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._lost = threading.Event()
        self._answered = threading.Event()
        self._gap = False
        self._refused: Declined | None = None
        options = {"skip_utf8_validation": True}  # letter by letter in Python it costs more than all the rest
        self._socket = socketio.Client(
            reconnection=False, handle_sigint=False, json=wire, websocket_extra_options=options,
            logger=QUIET, engineio_logger=QUIET,
        )  # fmt: skip
        self._socket.on("patch", self._patch)
        self._socket.on("own", self._line.knowledge.take_own)
        self._socket.on("audience", self._moved)
        self._socket.on("disconnect", self._disconnected)
        self._socket.on("connect_error", self._not_connected)

    def serve(self) -> None:
        """Until the line is closed. Raises Away when the connection is lost, Declined when it is refused for good."""
        try:
            self._connect()
            self._hello()
            while not (self._line._closed or self._line.sleeping):
                self._send_next()
        finally:
            self._socket.disconnect()

    def _connect(self) -> None:
        try:
            self._socket.connect(
                self._line.http.base,
                headers={"Cookie": self._line.http.cookie},
                auth={"code": self._line.code, "role": self._line.role},
                transports=["websocket"],
                wait_timeout=ANSWER_S,
            )
        except (exceptions.SocketIOError, OSError) as error:
            if self._refused is not None and self._refused.code not in KEEP:
                raise self._refused from error
            raise Away from error
        self._line.connections += 1

    def _hello(self) -> None:
        known = self._line.knowledge
        self._gap = False
        answer = self._ask("hello", {"seq": known.seq, "boot": known.boot, "audience": known.audience})
        if not answer["ok"]:
            raise Away if answer["code"] in KEEP else Declined(answer["code"])
        if answer.get("whole"):
            self._line._fetch()
            self._hello()
            return
        known.boot = answer["boot"]
        missed = answer["patches"]
        for patch in missed:
            known.take_patch(patch, missed[-1]["seq"])

    def _send_next(self) -> None:
        line = self._line
        if self._lost.is_set():
            raise Away
        if self._gap:
            self._hello()
        if not line._outbox:
            line._wake.wait(LOOK_S)
            line._wake.clear()
            return
        parcel = line._outbox[0]
        ack = self._ask("command", parcel.command)
        if not ack["ok"] and ack["code"] in KEEP:
            time.sleep(RETRY_S)
            return
        line._outbox.popleft()
        parcel.answer(ack)

    def _ask(self, event: str, body: dict[str, Any]) -> Ack:
        """Raises Away when no answer comes in time."""
        self._answered = answered = threading.Event()
        answers: list[Ack] = []

        def answer(ack: Ack) -> None:
            answers.append(ack)
            answered.set()

        try:
            self._socket.emit(event, body, callback=answer)
        except (exceptions.SocketIOError, OSError) as error:
            raise Away from error
        if self._lost.is_set() or not answered.wait(ANSWER_S) or not answers:
            raise Away
        self._line._heard = time.monotonic()
        return answers[0]

    def _patch(self, patch: dict[str, Any]) -> None:
        if not self._line.knowledge.take_patch(patch):
            self._gap = True
            self._line._wake.set()

    def _moved(self, _: dict[str, Any]) -> None:
        """The page sees something else now: another table's board."""
        self._gap = True
        self._line._wake.set()

    def _disconnected(self, *_: Any) -> None:
        self._lost.set()
        self._answered.set()
        self._line._wake.set()

    def _not_connected(self, data: Any = None) -> None:
        said = data.get("data") if isinstance(data, dict) else None
        if isinstance(said, dict) and "code" in said:
            self._refused = Declined(said["code"], said.get("facts"))
