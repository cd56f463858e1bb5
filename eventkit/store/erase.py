"""Erases a whole event: nothing of it is left in any table, nor in the bytes of the file.

`secure_delete` overwrites what is freed in the file itself. What was written lately also stands in the log beside it,
which is emptied afterwards.
"""

from typing import NamedTuple

from eventkit.store.db import Database
from eventkit.store.erasures import EVENT, note

DEVICES = """
DELETE FROM device WHERE id IN (
    SELECT device FROM device_person JOIN person ON person.id = person WHERE event = :event
) AND id NOT IN (SELECT device FROM device_role) AND id NOT IN (
    SELECT device FROM device_person JOIN person ON person.id = person WHERE event <> :event
)
"""
"""Devices that were known for this event only; who moderates or takes part elsewhere goes on there."""

PRINTED = """
UPDATE setting SET value = (SELECT json_group_array(value) FROM json_each(setting.value) WHERE value <> :event)
WHERE name = 'printed'
"""
"""The list of events for which something was printed (`Settings.note_printed`)."""

TABLES = (
    "reading", "person", "host_code", "host_code_anew", "slip", "photo", "target_group", "target_answered", "journal",
)  # fmt: skip
"""What belongs to an event; `device_person` goes with the person. `event` itself comes last."""


class Losses(NamedTuple):
    """What goes with an event; cards that were withdrawn or hidden count too."""

    people: int
    cards: int
    photos: int


def losses(db: Database, event: str) -> Losses:
    """How much would be lost."""
    counts = (
        "SELECT count(*) FROM person WHERE event = ?",
        "SELECT count(*) FROM journal WHERE event = ? AND kind = 'card.written'",
        "SELECT count(*) FROM photo WHERE event = ?",
    )
    return Losses(*(db.execute(count, (event,)).fetchone()[0] for count in counts))


def erase(db: Database, event: str, at: int, role: str | None) -> None:
    """All or nothing. Nobody may write to the event any more: its hall is closed. `at` (ms) and `role` stand in the
    record; without a role there is none. sqlite3.Error when the disk does not take it."""
    with db.transaction() as connection:
        if role is not None:
            note(connection, event, at, EVENT, 1, role)
        connection.execute(DEVICES, {"event": event})
        for table in TABLES:
            connection.execute(f"DELETE FROM {table} WHERE event = ?", (event,))
        connection.execute(PRINTED, {"event": event})
        connection.execute("DELETE FROM event WHERE id = ?", (event,))
