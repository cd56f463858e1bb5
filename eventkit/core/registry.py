"""Everything there is, in tables: what a command leads to, what an entry changes, which collections pages hold."""

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from typing import Any

import msgspec

from eventkit.core.activities import ACTIVITIES
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, tag
from eventkit.core.errors import Refused
from eventkit.core.gone import Owner, Texts
from eventkit.core.parts import PARTS
from eventkit.core.rules import On, Rule, View
from eventkit.core.state import State

_MODULES: list[Any] = [*PARTS.values(), *ACTIVITIES.values()]

RULES: Mapping[type[Command], Rule] = {k: v for m in _MODULES for k, v in m.COMMANDS.items()}
ENTRIES: Mapping[type[Entry], On] = {k: v for m in _MODULES for k, v in m.ENTRIES.items()}
VIEWS: Mapping[str, View] = {k: v for m in _MODULES for k, v in getattr(m, "VIEWS", {}).items()}

Follows = Callable[[State, Any], Sequence[Entry]]

FOLLOWS: Mapping[type[Entry], tuple[Follows, ...]] = {
    kind: tuple(m.FOLLOWS[kind] for m in _MODULES if kind in getattr(m, "FOLLOWS", {})) for kind in ENTRIES
}
"""What an entry brings with it in the same moment: `follows(state after it, entry)`. Latecomers get a seat at once."""

TEXTS: Mapping[type[Entry], Texts] = {k: v for m in _MODULES for k, v in getattr(m, "TEXTS", {}).items()}
"""Entries that hold what people wrote, or may quote it: how they look once it is erased (`core/erasing.py`). A part
that keeps a copy of a card's text says so here; `tests/core/test_erasing.py` wants every entry to be decided."""

ERASES: Mapping[type[Entry], Callable[[Any], Sequence[Owner]]] = {
    k: v for m in _MODULES for k, v in getattr(m, "ERASES", {}).items()
}
"""Entries that say that something is erased: whose texts."""

KINDS: Mapping[str, type[Command]] = {tag(kind): kind for kind in RULES}
"""Commands by their name on the wire."""

_commands: Any = msgspec.json.Decoder(reduce(lambda a, b: a | b, RULES))  # type: ignore[arg-type, return-value]
_entries: Any = msgspec.json.Decoder(reduce(lambda a, b: a | b, ENTRIES))  # type: ignore[arg-type, return-value]


def decode_command(raw: bytes) -> Command:
    """A command from JSON. Refused: `command.unknown` (kind), `command.malformed` (anything else)."""
    try:
        command: Command = _commands.decode(raw)
    except (msgspec.ValidationError, msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        unknown = "Invalid value" in str(error) and "$.kind" in str(error)
        raise Refused("command.unknown" if unknown else "command.malformed") from None
    return command


def decode_entry(raw: bytes) -> Entry:
    """An entry as the journal keeps it."""
    entry: Entry = _entries.decode(raw)
    return entry


def encode_entry(entry: Entry) -> bytes:
    return msgspec.json.encode(entry)
