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
from gevent.lock import BoundedSemaphore

from eventkit.core.errors import Refused
from eventkit.core.state import Touched
from eventkit.hall import Hall
from eventkit.live import Live
from eventkit.machine import drives
from eventkit.store import backup
from eventkit.store.settings import Settings

log = logging.getLogger("eventkit.web")

EVERY_S = 120.0
LAST_S = 180.0
"""For the last copy: a slow stick takes long for many photos."""
CALM_S = 5.0
"""After a change of stage: late cards are still on their way."""


class Backups:
    """`news` is what moderators are told. A copy is made every two minutes if something has happened, and soon after
    each change of stage. It is made in a thread: the hall does not wait for a stick. One at a time: two would write the
    same file. `changes`: how many rows have been written, of any table; names and slips stand in no journal."""

    def __init__(
        self,
        file: Path,
        settings: Settings,
        live: Live,
        changes: Callable[[], int],
        every: float = EVERY_S,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._file, self._settings, self._changes, self._every, self._clock = file, settings, changes, every, clock
        self._bell, self._one = Event(), BoundedSemaphore()
        self._copied: int | None = None
        self._last: int | None = None
        self._problem: str | None = None
        self._work: gevent.Greenlet | None = None
        live.watch(self._look)

    def start(self) -> None:
        self._work = gevent.spawn(self._go_on)

    def stop(self) -> None:
        """A last copy, so that the stick holds the whole evening; one that is being made is finished first. It waits
        only so long for a stick that does not answer: the program could else not be started anew."""
        try:
            with gevent.Timeout(LAST_S):
                with self._one:
                    if self._work:
                        self._work.kill()
                self.copy()
        except gevent.Timeout:
            log.error("the last copy took too long")

    def news(self) -> dict[str, Any]:
        """`last`: when the last good copy was made, in ms; `problem`: why there is no newer one; `same`: it lies on the
        disk of the data (also when a stick was pulled out and its folder stayed)."""
        folder, data = self._settings.backup, self._file.parent
        return {
            "folder": folder,
            "same": folder is not None and beside(drives.same_disk, Path(folder), data),
            "last": self._last,
            "problem": self._problem,
            "drives": [drive._asdict() for drive in beside(drives.others, data)],
        }

    def choose(self, folder: str | None) -> None:
        """Where copies go from now on; None: nowhere. A first copy is made at once.

        Refused: `backup.no-folder`, `backup.same-folder`, `backup.failed`.
        """
        if folder is not None:
            place = Path(folder)
            if not (place.is_absolute() and beside(drives.writable, place)):
                raise Refused("backup.no-folder")
            if place.resolve() == self._file.parent.resolve():
                raise Refused("backup.same-folder")
        self._settings.backup = folder
        self._last, self._problem, self._copied = None, None, None
        if folder is not None and not self.copy():
            raise Refused("backup.failed")

    def copy(self, again: bool = False) -> bool:
        """One copy, if anything is new or `again`. False: it could not be made, and `news` says so."""
        with self._one:
            folder, changes = self._settings.backup, self._changes()
            if folder is None or (changes == self._copied and self._problem is None and not again):
                return folder is not None
            return self._made(folder, changes)

    def _made(self, folder: str, changes: int) -> bool:
        try:
            beside(backup.copy, self._file, Path(folder))
        except (OSError, sqlite3.Error, backup.Damaged, backup.Newer) as error:
            gone = isinstance(error, FileNotFoundError) or not Path(folder).is_dir()
            self._problem = "gone" if gone else "failed"
            log.error("no copy could be made: %s", type(error).__name__)
            return False
        self._copied, self._last, self._problem = changes, round(self._clock() * 1000), None
        return True

    def renew(self) -> bool:
        """Something was erased: a copy that began before that is not enough. True also where no copies are made."""
        return self._settings.backup is None or self.copy(again=True)

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


def beside(call: Callable[..., Any], *given: Any) -> Any:
    """In a thread: a disk that fails may keep whoever asks it waiting, and the hall must not."""

    def quietly() -> tuple[Any, Exception | None]:
        try:
            return call(*given), None
        except Exception as error:  # the pool itself would print what went wrong, with everything that belongs to it
            return None, error

    found, error = get_hub().threadpool.apply(quietly)
    if error is not None:
        raise error
    return found
