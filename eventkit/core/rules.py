"""How parts and activities say what they do: plain tables that one can read."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from eventkit.core.actor import Actor, Role
from eventkit.core.audience import Audience
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.state import State, Undo

Shown = dict[str, Any]

PARTICIPANT: frozenset[Role] = frozenset({"participant"})
MODERATOR: frozenset[Role] = frozenset({"moderator"})
BOTH: frozenset[Role] = frozenset({"participant", "moderator"})
STAFF: frozenset[Role] = frozenset({"moderator", "host"})
ALL: frozenset[Role] = frozenset({"participant", "moderator", "host"})
SYSTEM: frozenset[Role] = frozenset({"system"})


class Rule(NamedTuple):
    """Who may send a command; what follows: `decide(state, command, actor, now)` gives entries or raises Refused."""

    who: frozenset[Role]
    decide: Callable[[State, Any, Actor, int], Sequence[Entry]]


class On(NamedTuple):
    """What an entry changes. `undo(state before, entry)`: how to take it back; None: it cannot be undone."""

    apply: Callable[[State, Line, Any], None]
    undo: Callable[[State, Any], Undo | None] | None = None


class View(NamedTuple):
    """A collection that pages hold: its ids, and what an audience sees of one (None: nothing)."""

    keys: Callable[[State], Iterable[str]]
    show: Callable[[State, Audience, str], Shown | None]


Commands = dict[type[Command], Rule]
Entries = dict[type[Entry], On]
