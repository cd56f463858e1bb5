"""Answers about target groups: counted, changed, and nobody's."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.core.target_groups import Answers
from eventkit.store.db import Database
from eventkit.store.events import Events
from eventkit.store.target_groups import TargetGroups

EVENT, OTHER = "0123456789abcdef", "fedcba9876543210"
ANN, BEA = "aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"


@pytest.fixture
def groups(tmp_path: Path) -> Iterator[TargetGroups]:
    db = Database(tmp_path)
    Events(db).add(EVENT, "ACDEFH", 1)
    Events(db).add(OTHER, "ACDEFJ", 2)
    yield TargetGroups(db)
    db.close()


def test_an_answer_counts_once_and_can_be_changed(groups: TargetGroups) -> None:
    groups.answer(EVENT, ANN, ["clubs", "police", "clubs"])
    groups.answer(EVENT, BEA, ["clubs"])
    groups.answer(OTHER, ANN, ["clubs"])
    assert groups.answers(EVENT) == Answers(2, {"clubs": 2, "police": 1})
    groups.answer(EVENT, ANN, [])
    assert groups.answers(EVENT) == Answers(2, {"clubs": 1})
    groups.forget(EVENT, BEA)
    assert groups.answers(EVENT) == Answers(1, {})


def test_nobody_is_named_and_at_the_end_nobody_can_be_found(groups: TargetGroups, tmp_path: Path) -> None:
    groups.answer(EVENT, ANN, ["clubs"])
    held = [file.read_bytes() for file in tmp_path.iterdir()]
    assert any(b"clubs" in raw for raw in held)  # the probe would find the person, too
    assert not any(ANN.encode() in raw for raw in held)
    groups.forget(EVENT, BEA)
    assert groups.answers(EVENT).people == 1
    groups.seal(EVENT)
    groups.forget(EVENT, ANN)
    assert groups.answers(EVENT) == Answers(1, {"clubs": 1})
