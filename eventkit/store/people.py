"""People of an event: what they call themselves, their language, the personal code to go on elsewhere."""

import secrets

import msgspec

from eventkit.core import ids
from eventkit.store.db import Database

PERSONAL_LENGTH = 8
NAME_CHARS = 60

_COLUMNS = "id, event, personal, name, lang, joined, paper"


class Row(msgspec.Struct, frozen=True):
    """A person as kept. `joined` in ms; `paper`: takes part without a phone."""

    id: str
    event: str
    personal: str
    name: str
    lang: str
    joined: int
    paper: bool


class People:
    """The table of persons."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def join(self, event: str, attempt: str, *, name: str, lang: str, now: int, paper: bool = False) -> Row:
        """A new person; the same attempt again is the same person."""
        known = self.by_attempt(event, attempt)
        if known:
            return known
        return self.add(ids.encode(secrets.randbits(80)), event, attempt, name=name, lang=lang, now=now, paper=paper)

    def add(self, person: str, event: str, attempt: str, *, name: str, lang: str, now: int, paper: bool) -> Row:
        """A person with this id, and with a fresh personal code. sqlite3.IntegrityError when there is one already."""
        self._db.execute(
            "INSERT INTO person (id, event, attempt, personal, name, lang, joined, paper) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (person, event, attempt, self._free_code(event), name, lang, now, paper),
        )
        row = self.get(person)
        assert row is not None
        return row

    def get(self, person: str) -> Row | None:
        return self._one("id = ?", person)

    def by_attempt(self, event: str, attempt: str) -> Row | None:
        """Who joined with this attempt, if it got that far."""
        return self._one("event = ? AND attempt = ?", event, attempt)

    def by_personal(self, event: str, personal: str) -> Row | None:
        """Find by personal code, typed in any case, with spaces or hyphens."""
        return self._one("event = ? AND personal = ?", event, normal(personal))

    def of(self, event: str) -> list[Row]:
        """Everybody, in the order of joining."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM person WHERE event = ? ORDER BY joined, id", (event,))
        return [as_row(row) for row in rows]

    def names(self, event: str) -> dict[str, str]:
        """Person -> name, of those who gave one."""
        rows = self._db.execute("SELECT id, name FROM person WHERE event = ? AND name <> ''", (event,))
        return dict(rows.fetchall())

    def change(self, person: str, *, name: str | None = None, lang: str | None = None) -> None:
        """Change what the person said about themself; None leaves it as it is."""
        self._db.execute(
            "UPDATE person SET name = coalesce(?, name), lang = coalesce(?, lang) WHERE id = ?", (name, lang, person)
        )

    def _free_code(self, event: str) -> str:
        while True:
            code = "".join(secrets.choice(ids.CODE_ALPHABET) for _ in range(PERSONAL_LENGTH))
            if self._one("event = ? AND personal = ?", event, code) is None:
                return code

    def _one(self, where: str, *values: str) -> Row | None:
        row = self._db.execute(f"SELECT {_COLUMNS} FROM person WHERE {where}", values).fetchone()
        return as_row(row) if row else None


def normal(personal: str) -> str:
    """A personal code as it is kept: upper case, without spaces and hyphens."""
    return "".join(letter for letter in personal.upper() if letter.isalnum())


def as_row(row: tuple[str, str, str, str, str, int, int]) -> Row:
    """From the columns of the table."""
    return Row(*row[:6], paper=bool(row[6]))
