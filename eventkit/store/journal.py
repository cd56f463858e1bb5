"""The journal: what happened, appended line by line, committed to the disk before anybody is told."""

import os
import signal
import sqlite3
from collections.abc import Sequence

from eventkit.core.entries import Line, tag
from eventkit.core.registry import decode_entry, encode_entry
from eventkit.store.db import Database
from eventkit.store.erasing import take_out

FAILPOINT = "EVENTKIT_FAILPOINT"


class Conflict(Exception):
    """Somebody else has written to this event's journal since it was read."""


class Journal:
    """All events' journals, in one table. Another store may stand behind the same methods."""

    def __init__(self, db: Database, *, failpoints: bool = False) -> None:
        """`failpoints`: honour EVENTKIT_FAILPOINT (`--debug` only): die between the commit and the acknowledgement."""
        self._db = db
        self._failpoint = os.environ.get(FAILPOINT, "") if failpoints else ""

    def events(self) -> list[str]:
        """Ids of all events that have begun, oldest first."""
        rows = self._db.execute(
            "SELECT id FROM event WHERE EXISTS (SELECT 1 FROM journal WHERE event = id) ORDER BY created, id"
        )
        return [row[0] for row in rows]

    def last(self, event: str) -> int:
        """The number of the last line; 0 when there is none."""
        row = self._db.execute("SELECT max(seq) FROM journal WHERE event = ?", (event,)).fetchone()
        return row[0] or 0

    def read(self, event: str, after: int = 0) -> list[Line]:
        """The lines with a number greater than `after`, in order."""
        rows = self._db.execute(
            "SELECT seq, at, actor, command, body FROM journal WHERE event = ? AND seq > ? ORDER BY seq", (event, after)
        )
        return [Line(seq, at, actor, command, decode_entry(body.encode())) for seq, at, actor, command, body in rows]

    def takes(self) -> bool:
        """Is it worth trying, after an append that failed? Small, so that many may ask while the disk is full."""
        return self._db.takes()

    def append(self, event: str, expected_seq: int, lines: Sequence[Line], over: Sequence[Line] = ()) -> None:
        """Write all lines in one transaction, synced to the disk on return. `expected_seq`: the last number known.
        `over`: earlier lines that hold what these lines erase, as they shall stand from now on; rows of other tables
        that belong to it go in the same transaction.

        Raises Conflict when the journal is longer than that; sqlite3.Error when the disk does not take it. In both
        cases nothing was written.
        """
        if [line.seq for line in lines] != list(range(expected_seq + 1, expected_seq + 1 + len(lines))):
            raise ValueError("lines must follow each other")
        with self._db.transaction():
            if self.last(event) != expected_seq:
                raise Conflict(event)
            try:
                rows = self.write(event, lines)
            except sqlite3.IntegrityError as error:
                raise Conflict(event) from error
            self._overwrite(event, over)
            take_out(self._db, event, lines)
        if self._failpoint == "after-append" and not rows[-1][5].startswith(("event.", "person.")):
            os.kill(os.getpid(), signal.SIGTERM if os.name == "nt" else signal.SIGKILL)

    def _overwrite(self, event: str, lines: Sequence[Line]) -> None:
        bodies = [(encode_entry(line.entry).decode(), event, line.seq) for line in lines]
        self._db.connection.executemany("UPDATE journal SET body = ? WHERE event = ? AND seq = ?", bodies)

    def write(self, event: str, lines: Sequence[Line]) -> list[tuple[str, int, int, str, str, str, str]]:
        """The rows of these lines, inside of a transaction that somebody else has begun."""
        rows = [
            (
                event,
                line.seq,
                line.at,
                line.actor,
                line.command,
                tag(type(line.entry)),
                encode_entry(line.entry).decode(),
            )
            for line in lines
        ]
        self._db.connection.executemany("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        return rows
