"""The run of show."""

import pytest

from tests.core.placed import Placed
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


# Words and minutes of a stage


def shown(evening: Evening, stage: str = "karten") -> dict[str, object]:
    found: dict[str, object] = evening.whole("all")["stage"][stage]
    return found


def test_what_is_asked_and_how_long_is_changed_and_taken_back(evening: Evening) -> None:
    before = evening.whole("all")
    evening.play(evening.moderator, "stage.edit", stage="karten", prompt={"de": " Was fehlt hier? ", "en": ""})
    assert (shown(evening)["prompt"], shown(evening)["minutes"]) == ({"de": "Was fehlt hier?"}, 10)
    evening.play(evening.moderator, "stage.edit", stage="karten", minutes=25)
    assert (shown(evening)["prompt"], shown(evening)["minutes"]) == ({"de": "Was fehlt hier?"}, 25)
    assert evening.play(evening.other, "stage.edit", stage="karten", minutes=25) == []
    evening.undo(), evening.undo()
    assert evening.whole("all") == before


def test_without_words_of_its_own_it_asks_the_question_of_the_event_again() -> None:
    evening = Evening(question={"de": "Was fehlt?"})
    evening.play(evening.moderator, "stage.edit", stage="karten", prompt={"de": "Und?"})
    evening.play(evening.moderator, "stage.edit", stage="karten", prompt={"de": "  "})
    assert shown(evening)["prompt"] == {"de": "Was fehlt?"}


def test_on_the_way_to_a_table_and_at_the_end_nothing_is_asked() -> None:
    cafe = Placed(question={"de": "Was fehlt?"})
    asked = {stage["id"]: stage["prompt"] for stage in cafe.whole("all")["stage"].values()}
    silent = [stage for stage, prompt in asked.items() if prompt is None]
    assert silent == ["runde-1-platz", "runde-2-platz", "wahl-platz", "wunsch-platz", "ernte", "ausblick"]
    cafe.play(cafe.moderator, "stage.edit", stage="ernte", prompt={"de": "Was nehmen wir mit?"})
    assert cafe.whole("all")["stage"]["ernte"]["prompt"] == {"de": "Was nehmen wir mit?"}


def test_it_is_changed_while_it_goes_on_and_the_same_cards_stay(evening: Evening) -> None:
    evening.start("karten")
    card = evening.write(evening.people[0], "bleibt")
    evening.play(evening.moderator, "stage.edit", stage="karten", minutes=0, prompt={"de": "Neu?"})
    assert evening.whole("all")["card"][card]["text"] == "bleibt"
    assert evening.whole("all")["count"]["karten"] == {"cards": 1}


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"prompt": {"de": "x" * 301}}, "question.too-long"),
        ({"minutes": -1}, "command.malformed"),
        ({"minutes": 1441}, "command.malformed"),
        ({"minutes": "lang"}, "command.malformed"),
        ({"prompt": "Was?"}, "command.malformed"),
    ],
)
def test_what_makes_no_sense_is_refused(evening: Evening, fields: dict[str, object], code: str) -> None:
    assert evening.refusal(evening.moderator, "stage.edit", stage="karten", **fields) == code
    assert evening.refusal(evening.moderator, "stage.edit", stage="nirgends", minutes=5) == "stage.unknown"
    assert evening.refusal(evening.people[0], "stage.edit", stage="karten", minutes=5) == "access.role"


def test_two_moderators_change_different_things_and_each_takes_back_their_own(evening: Evening) -> None:
    evening.play(evening.moderator, "stage.edit", stage="karten", minutes=5)
    step = evening.state.seq
    evening.play(evening.other, "stage.edit", stage="geheim", minutes=6)
    evening.play(evening.moderator, "undo", step=step)
    assert (shown(evening)["minutes"], shown(evening, "geheim")["minutes"]) == (10, 6)


# Rounds at tables


def test_everybody_has_a_seat_when_the_walk_begins_also_without_a_plan() -> None:
    cafe = Placed()
    before = cafe.seen()
    cafe.walk("runde-1")
    assert cafe.sizes("runde-1-platz") == {"p1": 2, "p2": 2, "p3": 2, "p4": 2}
    cafe.undo()
    assert cafe.seen() == before


def test_a_round_whose_walk_is_left_out_has_seats_all_the_same() -> None:
    cafe = Placed()
    cafe.play(cafe.moderator, "stage.skip", stage="runde-1-platz")
    before = cafe.seen()
    cafe.start("runde-1")
    cafe.undo()
    assert cafe.seen() == before
    cafe.start("runde-1")
    ann = cafe.people[0]
    place = cafe.place(ann)
    assert place is not None and cafe.own(ann)["seats"] == {"runde-1-platz": place}
    card = cafe.write(ann, "hier", stage="runde-1")
    assert cafe.card(card).place == place
    assert cafe.whole("all")["count"]["runde-1-platz"]["groups"] == {"p1": 2, "p2": 2, "p3": 2, "p4": 2}


def test_a_plan_that_comes_late_moves_nobody_in_a_round_whose_walk_was_left_out() -> None:
    cafe = Placed()
    cafe.start("runde-1")
    before = {actor.person: cafe.place(actor) for actor in cafe.people}
    cafe.plan({"runde-1-platz": dict.fromkeys(before, "p1"), "runde-2-platz": dict.fromkeys(before, "p2")})
    assert {actor.person: cafe.place(actor) for actor in cafe.people} == before
    assert cafe.sizes("runde-2-platz")["p2"] == 8, "control: the next walk is planned"


def test_an_earlier_round_is_held_again_with_the_seats_it_had() -> None:
    cafe = Placed()
    cafe.round("runde-1")
    seats = {actor.person: cafe.place(actor) for actor in cafe.people}
    card = cafe.write(cafe.people[0], "aus Runde eins", stage="runde-1")
    cafe.round("runde-2")
    late = cafe.join()
    before = cafe.seen()
    cafe.play(cafe.moderator, "stage.reopen", stage="runde-1")
    assert {actor.person: cafe.place(actor) for actor in cafe.people} == seats
    assert cafe.place(late) is not None, "who came later sits somewhere, too"
    assert card in cafe.whole(f"place:{seats[cafe.people[0].person]}")["card"]
    cafe.undo()
    assert cafe.seen() == before


def test_when_the_start_of_a_round_is_taken_back_those_who_came_meanwhile_have_a_seat() -> None:
    cafe = Placed()
    cafe.round("runde-1")
    cafe.walk("runde-2")
    late = cafe.join()
    cafe.undo()
    assert cafe.whole("all")["event"]["event"]["current"] == "runde-1"
    assert cafe.place(late) is not None and cafe.audience(late) == f"place:{cafe.place(late)}"
