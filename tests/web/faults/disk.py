"""A small disk of our own, in memory, that can be filled, emptied and made read-only."""

import errno
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

FILLER = "filler"


class Disk:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, leave: int = 0) -> None:
        """Nothing more goes onto it; `leave`: but for so many bytes."""
        with open(self.folder / FILLER, "ab", buffering=0) as filler:
            for size in (4096, 1):
                while _takes(filler, b"x" * size):
                    pass
        if leave:
            os.truncate(self.folder / FILLER, (self.folder / FILLER).stat().st_size - leave)

    def empty(self) -> None:
        (self.folder / FILLER).unlink(missing_ok=True)

    def remount(self, how: str) -> None:
        """`ro` or `rw`; nobody may have a file open for writing."""
        subprocess.run(["mount", "-o", f"remount,{how}", str(self.folder)], check=True)


def _takes(file: IO[bytes], piece: bytes) -> bool:
    try:
        file.write(piece)
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        return False
    return True


@contextmanager
def disk(folder: Path, megabytes: int) -> Iterator[Disk]:
    """A disk at `folder`. Skips the test where nobody may mount one."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        why = done.stderr.strip() if done.returncode else ""
    except OSError as error:
        why = str(error)
    if why:
        pytest.skip(f"a disk that can be filled needs root on Linux: {why}")
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False)
