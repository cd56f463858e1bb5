"""Codes that open what became of somebody's cards, to read and nothing else. No code lets anybody in as a person."""

import secrets
from collections.abc import Iterable
from typing import Literal, NamedTuple

from eventkit.core import ids
from eventkit.store.db import Database
from eventkit.store.people import normal

LENGTH = 10
"""Longer than a personal code: it is valid for weeks, and nobody takes one for the other."""

Of = Literal["person", "card"]


class Reading(NamedTuple):
    """What a code opens: the cards of a person, or one card that is nobody's. One of them is None."""

    person: str | None
    card: str | None


class Readings:
    """One code for each person or card, made when it is first asked for."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_people(self, event: str, people: Iterable[str]) -> dict[str, str]:
        """Person -> code."""
        return self._of(event, "person", people)

    def of_cards(self, event: str, cards: Iterable[str]) -> dict[str, str]:
        """Card -> code."""
        return self._of(event, "card", cards)

    def opens(self, event: str, code: str) -> Reading | None:
        """What a code opens, typed in any case, with spaces or hyphens."""
        row = self._db.execute(
            "SELECT person, card FROM reading WHERE event = ? AND code = ?", (event, normal(code))
        ).fetchone()
        return Reading(*row) if row else None

    def _of(self, event: str, what: Of, wanted: Iterable[str]) -> dict[str, str]:
        asked = list(dict.fromkeys(wanted))
        query = f"SELECT {what}, code FROM reading WHERE event = ? AND {what} IS NOT NULL"
        known = dict(self._db.execute(query, (event,)).fetchall())
        new = [one for one in asked if one not in known]
        if new:
            with self._db.transaction():  # a hundred slips cost one write to the disk
                known.update((one, self._new(event, what, one)) for one in new)
        return {one: known[one] for one in asked}

    def _new(self, event: str, what: Of, one: str) -> str:
        while True:
            code = "".join(secrets.choice(ids.CODE_ALPHABET) for _ in range(LENGTH))
            if self.opens(event, code) is None:
                self._db.execute(f"INSERT INTO reading (event, code, {what}) VALUES (?, ?, ?)", (event, code, one))
                return code
