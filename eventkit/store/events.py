"""The list of events: which there are, and the code people type."""

from typing import NamedTuple

from eventkit.store.db import Database


class Row(NamedTuple):
    """`created` in ms."""

    id: str
    code: str
    created: int


class Events:
    """Ids and codes. What an event is about stands in its journal."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, event: str, code: str, created: int) -> Row:
        """Make the row, or give the one that is there: the same event again is the same event.

        sqlite3.IntegrityError when another event has the code.
        """
        known = self.by_id(event)
        if known is None:
            self._db.execute("INSERT INTO event VALUES (?, ?, ?)", (event, code, created))
            known = Row(event, code, created)
        return known

    def forget(self, event: str) -> None:
        """Remove the row of an event that never began. sqlite3.IntegrityError when it has a journal."""
        self._db.execute("DELETE FROM event WHERE id = ?", (event,))

    def by_id(self, event: str) -> Row | None:
        return self._one("id", event)

    def by_code(self, code: str) -> Row | None:
        """Find by code, typed in any case and with spaces."""
        return self._one("code", code.replace(" ", "").upper())

    def all(self) -> list[Row]:
        """Oldest first."""
        return [Row(*row) for row in self._db.execute("SELECT id, code, created FROM event ORDER BY created, id")]

    def _one(self, column: str, value: str) -> Row | None:
        row = self._db.execute(f"SELECT id, code, created FROM event WHERE {column} = ?", (value,)).fetchone()
        return Row(*row) if row else None
