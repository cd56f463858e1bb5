"""Order in the hall: new cards can be held until a moderator lets them through, always those with words of the own
list, and those of a muted device. Nobody is told off in public, nothing is lost, and who wrote a card stays unknown."""

import re
from functools import lru_cache
from typing import Annotated

import msgspec

from eventkit.core import board, find
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience, audience_of, sees_card
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.core.parts.stack import restack
from eventkit.core.records import Card
from eventkit.core.rules import MODERATOR, PARTICIPANT, On, Rule, Shown, View
from eventkit.core.state import State, Undo
from eventkit.core.text import clean

MOST_WORDS = 200
Word = Annotated[str, msgspec.Meta(max_length=40)]


class HoldCards(Command, frozen=True, tag="order.hold"):
    """`on`: every new card waits until a moderator lets it through."""

    on: bool


class ListWords(Command, frozen=True, tag="order.words"):
    """Cards with one of these words are held. `word*` stands for all that begins so, `*word` for all that ends so."""

    words: Annotated[tuple[Word, ...], msgspec.Meta(max_length=MOST_WORDS)]


class ApproveCards(Command, frozen=True, tag="card.approve"):
    cards: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1, max_length=500)]


class MuteAuthor(Command, frozen=True, tag="author.mute"):
    """From now on cards of whoever wrote this one are held. Who that is, the moderator does not learn; nor which of the
    other cards are theirs."""

    card: Id
    on: bool = True


class ReportCard(Command, frozen=True, tag="card.report"):
    """A participant finds that a card should not hang there."""

    card: Id


class ClearReports(Command, frozen=True, tag="card.clear"):
    """The moderator has looked: the card stays."""

    card: Id


class HoldSet(Entry, frozen=True, tag="hold.set"):
    on: bool


class WordsListed(Entry, frozen=True, tag="words.listed"):
    words: tuple[str, ...]


class CardHeld(Entry, frozen=True, tag="card.held"):
    card: str


class CardApproved(Entry, frozen=True, tag="card.approved"):
    card: str


class AuthorMuted(Entry, frozen=True, tag="author.muted"):
    """Names the card and not the person: the state knows who wrote it."""

    card: str
    on: bool


class CardReported(Entry, frozen=True, tag="card.reported"):
    card: str
    person: str


class ReportsCleared(Entry, frozen=True, tag="reports.cleared"):
    """`reports`: who had reported it (undo brings them back)."""

    card: str
    reports: tuple[str, ...] = ()


def hold(state: State, command: HoldCards, actor: Actor, now: int) -> list[Entry]:
    return [] if state.hold == command.on else [HoldSet(on=command.on)]


def list_words(state: State, command: ListWords, actor: Actor, now: int) -> list[Entry]:
    """The words as they were typed; the same word in another case is the same, and one without letters is none."""
    typed = [" ".join(clean(raw).split()) for raw in command.words]
    known = {_folded(word): word for word in typed if any(char.isalnum() for char in word)}
    words = tuple(known[folded] for folded in sorted(known))
    return [] if words == state.words else [WordsListed(words=words)]


def approve(state: State, command: ApproveCards, actor: Actor, now: int) -> list[Entry]:
    """Those of them that still wait: one may have been taken back while the moderator was reading the others."""
    cards = [find.card(state, card_id) for card_id in dict.fromkeys(command.cards)]
    return [CardApproved(card=card.id) for card in cards if card.held and not card.withdrawn]


def mute(state: State, command: MuteAuthor, actor: Actor, now: int) -> list[Entry]:
    card = find.card(state, command.card)
    if card.author is None:
        raise Refused("card.no-author")
    if (state.persons[card.author].muted is not None) == command.on:
        return []
    return [AuthorMuted(card=card.id, on=command.on)]


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


def must_wait(state: State, author: str | None, text: str) -> bool:
    """Is a new card held? What moderators and hosts write down never is."""
    if author is None:
        return False
    return state.hold or state.persons[author].muted is not None or has_listed_word(state.words, text)


def has_listed_word(words: tuple[str, ...], text: str) -> bool:
    """Whole words (or several in a row), whatever their case; a listed word inside of a longer one does not count."""
    return bool(words) and _pattern(words).search(_folded(text)) is not None


