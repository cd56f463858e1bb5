"""Places for everybody who has none: by wishes, else evenly. Who must stay somewhere or is kept together with others
comes first. Rooms may be full; nobody is left standing for that."""

from eventkit.core.rotation.late import late_seats
from eventkit.core.seating.allowed import limit_of
from eventkit.core.seating.where import Table, begun, homeless, sat, tables, walks, with_whom
from eventkit.core.state import StageRun, State
from eventkit.core.wishes import assign


def spread(state: State, run: StageRun) -> dict[str, str]:
    """Person -> place, for those who have no seat in this walk. Capacities hold as long as there is room at all."""
    seats = tables(state, run)
    if not seats:
        return {}
    standing = homeless(state, run)
    bound = [p for p in standing if state.persons[p].stay in seats or with_whom(state, p)]
    past = [sat(state, other) for other in walks(state) if begun(state, other) and other is not run]
    given: dict[str, str] = {}
    for person in sorted(bound, key=lambda person: state.persons[person].stay is None):
        given[person] = _place(state, run, person, seats, past)
        seats[given[person]].append(person)
    given |= _by_wishes(state, run, seats, [person for person in standing if person not in given])
    for person in standing:
        if person not in given:
            given[person] = _place(state, run, person, seats, past)
            seats[given[person]].append(person)
    return given


def _wished(run: StageRun, person: str, seats: Table) -> tuple[str, ...]:
    """The places that somebody has named, as far as they are open."""
    return tuple(place for place in run.data.wishes.get(person, ((), 0))[0] if place in seats)


def _by_wishes(state: State, run: StageRun, seats: Table, standing: list[str]) -> dict[str, str]:
    """Those who have wishes; the others are placed afterwards, so that they take nobody's room."""
    wishes = {person: named for person in standing if (named := _wished(run, person, seats))}
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
    """Where they must stay, beside whom they belong to, where those wish to be; else the emptiest place with people
    they know the least."""
    stay = state.persons[person].stay
    if stay in seats:
        return str(stay)
    mates = with_whom(state, person)
    beside = next((other for other in mates if any(other in s for s in seats.values())), "")
    roomy = {key: s for key, s in seats.items() if (most := limit_of(state, run, key)) is None or len(s) < most}
    wished = [place for one in (person, *mates) for place in _wished(run, one, roomy)]
    if wished and not beside:
        return wished[0]
    (place,) = late_seats(person, past, [seats if beside or not roomy else roomy], beside)
    return place
