"""Writes a checked archive into the file of this laptop: everything or nothing."""

import secrets
import sqlite3
from pathlib import Path

from eventkit.core import ids
from eventkit.core.entries import Line
from eventkit.core.errors import Refused
from eventkit.exports.archive.manifest import Person
from eventkit.exports.archive.opened import Opened
from eventkit.store.db import Database
from eventkit.store.erasing import KINDS
from eventkit.store.erasures import CARD, EVENT, PERSON, PHOTO, Erasures
from eventkit.store.events import Events
from eventkit.store.journal import Journal
from eventkit.store.people import People
from eventkit.store.photos import Photos


def keep(db: Database, file: Path, *, again: bool = False) -> bool:
    """True: the event is here now; False: it was here already, just as it is in the file. `check` comes first.

    `again`: also when it brings back what was erased here. Refused: `import.other` (the same event, but not the same),
    `import.code-taken`, `import.erased` (how many `cards people photos`, and whether the `event`), `import.no-room`.
    """
    with Opened(file) as archive:
        of = archive.manifest
        lines, people = list(archive.lines()), archive.people()
        if Journal(db).last(of.event):
            if not _same(db, archive, lines, people):
                raise Refused("import.other")
            return False
        other = Events(db).by_code(of.code)
        if other is not None and other.id != of.event:
            raise Refused("import.code-taken", taken=of.code)
        if not again and (back := _brought_back(db, of.event, lines)):
            raise Refused("import.erased", **back)
        try:
            with db.transaction():
                _write(db, archive, lines, people)
        except sqlite3.IntegrityError:  # somebody of it belongs to another event here
            raise Refused("import.other") from None
        except sqlite3.OperationalError as error:
            if is_full(error):
                raise Refused("import.no-room") from None
            raise
    return True


def _brought_back(db: Database, event: str, lines: list[Line]) -> dict[str, int]:
    """What was erased here and is not erased in the archive, as facts; nothing: it may come. A whole event that was
    erased is told in any case: it was to be gone."""
    record = Erasures(db).of(event)
    gone = {name: sum(isinstance(line.entry, kind) for line in lines) for kind, name in KINDS.items()}
    fewer = {name: max(0, record.get(name, 0) - gone[name]) for name in gone}
    if EVENT not in record and not any(fewer.values()):
        return {}
    return {
        "event": int(EVENT in record), "cards": fewer[CARD], "people": fewer[PERSON], "photos": fewer[PHOTO],
    }  # fmt: skip


def is_full(error: Exception) -> bool:
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL


def _write(db: Database, archive: Opened, lines: list[Line], people: list[Person]) -> None:
    of = archive.manifest
    if Events(db).add(of.event, of.code, of.created).code != of.code:
        raise Refused("import.other")
    Journal(db).write(of.event, lines)
    for one in people:
        attempt = ids.encode(secrets.randbits(80))  # nobody knows it: the phone's own stays with the first laptop
        People(db).add(one.id, of.event, attempt, name=one.name, lang=one.lang, now=one.joined, paper=one.paper)
    for said in archive.answers():
        rows = [(of.event, bytes.fromhex(said.answer), group) for group in dict.fromkeys(said.groups)]
        db.connection.executemany("INSERT INTO target_group VALUES (?, ?, ?)", rows)
    for photo in archive.photos():
        db.execute("INSERT INTO photo VALUES (?, ?, ?, ?)", (photo, of.event, *archive.photo(photo)))


def _same(db: Database, archive: Opened, lines: list[Line], people: list[Person]) -> bool:
    """Is what is here exactly what the file says?"""
    event, photos = archive.manifest.event, Photos(db)
    here = [Person(row.id, row.name, row.lang, row.joined, row.paper) for row in People(db).of(event)]
    known = {one.id for one in people}
    return (
        Journal(db).read(event) == lines
        and sorted((one for one in here if one.id in known), key=_id) == sorted(people, key=_id)
        and all(
            (photos.get(event, one), photos.get(event, one, small=True)) == archive.photo(one)
            for one in archive.photos()
        )
    )


def _id(person: Person) -> str:
    return person.id
