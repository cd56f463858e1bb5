"""After something was erased: its people's pages are told, and nothing of it may be left in the bytes of the file."""

import logging
import sqlite3
from contextlib import suppress

import gevent

from eventkit.hall import Erased
from eventkit.store import sweep
from eventkit.store.traces import traces
from eventkit.web.backups import Backups
from eventkit.web.rooms import Rooms
from eventkit.web.services import Services

log = logging.getLogger("eventkit.web")

AGAIN_S, SELDOM_S = 1.0, 30.0
OFTEN = 60
"""So often it is tried every second; then, every half a minute."""


class Sweeping:
    """Sweeps until nothing is left: somebody may be reading (a protocol that is made). What has to be written anew has
    to wait until no event is open, because nothing else happens meanwhile. The copy on
    a second disk is made anew."""

    def __init__(self, services: Services, rooms: Rooms, backups: Backups) -> None:
        self._services, self._rooms, self._backups = services, rooms, backups
        self._said: list[str] = []
        self._busy = self._again = False
        services.live.when_erased(self._erased)
        services.live.when_gone(self._gone)
        with suppress(sqlite3.Error):  # the power may have gone before it was swept
            sweep.emptied(services.db)

    @property
    def waiting(self) -> bool:
        """Traces may still be there."""
        return self._busy

    def _erased(self, event: str, erased: Erased) -> None:
        for person in erased.people:
            self._rooms.shut_person(event, person, "person.erased")
        self._said += erased.said
        self.want()

    def _gone(self, event: str) -> None:
        """A whole event; its rows go in a moment."""
        gevent.spawn_later(AGAIN_S, self.want)

    def want(self) -> None:
        self._again = True
        if not self._busy:
            self._busy = True
            gevent.spawn(self._run)

    def _run(self) -> None:
        """What is erased while it is swept may be in a copy that is being made: then all of it once more."""
        tries = 0
        while self._again:
            self._again = False
            while not self._swept():
                tries += 1
                if tries == OFTEN:
                    log.error("traces of what was erased may still be in the file")
                gevent.sleep(AGAIN_S if tries < OFTEN else SELDOM_S)
        self._busy = False

    def _swept(self) -> bool:
        try:
            # Without the stick its copy still has the words.
            return self._nothing_left() and self._backups.renew()
        except Exception:  # else nothing would ever be swept again
            log.exception("what was erased could not be swept")
            return False

    def _nothing_left(self) -> bool:
        """What was said is known here only until it is gone."""
        db, said = self._services.db, list(self._said)
        if not sweep.emptied(db):
            return False
        wanted = sweep.pieces(said)
        if traces(db.path, wanted):
            if any(not hall.state.closed for hall in self._services.live.halls.values()):
                return False
            if not sweep.rewrite(db):
                return False
            if traces(db.path, wanted):
                log.error("something of what was erased is still in the file")
        del self._said[: len(said)]
        return True