@lru_cache(maxsize=8)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_part, words))})(?!\w)")


def _part(word: str) -> str:
    before, after = (r"\w*" if there else "" for there in (word.startswith("*"), word.endswith("*")))
    return before + re.escape(_folded(word).strip("*")) + after


def _folded(text: str) -> str:
    return " ".join(clean(text).casefold().split())


def hold_set(state: State, line: Line, entry: HoldSet) -> None:
    state.hold = entry.on
    state.touch("order", "event")


def listed(state: State, line: Line, entry: WordsListed) -> None:
    state.words = entry.words
    state.touch("order", "event")


def held(state: State, line: Line, entry: CardHeld) -> None:
    board.change_card(state, state.cards[entry.card], held=True)


def approved(state: State, line: Line, entry: CardApproved) -> None:
    board.change_card(state, state.cards[entry.card], held=False)


def muted(state: State, line: Line, entry: AuthorMuted) -> None:
    person = state.persons[state.cards[entry.card].author or ""]
    person.muted = entry.card if entry.on else None
    state.touch("order", "event")
    for card_id in person.cards:
        state.touch("card", card_id)


def reported(state: State, line: Line, entry: CardReported) -> None:
    card = state.cards[entry.card]
    card.reports = (*card.reports, entry.person)
    state.mark(line, f"card.reports:{card.id}")
    state.touch("card", card.id)


def cleared(state: State, line: Line, entry: ReportsCleared) -> None:
    state.cards[entry.card].reports = entry.reports
    state.touch("card", entry.card)


def undo_hold(state: State, entry: HoldSet) -> Undo:
    return Undo((HoldSet(on=state.hold),), ("hold",))


def undo_listed(state: State, entry: WordsListed) -> Undo:
    return Undo((WordsListed(words=state.words),), ("words",))


def undo_approved(state: State, entry: CardApproved) -> Undo:
    again = restack(state, state.cards[entry.card], hidden=False)
    keys = tuple(f"card.stack:{one.card}" for one in again)
    return Undo((CardHeld(card=entry.card), *again), (f"card.held:{entry.card}", f"dots:{entry.card}", *keys))


def undo_muted(state: State, entry: AuthorMuted) -> Undo:
    author = state.persons[state.cards[entry.card].author or ""]
    back = AuthorMuted(card=author.muted or entry.card, on=author.muted is not None)
    return Undo((back,), (f"author.muted:{author.id}",))


def undo_cleared(state: State, entry: ReportsCleared) -> Undo:
    back = ReportsCleared(card=entry.card, reports=state.cards[entry.card].reports)
    return Undo((back,), (f"card.reports:{entry.card}",))


def for_moderators(state: State, card: Card) -> Shown:
    """What of this stands on a card for moderators only. `muted` stands on the card for which its writer was muted and
    on those that wait for it, not on all that they wrote: that would tell which cards are by one person."""
    shown: Shown = {}
    if card.held:
        shown["held"] = True
    if card.reports:
        shown["reports"] = len(card.reports)
    muted = state.persons[card.author].muted if card.author is not None else None
    if muted is not None and (card.held or card.id == muted):
        shown["muted"] = True
    return shown


def show(state: State, audience: Audience, key: str) -> Shown | None:
    muted = [person.muted for person in state.persons.values() if person.muted is not None]
    return {"hold": state.hold, "words": state.words, "muted": sorted(muted)}


COMMANDS = {
    HoldCards: Rule(MODERATOR, hold),
    ListWords: Rule(MODERATOR, list_words),
    ApproveCards: Rule(MODERATOR, approve),
    MuteAuthor: Rule(MODERATOR, mute),
    ReportCard: Rule(PARTICIPANT, report),
    ClearReports: Rule(MODERATOR, clear),
}
ENTRIES = {
    HoldSet: On(hold_set, undo_hold),
    WordsListed: On(listed, undo_listed),
    CardHeld: On(held),
    CardApproved: On(approved, undo_approved),
    AuthorMuted: On(muted, undo_muted),
    CardReported: On(reported),
    ReportsCleared: On(cleared, undo_cleared),
}
VIEWS = {"order": View(lambda state: ["event"], show)}
