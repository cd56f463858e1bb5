"""A new event: its row with a fresh code, its hall, its first entry."""

import secrets
import sqlite3

from eventkit.core import ids
from eventkit.core.actor import SYSTEM
from eventkit.core.details import Details
from eventkit.core.plan import Format
from eventkit.store.events import Row as EventRow
from eventkit.web.answers import check
from eventkit.web.services import Services


def create(services: Services, event: str, format: Format, given: Details) -> None:
    """Row, hall and first entry; refused as a whole when the core refuses."""
    row = _add_row(services, event)
    hall = services.live.open(event, services.people.names(event))
    command = {"id": event, "kind": "event.create", "event": event, "code": row.code, "format": format.table}
    ack = hall.submit(SYSTEM, {**command, "details": given})
    if not ack["ok"] and not hall.state.id:
        hall.stop()
        del services.live.halls[event]
        services.events.forget(event)
    check(ack)


def _add_row(services: Services, event: str) -> EventRow:
    while True:
        code = "".join(secrets.choice(ids.CODE_ALPHABET) for _ in range(ids.CODE_LENGTH))
        try:
            return services.events.add(event, code, services.now())
        except sqlite3.IntegrityError:  # the code is taken; there are 191 million
            continue
