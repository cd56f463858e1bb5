"""How the places stand in the room: so many in each row."""

from typing import Annotated

import msgspec

from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.parts.place import MOST_PLACES, has_places
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.state import State, Undo

InRow = Annotated[int, msgspec.Meta(ge=1, le=MOST_PLACES)]


class ArrangePlaces(Command, frozen=True, tag="places.arrange"):
    """How many stand in each row, the row next to the screen first."""

    rows: tuple[InRow, ...]


class PlacesArranged(Entry, frozen=True, tag="places.arranged"):
    rows: tuple[int, ...]


def arrange(state: State, command: ArrangePlaces, actor: Actor, now: int) -> list[Entry]:
    has_places(state)
    if sum(command.rows) != len(state.places):
        raise Refused("places.rows", count=len(state.places))
    return [] if command.rows == rows(state) else [PlacesArranged(rows=command.rows)]


def arranged(state: State, line: Line, entry: PlacesArranged) -> None:
    state.rows = entry.rows
    state.touch("event", "event")


def undo_arranged(state: State, entry: PlacesArranged) -> Undo:
    return Undo((PlacesArranged(rows=state.rows),), ("places.rows",))


def rows(state: State) -> tuple[int, ...]:
    """How the places stand in the room: as somebody arranged them, with later ones in the last row; else in rows of up
    to five, as even as they can be."""
    count = len(state.places)
    if state.rows:
        *first, _ = (size for row, size in enumerate(state.rows) if sum(state.rows[:row]) < count)
        return (*first, count - sum(first))
    number = max(1, -(-count // 5))
    size, larger = divmod(count, number)
    return tuple(size + (row < larger) for row in range(number))


COMMANDS = {ArrangePlaces: Rule(MODERATOR, arrange)}
ENTRIES = {PlacesArranged: On(arranged, undo_arranged)}
