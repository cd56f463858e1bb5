"""Seats at once for those who have none: latecomers, people of a table that was closed, everybody when a walk begins
before a plan was made. The rounds to come are planned better a moment later."""

from eventkit.core.entries import Entry
from eventkit.core.rotation.late import late_seats
from eventkit.core.seating.seats import SeatsSet
from eventkit.core.seating.where import (
    Table,
    begun,
    final,
    guests,
    homeless,
    sat,
    seat,
    tables,
    walk_going_on,
    walks,
    with_whom,
)
from eventkit.core.state import StageRun, State


def settle(state: State, because: Entry) -> list[SeatsSet]:
    """Follows whatever may have left somebody without a seat in the walk that holds now or in a planned one."""
    return _settle(state, level=False)


def begin(state: State, because: Entry) -> list[SeatsSet]:
    """Follows when a stage begins: everybody has a seat, and tables are equal before anybody was told one."""
    return _settle(state, level=True)


def _settle(state: State, *, level: bool) -> list[SeatsSet]:
    now = walk_going_on(state)
    past = [sat(state, run) for run in walks(state) if begun(state, run) and run is not now]
    found = []
    for run in ahead(state):
        seats, given = tables(state, run), _merged(state, run)
        given_out = run is now or state.rotation is not None  # before a plan is made there may be a seat or two
        if run.plan.options.move == "rotate" and seats and given_out:
            given |= _seat_all(state, run, seats, past)
            if level and run is now and run.started == state.at and not run.data.arrived:
                _level(state, run, seats, given)
        if given:
            found.append(SeatsSet(stage=run.id, seats=given))
        past.append(seats)
    return found


def _merged(state: State, run: StageRun) -> dict[str, str | None]:
    """Whose table was merged while nobody sat anywhere: their seat is where it went."""
    taken = ((person, seat(run, person)) for person in guests(state))
    went = {person: (place, final(state, place)) for person, place in taken if place is not None}
    return {person: into for person, (place, into) in went.items() if into != place and not state.places[into].closed}


def ahead(state: State) -> list[StageRun]:
    """The walk that holds right now and those that seats are planned for."""
    now = walk_going_on(state)
    return [*([now] if now else []), *(run for run in walks(state) if not begun(state, run) and run.data.seats)]


def _seat_all(state: State, run: StageRun, seats: Table, past: list[Table]) -> dict[str, str | None]:
    """Where they must stay or their route card says; else beside those they are kept together with; else the smallest
    table."""
    given: dict[str, str | None] = {}
    said = {person: _said(state, run, person, seats) for person in _lost(state, run)}
    for person in sorted(said, key=lambda person: said[person] is None):
        beside = next((one for one in with_whom(state, person) if any(one in s for s in seats.values())), "")
        place = said[person] or late_seats(person, past, [seats], beside)[0]
        seats[place].append(person)
        given[person] = place
    return given


def _lost(state: State, run: StageRun) -> list[str]:
    """Those without a seat, but not those whom somebody has seated nowhere."""
    seats = run.data.seats
    return [person for person in homeless(state, run) if person not in seats or seats[person][0]]


def _said(state: State, run: StageRun, person: str, seats: Table) -> str | None:
    """Where somebody has to sit whatever the others do."""
    known = state.persons[person]
    return next((place for place in (known.stay, known.route.get(run.id)) if place in seats), None)


def _level(state: State, run: StageRun, seats: Table, given: dict[str, str | None]) -> None:
    """Sizes differ by at most one, as far as people are free to move."""
    free = {p for people in seats.values() for p in people if not (_said(state, run, p, seats) or with_whom(state, p))}
    while True:
        movable = [place for place, people in seats.items() if free & set(people)]
        large = max(movable, key=lambda place: len(seats[place]), default=None)
        small = min(seats, key=lambda place: len(seats[place]))
        if large is None or len(seats[large]) - len(seats[small]) < 2:
            return
        person = next(p for p in reversed(seats[large]) if p in free)
        seats[large].remove(person)
        seats[small].append(person)
        given[person] = small
