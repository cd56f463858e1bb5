"""A whole event is erased: no row of any table, no byte of the file; others keep all of theirs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.core.entries import Line
from eventkit.core.parts.card import CardWritten
from eventkit.core.parts.person import PersonJoined
from eventkit.store.db import Database
from eventkit.store.devices import MODERATOR, Devices
from eventkit.store.erase import TABLES, erase
from eventkit.store.events import Events
from eventkit.store.hosts import HostCodes
from eventkit.store.journal import Journal
from eventkit.store.people import People
from eventkit.store.photos import Photos
from eventkit.store.readings import Readings
from eventkit.store.settings import Settings
from eventkit.store.slips import Slips
from eventkit.store.sweep import emptied
from eventkit.store.target_groups import TargetGroups
from tests.support import an_id

GONE, STAYS = an_id("gone"), an_id("stays")
MARK = {GONE: "GEHEIMNISDERPROBE", STAYS: "WASBLEIBENSOLL"}


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """Two events with something in every table, and devices: one for each, one for both, and a moderator's."""
    db = Database(tmp_path)
    devices, people = Devices(db), People(db)
    both, lead = (devices.new(1)[0] for _ in range(2))
    devices.grant(lead, MODERATOR, 1)
    for event, code in ((GONE, "ACDEFH"), (STAYS, "ACDEFJ")):
        mark = MARK[event]
        Events(db).add(event, code, 1)
        own = devices.new(1)[0]
        for no, device in enumerate((own, both, lead)):
            person = people.join(event, an_id(f"{event}{no}"), name=mark, lang="de", now=1)
            devices.link(device, person.id, 1)
        HostCodes(db).of(event, {"p1": 0, "p2": 1})
        Readings(db).of_people(event, [person.id])
        Readings(db).of_cards(event, [an_id(f"card {event}")])
        Slips(db).print(event, 3)
        Settings(db).note_printed(event)
        TargetGroups(db).answer(event, person.id, "secret", ["clubs"])
        Photos(db).add(an_id(f"photo {event}"), event, mark.encode() * 900, mark.encode())
        card = CardWritten(card=an_id(f"card {event}"), no=1, stage="karten", text=mark * 100, card_kind="", lang="de")
        lines = [Line(1, 1, "system", "c1", PersonJoined(person=an_id(event))), Line(2, 1, "system", "c2", card)]
        Journal(db).append(event, 0, lines)
    yield db
    db.close()


def tables(db: Database) -> list[str]:
    return [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]


def belonging(db: Database, event: str) -> dict[str, int]:
    """Table -> rows that name an event in any column, or hold its mark."""
    found = {}
    for table in tables(db):
        rows = db.execute(f"SELECT * FROM {table}").fetchall()
        found[table] = sum(any(_names(value, event) for value in row) for row in rows)
    return found


def _names(value: object, event: str) -> bool:
    words = (event, MARK[event])
    if isinstance(value, bytes):
        return any(word.encode() in value for word in words)
    return isinstance(value, str) and any(word in value for word in words)


def on_disk(db: Database, mark: str) -> int:
    """How often a text stands in the file and in the files beside it."""
    return sum(file.read_bytes().count(mark.encode()) for file in db.path.parent.glob("eventkit.db*"))


def test_no_table_and_no_byte_is_left(db: Database) -> None:
    before = belonging(db, GONE)
    assert {name for name, count in before.items() if count} == {
        "event", "journal", "person", "host_code", "host_code_anew", "slip", "reading", "photo", "setting",
        "target_group", "target_answered",
    }  # fmt: skip
    assert on_disk(db, MARK[GONE]) > 0, "control: the text is found where it is"
    others = belonging(db, STAYS)
    erase(db, GONE, 1, "moderator")
    assert emptied(db)
    assert set(belonging(db, GONE).values()) == {0}
    assert on_disk(db, MARK[GONE]) == 0
    assert belonging(db, STAYS) == others
    assert on_disk(db, MARK[STAYS]) > 0


def test_a_device_goes_with_its_only_event_and_stays_with_another_or_with_a_role(db: Database) -> None:
    known = {row[0] for row in db.execute("SELECT id FROM device")}
    links = db.execute("SELECT count(*) FROM device_person").fetchone()[0]
    assert (len(known), links) == (4, 6)
    erase(db, GONE, 1, "moderator")
    assert len({row[0] for row in db.execute("SELECT id FROM device")}) == 3
    assert db.execute("SELECT count(*) FROM device_person").fetchone()[0] == 3
    assert Devices(db).with_role(MODERATOR)


def test_every_table_that_belongs_to_an_event_is_erased(db: Database) -> None:
    """A table that is added later and refers to an event makes this fail, unless `erase` knows it."""
    bound = {
        table
        for table in tables(db)
        if any(row[2] in ("event", "person") for row in db.execute(f"PRAGMA foreign_key_list({table})"))
    }
    assert bound == {*TABLES, "device_person"}


def test_while_somebody_reads_the_log_is_not_emptied_and_later_it_is(db: Database, tmp_path: Path) -> None:
    other = Database(tmp_path, exclusive=False)
    db.connection.execute("PRAGMA busy_timeout = 50")
    other.execute("BEGIN")
    other.execute("SELECT * FROM journal").fetchone()
    erase(db, GONE, 1, "moderator")
    assert not emptied(db)
    other.execute("COMMIT")
    other.close()
    assert emptied(db)
    assert on_disk(db, MARK[GONE]) == 0
