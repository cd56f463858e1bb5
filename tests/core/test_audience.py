"""Who may see what; above all, who may not."""

import pytest

from eventkit.core import views
from eventkit.core.audience import AUDIENCES
from tests.support import Evening


@pytest.fixture
def evening() -> Evening:
    evening = Evening()
    evening.start("karten")
    return evening


def everything(evening: Evening) -> str:
    """All that goes to participants and the public screen, as one text."""
    return str(evening.whole("all"))


def without_people(evening: Evening, audience: str) -> str:
    """All that goes to an audience but the list of people, which moderators have, as one text."""
    return str({name: objects for name, objects in evening.whole(audience).items() if name != "person"})


def test_the_reason_for_hiding_is_not_told_to_all(evening: Evening) -> None:
    card = evening.write(evening.people[0], "Frau M. nervt")
    evening.play(evening.moderator, "card.hide", card=card, reason="üble Nachrede")
    assert "Frau M." not in everything(evening)
    assert "üble" not in everything(evening)


@pytest.mark.parametrize("gone", ["hidden", "withdrawn", "late"])
def test_a_card_that_is_not_for_all_reaches_nobody_else(evening: Evening, gone: str) -> None:
    ann, bea = evening.people
    if gone == "late":
        evening.end("karten")
    card = evening.write(ann, "nur für mich")
    if gone == "hidden":
        evening.play(evening.moderator, "card.hide", card=card, reason="x")
    if gone == "withdrawn":
        evening.play(ann, "card.withdraw", card=card)
    assert "nur für mich" not in everything(evening)
    assert "nur für mich" not in str(evening.own(bea))


def test_where_cards_are_anonymous_nobody_learns_who_wrote_them(evening: Evening) -> None:
    ann = evening.people[0]
    evening.state.names[ann.person or ""] = "Änne"
    evening.write(ann, "ohne Namen")
    for audience in AUDIENCES:
        assert "Änne" not in without_people(evening, audience)
        assert (ann.person or "?") not in without_people(evening, audience)
    assert "Änne" in str(evening.whole("moderator")), "control: moderators know who is there"
    assert "Änne" not in everything(evening)


def test_who_has_voted_for_what_is_seen_by_nobody_else(evening: Evening) -> None:
    heading = evening.heading("Wege")
    evening.start("punkte")
    ann, bea = evening.people
    evening.dots(ann, heading, 2)
    evening.play(evening.moderator, "vote.reveal", stage="punkte")
    for audience in AUDIENCES:
        assert (ann.person or "?") not in without_people(evening, audience)
    assert (ann.person or "?") not in everything(evening)
    assert (ann.person or "?") not in str(evening.own(bea))


def test_all_do_not_see_what_moderators_could_take_back(evening: Evening) -> None:
    assert evening.whole("all")["step"] == {}
    assert "m:lea" not in everything(evening)


def test_somebody_outside_sees_neither_cards_nor_headings_nor_dots(evening: Evening) -> None:
    evening.write(evening.people[0], "nur drinnen")
    outside = views.whole(evening.state, "all", views.OUTSIDE)
    assert outside.keys() == {"event", "stage", "count"}
    assert "nur drinnen" not in str(outside)
