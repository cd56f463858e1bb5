"""People who take part. Only ids are kept here; what they call themselves stands in a table that can be erased."""

from eventkit.core import acting, find
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience, sees_person
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.core.records import Person
from eventkit.core.rules import ALL, SYSTEM, On, Rule, Shown, View
from eventkit.core.seating import allowed, late
from eventkit.core.seating.data import Options
from eventkit.core.seating.seats import SeatsSet, touch_person
from eventkit.core.seating.where import (
    belongs,
    place_of,
    seat,
    tables,
    walk_before,
    walk_going_on,
    walk_now,
    with_whom,
)
from eventkit.core.state import State, Undo


class JoinPerson(Command, frozen=True, tag="person.join"):
    """`paper`: without a phone, with a route card."""

    person: Id
    paper: bool = False


class ChangePerson(Command, frozen=True, tag="person.change"):
    person: Id


class Leave(Command, frozen=True, tag="person.leave"):
    """Somebody is gone: their seats are free. `person`: whom a moderator or host has seen leave."""

    person: Id | None = None


class Return(Command, frozen=True, tag="person.return"):
    person: Id | None = None


class CallHelp(Command, frozen=True, tag="person.help"):
    """A quiet sign to the host and the moderators; they take it back when somebody is there."""

    wanted: bool
    person: Id | None = None


class PersonJoined(Entry, frozen=True, tag="person.joined"):
    person: str
    paper: bool = False


class PersonChanged(Entry, frozen=True, tag="person.changed"):
    """What the person says about themself has changed (name, language): it stands in the people table, not here."""

    person: str


class PersonLeft(Entry, frozen=True, tag="person.left"):
    person: str


class PersonReturned(Entry, frozen=True, tag="person.returned"):
    person: str


class HelpWanted(Entry, frozen=True, tag="help.wanted"):
    person: str
    wanted: bool


def join(state: State, command: JoinPerson, actor: Actor, now: int) -> list[Entry]:
    if command.person in state.persons:
        return []
    if state.closed:
        raise Refused("event.closed")
    return [PersonJoined(person=command.person, paper=command.paper)]


def change(state: State, command: ChangePerson, actor: Actor, now: int) -> list[Entry]:
    find.person(state, command.person)
    return [PersonChanged(person=command.person)]


def leave(state: State, command: Leave, actor: Actor, now: int) -> list[Entry]:
    person = _seen(state, actor, command.person)
    return [] if person.left else [PersonLeft(person=person.id)]


def go_back(state: State, command: Return, actor: Actor, now: int) -> list[Entry]:
    person = acting.whom(state, actor, command.person)
    acting.at_own_place(state, actor, belongs(state, person))
    return [PersonReturned(person=person.id)] if person.left else []


def call_help(state: State, command: CallHelp, actor: Actor, now: int) -> list[Entry]:
    person = _seen(state, actor, command.person)
    if person.help == command.wanted:
        return []
    return [HelpWanted(person=person.id, wanted=command.wanted)]


def come_back(state: State, entry: PersonReturned) -> list[SeatsSet]:
    """Their seat is theirs again, unless others have filled the place meanwhile."""
    run, place = walk_going_on(state), belongs(state, state.persons[entry.person])
    if run is not None and place is not None and run.plan.options.move != "rotate":
        most = allowed.limit_of(state, run, place)
        if most is not None and len(tables(state, run)[place]) > most:
            return [SeatsSet(stage=run.id, seats={entry.person: None})]
    return late.settle(state, entry)


def _seen(state: State, actor: Actor, person_id: str | None) -> Person:
    """A host sees the people of the own place only. Refused: `person.unknown`, `access.role`."""
    person = acting.whom(state, actor, person_id)
    acting.at_own_place(state, actor, place_of(state, person))
    return person


def joined(state: State, line: Line, entry: PersonJoined) -> None:
    person = Person(entry.person, line.at, no=len(state.persons) + 1, paper=entry.paper)
    state.persons[entry.person] = person
    state.touch("count", "event")
    touch_walks(state)
    touch_person(state, entry.person)
    state.touch("reception", "event")


def left(state: State, line: Line, entry: PersonLeft) -> None:
    _set(state, line, entry.person, left=True)


def returned(state: State, line: Line, entry: PersonReturned) -> None:
    _set(state, line, entry.person, left=False)


def help_wanted(state: State, line: Line, entry: HelpWanted) -> None:
    state.persons[entry.person].help = entry.wanted
    state.mark(line, f"person.help:{entry.person}")
    touch_person(state, entry.person)


def _set(state: State, line: Line, person_id: str, *, left: bool) -> None:
    person = state.persons[person_id]
    person.left = left
    person.help = person.help and not left
    state.mark(line, f"person.left:{person_id}")
    state.touch("count", "event")
    touch_walks(state)
    touch_person(state, person_id)
    state.touch("reception", "event")
    if person.host is not None:
        state.touch("place", person.host)


def touch_walks(state: State) -> None:
    """How many belong to a place, or are in a group, has changed."""
    for run in state.stages.values():
        if isinstance(run.plan.options, Options):
            state.touch("count", run.id)


def undo_left(state: State, entry: PersonLeft | PersonReturned) -> Undo:
    person = state.persons[entry.person]
    back: Entry = PersonReturned(person=person.id) if isinstance(entry, PersonLeft) else PersonLeft(person=person.id)
    again = (HelpWanted(person=person.id, wanted=True),) if person.help else ()
    # who has called somebody since is there: sending them home once more would take the call away
    called = (f"person.help:{person.id}",) if isinstance(entry, PersonReturned) else ()
    return Undo((back, *again), (f"person.left:{person.id}", *called))


def undo_help(state: State, entry: HelpWanted) -> Undo:
    back = HelpWanted(person=entry.person, wanted=state.persons[entry.person].help)
    return Undo((back,), (f"person.help:{entry.person}",))


def changed(state: State, line: Line, entry: PersonChanged) -> None:
    touch_person(state, entry.person)
    if (host := state.persons[entry.person].host) is not None:
        state.touch("place", host)
    for card_id in state.persons[entry.person].cards:  # where cards carry names, they carry the new one
        state.touch("card", card_id)


def show(state: State, audience: Audience, key: str) -> Shown | None:
    person = state.persons.get(key)
    if person is None or person.erased or not sees_person(state, audience, person):
        return None
    now = walk_now(state)
    before = walk_before(state, now) if now else None
    place = place_of(state, person)
    return {
        "id": person.id,
        "no": person.no,
        "name": state.names.get(person.id, ""),
        "paper": person.paper,
        "left": person.left,
        "host": person.host,
        "place": place,
        "from": seat(before, person.id) if before and person.host is None else None,
        "arrived": now is not None and place is not None and now.data.arrived.get(person.id) == place,
        "stay": person.stay,
        "with": with_whom(state, person.id),
        "help": person.help,
        "joined": person.joined,
    }


COMMANDS = {
    JoinPerson: Rule(SYSTEM, join),
    ChangePerson: Rule(SYSTEM, change),
    Leave: Rule(ALL, leave),
    Return: Rule(ALL, go_back),
    CallHelp: Rule(ALL, call_help),
}
ENTRIES = {
    PersonJoined: On(joined),
    PersonChanged: On(changed),
    PersonLeft: On(left, undo_left),
    PersonReturned: On(returned, undo_left),
    HelpWanted: On(help_wanted, undo_help),
}
VIEWS = {"person": View(lambda state: list(state.persons), show)}
FOLLOWS = {PersonJoined: late.settle, PersonReturned: come_back}
