"""Blackened words are gone from every text of an event, and nothing else is."""

import types
import typing
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventkit.core.activities import ACTIVITIES
from eventkit.core.blacken import BAR, SKIP, TEXTS, black, blackened
from eventkit.core.state import State
from eventkit.core.voting.ballot import Ballots
from tests.protocol import evenings

NO_TEXTS = {
    "State": "id code current boards rows together rotation door stages persons cards clusters measures places topics "
    "screens photos details format message pause days report heads numbers undoing",
    "Details": "date start end languages next keep",
    "Place": "id kind hosts into", "Topic": "id place author", "Screen": "what stage place",
    "Photo": "id stage place", "Rotation": "basis", "Person": "id cards host muted stay route",
    "Card": "id stage card_kind lang author clusters about place origin parts stack reports langs",
    "Cluster": "id stage cards into", "Measure": "id stage about status", "StageRun": "status places",
    "Stage": "id activity source about at", "Format": "id purpose", "PlacesPlan": "kind boards",
    "TargetGroup": "id", "Message": "ready", "Answers": "of", "CardKind": "id colour",
    "Result": "target answers", "Report": "order chapters names",
    "Options": "show on by move", "Question": "id kind", "Round": "among dots counted",
    "Data": "showing answers seats arrived wishes order parted been",
}  # fmt: skip
"""Every other field that holds letters: ids, dates, words of ours."""


def structs(kind: Any, found: dict[Any, None]) -> None:
    """All structs that an annotation leads to."""
    for inner in typing.get_args(kind):
        structs(inner, found)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind not in found:
        found[kind] = None
        for hint in typing.get_type_hints(kind).values():
            structs(hint, found)


def letters(hint: Any) -> bool:
    """Can a field hold letters of its own, not only structs?"""
    if isinstance(hint, types.GenericAlias) or typing.get_args(hint):
        return any(letters(inner) for inner in typing.get_args(hint))
    return hint is str


def test_every_field_that_can_hold_a_text_is_known() -> None:
    found: dict[Any, None] = {}
    structs(State, found)
    structs(Ballots, found)
    for activity in ACTIVITIES.values():
        structs(activity.Options, found)
        structs(getattr(activity, "Data", State), found)
    for kind in found:
        if kind.__name__ in ("Step", "Undo", "Entry"):  # what could be taken back is in no output
            continue
        known = TEXTS.get(kind, frozenset()) | set(NO_TEXTS.get(kind.__name__, "").split()) | SKIP
        fields = {name for name, hint in typing.get_type_hints(kind).items() if letters(hint)}
        assert fields <= known, (kind.__name__, fields - known)
    assert set(TEXTS) <= set(found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Frau Müller kommt", f"Frau {BAR} kommt"), ("Müllers Garten", f"{BAR} Garten"), ("MÜLLER!", f"{BAR}!"),
        ("Herr Mü\u00adller", f"Herr {BAR}"), ("Anna\n Schmidt", BAR), ("Müllerstraße", "Müllerstraße"),
        ("müller", "müller"), ("Müller-Lüdenscheidt", f"{BAR}-Lüdenscheidt"), ("a@b.de, Müller", f"a@b.de, {BAR}"),
    ],
)  # fmt: skip
def test_whole_words_go_in_every_form(text: str, told: str) -> None:
    assert black(text, ("Müller", "Anna Schmidt")) == told


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(("Anna", "Otto", "weg", " ", "\n", "-", "s", "Öl", "'", "🙂")), max_size=12))
def test_whatever_stands_around_it_the_word_is_gone_and_all_else_stays(parts: list[str]) -> None:
    text = "".join(parts)
    told = black(text, ("Anna",))
    assert "Anna" not in told.split()
    assert told.count("Otto") == text.count("Otto")
    assert black(told, ("Anna",)) == told


def test_nothing_of_the_state_itself_changes() -> None:
    state = evenings.full().state
    assert blackened(state) is state
    before = msgspec.json.encode(state.cards)
    state.report.names["Friedhof"] = True
    told = blackened(state)
    assert any(BAR in card.text for card in told.cards.values())
    assert msgspec.json.encode(state.cards) == before
    assert told.cards.keys() == state.cards.keys()
