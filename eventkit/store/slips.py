"""Admission slips: printed codes, each good for one person."""

import secrets
import sqlite3

from eventkit.core import ids
from eventkit.store.db import Database
from eventkit.store.people import normal

LENGTH = 6


class Slips:
    """The slips of all events."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def print(self, event: str, count: int) -> list[str]:
        """So many fresh codes, all of them kept or none."""
        with self._db.transaction():
            return [self._new(event) for _ in range(count)]

    def use(self, event: str, code: str, person: str) -> bool:
        """Use a slip up for somebody, typed in any case; again for the same person is fine. False: unknown or used."""
        done = self._db.execute(
            "UPDATE slip SET person = ? WHERE event = ? AND code = ? AND (person IS NULL OR person = ?)",
            (person, event, normal(code), person),
        )
        return done.rowcount > 0

    def known(self, event: str, code: str) -> str | None:
        """ "free", "used" or None: there is no such slip."""
        row = self._db.execute("SELECT person FROM slip WHERE event = ? AND code = ?", (event, normal(code))).fetchone()
        return None if row is None else "free" if row[0] is None else "used"

    def free(self, event: str) -> list[str]:
        """The codes that nobody has used: to print them again."""
        rows = self._db.execute("SELECT code FROM slip WHERE event = ? AND person IS NULL ORDER BY code", (event,))
        return [row[0] for row in rows]

    def count(self, event: str) -> tuple[int, int]:
        """(printed, used)."""
        row = self._db.execute("SELECT count(*), count(person) FROM slip WHERE event = ?", (event,)).fetchone()
        return row[0], row[1]

    def _new(self, event: str) -> str:
        while True:
            code = "".join(secrets.choice(ids.CODE_ALPHABET) for _ in range(LENGTH))
            try:
                self._db.execute("INSERT INTO slip VALUES (?, ?, NULL)", (event, code))
                return code
            except sqlite3.IntegrityError:
                continue
