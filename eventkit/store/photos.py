"""Photos: the pictures themselves. What they show and where they belong stands in the journal."""

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
