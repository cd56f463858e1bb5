"""What a page holds: collections of objects for one audience, and what is one's own. Who sees what: `audience.py`."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from eventkit.core.activities import ACTIVITIES
from eventkit.core.audience import Audience, audience_of, eyes, gets, sees_card
from eventkit.core.parts import stage as stages
from eventkit.core.parts.card import face
from eventkit.core.records import Card, Person
from eventkit.core.registry import VIEWS
from eventkit.core.rules import Shown, View
from eventkit.core.seating.where import place_of, walk_now
from eventkit.core.state import State, Touched

OUTSIDE = ("event", "stage", "count")
"""Collections that somebody sees who has not joined yet."""


def _show_stage(state: State, audience: Audience, key: str) -> Shown | None:
    run = state.stages.get(key)
    if run is None:
        return None
    activity: Any = ACTIVITIES[run.plan.activity]
    return {**stages.show(state, run, audience), **activity.show(state, run, audience)}


def _show_count(state: State, audience: Audience, key: str) -> Shown | None:
    if key == "event":
        removed = [photo.id for photo in state.photos.values() if photo.removed and not photo.erased]
        more = {"removed": removed} if audience == "moderator" and removed else {}
        return {"people": len(state.persons), **more}
    run = state.stages.get(key)
    count = getattr(ACTIVITIES[run.plan.activity], "count", None) if run else None
    return count(state, run, audience) if count else None


COLLECTIONS: Mapping[str, View] = {
    **VIEWS,
    "stage": View(lambda state: list(state.stages), _show_stage),
    "count": View(lambda state: ["event", *state.stages], _show_count),
}


class Patch(msgspec.Struct, frozen=True):
    """What changed for an audience: whole objects to put, ids to drop."""

    put: dict[str, dict[str, Any]]
    drop: dict[str, list[str]]

    def __bool__(self) -> bool:
        return bool(self.put or self.drop)


def whole(state: State, audience: Audience, only: Iterable[str] = COLLECTIONS) -> dict[str, dict[str, Shown]]:
    """Everything an audience sees: collection -> id -> object."""
    view: dict[str, dict[str, Shown]] = {}
    for name in only:
        collection = COLLECTIONS[name]
        keys = collection.keys(state) if gets(audience, name) else ()
        shown = ((key, collection.show(state, eyes(state, audience, name, key), key)) for key in keys)
        view[name] = {key: value for key, value in shown if value is not None}
    return view


def differences(before: State, now: State) -> Touched:
    """What looks different to somebody, of all that both states have: as if it had been touched. Moderators see the
    words of everything."""
    found: Touched = set()
    for name, collection in COLLECTIONS.items():
        for key in set(collection.keys(before)) & set(collection.keys(now)):
            if collection.show(before, "moderator", key) != collection.show(now, "moderator", key):
                found.add((name, key))
    return found


Looks = dict[tuple[str, str, str], Any]
"""(collection, id, whose eyes) -> what it looks like: made once for all audiences that see the same."""


def patch(state: State, audience: Audience, touched: Touched, looks: Looks | None = None) -> Patch:
    """What the touched objects look like now. Merged into an older whole view it gives the present one.

    `looks`: shared by the patches of one moment, for many audiences; objects are encoded JSON then.
    """
    put: dict[str, dict[str, Any]] = {}
    drop: dict[str, list[str]] = {}
    for name, key in sorted(touched):
        if name not in COLLECTIONS or not gets(audience, name):
            continue
        shown = _look(state, name, key, eyes(state, audience, name, key), looks)
        if shown is None:
            drop.setdefault(name, []).append(key)
        else:
            put.setdefault(name, {})[key] = shown
    return Patch(put, drop)


def _look(state: State, name: str, key: str, seer: Audience, looks: Looks | None) -> Any:
    if looks is None:
        return COLLECTIONS[name].show(state, seer, key)
    if (name, key, seer) not in looks:
        seen = COLLECTIONS[name].show(state, seer, key)
        looks[name, key, seer] = None if seen is None else msgspec.Raw(msgspec.json.encode(seen))
    return looks[name, key, seer]


def own(state: State, person_id: str) -> Shown:
    """What belongs to one person: cards with what became of them, and dots."""
    person = state.persons[person_id]
    cards = [state.cards[card_id] for card_id in person.cards]
    place, walk = place_of(state, person), walk_now(state)
    shown: Shown = {
        "person": person_id,
        "cards": [_own_card(state, person, card) for card in cards if not (card.withdrawn or card.parts)],
        "dots": {},
        "n": person.counter,
        "no": person.no,
        "place": place,
        "arrived": walk is not None and place is not None and walk.data.arrived.get(person_id) == place,
        "host": person.host,
        "left": person.left,
        "help": person.help,
    }
    for run in state.stages.values():
        activity: Any = ACTIVITIES[run.plan.activity]
        if hasattr(activity, "own") and (mine := activity.own(state, run, person_id)):
            shown.setdefault(activity.OWN, {})[run.id] = mine
        if hasattr(run.data, "wishes") and person_id in run.data.wishes:
            shown.setdefault("wishes", {})[run.id] = run.data.wishes[person_id][0]
    return shown


def _own_card(state: State, person: Person, card: Card) -> Shown:
    out = face(card)
    if card.stack is not None and not sees_card(state, audience_of(state, person), state.cards[card.stack]):
        del out["stack"]
    if card.hidden is not None:
        return {**out, "status": "hidden", "hidden": card.hidden}
    return {**out, "status": "late" if card.late else "held" if card.held else "saved"}
