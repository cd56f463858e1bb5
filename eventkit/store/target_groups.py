"""What people said about the groups they belong to, so that nobody can say who it was.

Whoever changes an answer must be known again, so it is kept under a hash of the person with a key of the event. `seal`
drops the key when the event is closed.
"""

import hashlib
import secrets
import sqlite3
from collections.abc import Iterable

from eventkit.core.target_groups import Answers
from eventkit.store.db import Database

NONE = ""
"""The row of an answer that names no group: it counts as an answer."""


class TargetGroups:
    """The answers of all events."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def answer(self, event: str, person: str, groups: Iterable[str]) -> None:
        """What this person says now, instead of what they said before."""
        with self._db.transaction() as connection:
            whose = self._whose(event, person)
            connection.execute("DELETE FROM target_group WHERE event = ? AND answer = ?", (event, whose))
            rows = [(event, whose, group) for group in dict.fromkeys(groups)] or [(event, whose, NONE)]
            connection.executemany("INSERT INTO target_group VALUES (?, ?, ?)", rows)

    def forget(self, event: str, person: str) -> None:
        """Take an answer back, as long as it can be known."""
        if self._key(event) is not None:
            whose = self._whose(event, person)
            self._db.execute("DELETE FROM target_group WHERE event = ? AND answer = ?", (event, whose))

    def seal(self, event: str) -> None:
        """From now on nobody can tell whose an answer is. Somebody who answers after a reopening counts anew."""
        self._db.execute("DELETE FROM target_key WHERE event = ?", (event,))

    def answers(self, event: str) -> Answers:
        return read(self._db.connection, event)

    def _whose(self, event: str, person: str) -> bytes:
        key = self._key(event)
        if key is None:
            key = secrets.token_bytes(32)
            self._db.execute("INSERT INTO target_key VALUES (?, ?)", (event, key))
        return hashlib.blake2b(person.encode(), key=key, digest_size=16).digest()

    def _key(self, event: str) -> bytes | None:
        row = self._db.execute("SELECT key FROM target_key WHERE event = ?", (event,)).fetchone()
        return row[0] if row else None


def read(connection: sqlite3.Connection, event: str) -> Answers:
    """The numbers, also for a file that somebody else has open."""
    counted = "SELECT target, count(*) FROM target_group WHERE event = ? AND target <> ? GROUP BY target"
    people = connection.execute("SELECT count(DISTINCT answer) FROM target_group WHERE event = ?", (event,)).fetchone()
    return Answers(people[0], dict(connection.execute(counted, (event, NONE)).fetchall()))
