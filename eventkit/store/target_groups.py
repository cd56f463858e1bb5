"""What people said about the groups they belong to, so that nobody can say who it was.

Whoever changes an answer shows a secret that only the own phone keeps; here stands a hash of it, and no person. Beside
it, and without a link, stands who has answered at all, so that everybody counts once; `seal` drops that list when the
event is closed.
"""

import hashlib
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

    def answer(self, event: str, person: str, secret: str, groups: Iterable[str]) -> bool:
        """What is said now, instead of what was said under this secret before. False, and nothing is changed: this
        person has answered under another one."""
        whose = _hash(event, secret)
        with self._db.transaction() as connection:
            if not self._known(event, whose):
                mark = "INSERT OR IGNORE INTO target_answered VALUES (?, ?)"
                if not connection.execute(mark, (event, person)).rowcount:
                    return False
            _drop(connection, event, whose)
            rows = [(event, whose, group) for group in dict.fromkeys(groups)] or [(event, whose, NONE)]
            connection.executemany("INSERT INTO target_group VALUES (?, ?, ?)", rows)
        return True

    def withdraw(self, event: str, secret: str) -> None:
        """The answer does not count any more. Its phone alone can do that: nobody else knows which one it is."""
        with self._db.transaction() as connection:
            _drop(connection, event, _hash(event, secret))

    def seal(self, event: str) -> None:
        """From now on it is not known either who has answered. Somebody who answers after a reopening, and from a
        phone that has forgotten its secret, counts anew."""
        self._db.execute("DELETE FROM target_answered WHERE event = ?", (event,))

    def answers(self, event: str) -> Answers:
        return read(self._db.connection, event)

    def _known(self, event: str, whose: bytes) -> bool:
        found = "SELECT 1 FROM target_group WHERE event = ? AND answer = ? LIMIT 1"
        return self._db.execute(found, (event, whose)).fetchone() is not None


def _hash(event: str, secret: str) -> bytes:
    return hashlib.blake2b(f"{event}/{secret}".encode(), digest_size=16).digest()


def _drop(connection: sqlite3.Connection, event: str, whose: bytes) -> None:
    connection.execute("DELETE FROM target_group WHERE event = ? AND answer = ?", (event, whose))


def read(connection: sqlite3.Connection, event: str) -> Answers:
    """The numbers, also for a file that somebody else has open."""
    counted = "SELECT target, count(*) FROM target_group WHERE event = ? AND target <> ? GROUP BY target"
    people = connection.execute("SELECT count(DISTINCT answer) FROM target_group WHERE event = ?", (event,)).fetchone()
    return Answers(people[0], dict(connection.execute(counted, (event, NONE)).fetchall()))
