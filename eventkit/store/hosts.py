"""Codes of host cards: who types or scans one is host at that place."""

import secrets
import sqlite3
from collections.abc import Iterable

from eventkit.core import ids
from eventkit.store.db import Database
from eventkit.store.people import normal

LENGTH = 6


class HostCodes:
    """One code for each place of an event, made when it is first asked for."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, event: str, places: Iterable[str]) -> dict[str, str]:
        """Place -> code."""
        known = dict(self._db.execute("SELECT place, code FROM host_code WHERE event = ?", (event,)).fetchall())
        return {place: known.get(place) or self._new(event, place) for place in places}

    def place(self, event: str, code: str) -> str | None:
        """The place of a code, typed in any case, with spaces or hyphens."""
        row = self._db.execute(
            "SELECT place FROM host_code WHERE event = ? AND code = ?", (event, normal(code))
        ).fetchone()
        return row[0] if row else None

    def _new(self, event: str, place: str) -> str:
        while True:
            code = "".join(secrets.choice(ids.CODE_ALPHABET) for _ in range(LENGTH))
            try:
                self._db.execute("INSERT INTO host_code VALUES (?, ?, ?)", (event, place, code))
                return code
            except sqlite3.IntegrityError:  # another place has it; there are 191 million
                continue
