"""Who must stay at a table, who is kept together, whose way is printed."""

from typing import Any

import pytest

from eventkit.core.actor import SYSTEM
from eventkit.core.parts.company import MOST_TOGETHER
from tests.core.placed import Placed
from tests.support import an_id

GROUP = an_id("group")


@pytest.fixture
def cafe() -> Placed:
    return Placed()


def person(cafe: Placed, number: int) -> dict[str, Any]:
    found: dict[str, Any] = cafe.whole()["person"][cafe.people[number].person or ""]
    return found


def test_who_must_stay_at_a_table_sits_there_in_every_round(cafe: Placed) -> None:
    ann = cafe.people[0]
    before = cafe.seen()
    cafe.play(cafe.moderator, "person.stay", person=ann.person, place="p3")
    assert cafe.play(cafe.other, "person.stay", person=ann.person, place="p3") == []
    assert person(cafe, 0)["stay"] == "p3"
    cafe.undo()
    assert cafe.seen() == before
    cafe.play(cafe.moderator, "person.stay", person=ann.person, place="p3")
    for number in (1, 2):
        cafe.round(f"runde-{number}")
        assert cafe.place(ann) == "p3"
        assert sorted(cafe.sizes(f"runde-{number}-platz").values()) == [2, 2, 2, 2]


def test_when_they_need_not_stay_any_more_they_move(cafe: Placed) -> None:
    cafe.play(cafe.moderator, "person.stay", person=cafe.people[0].person, place="p3")
    cafe.play(cafe.moderator, "person.stay", person=cafe.people[0].person, place=None)
    assert person(cafe, 0)["stay"] is None
    assert cafe.play(cafe.moderator, "person.stay", person=cafe.people[0].person, place=None) == []


def test_more_people_may_have_to_stay_at_a_table_than_an_even_share(cafe: Placed) -> None:
    for actor in cafe.people[:5]:
        cafe.play(cafe.moderator, "person.stay", person=actor.person, place="p1")
    cafe.round("runde-1")
    assert cafe.sizes("runde-1-platz") == {"p1": 5, "p2": 1, "p3": 1, "p4": 1}


def test_who_is_kept_together_sits_together(cafe: Placed) -> None:
    ann, bea, *_ = (actor.person for actor in cafe.people)
    last = cafe.people[-1].person
    before = cafe.seen()
    cafe.play(cafe.moderator, "people.together", group=GROUP, persons=[ann, last, ann])
    assert cafe.play(cafe.other, "people.together", group=GROUP, persons=[ann, last]) == []
    assert (person(cafe, 0)["with"], person(cafe, -1)["with"], person(cafe, 1)["with"]) == ([last], [ann], [])
    cafe.undo()
    assert cafe.seen() == before
    cafe.play(cafe.moderator, "people.together", group=GROUP, persons=[ann, last])
    cafe.round("runde-1")
    assert cafe.place(cafe.people[0]) == cafe.place(cafe.people[-1])
    assert sorted(cafe.sizes("runde-1-platz").values()) == [2, 2, 2, 2]
    cafe.play(cafe.moderator, "people.together", group=GROUP, persons=[])
    assert person(cafe, 0)["with"] == []
    assert cafe.play(cafe.moderator, "people.together", group=GROUP, persons=[]) == []


def test_somebody_may_belong_to_two_groups(cafe: Placed) -> None:
    ann, bea, cem, *_ = (actor.person for actor in cafe.people)
    cafe.play(cafe.moderator, "people.together", group=GROUP, persons=[ann, bea])
    cafe.play(cafe.moderator, "people.together", group=an_id("other"), persons=[bea, cem])
    assert person(cafe, 1)["with"] == [ann, cem]
    before = cafe.seen()
    cafe.play(cafe.moderator, "people.together", group=GROUP, persons=[])
    assert person(cafe, 1)["with"] == [cem]
    cafe.undo()
    assert cafe.seen() == before


def test_a_latecomer_sits_beside_the_one_they_belong_to(cafe: Placed) -> None:
    cafe.round("runde-1")
    ann = cafe.people[0]
    for late in range(3):
        guest = an_id(f"person {len(cafe.state.persons)}")
        actor = cafe.join()
        assert actor.person == guest
        if late == 2:
            cafe.play(cafe.moderator, "people.together", group=GROUP, persons=[ann.person, guest])
    cafe.play(cafe.moderator, "stage.start", stage="runde-2-platz")
    assert cafe.place(actor) == cafe.place(ann)


