"""The run of show."""

import pytest

from tests.support import NOON, Evening


@pytest.fixture
def evening() -> Evening:
    return Evening()


def status(evening: Evening, stage: str) -> str:
    return str(evening.whole("all")["stage"][stage]["status"])


def test_starting_a_stage_ends_the_one_before(evening: Evening) -> None:
    evening.start("ankommen")
    evening.clock += 60_000
    evening.start("karten")
    assert (status(evening, "ankommen"), status(evening, "karten")) == ("closed", "open")
    assert evening.whole("all")["event"]["event"]["current"] == "karten"
    assert evening.whole("all")["stage"]["ankommen"]["ended"] == NOON + 60_000


def test_starting_what_is_open_already_changes_nothing(evening: Evening) -> None:
    evening.start("karten")
    assert evening.play(evening.other, "stage.start", stage="karten") == []


def test_what_is_over_is_reopened_and_not_started(evening: Evening) -> None:
    evening.start("karten")
    evening.end("karten")
    assert evening.play(evening.other, "stage.end", stage="karten") == []
    assert evening.refusal(evening.moderator, "stage.start", stage="karten") == "stage.done"
    assert evening.refusal(evening.moderator, "stage.skip", stage="karten") == "stage.done"
    evening.clock += 5000
    evening.play(evening.moderator, "stage.reopen", stage="karten")
    shown = evening.whole("all")["stage"]["karten"]
    assert (shown["status"], shown["started"], shown["ended"]) == ("open", NOON, None)


def test_only_what_was_open_can_be_reopened_or_ended(evening: Evening) -> None:
    assert evening.refusal(evening.moderator, "stage.reopen", stage="karten") == "stage.not-closed"
    assert evening.refusal(evening.moderator, "stage.end", stage="karten") == "stage.not-open"


def test_a_stage_can_be_skipped_and_started_after_all(evening: Evening) -> None:
    evening.play(evening.moderator, "stage.skip", stage="karten")
    assert status(evening, "karten") == "skipped"
    assert evening.play(evening.moderator, "stage.skip", stage="karten") == []
    evening.play(evening.moderator, "stage.start", stage="karten")
    assert status(evening, "karten") == "open"
    assert evening.refusal(evening.moderator, "stage.skip", stage="karten") == "stage.is-open"


@pytest.mark.parametrize("kind", ["stage.start", "stage.end", "stage.reopen", "stage.skip"])
def test_unknown_stages_are_refused(evening: Evening, kind: str) -> None:
    assert evening.refusal(evening.moderator, kind, stage="nirgends") == "stage.unknown"
    assert evening.refusal(evening.people[0], kind, stage="karten") == "access.role"


def test_nothing_is_opened_in_a_closed_event(evening: Evening) -> None:
    evening.start("karten")
    evening.end("karten")
    evening.play(evening.moderator, "event.close")
    assert evening.refusal(evening.moderator, "stage.start", stage="ordnen") == "event.closed"
    assert evening.refusal(evening.moderator, "stage.reopen", stage="karten") == "event.closed"


def test_nothing_is_lost_by_going_on_too_early(evening: Evening) -> None:
    evening.start("karten")
    card = evening.write(evening.people[0], "bleibt")
    evening.start("ordnen")
    evening.start("karten")
    assert evening.whole("all")["card"][card]["text"] == "bleibt"


def test_a_stage_without_a_question_asks_that_of_the_event() -> None:
    evening = Evening(question={"de": "Was fehlt?"})
    assert evening.whole("all")["stage"]["karten"]["prompt"] == {"de": "Was fehlt?"}
