"""Everything that is wrong with a format at once, and nothing that is only wrong because of something else."""

import tomllib
from typing import Any

import pytest

from eventkit import formats
from eventkit.core.mistakes import MOST, mistakes

GOOD = """
id = "abend"
title = { de = "Abend" }
people = [5, 40]
[places]
count = 4
[[stage]]
id = "runde"
title = { de = "Runde" }
activity = "collect"
move = "rotate"
rounds = 3
[[stage]]
id = "ordnen"
title = { de = "Ordnen" }
activity = "cluster"
from = "runde"
[[stage]]
id = "punkte"
title = { de = "Punkte" }
activity = "vote"
from = "ordnen"
dots = 3
"""


def found(*changes: tuple[str, str], toml: str = GOOD) -> list[tuple[str, Any, int | None]]:
    """(code, key, the how-manieth step) after so many changes of the text."""
    for old, new in changes:
        assert old in toml
        toml = toml.replace(old, new)
    return [(one.error.code, one.error.facts["key"], one.at) for one in mistakes(tomllib.loads(toml), "x.toml")]


@pytest.mark.parametrize("format", formats.usable(), ids=lambda format: format.id)
def test_a_good_format_has_none(format: Any) -> None:
    assert mistakes(format.table, "x.toml") == []
    assert found() == []


def test_mistakes_in_the_head_and_in_several_steps_are_told_together_in_the_order_of_the_file() -> None:
    changes = (
        ("[5, 40]", "[40, 5]"),
        ("dots = 3", 'dots = 90\nfarbe = "rot"'),
        ('{ de = "Ordnen" }', '{ en = "Sort" }'),
    )
    assert found(*changes) == [
        ("format.impossible", "people", None),
        ("format.missing", "title.de", 1),
        ("format.unknown-key", "farbe", 2),
        ("format.impossible", "dots", 2),
    ]


def test_what_follows_from_another_mistake_is_not_told() -> None:
    assert found(('activity = "cluster"', 'activity = "tanzen"')) == [("format.activity", "activity", 1)]
    assert found(("count = 4", "count = 400")) == [("format.impossible", "places.count", None)]
    assert found(('from = "runde"', 'from = "nirgends"')) == [("format.source", "from", 1)]


@pytest.mark.parametrize(("key", "value"), [("rounds", 13), ("minutes", -1), ("show", '"bald"')])
def test_a_mistake_in_a_step_with_rounds_is_told_once_and_at_that_step(key: str, value: object) -> None:
    """By then it is six steps: three rounds, and a walk before each."""
    toml = GOOD.replace("rounds = 3", f"{key} = {value}" if key == "rounds" else f"rounds = 3\n{key} = {value}")
    assert [(at, where) for _, where, at in found(toml=toml)] == [(0, key)]


def test_the_second_step_of_the_same_id_is_the_wrong_one() -> None:
    assert found(('id = "punkte"', 'id = "ordnen"')) == [("format.twice", "id", 2)]


def test_a_step_without_an_id_is_found() -> None:
    assert found(('id = "punkte"\n', "")) == [("format.missing", "id", 2)]


def test_a_newer_file_is_one_mistake_whatever_else_it_says() -> None:
    assert found(('id = "abend"', 'id = "abend"\nversion = 2\nduft = "Rose"')) == [("format.newer", "version", None)]


@pytest.mark.parametrize(
    "table", [{}, {"stage": []}, {"stage": "viele"}, {"stage": [{}]}, {"id": 5, "title": 3, "stage": [3]}]
)
def test_what_is_no_format_at_all_has_mistakes_and_breaks_nothing(table: dict[str, Any]) -> None:
    assert mistakes(table, "x.toml")


def test_nobody_is_told_more_than_anybody_reads() -> None:
    stages = [{"id": f"s{no}", "title": {"de": "x"}, "activity": "collect", "minutes": -1} for no in range(50)]
    assert len(mistakes({"id": "x", "title": {"de": "x"}, "stage": stages}, "x.toml")) == MOST
