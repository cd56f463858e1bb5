"""Photos in their table."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.store.db import Database
from eventkit.store.events import Events
from eventkit.store.photos import Photos

EVENT, OTHER = "0123456789abcdef", "fedcba9876543210"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    db = Database(tmp_path)
    Events(db).add(EVENT, "ACDEFH", 1)
    Events(db).add(OTHER, "ACDEFJ", 2)
    yield db
    db.close()


def test_a_picture_is_kept_large_and_small(db: Database, tmp_path: Path) -> None:
    Photos(db).add("a", EVENT, b"large", b"small")
    db.close()
    again = Database(tmp_path)
    assert Photos(again).get(EVENT, "a") == b"large"
    assert Photos(again).get(EVENT, "a", small=True) == b"small"
    again.close()


def test_the_same_id_again_changes_nothing(db: Database) -> None:
    photos = Photos(db)
    photos.add("a", EVENT, b"large", b"small")
    photos.add("a", EVENT, b"other", b"other")
    photos.add("a", OTHER, b"other", b"other")
    assert photos.get(EVENT, "a") == b"large"
    assert photos.get(OTHER, "a") is None


def test_a_picture_belongs_to_one_event(db: Database) -> None:
    photos = Photos(db)
    photos.add("a", EVENT, b"large", b"small")
    assert photos.get(OTHER, "a") is None
    assert photos.get(EVENT, "b") is None
    photos.remove("a", OTHER)
    assert photos.get(EVENT, "a") == b"large"


def test_what_is_removed_is_not_in_the_file_any_more(db: Database, tmp_path: Path) -> None:
    secret = b"GEHEIM" * 5000
    Photos(db).add("a", EVENT, secret, b"small")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"GEHEIM" in (tmp_path / "eventkit.db").read_bytes()
    Photos(db).remove("a", EVENT)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert Photos(db).get(EVENT, "a") is None
    assert b"GEHEIM" not in (tmp_path / "eventkit.db").read_bytes()
