"""Texts: nothing visible is changed, nothing invisible may hurt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventkit.core import text
from eventkit.core.errors import Refused


@pytest.mark.parametrize(
    "nothing",
    [
        "",
        "   ",
        "\t\n\r\n",
        "\u200b\u200c\u200d",
        "\u00a0\u3000",
        "\x00\x07\x1b",
        "\u2800",
        "\u3164\uffa0",
        "\ufe0f\u2060",
    ],
)
def test_what_nobody_can_see_is_blank(nothing: str) -> None:
    assert text.is_blank(text.clean(nothing))


@pytest.mark.parametrize("something", ["a", "ß", "م", "👍🏽", "👩‍👩‍👧", ".", "1️⃣", "Ж", "\u0301"])
def test_what_one_can_see_is_not_blank(something: str) -> None:
    assert not text.is_blank(something)


def test_umlauts_typed_in_two_ways_become_the_same() -> None:
    assert text.clean("Bu\u0308rger") == "Bürger"


def test_line_ends_of_all_systems_become_one() -> None:
    assert text.clean("eins\r\nzwei\rdrei") == "eins\nzwei\ndrei"


def test_bidi_overrides_and_control_characters_go_and_joiners_stay() -> None:
    assert text.clean("a\u202egefahr\u202c\x00\u2066b") == "agefahrb"
    assert text.clean("می\u200cخواهم") == "می\u200cخواهم"


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_cleaning_twice_changes_nothing_more(raw: str) -> None:
    once = text.clean(raw)
    assert text.clean(once) == once
    once.encode()  # no lone surrogates are left


def test_a_line_has_no_line_ends() -> None:
    assert text.line(" Wege \n und\tPlätze ", "title", 40) == "Wege und Plätze"


def test_an_empty_line_is_refused_by_its_name() -> None:
    with pytest.raises(Refused) as refused:
        text.line("\u200b", "reason", 10)
    assert refused.value.code == "reason.empty"


def test_a_line_that_is_too_long_is_refused_with_its_length() -> None:
    with pytest.raises(Refused) as refused:
        text.line("x" * 11, "title", 10)
    assert (refused.value.code, refused.value.facts) == ("title.too-long", {"max": 10, "length": 11})


def test_a_text_is_picked_by_language_then_german_then_whatever_there_is() -> None:
    assert text.pick({"de": "ja", "en": "yes"}, "en") == "yes"
    assert text.pick({"de": "ja"}, "en") == "ja"
    assert text.pick({"fr": "oui"}, "en") == "oui"
    assert text.pick({}, "en") == ""
