"""What a card says in another language, as a host or a moderator puts it. The card keeps its own words; the translation
stands beside them, and goes when the words change."""

import msgspec

from eventkit.core import acting, board, find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Owner, Texts
from eventkit.core.ids import Id
from eventkit.core.parts.card import Lang
from eventkit.core.rules import STAFF, On, Rule
from eventkit.core.seating.where import final
from eventkit.core.state import State, Undo
from eventkit.core.text import clean

LIMIT = 600
"""Twice as long as the longest card: some languages need more room."""


class TranslateCard(Command, frozen=True, tag="card.translate"):
    """An empty text takes the translation away."""

    card: Id
    lang: Lang
    text: str


class CardTranslated(Entry, frozen=True, tag="card.translated"):
    card: str
    lang: str
    text: str


def translate(state: State, command: TranslateCard, actor: Actor, now: int) -> list[Entry]:
    item = find.present(state, command.card)
    if item.place is None:
        acting.at_own_place(state, actor, None)
    else:
        acting.at_own_place(state, actor, final(state, item.place))
    if item.erased:
        raise Refused("card.erased")
    if command.lang == item.lang:
        raise Refused("translation.same-language")
    text = clean(command.text)
    if len(text) > LIMIT:
        raise Refused("translation.too-long", max=LIMIT, length=len(text))
    if item.also.get(command.lang, "") == text:
        return []
    return [CardTranslated(card=item.id, lang=command.lang, text=text)]


def translated(state: State, line: Line, entry: CardTranslated) -> None:
    item = state.cards[entry.card]
    state.mark(line, f"card.also:{entry.card}:{entry.lang}")
    also = {lang: text for lang, text in item.also.items() if lang != entry.lang}
    if entry.text:
        also[entry.lang] = entry.text
    board.change_card(state, item, also=also, langs=tuple(dict.fromkeys((*item.langs, entry.lang))))


def undo_translated(state: State, entry: CardTranslated) -> Undo:
    before = state.cards[entry.card].also.get(entry.lang, "")
    back = CardTranslated(card=entry.card, lang=entry.lang, text=before)
    return Undo((back,), (f"card.also:{entry.card}:{entry.lang}",))


def said(entry: CardTranslated, actor: str) -> list[tuple[Owner, str]]:
    return [(("card", entry.card), entry.text)]


def without(entry: CardTranslated, actor: str, gone: Gone) -> Entry:
    """As if nobody had translated it."""
    return msgspec.structs.replace(entry, text="") if gone.has("card", entry.card) else entry


COMMANDS = {TranslateCard: Rule(STAFF, translate)}
ENTRIES = {CardTranslated: On(translated, undo_translated)}
TEXTS = {CardTranslated: Texts(without, said)}
