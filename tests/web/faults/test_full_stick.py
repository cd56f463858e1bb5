"""The stick that copies go to is full: it is told, the copy before stays, the next is made when there is room."""

import sqlite3
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from eventkit.store import backup
from eventkit.store.db import Database
from eventkit.store.events import Events
from eventkit.web.backups import Backups
from tests.support import an_id
from tests.web.faults.disk import disk


def test_a_full_stick_keeps_the_last_good_copy(tmp_path: Path) -> None:
    db = Database(tmp_path / "data")
    Events(db).add(an_id("event"), "ACDEFH", 1)
    quiet: Any = SimpleNamespace(watch=lambda look: None)
    with disk(tmp_path / "stick", megabytes=1) as stick:
        settings: Any = SimpleNamespace(backup=str(stick.folder))
        backups = Backups(db.path, settings, quiet, lambda: db.connection.total_changes)
        assert backups.copy()
        first = backups.news()["last"]
        stick.fill()
        Events(db).add(an_id("later"), "ACDEFJ", 2)
        assert not backups.copy()
        assert (backups.news()["problem"], backups.news()["last"]) == ("failed", first)
        assert backup.check(stick.folder / backup.NAME) == 1, "the copy before"
        assert [file.name for file in stick.folder.iterdir() if ".new" in file.name] == [], "nothing half made"
        stick.empty()
        assert backups.copy()
        assert backups.news()["problem"] is None
        assert backup.check(stick.folder / backup.NAME) == 2
    db.close()
    assert sqlite3.connect(db.path).execute("SELECT count(*) FROM event").fetchone() == (2,)
