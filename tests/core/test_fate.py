"""What became of a card: told to whoever wrote it, and never more of the others than all may see."""

from typing import Any

import msgspec
import pytest
from hypothesis import given

from eventkit.core.fate import Ways
from eventkit.core.fate_steps import Answered, Heading, Planned, Stacked, Way, Weighed
from tests.core.chained import Chained
from tests.core.chaos import Op
from tests.core.scramble import KINDS, Scramble
from tests.core.test_properties import BOUNDED, chain, ops
from tests.protocol.workshop import workshop
from tests.support import Evening, an_id


def ways(evening: Evening, person: int = 0) -> dict[str, Way]:
    """The ways of somebody's cards by their text."""
    return {way.text: way for way in Ways(evening.state).of(evening.people[person].person or "")}


def kinds(way: Way) -> list[str]:
    return [type(step).__name__ for step in way.steps]


def test_a_card_is_followed_from_its_heading_to_the_measure() -> None:
    evening = Chained()
    evening.solved()
    measure: dict[str, Any] = {"what": "Bänke kaufen", "who": "Bauhof", "partners": "Beirat", "until": "Mai"}
    about = evening.state.stages["ideen-punkte"].data.results[0].target
    evening.play(evening.ann, "measure.set", stage="massnahmen", measure=an_id("m"), about=about, **measure)
    way = ways(evening)["keine Bänke"]
    assert kinds(way) == ["Heading", "Weighed", "Answered", "Weighed", "Planned"]
    heading, seats, answered, ideas, planned = way.steps
    assert isinstance(heading, Heading) and (heading.text, heading.cards) == ("Sitzen", 1)
    assert isinstance(seats, Weighed) and (seats.text, seats.chosen, seats.of, seats.answers) == (
        "Sitzen",
        "yes",
        3,
        "",
    )
    assert isinstance(answered, Answered) and (answered.about, answered.texts) == ("Sitzen", ("überall Bänke",))
    assert isinstance(ideas, Weighed) and (ideas.text, ideas.answers) == ("Ein heller Platz", "Sitzen")
    assert isinstance(planned, Planned)
    assert (planned.what, planned.who, planned.partners, planned.until) == ("Bänke kaufen", "Bauhof", "Beirat", "Mai")
    assert planned.about == "Ein heller Platz" and planned.status == "open"
    assert kinds(ways(evening)["kein Bus"]) == ["Heading", "Weighed"]


def test_what_the_moderator_notes_weeks_later_is_told() -> None:
    evening = Chained()
    heading = evening.solved()
    of = {"stage": "massnahmen", "measure": an_id("m"), "about": heading}
    evening.play(evening.ann, "measure.set", **of, what="Bänke kaufen")
    evening.play(evening.moderator, "event.close")
    evening.clock += 30 * 86_400_000
    evening.play(evening.moderator, "measure.set", **of, status="done", who="Bauhof")
    last = ways(evening)["keine Bänke"].steps[-1]
    assert isinstance(last, Planned) and (last.status, last.who) == ("done", "Bauhof")


def test_a_measure_that_was_removed_is_none() -> None:
    evening = Chained()
    of = {"stage": "massnahmen", "measure": an_id("m"), "about": evening.solved()}
    evening.play(evening.ann, "measure.set", **of, what="Bänke kaufen")
    assert "Planned" in kinds(ways(evening)["keine Bänke"])
    evening.play(evening.moderator, "measure.remove", measure=an_id("m"))
    assert "Planned" not in kinds(ways(evening)["keine Bänke"])


def test_nothing_is_told_of_dots_before_the_reveal() -> None:
    evening = Evening()
    evening.start("karten")
    heading = evening.heading("Sitzen", evening.write(evening.people[0], "keine Bänke"))
    evening.start("punkte")
    evening.dots(evening.people[1], heading, 2)
    assert kinds(ways(evening)["keine Bänke"]) == ["Heading"]
    evening.reveal()
    weighed = ways(evening)["keine Bänke"].steps[-1]
    assert isinstance(weighed, Weighed)
    assert (weighed.phones, weighed.rank, weighed.chosen) == (2, 1, "open")


def test_phones_paper_and_hands_are_told_apart_and_the_second_round_and_the_reason() -> None:
    way = ways(workshop(), 2)["Kein Treffpunkt für die Jugend"]
    first = next(step for step in way.steps if isinstance(step, Weighed))
    assert (first.phones, first.paper, first.hands, first.again, first.chosen) == (2, 0, 3, 3, "yes")
    parts = ways(workshop(), 3)["Keiner hört zu"]
    added = next(step for step in parts.steps if isinstance(step, Weighed))
    assert (added.reason, added.again) == ("Der Saal wollte es dabei haben", None)


def test_the_workshop_leads_from_critique_to_the_measure() -> None:
    way = ways(workshop(), 2)["Kein Treffpunkt für die Jugend"]
    assert [getattr(step, "text", None) or getattr(step, "what", "") for step in way.steps if kinds(way)] == [
        "Orte und Plätze", "Orte", "", "Ein Haus für alle", "", "Die alte Molkerei aufschließen",
        "Molkerei sonntags öffnen",
    ]  # fmt: skip


