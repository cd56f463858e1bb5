"""The SQLite file: opened once, with a lock beside it, so that what is committed survives a power cut."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FILE_NAME = "eventkit.db"
LOCK_NAME = "eventkit.lock"
SCHEMA_VERSION = 5
SCHEMA = Path(__file__).with_name("schema.sql")


class DirectoryInUse(Exception):
    """Another server has this data directory open."""


class DirectoryNotWritable(Exception):
    """The data directory cannot be made or written to. The argument says why."""


class DamagedFile(Exception):
    """What is in the file does not fit together: a disk failed, or somebody has changed it. The argument says more."""


class UnknownSchema(Exception):
    """The file was written by a newer version of the program."""


class Database:
    """The one connection. All calls block the whole server for as long as the disk needs: milliseconds, measured.

    `exclusive` False (used by `eventkit link`): beside a running server, without the lock.
    """

    def __init__(self, directory: Path, *, exclusive: bool = True) -> None:
        """Raises DirectoryNotWritable, DirectoryInUse, UnknownSchema, DamagedFile."""
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
                raise DirectoryNotWritable(str(error)) from error
            if isinstance(error, sqlite3.DatabaseError):
                raise DamagedFile(str(error)) from error
            raise
        self.execute = self.connection.execute

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing. No greenlet switch may happen inside: there is one connection."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield self.connection
            self.connection.execute("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

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
