"""Undo: a moderator's own last step, never participants' work."""

import pytest

from eventkit.core.state import STEPS_KEPT
from tests.core.placed import Placed
from tests.support import Evening, same


@pytest.fixture
def evening() -> Evening:
    evening = Evening()
    evening.start("karten")
    for text in ("Bänke", "Licht", "Bus"):
        evening.write(evening.people[0], text)
    evening.start("ordnen")
    return evening


def cards(evening: Evening) -> list[str]:
    return list(evening.state.cards)


def test_undo_without_a_step_is_refused() -> None:
    evening = Evening()
    assert evening.refusal(evening.moderator, "undo", step=1) == "undo.nothing"


def test_the_step_that_undo_would_take_back_is_shown_to_moderators_only(evening: Evening) -> None:
    evening.heading("Wege")
    step = evening.whole("moderator")["step"]["m:lea"]
    assert (step["seq"], step["kind"]) == (evening.state.seq, "cluster.created")
    assert evening.whole("all")["step"] == {}


def test_every_step_of_a_moderator_can_be_taken_back(evening: Evening) -> None:
    lea, board = evening.moderator, cards(evening)
    first, second = evening.heading("Wege", *board[:2]), evening.heading("Licht", board[2])
    evening.end("ordnen")
    evening.start("geheim")
    evening.write(evening.people[0], "verdeckt", stage="geheim")
    steps = [
        ("cluster.create", {"stage": "ordnen", "cluster": "0" * 16, "title": "Neu", "cards": [board[0]]}),
        ("cluster.rename", {"cluster": first, "title": "Straßen"}),
        ("cluster.merge", {"cluster": first, "into": second}),
        ("cluster.dissolve", {"cluster": first}),
        ("cluster.order", {"cluster": second, "before": first}),
        ("card.move", {"stage": "ordnen", "cards": [board[0], board[2]], "cluster": second, "before": board[2]}),
        ("card.move", {"stage": "ordnen", "cards": board, "cluster": None}),
        ("card.hide", {"card": board[0], "reason": "doppelt"}),
        ("cards.reveal", {"stage": "geheim"}),
        ("stage.end", {"stage": "geheim"}),
        ("stage.start", {"stage": "punkte"}),
        ("stage.skip", {"stage": "offen"}),
        ("stage.reopen", {"stage": "ordnen"}),
        ("event.edit", {"title": "Neuer Name"}),
        ("event.close", {}),
    ]
    for kind, fields in steps:
        before = evening.whole("moderator")
        evening.play(lea, kind, **fields)
        assert evening.whole("moderator") != before, kind
        evening.undo()
        after = evening.whole("moderator")
        assert {**after, "step": None} == {**before, "step": None}, kind


def test_a_whole_chain_can_be_taken_back_step_by_step(evening: Evening) -> None:
    heading = evening.heading("Wege")
    evening.start("punkte")
    evening.dots(evening.people[0], heading, 1)
    before = evening.whole("moderator")
    evening.play(evening.moderator, "vote.reveal", stage="punkte")
    evening.play(evening.moderator, "results.confirm", stage="punkte", targets=[heading])
    evening.undo()
    evening.undo()
    assert {**evening.whole("moderator"), "step": None} == {**before, "step": None}


def test_a_reveal_on_which_results_stand_is_not_taken_back(evening: Evening) -> None:
    heading = evening.heading("Wege")
    evening.start("punkte")
    evening.dots(evening.people[0], heading, 1)
    evening.play(evening.moderator, "vote.reveal", stage="punkte")
    reveal = evening.state.seq
    evening.play(evening.other, "results.confirm", stage="punkte", targets=[heading])
    refused = evening.refused(evening.moderator, "undo", step=reveal)
    assert (refused.code, refused.facts) == ("undo.depended", {"by": "vote.revealed"})
    evening.undo(evening.other)
    evening.undo()
    assert "punkte" not in evening.whole("moderator")["tally"]


def test_only_ones_own_steps_are_taken_back(evening: Evening) -> None:
    evening.heading("Wege")
    assert evening.refusal(evening.other, "undo", step=evening.state.seq) == "undo.not-yours"
    assert evening.refusal(evening.people[0], "undo", step=evening.state.seq) == "access.role"


