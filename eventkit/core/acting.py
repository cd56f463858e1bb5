"""Who may act: for whom, where, and while what goes on."""

from eventkit.core import find
from eventkit.core.actor import Actor
from eventkit.core.errors import Refused
from eventkit.core.records import Person
from eventkit.core.state import State


def whom(state: State, actor: Actor, person_id: str | None) -> Person:
    """Whom a command is about: participants speak for themselves only. Refused: `person.unknown`, `access.role`."""
    if actor.role == "participant":
        if person_id not in (None, actor.person):
            raise Refused("access.role")
        return state.persons[actor.person or ""]
    return find.person(state, person_id or "")


def is_here(state: State, person_id: str | None) -> bool:
    """Is there somebody of this id, who is not erased?"""
    found = state.persons.get(person_id or "")
    return found is not None and not found.erased


def own_place(state: State, actor: Actor) -> str | None:
    """The place whose host acts."""
    found = state.persons.get(actor.person or "")
    return found.host if found else None


def at_own_place(state: State, actor: Actor, place_id: str | None) -> None:
    """A host acts at the own place only. Refused: `access.role`."""
    if actor.role == "host" and (place_id is None or own_place(state, actor) != place_id):
        raise Refused("access.role")


def resting(state: State) -> bool:
    """True between two days of an event."""
    return bool(state.days) and state.days[-1].ended is not None


def in_session(state: State) -> None:
    """Refused: `event.closed`, `day.over`."""
    if state.closed:
        raise Refused("event.closed")
    if resting(state):
        raise Refused("day.over")
