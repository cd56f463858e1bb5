"""Command + state + actor -> entries, or Refused. Pure: the same input always gives the same answer."""

from collections.abc import Iterator

from eventkit.core import acting
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry
from eventkit.core.errors import Refused
from eventkit.core.registry import FOLLOWS, RULES
from eventkit.core.state import State


def decide(state: State, command: Command, actor: Actor, now: int) -> Iterator[Entry]:
    """What follows from `command` at `now` (ms), one entry after the other. Nothing: it has been so already.

    Raises Refused before the first entry, or not at all. Each entry has to be applied before the next one is asked for:
    what an entry brings with it (`registry.FOLLOWS`) is read from the state after it.
    """
    rule = RULES[type(command)]
    if actor.role not in rule.who:
        raise Refused("access.role")
    if command.id in state.done:
        return
    if actor.role in ("participant", "host") and not acting.is_here(state, actor.person):
        raise Refused("access.person")
    if actor.role == "host" and acting.own_place(state, actor) is None:
        raise Refused("access.not-host")
    for entry in rule.decide(state, command, actor, now):
        yield entry
        for follows in FOLLOWS.get(type(entry), ()):
            yield from follows(state, entry)
