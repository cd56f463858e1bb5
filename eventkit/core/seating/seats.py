"""The entries of seats: somebody took one, many were set at once, somebody is there, somebody has wishes."""

from collections.abc import Iterable

from eventkit.core.entries import Entry, Line
from eventkit.core.rules import On
from eventkit.core.seating.data import Data
from eventkit.core.seating.where import held, is_walk
from eventkit.core.state import Rotation, StageRun, State, Undo


class SeatTaken(Entry, frozen=True, tag="seat.taken"):
    """`target`: a chosen result or a place; None: in no group, at no place any more."""

    stage: str
    person: str
    target: str | None
    n: int


class SeatsSet(Entry, frozen=True, tag="seats.set"):
    """Planned, spread, or given to those who came late. `seats`: person -> place; None: as if they never had one;
    "": somebody has seated them nowhere."""

    stage: str
    seats: dict[str, str | None]


class SeatArrived(Entry, frozen=True, tag="seat.arrived"):
    """`place` None: not there after all."""

    stage: str
    person: str
    place: str | None


class PlacesWished(Entry, frozen=True, tag="places.wished"):
    stage: str
    person: str
    places: tuple[str, ...]
    n: int


class SeatsPlanned(Entry, frozen=True, tag="seats.planned"):
    """How good the seats are that were set with the same command."""

    rotation: Rotation | None


def taken(state: State, line: Line, entry: SeatTaken) -> None:
    run = state.stages[entry.stage]
    person = state.persons[entry.person]
    person.counter = max(person.counter, entry.n)
    state.mark(line, f"stage:{entry.stage}", _key(entry.stage, entry.person))
    _sit(state, line, run, entry.person, entry.target, entry.n)
    state.touch("count", entry.stage)


def were_set(state: State, line: Line, entry: SeatsSet) -> None:
    run = state.stages[entry.stage]
    for person, place in entry.seats.items():
        state.mark(line, _key(entry.stage, person))
        n = run.data.seats.get(person, ("", 0))[1]
        _sit(state, line, run, person, place, n)
        if place is None and not n:
            del run.data.seats[person]
    state.touch("count", entry.stage)


def _sit(state: State, line: Line, run: StageRun, person: str, target: str | None, n: int) -> None:
    """Last in the group, so that groups stand in the order in which people came. Who is seated elsewhere is not there
    yet."""
    data: Data = run.data
    before, _ = data.seats.pop(person, ("", 0))
    if before in state.places and before != target and held(state, run):
        data.been[person] = (*data.been.get(person, ()), before)
    data.seats[person] = (target or "", n)
    if target in state.places:
        state.mark(line, f"place.used:{target}")
    if data.arrived.get(person) not in (None, target):
        del data.arrived[person]
    touch_person(state, person)


def arrived(state: State, line: Line, entry: SeatArrived) -> None:
    data: Data = state.stages[entry.stage].data
    data.arrived.pop(entry.person, None)
    if entry.place is not None:
        data.arrived[entry.person] = entry.place
    state.mark(line, f"seat.arrived:{entry.stage}:{entry.person}")
    touch_person(state, entry.person)
    state.touch("count", entry.stage)


def wished(state: State, line: Line, entry: PlacesWished) -> None:
    state.stages[entry.stage].data.wishes[entry.person] = (entry.places, entry.n)
    person = state.persons[entry.person]
    person.counter = max(person.counter, entry.n)
    state.mark(line, f"stage:{entry.stage}", *(f"place.used:{place}" for place in entry.places))
    state.touch("own", entry.person)
    state.touch("count", entry.stage)


def planned(state: State, line: Line, entry: SeatsPlanned) -> None:
    state.rotation = entry.rotation
    for run in state.stages.values():
        if is_walk(run):
            state.touch("count", run.id)


def touch_person(state: State, person: str) -> None:
    state.touch("own", person)
    state.touch("person", person)


def touch_everybody(state: State) -> None:
    """Where people belong is another question now: a walk or a round has begun."""
    for person in state.persons:
        touch_person(state, person)


def undo_taken(state: State, entry: SeatTaken) -> Undo:
    seats: dict[str, tuple[str, int]] = state.stages[entry.stage].data.seats
    target, n = seats.get(entry.person, ("", 0))
    back: list[Entry] = [SeatTaken(stage=entry.stage, person=entry.person, target=target or None, n=max(n, entry.n))]
    if entry.person not in seats:
        back = [SeatsSet(stage=entry.stage, seats={entry.person: None})]
    back += _there_again(state, entry.stage, [entry.person])
    return Undo(tuple(back), (_key(entry.stage, entry.person),), _marks(entry.stage, [entry.target]))


def undo_set(state: State, entry: SeatsSet) -> Undo:
    seats: dict[str, tuple[str, int]] = state.stages[entry.stage].data.seats
    back: list[Entry] = [
        SeatsSet(stage=entry.stage, seats={p: seats[p][0] if p in seats else None for p in entry.seats})
    ]
    back += _there_again(state, entry.stage, list(entry.seats))
    keys = tuple(_key(entry.stage, person) for person in entry.seats)
    return Undo(tuple(back), keys, _marks(entry.stage, entry.seats.values()))


def undo_arrived(state: State, entry: SeatArrived) -> Undo:
    before: str | None = state.stages[entry.stage].data.arrived.get(entry.person)
    back = SeatArrived(stage=entry.stage, person=entry.person, place=before)
    return Undo((back,), (f"seat.arrived:{entry.stage}:{entry.person}",), (_key(entry.stage, entry.person),))


def _marks(stage: str, places: Iterable[str | None]) -> tuple[str, ...]:
    return (f"stage:{stage}", *dict.fromkeys(f"place.used:{place}" for place in places if place))


def _there_again(state: State, stage: str, people: list[str]) -> list[Entry]:
    """Who was at the place they are sent away from is there again when that is taken back."""
    arrived: dict[str, str] = state.stages[stage].data.arrived
    return [SeatArrived(stage=stage, person=person, place=arrived[person]) for person in people if person in arrived]


def _key(stage: str, person: str) -> str:
    return f"seat:{stage}:{person}"


ENTRIES = {
    SeatTaken: On(taken, undo_taken),
    SeatsSet: On(were_set, undo_set),
    SeatArrived: On(arrived, undo_arrived),
    PlacesWished: On(wished),
    SeatsPlanned: On(planned),
}
