"""What a moderator waits for before the guests move: a plan for those who are there now."""

from contextlib import suppress
from typing import Any

from eventkit.rehearsal import meeting
from eventkit.rehearsal.errors import Impossible
from eventkit.rehearsal.hall import Hall


def ready(hall: Hall, stage: str) -> None:
    """Before a walk begins. When no good plan comes the walk begins all the same, and the counting will tell."""
    if hall.stage(stage).get("options", {}).get("move") == "rotate":
        with suppress(Impossible):
            hall.moderator.see(lambda: as_planned(hall))


def note(hall: Hall, walk: str) -> None:
    """Remember the seats of this moment: later pages show them as far as the tables still exist."""
    hall.played.moved.sat.setdefault(walk, []).append(dict(hall.all("count")[walk]["seats"]))


def as_planned(hall: Hall) -> bool:
    """Is it true of the seats on the page what the page says about the plan, has everybody a seat in all rounds to
    come, and are the tables even?"""
    counts, places = hall.all("count"), [place["id"] for place in hall.places()]
    there = {key for key, one in hall.all("person").items() if not one["left"] and one["host"] is None}
    walks = [stage for stage in hall.moderator.line.knowledge.stages() if is_walk(stage)]
    coming = [walk["id"] for walk in walks if walk["status"] == "waiting" and walk["options"]["move"] == "rotate"]
    if len(there) < len(places):
        return True  # nobody can be planned; everybody gets a seat all the same
    for walk in coming:
        seats = counts[walk]["seats"]
        if seats.keys() != there or meeting.uneven(seats, places):
            return False
    plan = counts[coming[0]]["plan"]
    rounds = [hall.played.moved.sat.get(walk["id"]) or [counts[walk["id"]]["seats"]] for walk in walks]
    return plan is not None and plan["repeats"] == meeting.repeats(meeting.met(rounds, there))


def is_walk(stage: dict[str, Any]) -> bool:
    """Do people find a table or a room on this stage?"""
    return stage["activity"] == "seat" and stage["options"]["move"] != "by_result"
