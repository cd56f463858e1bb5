"""Codes of host cards."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.core import ids
from eventkit.store.db import Database
from eventkit.store.events import Events
from eventkit.store.hosts import LENGTH, HostCard, HostCodes
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
    codes = HostCodes(db).of(ONE, {"p1": 0, "p2": 0, "p3": 2})
    assert list(codes) == ["p1", "p2", "p3"] and len(set(codes.values())) == 3
    assert all(len(code) == LENGTH and set(code) <= set(ids.CODE_ALPHABET) for code in codes.values())


def test_codes_stay_what_they_are_and_new_places_get_new_ones(db: Database, tmp_path: Path) -> None:
    first = HostCodes(db).of(ONE, {"p1": 0, "p2": 1})
    again = HostCodes(db).of(ONE, {"p2": 1, "p3": 0})
    assert again["p2"] == first["p2"] and again["p3"] not in first.values()
    other = Database(tmp_path, exclusive=False)
    assert HostCodes(other).of(ONE, {"p1": 0}) == {"p1": first["p1"]}
    other.close()


def test_a_card_made_anew_has_another_code_and_the_old_one_is_still_known_as_an_old_one(db: Database) -> None:
    hosts = HostCodes(db)
    codes = [hosts.of(ONE, {"p1": card})["p1"] for card in range(3)]
    assert len(set(codes)) == 3
    assert [hosts.card(ONE, code) for code in codes] == [("p1", 0), ("p1", 1), ("p1", 2)]
    assert hosts.of(ONE, {"p1": 1}) == {"p1": codes[1]}


def test_a_code_leads_to_its_card_however_it_is_typed(db: Database) -> None:
    hosts = HostCodes(db)
    for card in (0, 1):
        code = hosts.of(ONE, {"p1": card})["p1"]
        for typed in (code, code.lower(), f" {code[:3]}-{code[3:]} "):
            assert hosts.card(ONE, typed) == HostCard("p1", card)


def test_what_is_no_code_leads_nowhere(db: Database) -> None:
    hosts = HostCodes(db)
    code = hosts.of(ONE, {"p1": 0})["p1"]
    for typed in ("", "AAAAAA", code[:-1], f"{code}A"):
        assert hosts.card(ONE, typed) is None


def test_a_code_is_of_one_event_only(db: Database) -> None:
    hosts = HostCodes(db)
    one, two = hosts.of(ONE, {"p1": 0})["p1"], hosts.of(TWO, {"p1": 0})["p1"]
    assert hosts.card(ONE, one) == hosts.card(TWO, two) == ("p1", 0)
    if one != two:
        assert hosts.card(TWO, one) is None


def test_two_cards_never_get_the_same_code_be_they_first_ones_or_made_anew(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    letters = iter("AAAAAA" + "AAAAAA" + "CCCCCC" + "CCCCCC" + "AAAAAA" + "DDDDDD")
    monkeypatch.setattr("secrets.choice", lambda _: next(letters))
    assert HostCodes(db).of(ONE, {"p1": 0, "p2": 1}) == {"p1": "AAAAAA", "p2": "CCCCCC"}
    assert HostCodes(db).of(ONE, {"p3": 0}) == {"p3": "DDDDDD"}
