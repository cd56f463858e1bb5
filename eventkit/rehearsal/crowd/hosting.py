"""Hosts: they tap those who have come without saying so, and sum up what was talked about."""

from typing import Any

from eventkit.rehearsal.crowd.mind import Deed, Mind, Pause
from eventkit.rehearsal.crowd.seen import Seen

GREET: Pause = (4, 12)
SUM_UP: Pause = (25, 60)
SUMMARY_CHARS = 200
STAYS_AWAY = 25
"""One of so many guests has not come to the table yet, when the host looks round."""


def host(seen: Seen, mind: Mind, stage: dict[str, Any]) -> Deed | None:
    """What a host does on a walk and in a round; elsewhere nothing."""
    place = seen.own.get("host")
    if place is None:
        return None
    if stage["activity"] == "seat":
        return _greets(seen, mind, stage["id"], place) if stage["options"]["move"] != "by_result" else None
    if "at" not in stage:
        return None
    return _greets(seen, mind, stage["at"], place) or _sums_up(seen, mind, stage["id"], place)


def _greets(seen: Seen, mind: Mind, walk: str, place: str) -> Deed | None:
    waiting = [
        person
        for person in sorted(seen.all("person").values(), key=lambda one: int(one["no"]))
        if person["place"] == place and person["host"] is None and not (person["arrived"] or person["left"])
    ]
    deeds = [
        Deed(f"greet {walk} {place} {one['id']}", "hosting", GREET,
             {"kind": "seat.arrive", "stage": walk, "person": one["id"]})
        for one in waiting if not mind.one_in(STAYS_AWAY, f"away {walk} {one['id']}")
    ]  # fmt: skip
    return mind.first_new(deeds)


def _sums_up(seen: Seen, mind: Mind, stage: str, place: str) -> Deed | None:
    """Once there is something to sum up."""
    if f"{stage}:{place}" in seen.all("summary") or not any(
        card["stage"] == stage and card.get("place") == place for card in seen.all("card").values()
    ):
        return None
    text = mind.decide(f"summary {stage}", lambda chance: mind.texts.said(chance, "summary", SUMMARY_CHARS))
    command = {"kind": "summary.set", "stage": stage, "place": place, "text": text}
    return mind.first_new([Deed(f"summary {stage} {place}", "hosting", SUM_UP, command)])
