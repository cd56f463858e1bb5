"""Reception: how many heads are in the room, and who still comes in. A closed door keeps anybody from voting twice by a
private window; who is in already stays in, on any device."""

from typing import Annotated, Literal

import msgspec

from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.rules import MODERATOR, On, Rule, Shown, View
from eventkit.core.state import State, Undo

Heads = Annotated[int, msgspec.Meta(ge=0, le=5000)]
Door = Literal["open", "slips", "closed"]
"""`slips`: only with an admission slip that nobody has used yet."""


class CountHeads(Command, frozen=True, tag="reception.count"):
    """`heads` null: not counted."""

    heads: Heads | None


class SetDoor(Command, frozen=True, tag="door.set"):
    door: Door


class HeadsCounted(Entry, frozen=True, tag="heads.counted"):
    heads: int | None


class DoorSet(Entry, frozen=True, tag="door.set"):
    door: Door


def count(state: State, command: CountHeads, actor: Actor, now: int) -> list[Entry]:
    return [] if state.heads == command.heads else [HeadsCounted(heads=command.heads)]


def set_door(state: State, command: SetDoor, actor: Actor, now: int) -> list[Entry]:
    return [] if state.door == command.door else [DoorSet(door=command.door)]


def counted(state: State, line: Line, entry: HeadsCounted) -> None:
    state.heads = entry.heads
    state.touch("reception", "event")


def was_set(state: State, line: Line, entry: DoorSet) -> None:
    state.door = entry.door
    state.touch("event", "event")


def undo_counted(state: State, entry: HeadsCounted) -> Undo:
    return Undo((HeadsCounted(heads=state.heads),), ("heads",))


def undo_set(state: State, entry: DoorSet) -> Undo:
    return Undo((DoorSet(door=state.door),), ("door",))


def show(state: State, audience: Audience, key: str) -> Shown | None:
    there = [person for person in state.persons.values() if not person.left]
    return {
        "heads": state.heads,
        "people": len(there),
        "paper": sum(person.paper for person in there),
        "hosts": sum(person.host is not None for person in there),
    }


COMMANDS = {CountHeads: Rule(MODERATOR, count), SetDoor: Rule(MODERATOR, set_door)}
ENTRIES = {HeadsCounted: On(counted, undo_counted), DoorSet: On(was_set, undo_set)}
VIEWS = {"reception": View(lambda state: ["event"], show)}
