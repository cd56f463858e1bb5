"""Looks for words in the bytes of a file, in a process of its own.

The process that has a database open must never open its file a second time by itself: when it closes that, the system
takes away the locks that SQLite holds for it (POSIX; "How To Corrupt An SQLite Database File", 2.2). The next program
that goes would think itself the last, and remove the log that is still written to.
"""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec

BLOCK = 1 << 20
PATIENCE_S = 300.0


class Wanted(msgspec.Struct):
    file: str
    pieces: list[bytes]


def traces(file: Path, wanted: Iterable[bytes]) -> bool:
    """Does one of these pieces stand anywhere in the file, or in its log? They go through a pipe: arguments can be read
    by other programs. Raises OSError, also when the other process breaks or takes too long."""
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
    file = Path(asked.file)
    files = (file.with_name(f"{file.name}{suffix}") for suffix in ("", "-wal", "-shm"))
    return any(_in(one, asked.pieces) for one in files if one.exists())


def _in(file: Path, wanted: list[bytes]) -> bool:
    longest = max(map(len, wanted))
    with file.open("rb") as raw:
        before = b""
        while block := raw.read(BLOCK):
            window = before + block
            if any(piece in window for piece in wanted):
                return True
            before = window[-longest:]
    return False


if __name__ == "__main__":
    found = _look(msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Wanted))
    sys.stdout.buffer.write(msgspec.msgpack.encode(found))
