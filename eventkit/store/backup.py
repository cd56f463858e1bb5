"""Copies of the one file, made beside the running server, and the way back from one of them.

SQLite's own backup sees a consistent state while others go on writing. A copy is checked before it takes the place of
the one before: there is always a good one, or none.
"""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from eventkit.store.db import FILE_NAME, SCHEMA_VERSION

NAME = "eventkit-backup.db"
PAGES, REST_S = 256, 0.01
"""A megabyte at a time: the disk is never busy for long."""


class Damaged(Exception):
    """The file is no database of ours, or what is in it does not fit together. The argument says what was found."""


class Newer(Exception):
    """The file was written by a newer version of the program."""


def copy(source: Path, folder: Path) -> Path:
    """A fresh copy of the file `source` in `folder`, in the place of the one before; it is on the disk on return.

    Raises OSError or sqlite3.Error when the disk does not take it, and Damaged when it took something else; the copy
    before is untouched then.
    """
    target, fresh = folder / NAME, folder / f"{NAME}.new"
    with suppress(FileNotFoundError):
        fresh.unlink()
    try:
        _copied(source, fresh)
        check(fresh)
        _sync(fresh)
        os.replace(fresh, target)
    except BaseException as error:
        with suppress(OSError):
            fresh.unlink()
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            raise Damaged(str(error)) from None
        raise
    return target


def _copied(source: Path, fresh: Path) -> None:
    """With what stands only in the log beside the source: after a crash that may be the whole evening. As it is at the
    beginning: SQLite would start anew after each commit of the hall, and on a slow stick never come to an end."""
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as here,
        closing(sqlite3.connect(fresh)) as there,
    ):
        here.execute("BEGIN")
        here.execute("SELECT count(*) FROM sqlite_master").fetchone()  # only now it holds what it sees
        here.backup(there, pages=PAGES, sleep=REST_S)
        there.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it


def check(file: Path) -> int:
    """So many events are in it. Raises FileNotFoundError, Damaged, Newer."""
    if not file.is_file():
        raise FileNotFoundError(file)
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                raise Newer(version)
            found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
            if found != "ok":
                raise Damaged(found)
            events: int = db.execute("SELECT count(*) FROM event").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise Damaged(str(error)) from None
    return events


def restore(copied: Path, data: Path, now: str) -> Path | None:
    """Puts a checked copy into a data directory that nobody uses. What was there stays beside it, under a name with
    `now`; None: nothing was there. Raises what `check` raises, and OSError."""
    check(copied)
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    target, fresh = data / FILE_NAME, data / f"{FILE_NAME}.new"
    fresh.unlink(missing_ok=True)
    try:
        _copied(copied, fresh)
    except sqlite3.OperationalError as error:
        raise OSError(str(error)) from None
    _sync(fresh)
    aside = None
    for suffix in ("-wal", "-shm", ""):  # the log belongs to the old file: with the new one it would spoil everything
        old = data / f"{FILE_NAME}{suffix}"
        if old.exists():
            aside = data / f"{FILE_NAME}.before-{now}{suffix}"
            os.replace(old, aside)
    os.replace(fresh, target)
    return aside


def _sync(file: Path) -> None:
    with open(file, "rb+") as written:
        os.fsync(written.fileno())
