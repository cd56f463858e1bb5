"""Formats of one's own in their table."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.store.db import Database
from eventkit.store.formats import OwnFormats, Row


@pytest.fixture
def formats(tmp_path: Path) -> Iterator[OwnFormats]:
    db = Database(tmp_path)
    yield OwnFormats(db)
    db.close()


def test_the_newest_stands_first_and_saving_again_replaces(formats: OwnFormats) -> None:
    formats.save("a", "id = 'a'", 1)
    formats.save("b", "id = 'b'", 2)
    assert [row.id for row in formats.all()] == ["b", "a"]
    formats.save("a", "id = 'a' # neu", 3)
    assert formats.all() == [Row("a", "id = 'a' # neu", 3), Row("b", "id = 'b'", 2)]
    assert formats.get("a") == Row("a", "id = 'a' # neu", 3)


def test_one_that_is_removed_is_gone(formats: OwnFormats) -> None:
    formats.save("a", "id = 'a'", 1)
    formats.remove("a")
    formats.remove("a")
    assert formats.get("a") is None
    assert formats.all() == []
