"""The archive: what is in it, what is not, and that an event comes out of it as it went in."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.core.errors import Refused
from eventkit.core.fold import fold
from eventkit.core.state import State
from eventkit.core.target_groups import Answers
from eventkit.exports.archive.checked import check
from eventkit.exports.archive.kept import keep
from eventkit.store.db import Database
from eventkit.store.events import Events
from eventkit.store.journal import Journal
from eventkit.store.people import People
from eventkit.store.photos import Photos
from eventkit.store.target_groups import TargetGroups
from tests.exports.laptop import PHOTO, archive, evening, jpeg, kept
from tests.protocol.test_hostile import LONG, OWN, shared, write_what_is_taken
from tests.support import Evening, bare, same


@pytest.fixture(scope="module")
def one() -> Evening:
    return evening()


@pytest.fixture(scope="module")
def first(one: Evening, tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("first")
    kept(directory, one).close()
    return directory


@pytest.fixture(scope="module")
def good(first: Path, one: Evening) -> bytes:
    return archive(first, one.state.code)


@pytest.fixture
def second(tmp_path: Path) -> Iterator[Database]:
    db = Database(tmp_path / "second")
    yield db
    db.close()


def brought(db: Database, raw: bytes) -> bool:
    """As the panel and the command line do it: first all checks, then all rows."""
    file = db.path.with_name("brought.part")
    file.write_bytes(raw)
    check(file)
    return keep(db, file)


def state_of(db: Database, event: str) -> State:
    return fold(Journal(db).read(event))


def counts(db: Database) -> list[int]:
    return [
        db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("event", "journal", "person", "photo")
    ]


def test_an_event_replays_to_the_same_state_on_the_second_laptop(second: Database, good: bytes, one: Evening) -> None:
    assert brought(second, good)
    assert same(state_of(second, one.state.id), one.state)
    assert Events(second).by_code(one.state.code) == (one.state.id, one.state.code, 7)
    assert People(second).names(one.state.id)[list(one.state.persons)[1]] == "Name 1"
    assert TargetGroups(second).answers(one.state.id) == Answers(3, {"clubs": 3, "police": 3})
    assert Photos(second).get(one.state.id, PHOTO) == jpeg()
    assert Photos(second).get(one.state.id, PHOTO, small=True) == jpeg("blue")


def test_texts_that_break_other_programs_travel_as_they_are(second: Database, tmp_path: Path) -> None:
    hostile = Evening(LONG, people=1)
    hostile.start("karten")
    write_what_is_taken(hostile, [*OWN, "\u2028Zeile\u2029", "\ufffe", '"}\n{"seq":1', *shared()])
    kept(tmp_path / "hostile", hostile, photos=False).close()
    assert brought(second, archive(tmp_path / "hostile", hostile.state.id))
    assert same(state_of(second, hostile.state.id), hostile.state)


def test_a_full_disk_is_told_and_nothing_is_kept(second: Database, good: bytes) -> None:
    pages = second.pragma("page_count")
    second.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(Refused, match=r"import\.no-room"):
        brought(second, good)
    assert counts(second) == [0, 0, 0, 0]
    second.execute("PRAGMA max_page_count = 100000")
    assert brought(second, good)  # control


def test_control_one_line_less_is_another_state(one: Evening) -> None:
    assert bare(fold(one.lines[:-1])) != bare(one.state)


def test_an_archive_of_the_imported_event_is_the_same_file(second: Database, good: bytes, one: Evening) -> None:
    brought(second, good)
    assert archive(second.path.parent, one.state.id) == good


def test_the_same_file_twice_is_one_event(second: Database, good: bytes) -> None:
    assert brought(second, good)
    before = counts(second)
    assert not brought(second, good)
    assert counts(second) == before


def test_the_same_event_with_other_content_is_refused_and_nothing_changes(second: Database, good: bytes) -> None:
    brought(second, good)
    event = Journal(second).events()[0]
    second.execute("UPDATE person SET name = 'Jemand anderes' WHERE event = ? AND name = 'Name 1'", (event,))
    before = counts(second)
    with pytest.raises(Refused, match=r"import\.other"):
        brought(second, good)
    assert counts(second) == before


def test_the_code_of_another_event_is_refused(second: Database, good: bytes, one: Evening) -> None:
    Events(second).add("0123456789abcdef", one.state.code, 1)
    with pytest.raises(Refused, match=r"import\.code-taken"):
        brought(second, good)
    assert counts(second) == [1, 0, 0, 0]


def test_somebody_of_another_event_leaves_nothing_behind(second: Database, good: bytes, one: Evening) -> None:
    Events(second).add("0123456789abcdef", "QQQQQQ", 1)
    last = list(one.state.persons)[-1]
    People(second).add(last, "0123456789abcdef", "a", name="", lang="de", now=1, paper=False)
    with pytest.raises(Refused, match=r"import\.other"):
        brought(second, good)
    assert counts(second) == [1, 0, 1, 0]


def test_no_secret_is_in_it(first: Path, good: bytes) -> None:
    db = Database(first)
    secrets = [row[0] for row in db.execute("SELECT personal FROM person UNION SELECT attempt FROM person")]
    secrets += [
        row[0]
        for row in db.execute(
            "SELECT code FROM host_code UNION SELECT code FROM host_code_anew UNION SELECT code FROM slip"
        )
    ]
    db.close()
    with zipfile.ZipFile(io.BytesIO(good)) as bundle:
        everything = b"".join(bundle.read(name) for name in bundle.namelist())
    assert len(secrets) > 10
    assert not [secret for secret in secrets if secret.encode() in everything]
    assert b"Name 1" in everything  # control: what is in it is found like this


def test_whoever_comes_again_gets_a_fresh_code(second: Database, first: Path, good: bytes, one: Evening) -> None:
    brought(second, good)
    here = Database(first)
    before, after = ({row.personal for row in People(db).of(one.state.id)} for db in (here, second))
    here.close()
    assert len(after) == len(one.state.persons)
    assert not before & after


def test_its_table_of_contents_says_what_wrote_it(good: bytes, one: Evening) -> None:
    with zipfile.ZipFile(io.BytesIO(good)) as bundle:
        about = json.loads(bundle.read("manifest.json"))
        assert set(bundle.namelist()) == {"manifest.json", *about["files"]}
    assert (about["archive"], about["journal"], about["lines"]) == (1, 1, one.state.seq)
    assert about["event"] == one.state.id
