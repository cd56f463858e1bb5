"""What the tables hold of a person or a photo goes with the lines that say so; a record of it stays."""

import sqlite3
from collections.abc import Sequence

from eventkit.core.entries import Line
from eventkit.core.parts.erasing import CardErased, PersonErased, PhotoErased
from eventkit.store import erasures
from eventkit.store.db import Database

KINDS = {CardErased: erasures.CARD, PhotoErased: erasures.PHOTO, PersonErased: erasures.PERSON}

DEVICES = """
DELETE FROM device WHERE id IN (SELECT device FROM device_person WHERE person = :person)
AND id NOT IN (SELECT device FROM device_role) AND id NOT IN (SELECT device FROM device_person WHERE person <> :person)
"""
"""Devices that were known as this person's only; a moderator's, and one that others use too, stay without the link."""


def take_out(db: Database, event: str, lines: Sequence[Line]) -> None:
    """Inside of the transaction that writes these lines."""
    connection = db.connection
    for line in lines:
        if isinstance(line.entry, PersonErased):
            _person(connection, event, line.entry.person)
        elif isinstance(line.entry, PhotoErased):
            connection.execute("DELETE FROM photo WHERE id = ? AND event = ?", (line.entry.photo, event))
    for kind, name in KINDS.items():
        found = [line for line in lines if isinstance(line.entry, kind)]
        for role in dict.fromkeys(role_of(line.actor) for line in found):
            number = sum(role_of(line.actor) == role for line in found)
            erasures.note(connection, event, found[-1].at, name, number, role)


def _person(connection: sqlite3.Connection, event: str, person: str) -> None:
    """`device_person` goes with the person. Which answer on target groups was theirs is not known here: the phone takes
    it back."""
    connection.execute(DEVICES, {"person": person})
    connection.execute("DELETE FROM target_answered WHERE event = ? AND person = ?", (event, person))
    connection.execute("DELETE FROM slip WHERE event = ? AND person = ?", (event, person))
    connection.execute("DELETE FROM person WHERE id = ? AND event = ?", (person, event))


def role_of(actor: str) -> str:
    """The role alone; who it was is nobody's business any more."""
    if actor == "system":
        return actor
    return "moderator" if actor.startswith("m:") else "participant"
