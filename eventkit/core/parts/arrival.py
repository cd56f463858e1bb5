"""Arriving: somebody is at their place, by a tap, by scanning the code on its sign, or because the host sees them."""

from eventkit.core import acting, find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry
from eventkit.core.errors import Refused
from eventkit.core.ids import Id, Key
from eventkit.core.records import Person
from eventkit.core.rules import ALL, SYSTEM, Rule
from eventkit.core.seating import allowed
from eventkit.core.seating.seats import SeatArrived, SeatTaken
from eventkit.core.seating.where import seat, walk_going_on
from eventkit.core.state import StageRun, State


class Arrive(Command, frozen=True, tag="seat.arrive"):
    """`person`: whom a moderator or host sees. `place`: the code that was scanned. `arrived` false: not there."""

    stage: Key
    person: Id | None = None
    place: Key | None = None
    arrived: bool = True


def arrive(state: State, command: Arrive, actor: Actor, now: int) -> list[Entry]:
    run, options = allowed.walk(state, command.stage)
    person = acting.whom(state, actor, command.person)
    if person.host is not None and person.host == command.place:
        return []  # a host scans the own sign
    allowed.going_on(state, run)
    allowed.no_host(state, person)
    place, entries = seat(run, person.id), list[Entry]()
    if actor.role == "host":
        acting.at_own_place(state, actor, place)
    if command.arrived and command.place is not None and command.place != place:
        acting.at_own_place(state, actor, command.place)
        entries = _sit_down(state, run, person, place, command.place)
        place = command.place
    if place is None:
        raise Refused("seat.none")
    find.open_place(state, place)
    before: str | None = run.data.arrived.get(person.id)
    now_at = place if command.arrived else None
    return [*entries, *([SeatArrived(stage=run.id, person=person.id, place=now_at)] if before != now_at else [])]


def _sit_down(state: State, run: StageRun, person: Person, seat_at: str | None, wanted: str) -> list[Entry]:
    """Scanning a sign seats people there where they choose, or where they have no seat at all."""
    if seat_at is not None and run.plan.options.move != "choose":
        place = state.places[seat_at]
        raise Refused("seat.elsewhere", no=place.no, kind=place.kind)
    allowed.room(state, run, wanted)
    return [SeatTaken(stage=run.id, person=person.id, target=wanted, n=run.data.seats.get(person.id, ("", 0))[1])]


class Welcome(Command, frozen=True, tag="seat.welcome"):
    """The program seats somebody whom a host has taken in at the host's place."""

    person: Id
    place: Key


def welcome(state: State, command: Welcome, actor: Actor, now: int) -> list[Entry]:
    person, place = find.person(state, command.person), find.open_place(state, command.place)
    run = walk_going_on(state)
    if run is None or person.host is not None:
        return []
    seated = seat(run, person.id)
    entries: list[Entry] = []
    if seated != place.id:
        n = run.data.seats.get(person.id, ("", 0))[1]
        entries.append(SeatTaken(stage=run.id, person=person.id, target=place.id, n=n))
    if run.data.arrived.get(person.id) != place.id:
        entries.append(SeatArrived(stage=run.id, person=person.id, place=place.id))
    return entries


COMMANDS = {Arrive: Rule(ALL, arrive), Welcome: Rule(SYSTEM, welcome)}
ENTRIES = {}  # type: ignore[var-annotated]
