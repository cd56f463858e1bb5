"""Takes a whole event off this laptop: its hall, its rows, its pages."""

import logging
import sqlite3

import gevent

from eventkit.core.errors import Refused
from eventkit.store.erase import erase
from eventkit.store.sweep import emptied
from eventkit.web.rooms import Rooms
from eventkit.web.services import Services

log = logging.getLogger("eventkit.web")

SWEEPS, SWEEP_S = 60, 1.0


def remove(services: Services, rooms: Rooms, event: str, *, recorded: bool = True) -> None:
    """Nothing of it is left; a rehearsal leaves no record of that, either (`recorded`). Open pages are told that there
    is no such event. Refused: `storage.failed`, and then it is there as before."""
    services.live.close(event)
    try:
        erase(services.db, event, services.now(), "moderator" if recorded else None)
    except sqlite3.Error:
        log.exception("an event was not erased")
        services.live.open(event, services.people.names(event))
        raise Refused("storage.failed") from None
    rooms.shut(event, "event.unknown")
    if not emptied(services.db):
        gevent.spawn(_sweep_later, services)


def _sweep_later(services: Services) -> None:
    """Somebody was reading: a photo, a print."""
    for _ in range(SWEEPS):
        gevent.sleep(SWEEP_S)
        if emptied(services.db):
            return
    log.error("the log of the database could not be emptied")
