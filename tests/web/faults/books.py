"""Do the books balance? What phones were told against what is on the disk."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from eventkit.core import views
from eventkit.core.entries import Line
from eventkit.core.fold import fold
from eventkit.core.parts.card import CardWritten
from tests.web.faults.page import Page


def lost(acknowledged: Iterable[str], lines: Sequence[Line]) -> set[str]:
    """Cards whose writers were told that they are safe, and that are nowhere."""
    return set(acknowledged) - set(_written(lines))


def doubled(lines: Sequence[Line]) -> set[str]:
    """Cards that stand in the journal more than once."""
    return {card for card, times in Counter(_written(lines)).items() if times > 1}


def strange(sent: Iterable[str], lines: Sequence[Line]) -> set[str]:
    """Cards that nobody has sent."""
    return set(_written(lines)) - set(sent)


def jumps(lines: Sequence[Line]) -> list[int]:
    """Places where numbers do not follow each other, or time goes back."""
    pairs = zip(lines, lines[1:], strict=False)
    return [later.seq for line, later in pairs if later.seq != line.seq + 1 or later.at < line.at]


def shown(lines: Sequence[Line], audience: str, names: dict[str, str] | None = None) -> Any:
    """What pages of an audience should see: the fold of the journal, as JSON."""
    state = fold(list(lines))
    state.names = names or {}
    return json.loads(msgspec.json.encode(views.whole(state, audience)))


def sees(page: Page) -> Any:
    """What a page sees; a collection that has become empty is none."""
    return {name: things for name, things in page.knows.view.items() if things}


def tidy(view: dict[str, Any]) -> dict[str, Any]:
    return {name: things for name, things in view.items() if things}


def _written(lines: Sequence[Line]) -> list[str]:
    return [line.entry.card for line in lines if isinstance(line.entry, CardWritten)]
