"""Who must stay at a table (a wheelchair), who is kept together (an interpreter, a carer), whose way is printed."""

from eventkit.core import find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id, Key
from eventkit.core.rules import MODERATOR, SYSTEM, On, Rule
from eventkit.core.seating.seats import touch_person
from eventkit.core.state import State, Undo

MOST_TOGETHER = 12


class StayAt(Command, frozen=True, tag="person.stay"):
    """`place` null: free to move."""

    person: Id
    place: Key | None


class KeepTogether(Command, frozen=True, tag="people.together"):
    """`persons` empty: they need not be together any more."""

    group: Id
    persons: tuple[Id, ...]


class PrintRoutes(Command, frozen=True, tag="routes.print"):
    """Route cards leave the printer: what stands on them should hold. `routes`: person -> walk -> place."""

    routes: dict[Id, dict[Key, Key]]


class PersonStays(Entry, frozen=True, tag="person.stays"):
    person: str
    place: str | None


class PeopleTogether(Entry, frozen=True, tag="people.together"):
    group: str
    persons: tuple[str, ...]


class RoutesPrinted(Entry, frozen=True, tag="routes.printed"):
    routes: dict[str, dict[str, str]]


def stay(state: State, command: StayAt, actor: Actor, now: int) -> list[Entry]:
    person = find.person(state, command.person)
    if command.place is not None:
        find.open_place(state, command.place)
    return [] if person.stay == command.place else [PersonStays(person=person.id, place=command.place)]


def together(state: State, command: KeepTogether, actor: Actor, now: int) -> list[Entry]:
    persons = tuple(dict.fromkeys(command.persons))
    for person in persons:
        find.person(state, person)
    if len(persons) == 1:
        raise Refused("together.alone")
    if len(persons) > MOST_TOGETHER:
        raise Refused("too-many", max=MOST_TOGETHER)
    if state.together.get(command.group, ()) == persons:
        return []
    return [PeopleTogether(group=command.group, persons=persons)]


def print_routes(state: State, command: PrintRoutes, actor: Actor, now: int) -> list[Entry]:
    fresh = {p: route for p, route in command.routes.items() if p in state.persons and state.persons[p].route != route}
    return [RoutesPrinted(routes=fresh)] if fresh else []


def stays(state: State, line: Line, entry: PersonStays) -> None:
    state.persons[entry.person].stay = entry.place
    touch_person(state, entry.person)


def are_together(state: State, line: Line, entry: PeopleTogether) -> None:
    for person in (*state.together.pop(entry.group, ()), *entry.persons):
        touch_person(state, person)
    if entry.persons:
        state.together[entry.group] = entry.persons


def printed(state: State, line: Line, entry: RoutesPrinted) -> None:
    for person, route in entry.routes.items():
        state.persons[person].route = route


def undo_stays(state: State, entry: PersonStays) -> Undo:
    back = PersonStays(person=entry.person, place=state.persons[entry.person].stay)
    used = (f"place.used:{entry.place}",) if entry.place else ()
    return Undo((back,), (f"person.stay:{entry.person}",), used)


def undo_together(state: State, entry: PeopleTogether) -> Undo:
    back = PeopleTogether(group=entry.group, persons=state.together.get(entry.group, ()))
    return Undo((back,), (f"people.together:{entry.group}",))


COMMANDS = {
    StayAt: Rule(MODERATOR, stay),
    KeepTogether: Rule(MODERATOR, together),
    PrintRoutes: Rule(SYSTEM, print_routes),
}
ENTRIES = {
    PersonStays: On(stays, undo_stays),
    PeopleTogether: On(are_together, undo_together),
    RoutesPrinted: On(printed),
}
