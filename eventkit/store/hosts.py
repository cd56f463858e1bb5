"""Codes of host cards: who types or scans one is host at that place.

The journal says how often a card was made anew, and so which one is good (`Place.card`); the codes stand here alone.
"""

import secrets
from collections.abc import Mapping
from typing import NamedTuple

from eventkit.core import ids
from eventkit.store.db import Database
from eventkit.store.people import normal

LENGTH = 6

_ALL = (
    "SELECT place, 0 AS card, code FROM host_code WHERE event = :event "
    "UNION ALL SELECT place, card, code FROM host_code_anew WHERE event = :event"
)


class HostCard(NamedTuple):
    """`card`: 0 for the first card of a place, 1 for the one that was made instead of it, and so on."""

    place: str
    card: int


class HostCodes:
    """One code for each card, made when it is first asked for, and no code twice."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, event: str, cards: Mapping[str, int]) -> dict[str, str]:
        """Place -> code of its card. `cards`: place -> which card is good."""
        known = {HostCard(place, card): code for place, card, code in self._all(event)}
        found = {}
        for one in map(HostCard._make, cards.items()):
            if one not in known:
                known[one] = self._new(event, one, set(known.values()))
            found[one.place] = known[one]
        return found

    def card(self, event: str, code: str) -> HostCard | None:
        """The card with a code that is typed in any case, with spaces or hyphens; also one that is good no more."""
        typed = normal(code)
        return next((HostCard(place, card) for place, card, code in self._all(event) if code == typed), None)

    def _all(self, event: str) -> list[tuple[str, int, str]]:
        return self._db.execute(_ALL, {"event": event}).fetchall()

    def _new(self, event: str, one: HostCard, taken: set[str]) -> str:
        while True:  # another card may have it; there are 191 million
            code = "".join(secrets.choice(ids.CODE_ALPHABET) for _ in range(LENGTH))
            if code not in taken:
                break
        if one.card:
            self._db.execute("INSERT INTO host_code_anew VALUES (?, ?, ?, ?)", (event, *one, code))
        else:
            self._db.execute("INSERT INTO host_code VALUES (?, ?, ?)", (event, one.place, code))
        return code
