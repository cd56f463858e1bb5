"""Answers about target groups: counted once, changed by whoever gave them, and nobody's."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.core.target_groups import Answers
from eventkit.store.db import Database
from eventkit.store.events import Events
from eventkit.store.target_groups import TargetGroups, _hash

EVENT, OTHER = "0123456789abcdef", "fedcba9876543210"
ANN, BEA = "aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"
ANNS, BEAS = "known-to-ann-only", "known-to-bea-only"


@pytest.fixture
def groups(tmp_path: Path) -> Iterator[TargetGroups]:
    db = Database(tmp_path)
    Events(db).add(EVENT, "ACDEFH", 1)
    Events(db).add(OTHER, "ACDEFJ", 2)
    yield TargetGroups(db)
    db.close()


def test_an_answer_counts_once_and_can_be_changed(groups: TargetGroups) -> None:
    assert groups.answer(EVENT, ANN, ANNS, ["clubs", "police", "clubs"])
    assert groups.answer(EVENT, BEA, BEAS, ["clubs"])
    assert groups.answer(OTHER, ANN, ANNS, ["clubs"])
    assert groups.answers(EVENT) == Answers(2, {"clubs": 2, "police": 1})
    assert groups.answer(EVENT, ANN, ANNS, [])
    assert groups.answers(EVENT) == Answers(2, {"clubs": 1})
    assert groups.answer(EVENT, ANN, ANNS, ["police"])
    assert groups.answers(EVENT) == Answers(2, {"clubs": 1, "police": 1})


def test_nobody_answers_twice_by_another_secret_nor_changes_what_others_said(groups: TargetGroups) -> None:
    groups.answer(EVENT, ANN, ANNS, ["clubs"])
    groups.answer(EVENT, BEA, BEAS, ["clubs"])
    before = groups.answers(EVENT)
    for guess in ("another", ANN, BEA, ANNS.upper()):
        assert not groups.answer(EVENT, ANN, guess, ["police"])
        groups.withdraw(EVENT, guess)
    groups.withdraw(OTHER, BEAS)
    assert groups.answers(EVENT) == before
    groups.withdraw(EVENT, BEAS)  # control: with the right secret, and once
    groups.withdraw(EVENT, BEAS)
    assert groups.answers(EVENT) == Answers(1, {"clubs": 1})
    assert not groups.answer(EVENT, BEA, "another", ["police"]), "taken back is no way to answer twice"


def test_neither_the_secret_nor_whose_answer_it_is_stands_anywhere(groups: TargetGroups, tmp_path: Path) -> None:
    groups.answer(EVENT, ANN, ANNS, ["clubs"])
    groups.answer(EVENT, BEA, BEAS, ["police"])
    held = [file.read_bytes() for file in tmp_path.iterdir()]
    assert any(ANN.encode() in raw for raw in held), "control: that she has answered is found"
    assert not any(ANNS.encode() in raw for raw in held)
    db = groups._db
    rows = db.execute("SELECT answer, target FROM target_group WHERE event = ? ORDER BY target", (EVENT,)).fetchall()
    assert [target for _, target in rows] == ["clubs", "police"]
    # What is known of a person leads to no answer, and both tables lie in the order of their keys, not of arrival.
    assert {answer for answer, _ in rows}.isdisjoint({_hash(EVENT, ANN), _hash(EVENT, BEA)})
    assert _hash(EVENT, ANNS) in {answer for answer, _ in rows}, "control"
    for table in ("target_group", "target_answered"):
        schema = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
        assert "WITHOUT ROWID" in schema


def test_at_the_end_it_is_not_known_either_who_has_answered(groups: TargetGroups) -> None:
    groups.answer(EVENT, ANN, ANNS, ["clubs"])
    groups.seal(EVENT)
    assert groups._db.execute("SELECT count(*) FROM target_answered").fetchone()[0] == 0
    assert groups.answers(EVENT) == Answers(1, {"clubs": 1})
    # Opened again: whoever still has the secret changes the same answer.
    assert groups.answer(EVENT, ANN, ANNS, ["police"])
    assert groups.answers(EVENT) == Answers(1, {"police": 1})
