"""What is erased of an event that stays: the bytes of the file hold no word of it, and everything else is as it was."""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.core import erasing
from eventkit.core.actor import SYSTEM
from eventkit.core.entries import Line
from eventkit.core.fold import fold
from eventkit.core.parts.erasing import CardErased, PersonErased, PhotoErased
from eventkit.store import sweep
from eventkit.store.db import Database
from eventkit.store.devices import MODERATOR, Devices
from eventkit.store.erase import erase
from eventkit.store.erasures import Erasures
from eventkit.store.events import Events
from eventkit.store.journal import Conflict, Journal
from eventkit.store.people import People
from eventkit.store.photos import Photos
from eventkit.store.slips import Slips
from eventkit.store.target_groups import TargetGroups
from eventkit.store.traces import BLOCK, traces
from tests.store.test_erase import on_disk
from tests.support import Evening, an_id, same

SECRET, NAME, PICTURE = "Frau Meier parkt immer vor meiner Einfahrt", "Wilhelmine Musterfrau", b"BILDBILDBILD" * 3000
EVENT = an_id("event")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """An evening with two people, a photo, many cards around the one that goes, and a slip."""
    db = Database(tmp_path)
    Events(db).add(EVENT, "ACDEFH", 1)
    evening = Evening()
    ann, bea = (actor.person or "" for actor in evening.people)
    evening.start("karten")
    for no in range(300):
        text = f"{SECRET}, Nummer {no}" if no % 100 == 50 else f"Karte {no} über Bänke und Bäume"
        evening.write(evening.people[no % 2], text, card=an_id(f"c{no}"))
    evening.play(SYSTEM, "photo.add", photo=an_id("photo"), width=9, height=9)
    Journal(db).append(EVENT, 0, evening.lines)
    Photos(db).add(an_id("photo"), EVENT, PICTURE, PICTURE[:100])
    for person, name in ((ann, NAME), (bea, "Bea")):
        People(db).add(person, EVENT, an_id(f"attempt {person}"), name=name, lang="de", now=1, paper=False)
        Slips(db).use(EVENT, Slips(db).print(EVENT, 1)[0], person)
        TargetGroups(db).answer(EVENT, person, f"secret of {person}", ["young"])
    devices = [Devices(db).new(1)[0] for _ in range(3)]  # Ann's own, one that both use, a moderator's
    Devices(db).grant(devices[2], MODERATOR, 1)
    for device, person in ((devices[0], ann), (devices[1], ann), (devices[1], bea), (devices[2], ann)):
        Devices(db).link(device, person, 1)
    yield db
    db.close()


def take(db: Database, *entries: CardErased | PhotoErased | PersonErased, actor: str = "m:lea") -> list[str]:
    """As the live loop does it."""
    journal = Journal(db)
    before = journal.read(EVENT)
    seq = len(before)
    new = [Line(seq + no, 5_000, actor, f"erase {seq}", one) for no, one in enumerate(entries, start=1)]
    done = erasing.overwrite([*before, *new])
    journal.append(EVENT, seq, new, [line for line in done.lines if line.seq <= seq])
    assert same(fold(journal.read(EVENT)), done.state), "what stands there is what the hall goes on with"
    return done.said


def count(db: Database, table: str) -> int:
    found: int = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    return found


def test_no_byte_of_a_card_is_left_and_all_others_are_there(db: Database) -> None:
    assert on_disk(db, SECRET) >= 3, "control: it is found where it is"
    before = Journal(db).read(EVENT)
    said = take(db, *(CardErased(card=an_id(f"c{no}")) for no in (50, 150, 250)))
    assert on_disk(db, SECRET) > 0, "control: the log still holds it before it is swept"
    assert sweep.emptied(db)
    assert on_disk(db, SECRET) == 0
    assert not traces(db.path, sweep.pieces(said))
    now = Journal(db).read(EVENT)
    same_lines = [line.seq for line, other in zip(before, now, strict=False) if line == other]
    assert len(now) == len(before) + 3 and len(same_lines) == len(before) - 3


def test_a_photo_goes_with_its_bytes(db: Database) -> None:
    assert on_disk(db, PICTURE[:60].decode()) > 0, "control"
    take(db, PhotoErased(photo=an_id("photo")))
    assert sweep.emptied(db) and count(db, "photo") == 0
    assert on_disk(db, PICTURE[:60].decode()) == 0


