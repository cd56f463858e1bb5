"""Photos: the pictures themselves. What they show and where they belong stands in the journal."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

from eventkit.store.db import Database


class Photos:
    """One row for each picture, large and small. JPEG, without anything a camera adds."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, photo: str, event: str, large: bytes, small: bytes) -> None:
        """The same id again changes nothing."""
        self._db.execute("INSERT OR IGNORE INTO photo VALUES (?, ?, ?, ?)", (photo, event, large, small))

    def remove(self, photo: str, event: str) -> None:
        self._db.execute("DELETE FROM photo WHERE id = ? AND event = ?", (photo, event))

    def get(self, event: str, photo: str, *, small: bool = False) -> bytes | None:
        column = "small" if small else "large"
        row = self._db.execute(f"SELECT {column} FROM photo WHERE id = ? AND event = ?", (photo, event)).fetchone()
        return row[0] if row else None

    def reader(self, event: str) -> Callable[[str], bytes | None]:
        """Gives the large pictures one by one to a thread beside the live loop, through connections of its own."""
        source = f"{self._db.path.absolute().as_uri()}?mode=ro"

        def read(photo: str) -> bytes | None:
            with closing(sqlite3.connect(source, uri=True)) as own:
                row = own.execute("SELECT large FROM photo WHERE id = ? AND event = ?", (photo, event)).fetchone()
            return row[0] if row else None

        return read
