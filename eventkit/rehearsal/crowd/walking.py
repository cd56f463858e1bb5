"""seat: people find their group, their table or their room, and say that they are there."""

from random import Random
from typing import Any

from eventkit.rehearsal.crowd.mind import Deed, Mind, Pause
from eventkit.rehearsal.crowd.seen import Seen

CHOOSE: Pause = (3, 20)
WALK: Pause = (5, 30)
UNDECIDED, SILENT = 20, 3
"""One of so many does not choose and waits to be told; arrives without saying so, so that the host has to."""


def seat(seen: Seen, mind: Mind, stage: dict[str, Any]) -> Deed | None:
    """A walk between places, or the group of a result."""
    move = stage["options"]["move"]
    return _group(seen, mind, stage) if move == "by_result" else walk(seen, mind, stage["id"], stage["options"])


def late(seen: Seen, mind: Mind, stage: dict[str, Any]) -> Deed | None:
    """In the middle of a round: who has just come, or was sent away, finds a place and goes there."""
    found = seen.all("stage").get(stage.get("at", ""))
    return walk(seen, mind, found["id"], found["options"]) if found else None


def walk(seen: Seen, mind: Mind, stage: str, options: dict[str, Any]) -> Deed | None:
    """`stage`: the walk."""
    if seen.own.get("host") is not None:
        return None
    if seen.place is not None:
        return _arrives(seen, mind, stage)
    if options["move"] == "choose":
        return _chooses(seen, mind, stage)
    return _wishes(seen, mind, stage, options["wishes"]) if options["move"] == "wish" else None


def _arrives(seen: Seen, mind: Mind, stage: str) -> Deed | None:
    hosted = seen.all("place").get(seen.place or "", {}).get("host") is not None
    if seen.own.get("arrived") or (hosted and mind.one_in(SILENT, f"silent {stage}")):
        return None
    command = {"kind": "seat.arrive", "stage": stage}
    return mind.first_new([Deed(f"arrive {stage} {seen.place}", "walking", WALK, command)])


def _chooses(seen: Seen, mind: Mind, stage: str) -> Deed | None:
    """Most like the same rooms; who finds one full takes the next."""
    rooms = [place["id"] for place in seen.places()]
    if mind.one_in(UNDECIDED, f"undecided {stage}"):
        return None
    liked = mind.decide(f"rooms {stage}", lambda chance: _liked(chance, rooms))
    deeds = [
        Deed(
            f"take {stage} {room}", "walking", CHOOSE,
            {"kind": "seat.take", "stage": stage, "target": room}, counted=True,
        )
        for room in liked if room in rooms
    ]  # fmt: skip
    return mind.first_new(deeds)


def _liked(chance: Random, rooms: list[str]) -> list[str]:
    """The first ones are liked more."""
    left, order = list(rooms), []
    while left:
        weights = range(len(left), 0, -1)
        order.append(left.pop(chance.choices(range(len(left)), weights)[0]))
    return order


def _wishes(seen: Seen, mind: Mind, stage: str, most: int) -> Deed | None:
    if seen.own.get("wishes", {}).get(stage):
        return None
    rooms = [place["id"] for place in seen.places()]
    named = mind.decide(f"wishes {stage}", lambda chance: chance.sample(rooms, k=len(rooms))[:most])
    command = {"kind": "seats.wish", "stage": stage, "places": named}
    return mind.first_new([Deed(f"wish {stage}", "walking", CHOOSE, command, counted=True)])


def _group(seen: Seen, mind: Mind, stage: dict[str, Any]) -> Deed | None:
    name, groups = stage["id"], seen.boards(stage)
    if seen.own.get("seats", {}).get(name):
        return None
    liked = mind.decide(f"groups {name}", lambda chance: chance.sample(groups, k=len(groups)))
    deeds = [
        Deed(
            f"sit {name} {group}", "joining", CHOOSE,
            {"kind": "seat.take", "stage": name, "target": group}, counted=True,
        )
        for group in liked if group in groups
    ]  # fmt: skip
    return mind.first_new(deeds)
