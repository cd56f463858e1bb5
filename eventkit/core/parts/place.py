"""Places: tables and rooms. They are opened, named, closed, merged, put into rows; what was written there stays."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, UnsetType

from eventkit.core import board
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Texts
from eventkit.core.ids import Key
from eventkit.core.parts.host import HostSet, take_in
from eventkit.core.parts.person import touch_walks
from eventkit.core.plan import Boards
from eventkit.core.rules import MODERATOR, On, Rule, Shown, View
from eventkit.core.seating import late
from eventkit.core.seating.seats import SeatsSet, touch_everybody, touch_person
from eventkit.core.seating.where import guests, open_places, seat, tables, walks
from eventkit.core.state import Place, State, Undo
from eventkit.core.text import Text, clean

MOST_PLACES = 60
TITLE, QUESTION = 60, 300

Capacity = Annotated[int, msgspec.Meta(ge=1, le=1000)]
InRow = Annotated[int, msgspec.Meta(ge=1, le=MOST_PLACES)]


class AddPlace(Command, frozen=True, tag="place.add"):
    """`place`: a new id. The number comes from the laptop."""

    place: Key
    title: Text = {}
    question: Text | None = None
    capacity: Capacity | None = None
    open: bool = False


class EditPlace(Command, frozen=True, tag="place.edit"):
    """What is not given stays."""

    place: Key
    title: Text | UnsetType = UNSET
    question: Text | None | UnsetType = UNSET
    capacity: Capacity | None | UnsetType = UNSET
    open: bool | UnsetType = UNSET


class ClosePlace(Command, frozen=True, tag="place.close"):
    """`into`: its people and its board go there; null: its people are spread, its board stays as it is."""

    place: Key
    into: Key | None = None


class ReopenPlace(Command, frozen=True, tag="place.reopen"):
    place: Key


class ArrangePlaces(Command, frozen=True, tag="places.arrange"):
    """How many stand in each row, the row next to the screen first."""

    rows: tuple[InRow, ...]


class OpenBoards(Command, frozen=True, tag="boards.open"):
    open: bool


class PlaceAdded(Entry, frozen=True, tag="place.added"):
    place: str
    no: int
    title: Text = {}
    question: Text | None = None
    capacity: int | None = None
    open: bool = False


class PlaceEdited(Entry, frozen=True, tag="place.edited"):
    """What can be said about it, whole."""

    place: str
    title: Text
    question: Text | None
    capacity: int | None
    open: bool


class PlaceClosed(Entry, frozen=True, tag="place.closed"):
    place: str
    into: str | None = None


class PlaceReopened(Entry, frozen=True, tag="place.reopened"):
    place: str


class PlaceRemoved(Entry, frozen=True, tag="place.removed"):
    """Undo of `place.added`; nobody has been there yet."""

    place: str


class PlacesArranged(Entry, frozen=True, tag="places.arranged"):
    rows: tuple[int, ...]


class BoardsOpened(Entry, frozen=True, tag="boards.opened"):
    boards: Boards


def add(state: State, command: AddPlace, actor: Actor, now: int) -> list[Entry]:
    _has_places(state)
    if command.place in state.places:
        return []
    if len(state.places) >= MOST_PLACES:
        raise Refused("places.too-many", max=MOST_PLACES)
    no = max((place.no for place in state.places.values()), default=0) + 1
    return [
        PlaceAdded(
            place=command.place, no=no, title=_text("title", command.title, TITLE), capacity=command.capacity,
            question=_question(command.question), open=command.open,
        )
    ]  # fmt: skip


def edit(state: State, command: EditPlace, actor: Actor, now: int) -> list[Entry]:
    place = board.place(state, command.place)
    edited = PlaceEdited(
        place=place.id,
        title=place.title if command.title is UNSET else _text("title", command.title, TITLE),
        question=place.question if command.question is UNSET else _question(command.question),
        capacity=place.capacity if command.capacity is UNSET else command.capacity,
        open=place.open if command.open is UNSET else command.open,
    )
    return [] if edited == _as_it_is(place) else [edited]


def close(state: State, command: ClosePlace, actor: Actor, now: int) -> list[Entry]:
    place = board.place(state, command.place)
    if place.closed:
        return []
    if command.into == place.id:
        raise Refused("place.same")
    into = board.open_place(state, command.into).id if command.into is not None else None
    if len(open_places(state)) == 1:
        raise Refused("place.last")
    return [PlaceClosed(place=place.id, into=into)]


def reopen(state: State, command: ReopenPlace, actor: Actor, now: int) -> list[Entry]:
    place = board.place(state, command.place)
    return [PlaceReopened(place=place.id)] if place.closed else []


def arrange(state: State, command: ArrangePlaces, actor: Actor, now: int) -> list[Entry]:
    _has_places(state)
    if sum(command.rows) != len(state.places):
        raise Refused("places.rows", count=len(state.places))
    return [] if command.rows == rows(state) else [PlacesArranged(rows=command.rows)]


def open_boards(state: State, command: OpenBoards, actor: Actor, now: int) -> list[Entry]:
    _has_places(state)
    boards: Boards = "open" if command.open else "own"
    return [] if boards == state.boards else [BoardsOpened(boards=boards)]


def _has_places(state: State) -> None:
    if state.format is None or state.format.places is None:
        raise Refused("places.none")


def _text(what: str, given: Text, limit: int) -> Text:
    found = {lang: " ".join(clean(raw).split()) for lang, raw in given.items()}
    if any(len(words) > limit for words in found.values()):
        raise Refused(f"{what}.too-long", max=limit)
    return {lang: words for lang, words in found.items() if words}


def _question(given: Text | None) -> Text | None:
    return (_text("question", given, QUESTION) or None) if given else None


def moves(state: State, entry: PlaceClosed) -> list[SeatsSet]:
    """Nobody loses the seat with the table: its people go where it was merged into, else to other tables. Who chose a
    room chooses another one."""
    if entry.into is None:
        return late.settle(state, entry)
    moving = {run.id: [p for p in guests(state) if seat(run, p) == entry.place] for run in late.ahead(state)}
    return [
        SeatsSet(stage=stage, seats=dict.fromkeys(people, entry.into)) for stage, people in moving.items() if people
    ]


def added(state: State, line: Line, entry: PlaceAdded) -> None:
    assert state.format is not None and state.format.places is not None
    state.places[entry.place] = Place(
        id=entry.place, no=entry.no, kind=state.format.places.kind, title=entry.title, question=entry.question,
        capacity=entry.capacity, open=entry.open,
    )  # fmt: skip
    _touch(state, entry.place)


def edited(state: State, line: Line, entry: PlaceEdited) -> None:
    place = state.places[entry.place]
    place.title, place.question = entry.title, entry.question
    place.capacity, place.open = entry.capacity, entry.open
    _touch(state, entry.place)


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
        _touch(state, entry.into)
    _touch(state, entry.place)
    _touch_boards(state)


def reopened(state: State, line: Line, entry: PlaceReopened) -> None:
    place = state.places[entry.place]
    place.closed, place.into = False, None
    for run in walks(state):
        run.data.parted.pop(place.id, None)
    _touch(state, entry.place)
    _touch_boards(state)


def removed(state: State, line: Line, entry: PlaceRemoved) -> None:
    del state.places[entry.place]
    _touch(state, entry.place)


def arranged(state: State, line: Line, entry: PlacesArranged) -> None:
    state.rows = entry.rows
    state.touch("event", "event")


def boards_opened(state: State, line: Line, entry: BoardsOpened) -> None:
    state.boards = entry.boards
    state.touch("event", "event")
    board.touch_photos(state)
    board.share(state)


def _touch(state: State, place_id: str) -> None:
    state.touch("place", place_id)
    state.touch("event", "event")
    touch_walks(state)
    touch_everybody(state)


def _touch_boards(state: State) -> None:
    """Whose board a card lies on may be another question now."""
    board.touch_photos(state)
    for run in state.stages.values():
        if run.plan.at is not None:
            board.touch_stage_cards(state, run.id)
            for place in state.places:
                state.touch("summary", board.summary_key(run.id, place))


def undo_added(state: State, entry: PlaceAdded) -> Undo:
    return Undo((PlaceRemoved(place=entry.place),), (f"place.open:{entry.place}", f"place.used:{entry.place}"))


def undo_edited(state: State, entry: PlaceEdited) -> Undo:
    return Undo((_as_it_is(state.places[entry.place]),), (f"place.words:{entry.place}",))


def undo_closed(state: State, entry: PlaceClosed) -> Undo:
    """Its hosts come back with it; its people by what is taken back of their seats."""
    back = [HostSet(place=entry.place, person=host, on=True) for host in state.places[entry.place].hosts]
    keys = [f"place.open:{entry.place}", *(f"host:{host}" for host in state.places[entry.place].hosts)]
    used = (f"place.used:{entry.into}",) if entry.into else ()
    return Undo((PlaceReopened(place=entry.place), *back), tuple(keys), used)


def undo_reopened(state: State, entry: PlaceReopened) -> Undo:
    back = PlaceClosed(place=entry.place, into=state.places[entry.place].into)
    return Undo((back,), (f"place.open:{entry.place}", f"place.used:{entry.place}"))


def undo_arranged(state: State, entry: PlacesArranged) -> Undo:
    return Undo((PlacesArranged(rows=state.rows),), ("places.rows",))


def undo_boards(state: State, entry: BoardsOpened) -> Undo:
    return Undo((BoardsOpened(boards=state.boards),), ("boards",))


def _as_it_is(place: Place) -> PlaceEdited:
    return PlaceEdited(
        place=place.id, title=place.title, question=place.question, capacity=place.capacity, open=place.open
    )


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


def show(state: State, audience: Audience, key: str) -> Shown | None:
    place = state.places.get(key)
    if place is None:
        return None
    here = (person for person in place.hosts if not state.persons[person].left)
    host = next((state.names.get(person, "") for person in here), None)
    shown: dict[str, Any] = {name: getattr(place, name) for name in SHOWN}
    if audience == "moderator":
        shown["card"] = place.card
    return {**shown, "host": host}


SHOWN = ("id", "no", "kind", "title", "question", "capacity", "open", "closed", "into")


def without(entry: PlaceAdded | PlaceEdited, actor: str, gone: Gone) -> Entry:
    question = None if entry.question is None else gone.said_in(entry.question)
    return msgspec.structs.replace(entry, title=gone.said_in(entry.title), question=question)


COMMANDS = {
    AddPlace: Rule(MODERATOR, add),
    EditPlace: Rule(MODERATOR, edit),
    ClosePlace: Rule(MODERATOR, close),
    ReopenPlace: Rule(MODERATOR, reopen),
    ArrangePlaces: Rule(MODERATOR, arrange),
    OpenBoards: Rule(MODERATOR, open_boards),
}
ENTRIES = {
    PlaceAdded: On(added, undo_added),
    PlaceEdited: On(edited, undo_edited),
    PlaceClosed: On(closed, undo_closed),
    PlaceReopened: On(reopened, undo_reopened),
    PlaceRemoved: On(removed),
    PlacesArranged: On(arranged, undo_arranged),
    BoardsOpened: On(boards_opened, undo_boards),
}
VIEWS = {"place": View(lambda state: list(state.places), show)}
FOLLOWS = {PlaceClosed: moves}
TEXTS = {PlaceAdded: Texts(without), PlaceEdited: Texts(without)}
