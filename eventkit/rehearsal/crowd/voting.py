"""vote: dots one after the other; some change their mind, some put none."""

from random import Random
from typing import Any

from eventkit.rehearsal import wishes
from eventkit.rehearsal.crowd.mind import Deed, Mind, Pause
from eventkit.rehearsal.crowd.seen import Seen

LOOK: Pause = (3, 14)
ABSTAINS, WAVERS = 12, 6
"""One of so many puts no dots; puts one and takes it back first."""

Step = tuple[str, int]
"""A target, and how many dots lie on it then."""


def vote(seen: Seen, mind: Mind, stage: dict[str, Any]) -> Deed | None:
    """In the second round only among those that are tied, as the view says."""
    name, round_, options = stage["id"], stage["round"], stage["options"]
    targets = list(stage["targets"])
    if not targets or stage["revealed"] or mind.one_in(ABSTAINS, f"abstains {name}"):
        return None
    if seen.own.get("dots", {}).get(name) and f"dots {name} {round_} 0" not in mind.done:
        return None  # the same people came a second time and have voted already
    steps = mind.decide(f"dots {name} {round_}", lambda chance: _steps(chance, targets, options))
    deeds = [
        Deed(
            f"dots {name} {round_} {no}", "voting", LOOK,
            {"kind": "dots.set", "stage": name, "target": target, "count": count, "round": round_}, counted=True,
        )
        for no, (target, count) in enumerate(steps)
    ]  # fmt: skip
    return mind.first_new(deeds)


def _steps(chance: Random, targets: list[str], options: dict[str, Any]) -> list[Step]:
    wish = wishes.dots(chance, targets, options["dots"], options["max_per_target"])
    steps: list[Step] = []
    if chance.randrange(WAVERS) == 0:
        tried = chance.choice(targets)
        steps = [(tried, 1), (tried, 0)]
    for target, count in wish.items():
        steps += [(target, number) for number in range(1, count + 1)]
    return steps
