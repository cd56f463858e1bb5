"""What comes of a vote: dots on paper and hands, a second round, results in their order and with reasons."""

from typing import Any

import pytest

from tests.core.activities.test_vote import Vote
from tests.support import an_id


@pytest.fixture
def evening() -> Vote:
    return Vote()


def count(evening: Vote, source: str, target: str, number: object, **more: Any) -> Any:
    fields = {"stage": "punkte", "source": source, "target": target, "count": number, **more}
    return evening.play(evening.moderator, "votes.count", **fields)


def line(evening: Vote, target: str) -> dict[str, Any]:
    lines = evening.whole("all")["tally"]["punkte"]["targets"]
    found: dict[str, Any] = next(line for line in lines if line["target"] == target)
    return found


def tie(evening: Vote) -> None:
    """B and C have two dots each, A has none; revealed. Two are kept, so nothing is undecided yet."""
    evening.dots(evening.ann, evening.b, 2)
    evening.dots(evening.bea, evening.c, 2)
    evening.reveal()


def again(evening: Vote, *targets: str, dots: int = 1) -> None:
    evening.play(evening.moderator, "vote.again", stage="punkte", targets=targets or (evening.b, evening.c), dots=dots)


def choose(evening: Vote, who: int, target: str, number: int = 1, **more: Any) -> Any:
    actor = evening.people[who]
    fields = {"stage": "punkte", "target": target, "count": number, "n": evening.own(actor)["n"] + 1, "round": 2}
    return evening.play(actor, "dots.set", **{**fields, **more})


def test_paper_and_hands_are_told_apart_from_phones(evening: Vote) -> None:
    evening.dots(evening.ann, evening.a, 2)
    count(evening, "paper", evening.a, 5)
    count(evening, "hands", evening.a, 3)
    count(evening, "paper", evening.b, 7)
    assert evening.whole("moderator")["stage"]["punkte"]["counted"] == {
        "paper": {evening.a: 5, evening.b: 7}, "hands": {evening.a: 3},
    }  # fmt: skip
    assert "counted" not in evening.whole("all")["stage"]["punkte"]
    assert evening.whole("all")["tally"] == {}
    evening.reveal()
    shown = line(evening, evening.a)
    assert (shown["dots"], shown["paper"], shown["hands"], shown["rank"]) == (10, 5, 3, 1)
    assert evening.whole("all")["tally"]["punkte"]["total"] == 17
    evening.confirm(evening.a, evening.b)
    assert evening.whole("all")["stage"]["punkte"]["results"] == [
        {"target": evening.a, "text": "A", "dots": 2, "rank": 1, "paper": 5, "hands": 3},
        {"target": evening.b, "text": "B", "dots": 0, "rank": 2, "paper": 7},
    ]  # fmt: skip


def test_a_count_replaces_the_one_before_and_is_taken_back(evening: Vote) -> None:
    count(evening, "paper", evening.a, 5)
    assert count(evening, "paper", evening.a, 5) == []
    before = evening.whole("moderator")
    count(evening, "paper", evening.a, 4)
    assert evening.whole("moderator")["stage"]["punkte"]["counted"] == {"paper": {evening.a: 4}}
    evening.undo()
    assert {**evening.whole("moderator"), "step": None} == {**before, "step": None}
    evening.undo()
    assert evening.whole("moderator")["stage"]["punkte"]["counted"] == {}


def test_a_heading_with_paper_dots_stays(evening: Vote) -> None:
    count(evening, "paper", evening.a, 1)
    assert evening.refusal(evening.moderator, "cluster.dissolve", cluster=evening.a) == "cluster.has-dots"
    count(evening, "paper", evening.a, 0)
    evening.play(evening.moderator, "cluster.dissolve", cluster=evening.a)


def test_impossible_counts_are_refused(evening: Vote) -> None:
    def refuse(**more: Any) -> str:
        fields = {"stage": "punkte", "source": "paper", "target": evening.a, "count": 1, **more}
        return evening.refusal(evening.moderator, "votes.count", **fields)

    for number in (-1, 10_001, "3", None):
        assert refuse(count=number) == "command.malformed"
    assert refuse(source="phone") == "command.malformed"
    assert refuse(target=an_id("x")) == "target.unknown"
    assert refuse(target=evening.cards[0]) == "target.unknown"
    assert refuse(stage="karten") == "stage.no-dots"
    assert refuse(stage="nirgends") == "stage.unknown"
    assert refuse(stage="offen") == "stage.not-open"
    fields = {"stage": "punkte", "source": "paper", "target": evening.a, "count": 1}
    assert evening.refusal(evening.ann, "votes.count", **fields) == "access.role"


def test_a_second_round_decides_among_equals(evening: Vote) -> None:
    tie(evening)
    assert [line(evening, target)["rank"] for target in (evening.b, evening.c)] == [1, 1]
    again(evening)
    shown = evening.whole("all")["stage"]["punkte"]
    assert (shown["round"], shown["revealed"], shown["targets"]) == (2, False, [evening.b, evening.c])
    assert (shown["options"]["dots"], shown["options"]["max_per_target"]) == (1, 1)
    assert evening.whole("all")["count"]["punkte"] == {"voted": 0}
    for who, target in ((0, evening.c), (1, evening.c), (2, evening.b)):
        choose(evening, who, target)
    assert evening.mine(evening.ann) == {evening.c: 1}
    evening.reveal()
    assert [line(evening, target)["rank"] for target in (evening.c, evening.b)] == [1, 2]
    assert (line(evening, evening.c)["dots"], line(evening, evening.c)["again"]) == (2, 2)
    evening.confirm(evening.c)
    result = evening.whole("all")["stage"]["punkte"]["results"][0]
    assert (result["rank"], result["dots"], result["again"]) == (1, 2, 2)
    assert "reason" not in result


