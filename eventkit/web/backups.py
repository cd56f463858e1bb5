"""Copies the file to a second place again and again while people rely on it: a USB stick, another disk."""

import logging
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gevent
from gevent import get_hub
from gevent.event import Event

from eventkit.core.errors import Refused
from eventkit.core.state import Touched
from eventkit.live import Hall, Live
from eventkit.machine import drives
from eventkit.store import backup
from eventkit.store.settings import Settings

log = logging.getLogger("eventkit.web")

EVERY_S = 120.0
CALM_S = 5.0
"""After a change of stage: late cards are still on their way."""


class Backups:
    """`news` is what moderators are told. A copy is made every two minutes if something has happened, and soon after
    each change of stage. It is made in a thread: the hall does not wait for a stick."""

    def __init__(
        self, file: Path, settings: Settings, live: Live, every: float = EVERY_S, clock: Callable[[], float] = time.time
    ) -> None:
        self._file, self._settings, self._live, self._every, self._clock = file, settings, live, every, clock
        self._bell = Event()
        self._copied: dict[str, int] = {}
        self._last: int | None = None
        self._problem: str | None = None
        self._work: gevent.Greenlet | None = None
        live.watch(self._look)

    def start(self) -> None:
        self._work = gevent.spawn(self._go_on)

    def stop(self) -> None:
        """A last copy, so that the stick holds the whole evening."""
        if self._work:
            self._work.kill()
        self.copy()

    def news(self) -> dict[str, Any]:
        """`last`: when the last good copy was made, in ms; `problem`: why there is no newer one."""
        return {
            "folder": self._settings.backup,
            "last": self._last,
            "problem": self._problem,
            "drives": [drive._asdict() for drive in drives.others(self._file.parent)],
        }

    def choose(self, folder: str | None) -> None:
        """Where copies go from now on; None: nowhere. A first copy is made at once.

        Refused: `backup.no-folder`, `backup.same-folder`, `backup.failed`.
        """
        if folder is not None:
            place = Path(folder)
            if not (place.is_absolute() and drives.writable(place)):
                raise Refused("backup.no-folder")
            if place.resolve() == self._file.parent.resolve():
                raise Refused("backup.same-folder")
        self._settings.backup = folder
        self._last, self._problem, self._copied = None, None, {}
        if folder is not None and not self.copy():
            raise Refused("backup.failed")

    def copy(self) -> bool:
        """One copy, if anything is new. False: it could not be made, and `news` says so."""
        folder = self._settings.backup
        state = self._state()
        if folder is None or (state == self._copied and self._problem is None and self._last):
            return folder is not None
        try:
            get_hub().threadpool.apply(backup.copy, (self._file, Path(folder)))
        except (OSError, sqlite3.Error, backup.Damaged, backup.Newer) as error:
            gone = isinstance(error, FileNotFoundError) or not Path(folder).is_dir()
            self._problem = "gone" if gone else "failed"
            log.error("no copy could be made: %s", type(error).__name__)
            return False
        self._copied, self._last, self._problem = state, round(self._clock() * 1000), None
        return True

    def renew(self) -> bool:
        """A copy although nothing was written: something was erased. True also where no copies are made."""
        self._copied = {}
        return self._settings.backup is None or self.copy()

    def _state(self) -> dict[str, int]:
        return {event: hall.state.seq for event, hall in self._live.halls.items()}

    def _look(self, hall: Hall, touched: Touched) -> None:
        if any(name == "stage" for name, _ in touched):
            self._bell.set()

    def _go_on(self) -> None:
        while True:
            if self._bell.wait(self._every):
                gevent.sleep(CALM_S)
            self._bell.clear()
            try:
                self.copy()
            except Exception as error:  # the evening goes on without
                log.error("copying failed: %s", type(error).__name__)
