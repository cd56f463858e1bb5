"""Admission slips: each good for one person."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.core import ids
from eventkit.store.db import Database
from eventkit.store.events import Events
from eventkit.store.slips import LENGTH, Slips

EVENT, OTHER = "0123456789abcdef", "fedcba9876543210"


@pytest.fixture
def slips(tmp_path: Path) -> Iterator[Slips]:
    db = Database(tmp_path)
    Events(db).add(EVENT, "ACDEFH", 1)
    Events(db).add(OTHER, "ACDEFJ", 2)
    yield Slips(db)
    db.close()


def test_all_printed_codes_are_different_and_can_be_typed(slips: Slips) -> None:
    codes = slips.print(EVENT, 500)
    assert len(set(codes)) == 500
    assert all(len(code) == LENGTH and set(code) <= set(ids.CODE_ALPHABET) for code in codes)
    assert slips.count(EVENT) == (500, 0)


def test_a_slip_lets_one_person_in(slips: Slips) -> None:
    one, two = slips.print(EVENT, 2)
    assert slips.known(EVENT, one) == "free"
    assert slips.use(EVENT, one, "ann")
    assert not slips.use(EVENT, one, "bea")
    assert slips.known(EVENT, one) == "used"
    assert slips.use(EVENT, two, "bea")
    assert slips.count(EVENT) == (2, 2)


def test_used_again_by_the_same_person_it_is_fine(slips: Slips) -> None:
    (code,) = slips.print(EVENT, 1)
    assert slips.use(EVENT, code, "ann")
    assert slips.use(EVENT, code, "ann")
    assert slips.count(EVENT) == (1, 1)


def test_it_is_found_however_it_is_typed(slips: Slips) -> None:
    (code,) = slips.print(EVENT, 1)
    typed = f" {code[:3].lower()}-{code[3:]} "
    assert slips.known(EVENT, typed) == "free"
    assert slips.use(EVENT, typed, "ann")
    assert slips.known(EVENT, code) == "used"


def test_what_was_never_printed_or_belongs_to_another_event_is_unknown(slips: Slips) -> None:
    (code,) = slips.print(EVENT, 1)
    for event, tried in ((OTHER, code), (EVENT, "AAAAAA"), (EVENT, "")):
        assert slips.known(event, tried) is None
        assert not slips.use(event, tried, "ann")
    assert slips.count(OTHER) == (0, 0)


def test_what_nobody_has_used_can_be_printed_again(slips: Slips) -> None:
    codes = slips.print(EVENT, 3)
    slips.use(EVENT, codes[0], "ann")
    assert slips.free(EVENT) == sorted(codes[1:])
    more = slips.print(EVENT, 1)
    assert slips.free(EVENT) == sorted([*codes[1:], *more])
