"""plan: measures, written by several people at once, each with its way back."""

from typing import Any

import pytest

from eventkit.core.activities.plan import MEASURES
from eventkit.core.actor import Actor
from tests.core.chained import Chained
from tests.support import an_id

M = an_id("measure")


@pytest.fixture
def evening() -> Chained:
    return Chained()


@pytest.fixture
def solution(evening: Chained) -> str:
    return evening.solved()


def put(evening: Chained, actor: Actor | None = None, **fields: Any) -> None:
    given = {"stage": "massnahmen", "measure": M, **fields}
    evening.play(actor or evening.ann, "measure.set", **given)


def refuse(evening: Chained, actor: Actor | None = None, **fields: Any) -> str:
    return evening.refusal(actor or evening.ann, "measure.set", **{"stage": "massnahmen", "measure": M, **fields})


def test_all_see_a_measure_and_what_it_comes_from(evening: Chained, solution: str) -> None:
    put(evening, about=solution, what=" Lampen  kaufen ", who="Bauhof", first_step="Angebote holen")
    shown = evening.whole("all")["measure"][M]
    assert shown == {
        "id": M, "no": 1, "stage": "massnahmen", "about": solution, "at": evening.clock, "what": "Lampen  kaufen",
        "who": "Bauhof", "partners": "", "until": "", "first_step": "Angebote holen",
    }  # fmt: skip
    assert evening.whole("all")["count"]["massnahmen"] == {"measures": 1}
    assert evening.whole("all")["stage"]["massnahmen"]["options"] == {"by": "all", "max_chars": 300}


def test_two_who_fill_in_one_measure_at_once_lose_nothing(evening: Chained, solution: str) -> None:
    put(evening, about=solution, what="Lampen kaufen")
    put(evening, evening.bea, who="Bauhof")
    put(evening, evening.ann, until="Mai")
    put(evening, evening.moderator, partners="Stadtwerke", first_step="Angebote")
    put(evening, evening.bea, about=solution, until="Juni")
    shown = evening.whole("all")["measure"][M]
    assert [shown[name] for name in ("what", "who", "partners", "until", "first_step")] == [
        "Lampen kaufen", "Bauhof", "Stadtwerke", "Juni", "Angebote",
    ]  # fmt: skip
    assert shown["about"] == solution
    seq = evening.state.seq
    put(evening, evening.bea, until="Juni")
    assert evening.state.seq == seq


def test_a_measure_can_be_hung_under_another_solution(evening: Chained, solution: str) -> None:
    other = evening.heading("Busse", stage="ideen-ordnen")
    evening.confirm(solution, other, stage="ideen-punkte")
    put(evening, about=solution, what="Lampen kaufen")
    put(evening, evening.bea, about=other)
    assert evening.whole("all")["measure"][M]["about"] == other


def test_a_measure_must_say_what_and_whereof(evening: Chained, solution: str) -> None:
    assert refuse(evening, about=solution, who="Bauhof") == "measure.empty"
    assert refuse(evening, about=solution, what=" \u200b") == "measure.empty"
    assert refuse(evening, what="Lampen kaufen") == "about.missing"
    assert refuse(evening, what="Lampen kaufen", about=an_id("x")) == "about.unknown"
    assert refuse(evening, stage="auftraege", what="Lampen kaufen", actor=evening.moderator) == "stage.not-open"
    put(evening, about=solution, what="Lampen kaufen")
    assert refuse(evening, what="") == "measure.empty"
    for name in ("what", "who", "partners", "until", "first_step"):
        refused = evening.refused(evening.ann, "measure.set", stage="massnahmen", measure=M, **{name: "x" * 301})
        assert (refused.code, refused.facts) == ("measure.too-long", {"field": name, "max": 300})
        assert refuse(evening, **{name: None}) == "command.malformed"
    put(evening, what="x" * 300)


