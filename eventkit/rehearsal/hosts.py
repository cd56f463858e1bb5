"""Hosts: people who stay at a table or in a room, each with the host page open."""

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from eventkit.rehearsal import wire, written
from eventkit.rehearsal.cards import Text
from eventkit.rehearsal.errors import Impossible
from eventkit.rehearsal.line import Ack, Line
from eventkit.rehearsal.phones import THINK_S, Phone
from eventkit.rehearsal.wire import Http
from eventkit.rehearsal.written import Board, Written


@dataclass(eq=False)
class Host:
    """`line`: the host page. `phone`: the phone of one who came as a guest."""

    line: Line
    phone: Phone | None = None

    @property
    def person(self) -> str:
        return str(self.line.knowledge.own["person"])

    @property
    def place(self) -> str | None:
        """The place whose host the page says this is."""
        found: str | None = self.line.knowledge.own["host"]
        return found

    def do(self, kind: str, **facts: Any) -> Ack:
        """A command that must succeed. Raises Impossible when it is refused."""
        ack = self.line.send({"kind": kind, **facts})
        if not ack["ok"]:
            raise Impossible("rehearsal-refused", kind=f"{kind} (host)", code=ack["code"])
        return ack

    def guests(self) -> list[dict[str, Any]]:
        """Those whom the page shows as belonging to this place now, hosts left out."""
        people = self.line.knowledge.all("person").values()
        return [person for person in people if person["place"] == self.place and person["host"] is None]

    def write_for(self, person: str, board: Board, texts: list[Text], chance: random.Random) -> Iterator[Written]:
        """What somebody without a phone has written on paper."""
        for no, text in enumerate(texts):
            time.sleep(chance.uniform(0, THINK_S))
            command = {**board.command(text, no, no), "person": person}
            yield written.written(text, command, self.line.send(command))


def enter(base: str, code: str, card: str, lang: str, *, attempt: str = "", name: str = "") -> Host:
    """Come in with the code of a host card; the host page is open then. Raises Declined."""
    http, attempt = Http(base), attempt or wire.new_id()
    http.post("/api/host", {"code": code, "host": card, "attempt": attempt, "lang": lang, "name": name})
    return Host(Line(http, code, "host").open())


def become(phone: Phone) -> Host:
    """A guest who has been made host opens the host page beside the phone's own."""
    return Host(Line(phone.line.http, phone.code, "host").open(), phone)


def step_back(host: Host, seed: str) -> Phone:
    """A host whose place is gone closes the host page and is a guest like all others."""
    host.line.close()
    if host.phone is not None:
        return host.phone
    phone = Phone(host.line.http.base, host.line.code, seed)
    phone.line = Line(host.line.http, host.line.code, "phone").open()
    return phone
