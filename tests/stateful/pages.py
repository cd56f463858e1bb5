"""Pages as small as they can be: a whole view, patches merged into it, `hello` when something is missing
(docs/wire.md)."""

from collections import deque
from typing import Any

from tests.stateful.lines import Lines

View = dict[str, dict[str, Any]]
Message = tuple[str, Any]


class Page:
    """One screen. `role`: phone, host, display or moderator; `who`: the person or the moderator's device.

    `inbox`: what has come and is not read yet: a page that sleeps reads nothing. `bodies`: all it was ever sent in
    this connection, as text.
    """

    def __init__(self, lines: Lines, role: str, who: str) -> None:
        self.lines, self.role, self.who = lines, role, who
        self.sid: str | None = None
        self.asleep = False
        self.inbox: deque[Message] = deque()
        self.bodies: list[tuple[str, str]] = []
        self.view: View = {}
        self.own: dict[str, Any] = {}
        self.seq = self.own_seq = 0
        self.audience: str | None = None
        self.forgets, self._knows, self._asks = True, "", False

    @property
    def awake(self) -> bool:
        """Is it connected, and has it read everything?"""
        return self.sid is not None and not self.asleep

    def fetch(self) -> bool:
        """Fetch the whole view; everything from before is forgotten. False: there is none for this page."""
        whole = self.lines.whole(self.role, self.who)
        if whole is None:
            self.leave()
            return False
        self.audience, self.seq, self.view = whole["audience"], whole["seq"], whole["view"]
        self._knows = whole["audience"]
        self._take_own(whole["own"] or {}, whole["seq"])
        return True

    def connect(self) -> None:
        self.inbox.clear()
        self.bodies.clear()
        self.sid = self.lines.connect(self)
        if self.sid is not None:
            self._greet()
            self.read()

    def leave(self) -> None:
        """The line is cut: nobody is told, and what was not read is lost."""
        if self.sid is not None:
            self.lines.disconnect(self.sid)
        self.drop()

    def drop(self) -> None:
        self.sid, self.asleep, self._asks = None, False, False
        self.inbox.clear()

    def read(self) -> None:
        """Read what has come, unless it sleeps. The answer to `hello` comes behind all that is under way already."""
        while self.awake and (self.inbox or self._asks):
            if not self.inbox:
                self._asks = False
                self._greet()
                continue
            name, body = self.inbox.popleft()
            self._take(name, body)

    def _take(self, name: str, body: Any) -> None:
        if name == "patch":
            self._take_patch(body)
        elif name == "own":
            self._take_own(body, body["seq"])
        elif name == "audience":
            self._asks = True
            if self.forgets:
                self._knows = ""
        elif name == "bye":
            self.leave()

    def read_and_lose_the_line(self) -> None:
        """It reads all that has come, and before `hello` gets out the line is gone."""
        while self.inbox:
            name, body = self.inbox.popleft()
            self._take(name, body)
        self.leave()

    def _greet(self) -> None:
        answer = self.lines.hello(self, {"seq": self.seq, "boot": "", "audience": self._knows})
        if not answer["ok"]:
            self.leave()
        elif answer.get("whole"):
            self.fetch()
        else:
            for patch in answer["patches"]:
                self._take_patch(patch)

    def _take_patch(self, patch: dict[str, Any]) -> None:
        if patch["seq"] <= self.seq:
            return
        if patch["prev"] > self.seq:
            self._asks = True
            return
        for name, objects in patch["put"].items():
            self.view.setdefault(name, {}).update(objects)
        for name, keys in patch["drop"].items():
            for key in keys:
                self.view.get(name, {}).pop(key, None)
        self.seq = patch["seq"]

    def _take_own(self, own: dict[str, Any], seq: int) -> None:
        if seq >= self.own_seq or not self.own:
            self.own, self.own_seq = {name: value for name, value in own.items() if name != "seq"}, seq
