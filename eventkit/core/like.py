"""The format of another event like this one: as it was made, with what the evening has changed."""

from typing import Any

from eventkit.core.plan import Stage
from eventkit.core.records import Place
from eventkit.core.state import State
from eventkit.core.text import Text, pick


def like(state: State) -> dict[str, Any]:
    """A format's table: questions and minutes of the steps, and the places, as they are now. The event must have a
    format.

    A step with rounds has one length in a file: a change counts when all its rounds were changed alike.
    """
    format = state.format
    assert format is not None
    table = {**format.table, "stage": [_stage(state, stage) for stage in format.table["stage"]]}
    if format.places is not None:
        open_places = [place for place in state.places.values() if not place.closed]
        listed = [_place(place, format.places.capacity) for place in open_places]
        table["places"] = {
            **format.table["places"], "boards": state.boards, "count": max(1, len(listed)), "list": _trimmed(listed),
        }  # fmt: skip
    return table


def _stage(state: State, table: dict[str, Any]) -> dict[str, Any]:
    pairs = [pair for pair in _pairs(state) if _belongs(pair[0].id, table)]
    changed = dict(table)
    if any(before.minutes != now.minutes for before, now in pairs) and len({now.minutes for _, now in pairs}) == 1:
        changed["minutes"] = pairs[0][1].minutes
    if any(before.prompt != now.prompt for before, now in pairs):
        changed.pop("prompts", None)
        changed.pop("prompt", None)
        asked = [_with_german(now.prompt or {}) for _, now in pairs]
        if len(asked) > 1:  # a list has no gaps: where nothing is asked, the event's question is
            asked = [prompt or _with_german(state.details.question) for prompt in asked]
        if len(asked) > 1 and all(asked):
            changed["prompts"] = asked
        elif asked[0]:
            changed["prompt"] = asked[0]
    return changed


def _with_german(text: Text) -> Text:
    """A file needs German; where it is missing, people would read another language anyway."""
    return {**text, "de": pick(text, "de")} if pick(text, "de").strip() else {}


def _pairs(state: State) -> list[tuple[Stage, Stage]]:
    """Each stage as it was planned and as it is now."""
    assert state.format is not None
    return [(stage, state.stages[stage.id].plan) for stage in state.format.stages]


def _belongs(stage_id: str, table: dict[str, Any]) -> bool:
    """Is this the stage of the table, or one of its rounds? Their walks have a length of their own."""
    rounds = int(table.get("rounds", 1))
    if rounds == 1:
        return bool(stage_id == table["id"])
    return stage_id in {f"{table['id']}-{number}" for number in range(1, rounds + 1)}


def _place(place: Place, capacity: int | None) -> dict[str, Any]:
    """Only what is not as everywhere."""
    said: dict[str, Any] = {}
    if title := _with_german(place.title):
        said["title"] = title
    if question := _with_german(place.question or {}):
        said["question"] = question
    if place.capacity is not None and place.capacity != capacity:
        said["capacity"] = place.capacity
    if place.open:
        said["open"] = True
    return said


def _trimmed(listed: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without the last places about which nothing is said."""
    while listed and not listed[-1]:
        listed = listed[:-1]
    return listed
