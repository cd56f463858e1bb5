"""The Themenspeicher: cards that everybody saw and that were put aside for later."""

from eventkit.exports import told
from eventkit.exports.sheets.names import Names
from eventkit.exports.sheets.sheet import Column, Sheet
from eventkit.protocol.words import Speaker

COLUMNS = (
    Column("table-number", 9, "card"), Column("table-card", 70), Column("table-kind", 14), Column("table-stage", 24),
)  # fmt: skip


def sheet(event: told.Event, speak: Speaker) -> Sheet:
    names = Names(event)
    lying = (card for card in event.cards if card.parked and card.state == "shown")
    return Sheet(
        "table-parking", COLUMNS, tuple((card.no, card.text, card.kind, names.stages[card.stage]) for card in lying)
    )
