"""Entries: what happened. Past tense, frozen, complete: the state is nothing but their fold."""

from typing import Any

import msgspec


class Entry(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", omit_defaults=True):
    """Base of all entries. Each part or activity defines its own and lists them in its `ENTRIES`."""


class Line(msgspec.Struct, frozen=True):
    """One line of the journal: the entry and its envelope.

    `seq` counts from 1 without gaps; `at` is the laptop's clock in ms; `actor` see `Actor.name`; `command` is the id of
    the command that caused it (all lines of one command share it).
    """

    seq: int
    at: int
    actor: str
    command: str
    entry: Entry


def tag(kind: type[msgspec.Struct]) -> str:
    """The name of a command or an entry on the wire and in the journal: `card.written`."""
    config: Any = kind.__struct_config__
    return str(config.tag)
