"""What is allowed on a stage where people find their place."""

from eventkit.core import chosen, find
from eventkit.core.errors import Refused
from eventkit.core.records import Person
from eventkit.core.seating.data import Options
from eventkit.core.seating.where import tables, walk_going_on
from eventkit.core.state import StageRun, State


def seating(state: State, stage_id: str) -> tuple[StageRun, Options]:
    """A stage on which people find their place. Refused: `stage.unknown`, `stage.no-groups`."""
    run = find.stage(state, stage_id)
    if not isinstance(run.plan.options, Options):
        raise Refused("stage.no-groups")
    return run, run.plan.options


def walk(state: State, stage_id: str) -> tuple[StageRun, Options]:
    """A stage on which people find a table or room. Refused: `stage.unknown`, `stage.no-groups`, `stage.no-places`."""
    run, options = seating(state, stage_id)
    if not options.at_places:
        raise Refused("stage.no-places")
    return run, options


def going_on(state: State, run: StageRun) -> None:
    """Is this the walk of the moment, or that of the round that is held now? Who comes late finds a place there too.

    Refused: `seat.not-now`.
    """
    if state.closed or walk_going_on(state) is not run:
        raise Refused("seat.not-now")


def no_host(state: State, person: Person) -> None:
    """Hosts stay where they are. Refused: `seat.hosted`."""
    if person.host is not None:
        place = state.places[person.host]
        raise Refused("seat.hosted", no=place.no, kind=place.kind)


def target(state: State, run: StageRun, wanted: str) -> None:
    """Refused: `target.unknown` (a group), `place.unknown`, `place.closed`."""
    if run.plan.options.at_places:
        find.open_place(state, wanted)
    elif wanted not in {result.target for result in chosen.results(state, run)}:
        raise Refused("target.unknown")


def room(state: State, run: StageRun, wanted: str) -> None:
    """Refused like `target`, and with `seat.full`."""
    target(state, run, wanted)
    if run.plan.options.at_places:
        limit, taken = limit_of(state, run, wanted), len(tables(state, run)[wanted])
    else:
        limit, taken = run.plan.options.limit, len(present(state, run, wanted))
    if limit is not None and taken >= limit:
        raise Refused("seat.full", max=limit)


def limit_of(state: State, run: StageRun, place: str) -> int | None:
    """How many may be at a place; None: any number."""
    most = state.places[place].capacity
    limit: int | None = run.plan.options.limit
    return most if most is not None else limit


def members(run: StageRun, group: str) -> list[str]:
    """Who is in the group of a result, in the order they came; also who has gone home since."""
    return [person for person, (target, _) in run.data.seats.items() if target == group]


def present(state: State, run: StageRun, group: str) -> list[str]:
    """Those of them who are there."""
    return [person for person in members(run, group) if not state.persons[person].left]
