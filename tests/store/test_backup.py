"""Copies of the file: made while others write, checked before they are believed, and brought back."""

import os
import shutil
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from eventkit.store import backup
from eventkit.store.db import FILE_NAME, DamagedFile, Database, DirectoryInUse, locked
from eventkit.store.events import Events
from eventkit.store.photos import Photos
from tests.support import an_id


@pytest.fixture
def db(tmp_path: Path) -> Database:
    db = Database(tmp_path / "data")
    Events(db).add(an_id("event"), "ACDEFH", 1)
    return db


def folder(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir(exist_ok=True)
    return stick


def test_a_copy_holds_what_was_committed_and_the_next_takes_its_place(db: Database, tmp_path: Path) -> None:
    stick = folder(tmp_path)
    copied = backup.copy(db.path, stick)
    assert backup.check(copied) == 1
    Events(db).add(an_id("other"), "ACDEFJ", 2)
    db.execute("BEGIN IMMEDIATE")
    Events(db).add(an_id("not yet"), "ACDEFK", 3)  # under way: no copy has half of something
    assert backup.check(backup.copy(db.path, stick)) == 2
    db.execute("ROLLBACK")
    db.close()
    assert [file.name for file in stick.iterdir()] == [backup.NAME]


def test_a_copy_that_fails_leaves_the_one_before(db: Database, tmp_path: Path) -> None:
    stick = folder(tmp_path)
    backup.copy(db.path, stick)
    db.close()
    db.path.write_bytes(spoiled(db.path.read_bytes()))
    with pytest.raises(backup.Damaged):
        backup.copy(db.path, stick)
    assert backup.check(stick / backup.NAME) == 1
    with pytest.raises(sqlite3.OperationalError):
        backup.copy(stick / backup.NAME, tmp_path / "nowhere")


def spoiled(raw: bytes) -> bytes:
    """As a failing disk leaves it: the header is fine, the pages are not."""
    return raw[:4096] + bytes(255 - byte for byte in raw[4096:])


def test_a_backup_comes_back_and_nothing_is_thrown_away(db: Database, tmp_path: Path) -> None:
    stick, data = folder(tmp_path), tmp_path / "data"
    copied = backup.copy(db.path, stick)
    Events(db).add(an_id("later"), "ACDEFJ", 2)
    db.close()
    aside = backup.restore(copied, data, "now")
    again = Database(data)
    assert [row.code for row in Events(again).all()] == ["ACDEFH"]
    again.close()
    assert aside is not None and backup.check(aside) == 2
    assert backup.restore(copied, tmp_path / "fresh laptop", "now") is None
    assert backup.check(tmp_path / "fresh laptop" / "eventkit.db") == 1


def test_what_only_the_log_beside_a_file_holds_comes_back_too(db: Database, tmp_path: Path) -> None:
    """After a crash: the folder was copied by hand, or the wrong copy was restored and what was set aside is wanted."""
    crashed, data = tmp_path / "crashed", tmp_path / "data"
    shutil.copytree(data, crashed)  # as the power cut leaves it
    db.close()
    assert (crashed / f"{FILE_NAME}-wal").stat().st_size > 0, "control"
    assert backup.restore(crashed / FILE_NAME, tmp_path / "fresh laptop", "now") is None
    assert backup.check(tmp_path / "fresh laptop" / FILE_NAME) == 1
    older = Database(tmp_path / "older")
    copied = backup.copy(older.path, folder(tmp_path))
    older.close()
    aside = backup.restore(copied, crashed, "now")
    assert backup.check(crashed / FILE_NAME) == 0 and aside is not None
    backup.restore(aside, crashed, "later")
    assert backup.check(crashed / FILE_NAME) == 1


@pytest.mark.parametrize("raw", [b"", b"no database", b"SQLite format 3\x00" + bytes(4000)])
def test_what_is_no_backup_changes_nothing(raw: bytes, db: Database, tmp_path: Path) -> None:
    db.close()
    wrong = tmp_path / "wrong.db"
    wrong.write_bytes(raw)
    before = db.path.read_bytes()
    with pytest.raises(backup.Damaged):
        backup.restore(wrong, db.path.parent, "now")
    with pytest.raises(FileNotFoundError):
        backup.restore(tmp_path / "none", db.path.parent, "now")
    assert db.path.read_bytes() == before
    assert not [name for name in os.listdir(db.path.parent) if "before" in name]


def test_a_newer_backup_is_named(db: Database, tmp_path: Path) -> None:
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(backup.Newer):
        backup.check(db.path)


def test_a_damaged_file_is_found_at_the_start(db: Database) -> None:
    db.close()
    Database(db.path.parent).close()  # control: it opens as it is
    db.path.write_bytes(spoiled(db.path.read_bytes()))
    with pytest.raises(DamagedFile):
        Database(db.path.parent)


def test_nothing_is_brought_back_under_a_running_server(db: Database) -> None:
    with pytest.raises(DirectoryInUse), locked(db.path.parent):
        pass
    db.close()
    with locked(db.path.parent):
        pass


def test_a_copy_comes_to_its_end_although_the_hall_goes_on_writing(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite begins anew whenever somebody else has written: on a slow stick for the whole evening."""
    for no in range(20):
        Photos(db).add(f"before {no}", an_id("event"), bytes(9000), b"")
    written: list[int] = []

    def step(status: int, left: int, total: int) -> None:
        written.append(left)
        assert len(written) < 100, "it would never end"
        Photos(db).add(f"meanwhile {len(written)}", an_id("event"), b"", b"")

    class Slow(sqlite3.Connection):
        def backup(self, target: sqlite3.Connection, **more: Any) -> None:
            super().backup(target, **more, progress=step)

    monkeypatch.setattr(backup, "PAGES", 8)
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", partial(connect, factory=Slow))
    copied = backup.copy(db.path, folder(tmp_path))
    monkeypatch.undo()
    assert len(written) > 2, "control: it took some steps, and after each of them somebody wrote"
    with closing(sqlite3.connect(copied)) as there:
        assert there.execute("SELECT count(*) FROM photo").fetchone() == (20,), "as it was at the beginning"
    db.close()
