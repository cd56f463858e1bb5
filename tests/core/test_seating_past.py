"""What the plan of seats knows of the rounds that were: also of tables that are closed by now."""

from eventkit.core.rotation.bound import meetings, repeats
from eventkit.core.seating.task import Seats, ahead, solve
from eventkit.core.seating.where import sat
from eventkit.core.state import State
from tests.core.placed import Placed
from tests.support import PLACES


def solved(state: State) -> Seats:
    asked = ahead(state)
    assert asked is not None
    steps = solve(asked)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            found: Seats = done.value
            return found


def past(state: State) -> list[dict[str, list[str]]]:
    asked = ahead(state)
    assert asked is not None
    return list(asked.past)


def test_people_of_a_table_that_is_closed_in_the_middle_of_a_round_have_met() -> None:
    evening = Placed(people=9)
    evening.round("runde-1")
    company = [actor.person for actor in evening.at("p1")]
    assert len(company) == 3
    evening.play(evening.moderator, "place.close", place="p1")
    (seats,) = past(evening.state)
    assert seats["p1"] == company
    at = {person: place for place, people in seats.items() if place != "p1" for person in people}
    assert all(person in at for person in company), "and they have met those of the table they went to"
    evening.undo()
    (seats,) = past(evening.state)
    assert seats["p1"] == company and sum(map(len, seats.values())) == 9


def test_while_people_are_on_their_way_nobody_has_met_yet() -> None:
    evening = Placed(people=9)
    evening.walk("runde-1")
    evening.play(evening.moderator, "place.close", place="p1")
    (seats,) = past(evening.state)
    assert seats["p1"] == [] and sum(map(len, seats.values())) == 9


def test_who_met_at_a_table_that_was_closed_meets_again_when_the_plan_brings_them_together() -> None:
    evening = Placed(people=12, format_text=PLACES.replace("rounds = 2", "rounds = 3"))
    evening.play(evening.moderator, "seats.spread", stage=evening.walk("runde-1"))
    evening.start("runde-1")
    company = {actor.person for actor in evening.at("p4")}
    evening.play(evening.moderator, "place.close", place="p4")
    found = solved(evening.state)
    tables = [list(sat(evening.state, evening.state.stages["runde-1-platz"]).values())]
    for walk in ("runde-2-platz", "runde-3-platz"):
        seats = found.seats[walk]
        tables.append([[p for p in seats if seats[p] == place] for place in ("p1", "p2", "p3")])
    assert repeats(meetings(tables)) == found.rotation.repeats
    forgotten = repeats(meetings([[t for t in tables[0] if set(t) != company], *tables[1:]]))
    assert forgotten < found.rotation.repeats, "two of them meet again, and that counts"


def test_two_who_sit_at_two_tables_together_in_one_round_have_met_once() -> None:
    assert meetings([[["a", "b"], ["a", "b", "c"]]]) == {
        frozenset("ab"): 1, frozenset("ac"): 1, frozenset("bc"): 1,
    }  # fmt: skip


def test_the_bound_is_that_of_guests_who_never_come_back_where_tables_have_hosts() -> None:
    text = PLACES.replace("rounds = 2", "rounds = 3")
    alone, hosted = Placed(people=16, format_text=text), Placed(people=16, format_text=text)
    for place in ("p1", "p2", "p3", "p4"):
        hosted.host(place)
    assert solved(alone.state).rotation.lower_bound == 0
    found = solved(hosted.state).rotation
    assert (found.repeats, found.lower_bound, found.returns) == (8, 8, 0)
