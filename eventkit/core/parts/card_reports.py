"""Somebody finds that a card should not hang there; a moderator looks and decides."""

from eventkit.core import find
from eventkit.core.actor import Actor
from eventkit.core.audience import audience_of, sees_card
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.ids import Id
from eventkit.core.rules import MODERATOR, PARTICIPANT, On, Rule
from eventkit.core.state import State, Undo


class ReportCard(Command, frozen=True, tag="card.report"):
    """A participant finds that a card should not hang there."""

    card: Id


class ClearReports(Command, frozen=True, tag="card.clear"):
    """The moderator has looked: the card stays."""

    card: Id


class CardReported(Entry, frozen=True, tag="card.reported"):
    card: str
    person: str


class ReportsCleared(Entry, frozen=True, tag="reports.cleared"):
    """`reports`: who had reported it (undo brings them back)."""

    card: str
    reports: tuple[str, ...] = ()


def report(state: State, command: ReportCard, actor: Actor, now: int) -> list[Entry]:
    """What the person cannot see (any more) needs no report."""
    card = find.present(state, command.card)
    person = state.persons[actor.person or ""]
    if card.author == person.id or person.id in card.reports:
        return []
    return [CardReported(card=card.id, person=person.id)] if sees_card(state, audience_of(state, person), card) else []


def clear(state: State, command: ClearReports, actor: Actor, now: int) -> list[Entry]:
    card = find.card(state, command.card)
    return [ReportsCleared(card=card.id)] if card.reports else []


def reported(state: State, line: Line, entry: CardReported) -> None:
    card = state.cards[entry.card]
    card.reports = (*card.reports, entry.person)
    state.mark(line, f"card.reports:{card.id}")
    state.touch("card", card.id)


def cleared(state: State, line: Line, entry: ReportsCleared) -> None:
    state.cards[entry.card].reports = entry.reports
    state.touch("card", entry.card)


def undo_cleared(state: State, entry: ReportsCleared) -> Undo:
    back = ReportsCleared(card=entry.card, reports=state.cards[entry.card].reports)
    return Undo((back,), (f"card.reports:{entry.card}",))


COMMANDS = {ReportCard: Rule(PARTICIPANT, report), ClearReports: Rule(MODERATOR, clear)}
ENTRIES = {CardReported: On(reported), ReportsCleared: On(cleared, undo_cleared)}
