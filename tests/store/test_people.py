"""People, devices, keys, settings."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.store.db import Database
from eventkit.store.devices import Devices
from eventkit.store.events import Events
from eventkit.store.people import People
from eventkit.store.settings import Settings, Wifi

EVENT, OTHER = "0123456789abcdef", "fedcba9876543210"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    db = Database(tmp_path)
    Events(db).add(EVENT, "ACDEFH", 1)
    Events(db).add(OTHER, "ACDEFJ", 2)
    yield db
    db.close()


def test_an_attempt_is_one_person_in_one_event(db: Database) -> None:
    people = People(db)
    one = people.join(EVENT, "a", name="Aylin", lang="de", now=1)
    assert people.join(EVENT, "a", name="Bert", lang="en", now=2) == one
    assert people.join(OTHER, "a", name="", lang="de", now=3).id != one.id
    assert people.names(EVENT) == {one.id: "Aylin"}


def test_a_personal_code_is_found_however_it_is_typed(db: Database) -> None:
    people = People(db)
    one = people.join(EVENT, "a", name="", lang="de", now=1)
    typed = f" {one.personal[:4].lower()}-{one.personal[4:]} "
    assert people.by_personal(EVENT, typed) == one
    assert people.by_personal(OTHER, typed) is None


def test_changes_leave_the_rest(db: Database) -> None:
    people = People(db)
    one = people.join(EVENT, "a", name="Aylin", lang="de", now=1)
    people.change(one.id, lang="en")
    people.change(one.id, name="")
    changed = people.get(one.id)
    assert changed is not None
    assert (changed.name, changed.lang) == ("", "en")


def test_a_token_is_not_kept(db: Database, tmp_path: Path) -> None:
    devices = Devices(db)
    device, token = devices.new(1)
    key = devices.new_key("moderator", 1, 1000)
    assert devices.by_token(token) == device
    assert devices.by_token(token[:-1]) is None
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    kept = (tmp_path / "eventkit.db").read_bytes()
    assert device.encode() in kept
    assert token.encode() not in kept
    assert key.encode() not in kept


def test_a_device_speaks_for_who_was_linked_last(db: Database) -> None:
    people, devices = People(db), Devices(db)
    one = people.join(EVENT, "a", name="", lang="de", now=1)
    two = people.join(EVENT, "b", name="", lang="de", now=1)
    device, _ = devices.new(1)
    devices.link(device, one.id, 1)
    devices.link(device, two.id, 2)
    assert devices.person(device, EVENT) == two.id
    devices.link(device, one.id, 3)
    assert devices.person(device, EVENT) == one.id
    assert devices.person(device, OTHER) is None


def test_a_key_is_used_once_and_in_time(db: Database) -> None:
    devices = Devices(db)
    key, late = devices.new_key("moderator", 0, 100), devices.new_key("moderator", 0, 100)
    assert devices.use_key(late, 100) is None
    assert devices.use_key(key, 99) == "moderator"
    assert devices.use_key(key, 99) is None
    assert devices.use_key("made up", 1) is None


def test_two_events_never_share_a_code(db: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        Events(db).add("aaaaaaaaaaaaaaaa", "ACDEFH", 3)
    assert Events(db).add(EVENT, "XXXXXX", 9).code == "ACDEFH"
    found = Events(db).by_code(" acdefh")
    assert found is not None
    assert found.id == EVENT


def test_settings_stay(db: Database) -> None:
    settings = Settings(db)
    assert (settings.port, settings.address, settings.wifi) == (None, None, None)
    settings.port, settings.wifi = 5050, Wifi("Saal", "geheim123")
    again = Settings(db)
    assert (again.port, again.wifi) == (5050, Wifi("Saal", "geheim123"))
    settings.wifi = None
    assert again.wifi is None


def test_a_role_that_is_taken_away_is_gone_and_so_are_keys_that_nobody_has_used(db: Database) -> None:
    devices = Devices(db)
    one, two = devices.new(1)[0], devices.new(1)[0]
    for number, device in enumerate((one, two), start=5):
        devices.grant(device, "moderator", number)
    used, unused = devices.new_key("moderator", 0, 100), devices.new_key("moderator", 0, 100)
    assert devices.use_key(used, 1) == "moderator"
    assert devices.with_role("moderator") == [(one, 5), (two, 6)]
    assert devices.revoke(one, "moderator")
    assert not devices.has_role(one, "moderator")
    assert devices.has_role(two, "moderator")
    assert devices.with_role("moderator") == [(two, 6)]
    assert devices.use_key(unused, 1) is None


def test_taking_away_what_a_device_never_had_changes_nothing(db: Database) -> None:
    devices = Devices(db)
    key = devices.new_key("moderator", 0, 100)
    assert not devices.revoke(devices.new(1)[0], "moderator")
    assert not devices.revoke("made up", "moderator")
    assert devices.use_key(key, 1) == "moderator"