def test_only_moderators_bind_people(cafe: Placed) -> None:
    ann, bea = cafe.people[0].person, cafe.people[1].person
    for actor in (cafe.people[0], cafe.host("p1")):
        assert cafe.refusal(actor, "person.stay", person=ann, place="p1") == "access.role"
        assert cafe.refusal(actor, "people.together", group=GROUP, persons=[ann, bea]) == "access.role"
        assert cafe.refusal(actor, "routes.print", routes={}) == "access.role"


def test_unknown_people_and_places_are_refused(cafe: Placed) -> None:
    lea, ann, nobody = cafe.moderator, cafe.people[0].person, an_id("nobody")
    assert cafe.refusal(lea, "person.stay", person=nobody, place="p1") == "person.unknown"
    assert cafe.refusal(lea, "person.stay", person=ann, place="p9") == "place.unknown"
    cafe.play(lea, "place.close", place="p2")
    assert cafe.refusal(lea, "person.stay", person=ann, place="p2") == "place.closed"
    assert cafe.refusal(lea, "people.together", group=GROUP, persons=[ann, nobody]) == "person.unknown"


def test_nobody_is_kept_together_alone_and_no_whole_hall_is() -> None:
    cafe = Placed(people=MOST_TOGETHER + 1)
    ann = cafe.people[0].person
    assert cafe.refusal(cafe.moderator, "people.together", group=GROUP, persons=[ann, ann]) == "together.alone"
    everybody = [actor.person for actor in cafe.people]
    refused = cafe.refused(cafe.moderator, "people.together", group=GROUP, persons=everybody)
    assert (refused.code, refused.facts) == ("too-many", {"max": MOST_TOGETHER})
    cafe.play(cafe.moderator, "people.together", group=GROUP, persons=everybody[:-1])


# What stands on a printed route card holds


def printed(cafe: Placed, place: str = "p1") -> str:
    """Somebody without a phone, whose card says this table for the second round. Gives the person."""
    guest = an_id("on paper")
    cafe.play(SYSTEM, "person.join", person=guest, paper=True)
    seats = {"runde-2-platz": {one: f"p{1 + n % 4}" for n, one in enumerate(cafe.state.persons)}}
    seats["runde-2-platz"][guest] = place
    cafe.plan(seats)
    cafe.play(SYSTEM, "routes.print", routes={guest: {"runde-2-platz": place}, an_id("nobody"): {}})
    return guest


def seat(cafe: Placed, guest: str) -> str:
    return str(cafe.whole()["count"]["runde-2-platz"]["seats"][guest])


def test_a_way_that_is_printed_again_is_nothing_new(cafe: Placed) -> None:
    guest = printed(cafe)
    assert cafe.play(SYSTEM, "routes.print", routes={guest: {"runde-2-platz": "p1"}}) == []
    assert cafe.state.persons[guest].route == {"runde-2-platz": "p1"}


def test_when_tables_are_made_equal_as_a_walk_begins_a_printed_way_is_kept(cafe: Placed) -> None:
    """The last one at the largest table would have to go, if the card did not say otherwise."""
    guest = printed(cafe)
    for actor in cafe.people[1:4]:
        cafe.play(actor, "person.leave")
    assert cafe.sizes("runde-2-platz") == {"p1": 3, "p2": 1, "p3": 1, "p4": 1}
    cafe.walk("runde-2")
    assert sorted(cafe.sizes("runde-2-platz").values()) == [1, 1, 2, 2]
    assert seat(cafe, guest) == "p1"


def test_control_without_a_printed_way_the_same_person_moves(cafe: Placed) -> None:
    guest = printed(cafe)
    cafe.play(SYSTEM, "routes.print", routes={guest: {}})
    for actor in cafe.people[1:4]:
        cafe.play(actor, "person.leave")
    cafe.walk("runde-2")
    assert seat(cafe, guest) != "p1"


def test_who_lost_the_seat_finds_the_printed_one(cafe: Placed) -> None:
    """Their table was closed for a while."""
    guest = printed(cafe, "p2")
    cafe.play(cafe.moderator, "place.close", place="p2")
    assert seat(cafe, guest) != "p2"
    cafe.play(cafe.moderator, "place.reopen", place="p2")
    cafe.play(cafe.moderator, "place.close", place=seat(cafe, guest))
    assert seat(cafe, guest) == "p2"
