"""Commands as they come from the network: whatever is in them, there is a code, and nothing breaks."""

from contextlib import suppress
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventkit.core.errors import Refused
from eventkit.core.registry import KINDS, RULES, decode_command
from tests.support import Evening, an_id

GOOD: dict[str, Any] = {"id": an_id("a"), "kind": "card.write", "stage": "karten", "card": an_id("c"), "text": "Licht"}


def code(raw: bytes) -> str:
    with pytest.raises(Refused) as refused:
        decode_command(raw)
    return refused.value.code


def changed(**fields: object) -> bytes:
    return msgspec.json.encode({**GOOD, **fields})


def test_a_good_command_is_read() -> None:
    assert decode_command(changed()).id == an_id("a")


@pytest.mark.parametrize("kind", ["card.destroy", "", "CARD.WRITE", "card.written"])
def test_an_unknown_kind_is_called_unknown(kind: str) -> None:
    assert code(changed(kind=kind)) == "command.unknown"


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"null", b"[]", b"42", b'"card.write"', b"{", b"\xff\xfe", b"{}", b'{"kind":"card.write"}', b'{"kind":5}',
        b'{"kind":null}', b"[" * 100_000, b'{"a":' * 100_000, changed(id="x"), changed(id=7),
        changed(id=an_id("a") + "\n"),
        changed(text=5), changed(text=None), changed(text=["x"]), changed(card="../../etc"), changed(stage="K\u00e4se"),
        changed(stage="karten\n"), changed(lang="Deutsch"), changed(lang="de\n"), changed(text={"a": {"b": [[]]}}),
        changed()[:-1], changed().replace(b"Licht", b"\\ud800"), changed().replace(b"Licht", b"\xff"),
    ],
)  # fmt: skip
def test_anything_else_is_called_malformed(raw: bytes) -> None:
    assert code(raw) == "command.malformed"


@settings(max_examples=150, deadline=None, database=None, derandomize=True)
@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_rubbish_never_breaks_anything(raw: bytes) -> None:
    assert code(raw) in ("command.malformed", "command.unknown")


@settings(max_examples=200, deadline=None, database=None, derandomize=True)
@given(
    st.sampled_from(sorted(KINDS)),
    st.dictionaries(
        st.sampled_from(sorted({name for kind in RULES for name in kind.__struct_fields__})),
        st.none() | st.booleans() | st.integers(-5, 2**63) | st.text(max_size=5)
        | st.lists(st.text(max_size=3), max_size=2) | st.just(an_id("a")) | st.just("karten"),
    ),
)  # fmt: skip
def test_fields_of_any_type_lead_to_a_refusal_or_to_entries_and_never_to_an_error(
    kind: str, fields: dict[str, Any]
) -> None:
    evening = Evening(people=1)
    for actor in (evening.people[0], evening.moderator):
        with suppress(Refused):
            evening.play(actor, kind, **{"id": an_id("a"), **fields})


def test_every_command_is_for_somebody() -> None:
    assert all(rule.who for rule in RULES.values())


def test_commands_of_the_other_role_are_refused() -> None:
    evening = Evening()
    evening.start("karten")
    assert evening.refusal(evening.people[0], "stage.end", stage="karten") == "access.role"


def test_a_command_whose_id_was_done_is_done() -> None:
    evening = Evening()
    evening.play(evening.moderator, "stage.start", id=an_id("x"), stage="karten")
    evening.play(evening.moderator, "stage.end", stage="karten")
    assert evening.play(evening.moderator, "stage.start", id=an_id("x"), stage="karten") == []
    assert evening.state.stages["karten"].status == "closed"


def test_a_refused_command_may_be_sent_again_later() -> None:
    evening = Evening()
    fields = {"id": an_id("x"), "stage": "karten", "card": an_id("c"), "text": "Licht"}
    assert evening.refusal(evening.people[0], "card.write", **fields) == "stage.not-open"
    evening.start("karten")
    assert evening.play(evening.people[0], "card.write", **fields)
