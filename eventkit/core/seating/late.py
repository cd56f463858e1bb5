"""Seats at once for those who have none: latecomers, people of a table that was closed, everybody when a walk begins
before a plan was made. The rounds to come are planned better a moment later."""

from eventkit.core.entries import Entry
from eventkit.core.rotation.late import late_seats
from eventkit.core.seating.seats import SeatsSet
from eventkit.core.seating.where import Table, homeless, tables, walk_going_on, walks, with_whom
from eventkit.core.state import StageRun, State


def settle(state: State, because: Entry) -> list[SeatsSet]:
    """Follows whatever may have left somebody without a seat in the walk that holds now or in a planned one."""
    now = walk_going_on(state)
    past = [tables(state, run) for run in walks(state) if run.started is not None and run is not now]
    found = []
    for run in ahead(state):
        seats = tables(state, run)
        if run.plan.options.move == "rotate" and seats:
            given = _seat_all(state, run, seats, past)
            if run is now and _has_just_begun(state, run):
                _level(state, seats, given)
            if given:
                found.append(SeatsSet(stage=run.id, seats=given))
        past.append(seats)
    return found


def ahead(state: State) -> list[StageRun]:
    """The walk that holds right now and those that seats are planned for."""
    now = walk_going_on(state)
    return [*([now] if now else []), *(run for run in walks(state) if run.started is None and run.data.seats)]


def _seat_all(state: State, run: StageRun, seats: Table, past: list[Table]) -> dict[str, str | None]:
    """Where they must stay; else beside those they are kept together with; else the smallest table."""
    given: dict[str, str | None] = {}
    standing = homeless(state, run)
    for person in sorted(standing, key=lambda person: state.persons[person].stay is None):
        stay = state.persons[person].stay
        beside = next((one for one in with_whom(state, person) if any(one in s for s in seats.values())), "")
        place = stay if stay in seats else late_seats(person, past, [seats], beside)[0]
        seats[place].append(person)
        given[person] = place
    return given


def _has_just_begun(state: State, run: StageRun) -> bool:
    return run.started == state.at and not run.data.arrived


def _level(state: State, seats: Table, given: dict[str, str | None]) -> None:
    """When a walk begins sizes differ by at most one. Nobody has been told a place yet, so it costs nothing."""
    while True:
        large = max(seats, key=lambda place: len(seats[place]))
        small = min(seats, key=lambda place: len(seats[place]))
        movable = [p for p in seats[large] if state.persons[p].stay is None and not with_whom(state, p)]
        if len(seats[large]) - len(seats[small]) < 2 or not movable:
            return
        person = movable[-1]
        seats[large].remove(person)
        seats[small].append(person)
        given[person] = small
