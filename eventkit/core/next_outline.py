"""What was announced at the end: the next steps, and whom to ask."""

from eventkit.core.blocks import Blocks, Column, Para, Table
from eventkit.core.state import State
from eventkit.core.words import Say, Words

COLUMNS = (Column(Say("protocol-column-when"), 0.3), Column(Say("protocol-column-next"), 0.7))


def announced(state: State) -> Blocks:
    steps, contact = state.details.next, state.details.contact
    rows: list[tuple[Words, ...]] = [(step.when, step.what) for step in steps]
    if contact:
        rows.append((Say("protocol-contact"), contact))
    return [Table("", COLUMNS, tuple(rows))] if rows else [Para(Say("protocol-outlook-none"))]
