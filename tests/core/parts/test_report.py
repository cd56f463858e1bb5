"""The protocol is edited beside the record: after the end, step by step, until a version is final."""

from typing import Any

import pytest

from eventkit.core.parts.report import SUMMARY
from eventkit.core.parts.report_cards import CORRECTION
from tests.core.steps import does_and_takes_back, may_not
from tests.support import Evening, an_id, same

FINISH: dict[str, Any] = {"version": 1}


@pytest.fixture
def evening() -> Evening:
    """Closed; one card names somebody."""
    evening = Evening(people=2)
    evening.start("karten")
    evening.write(evening.people[0], "Herr Kowalski soll die Bank streichen")
    evening.write(evening.people[1], "Mehr Licht")
    evening.end("karten")
    evening.play(evening.moderator, "event.close")
    return evening


def card(evening: Evening, no: int = 0) -> str:
    return list(evening.state.cards)[no]


def edits(evening: Evening) -> dict[str, dict[str, Any]]:
    """Every editing command, once."""
    return {
        "report.describe": {"chapter": "stage-karten", "summary": "Viele wollen sitzen.", "left_out": True},
        "report.order": {"chapters": ["results", "course"]},
        "report.correct": {"card": card(evening), "text": "Herr Kowalski soll die Bänke streichen"},
        "report.comment": {"card": card(evening), "text": "Zuständig ist der Bauhof."},
        "report.names": {"words": {"Kowalski": "blacken"}},
        "event.edit": {"contact": "Lea, Rathaus"},
    }


def test_all_of_it_can_be_done_after_the_end_and_taken_back(evening: Evening) -> None:
    for kind, fields in edits(evening).items():
        does_and_takes_back(evening, kind, **fields)


def test_twice_is_once(evening: Evening) -> None:
    for kind, fields in edits(evening).items():
        assert evening.play(evening.moderator, kind, **fields)
        assert evening.play(evening.moderator, kind, **fields) == []


def test_only_moderators_edit_and_nobody_else_sees_anything_of_it(evening: Evening) -> None:
    for kind, fields in edits(evening).items():
        may_not(evening, kind, **fields)
    assert evening.whole("moderator")["report"].keys() == {"event", "chapter:stage-karten", f"card:{card(evening)}"}
    assert evening.whole("all")["report"] == {}


def test_what_is_not_given_of_a_chapter_stays(evening: Evening) -> None:
    lea = evening.moderator
    evening.play(lea, "report.describe", chapter="results", summary="  Zwei Ziele.\r\nEin Weg. ")
    evening.play(lea, "report.describe", chapter="results", left_out=True)
    shown = evening.whole("moderator")["report"]["chapter:results"]
    assert shown == {"summary": "Zwei Ziele.\nEin Weg.", "left_out": True}


def test_the_text_of_a_card_stays_as_it_was_written(evening: Evening) -> None:
    written = evening.card(card(evening)).text
    evening.play(evening.moderator, "report.correct", card=card(evening), text="Anders")
    assert evening.card(card(evening)).text == written
    evening.play(evening.moderator, "report.correct", card=card(evening), text=written)
    assert f"card:{card(evening)}" not in evening.whole("moderator")["report"]  # the same words correct nothing


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        ("report.describe", {"chapter": "annex", "left_out": True}, "report.chapter-unknown"),
        ("report.describe", {"chapter": "stage-nirgends", "summary": "x"}, "report.chapter-unknown"),
        ("report.describe", {"chapter": "results", "summary": "x" * (SUMMARY + 1)}, "report.too-long"),
        ("report.order", {"chapters": ["results", "annex"]}, "report.chapter-unknown"),
        ("report.correct", {"card": an_id("nowhere"), "text": "x"}, "card.unknown"),
        ("report.names", {"words": {" … ": "keep"}}, "report.word-empty"),
        ("report.names", {"words": {"A" * 201: "keep"}}, "report.word-long"),
        ("report.names", {"words": {"Anna": "hide"}}, "report.decision-unknown"),
        ("report.names", {"words": {f"Wort{no}": "keep" for no in range(1001)}}, "too-many"),
        ("report.finish", {"version": 2}, "report.version"),
        ("report.reopen", {"version": 1}, "report.version"),
    ],
)
def test_it_says_what_is_wrong(evening: Evening, kind: str, fields: dict[str, Any], code: str) -> None:
    assert evening.refusal(evening.moderator, kind, **fields) == code


