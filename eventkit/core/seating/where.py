"""Who is where: read from the seat stages, the hosts and the stage that is going on."""

from collections.abc import Iterable

from eventkit.core.records import Person, Place
from eventkit.core.seating.data import Data, Options
from eventkit.core.state import StageRun, State

Table = dict[str, list[str]]
"""Place -> who sits there."""


def is_walk(run: StageRun) -> bool:
    """A stage on which people find a table or a room."""
    return isinstance(run.plan.options, Options) and run.plan.options.at_places


def walks(state: State) -> list[StageRun]:
    """All of them, in the order of the format."""
    return [run for run in state.stages.values() if is_walk(run)]


def begun(state: State, run: StageRun) -> bool:
    """Do the seats of a walk hold already? Also when its round was started without it."""
    return run.started is not None or held(state, run)


def held(state: State, run: StageRun) -> bool:
    """Has a round begun with the seats of this walk?"""
    return any(one.plan.at == run.id and one.started is not None for one in state.stages.values())


def walk_now(state: State) -> StageRun | None:
    """The walk whose seats hold now: that of the stage that is going on, else the last one that has begun."""
    current = state.stages.get(state.current or "")
    if current is not None and is_walk(current):
        return current
    if current is not None and current.plan.at is not None:
        return state.stages[current.plan.at]
    return next((run for run in reversed(walks(state)) if begun(state, run)), None)


def walk_going_on(state: State) -> StageRun | None:
    """The walk of the moment, or that of the round that is held right now; None: nobody walks or sits anywhere.

    Who sat where in a round that is over stays as it was.
    """
    current = state.stages.get(state.current or "")
    if current is None or current.status != "open":
        return None
    if is_walk(current):
        return current
    return state.stages[current.plan.at] if current.plan.at is not None else None


def walk_before(state: State, run: StageRun) -> StageRun | None:
    """The walk before this one that has begun."""
    before: StageRun | None = None
    for other in walks(state):
        if other is run:
            return before
        if begun(state, other):
            before = other
    return before


def round_now(state: State) -> StageRun | None:
    """The round at the places that is going on, else the last one that has begun."""
    current = state.stages.get(state.current or "")
    if current is not None and current.plan.at is not None:
        return current
    return next((run for run in reversed(state.stages.values()) if run.plan.at and run.started is not None), None)


def seat(run: StageRun, person: str) -> str | None:
    """Where somebody's seat is in a walk."""
    data: Data = run.data
    return data.seats.get(person, ("", 0))[0] or None


def place_of(state: State, person: Person) -> str | None:
    """Where somebody who is here belongs now."""
    return None if person.left else belongs(state, person)


def belongs(state: State, person: Person) -> str | None:
    """A host belongs to the own place, the others where their seat is, or where that place was merged into. Who sits at
    one that is closed belongs nowhere: they choose anew."""
    if person.host is not None:
        return person.host
    run = walk_now(state)
    taken = seat(run, person.id) if run else None
    place = final(state, taken) if taken else None
    return None if place is None or state.places[place].closed else place


def board_of(state: State, person: Person) -> str | None:
    """At whose board somebody sits: the place of the round that is going on or was last."""
    if person.host is not None:
        return person.host
    run = round_now(state)
    return seat(state.stages[run.plan.at or ""], person.id) if run else None


def been_at(state: State, person: Person) -> set[str]:
    """The places where somebody belongs or has belonged in any walk that has begun, also for a part of a round."""
    there = [run for run in walks(state) if begun(state, run)]
    parts = (place for run in there for place in run.data.been.get(person.id, ()))
    return {place for place in (*(seat(run, person.id) for run in there), *parts, person.host) if place}


def guests(state: State) -> list[str]:
    """Those who move: everybody who is there and is no host."""
    return [person.id for person in state.persons.values() if not person.left and person.host is None]


def open_places(state: State) -> list[Place]:
    return [place for place in state.places.values() if not place.closed]


def tables(state: State, run: StageRun) -> Table:
    """The seats of a walk: who of those who are there belongs to which open place."""
    return _seats(state, run, open_places(state))


def sat(state: State, run: StageRun) -> Table:
    """Who of those who are there sat with whom in a walk, also at places that are closed by now: somebody whose place
    was closed in the middle of the round sat at two."""
    seats, there = _seats(state, run, state.places.values()), set(guests(state))
    for place, people in run.data.parted.items():
        seats[place] += [person for person in people if person in there and person not in seats[place]]
    return seats


def _seats(state: State, run: StageRun, places: Iterable[Place]) -> Table:
    """Whose place is not among these, because it was merged since, belongs where it went, as their phones say."""
    seats: Table = {place.id: [] for place in places}
    for person in guests(state):
        place = seat(run, person)
        place = place if place is None or place in seats else final(state, place)
        if place in seats:
            seats[place].append(person)
    return seats


def homeless(state: State, run: StageRun) -> list[str]:
    """Guests who have no seat in a walk, or one at a place that is closed."""
    seats = tables(state, run)
    seated = {person for people in seats.values() for person in people}
    return [person for person in guests(state) if person not in seated]


def with_whom(state: State, person: str) -> list[str]:
    """Who is kept together with somebody, in the order they came."""
    mates = {other for group in state.together.values() if person in group for other in group}
    return sorted(mates - {person}, key=lambda other: state.persons[other].no)


def final(state: State, place_id: str) -> str:
    """The place where the board of a place is now: itself, or the one it was merged into."""
    place = state.places[place_id]
    while place.into is not None:
        place = state.places[place.into]
    return place.id
