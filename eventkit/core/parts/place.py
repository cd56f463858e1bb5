"""Places: tables and rooms. They come, are named, and say what is asked there."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, UnsetType

from eventkit.core import find
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Texts
from eventkit.core.ids import Key
from eventkit.core.parts.person import touch_walks
from eventkit.core.records import Place
from eventkit.core.rules import MODERATOR, On, Rule, Shown, View
from eventkit.core.seating.seats import touch_everybody
from eventkit.core.state import State, Undo
from eventkit.core.text import Text, clean

MOST_PLACES = 60
TITLE, QUESTION = 60, 300

Capacity = Annotated[int, msgspec.Meta(ge=1, le=1000)]


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


class PlaceRemoved(Entry, frozen=True, tag="place.removed"):
    """Undo of `place.added`; nobody has been there yet."""

    place: str


def add(state: State, command: AddPlace, actor: Actor, now: int) -> list[Entry]:
    has_places(state)
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
    place = find.place(state, command.place)
    edited = PlaceEdited(
        place=place.id,
        title=place.title if command.title is UNSET else _text("title", command.title, TITLE),
        question=place.question if command.question is UNSET else _question(command.question),
        capacity=place.capacity if command.capacity is UNSET else command.capacity,
        open=place.open if command.open is UNSET else command.open,
    )
    return [] if edited == _as_it_is(place) else [edited]


def has_places(state: State) -> None:
    """Refused: `places.none`."""
    if state.format is None or state.format.places is None:
        raise Refused("places.none")


def _text(what: str, given: Text, limit: int) -> Text:
    found = {lang: " ".join(clean(raw).split()) for lang, raw in given.items()}
    if any(len(words) > limit for words in found.values()):
        raise Refused(f"{what}.too-long", max=limit)
    return {lang: words for lang, words in found.items() if words}


def _question(given: Text | None) -> Text | None:
    return (_text("question", given, QUESTION) or None) if given else None


def added(state: State, line: Line, entry: PlaceAdded) -> None:
    assert state.format is not None and state.format.places is not None
    state.places[entry.place] = Place(
        id=entry.place, no=entry.no, kind=state.format.places.kind, title=entry.title, question=entry.question,
        capacity=entry.capacity, open=entry.open,
    )  # fmt: skip
    touch(state, entry.place)


def edited(state: State, line: Line, entry: PlaceEdited) -> None:
    place = state.places[entry.place]
    place.title, place.question = entry.title, entry.question
    place.capacity, place.open = entry.capacity, entry.open
    touch(state, entry.place)


def removed(state: State, line: Line, entry: PlaceRemoved) -> None:
    del state.places[entry.place]
    touch(state, entry.place)


def touch(state: State, place_id: str) -> None:
    """A place looks different now, and so may everything that leads there."""
    state.touch("place", place_id)
    state.touch("event", "event")
    touch_walks(state)
    touch_everybody(state)


def undo_added(state: State, entry: PlaceAdded) -> Undo:
    return Undo((PlaceRemoved(place=entry.place),), (f"place.open:{entry.place}", f"place.used:{entry.place}"))


def undo_edited(state: State, entry: PlaceEdited) -> Undo:
    back = _as_it_is(state.places[entry.place])
    return Undo((back,), (f"place.words:{entry.place}",), (f"place.used:{entry.place}",))


def _as_it_is(place: Place) -> PlaceEdited:
    return PlaceEdited(
        place=place.id, title=place.title, question=place.question, capacity=place.capacity, open=place.open
    )


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


COMMANDS = {AddPlace: Rule(MODERATOR, add), EditPlace: Rule(MODERATOR, edit)}
ENTRIES = {
    PlaceAdded: On(added, undo_added),
    PlaceEdited: On(edited, undo_edited),
    PlaceRemoved: On(removed),
}
VIEWS = {"place": View(lambda state: list(state.places), show)}
TEXTS = {PlaceAdded: Texts(without), PlaceEdited: Texts(without)}
