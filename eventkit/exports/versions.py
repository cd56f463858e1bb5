"""An event as it stood when a version of its protocol was made final, and as it stands now.

An old version is folded again from the journal, so what was erased since is erased in it, too; and what is blackened
today is blackened in every version: a name does not come back because somebody asks for an older file.
"""

from collections.abc import Sequence

import msgspec

from eventkit.core.entries import Line
from eventkit.core.errors import Refused
from eventkit.core.fold import fold
from eventkit.core.state import State
from eventkit.core.text import ERASED
from eventkit.protocol import outline
from eventkit.protocol.outline import Document, Edition


def current(lines: Sequence[Line]) -> State:
    """As it stands now. Of a version that is final it is known whether the protocol tells something else by now."""
    state = fold(lines)
    final = state.report.final
    if final is not None and state.seq > final.seq:
        state.report.ahead = _told(state) != _told(_until(lines, final.seq, state))
    return state


def final(lines: Sequence[Line], version: int) -> State:
    """As it stood when the version was made final. Refused: `export.version`."""
    now = fold(lines)
    found = next((one for one in now.report.finals if one.version == version), None)
    if found is None:
        raise Refused("export.version", version=version)
    return _until(lines, found.seq, now)


def _until(lines: Sequence[Line], seq: int, now: State) -> State:
    state = fold(line for line in lines if line.seq <= seq)
    state.report.names |= dict.fromkeys(now.report.blackened, True)
    _erase(state, now)
    return state


def _erase(state: State, now: State) -> None:
    """The words are overwritten in the lines; that this is why they are missing stands in a line that is not told."""
    for card in state.cards.values():
        if card.id in now.cards and now.cards[card.id].erased:
            card.text, card.erased, card.also = ERASED, True, {}
    for photo in state.photos.values():
        if photo.id in now.photos and now.photos[photo.id].erased:
            photo.removed = photo.erased = True
    for person in state.persons.values():
        person.erased = person.id in now.persons and now.persons[person.id].erased


def _told(state: State) -> Document:
    return msgspec.structs.replace(outline.document(state), edition=Edition(0))
