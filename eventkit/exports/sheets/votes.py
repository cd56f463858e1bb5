"""Votes: what got how many dots, those of phones, paper and hands apart."""

from eventkit.exports import told
from eventkit.exports.sheets.names import Names
from eventkit.exports.sheets.sheet import Cell, Column, Sheet
from eventkit.protocol.words import Speaker

COLUMNS = (
    Column("table-stage", 22), Column("table-rank", 7, "number"), Column("table-target", 44),
    Column("table-phones", 9, "number"), Column("table-paper", 9, "number"), Column("table-hands", 9, "number"),
    Column("table-total", 9, "number"), Column("table-again", 11, "number"), Column("table-result", 12),
    Column("table-reason", 36),
)  # fmt: skip


def sheet(event: told.Event, speak: Speaker) -> Sheet:
    """Of votes that nobody has seen there is one row that says so."""
    names, rows = Names(event), []
    for vote in event.votes:
        stage = names.stages[vote.stage]
        if not vote.revealed:
            rows.append(_silent(stage, speak))
        rows += [_row(stage, one, speak) for one in vote.targets]
    return Sheet("table-votes", COLUMNS, tuple(rows))


def _row(stage: str, one: told.Weighed, speak: Speaker) -> tuple[Cell, ...]:
    chosen = speak.say("protocol-chosen") if one.chosen else ""
    return (
        stage, one.rank, one.text, one.phones, one.paper, one.hands, one.total, one.again or None, chosen, one.reason,
    )  # fmt: skip


def _silent(stage: str, speak: Speaker) -> tuple[Cell, ...]:
    return (stage, None, speak.say("table-not-revealed"), *[None] * (len(COLUMNS) - 3))