def test_the_same_undo_twice_takes_back_one_step(evening: Evening) -> None:
    evening.heading("Wege")
    evening.heading("Licht")
    step = evening.state.seq
    evening.play(evening.moderator, "undo", id="0" * 16, step=step)
    assert evening.play(evening.moderator, "undo", id="0" * 16, step=step) == []
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.nothing"
    assert len(evening.whole("all")["cluster"]) == 1


def test_a_stage_on_which_somebody_wrote_is_not_unstarted(evening: Evening) -> None:
    evening.start("geheim")
    step = evening.state.seq
    evening.write(evening.people[0], "schon da", stage="geheim")
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"


def test_a_heading_with_dots_is_not_taken_back(evening: Evening) -> None:
    heading = evening.heading("Wege")
    step = evening.state.seq
    evening.start("punkte")
    evening.dots(evening.people[0], heading, 1)
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"


def test_a_heading_that_somebody_renamed_is_not_taken_back_until_the_name_is(evening: Evening) -> None:
    heading = evening.heading("Wege")
    step = evening.state.seq
    evening.play(evening.other, "cluster.rename", cluster=heading, title="Straßen")
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"
    evening.undo(evening.other)
    evening.play(evening.moderator, "undo", step=step)
    assert evening.whole("all")["cluster"] == {}


def test_a_card_on_the_board_does_not_go_back_into_the_tray(evening: Evening) -> None:
    late = evening.write(evening.people[0], "zu spät")
    evening.play(evening.moderator, "card.place", card=late)
    step = evening.state.seq
    evening.heading("Wege", late)
    assert evening.refusal(evening.other, "undo", step=step) == "undo.not-yours"
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"
    evening.undo()
    evening.undo()
    assert evening.card(late).late


@pytest.mark.parametrize("again", ["card.show", "card.place"])
def test_a_card_that_got_dots_is_not_taken_away_by_undo(evening: Evening, again: str) -> None:
    evening.start("offen")
    card = evening.write(evening.people[0], "zu spät")
    evening.play(evening.moderator, "card.place", card=card)
    if again == "card.show":
        evening.play(evening.moderator, "card.hide", card=card, reason="doppelt")
        evening.play(evening.moderator, "card.show", card=card)
    step = evening.state.seq
    evening.dots(evening.people[1], card, 2, stage="offen")
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"
    assert evening.own(evening.people[1])["dots"] == {"offen": {card: 2}}


def test_undo_never_takes_cards_or_dots_of_participants(evening: Evening) -> None:
    card = cards(evening)[0]
    heading = evening.heading("Wege", card)
    evening.start("punkte")
    evening.dots(evening.people[0], heading, 2)
    while True:
        try:
            evening.undo()
        except Exception as refused:
            assert str(refused) == "undo.depended"  # noqa: PT017
            break
    assert evening.card(card).text == "Bänke"
    assert evening.own(evening.people[0])["dots"] == {"punkte": {heading: 2}}


def test_steps_that_fall_out_of_memory_are_no_longer_offered(evening: Evening) -> None:
    heading = evening.heading("Wege")
    evening.play(evening.other, "cluster.rename", cluster=heading, title="von Ben")
    for number in range(STEPS_KEPT - len(evening.state.steps)):
        evening.play(evening.moderator, "cluster.rename", cluster=heading, title=f"Titel {number}")
    while "m:ben" in evening.whole("moderator")["step"]:
        evening.state.take_touched()
        evening.play(evening.moderator, "cluster.rename", cluster=heading, title=f"noch {evening.state.seq}")
    assert ("step", "m:ben") in evening.state.take_touched()


def test_who_got_a_seat_because_another_step_was_taken_back_keeps_the_table_there() -> None:
    """The seat follows from the undo and is no part of it: a table with people at it that was taken away would let no
    page be shown any more."""
    cafe = Placed()
    ann = cafe.join()
    cafe.play(cafe.moderator, "host.set", place="p1", person=ann.person)
    cafe.play(cafe.other, "stage.start", stage="runde-1-platz")
    cafe.play(cafe.other, "place.add", place="neu")
    added = cafe.state.seq
    cafe.undo()
    assert cafe.place(ann) == "neu", "the smallest table"
    assert cafe.refused(cafe.other, "undo", step=added).facts == {"by": "place.used"}
    assert same(cafe.state, cafe.refolded())
