"""Overwriting: the one exception to "append only". Pure: which lines of a journal change when something is erased."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from eventkit.core.entries import Line
from eventkit.core.fold import fold
from eventkit.core.gone import Gone
from eventkit.core.registry import ERASES, TEXTS
from eventkit.core.state import State


class Overwritten(NamedTuple):
    """`lines`: those that change, as they shall stand from now on. `said`: the words that were there; whoever looks
    whether they are really gone needs them for that moment, and nobody else. `state`: the fold of all of it."""

    lines: list[Line]
    said: list[str]
    state: State


def erases(lines: Iterable[Line]) -> bool:
    """Does one of these lines say that something is erased?"""
    return any(type(line.entry) in ERASES for line in lines)


def overwrite(lines: Sequence[Line]) -> Overwritten:
    """Look at a whole journal. What its lines say is erased is erased wherever it stands; a journal in which nothing is
    left to erase stays as it is."""
    gone, said = _gone(lines)
    changed, every = [], []
    for line in lines:
        other = without(line, gone)
        if other is not line:
            changed.append(other)
        every.append(other)
    return Overwritten(changed, said, fold(every))


def without(line: Line, gone: Gone) -> Line:
    """The same line when it holds nothing of what is gone."""
    texts = TEXTS.get(type(line.entry))
    if texts is None:
        return line
    entry = texts.without(line.entry, line.actor, gone)
    return line if entry == line.entry else msgspec.structs.replace(line, entry=entry)


def _gone(lines: Sequence[Line]) -> tuple[Gone, list[str]]:
    owners = {one for line in lines if (whose := ERASES.get(type(line.entry))) for one in whose(line.entry)}
    said = [
        text
        for line in lines
        if (texts := TEXTS.get(type(line.entry)))
        for owner, text in texts.said(line.entry, line.actor)
        if owner in owners
    ]
    return Gone(owners, said), said
