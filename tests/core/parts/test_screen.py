"""Public screens, messages, breaks, notes: what moderators choose is shown, and taken back as it was."""

from typing import Any, get_args

import msgspec
import pytest

from eventkit.core.audience import audiences
from eventkit.core.entries import Entry
from eventkit.core.gone import Gone
from eventkit.core.parts.screen import MESSAGE, NOTE, MessageShown, What, without_message
from eventkit.core.registry import decode_entry
from tests.core.placed import Placed
from tests.core.steps import does_and_takes_back, may_not, without_steps
from tests.support import NOON, Evening, same

FOLLOWS = {"what": "follow", "stage": None, "place": None, "bell": False}


@pytest.fixture
def evening() -> Evening:
    evening = Evening()
    evening.start("karten")
    return evening


def show(evening: Evening, what: str, screen: str = "1", **fields: Any) -> None:
    evening.play(evening.moderator, "screen.show", screen=screen, what=what, **fields)


def event(evening: Evening) -> dict[str, Any]:
    """The event as all see it."""
    found: dict[str, Any] = evening.whole("all")["event"]["event"]
    return found


def say(evening: Evening, **text: str) -> None:
    evening.play(evening.moderator, "message.show", text=text)


def pause(evening: Evening, minutes: int = 15) -> None:
    evening.play(evening.moderator, "break.begin", minutes=minutes)


# Screens


def test_both_screens_follow_until_somebody_chooses_something(evening: Evening) -> None:
    assert evening.whole("all")["screen"] == {"1": FOLLOWS, "2": FOLLOWS}
    show(evening, "results", stage="punkte")
    show(evening, "board", screen="2")
    assert evening.whole("all")["screen"] == {
        "1": {**FOLLOWS, "what": "results", "stage": "punkte"},
        "2": {**FOLLOWS, "what": "board"},
    }
    show(evening, "follow")
    assert evening.whole("all")["screen"]["1"] == FOLLOWS


@pytest.mark.parametrize("what", get_args(What))
def test_everything_there_is_can_be_shown(evening: Evening, what: str) -> None:
    show(evening, what, screen="2")
    assert evening.whole("all")["screen"]["2"]["what"] == what


def test_what_there_is_not_is_refused(evening: Evening) -> None:
    lea = evening.moderator
    assert evening.refusal(lea, "screen.show", screen="3", what="black") == "command.malformed"
    assert evening.refusal(lea, "screen.show", screen="1", what="cat") == "command.malformed"
    assert evening.refusal(lea, "screen.show", screen="1", what="board", stage="nirgends") == "stage.unknown"
    assert evening.refusal(lea, "screen.show", screen="1", what="board", place="p1") == "place.unknown"


def test_a_screen_shows_a_tables_board() -> None:
    evening = Placed()
    show(evening, "board", stage="runde-1", place="p2")
    assert evening.whole("all")["screen"]["1"]["place"] == "p2"


def test_a_table_that_a_screen_shows_is_not_taken_away() -> None:
    evening = Placed()
    evening.play(evening.moderator, "place.add", place="neu")
    step = evening.state.seq
    show(evening, "board", place="neu")
    assert evening.refused(evening.moderator, "undo", step=step).facts["by"] == "place.used"
    evening.undo()
    evening.undo()
    assert "neu" not in evening.state.places


def test_the_bell_is_off_until_it_is_switched_on_for_both(evening: Evening) -> None:
    evening.play(evening.moderator, "screen.bell", on=True)
    assert [screen["bell"] for screen in evening.whole("all")["screen"].values()] == [True, True]
    assert evening.play(evening.other, "screen.bell", on=True) == []


# Messages


def test_a_message_is_told_to_all_with_its_time(evening: Evening) -> None:
    assert event(evening)["message"] is None
    say(evening, de="  In fünf Minuten\n geht es weiter ", en="Five more minutes", tr=" ")
    assert event(evening)["message"] == {
        "text": {"de": "In fünf Minuten geht es weiter", "en": "Five more minutes"},
        "at": NOON,
        "ready": None,
    }
    say(evening)
    assert event(evening)["message"] is None


def test_the_same_message_again_is_the_same(evening: Evening) -> None:
    say(evening, de="Kaffee ist da")
    evening.clock += 60_000
    assert evening.play(evening.other, "message.show", text={"de": "Kaffee ist da"}) == []
    assert event(evening)["message"]["at"] == NOON


def test_a_message_has_a_limit_in_each_language(evening: Evening) -> None:
    text = {"de": "ä" * MESSAGE, "en": "a" * (MESSAGE + 1)}
    refused = evening.refused(evening.moderator, "message.show", text=text)
    assert (refused.code, refused.facts) == ("message.too-long", {"max": MESSAGE})
    say(evening, de="ä" * MESSAGE)


