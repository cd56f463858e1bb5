"""What a page holds: collections of objects for one audience, and what is one's own. Who sees what: `audience.py`."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from eventkit.core.activities import ACTIVITIES
from eventkit.core.audience import Audience
from eventkit.core.parts import stage as stages
from eventkit.core.parts.card import face
from eventkit.core.registry import VIEWS
from eventkit.core.rules import Shown, View
from eventkit.core.state import Card, State, Touched

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
        return {"people": len(state.persons)}
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

    put: dict[str, dict[str, Shown]]
    drop: dict[str, list[str]]

    def __bool__(self) -> bool:
        return bool(self.put or self.drop)


def whole(state: State, audience: Audience, only: Iterable[str] = COLLECTIONS) -> dict[str, dict[str, Shown]]:
    """Everything an audience sees: collection -> id -> object."""
    view: dict[str, dict[str, Shown]] = {}
    for name in only:
        collection = COLLECTIONS[name]
        shown = ((key, collection.show(state, audience, key)) for key in collection.keys(state))
        view[name] = {key: value for key, value in shown if value is not None}
    return view


def patch(state: State, audience: Audience, touched: Touched) -> Patch:
    """What the touched objects look like now. Merged into an older whole view it gives the present one."""
    put: dict[str, dict[str, Shown]] = {}
    drop: dict[str, list[str]] = {}
    for name, key in sorted(touched):
        if name not in COLLECTIONS:
            continue
        shown = COLLECTIONS[name].show(state, audience, key)
        if shown is None:
            drop.setdefault(name, []).append(key)
        else:
            put.setdefault(name, {})[key] = shown
    return Patch(put, drop)


def own(state: State, person_id: str) -> Shown:
    """What belongs to one person: cards with what became of them, and dots."""
    person = state.persons[person_id]
    cards = [state.cards[card_id] for card_id in person.cards]
    shown: Shown = {
        "person": person_id,
        "cards": [_own_card(card) for card in cards if not (card.withdrawn or card.parts)],
        "dots": {},
        "n": person.counter,
    }
    for run in state.stages.values():
        activity: Any = ACTIVITIES[run.plan.activity]
        if hasattr(activity, "own") and (mine := activity.own(state, run, person_id)):
            shown.setdefault(activity.OWN, {})[run.id] = mine
    return shown


def _own_card(card: Card) -> Shown:
    out = face(card)
    if card.hidden is not None:
        return {**out, "status": "hidden", "hidden": card.hidden}
    return {**out, "status": "late" if card.late else "saved"}
