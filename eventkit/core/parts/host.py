"""Hosts: people who stay at a place, greet those who come and tell them what was said there."""

from eventkit.core import find
from eventkit.core.actor import Actor, Role
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id, Key
from eventkit.core.parts.person import PersonReturned, touch_walks
from eventkit.core.rules import On, Rule
from eventkit.core.seating import late
from eventkit.core.seating.seats import touch_person
from eventkit.core.state import State, Undo

LED: frozenset[Role] = frozenset({"moderator", "system"})


class SetHost(Command, frozen=True, tag="host.set"):
    """Also sent by the program when somebody enters with the code of a host card. `on` false: a guest again."""

    place: Key
    person: Id
    on: bool = True


class HostSet(Entry, frozen=True, tag="host.set"):
    """Who is host somewhere else is host here now."""

    place: str
    person: str
    on: bool


def set_host(state: State, command: SetHost, actor: Actor, now: int) -> list[Entry]:
    place = find.place(state, command.place)
    person = find.person(state, command.person)
    if command.on:
        find.open_place(state, place.id)
        if person.left and actor.role != "system":  # who types the code of a host card is here
            raise Refused("person.unknown")
    back: list[Entry] = [PersonReturned(person=person.id)] if person.left and command.on else []
    if (person.host == place.id) == command.on:
        return back
    return [*back, HostSet(place=place.id, person=person.id, on=command.on)]


def was_set(state: State, line: Line, entry: HostSet) -> None:
    person = state.persons[entry.person]
    if person.host is not None:
        state.places[person.host].hosts.remove(person.id)
        state.touch("place", person.host)
    person.host = entry.place if entry.on else None
    if entry.on:
        take_in(state, entry.place, [person.id])
    state.mark(line, f"host:{person.id}", f"place.used:{entry.place}")
    state.touch("place", entry.place)
    touch_walks(state)
    touch_person(state, person.id)
    state.touch("reception", "event")


def take_in(state: State, place_id: str, hosts: list[str]) -> None:
    """Hosts stand in the order in which they came to the event, so that taking one back changes nothing else."""
    place = state.places[place_id]
    place.hosts = sorted((*place.hosts, *hosts), key=lambda host: state.persons[host].no)


def undo_set(state: State, entry: HostSet) -> Undo:
    before = state.persons[entry.person].host
    back = HostSet(place=before or entry.place, person=entry.person, on=before is not None)
    back_to = (f"place.open:{before}",) if before else ()  # while that is closed there is no way back
    return Undo((back,), (f"host:{entry.person}", *back_to), (f"place.used:{entry.place}",))


COMMANDS = {SetHost: Rule(LED, set_host)}
ENTRIES = {HostSet: On(was_set, undo_set)}
FOLLOWS = {HostSet: late.settle}
