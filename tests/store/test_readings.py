"""Codes that open ways of cards to read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.store.db import Database
from eventkit.store.events import Events
from eventkit.store.people import PERSONAL_LENGTH, People
from eventkit.store.readings import LENGTH, Reading, Readings
from tests.support import NOON, an_id

ONE, TWO = an_id("one"), an_id("two")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    db = Database(tmp_path)
    for event, code in ((ONE, "ACDEFH"), (TWO, "ACDEFJ")):
        Events(db).add(event, code, NOON)
    yield db
    db.close()


def somebody(db: Database, name: str) -> str:
    return People(db).join(ONE, an_id(name), name="", lang="de", now=NOON).id


def test_everybody_and_every_card_has_a_code_that_stays(db: Database) -> None:
    ann, bea = somebody(db, "ann"), somebody(db, "bea")
    readings = Readings(db)
    first = readings.of_people(ONE, iter([ann, bea]))
    assert first.keys() == {ann, bea} and len(set(first.values())) == 2
    assert readings.of_people(ONE, [bea]) == {bea: first[bea]}
    card = readings.of_cards(ONE, ["k1"])["k1"]
    assert readings.opens(ONE, first[ann]) == Reading(ann, None)
    assert readings.opens(ONE, f" {card[:5]}-{card[5:].lower()}") == Reading(None, "k1")


def test_a_code_is_no_personal_code_and_of_one_event_only(db: Database) -> None:
    ann = somebody(db, "ann")
    code = Readings(db).of_people(ONE, [ann])[ann]
    personal = People(db).get(ann)
    assert personal is not None and PERSONAL_LENGTH != LENGTH == len(code)
    assert People(db).by_personal(ONE, code) is None
    assert People(db).by_personal(ONE, personal.personal) == personal  # the control
    assert [Readings(db).opens(*wrong) for wrong in ((ONE, personal.personal), (TWO, code), (ONE, ""))] == [None] * 3
    assert Readings(db).opens(ONE, code) == Reading(ann, None)


def test_with_the_person_the_code_goes(db: Database) -> None:
    ann = somebody(db, "ann")
    code = Readings(db).of_people(ONE, [ann])[ann]
    db.execute("DELETE FROM person WHERE id = ?", (ann,))
    assert Readings(db).opens(ONE, code) is None


def test_two_never_get_the_same_code(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    letters = iter("A" * LENGTH + "A" * LENGTH + "C" * LENGTH)
    monkeypatch.setattr("secrets.choice", lambda _: next(letters))
    assert Readings(db).of_cards(ONE, ["k1", "k2"]) == {"k1": "A" * LENGTH, "k2": "C" * LENGTH}
