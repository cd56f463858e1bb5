"""Headings with their cards, a row for each card."""

from eventkit.exports import told
from eventkit.exports.sheets.names import Names
from eventkit.exports.sheets.sheet import Cell, Column, Sheet
from eventkit.protocol.words import Speaker

COLUMNS = (
    Column("table-stage", 22), Column("table-group", 34), Column("table-cards-count", 9, "number"),
    Column("table-number", 9, "card"), Column("table-card", 60),
)  # fmt: skip


def sheet(event: told.Event, speak: Speaker) -> Sheet:
    return Sheet("table-groups-all", COLUMNS, tuple(_rows(event)))


def _rows(event: told.Event) -> list[tuple[Cell, ...]]:
    names, cards = Names(event), {card.id: card for card in event.cards}
    rows: list[tuple[Cell, ...]] = []
    for group in event.groups:
        start = (names.stages[group.stage], group.title, len(group.cards))
        lying = [cards[card] for card in group.cards]
        rows += [(*start, card.no, card.text) for card in lying] or [(*start, None, None)]
    return rows