def test_unknown_stages_and_measures_are_refused(evening: Chained, solution: str) -> None:
    assert refuse(evening, stage="karten", what="x") == "stage.no-measures"
    assert refuse(evening, stage="nirgends", what="x") == "stage.unknown"
    assert evening.refusal(evening.ann, "measure.remove", measure=M) == "measure.unknown"
    put(evening, about=solution, what="Lampen kaufen")
    evening.start("auftraege")
    assert refuse(evening, evening.moderator, stage="auftraege", what="x") == "measure.gone"


def test_the_hall_writes_while_the_stage_is_open_the_moderator_also_later() -> None:
    evening = Chained()
    assert refuse(evening, what="x") == "stage.not-open"
    assert refuse(evening, evening.moderator, what="x") == "stage.not-open"
    solution = evening.solved()
    put(evening, about=solution, what="Lampen kaufen")
    evening.end("massnahmen")
    assert refuse(evening, who="Bauhof") == "stage.not-open"
    assert evening.refusal(evening.ann, "measure.remove", measure=M) == "stage.not-open"
    put(evening, evening.moderator, who="Bauhof")
    evening.start("massnahmen")
    evening.play(evening.moderator, "event.close")
    assert refuse(evening, who="Bauamt") == "stage.not-open"


def test_where_only_the_moderator_writes_nobody_else_does(evening: Chained) -> None:
    evening.start("auftraege")
    assert refuse(evening, stage="auftraege", what="x") == "access.role"
    put(evening, evening.moderator, stage="auftraege", what="Saal aufräumen")
    assert evening.whole("all")["measure"][M]["about"] is None
    assert evening.refusal(evening.ann, "measure.remove", measure=M) == "access.role"
    assert refuse(evening, evening.moderator, stage="auftraege", about=evening.seats) == "about.unknown"


def test_a_measure_is_removed_and_its_number_stays_free(evening: Chained, solution: str) -> None:
    put(evening, about=solution, what="Lampen kaufen")
    evening.play(evening.bea, "measure.remove", measure=M)
    assert evening.play(evening.ann, "measure.remove", measure=M) == []
    assert evening.whole("all")["measure"] == {}
    assert evening.whole("all")["count"]["massnahmen"] == {"measures": 0}
    assert refuse(evening, what="doch") == "measure.gone"
    put(evening, measure=an_id("two"), about=solution, what="Bänke bauen")
    assert evening.whole("all")["measure"][an_id("two")]["no"] == 2


def test_one_stage_has_a_hundred_measures_and_no_more(evening: Chained, solution: str) -> None:
    for number in range(MEASURES):
        put(evening, measure=an_id(f"m{number}"), about=solution, what="x")
    assert refuse(evening, about=solution, what="x") == "too-many"
    put(evening, measure=an_id("m0"), who="alle")


def test_every_change_of_the_moderator_is_taken_back(evening: Chained, solution: str) -> None:
    other = evening.heading("Busse", stage="ideen-ordnen")
    evening.confirm(solution, other, stage="ideen-punkte")
    views = []
    for fields in ({"about": solution, "what": "Lampen"}, {"who": "Bauhof"}, {"about": other, "what": "Busse"}):
        views.append(evening.whole("moderator"))
        put(evening, evening.moderator, **fields)
    views.append(evening.whole("moderator"))
    evening.play(evening.moderator, "measure.remove", measure=M)
    while views:
        evening.undo()
        assert {**evening.whole("moderator"), "step": None} == {**views.pop(), "step": None}


def test_undo_takes_only_what_the_step_changed(evening: Chained, solution: str) -> None:
    other = evening.heading("Busse", stage="ideen-ordnen")
    evening.confirm(solution, other, stage="ideen-punkte")
    put(evening, about=solution, what="Lampen")
    put(evening, evening.moderator, who="Bauhof")
    put(evening, evening.ann, about=other, until="Mai")
    evening.undo()
    shown = evening.whole("all")["measure"][M]
    assert (shown["who"], shown["about"], shown["until"]) == ("", other, "Mai")


