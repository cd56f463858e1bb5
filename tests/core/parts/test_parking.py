"""The Themenspeicher: kept in sight of all, and out of the way."""

import pytest

from tests.core.chained import Chained
from tests.support import an_id


@pytest.fixture
def evening() -> Chained:
    return Chained()


def park(evening: Chained, card: str, parked: bool = True) -> None:
    evening.play(evening.moderator, "card.park", card=card, parked=parked)


def test_a_parked_card_is_seen_by_all_and_gets_no_dots(evening: Chained) -> None:
    card = evening.critique[0]
    evening.start("offen")
    park(evening, card)
    view = evening.whole("all")
    assert view["card"][card]["parked"] is True
    assert view["cluster"][evening.seats]["cards"] == []
    assert card not in view["stage"]["offen"]["targets"]
    assert evening.play(evening.other, "card.park", card=card, parked=True) == []
    refused = evening.refusal(evening.ann, "dots.set", stage="offen", target=card, count=1, n=99)
    assert refused == "target.unknown"


def test_a_parked_card_comes_back_to_where_it_lay(evening: Chained) -> None:
    before = evening.whole("moderator")
    park(evening, evening.critique[0])
    park(evening, evening.critique[0], parked=False)
    assert {**evening.whole("moderator"), "step": None} == {**before, "step": None}
    park(evening, evening.critique[0])
    evening.undo()
    assert {**evening.whole("moderator"), "step": None} == {**before, "step": None}


def test_everybody_writes_into_it_and_it_answers_nothing(evening: Chained) -> None:
    card = evening.write(evening.ann, "Öffnungszeiten der Bücherei", stage="ideen", parked=True)
    assert evening.whole("all")["card"][card]["parked"] is True
    assert "about" not in evening.whole("all")["card"][card]
    refused = evening.refusal(evening.moderator, "card.park", card=card, parked=False)
    assert refused == "about.missing"


def test_it_is_open_also_when_the_stage_of_the_card_is_over(evening: Chained) -> None:
    evening.end("ideen")
    card = evening.write(evening.ann, "fiel mir noch ein", stage="karten", parked=True)
    assert evening.own(evening.ann)["cards"][-1]["status"] == "saved"
    assert evening.whole("all")["card"][card]["text"] == "fiel mir noch ein"


def test_what_is_worked_with_is_not_parked(evening: Chained) -> None:
    one, two, three = evening.critique
    evening.play(evening.moderator, "card.stack", card=two, onto=three)
    for card in (two, three):
        assert evening.refusal(evening.moderator, "card.park", card=card) == "card.in-stack"
    evening.start("offen")
    evening.dots(evening.ann, one, 1, stage="offen")
    assert evening.refusal(evening.moderator, "card.park", card=one) == "card.has-dots"
    gone = evening.write(evening.moderator, "doch nicht")
    evening.play(evening.moderator, "card.withdraw", card=gone)
    assert evening.refusal(evening.moderator, "card.park", card=gone) == "card.withdrawn"
    assert evening.refusal(evening.moderator, "card.park", card=an_id("x")) == "card.unknown"
    assert evening.refusal(evening.ann, "card.park", card=one) == "access.role"


def test_a_parked_card_is_not_sorted(evening: Chained) -> None:
    card = evening.critique[0]
    park(evening, card)
    move = {"stage": "ordnen", "cards": [card], "cluster": evening.light}
    assert evening.refusal(evening.moderator, "card.move", **move) == "card.parked"
    new = {"stage": "ordnen", "cluster": an_id("new"), "title": "Neu", "cards": [card]}
    assert evening.refusal(evening.moderator, "cluster.create", **new) == "card.parked"


def test_a_card_that_came_back_and_got_dots_is_not_parked_by_undo(evening: Chained) -> None:
    evening.start("offen")
    card = evening.critique[0]
    park(evening, card)
    park(evening, card, parked=False)
    step = evening.state.seq
    evening.dots(evening.ann, card, 1, stage="offen")
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"


def test_a_card_that_came_back_and_was_stacked_is_not_parked_by_undo(evening: Chained) -> None:
    one, two, _ = evening.critique
    park(evening, one)
    park(evening, one, parked=False)
    step = evening.state.seq
    evening.play(evening.other, "card.stack", card=two, onto=one)
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"
