"""The SQLite file: opened once, with a lock beside it, so that what is committed survives a power cut."""

import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from eventkit.store.trouble import Trouble, trouble_of

FILE_NAME = "eventkit.db"
LOCK_NAME = "eventkit.lock"
SCHEMA_VERSION = 6
SCHEMA = Path(__file__).with_name("schema.sql")
ROOM = 64 * 1024
"""So many bytes are written to see whether the disk takes something again: more than a pulse of cards needs."""


class DirectoryInUse(Exception):
    """Another server has this data directory open."""


class DirectoryNotWritable(Exception):
    """The data directory cannot be made or written to. The argument says why."""


class DirectoryFull(DirectoryNotWritable):
    """There is no room on the disk of the data directory, not even for opening what is there."""


class DamagedFile(Exception):
    """What is in the file does not fit together: a disk failed, or somebody has changed it. The argument says more."""


class UnknownSchema(Exception):
    """The file was written by a newer version of the program."""


class Database:
    """The one connection. All calls block the whole server for as long as the disk needs: milliseconds, measured.

    `exclusive` False (used by `eventkit link`): beside a running server, without the lock.
    """

    def __init__(self, directory: Path, *, exclusive: bool = True) -> None:
        """Raises DirectoryNotWritable (DirectoryFull), DirectoryInUse, UnknownSchema, DamagedFile."""
        self.path = directory / FILE_NAME
        _make(directory)
        self._lock = _lock(directory) if exclusive else None
        try:
            self.connection = sqlite3.connect(
                self.path, isolation_level=None, check_same_thread=False, cached_statements=256, timeout=10
            )
            _set_up(self.connection)
            if exclusive:
                _whole(self.connection)
        except BaseException as error:
            self._unlock()
            if isinstance(error, sqlite3.OperationalError):
                if trouble_of(error) == "full" or shutil.disk_usage(directory).free < ROOM:
                    raise DirectoryFull(str(error)) from error
                raise DirectoryNotWritable(str(error)) from error
            if isinstance(error, sqlite3.DatabaseError):
                raise DamagedFile(str(error)) from error
            raise
        self.trouble: Trouble | None = None
        there = self.path.stat()
        self._place = (there.st_dev, there.st_ino)

    def execute(self, sql: str, values: Any = ()) -> sqlite3.Cursor:
        """As `sqlite3` does it. What the disk does not take is remembered in `trouble`."""
        try:
            return self.connection.execute(sql, values)
        except sqlite3.DatabaseError as error:
            self._note(error)
            raise

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing. No greenlet switch may happen inside: there is one connection."""
        self.execute("BEGIN IMMEDIATE")
        try:
            yield self.connection
            self.connection.execute("COMMIT")
        except BaseException as error:
            self._note(error)
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def takes(self) -> bool:
        """Tries to write something, to learn whether the disk works again; forgets its trouble if it does."""
        try:
            self.connection.execute("INSERT OR REPLACE INTO setting VALUES ('room', ?)", (" " * ROOM,))
            self.connection.execute("DELETE FROM setting WHERE name = 'room'")
        except sqlite3.DatabaseError as error:
            self._note(error)
            return False
        self.trouble = None
        return True

    def standing(self) -> Trouble | None:
        """What the disk suffers from now: looked at anew when it did not take something. `moved` also while everything
        is still written: nobody would find it after a restart."""
        if self.trouble is not None and not self.takes():
            return self.trouble
        return None if self._in_its_place() else "moved"

    def _in_its_place(self) -> bool:
        try:
            now = self.path.stat()
        except OSError:
            return False
        return (now.st_dev, now.st_ino) == self._place

    def _note(self, error: BaseException) -> None:
        self.trouble = trouble_of(error) or self.trouble

    def pragma(self, name: str) -> int | str:
        """A pragma as the live connection has it."""
        value: int | str = self.execute(f"PRAGMA {name}").fetchone()[0]
        return value

    def close(self) -> None:
        self.connection.close()
        self._unlock()

    def _unlock(self) -> None:
        if self._lock is not None:
            os.close(self._lock)  # the lock goes with the descriptor, also when the process is killed
            self._lock = None


def _set_up(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # an erased card text must not stay in a free page
    connection.execute("PRAGMA trusted_schema = OFF")
    if sys.platform == "darwin":  # fsync there does not reach the disk
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA checkpoint_fullfsync = ON")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise UnknownSchema(version)
    if version < SCHEMA_VERSION:
        connection.executescript(SCHEMA.read_text("utf-8"))
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _whole(connection: sqlite3.Connection) -> None:
    """Better not to begin an evening than to find out in the middle of it. Raises DamagedFile."""
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise DamagedFile(found)


@contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Nobody else has this data directory meanwhile. Raises DirectoryNotWritable, DirectoryInUse."""
    _make(directory)
    lock = _lock(directory)
    try:
        yield
    finally:
        os.close(lock)


def _make(directory: Path) -> None:
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise DirectoryNotWritable(error.strerror or str(error)) from error


def _lock(directory: Path) -> int:
    """An advisory lock that the operating system drops when the process ends, however it ends."""
    try:
        lock = os.open(directory / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise DirectoryNotWritable(error.strerror or str(error)) from error
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(lock)
        raise DirectoryInUse(str(directory)) from error
    return lock