@pytest.mark.parametrize("later", [{"who": "Bauhof"}, {"what": "Laternen"}, {"about": "other"}])
def test_a_measure_in_which_somebody_else_wrote_is_not_taken_back(
    evening: Chained, solution: str, later: dict[str, str]
) -> None:
    other = evening.heading("Busse", stage="ideen-ordnen")
    evening.confirm(solution, other, stage="ideen-punkte")
    put(evening, evening.moderator, about=solution, what="Lampen")
    step = evening.state.seq
    put(evening, evening.ann, **{name: other if name == "about" else value for name, value in later.items()})
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"


def test_the_moderator_follows_a_measure_up_after_the_event(evening: Chained, solution: str) -> None:
    put(evening, about=solution, what="Lampen kaufen")
    evening.play(evening.moderator, "event.close")
    later = {"who": "Bauamt", "until": "Juni", "area": "Licht", "aim": "Hell", "indicator": "Lux", "cost": "4.000 €"}
    put(evening, evening.moderator, status="running", **later)
    shown = evening.whole("all")["measure"][M]
    assert {name: shown[name] for name in later} == later
    assert shown["status"] == "running"
    put(evening, evening.moderator, status="open", cost="")
    assert not {"status", "cost"} & set(evening.whole("all")["measure"][M])


def test_what_was_agreed_is_fixed_once_the_event_is_closed(evening: Chained, solution: str) -> None:
    other = evening.heading("Busse", stage="ideen-ordnen")
    evening.confirm(solution, other, stage="ideen-punkte")
    put(evening, about=solution, what="Lampen kaufen")
    put(evening, evening.moderator, what="Lampen mieten")
    evening.play(evening.moderator, "event.close")
    assert refuse(evening, evening.moderator, what="Nichts") == "event.closed"
    assert refuse(evening, evening.moderator, about=other) == "event.closed"
    assert refuse(evening, evening.moderator, measure=an_id("new"), about=solution, what="Neu") == "event.closed"
    assert evening.refusal(evening.moderator, "measure.remove", measure=M) == "event.closed"
    put(evening, evening.moderator, what="Lampen mieten", status="dropped")
    assert evening.whole("all")["measure"][M]["status"] == "dropped"


def test_what_was_done_before_the_end_is_taken_back_only_when_the_event_is_open_again(
    evening: Chained, solution: str
) -> None:
    put(evening, about=solution, what="Lampen kaufen")
    put(evening, evening.moderator, what="Lampen mieten")
    step = evening.whole("moderator")["step"][evening.moderator.name]["seq"]
    evening.play(evening.moderator, "event.close")
    assert evening.whole("moderator")["step"][evening.moderator.name]["kind"] == "event.closed"
    assert evening.refusal(evening.moderator, "undo", step=step) == "event.closed"
    put(evening, evening.moderator, status="done")
    evening.undo()  # the control: what came after the end
    assert "status" not in evening.whole("all")["measure"][M]
    assert evening.whole("all")["measure"][M]["what"] == "Lampen mieten"
    evening.play(evening.moderator, "event.reopen")
    evening.play(evening.moderator, "undo", step=step)
    assert evening.whole("all")["measure"][M]["what"] == "Lampen kaufen"


def test_what_the_moderator_adds_is_refused_from_the_hall(evening: Chained, solution: str) -> None:
    put(evening, about=solution, what="Lampen kaufen")
    for name in ("area", "aim", "indicator", "cost"):
        assert refuse(evening, **{name: "x"}) == "access.role"
    assert refuse(evening, status="done") == "access.role"
    assert refuse(evening, evening.moderator, status="perhaps") == "command.malformed"
    assert refuse(evening, evening.moderator, cost="x" * 301) == "measure.too-long"
    put(evening, evening.moderator, status="done")
    assert evening.whole("all")["measure"][M]["status"] == "done"


def test_a_status_is_taken_back_like_any_other_step(evening: Chained, solution: str) -> None:
    put(evening, about=solution, what="Lampen kaufen")
    put(evening, evening.moderator, status="done")
    evening.undo()
    assert "status" not in evening.whole("all")["measure"][M]
