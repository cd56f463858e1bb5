"""Names of third persons in the protocol: each word stays or is blackened, as the moderator decides."""

import msgspec

from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Texts
from eventkit.core.parts.report import still_draft
from eventkit.core.reported import LONGEST
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.state import State, Undo
from eventkit.core.text import clean, is_blank

MOST = 1000


class DecideNames(Command, frozen=True, tag="report.names"):
    """Word -> "keep" or "blacken"; null: it is open again. What is not named stays as it is decided."""

    words: dict[str, str | None]


class NamesDecided(Entry, frozen=True, tag="report.named"):
    """Word -> is it blackened; None: open again. Only what has changed."""

    words: dict[str, bool | None]


def decide(state: State, command: DecideNames, actor: Actor, now: int) -> list[Entry]:
    """Refused: `report.final`, `report.word-empty`, `report.word-long`, `report.decision-unknown`, `too-many`."""
    still_draft(state)
    names = state.report.names
    wanted = {_word(word): _decision(given) for word, given in command.words.items()}
    fresh = {word: black for word, black in wanted.items() if black != names.get(word)}
    if len({*names, *fresh}) > MOST:
        raise Refused("too-many", max=MOST)
    return [NamesDecided(words=fresh)] if fresh else []


def _word(raw: str) -> str:
    word = " ".join(clean(raw).split())
    if is_blank(word) or not any(sign.isalnum() for sign in word):
        raise Refused("report.word-empty")
    if len(word) > LONGEST:
        raise Refused("report.word-long", max=LONGEST)
    return word


def _decision(given: str | None) -> bool | None:
    if given not in ("keep", "blacken", None):
        raise Refused("report.decision-unknown")
    return None if given is None else given == "blacken"


def decided(state: State, line: Line, entry: NamesDecided) -> None:
    for word, black in entry.words.items():
        state.report.names.pop(word, None)
        if black is not None:
            state.report.names[word] = black
    state.touch("report", "event")


def undo_decided(state: State, entry: NamesDecided) -> Undo:
    before = {word: state.report.names.get(word) for word in entry.words}
    return Undo((NamesDecided(words=before),), tuple(f"report.name:{word}" for word in entry.words))


def without(entry: NamesDecided, actor: str, gone: Gone) -> Entry:
    """A word that stands elsewhere, too, must stay black there; what was a whole text goes with it."""
    words = {word: black for word, black in entry.words.items() if gone.without(word) == word}
    return msgspec.structs.replace(entry, words=words)


COMMANDS = {DecideNames: Rule(MODERATOR, decide)}
ENTRIES = {NamesDecided: On(decided, undo_decided)}
TEXTS = {NamesDecided: Texts(without)}
