"""The moderator's part: creates the event, leads through the stages, prints the protocol."""

import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from eventkit.rehearsal import wire
from eventkit.rehearsal.errors import Away, Declined, Impossible
from eventkit.rehearsal.line import Ack, Line
from eventkit.rehearsal.wire import Http

SEE_S = 90.0
"""How long a change that was acknowledged may need until it is seen."""


class Moderator:
    """One who came in with a one-time link like `http://127.0.0.1:5050/panel#key=…`."""

    def __init__(self, link: str) -> None:
        """Uses the link up. Raises Impossible when it leads nowhere or is not valid any more."""
        parts = urlsplit(link)
        key = parts.fragment.removeprefix("key=")
        if parts.scheme != "http" or not parts.netloc or not key:
            raise Impossible("rehearsal-bad-link", link=link)
        self.base = f"http://{parts.netloc}"
        self.http = Http(self.base)
        try:
            self.http.get_once("/healthz")
            self.http.post("/api/moderator/enter", {"key": key})
        except Away:
            raise Impossible("rehearsal-unreachable", link=self.base) from None
        except Declined as declined:
            raise Impossible("rehearsal-link-refused", link=self.base, code=declined.code) from None
        self.event = self.code = ""
        self._line: Line | None = None

    def formats(self) -> dict[str, dict[str, Any]]:
        """What the server can lead through, by id."""
        return {one["id"]: one for one in self.http.get("/api/moderator/formats")["formats"]}

    def create(self, format: str, details: dict[str, Any]) -> None:
        """A new event; the moderator's line is open from then on."""
        made = self.http.post("/api/moderator/events", {"event": wire.new_id(), "format": format, **details})
        self.event, self.code = made["id"], made["code"]
        self._line = Line(self.http, self.code, "moderator").open()

    @property
    def line(self) -> Line:
        if self._line is None:
            raise RuntimeError("no event yet")
        return self._line

    def do(self, kind: str, **facts: Any) -> Ack:
        """A command that must succeed. Raises Impossible with the refusal when it does not."""
        ack = self.line.send({"kind": kind, **facts})
        if not ack["ok"]:
            raise Impossible("rehearsal-refused", kind=kind, code=ack["code"])
        return ack

    def see(self, what: Callable[[], Any]) -> Any:
        """Wait until the moderator's page shows something; returns it. Raises Impossible after SEE_S."""
        until = time.monotonic() + SEE_S
        while not (found := what()):
            if time.monotonic() > until:
                raise Impossible("rehearsal-not-seen")
            time.sleep(0.05)
        return found

    def stage(self, key: str) -> dict[str, Any]:
        return self.line.knowledge.all("stage")[key]

    def protocol(self, lang: str) -> bytes:
        """The PDF."""
        return self.http.fetch("/api/moderator/protocol", code=self.code, lang=lang)

    def file(self, to: str, lang: str) -> bytes:
        """Another file of the event."""
        return self.http.fetch(f"/api/moderator/events/{self.code}/export", to=to, lang=lang)