def test_a_card_in_a_stack_shares_the_way_of_the_one_on_top() -> None:
    way = ways(workshop(), 1)["Nach acht kommt man nicht mehr weg"]
    assert isinstance(way.steps[0], Stacked) and way.steps[0].text == "Der Bus fährt abends nicht mehr"
    assert kinds(way)[1:3] == ["Heading", "Weighed"]


def test_a_divided_card_names_its_parts_and_they_name_it() -> None:
    found = ways(workshop(), 3)
    whole, part = found["Alles ist zu teuer und keiner hört zu"], found["Alles ist zu teuer"]
    assert (whole.standing, whole.steps) == ("split", ()) and part.no in whole.parts
    assert (part.standing, part.origin) == ("here", whole.no)


def test_what_the_moderator_put_together_again_leaves_no_parts() -> None:
    evening = Evening()
    evening.start("karten")
    card = evening.write(evening.people[0], "teuer und weit")
    parts = [{"card": an_id("one"), "text": "teuer"}, {"card": an_id("two"), "text": "weit"}]
    evening.play(evening.moderator, "card.split", card=card, parts=parts)
    assert len(ways(evening)) == 3
    evening.undo()
    assert {text: way.standing for text, way in ways(evening).items()} == {"teuer und weit": "here"}


@pytest.mark.parametrize("how", ["hidden", "held", "late", "withdrawn", "parked", "unshown"])
def test_a_card_that_is_not_on_the_board_is_told_honestly(how: str) -> None:
    evening = Evening()
    ann, host = evening.people[0], evening.moderator
    stage = "geheim" if how == "unshown" else "karten"
    evening.start(stage)
    if how == "held":
        evening.play(host, "order.hold", on=True)
    if how == "late":
        evening.end(stage)
    card = evening.write(ann, "nur für mich", stage)
    if how in ("hidden", "parked"):
        more = {"reason": "Ein Name"} if how == "hidden" else {"parked": True}
        evening.play(host, "card.hide" if how == "hidden" else "card.park", card=card, **more)
    if how == "withdrawn":
        evening.play(ann, "card.withdraw", card=card)
    (way,) = ways(evening).values()
    assert (way.standing, way.steps) == (how, ())
    assert way.text == ("" if how == "withdrawn" else "nur für mich")
    assert way.reason == ("Ein Name" if how == "hidden" else "")


def test_cards_that_were_written_down_for_somebody_are_theirs_and_all_others_are_loose() -> None:
    evening = Evening()
    evening.start("karten")
    mine = evening.write(evening.moderator, "von Ann", person=evening.people[0].person)
    evening.write(evening.moderator, "von niemandem")
    assert [(way.card, way.paper) for way in ways(evening).values()] == [(mine, True)]
    assert ways(evening, 1) == {}
    assert [way.text for way in Ways(evening.state).loose()] == ["von niemandem"]


def test_cards_of_others_are_not_told_unless_all_may_read_them() -> None:
    evening = Chained()
    hidden = evening.write(evening.bea, "üble Nachrede", "ideen", about=evening.seats)
    assert "üble Nachrede" in str(ways(evening)["keine Bänke"])
    evening.play(evening.moderator, "card.hide", card=hidden, reason="x")
    assert "üble Nachrede" not in str(ways(evening)["keine Bänke"])


def only_what_all_see(scramble: Scramble) -> None:
    """Every dot, result, card and measure that a way tells of stands in the view of all."""
    evening = scramble.evening
    view = evening.whole("all")
    said = msgspec.json.encode(view).decode()
    told = Ways(evening.state)
    for way in [way for person in evening.state.persons for way in told.of(person)] + told.loose():
        for step in way.steps:
            if isinstance(step, Weighed):
                assert seen(view, step), step
            quoted = (
                step.texts if isinstance(step, Answered) else (getattr(step, "text", ""), getattr(step, "what", ""))
            )
            assert all(msgspec.json.encode(words).decode()[1:-1] in said for words in quoted)


def seen(view: dict[str, Any], step: Weighed) -> bool:
    """Do all see these dots in a tally, or in a confirmed result?"""
    numbers = (step.phones + step.paper + step.hands, step.paper, step.hands)
    lines = [
        (line["dots"], line["paper"], line["hands"]) for tally in view["tally"].values() for line in tally["targets"]
    ]
    for result in (result for stage in view["stage"].values() for result in stage.get("results", [])):
        paper, hands = result.get("paper", 0), result.get("hands", 0)
        lines.append((result["dots"] + paper + hands, paper, hands))
    return numbers in lines


@BOUNDED
@given(ops(KINDS))
def test_a_way_tells_only_what_all_may_see(chaos: list[Op]) -> None:
    scramble = chain("massnahmen")
    for op in chaos:
        scramble.do(op)
    only_what_all_see(scramble)


def test_control_dots_that_nobody_was_shown_would_be_found() -> None:
    evening = Chained()
    heading = evening.solved()
    step = ways(evening)["keine Bänke"].steps[1]
    assert isinstance(step, Weighed) and seen(evening.whole("all"), step)
    assert not seen(evening.whole("all"), msgspec.structs.replace(step, phones=17))
    assert heading