def test_a_card_that_is_not_told_gets_no_words_beside_it_but_can_lose_them(evening: Evening) -> None:
    lea, first, second = evening.moderator, card(evening), card(evening, 1)
    for one in (first, second):
        evening.play(lea, "report.comment", card=one, text="Ein Wort dazu")
    evening.play(lea, "event.reopen")
    evening.start("karten")
    evening.play(lea, "card.hide", card=first, reason="nennt jemanden")
    evening.play(evening.people[1], "card.withdraw", card=second)
    assert evening.refusal(lea, "report.correct", card=first, text="x") == "report.card-hidden"
    assert evening.refusal(lea, "report.correct", card=second, text="x") == "card.withdrawn"
    assert evening.refusal(lea, "report.comment", card=first, text="x" * (CORRECTION + 1)) == "report.card-hidden"
    for one in (first, second):
        assert evening.play(lea, "report.comment", card=one, text="")


def test_it_is_not_final_before_the_end_nor_while_a_name_is_open(evening: Evening) -> None:
    lea = evening.moderator
    evening.play(lea, "event.reopen")
    assert evening.refusal(lea, "report.finish", **FINISH) == "report.not-closed"
    evening.play(lea, "event.close")
    refused = evening.refused(lea, "report.finish", **FINISH)
    assert (refused.code, refused.facts) == ("report.names-open", {"count": 1})
    evening.play(lea, "report.names", words={"Kowalski": "keep"})
    assert evening.play(lea, "report.finish", **FINISH)
    assert evening.play(lea, "report.finish", **FINISH) == []


def final(evening: Evening) -> None:
    evening.play(evening.moderator, "report.names", words={"Kowalski": "keep"})
    evening.play(evening.moderator, "report.finish", version=evening.state.report.version)


def test_while_a_version_is_final_nothing_of_it_changes_until_it_is_opened_again(evening: Evening) -> None:
    lea = evening.moderator
    final(evening)
    for kind, fields in edits(evening).items():
        assert evening.refusal(lea, kind, **fields) == "report.final"
    evening.play(lea, "report.reopen", version=1)
    assert evening.play(lea, "report.reopen", version=1) == []  # sent again
    for kind, fields in edits(evening).items():
        assert evening.play(lea, kind, **fields)
    assert evening.whole("moderator")["report"]["event"]["version"] == 2
    evening.play(lea, "report.finish", version=2)
    assert [one["version"] for one in evening.whole("moderator")["report"]["event"]["finals"]] == [1, 2]


def test_what_a_final_version_tells_cannot_be_taken_back(evening: Evening) -> None:
    lea = evening.moderator
    evening.play(lea, "report.comment", card=card(evening), text="Ein Wort")
    step = evening.whole("moderator")["step"]["m:lea"]["seq"]
    final(evening)
    assert evening.whole("moderator")["step"] == {}
    assert evening.refusal(lea, "undo", step=step) == "report.final"
    evening.play(lea, "report.reopen", version=1)
    evening.undo()  # control: the names
    evening.undo()
    assert evening.state.report.comments == {}


def test_a_restart_knows_all_of_it(evening: Evening) -> None:
    for kind, fields in edits(evening).items():
        evening.play(evening.moderator, kind, **fields)
    final(evening)
    assert same(evening.refolded(), evening.state)


def test_a_reopening_that_is_taken_back_leaves_the_end_where_it_was(evening: Evening) -> None:
    lea = evening.moderator
    closing = evening.state.closing
    evening.play(lea, "report.comment", card=card(evening), text="Ein Wort")
    evening.play(lea, "event.reopen")
    evening.undo()
    assert (evening.state.closed, evening.state.closing) == (True, closing)
    evening.undo()  # what followed the end can still be taken back
    assert evening.state.report.comments == {}
    assert same(evening.refolded(), evening.state)