def test_nobody_sees_the_second_round_before_its_reveal(evening: Vote) -> None:
    tie(evening)
    first = evening.whole("all")["tally"]
    again(evening)
    choose(evening, 0, evening.c)
    count(evening, "hands", evening.c, 9)
    for audience in ("all", "moderator"):
        assert evening.whole(audience)["tally"] == first


def test_in_the_second_round_only_the_named_get_dots_and_old_dots_are_refused(evening: Vote) -> None:
    tie(evening)
    again(evening)
    assert evening.refuse(evening.b, 1) == "vote.revealed"  # sent before the phone knew of the second round
    fields = {"stage": "punkte", "count": 1, "n": 99}
    assert evening.refusal(evening.ann, "dots.set", target=evening.a, round=2, **fields) == "target.unknown"
    assert evening.refusal(evening.ann, "dots.set", target=evening.b, round=3, **fields) == "vote.revealed"
    refused = evening.refused(evening.ann, "dots.set", **{**fields, "target": evening.b, "round": 2, "count": 2})
    assert (refused.code, refused.facts) == ("dots.per-target", {"max": 1})
    choose(evening, 0, evening.b)
    refused = evening.refused(evening.ann, "dots.set", target=evening.c, round=2, **fields)
    assert (refused.code, refused.facts) == ("dots.too-many", {"max": 1, "left": 0})
    target = {"stage": "punkte", "source": "hands", "target": evening.a, "count": 1}
    assert evening.refusal(evening.moderator, "votes.count", **target) == "target.unknown"


def test_a_second_round_needs_a_revealed_vote_and_is_the_last(evening: Vote) -> None:
    def refuse(**more: Any) -> str:
        fields = {"stage": "punkte", "targets": [evening.b, evening.c], **more}
        return evening.refusal(evening.moderator, "vote.again", **fields)

    assert refuse() == "vote.not-revealed"
    tie(evening)
    assert refuse(targets=[evening.b, an_id("x")]) == "target.unknown"
    assert refuse(targets=[evening.b]) == "command.malformed"
    assert refuse(targets=[evening.b, evening.b]) == "command.malformed"
    assert refuse(dots=0) == "command.malformed"
    assert refuse(stage="karten") == "stage.no-dots"
    assert refuse(stage="nirgends") == "stage.unknown"
    both = {"stage": "punkte", "targets": [evening.b, evening.c]}
    assert evening.refusal(evening.ann, "vote.again", **both) == "access.role"
    again(evening)
    assert refuse() == "vote.twice"
    evening.reveal()
    assert refuse() == "vote.twice"


def test_a_second_round_is_taken_back_until_somebody_votes(evening: Vote) -> None:
    tie(evening)
    before, own = evening.whole("moderator"), evening.own(evening.ann)
    again(evening)
    evening.undo()
    assert {**evening.whole("moderator"), "step": None} == {**before, "step": None}
    assert evening.own(evening.ann) == own
    again(evening)
    step = evening.state.seq
    choose(evening, 0, evening.b)
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"


def test_results_stand_in_the_order_the_moderator_gives_them(evening: Vote) -> None:
    tie(evening)
    for order in ((evening.b, evening.c), (evening.c, evening.b)):
        evening.play(evening.moderator, "results.confirm", stage="punkte", targets=order)
        shown = evening.whole("all")["stage"]["punkte"]["results"]
        assert [result["target"] for result in shown] == list(order)
    evening.undo()
    assert evening.whole("all")["stage"]["punkte"]["results"][0]["target"] == evening.b


def test_what_the_dots_did_not_choose_is_added_for_a_reason(evening: Vote) -> None:
    tie(evening)
    add = {"stage": "punkte", "targets": [evening.b, evening.a]}
    for reasons, code in (
        ({}, "reason.empty"), ({evening.a: " "}, "reason.empty"), ({evening.a: "x" * 201}, "reason.too-long"),
        ({evening.b: "falsche Stelle"}, "reason.empty"),
    ):  # fmt: skip
        assert evening.refusal(evening.moderator, "results.confirm", reasons=reasons, **add) == code
    evening.play(evening.moderator, "results.confirm", reasons={evening.a: "Minderheit", evening.b: "unnötig"}, **add)
    first, second = evening.whole("all")["stage"]["punkte"]["results"]
    assert "reason" not in first
    assert second["reason"] == "Minderheit"


def test_any_of_those_who_are_level_at_the_cut_needs_no_reason(evening: Vote) -> None:
    for actor, target in ((evening.ann, evening.a), (evening.bea, evening.b), (evening.cem, evening.c)):
        evening.dots(actor, target, 1)
    evening.reveal()
    evening.play(evening.moderator, "results.confirm", stage="punkte", targets=[evening.c, evening.a])
    assert [result["rank"] for result in evening.whole("all")["stage"]["punkte"]["results"]] == [1, 1]


def test_a_vote_that_was_skipped_shows_nothing(evening: Vote) -> None:
    evening.play(evening.moderator, "stage.skip", stage="offen")
    assert evening.whole("all")["tally"] == {}
