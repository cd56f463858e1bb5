"""People who take part. Only ids are kept here; what they call themselves stands in a table that can be erased."""

from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.core.rules import SYSTEM, On, Rule
from eventkit.core.state import Person, State


class JoinPerson(Command, frozen=True, tag="person.join"):
    person: Id


class ChangePerson(Command, frozen=True, tag="person.change"):
    person: Id


class PersonJoined(Entry, frozen=True, tag="person.joined"):
    person: str


class PersonChanged(Entry, frozen=True, tag="person.changed"):
    """What the person says about themself has changed (name, language): it stands in the people table, not here."""

    person: str


def join(state: State, command: JoinPerson, actor: Actor, now: int) -> list[Entry]:
    if command.person in state.persons:
        return []
    if state.closed:
        raise Refused("event.closed")
    return [PersonJoined(person=command.person)]


def change(state: State, command: ChangePerson, actor: Actor, now: int) -> list[Entry]:
    if command.person not in state.persons:
        raise Refused("person.unknown")
    return [PersonChanged(person=command.person)]


def joined(state: State, line: Line, entry: PersonJoined) -> None:
    state.persons[entry.person] = Person(entry.person, line.at)
    state.touch("count", "event")
    state.touch("own", entry.person)


def changed(state: State, line: Line, entry: PersonChanged) -> None:
    state.touch("own", entry.person)
    for card_id in state.persons[entry.person].cards:  # where cards carry names, they carry the new one
        state.touch("card", card_id)


COMMANDS = {JoinPerson: Rule(SYSTEM, join), ChangePerson: Rule(SYSTEM, change)}
ENTRIES = {PersonJoined: On(joined), PersonChanged: On(changed)}