def test_a_message_that_is_brought_back_has_its_old_time(evening: Evening) -> None:
    say(evening, de="Kaffee ist da")
    evening.clock += 60_000
    say(evening, de="Kaffee ist aus")
    evening.undo()
    assert event(evening)["message"] == {"text": {"de": "Kaffee ist da"}, "at": NOON, "ready": None}


# Ready sentences

BACK = {"de": "Bitte kommen Sie zurück."}


def ready(evening: Evening, which: str | None, text: dict[str, str] = BACK) -> list[Entry]:
    entries: list[Entry] = evening.play(evening.moderator, "message.show", text=text, ready=which)
    return entries


def test_a_ready_sentence_travels_with_its_name_until_a_word_is_changed(evening: Evening) -> None:
    ready(evening, "back")
    assert event(evening)["message"] == {"text": BACK, "at": NOON, "ready": "back"}
    assert ready(evening, "back") == []
    say(evening, de="Bitte kommen Sie leise zurück.")
    assert event(evening)["message"]["ready"] is None
    evening.undo()
    assert event(evening)["message"] == {"text": BACK, "at": NOON, "ready": "back"}
    assert same(evening.state, evening.refolded())


def test_the_same_words_without_the_name_are_another_message(evening: Evening) -> None:
    ready(evening, "back")
    assert ready(evening, None)
    assert event(evening)["message"]["ready"] is None


def test_without_words_there_is_no_ready_sentence_either(evening: Evening) -> None:
    assert ready(evening, "back", {}) == []
    ready(evening, "back")
    ready(evening, "food", {"de": " "})
    assert event(evening)["message"] is None


@pytest.mark.parametrize("name", ["dance", "what", "9"])
def test_a_ready_sentence_that_there_is_not_is_refused(evening: Evening, name: str) -> None:
    assert evening.refusal(evening.moderator, "message.show", text=BACK, ready=name) == "message.not-ready"
    assert event(evening)["message"] is None


@pytest.mark.parametrize("name", ["", "Back", "a b", 5])
def test_the_name_of_a_ready_sentence_is_a_name(evening: Evening, name: object) -> None:
    assert evening.refusal(evening.moderator, "message.show", text=BACK, ready=name) == "command.malformed"


def test_a_message_of_an_old_journal_is_shown_as_it_was_written() -> None:
    old = decode_entry(b'{"kind":"message.shown","text":{"de":"Kaffee ist da"}}')
    assert old == MessageShown(text={"de": "Kaffee ist da"}, ready=None)
    assert b"ready" not in msgspec.json.encode(old)  # what nobody chose does not stand in new ones either


@pytest.mark.parametrize(("erased", "still"), [("Bitte kommen Sie zurück.", None), ("Etwas anderes", "back")])
def test_what_is_erased_is_not_said_by_a_ready_sentence(erased: str, still: str | None) -> None:
    entry = MessageShown(text=BACK, ready="back")
    after = without_message(entry, "", Gone([], [erased]))
    assert isinstance(after, MessageShown)
    assert (after.ready, after.text == BACK) == (still, still is not None)


# Breaks


def test_a_break_has_a_beginning_and_an_end(evening: Evening) -> None:
    assert event(evening)["break"] is None
    pause(evening, 20)
    assert event(evening)["break"] == {"began": NOON, "ends": NOON + 20 * 60_000}
    evening.clock += 60_000
    pause(evening, 5)
    assert event(evening)["break"] == {"began": NOON + 60_000, "ends": NOON + 6 * 60_000}
    evening.play(evening.moderator, "break.end")
    assert event(evening)["break"] is None
    assert evening.play(evening.moderator, "break.end") == []


@pytest.mark.parametrize("minutes", [0, -1, 241, 1.5, "15", None])
def test_a_break_lasts_as_long_as_a_break_lasts(evening: Evening, minutes: object) -> None:
    assert evening.refusal(evening.moderator, "break.begin", minutes=minutes) == "command.malformed"


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("stage.start", {"stage": "geheim"}),
        ("stage.reopen", {"stage": "ankommen"}),
        ("day.end", {}),
        ("event.close", {}),
    ],
)
def test_what_comes_next_ends_the_break_and_undo_brings_it_back(kind: str, fields: dict[str, Any]) -> None:
    evening = Evening()
    evening.start("ankommen")
    evening.start("karten")
    pause(evening)
    before = without_steps(evening)
    evening.clock += 60_000
    evening.play(evening.moderator, kind, **fields)
    assert event(evening)["break"] is None
    evening.undo()
    assert event(evening)["break"] == {"began": NOON, "ends": NOON + 15 * 60_000}
    assert without_steps(evening) == before


