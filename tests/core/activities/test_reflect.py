"""reflect: looking back; secret until the reveal, and never with a name."""

import pytest

from eventkit.core.actor import Actor
from eventkit.core.audience import AUDIENCES
from tests.support import Evening


@pytest.fixture
def evening() -> Evening:
    evening = Evening(people=3)
    evening.start("rueckblick")
    return evening


def say(evening: Evening, who: int, question: str, value: object, stage: str = "rueckblick", n: int = 0) -> None:
    actor = evening.people[who]
    n = n or evening.state.persons[actor.person or ""].counter + 1
    evening.play(actor, "answer.set", stage=stage, question=question, value=value, n=n)


def refuse(evening: Evening, question: str, value: object, stage: str = "rueckblick", n: object = 9) -> str:
    fields = {"stage": stage, "question": question, "value": value, "n": n}
    return evening.refusal(evening.people[0], "answer.set", **fields)


def test_nobody_sees_an_answer_before_the_reveal_only_how_many_answered(evening: Evening) -> None:
    say(evening, 0, "skala", 4)
    say(evening, 0, "wort", "Aufbruch")
    say(evening, 1, "satz", "Das Zuhören")
    for audience in AUDIENCES:
        view = evening.whole(audience)
        assert "rueckblick" not in view["answers"]
        assert view["count"]["rueckblick"] == {"answered": 2}
        assert "Aufbruch" not in str(view)
    assert "Aufbruch" not in str(evening.own(evening.people[1]))
    assert evening.own(evening.people[0])["answers"] == {"rueckblick": {"skala": 4, "wort": "Aufbruch"}}


def test_after_the_reveal_all_see_all_answers_in_no_order_that_tells_who(evening: Evening) -> None:
    for who, (number, word) in enumerate(((4, "offen"), (5, "müde"), (4, "froh"))):
        say(evening, who, "skala", number)
        say(evening, who, "wort", word)
    evening.play(evening.moderator, "answers.reveal", stage="rueckblick")
    assert evening.play(evening.other, "answers.reveal", stage="rueckblick") == []
    assert evening.whole("all")["answers"]["rueckblick"] == {
        "skala": {"counts": [0, 0, 0, 2, 1]}, "wort": {"words": ["froh", "müde", "offen"]}, "satz": {"words": []},
    }  # fmt: skip
    assert evening.whole("all")["stage"]["rueckblick"]["revealed"] is True
    for audience in AUDIENCES:
        assert not any((actor.person or "?") in str(evening.whole(audience)["answers"]) for actor in evening.people)


def test_the_reveal_is_taken_back(evening: Evening) -> None:
    say(evening, 0, "skala", 4)
    before = evening.whole("moderator")
    evening.play(evening.moderator, "answers.reveal", stage="rueckblick")
    evening.undo()
    assert {**evening.whole("moderator"), "step": None} == {**before, "step": None}
    assert "rueckblick" not in evening.whole("all")["answers"]


def test_open_answers_are_seen_while_they_come_but_not_before_the_stage_begins() -> None:
    evening = Evening()
    assert evening.whole("all")["answers"] == {}
    evening.state.take_touched()
    evening.start("offener-rueckblick")
    assert ("answers", "offener-rueckblick") in evening.state.take_touched()
    say(evening, 0, "wort", "gut", stage="offener-rueckblick")
    assert ("answers", "offener-rueckblick") in evening.state.take_touched()
    assert evening.whole("all")["answers"] == {"offener-rueckblick": {"wort": {"words": ["gut"]}}}


def test_an_answer_is_changed_and_taken_back(evening: Evening) -> None:
    say(evening, 0, "wort", "gut")
    say(evening, 0, "wort", "sehr gut")
    assert evening.own(evening.people[0])["answers"]["rueckblick"] == {"wort": "sehr gut"}
    for nothing in (None, "", " \u200b "):
        say(evening, 0, "wort", "gut")
        say(evening, 0, "wort", nothing)
        assert "answers" not in evening.own(evening.people[0])
        assert evening.whole("all")["count"]["rueckblick"] == {"answered": 0}


def test_an_older_answer_that_arrives_late_is_ignored(evening: Evening) -> None:
    tablet = Actor("participant", person=evening.people[0].person, device="tablet")
    say(evening, 0, "skala", 2, n=2)
    older = {"stage": "rueckblick", "question": "skala", "value": 5, "n": 1}
    assert evening.play(tablet, "answer.set", **older) == []
    assert evening.own(evening.people[0])["answers"]["rueckblick"] == {"skala": 2}
    assert evening.own(evening.people[0])["n"] == 2


@pytest.mark.parametrize(
    ("question", "value", "code"),
    [
        ("skala", 0, "answer.wrong"), ("skala", 6, "answer.wrong"), ("skala", "3", "answer.wrong"),
        ("skala", "", "answer.wrong"), ("wort", 3, "answer.wrong"), ("satz", 3, "answer.wrong"),
        ("skala", 11, "command.malformed"), ("skala", -1, "command.malformed"), ("skala", 2.5, "command.malformed"),
        ("skala", True, "command.malformed"), ("wort", ["a"], "command.malformed"),
        ("wort", "x" * 31, "answer.too-long"), ("satz", "x" * 281, "answer.too-long"),
        ("satz", "👍" * 10_000, "answer.too-long"), ("farbe", "rot", "question.unknown"),
    ],
)  # fmt: skip
def test_an_answer_must_fit_its_question(evening: Evening, question: str, value: object, code: str) -> None:
    assert refuse(evening, question, value) == code


def test_answers_of_the_greatest_length_are_kept_whole(evening: Evening) -> None:
    say(evening, 0, "wort", "ä" * 30)
    say(evening, 0, "satz", "ä" * 280)
    assert evening.own(evening.people[0])["answers"]["rueckblick"] == {"wort": "ä" * 30, "satz": "ä" * 280}


def test_one_answers_while_the_stage_is_open() -> None:
    evening = Evening()
    assert refuse(evening, "skala", 3) == "stage.not-open"
    assert evening.refusal(evening.moderator, "answers.reveal", stage="rueckblick") == "stage.not-open"
    evening.start("rueckblick")
    evening.end("rueckblick")
    assert refuse(evening, "skala", 3) == "stage.not-open"
    evening.start("rueckblick")
    evening.play(evening.moderator, "event.close")
    assert refuse(evening, "skala", 3) == "stage.not-open"


def test_unknown_stages_and_wrong_people_are_refused(evening: Evening) -> None:
    for stage, code in (("karten", "stage.no-questions"), ("nirgends", "stage.unknown")):
        assert refuse(evening, "skala", 3, stage=stage) == code
        assert evening.refusal(evening.moderator, "answers.reveal", stage=stage) == code
    assert evening.refusal(evening.people[0], "answers.reveal", stage="rueckblick") == "access.role"
    fields = {"stage": "rueckblick", "question": "skala", "value": 3, "n": 1}
    assert evening.refusal(evening.moderator, "answer.set", **fields) == "access.role"


def test_the_stage_says_what_is_asked(evening: Evening) -> None:
    options = evening.whole("all")["stage"]["rueckblick"]["options"]
    assert options["show"] == "hidden"
    assert options["questions"][0] == {
        "id": "skala", "kind": "scale", "label": {"de": "Wie war es?"}, "steps": 5, "low": {"de": "schlecht"},
        "high": {"de": "gut"},
    }  # fmt: skip
