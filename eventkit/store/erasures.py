"""The record of what was erased. It names no content and nobody, and it stays when the event itself is erased."""

import hashlib
import sqlite3
from typing import NamedTuple

from eventkit.store.db import Database

EVENT, CARD, PHOTO, PERSON = "event", "card", "photo", "person"
"""What there is to be erased."""


class Erasure(NamedTuple):
    """`at` in ms. `number`: how many. `role`: `moderator`, `participant` or `system` (the command line)."""

    at: int
    code: str
    kind: str
    number: int
    role: str


def note(connection: sqlite3.Connection, event: str, at: int, kind: str, number: int, role: str) -> None:
    """Inside of the transaction that erases, while the event is still there."""
    connection.execute(
        "INSERT INTO erasure (at, mark, code, kind, number, role) SELECT ?, ?, code, ?, ?, ? FROM event WHERE id = ?",
        (at, mark(event), kind, number, role, event),
    )


class Erasures:
    """Reads the record."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[Erasure]:
        """The latest first."""
        rows = self._db.execute("SELECT at, code, kind, number, role FROM erasure ORDER BY no DESC")
        return [Erasure(*row) for row in rows]

    def of(self, event: str) -> dict[str, int]:
        """Kind -> how many were erased of this event, which need not be here any more."""
        rows = self._db.execute("SELECT kind, sum(number) FROM erasure WHERE mark = ? GROUP BY kind", (mark(event),))
        return dict(rows.fetchall())


def mark(event: str) -> bytes:
    """By this an event is recognised, and nothing else can be read from it."""
    return hashlib.sha256(f"erased {event}".encode()).digest()
