"""What the file holds of one event at one moment, read beside the running server by whoever makes an output."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from eventkit.core.entries import Line
from eventkit.core.registry import decode_entry
from eventkit.core.target_groups import Answers
from eventkit.store.events import Row as EventRow
from eventkit.store.people import Row as PersonRow
from eventkit.store.people import as_row as _person
from eventkit.store.target_groups import read


class Written(NamedTuple):
    """A line of the journal as it stands in the table."""

    seq: int
    at: int
    actor: str
    command: str
    body: str

    def line(self) -> Line:
        return Line(self.seq, self.at, self.actor, self.command, decode_entry(self.body.encode()))


class Snapshot:
    """All reads belong to one transaction: the journal, the names and the pictures fit together."""

    def __init__(self, connection: sqlite3.Connection, event: EventRow) -> None:
        self._connection, self.event = connection, event

    def journal(self) -> list[Written]:
        found = self._connection.execute(
            "SELECT seq, at, actor, command, body FROM journal WHERE event = ? ORDER BY seq", (self.event.id,)
        )
        return [Written(*row) for row in found]

    def people(self) -> list[PersonRow]:
        found = self._connection.execute(
            "SELECT id, event, '', name, lang, joined, paper FROM person WHERE event = ? ORDER BY joined, id",
            (self.event.id,),
        )
        return [_person(row) for row in found]

    def answers(self) -> Answers:
        return read(self._connection, self.event.id)

    def said_groups(self) -> list[tuple[bytes, tuple[str, ...]]]:
        """Each answer about target groups, in no order that tells anything."""
        found: dict[bytes, list[str]] = {}
        rows = "SELECT answer, target FROM target_group WHERE event = ? ORDER BY answer, target"
        for answer, group in self._connection.execute(rows, (self.event.id,)):
            found.setdefault(answer, []).append(group)
        return [(answer, tuple(groups)) for answer, groups in found.items()]

    def photos(self) -> list[str]:
        found = self._connection.execute("SELECT id FROM photo WHERE event = ? ORDER BY id", (self.event.id,))
        return [row[0] for row in found]

    def photo(self, photo: str) -> tuple[bytes, bytes] | None:
        """(large, small)."""
        row: tuple[bytes, bytes] | None = self._connection.execute(
            "SELECT large, small FROM photo WHERE id = ? AND event = ?", (photo, self.event.id)
        ).fetchone()
        return row


@contextmanager
def snapshot(file: Path, wanted: str) -> Iterator[Snapshot | None]:
    """`wanted`: an event's code or id. None: there is no such event, or no file. Writes nothing."""
    if not file.exists():
        yield None
        return
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        row = connection.execute(
            "SELECT id, code, created FROM event WHERE id = ? OR code = ?", (wanted, wanted.replace(" ", "").upper())
        ).fetchone()
        yield Snapshot(connection, EventRow(*row)) if row else None
