"""The chain from critique to measure: what answers what, kept whatever becomes of headings and cards."""

import pytest

from eventkit.core.chain import trail
from tests.core.chained import Chained
from tests.support import FORMAT, Evening, an_id


@pytest.fixture
def evening() -> Chained:
    return Chained()


def words(evening: Evening, target: str) -> list[str]:
    return [link.text for link in trail(evening.state, target)]


def test_a_card_says_which_main_point_it_answers(evening: Chained) -> None:
    card = evening.idea("überall Bänke", evening.seats)
    assert evening.whole("all")["card"][card]["about"] == evening.seats
    shown = evening.whole("all")["stage"]["ideen"]
    assert shown["about"] == {"stage": "punkte", "results": [evening.seats, evening.light]}
    assert shown["reminder"] == {"de": "Alles ist erlaubt."}
    assert "about" not in evening.whole("all")["stage"]["karten"]


def test_a_card_that_answers_nothing_is_refused_where_something_must_be_answered(evening: Chained) -> None:
    for about, code in ((None, "about.missing"), (an_id("nothing"), "about.unknown")):
        for actor in (evening.ann, evening.moderator):
            new = {"stage": "ideen", "card": an_id("new"), "text": "x", "about": about}
            assert evening.refusal(actor, "card.write", **new) == code


def test_only_what_was_voted_on_can_be_answered(evening: Chained) -> None:
    stranger = evening.heading("Anderswo", stage="geheim-ordnen")
    for about in (stranger, evening.critique[0], evening.idea("Idee", evening.seats)):
        refused = evening.refusal(evening.ann, "card.write", stage="ideen", card=an_id("new"), text="x", about=about)
        assert refused == "about.unknown"


def test_where_nothing_is_answered_nothing_can_be(evening: Chained) -> None:
    new = {"stage": "karten", "card": an_id("new"), "text": "x", "about": evening.seats}
    assert evening.refusal(evening.ann, "card.write", **new) == "about.unknown"


def test_a_phone_that_was_offline_answers_what_is_no_result_any_more(evening: Chained) -> None:
    evening.confirm(evening.light)
    card = evening.idea("kam spät an", evening.seats)
    assert evening.card(card).about == evening.seats
    assert words(evening, evening.seats) == ["Sitzen"]


def test_a_stage_about_results_waits_until_they_are_confirmed() -> None:
    evening = Evening()
    evening.start("punkte")
    refused = evening.refused(evening.moderator, "stage.start", stage="ideen")
    assert (refused.code, refused.facts) == ("results.missing", {"stage": "punkte"})
    evening.play(evening.moderator, "stage.skip", stage="ideen")
    assert evening.refusal(evening.moderator, "stage.reopen", stage="ideen") == "results.missing"
    assert evening.refusal(evening.moderator, "stage.start", stage="ideen") == "results.missing"


def test_results_on_which_a_later_stage_has_begun_are_not_taken_back(evening: Chained) -> None:
    confirmed = next(step.seq for step in evening.state.steps if step.kind == "results.confirmed")
    assert evening.refusal(evening.moderator, "undo", step=confirmed) == "undo.depended"
    evening.undo()
    evening.play(evening.moderator, "undo", step=confirmed)
    assert evening.whole("all")["stage"]["punkte"]["results"] == []


def test_the_boards_of_a_later_stage_change_with_the_results(evening: Chained) -> None:
    evening.state.take_touched()
    evening.confirm(evening.light)
    assert ("stage", "ideen") in evening.state.take_touched()
    assert evening.whole("all")["stage"]["ideen"]["about"]["results"] == [evening.light]


def test_a_measure_leads_back_to_every_main_point_it_began_with(evening: Chained) -> None:
    heading = evening.solved()
    assert words(evening, heading) == ["Ein heller Platz", "Sitzen", "Sehen"]
    assert [link.stage for link in trail(evening.state, heading)] == ["ideen-punkte", "punkte", "punkte"]


def test_the_chain_keeps_the_words_when_headings_are_renamed(evening: Chained) -> None:
    heading = evening.solved()
    evening.play(evening.moderator, "cluster.rename", cluster=heading, title="Neu")
    evening.play(evening.moderator, "cluster.rename", cluster=evening.seats, title="Auch neu")
    assert words(evening, heading) == ["Ein heller Platz", "Sitzen", "Sehen"]


def test_the_chain_is_kept_when_headings_are_merged_or_dissolved(evening: Chained) -> None:
    heading = evening.solved()
    other = evening.heading("Rest", stage="ideen-ordnen")
    evening.play(evening.moderator, "cluster.merge", cluster=heading, into=other)
    evening.play(evening.moderator, "cluster.merge", cluster=evening.seats, into=evening.bus)
    evening.play(evening.moderator, "cluster.dissolve", cluster=evening.light)
    assert words(evening, heading) == ["Ein heller Platz", "Sitzen", "Sehen"]
    evening.play(evening.moderator, "cluster.dissolve", cluster=other)
    assert words(evening, heading) == ["Ein heller Platz", "Sitzen", "Sehen"]
    card = evening.write(evening.ann, "noch eine", stage="ideen", about=evening.seats)
    assert evening.card(card).about == evening.seats


def test_the_chain_is_kept_when_cards_are_moved_away_hidden_or_split(evening: Chained) -> None:
    heading = evening.solved()
    first, second = evening.state.clusters[heading].cards
    evening.play(evening.moderator, "card.move", stage="ideen-ordnen", cards=[first], cluster=None)
    evening.play(evening.moderator, "card.hide", card=second, reason="Name")
    assert words(evening, heading) == ["Ein heller Platz", "Sitzen", "Sehen"]


def test_before_it_is_chosen_a_heading_answers_what_its_cards_answer_now(evening: Chained) -> None:
    card = evening.idea("überall Bänke", evening.seats)
    heading = evening.heading("Plätze", card, stage="ideen-ordnen")
    into = evening.heading("Lampen", evening.idea("mehr Lampen", evening.light), stage="ideen-ordnen")
    assert words(evening, heading) == ["Plätze", "Sitzen"]
    evening.play(evening.moderator, "cluster.merge", cluster=heading, into=into)
    assert words(evening, heading) == ["Plätze", "Sehen", "Sitzen"]
    evening.play(evening.moderator, "card.hide", card=card, reason="doppelt")
    assert words(evening, into) == ["Lampen", "Sehen"]
    assert words(evening, card) == ["überall Bänke", "Sitzen"]


def test_a_chosen_card_that_is_hidden_takes_its_board_from_all_screens() -> None:
    evening = Evening(FORMAT + '[[stage]]\nid = "danach"\ntitle = { de = "D" }\nactivity = "plan"\nabout = "offen"\n')
    evening.start("karten")
    card = evening.write(evening.people[0], "Bänke")
    evening.choose(card, stage="offen")
    evening.start("danach")
    evening.state.take_touched()
    evening.play(evening.moderator, "card.hide", card=card, reason="Name")
    assert ("stage", "danach") in evening.state.take_touched()
    assert evening.whole("all")["stage"]["danach"]["about"]["results"] == []
    assert evening.whole("moderator")["stage"]["danach"]["about"]["results"] == [card]
