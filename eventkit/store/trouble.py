"""What a disk that does not take a write is suffering from, as far as SQLite can tell."""

import sqlite3
from typing import Literal

Trouble = Literal["full", "moved", "failing"]
"""No room; the file is not where it was (a folder was renamed, a stick pulled out); anything else, also a disk that
the system made read-only, and pages that it gave back spoiled."""

_FAILING = ("SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_CORRUPT", "SQLITE_NOTADB")


def trouble_of(error: BaseException) -> Trouble | None:
    """None: the error says nothing about the disk."""
    name = getattr(error, "sqlite_errorname", "") if isinstance(error, sqlite3.DatabaseError) else ""
    if name == "SQLITE_FULL" or "disk is full" in str(error):
        return "full"
    if name == "SQLITE_READONLY_DBMOVED":
        return "moved"
    return "failing" if name.startswith(_FAILING) else None
