"""Places are closed in the middle of an evening, merged into others, opened again; what was written there stays."""

from eventkit.core import find, sharing
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Key
from eventkit.core.parts.host import HostSet, take_in
from eventkit.core.parts.place import touch
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.seating import late
from eventkit.core.seating.seats import SeatsSet, touch_person
from eventkit.core.seating.where import guests, open_places, seat, tables, walks
from eventkit.core.state import State, Undo


class ClosePlace(Command, frozen=True, tag="place.close"):
    """`into`: its people and its board go there; null: its people are spread, its board stays as it is."""

    place: Key
    into: Key | None = None


class ReopenPlace(Command, frozen=True, tag="place.reopen"):
    place: Key


class PlaceClosed(Entry, frozen=True, tag="place.closed"):
    place: str
    into: str | None = None


class PlaceReopened(Entry, frozen=True, tag="place.reopened"):
    place: str


def close(state: State, command: ClosePlace, actor: Actor, now: int) -> list[Entry]:
    place = find.place(state, command.place)
    if place.closed:
        return []
    if command.into == place.id:
        raise Refused("place.same")
    into = find.open_place(state, command.into).id if command.into is not None else None
    if len(open_places(state)) == 1:
        raise Refused("place.last")
    return [PlaceClosed(place=place.id, into=into)]


def reopen(state: State, command: ReopenPlace, actor: Actor, now: int) -> list[Entry]:
    place = find.place(state, command.place)
    return [PlaceReopened(place=place.id)] if place.closed else []


def moves(state: State, entry: PlaceClosed) -> list[SeatsSet]:
    """Nobody loses the seat with the table: its people go where it was merged into, else to other tables. Who chose a
    room chooses another one."""
    if entry.into is None:
        return late.settle(state, entry)
    moving = {run.id: [p for p in guests(state) if seat(run, p) == entry.place] for run in late.ahead(state)}
    return [
        SeatsSet(stage=stage, seats=dict.fromkeys(people, entry.into)) for stage, people in moving.items() if people
    ]


def closed(state: State, line: Line, entry: PlaceClosed) -> None:
    place, current = state.places[entry.place], state.stages.get(state.current or "")
    if entry.into is None and current is not None and current.plan.at is not None:
        walk = state.stages[current.plan.at]
        walk.data.parted[place.id] = tuple(tables(state, walk).get(place.id, ()))
    place.closed, place.into = True, entry.into
    hosts, place.hosts = place.hosts, []
    for host in hosts:
        state.persons[host].host = entry.into
        touch_person(state, host)
    if hosts:
        state.touch("reception", "event")
    if entry.into is not None:
        take_in(state, entry.into, hosts)
        touch(state, entry.into)
    touch(state, entry.place)
    _touch_boards(state)


def reopened(state: State, line: Line, entry: PlaceReopened) -> None:
    place = state.places[entry.place]
    place.closed, place.into = False, None
    for run in walks(state):
        run.data.parted.pop(place.id, None)
    touch(state, entry.place)
    _touch_boards(state)


def _touch_boards(state: State) -> None:
    """Whose board a card lies on may be another question now."""
    sharing.touch_photos(state)
    for run in state.stages.values():
        if run.plan.at is not None:
            sharing.touch_boards(state, run)


def undo_closed(state: State, entry: PlaceClosed) -> Undo:
    """Its hosts come back with it; its people by what is taken back of their seats."""
    back = [HostSet(place=entry.place, person=host, on=True) for host in state.places[entry.place].hosts]
    keys = [f"place.open:{entry.place}", *(f"host:{host}" for host in state.places[entry.place].hosts)]
    used = (f"place.used:{entry.into}",) if entry.into else ()
    return Undo((PlaceReopened(place=entry.place), *back), tuple(keys), used)


def undo_reopened(state: State, entry: PlaceReopened) -> Undo:
    back = PlaceClosed(place=entry.place, into=state.places[entry.place].into)
    return Undo((back,), (f"place.open:{entry.place}", f"place.used:{entry.place}"))


COMMANDS = {ClosePlace: Rule(MODERATOR, close), ReopenPlace: Rule(MODERATOR, reopen)}
ENTRIES = {PlaceClosed: On(closed, undo_closed), PlaceReopened: On(reopened, undo_reopened)}
FOLLOWS = {PlaceClosed: moves}
