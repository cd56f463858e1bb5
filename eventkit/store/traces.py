"""Looks for words in the bytes of a file, in a process of its own.

The process that has a database open must never open its file a second time by itself: when it closes that, the system
takes away the locks that SQLite holds for it (POSIX; "How To Corrupt An SQLite Database File", 2.2). The next program
that goes would think itself the last, and remove the log that is still written to. And it takes long: a second for each
evening that the file holds, in which nobody in the hall could write.
"""

import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import msgspec

BLOCK = 1 << 20
PATIENCE_S = 300.0
ROWS = (
    "SELECT EXISTS (SELECT 1 FROM journal WHERE instr(CAST(body AS BLOB), ?1)), "
    "EXISTS (SELECT 1 FROM person WHERE instr(CAST(name AS BLOB), ?1))"
)
"""Where words stand that nobody has erased."""


class Wanted(msgspec.Struct):
    file: str
    pieces: list[bytes]


def traces(file: Path, wanted: Iterable[bytes]) -> bool:
    """Does one of these pieces stand anywhere in the file, or in its log, without being somebody else's, too? They go
    through a pipe: arguments can be read by other programs. Raises OSError, also when the other process breaks or takes
    too long."""
    pieces = list(wanted)
    if not pieces:
        return False
    asked = msgspec.msgpack.encode(Wanted(str(file), pieces))
    run = [sys.executable, "-m", "eventkit.store.traces"]
    try:
        done = subprocess.run(
            run, input=asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=PATIENCE_S, check=True
        )
    except subprocess.SubprocessError as error:
        raise OSError(type(error).__name__) from None
    return bool(msgspec.msgpack.decode(done.stdout, type=bool))


def _look(asked: Wanted) -> bool:
    """First the bytes: what is written meanwhile stands in a row, too."""
    file = Path(asked.file)
    files = (file.with_name(f"{file.name}{suffix}") for suffix in ("", "-wal", "-shm"))
    found = {piece for one in files if one.exists() for piece in _in(one, asked.pieces)}
    return bool(found) and not _stand(file, found)


def _in(file: Path, wanted: list[bytes]) -> set[bytes]:
    longest, found = max(map(len, wanted)), set[bytes]()
    with file.open("rb") as raw:
        before = b""
        while block := raw.read(BLOCK):
            window = before + block
            found.update(piece for piece in wanted if piece not in found and piece in window)
            before = window[-longest:]
    return found


def _stand(file: Path, pieces: Iterable[bytes]) -> bool:
    """Do all of them stand in a row, and so rightly? A word that another card has as well is nobody's trace."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as db:
            return all(any(db.execute(ROWS, (piece,)).fetchone()) for piece in pieces)
    except sqlite3.DatabaseError:
        return False


if __name__ == "__main__":
    found = _look(msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Wanted))
    sys.stdout.buffer.write(msgspec.msgpack.encode(found))