def test_a_person_goes_with_name_slip_links_and_the_device_that_was_theirs_alone(db: Database) -> None:
    ann = next(row.id for row in People(db).of(EVENT) if row.name == NAME)
    personal = People(db).of(EVENT)[0].personal
    assert on_disk(db, NAME) and on_disk(db, personal), "control"
    take(db, PersonErased(person=ann))
    assert sweep.emptied(db)
    assert on_disk(db, NAME) == 0
    assert [row.name for row in People(db).of(EVENT)] == ["Bea"]
    assert (count(db, "slip"), count(db, "device"), count(db, "device_person")) == (1, 2, 1)
    assert (count(db, "target_answered"), TargetGroups(db).answers(EVENT).people) == (1, 2), (
        "nobody knows which is hers"
    )
    assert Devices(db).with_role(MODERATOR), "who moderates goes on"


def test_the_record_says_what_and_how_much_and_outlives_the_event(db: Database) -> None:
    ann = People(db).of(EVENT)[0].id
    take(db, *(CardErased(card=an_id(f"c{no}")) for no in (0, 2)), PersonErased(person=ann, texts=True), actor=ann)
    take(db, PhotoErased(photo=an_id("photo")))
    erase(db, EVENT, 6_000, "moderator")
    rows = Erasures(db).all()
    assert [(row.kind, row.number, row.role) for row in rows] == [
        ("event", 1, "moderator"), ("photo", 1, "moderator"), ("person", 1, "participant"), ("card", 2, "participant"),
    ]  # fmt: skip
    assert {row.code for row in rows} == {"ACDEFH"} and rows[0].at == 6_000
    assert Erasures(db).of(EVENT) == {"event": 1, "photo": 1, "person": 1, "card": 2}
    assert Erasures(db).of(an_id("another")) == {}
    assert sweep.emptied(db)
    for word in (EVENT, ann, SECRET, NAME):
        assert on_disk(db, word) == 0, "nobody and nothing is named"


def test_what_cannot_be_written_leaves_everything_as_it_was(db: Database) -> None:
    before = Journal(db).read(EVENT)
    line = Line(len(before), 1, "m:lea", "x", PhotoErased(photo=an_id("photo")))
    with pytest.raises(Conflict):
        Journal(db).append(EVENT, len(before) - 1, [line], before[:1])
    db.execute("CREATE TEMP TRIGGER full BEFORE INSERT ON erasure BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    with pytest.raises(sqlite3.Error):
        take(db, CardErased(card=an_id("c50")), PhotoErased(photo=an_id("photo")))
    assert Journal(db).read(EVENT) == before and count(db, "photo") == 1 and count(db, "erasure") == 0


def test_while_somebody_reads_traces_are_found_and_afterwards_none(db: Database, tmp_path: Path) -> None:
    other = Database(tmp_path, exclusive=False)
    other.execute("BEGIN")
    other.execute("SELECT * FROM journal").fetchone()
    said = take(db, CardErased(card=an_id("c50")), CardErased(card=an_id("c150")), CardErased(card=an_id("c250")))
    wanted = sweep.pieces(said)
    waits = int(db.pragma("busy_timeout"))
    began = time.monotonic()
    assert not sweep.emptied(db)
    assert time.monotonic() - began < waits / 1000 / 2, "the hall does not stand still until they have read"
    assert db.pragma("busy_timeout") == waits > 0, "for the link that is made beside the server"
    assert traces(db.path, wanted)
    other.execute("COMMIT")
    other.close()
    assert sweep.emptied(db) and not traces(db.path, wanted)


def test_a_page_that_still_holds_it_is_found_and_written_anew(db: Database) -> None:
    """As a version without `secure_delete` would have left it."""
    db.execute("PRAGMA secure_delete = OFF")
    db.execute("DELETE FROM person WHERE name = ?", (NAME,))
    assert sweep.emptied(db)
    wanted = sweep.pieces([NAME])
    assert traces(db.path, wanted), "control: it lies between the rows"
    assert sweep.rewrite(db)
    assert not traces(db.path, wanted) and on_disk(db, NAME) == 0


def test_words_that_somebody_else_has_said_too_are_no_traces(db: Database) -> None:
    said = take(db, CardErased(card=an_id("c50")))
    beginning, end = SECRET.encode()[: sweep.PIECE], b"meiner Einfahrt, Nummer 50"[-sweep.PIECE :]
    assert set(sweep.pieces(said)) == {beginning, end}
    assert traces(db.path, [end]), "control: the log holds it before it is swept"
    assert sweep.emptied(db) and not traces(db.path, sweep.pieces(said))
    assert on_disk(db, SECRET) == 2, "the other two cards begin like it"


def test_words_across_the_edge_of_a_block_are_found(tmp_path: Path) -> None:
    file = tmp_path / "eventkit.db"
    file.write_bytes(b"x" * (BLOCK - 5) + b"Frau Meier parkt" + b"x" * 100)
    assert traces(file, [b"Frau Meier parkt"])
    assert not traces(file, [b"Frau Mueller parkt"]) and not traces(file, [])
