"""Erases cards and people of an event without a server: the same commands, the same rules, the same journal."""

import secrets
import time
from collections.abc import Iterator

from eventkit.core import erasing, ids
from eventkit.core.actor import SYSTEM
from eventkit.core.commands import Command
from eventkit.core.decide import decide
from eventkit.core.entries import Line
from eventkit.core.fold import apply, fold
from eventkit.core.parts.erasing import EraseCards, ErasePerson
from eventkit.core.state import State
from eventkit.store.db import Database
from eventkit.store.journal import Journal


class NoSuchNumber(Exception):
    """`kind` card or person, and the number."""

    def __init__(self, kind: str, no: int) -> None:
        super().__init__(kind, no)
        self.kind, self.no = kind, no


def erase_parts(db: Database, event: str, cards: list[int], people: list[int], *, texts: bool) -> list[str]:
    """`cards` and `people` by their numbers; `texts`: with all that these people wrote. Gives the words as they
    were.

    Raises NoSuchNumber, and nothing is erased then; sqlite3.Error when the disk does not take it.
    """
    journal = Journal(db)
    before = journal.read(event)
    state, lines = fold(before), list(before)
    for command in list(_commands(state, cards, people, texts)):
        at = max(int(time.time() * 1000), state.at)
        for entry in decide(state, command, SYSTEM, at):
            line = Line(state.seq + 1, at, SYSTEM.name, command.id, entry)
            apply(state, line)
            lines.append(line)
    if len(lines) == len(before):
        return []
    new = erasing.overwrite(lines)
    known = len(before)
    journal.append(event, known, lines[known:], [line for line in new.lines if line.seq <= known])
    return new.said


def _commands(state: State, cards: list[int], people: list[int], texts: bool) -> Iterator[Command]:
    numbered = {card.no: card.id for card in state.cards.values()}
    known = {person.no: person.id for person in state.persons.values()}
    if unknown := [no for no in cards if no not in numbered]:
        raise NoSuchNumber("card", unknown[0])
    if unknown := [no for no in people if no not in known]:
        raise NoSuchNumber("person", unknown[0])
    if cards:
        yield EraseCards(id=_fresh(), cards=tuple(numbered[no] for no in cards))
    for no in people:
        yield ErasePerson(id=_fresh(), person=known[no], texts=texts)


def _fresh() -> str:
    return ids.encode(secrets.randbits(80))
