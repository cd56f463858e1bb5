"""The journal on the disk."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.core.entries import Line
from eventkit.core.parts.event import EventClosed, EventReopened
from eventkit.store.db import Database, DirectoryInUse, UnknownSchema
from eventkit.store.events import Events
from eventkit.store.journal import Conflict, Journal

EVENT = "0123456789abcdef"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    db = Database(tmp_path)
    yield db
    db.close()


@pytest.fixture
def journal(db: Database) -> Journal:
    Events(db).add(EVENT, "ACDEFH", 1)
    return Journal(db)


def line(seq: int, command: str = "c") -> Line:
    return Line(seq, 1000 + seq, "m:x", command, EventClosed() if seq % 2 else EventReopened())


def test_what_was_appended_is_read_again(journal: Journal) -> None:
    lines = [line(1), line(2), line(3)]
    journal.append(EVENT, 0, lines[:2])
    journal.append(EVENT, 2, lines[2:])
    assert journal.read(EVENT) == lines
    assert journal.read(EVENT, after=2) == lines[2:]
    assert journal.last(EVENT) == 3


def test_a_second_writer_conflicts_and_writes_nothing(journal: Journal) -> None:
    journal.append(EVENT, 0, [line(1)])
    with pytest.raises(Conflict):
        journal.append(EVENT, 0, [line(1), line(2)])
    with pytest.raises(Conflict):
        journal.append(EVENT, 5, [line(6)])
    assert journal.read(EVENT) == [line(1)]


def test_lines_without_order_are_a_bug(journal: Journal) -> None:
    with pytest.raises(ValueError, match="follow"):
        journal.append(EVENT, 0, [line(1), line(3)])
    assert journal.last(EVENT) == 0


def test_a_failed_transaction_leaves_nothing(db: Database, journal: Journal) -> None:
    def half() -> None:
        with db.transaction() as connection:
            connection.execute("INSERT INTO setting VALUES ('a', '1')")
            connection.execute("nonsense")

    with pytest.raises(sqlite3.OperationalError):
        half()
    assert db.execute("SELECT count(*) FROM setting").fetchone() == (0,)
    journal.append(EVENT, 0, [line(1)])


def test_an_unknown_event_has_no_journal(journal: Journal) -> None:
    with pytest.raises(Conflict):
        journal.append("zzzzzzzzzzzzzzzz", 0, [line(1)])
    assert journal.events() == []
    journal.append(EVENT, 0, [line(1)])
    assert journal.events() == [EVENT]


def test_a_directory_is_opened_once(db: Database, tmp_path: Path) -> None:
    with pytest.raises(DirectoryInUse):
        Database(tmp_path)
    beside = Database(tmp_path, exclusive=False)
    assert Events(beside).all() == Events(db).all()
    beside.close()
    db.close()
    Database(tmp_path).close()


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    db = Database(tmp_path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(UnknownSchema):
        Database(tmp_path)


def test_the_live_connection_waits_for_the_disk(db: Database) -> None:
    assert db.pragma("journal_mode") == "wal"
    assert db.pragma("synchronous") == 2
    assert db.pragma("secure_delete") == 1
    assert db.pragma("foreign_keys") == 1


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_a_new_directory_is_for_its_owner_only(tmp_path: Path) -> None:
    Database(tmp_path / "new").close()
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


def test_pages_that_come_back_spoiled_are_a_failing_disk_and_no_surprise(tmp_path: Path) -> None:
    db = Database(tmp_path)
    assert db.takes() and db.trouble is None, "control"
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.execute("PRAGMA cache_size = 0")
    with db.path.open("rb+") as raw:
        raw.seek(4096)
        raw.write(b"\xff" * (db.path.stat().st_size - 4096))
    with pytest.raises(sqlite3.DatabaseError) as spoiled:
        db.execute("INSERT INTO setting VALUES ('port', '5050')")
    assert not isinstance(spoiled.value, sqlite3.OperationalError), "control: no error that a full disk would give"
    assert not db.takes() and db.standing() == "failing"
    db.close()
