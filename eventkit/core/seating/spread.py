"""Places for everybody who has none: by wishes, else evenly. Rooms may be full; nobody is left standing for that."""

from eventkit.core.rotation.late import late_seats
from eventkit.core.seating.allowed import limit_of
from eventkit.core.seating.where import Table, homeless, tables, walks, with_whom
from eventkit.core.state import StageRun, State
from eventkit.core.wishes import assign


def spread(state: State, run: StageRun) -> dict[str, str]:
    """Person -> place, for those who have no seat in this walk. Capacities hold as long as there is room at all."""
    seats = tables(state, run)
    if not seats:
        return {}
    standing = homeless(state, run)
    given = _by_wishes(state, run, seats, standing)
    past = [tables(state, other) for other in walks(state) if other.started is not None and other is not run]
    for person in standing:
        if person not in given:
            given[person] = _place(state, run, person, seats, past)
            seats[given[person]].append(person)
    return given


def _by_wishes(state: State, run: StageRun, seats: Table, standing: list[str]) -> dict[str, str]:
    """Those who have wishes; the others are placed afterwards, so that they take nobody's room. Where people must stay
    or are kept together, that comes first."""
    bound = {p for p in standing if state.persons[p].stay in seats or with_whom(state, p)}
    wishes = {
        person: named
        for person in standing
        if person not in bound and (named := tuple(p for p in run.data.wishes.get(person, ((), 0))[0] if p in seats))
    }
    if not wishes:
        return {}
    limits = {place: limit_of(state, run, place) for place in seats}
    most = len(state.persons)
    room = {p: most if (limit := limits[p]) is None else max(0, limit - len(people)) for p, people in seats.items()}
    found = assign(wishes, room)
    for person, place in found.room_of.items():
        seats[place].append(person)
    return dict(found.room_of)


def _place(state: State, run: StageRun, person: str, seats: Table, past: list[Table]) -> str:
    """Where they must stay, beside whom they belong to, else the emptiest place with people they know the least."""
    stay = state.persons[person].stay
    if stay in seats:
        return str(stay)
    beside = next((other for other in with_whom(state, person) if any(other in s for s in seats.values())), "")
    roomy = {key: s for key, s in seats.items() if (most := limit_of(state, run, key)) is None or len(s) < most}
    (place,) = late_seats(person, past, [seats if beside or not roomy else roomy], beside)
    return place
