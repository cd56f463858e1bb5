"""What somebody does next, given what the own page shows. Pure: no clock, no network."""

from collections.abc import Callable
from typing import Any

from eventkit.rehearsal.crowd import hosting, voting, walking, working, writing
from eventkit.rehearsal.crowd.mind import Deed, Mind
from eventkit.rehearsal.crowd.seen import Seen

Act = Callable[[Seen, Mind, dict[str, Any]], Deed | None]


def next_deed(seen: Seen, mind: Mind) -> Deed | None:
    """None: there is nothing to do but to look and listen."""
    stage = seen.stage
    if stage is None or seen.own.get("left"):
        return None
    act = ACTS.get(stage["activity"])
    return act(seen, mind, stage) if act else None


def host_deed(seen: Seen, mind: Mind) -> Deed | None:
    """The same for a host at the host page."""
    stage = seen.stage
    return hosting.host(seen, mind, stage) if stage is not None else None


def _collect(seen: Seen, mind: Mind, stage: dict[str, Any]) -> Deed | None:
    return walking.late(seen, mind, stage) or writing.write(seen, mind, stage)


ACTS: dict[str, Act] = {
    "collect": _collect,
    "vote": voting.vote,
    "seat": walking.seat,
    "plan": working.plan,
    "reflect": working.reflect,
}
"""In all other stages the moderator acts, and people watch."""
