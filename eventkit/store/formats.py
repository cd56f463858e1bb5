"""Formats of one's own: made in the panel or brought along as a file, kept as TOML."""

from typing import NamedTuple

from eventkit.store.db import Database


class Row(NamedTuple):
    """`changed` in ms."""

    id: str
    toml: str
    changed: int


class OwnFormats:
    """By id; saving one again replaces it."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[Row]:
        """The newest first."""
        return [Row(*row) for row in self._db.execute("SELECT id, toml, changed FROM own_format ORDER BY changed DESC")]

    def get(self, format_id: str) -> Row | None:
        row = self._db.execute("SELECT id, toml, changed FROM own_format WHERE id = ?", (format_id,)).fetchone()
        return Row(*row) if row else None

    def save(self, format_id: str, toml: str, now: int) -> None:
        self._db.execute("INSERT OR REPLACE INTO own_format VALUES (?, ?, ?)", (format_id, toml, now))

    def remove(self, format_id: str) -> None:
        self._db.execute("DELETE FROM own_format WHERE id = ?", (format_id,))
