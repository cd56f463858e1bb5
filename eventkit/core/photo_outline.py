"""Photos in the protocol: with their round and place, else with their step, else at the end."""

from collections.abc import Iterable

from eventkit.core.blocks import Block, Board, Shot, Shots
from eventkit.core.records import Photo
from eventkit.core.state import StageRun, State
from eventkit.core.words import Say, Words, place_name


def of_turn(state: State, run: StageRun, place: str) -> tuple[Shot, ...]:
    """Those of a round at a place."""
    return _shots(state, (photo for photo in _kept(state) if (photo.stage, photo.place) == (run.id, place)))


def of_place(state: State, place: str) -> tuple[Shot, ...]:
    """Those of a place that say of no round, and of no other step, that they belong to it."""
    return _shots(state, (photo for photo in _kept(state) if photo.stage is None and photo.place == place))


def of_step(state: State, stage: str, told: set[str]) -> list[Block]:
    """Those of a stage that are not `told` yet."""
    shots = _shots(state, (photo for photo in _kept(state) if photo.stage == stage and photo.id not in told))
    return [Shots(shots)] if shots else []


def left_over(state: State, told: set[str]) -> tuple[Shot, ...]:
    return _shots(state, (photo for photo in _kept(state) if photo.id not in told))


def told(blocks: Iterable[Block]) -> set[str]:
    """The photos in these blocks."""
    found: set[str] = set()
    for block in blocks:
        shots = block.photos if isinstance(block, Board | Shots) else ()
        found |= {shot.id for shot in shots}
        found |= {shot.id for turn in block.turns for shot in turn.photos} if isinstance(block, Board) else set()
    return found


def _kept(state: State) -> list[Photo]:
    return [photo for photo in state.photos.values() if not photo.removed]


def _shots(state: State, photos: Iterable[Photo]) -> tuple[Shot, ...]:
    return tuple(Shot(one.id, one.no, _said(state, one), one.width, one.height) for one in photos)


def _said(state: State, photo: Photo) -> Words:
    """What somebody wrote about it, else of what it is."""
    if photo.caption:
        return photo.caption
    where = _where(state, photo)
    return Say("protocol-photo-of", {"where": where}) if where else Say("protocol-photo")


def _where(state: State, photo: Photo) -> str | Say | dict[str, str]:
    run = state.stages.get(photo.stage or "")
    name = place_name(state.places[photo.place]) if photo.place is not None else ""
    if run is None or not name:
        return name or (run.plan.title if run else "")
    if run.plan.round is not None and (run.plan.rounds or 1) > 1:
        return Say("protocol-at-round", {"place": name, "round": run.plan.round})
    return Say("protocol-photo-at", {"place": name, "stage": run.plan.title})
