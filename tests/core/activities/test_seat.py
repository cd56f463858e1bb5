"""seat: people join the group of a main point."""

import pytest

from eventkit.core.activities import seat
from eventkit.core.audience import AUDIENCES
from eventkit.core.blocks import Table
from tests.core.chained import Chained
from tests.support import an_id


@pytest.fixture
def evening() -> Chained:
    evening = Chained(people=4)
    evening.start("gruppen")
    return evening


def take(evening: Chained, who: int, target: str | None, n: int | None = None) -> None:
    actor = evening.people[who]
    n = evening.state.persons[actor.person or ""].counter + 1 if n is None else n
    evening.play(actor, "seat.take", stage="gruppen", target=target, n=n)


def groups(evening: Chained) -> dict[str, int]:
    found: dict[str, int] = evening.whole("all")["count"]["gruppen"]["groups"]
    return found


def test_one_joins_a_group_changes_it_and_leaves_it(evening: Chained) -> None:
    take(evening, 0, evening.seats)
    assert evening.own(evening.ann)["seats"] == {"gruppen": evening.seats}
    take(evening, 0, evening.light)
    assert groups(evening) == {evening.light: 1}
    take(evening, 0, None)
    assert groups(evening) == {}
    assert "seats" not in evening.own(evening.ann)


def test_all_see_how_many_only_moderators_see_who(evening: Chained) -> None:
    take(evening, 0, evening.seats)
    assert evening.whole("all")["count"]["gruppen"] == {"groups": {evening.seats: 1}}
    assert evening.whole("moderator")["count"]["gruppen"]["seats"] == {evening.ann.person: evening.seats}
    assert evening.whole("all")["stage"]["gruppen"]["options"] == {"limit": 2, "move": "by_result", "wishes": 3}
    assert (evening.ann.person or "?") not in str(evening.whole("all"))


def test_a_full_group_takes_nobody_until_somebody_leaves(evening: Chained) -> None:
    take(evening, 0, evening.seats)
    take(evening, 1, evening.seats)
    refused = evening.refused(evening.people[2], "seat.take", stage="gruppen", target=evening.seats, n=1)
    assert (refused.code, refused.facts) == ("seat.full", {"max": 2})
    take(evening, 0, evening.light)
    take(evening, 2, evening.seats)
    assert groups(evening) == {evening.seats: 2, evening.light: 1}


def test_who_has_gone_home_keeps_nobody_out_of_a_group(evening: Chained) -> None:
    take(evening, 0, evening.seats)
    take(evening, 1, evening.seats)
    refused = evening.refused(evening.people[2], "seat.take", stage="gruppen", target=evening.seats, n=1)
    assert refused.code == "seat.full", "control"
    before = evening.whole("all")
    evening.state.take_touched()
    evening.play(evening.people[1], "person.leave")
    assert ("count", "gruppen") in evening.state.take_touched() and before["count"]["gruppen"] != {}
    assert groups(evening) == {evening.seats: 1}
    take(evening, 2, evening.seats)
    assert groups(evening) == {evening.seats: 2}
    assert list(evening.whole()["count"]["gruppen"]["seats"]) == [evening.people[0].person, evening.people[2].person]


def test_the_protocol_counts_also_who_has_gone_home_since(evening: Chained) -> None:
    evening.join()
    for person in evening.people[:3]:
        give = {"stage": "gruppen", "person": person.person, "target": evening.seats}
        evening.play(evening.moderator, "seat.give", **give)
    evening.play(evening.people[0], "person.leave")
    (table,) = seat.outline(evening.state, evening.state.stages["gruppen"])
    assert isinstance(table, Table) and table.rows[0] == ("Sitzen", "3")


def test_the_same_choice_again_and_an_older_one_change_nothing(evening: Chained) -> None:
    take(evening, 0, evening.seats, n=5)
    seq = evening.state.seq
    take(evening, 0, evening.seats, n=6)
    take(evening, 0, evening.light, n=4)
    assert evening.state.seq == seq
    assert evening.own(evening.ann)["seats"] == {"gruppen": evening.seats}


def test_the_moderator_seats_somebody_also_past_the_limit(evening: Chained) -> None:
    for who in (0, 1):
        take(evening, who, evening.seats)
    cem = evening.people[2]
    give = {"stage": "gruppen", "person": cem.person, "target": evening.seats}
    before = evening.whole("moderator")
    evening.play(evening.moderator, "seat.give", **give)
    assert evening.play(evening.other, "seat.give", **give) == []
    assert groups(evening) == {evening.seats: 3}
    evening.undo()
    assert {**evening.whole("moderator"), "step": None} == {**before, "step": None}
    evening.play(evening.moderator, "seat.give", **give)
    step = evening.state.seq
    take(evening, 2, evening.light)
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"
    assert evening.own(cem)["seats"] == {"gruppen": evening.light}


def test_giving_seats_one_after_the_other_is_taken_back_one_after_the_other(evening: Chained) -> None:
    start = evening.whole("moderator")
    for target in (evening.seats, evening.light, None):
        give = {"stage": "gruppen", "person": evening.ann.person, "target": target}
        evening.play(evening.moderator, "seat.give", **give)
    for _ in range(3):
        evening.undo()
    assert {**evening.whole("moderator"), "step": None} == {**start, "step": None}


def test_after_the_end_only_the_moderator_seats_people(evening: Chained) -> None:
    evening.end("gruppen")
    refused = evening.refusal(evening.ann, "seat.take", stage="gruppen", target=evening.seats, n=1)
    assert refused == "stage.not-open"
    evening.play(evening.moderator, "seat.give", stage="gruppen", person=evening.ann.person, target=evening.seats)
    evening.start("gruppen")
    evening.play(evening.moderator, "event.close")
    refused = evening.refusal(evening.bea, "seat.take", stage="gruppen", target=evening.seats, n=1)
    assert refused == "stage.not-open"


def test_unknown_things_are_refused(evening: Chained) -> None:
    ann, lea = evening.ann, evening.moderator
    for target in (evening.bus, an_id("x"), evening.critique[0]):  # not chosen, not there, not a group
        assert evening.refusal(ann, "seat.take", stage="gruppen", target=target, n=1) == "target.unknown"
        give = {"stage": "gruppen", "person": ann.person, "target": target}
        assert evening.refusal(lea, "seat.give", **give) == "target.unknown"
    give = {"stage": "gruppen", "person": an_id("nobody"), "target": evening.seats}
    assert evening.refusal(lea, "seat.give", **give) == "person.unknown"
    for stage, code in (("karten", "stage.no-groups"), ("nirgends", "stage.unknown")):
        assert evening.refusal(ann, "seat.take", stage=stage, target=None, n=1) == code
        assert evening.refusal(lea, "seat.give", stage=stage, person=ann.person, target=None) == code
    assert evening.refusal(ann, "seat.give", stage="gruppen", person=ann.person, target=None) == "access.role"
    assert evening.refusal(lea, "seat.take", stage="gruppen", target=None, n=1) == "access.role"


def test_before_it_begins_nobody_is_seated() -> None:
    evening = Chained()
    give = {"stage": "gruppen", "person": evening.ann.person, "target": evening.seats}
    assert evening.refusal(evening.moderator, "seat.give", **give) == "stage.not-open"
    refused = evening.refusal(evening.ann, "seat.take", stage="gruppen", target=evening.seats, n=1)
    assert refused == "stage.not-open"
    for audience in AUDIENCES:
        assert evening.whole(audience)["count"]["gruppen"]["groups"] == {}
