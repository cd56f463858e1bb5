"""Floor 2: all events of this laptop. Each has a loop of its own (`hall.py`)."""

import logging
import secrets
import sqlite3
import time
from collections.abc import Callable
from typing import Any

from eventkit.core import ids
from eventkit.core.actor import SYSTEM, Actor
from eventkit.core.errors import Refused
from eventkit.feeds import Publisher
from eventkit.hall import Ack, Hall, JournalLike, Raw, Sweeper, Watcher, refusal

log = logging.getLogger("eventkit.live")


def now_ms() -> int:
    return int(time.time() * 1000)


class Live:
    """All events of this laptop."""

    def __init__(self, journal: JournalLike, publisher: Publisher, clock: Callable[[], int] = now_ms) -> None:
        self._journal, self._publisher, self._clock = journal, publisher, clock
        self.halls: dict[str, Hall] = {}
        self._watchers: list[Watcher] = []
        self._sweepers: list[Sweeper] = []
        self._mourners: list[Callable[[str], None]] = []

    def watch(self, call: Watcher) -> None:
        self._watchers.append(call)

    def when_erased(self, call: Sweeper) -> None:
        self._sweepers.append(call)

    def when_gone(self, call: Callable[[str], None]) -> None:
        """`call(event)` when an event has been taken off this laptop."""
        self._mourners.append(call)

    def open_all(self, names: Callable[[str], dict[str, str]]) -> None:
        """Fold every event's journal. `names(event)`: how people call themselves; later changes go into that dict.

        One that cannot be folded (a newer version has written it, or a bug) stays on the disk as it is and is left out:
        it must not keep today's from beginning. Raises what a disk that fails raises.
        """
        for event in self._journal.events():
            try:
                self.open(event, names(event))
            except sqlite3.Error:
                raise
            except Exception:
                log.exception("an event cannot be read")

    def open(self, event: str, names: dict[str, str]) -> Hall:
        hall = self.halls.get(event)
        if hall is None:
            hall = Hall(event, self._journal, self._publisher, self._clock, names, self._watchers, self._sweepers)
            self.halls[event] = hall
        return hall

    def clock_was_set(self) -> None:
        for hall in self.halls.values():
            hall.clock_was_set()

    def close(self, event: str) -> None:
        """The event is not on this laptop any more; whoever waits for an answer is told to come back."""
        hall = self.halls.pop(event, None)
        if hall is not None:
            hall.stop()
            for call in self._mourners:
                call(event)

    def submit(self, event: str, actor: Actor, raw: Raw) -> Ack:
        """See `Hall.submit`. Refused with `event.unknown` when there is no such event."""
        hall = self.halls.get(event)
        return hall.submit(actor, raw) if hall else refusal(Refused("event.unknown"))

    def system(self, event: str, kind: str, /, **fields: Any) -> Ack:
        """A command of the program itself: `person.join`, `event.create` …"""
        command = {"id": ids.encode(secrets.randbits(80)), "kind": kind, **fields}
        return self.submit(event, SYSTEM, command)

    def stop(self) -> None:
        for hall in self.halls.values():
            hall.stop()
