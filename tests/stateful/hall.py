"""A hall on a real SQLite file with the real live loop, whose disk may fail and whose power may go."""

import sqlite3
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import gevent
import msgspec

from eventkit.core.actor import Actor
from eventkit.core.entries import Line
from eventkit.core.format import parse
from eventkit.hall import Ack, Hall
from eventkit.live import Live
from eventkit.store.db import Database
from eventkit.store.journal import Journal
from tests.stateful.lines import CODE, Lines
from tests.stateful.model import DOTS, MOST_CHARS, MOST_DOTS, PLACES, ROOM, Who
from tests.support import NOON, an_id

EVENT = an_id("event")
RAM = Path("/dev/shm")
"""Hundreds of evenings need no disk that turns: the process dies here, not the machine."""
FORMAT = f"""
id = "plain"
title = {{ de = "Ein Abend" }}
question = {{ de = "Was fehlt?" }}

[places]
list = [{", ".join(f"{{ capacity = {ROOM[place]} }}" for place in PLACES)}]

[[stage]]
id = "karten"
title = {{ de = "Karten" }}
activity = "collect"
card = {{ max_chars = {MOST_CHARS}, hint_chars = 20 }}

[[stage]]
id = "geheim"
title = {{ de = "Verdeckte Karten" }}
activity = "collect"
show = "hidden"
card = {{ max_chars = {MOST_CHARS}, hint_chars = 20 }}

[[stage]]
id = "runde"
title = {{ de = "Runde" }}
activity = "collect"
move = "choose"
card = {{ max_chars = {MOST_CHARS}, hint_chars = 20 }}

[[stage]]
id = "zweite"
title = {{ de = "Zweite Runde" }}
activity = "collect"
move = "choose"
card = {{ max_chars = {MOST_CHARS}, hint_chars = 20 }}

[[stage]]
id = "punkte"
title = {{ de = "Punkte" }}
activity = "vote"
from = "karten"
on = "cards"
dots = {DOTS}
max_per_target = {MOST_DOTS}
"""


class Died(gevent.GreenletExit):
    """The power is gone."""


class Disk(Journal):
    """The real journal. `fails` and `dies`: what happens at the next appends, `"before"` or `"after"` the commit."""

    fails = dies = ""

    def append(self, event: str, expected_seq: int, lines: Sequence[Line], over: Sequence[Line] = ()) -> None:
        self._break("before")
        super().append(event, expected_seq, lines, over)
        self._break("after")

    def _break(self, when: str) -> None:
        if self.fails == when:
            raise sqlite3.OperationalError("disk I/O error")
        if self.dies == when:
            raise Died


class Evening:
    """The hall, from its first entry on."""

    def __init__(self, people: list[str]) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="eventkit-stateful-", dir=RAM if RAM.is_dir() else None)
        self.clock = NOON
        self.lines = Lines(EVENT, lambda: self.clock)
        self._open()
        self._db.execute("INSERT INTO event (id, code, created) VALUES (?, ?, ?)", (EVENT, CODE, NOON))
        self.live.open(EVENT, {})
        table = parse("plain.toml", FORMAT).table
        ack = self.live.system(EVENT, "event.create", event=EVENT, code=CODE, format=table, details={"title": "x"})
        assert ack["ok"], ack
        for person in people:
            assert self.live.system(EVENT, "person.join", person=person)["ok"]
        self.lines.attach(self.live)
        assert tuple(self.hall.state.places) == PLACES

    def _open(self) -> None:
        self._db = Database(Path(self._folder.name))
        self._db.execute("PRAGMA synchronous = OFF")
        self.disk = Disk(self._db)
        self.live = Live(self.disk, self.lines.open(), lambda: self.clock)

    @property
    def hall(self) -> Hall:
        return self.live.halls[EVENT]

    def stages(self) -> tuple[str, ...]:
        return tuple(self.hall.state.stages)

    def send(self, *orders: tuple[Who, dict[str, Any]]) -> list[Ack | None]:
        """Send commands in the same moment. None: no answer came, the power went."""
        asked = [gevent.spawn(self.hall.submit, _actor(who), msgspec.json.encode(raw)) for who, raw in orders]
        while not all(one.ready() for one in asked) and not self.hall._loop.dead:
            gevent.sleep(0)
        gevent.sleep(0)
        for one in asked:
            one.kill()
        return [one.value if isinstance(one.value, dict) else None for one in asked]

    def again(self) -> None:
        """The process was killed and is started anew."""
        self._close()
        self._open()
        self.live.open_all(lambda event: {})
        self.lines.attach(self.live)

    def _close(self) -> None:
        self.hall._loop.kill()
        self.lines.shut()
        self._db.close()

    def close(self) -> None:
        self._close()
        self._folder.cleanup()


def _actor(who: Who) -> Actor:
    if who.role == "moderator":
        return Actor("moderator", device=who.name)
    return Actor(who.role, person=who.name, device=f"phone {who.name}")  # type: ignore[arg-type]
