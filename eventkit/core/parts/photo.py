"""Photos of pinboards: to which step and place they belong, and what is on them. The pictures are rows of a table."""

from typing import Annotated

import msgspec
from msgspec import UNSET, UnsetType

from eventkit.core import acting, find
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience, sees_photo
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Owner, Texts
from eventkit.core.ids import Id, Key
from eventkit.core.records import Photo
from eventkit.core.rules import STAFF, SYSTEM, On, Rule, Shown, View
from eventkit.core.seating.where import final
from eventkit.core.state import State, Undo
from eventkit.core.text import clean

CAPTION = 200
MOST_PHOTOS = 300
Pixels = Annotated[int, msgspec.Meta(ge=1, le=20_000)]


class AddPhoto(Command, frozen=True, tag="photo.add"):
    """Sent by the program when the picture is in its table. `place`: of the host, or what the moderator says."""

    photo: Id
    width: Pixels
    height: Pixels
    stage: Key | None = None
    place: Key | None = None
    caption: str = ""


class EditPhoto(Command, frozen=True, tag="photo.edit"):
    """What is not given stays."""

    photo: Id
    caption: str | UnsetType = UNSET
    stage: Key | None | UnsetType = UNSET
    place: Key | None | UnsetType = UNSET


class RemovePhoto(Command, frozen=True, tag="photo.remove"):
    photo: Id


class PhotoAdded(Entry, frozen=True, tag="photo.added"):
    photo: str
    no: int
    width: int
    height: int
    stage: str | None
    place: str | None
    caption: str


class PhotoEdited(Entry, frozen=True, tag="photo.edited"):
    photo: str
    stage: str | None
    place: str | None
    caption: str


class PhotoRemoved(Entry, frozen=True, tag="photo.removed"):
    photo: str
    removed: bool = True


def add(state: State, command: AddPhoto, actor: Actor, now: int) -> list[Entry]:
    if command.photo in state.photos:
        return []
    if state.closed:
        raise Refused("event.closed")
    if len(state.photos) >= MOST_PHOTOS:
        raise Refused("too-many", max=MOST_PHOTOS)
    _check(state, command.stage, command.place)
    return [
        PhotoAdded(
            photo=command.photo, no=len(state.photos) + 1, width=command.width, height=command.height,
            stage=command.stage, place=command.place, caption=_caption(command.caption),
        )
    ]  # fmt: skip


def edit(state: State, command: EditPhoto, actor: Actor, now: int) -> list[Entry]:
    photo = _photo(state, command.photo, actor)
    if photo.removed:
        raise Refused("photo.unknown")
    edited = PhotoEdited(
        photo=photo.id,
        stage=photo.stage if command.stage is UNSET else command.stage,
        place=photo.place if command.place is UNSET else command.place,
        caption=photo.caption if command.caption is UNSET else _caption(command.caption),
    )
    _check(state, edited.stage, edited.place)
    if edited.place != photo.place:
        acting.at_own_place(state, actor, edited.place)
    return [] if edited == _as_it_is(photo) else [edited]


def remove(state: State, command: RemovePhoto, actor: Actor, now: int) -> list[Entry]:
    photo = _photo(state, command.photo, actor)
    return [] if photo.removed else [PhotoRemoved(photo=photo.id)]


def _photo(state: State, photo_id: str, actor: Actor) -> Photo:
    """A host has to do with photos of the own place, and of places that were merged into it."""
    photo = state.photos.get(photo_id)
    if photo is None or photo.erased:
        raise Refused("photo.unknown")
    acting.at_own_place(state, actor, final(state, photo.place) if photo.place is not None else None)
    return photo


def _check(state: State, stage: str | None, place: str | None) -> None:
    if stage is not None:
        find.stage(state, stage)
    if place is not None:
        find.place(state, place)


def _caption(given: str) -> str:
    caption = " ".join(clean(given).split())
    if len(caption) > CAPTION:
        raise Refused("caption.too-long", max=CAPTION)
    return caption


def _as_it_is(photo: Photo) -> PhotoEdited:
    return PhotoEdited(photo=photo.id, stage=photo.stage, place=photo.place, caption=photo.caption)


def added(state: State, line: Line, entry: PhotoAdded) -> None:
    state.photos[entry.photo] = Photo(
        id=entry.photo, no=entry.no, stage=entry.stage, place=entry.place, caption=entry.caption, at=line.at,
        width=entry.width, height=entry.height,
    )  # fmt: skip
    if entry.place is not None:
        state.mark(line, f"place.used:{entry.place}")
    state.touch("photo", entry.photo)


def edited(state: State, line: Line, entry: PhotoEdited) -> None:
    photo = state.photos[entry.photo]
    photo.stage, photo.place, photo.caption = entry.stage, entry.place, entry.caption
    state.mark(line, f"photo:{photo.id}")
    if entry.place is not None:
        state.mark(line, f"place.used:{entry.place}")
    state.touch("photo", entry.photo)


def removed(state: State, line: Line, entry: PhotoRemoved) -> None:
    state.photos[entry.photo].removed = entry.removed
    state.mark(line, f"photo.removed:{entry.photo}")
    state.touch("photo", entry.photo)
    state.touch("count", "event")


def undo_edited(state: State, entry: PhotoEdited) -> Undo:
    used = (f"place.used:{entry.place}",) if entry.place else ()
    return Undo((_as_it_is(state.photos[entry.photo]),), (f"photo:{entry.photo}",), used)


def undo_removed(state: State, entry: PhotoRemoved) -> Undo:
    back = PhotoRemoved(photo=entry.photo, removed=state.photos[entry.photo].removed)
    return Undo((back,), (f"photo.removed:{entry.photo}",))


def show(state: State, audience: Audience, key: str) -> Shown | None:
    photo = state.photos.get(key)
    if photo is None or not sees_photo(state, audience, photo):
        return None
    return {name: getattr(photo, name) for name in SHOWN}


SHOWN = ("id", "no", "stage", "place", "caption", "at", "width", "height")


def said(entry: PhotoAdded | PhotoEdited, actor: str) -> list[tuple[Owner, str]]:
    return [(("photo", entry.photo), entry.caption)]


def without(entry: PhotoAdded | PhotoEdited, actor: str, gone: Gone) -> Entry:
    caption = "" if gone.has("photo", entry.photo) else gone.without(entry.caption)
    return msgspec.structs.replace(entry, caption=caption)


COMMANDS = {AddPhoto: Rule(SYSTEM, add), EditPhoto: Rule(STAFF, edit), RemovePhoto: Rule(STAFF, remove)}
ENTRIES = {
    PhotoAdded: On(added),
    PhotoEdited: On(edited, undo_edited),
    PhotoRemoved: On(removed, undo_removed),
}
VIEWS = {"photo": View(lambda state: list(state.photos), show)}
TEXTS = {PhotoAdded: Texts(without, said), PhotoEdited: Texts(without, said)}
