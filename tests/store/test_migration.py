"""A data directory of an older version opens, with everything that was in it. `old/`: the schemas as they were."""

import re
import sqlite3
from pathlib import Path

import pytest

from eventkit.core.fold import fold
from eventkit.core.registry import encode_entry
from eventkit.store.db import SCHEMA, SCHEMA_VERSION, Database
from eventkit.store.events import Events
from eventkit.store.formats import OwnFormats
from eventkit.store.hosts import HostCodes
from eventkit.store.journal import Journal
from eventkit.store.people import People
from eventkit.store.photos import Photos
from eventkit.store.readings import Readings
from eventkit.store.settings import Settings
from eventkit.store.slips import Slips
from tests.core.test_fold import full
from tests.support import Evening, an_id, same

OLD = Path(__file__).parent / "old"
EVENT = an_id("event")


def written_by(version: int, directory: Path) -> Evening:
    """A data directory as that version left it, with an evening in it."""
    evening = full()
    connection = sqlite3.connect(directory / "eventkit.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.executescript((OLD / f"schema{version}.sql").read_text("utf-8"))
    connection.execute("INSERT INTO event VALUES (?, 'ACDEFH', 1)", (EVENT,))
    connection.executemany(
        "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (EVENT, line.seq, line.at, line.actor, line.command, "", encode_entry(line.entry).decode())
            for line in evening.lines
        ],
    )
    ann = evening.people[0].person
    connection.execute("INSERT INTO person VALUES (?, ?, 'attempt', 'AAAACCCC', 'Änne', 'de', 1, 0)", (ann, EVENT))
    connection.execute("INSERT INTO setting VALUES ('port', '5050')")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    return evening


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_an_older_file_opens_and_everything_in_it_is_there(version: int, tmp_path: Path) -> None:
    evening = written_by(version, tmp_path)
    db = Database(tmp_path)
    assert db.pragma("user_version") == SCHEMA_VERSION
    assert same(fold(Journal(db).read(EVENT)), evening.state)
    assert [row.code for row in Events(db).all()] == ["ACDEFH"]
    assert People(db).names(EVENT) == {evening.people[0].person: "Änne"}
    assert Settings(db).port == 5050
    db.close()


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_what_is_new_works_in_an_older_file(version: int, tmp_path: Path) -> None:
    evening = written_by(version, tmp_path)
    db = Database(tmp_path)
    (code,) = Slips(db).print(EVENT, 1)
    assert Slips(db).use(EVENT, code, evening.people[0].person or "")
    Photos(db).add("a", EVENT, b"large", b"small")
    OwnFormats(db).save("x", "id = 'x'", 1)
    assert HostCodes(db).of(EVENT, {"p1": 0, "p2": 1}).keys() == {"p1", "p2"}
    assert Readings(db).of_cards(EVENT, ["c1"]).keys() == {"c1"}
    db.close()
    again = Database(tmp_path)
    assert Photos(again).get(EVENT, "a") == b"large"
    assert Slips(again).count(EVENT) == (1, 1)
    assert same(fold(Journal(again).read(EVENT)), evening.state)
    again.close()


def tables(script: str) -> dict[str, str]:
    """What a schema says of each table, without comments."""
    bare = re.sub(r"--[^\n]*", "", script)
    return {
        name: " ".join(body.split()) for name, body in re.findall(r"CREATE TABLE IF NOT EXISTS (\w+)([^;]*);", bare)
    }


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_tables_are_only_added_never_changed(version: int) -> None:
    """`CREATE TABLE IF NOT EXISTS` would leave an old table as it is: a changed one needs a step of its own."""
    old, new = tables((OLD / f"schema{version}.sql").read_text("utf-8")), tables(SCHEMA.read_text("utf-8"))
    gone = set(re.findall(r"^DROP TABLE IF EXISTS (\w+);", SCHEMA.read_text("utf-8"), re.MULTILINE))
    assert gone.isdisjoint(new)
    kept = {name: columns for name, columns in old.items() if name not in gone}
    assert {name: new.get(name) for name in kept} == kept
    assert new.keys() > kept.keys()
