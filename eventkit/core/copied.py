"""A format out of an event: for another event like it, as the first one is now and not as its file was."""

from typing import Any

from eventkit.core.seating.where import open_places
from eventkit.core.state import Place, StageRun, State


def table(state: State) -> dict[str, Any]:
    """The table of the event's format with the questions and minutes that moderators have changed since, and with the
    tables or rooms that are open. Nobody's words and no people are in it."""
    assert state.format is not None
    made = {**state.format.table, "stage": [_stage(state, stage) for stage in state.format.table["stage"]]}
    if state.format.places is not None:
        kept = {key: value for key, value in made["places"].items() if key not in ("count", "list")}
        made["places"] = {**kept, "list": [_place(place) for place in open_places(state)]}
    return made


def _stage(state: State, stage: dict[str, Any]) -> dict[str, Any]:
    name, rounds = stage["id"], stage.get("rounds", 1)
    runs = [state.stages[name] if rounds == 1 else state.stages[f"{name}-{no}"] for no in range(1, rounds + 1)]
    made = {**stage, "minutes": runs[0].plan.minutes}
    walk = state.stages.get(runs[0].plan.at or "")
    if "move" in stage and stage["move"] != "stay" and walk is not None and stage["activity"] != "seat":
        made["walk"] = walk.plan.minutes
    asked = [run.plan.prompt for run in runs]
    if rounds == 1:
        return _asking(made, runs[0])
    if all(prompt and prompt.get("de") for prompt in asked):
        made["prompts"] = asked
    return made


def _asking(made: dict[str, Any], run: StageRun) -> dict[str, Any]:
    made = {key: value for key, value in made.items() if key not in ("prompt", "prompts")}
    return {**made, "prompt": run.plan.prompt} if run.plan.prompt and run.plan.prompt.get("de") else made


def _place(place: Place) -> dict[str, Any]:
    made: dict[str, Any] = {"title": place.title, "open": place.open}
    if place.question:
        made["question"] = place.question
    if place.capacity is not None:
        made["capacity"] = place.capacity
    return made
