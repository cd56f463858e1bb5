"""Codes of host cards."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.core import ids
from eventkit.store.db import Database
from eventkit.store.events import Events
from eventkit.store.hosts import LENGTH, HostCodes
from tests.support import NOON, an_id

ONE, TWO = an_id("one"), an_id("two")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    db = Database(tmp_path)
    events = Events(db)
    events.add(ONE, "ACDEFH", NOON)
    events.add(TWO, "ACDEFJ", NOON)
    yield db
    db.close()


def test_every_place_has_a_code_of_its_own_that_can_be_read_aloud(db: Database) -> None:
    codes = HostCodes(db).of(ONE, ["p1", "p2", "p3"])
    assert list(codes) == ["p1", "p2", "p3"] and len(set(codes.values())) == 3
    assert all(len(code) == LENGTH and set(code) <= set(ids.CODE_ALPHABET) for code in codes.values())


def test_codes_stay_what_they_are_and_new_places_get_new_ones(db: Database, tmp_path: Path) -> None:
    first = HostCodes(db).of(ONE, ["p1", "p2"])
    again = HostCodes(db).of(ONE, ["p2", "p3"])
    assert again["p2"] == first["p2"] and again["p3"] not in first.values()
    other = Database(tmp_path, exclusive=False)
    assert HostCodes(other).of(ONE, ["p1"]) == {"p1": first["p1"]}
    other.close()


def test_a_code_leads_to_its_place_however_it_is_typed(db: Database) -> None:
    hosts = HostCodes(db)
    code = hosts.of(ONE, ["p1"])["p1"]
    for typed in (code, code.lower(), f" {code[:3]}-{code[3:]} "):
        assert hosts.place(ONE, typed) == "p1"


def test_what_is_no_code_leads_nowhere(db: Database) -> None:
    hosts = HostCodes(db)
    code = hosts.of(ONE, ["p1"])["p1"]
    for typed in ("", "AAAAAA", code[:-1], f"{code}A"):
        assert hosts.place(ONE, typed) is None


def test_a_code_is_of_one_event_only(db: Database) -> None:
    hosts = HostCodes(db)
    one, two = hosts.of(ONE, ["p1"])["p1"], hosts.of(TWO, ["p1"])["p1"]
    assert one != two or hosts.place(TWO, one) == "p1"
    assert (hosts.place(ONE, one), hosts.place(TWO, two)) == ("p1", "p1")
    if one != two:
        assert hosts.place(TWO, one) is None


def test_two_places_never_get_the_same_code(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    letters = iter("AAAAAA" + "AAAAAA" + "CCCCCC")
    monkeypatch.setattr("secrets.choice", lambda _: next(letters))
    assert HostCodes(db).of(ONE, ["p1", "p2"]) == {"p1": "AAAAAA", "p2": "CCCCCC"}