def test_a_step_that_is_open_already_does_not_end_the_break(evening: Evening) -> None:
    pause(evening)
    assert evening.play(evening.moderator, "stage.start", stage="karten") == []
    assert event(evening)["break"] is not None


def test_there_is_no_break_when_the_day_or_the_event_is_over(evening: Evening) -> None:
    evening.play(evening.moderator, "day.end")
    assert evening.refusal(evening.moderator, "break.begin", minutes=15) == "day.over"
    evening.play(evening.moderator, "event.close")
    assert evening.refusal(evening.moderator, "break.begin", minutes=15) == "event.closed"


# Notes


def test_notes_are_seen_by_moderators_only() -> None:
    evening = Placed()
    evening.play(evening.moderator, "stage.note", stage="runde-1", text="  Frau M. zuerst\nfragen ")
    for audience in audiences(evening.state):
        notes = evening.whole(audience)["note"]
        assert notes == ({"runde-1": {"text": "Frau M. zuerst\nfragen"}} if audience == "moderator" else {}), audience
        assert ("Frau M." in str(evening.whole(audience))) == (audience == "moderator")
    evening.play(evening.moderator, "stage.note", stage="runde-1", text=" ")
    assert evening.whole("moderator")["note"] == {}


def test_a_note_has_a_limit_and_belongs_to_a_step(evening: Evening) -> None:
    lea = evening.moderator
    assert evening.refusal(lea, "stage.note", stage="nirgends", text="x") == "stage.unknown"
    refused = evening.refused(lea, "stage.note", stage="karten", text="x" * (NOTE + 1))
    assert (refused.code, refused.facts) == ("note.too-long", {"max": NOTE})
    assert evening.play(lea, "stage.note", stage="karten", text="x" * NOTE)


# Rights, undo, replay


def test_only_moderators_choose_what_all_see(evening: Evening) -> None:
    may_not(evening, "screen.show", screen="1", what="black")
    may_not(evening, "screen.bell", on=True)
    may_not(evening, "message.show", text={"de": "Feuer"})
    may_not(evening, "break.begin", minutes=5)
    may_not(evening, "break.end")
    may_not(evening, "stage.note", stage="karten", text="x")


def test_hosts_do_not_either() -> None:
    evening = Placed()
    host = evening.host("p1")
    for kind, fields in (
        ("screen.show", {"screen": "1", "what": "black"}),
        ("message.show", {"text": {"de": "Feuer"}}),
        ("break.begin", {"minutes": 5}),
        ("stage.note", {"stage": "runde-1", "text": "x"}),
    ):
        assert evening.refusal(host, kind, **fields) == "access.role"


def test_everything_can_be_taken_back(evening: Evening) -> None:
    does_and_takes_back(evening, "screen.show", screen="2", what="trail")
    show(evening, "board", screen="2", stage="ordnen")
    does_and_takes_back(evening, "screen.show", screen="2", what="black")
    does_and_takes_back(evening, "screen.bell", on=True)
    does_and_takes_back(evening, "message.show", text={"de": "Kaffee"})
    does_and_takes_back(evening, "message.show", text=BACK, ready="back")
    say(evening, de="Kaffee")
    does_and_takes_back(evening, "message.show", text={})
    does_and_takes_back(evening, "break.begin", minutes=15)
    pause(evening)
    evening.clock += 1000
    does_and_takes_back(evening, "break.begin", minutes=30)
    does_and_takes_back(evening, "break.end")
    does_and_takes_back(evening, "stage.note", stage="karten", text="x")
    evening.play(evening.moderator, "stage.note", stage="karten", text="x")
    does_and_takes_back(evening, "stage.note", stage="karten", text="")


def test_two_screens_are_two_steps_and_taken_back_on_their_own(evening: Evening) -> None:
    show(evening, "black")
    first = evening.state.seq
    evening.play(evening.other, "screen.show", screen="2", what="codes")
    evening.play(evening.moderator, "undo", step=first)
    assert [screen["what"] for screen in evening.whole("all")["screen"].values()] == ["follow", "codes"]


def test_after_a_restart_everything_is_as_it_was(evening: Evening) -> None:
    show(evening, "board", stage="ordnen")
    say(evening, de="Kaffee")
    pause(evening)
    evening.play(evening.moderator, "stage.note", stage="karten", text="x")
    evening.play(evening.moderator, "screen.bell", on=True)
    assert same(evening.state, evening.refolded())
