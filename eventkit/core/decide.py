"""Command + state + actor -> entries, or Refused. Pure: the same input always gives the same answer."""

from collections.abc import Sequence

from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry
from eventkit.core.errors import Refused
from eventkit.core.registry import RULES
from eventkit.core.state import State


def decide(state: State, command: Command, actor: Actor, now: int) -> Sequence[Entry]:
    """What follows from `command` at `now` (ms). An empty result means: it has been so already. Raises Refused."""
    rule = RULES[type(command)]
    if actor.role not in rule.who:
        raise Refused("access.role")
    if command.id in state.done:
        return ()
    if actor.role == "participant" and actor.person not in state.persons:
        raise Refused("access.person")
    return rule.decide(state, command, actor, now)
