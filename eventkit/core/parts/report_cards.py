"""What stands beside a card in the protocol: a correction that anybody can see, a comment. The card itself stays as it
was written."""

import msgspec

from eventkit.core import find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Owner, Texts
from eventkit.core.ids import Id
from eventkit.core.parts.report import still_draft
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.state import State, Undo
from eventkit.core.text import ERASED, clean

CORRECTION, COMMENT = 1000, 600


class CorrectCard(Command, frozen=True, tag="report.correct"):
    """An empty text, or the card's own, takes the correction back."""

    card: Id
    text: str


class CommentCard(Command, frozen=True, tag="report.comment"):
    """An empty text takes the comment away."""

    card: Id
    text: str


class CardCorrected(Entry, frozen=True, tag="report.corrected"):
    card: str
    text: str = ""


class CardCommented(Entry, frozen=True, tag="report.commented"):
    card: str
    text: str = ""


def correct(state: State, command: CorrectCard, actor: Actor, now: int) -> list[Entry]:
    text = _checked(state, command.card, command.text, CORRECTION)
    if text == state.cards[command.card].text:
        text = ""
    if text == state.report.corrections.get(command.card, ""):
        return []
    return [CardCorrected(card=command.card, text=text)]


def comment(state: State, command: CommentCard, actor: Actor, now: int) -> list[Entry]:
    text = _checked(state, command.card, command.text, COMMENT)
    return [] if text == state.report.comments.get(command.card, "") else [CardCommented(card=command.card, text=text)]


def _checked(state: State, card: str, text: str, most: int) -> str:
    """Refused: `report.final`, `card.unknown`, `card.withdrawn`, `report.card-hidden`,
    `report.too-long`. A card that is not
    told gets no words beside it either, but those that it has can be taken away."""
    still_draft(state)
    found, text = find.card(state, card), clean(text)
    if text and found.withdrawn:
        raise Refused("card.withdrawn")
    if text and found.hidden is not None:
        raise Refused("report.card-hidden")
    if len(text) > most:
        raise Refused("report.too-long", max=most, length=len(text))
    return text


def _put(texts: dict[str, str], card: str, text: str) -> None:
    texts.pop(card, None)
    if text:
        texts[card] = text


def corrected(state: State, line: Line, entry: CardCorrected) -> None:
    _put(state.report.corrections, entry.card, entry.text)
    state.touch("report", f"card:{entry.card}")


def commented(state: State, line: Line, entry: CardCommented) -> None:
    _put(state.report.comments, entry.card, entry.text)
    state.touch("report", f"card:{entry.card}")


def undo_corrected(state: State, entry: CardCorrected) -> Undo:
    back = CardCorrected(card=entry.card, text=state.report.corrections.get(entry.card, ""))
    return Undo((back,), (f"report.correction:{entry.card}",))


def undo_commented(state: State, entry: CardCommented) -> Undo:
    back = CardCommented(card=entry.card, text=state.report.comments.get(entry.card, ""))
    return Undo((back,), (f"report.comment:{entry.card}",))


def said(entry: CardCorrected, actor: str) -> list[tuple[Owner, str]]:
    """A correction says the card once more."""
    return [(("card", entry.card), entry.text)]


def without(entry: CardCorrected | CardCommented, actor: str, gone: Gone) -> Entry:
    """What stands beside a card goes with it."""
    taken = entry.text and gone.has("card", entry.card)
    return msgspec.structs.replace(entry, text=ERASED if taken else gone.without(entry.text))


COMMANDS = {CorrectCard: Rule(MODERATOR, correct), CommentCard: Rule(MODERATOR, comment)}
ENTRIES = {CardCorrected: On(corrected, undo_corrected), CardCommented: On(commented, undo_commented)}
TEXTS = {CardCorrected: Texts(without, said), CardCommented: Texts(without)}
