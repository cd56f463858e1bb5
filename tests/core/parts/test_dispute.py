"""The lightning bolt: a card on which the hall does not agree."""

import pytest

from tests.support import Evening, an_id


@pytest.fixture
def evening() -> Evening:
    evening = Evening()
    evening.start("karten")
    return evening


def test_all_see_why_a_card_is_disputed(evening: Evening) -> None:
    card = evening.write(evening.people[0], "Autos raus")
    evening.play(evening.moderator, "card.dispute", card=card, reason=" Läden brauchen  Lieferungen ")
    assert evening.whole("all")["card"][card]["dispute"] == "Läden brauchen Lieferungen"
    assert evening.own(evening.people[0])["cards"][0]["dispute"] == "Läden brauchen Lieferungen"
    same = {"card": card, "reason": "Läden brauchen Lieferungen"}
    assert evening.play(evening.other, "card.dispute", **same) == []
    evening.play(evening.other, "card.dispute", card=card, reason=None)
    assert "dispute" not in evening.whole("all")["card"][card]


def test_a_bolt_is_taken_back_to_the_reason_before(evening: Evening) -> None:
    card = evening.write(evening.people[0], "Autos raus")
    evening.play(evening.moderator, "card.dispute", card=card, reason="erster")
    first = evening.state.seq
    evening.play(evening.other, "card.dispute", card=card, reason="zweiter")
    assert evening.refusal(evening.moderator, "undo", step=first) == "undo.depended"
    evening.undo(evening.other)
    assert evening.card(card).dispute == "erster"
    evening.undo()
    assert evening.card(card).dispute is None


def test_a_bolt_needs_a_card_and_a_short_reason(evening: Evening) -> None:
    card = evening.write(evening.people[0], "Autos raus")
    gone = evening.write(evening.people[0], "doch nicht")
    evening.play(evening.people[0], "card.withdraw", card=gone)
    lea = evening.moderator
    assert evening.refusal(lea, "card.dispute", card=card, reason=" ") == "reason.empty"
    assert evening.refusal(lea, "card.dispute", card=card, reason="x" * 201) == "reason.too-long"
    assert evening.refusal(lea, "card.dispute", card=an_id("x"), reason="x") == "card.unknown"
    assert evening.refusal(lea, "card.dispute", card=gone, reason="x") == "card.withdrawn"
    assert evening.refusal(evening.people[0], "card.dispute", card=card, reason="x") == "access.role"
