"""Which target groups are asked about, and what may be told."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventkit.core.target_groups import KNOWN, MOST, Answers, TargetGroup, told
from tests.support import Evening

PANEL = Path(__file__).parents[2] / "static" / "src" / "moderator" / "here" / "known.ts"


def edit(evening: Evening, groups: list[dict[str, Any]]) -> str:
    return evening.refusal(evening.moderator, "event.edit", target_groups=groups)


def test_a_moderator_chooses_known_groups_and_makes_own_ones() -> None:
    evening = Evening()
    own = {"id": "own-1", "label": {"de": " Kleingärten ", "en": ""}}
    evening.play(evening.moderator, "event.edit", target_groups=[{"id": "clubs", "label": {"de": "x"}}, own])
    shown = evening.whole("all")["event"]["event"]["target_groups"]
    assert shown == [{"id": "clubs", "label": {}}, {"id": "own-1", "label": {"de": "Kleingärten"}}]


@pytest.mark.parametrize(
    ("groups", "code"),
    [
        ([{"id": "clubs"}, {"id": "clubs"}], "detail.wrong"),
        ([{"id": "unheard-of"}], "detail.wrong"),
        ([{"id": "own-1"}], "detail.empty"),
        ([{"id": "own-1", "label": {"de": " \u200b"}}], "detail.empty"),
        ([{"id": "own-1", "label": {"de": "x" * 81}}], "detail.too-long"),
        ([{"id": f"own-{no}", "label": {"de": "x"}} for no in range(MOST + 1)], "detail.too-long"),
    ],
)
def test_groups_that_cannot_be_asked_about_are_refused(groups: list[dict[str, Any]], code: str) -> None:
    assert edit(Evening(), groups) == code


@given(st.integers(0, 40), st.dictionaries(st.sampled_from(KNOWN), st.integers(0, 40)))
def test_no_small_number_is_ever_told(people: int, of: dict[str, int]) -> None:
    lines = told([TargetGroup(one) for one in KNOWN], Answers(people, of))
    assert bool(lines) == (people >= 3)
    for group, number in lines:
        assert number == (of[group.id] if of.get(group.id, 0) >= 3 else None)


def test_the_panel_offers_the_groups_that_the_laptop_knows() -> None:
    source = PANEL.read_text("utf-8")
    assert tuple(re.findall(r'^  "([a-z-]+)",$', source, re.MULTILINE)) == KNOWN
    assert re.findall(r"MOST = (\d+)", source) == [str(MOST)]
