"""All cards, as the list at the end of the protocol has them."""

from eventkit import i18n
from eventkit.exports import told
from eventkit.exports.sheets.names import Names
from eventkit.exports.sheets.sheet import Cell, Column, Sheet
from eventkit.protocol.words import Speaker

COLUMNS = (
    Column("table-number", 9, "card"), Column("table-card", 60), Column("table-kind", 14), Column("table-stage", 22),
    Column("table-place", 14), Column("table-groups", 28), Column("table-about", 28), Column("table-state", 24),
    Column("table-notes", 30), Column("table-by", 16), Column("table-written", 17, "moment"),
    Column("table-language", 10), Column("table-id", 20),
)  # fmt: skip


def sheet(event: told.Event, speak: Speaker) -> Sheet:
    names = Names(event)
    return Sheet("table-cards", COLUMNS, tuple(row(card, names, speak) for card in event.cards))


def row(card: told.Card, names: Names, speak: Speaker) -> tuple[Cell, ...]:
    return (
        card.no, card.text, card.kind, names.stages[card.stage], names.places.get(card.place or "", ""),
        "\n".join(names.groups[group] for group in card.groups if group in names.groups), card.about or "",
        speak.say(f"table-state-{card.state}", reason=card.why), "\n".join(_notes(card, names, speak)), card.by,
        card.written, card.lang, card.id,
    )  # fmt: skip


def _notes(card: told.Card, names: Names, speak: Speaker) -> list[str]:
    notes: list[str] = []
    if card.paper:
        notes.append(speak.say("protocol-paper"))
    if card.parts:
        notes.append(
            speak.say("protocol-split", numbers=", ".join(speak.number(names.cards[one]) for one in card.parts))
        )
    if card.origin is not None:
        notes.append(speak.say("protocol-part-of", number=f"{names.cards[card.origin]:03}"))
    if card.stack is not None:
        notes.append(speak.say("protocol-same-as", number=f"{names.cards[card.stack]:03}"))
    if card.parked:
        notes.append(speak.say("protocol-in-parking"))
    if card.dispute:
        notes.append(speak.say("protocol-disputed", reason=card.dispute))
    for lang, text in card.also.items():
        notes.append(speak.say("protocol-also", language=i18n.called(lang, speak.lang), text=text))
    if card.corrected:
        notes.append(speak.say("report-corrected", text=card.corrected))
    if card.comment:
        notes.append(speak.say("report-comment", text=card.comment))
    return notes
