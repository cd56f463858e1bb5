"""A clock that can be set: a real one by libfaketime where it is installed, else Python's own.

`python -m tests.web.faults.wrong_clock start …` is the server with a clock of its own: it goes wrong by as many seconds
as stand in the file that CLOCK_FILE names.
"""

import os
import time
from pathlib import Path

CLOCK_FILE = "EVENTKIT_TEST_CLOCK"
LIBRARIES = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))


def set_wrong(file: Path, seconds: int) -> None:
    """From now on the clock is wrong by so much; at once, never half."""
    fresh = file.with_suffix(".new")
    fresh.write_text(f"{seconds:+d}\n")
    os.replace(fresh, file)


def preloaded(file: Path) -> dict[str, str]:
    """The environment in which a program asks libfaketime what time it is. What nobody can set stays as it is."""
    return {
        "LD_PRELOAD": str(LIBRARIES[-1]), "FAKETIME_TIMESTAMP_FILE": str(file), "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1",
    }  # fmt: skip


if __name__ == "__main__":
    right, file = time.time, Path(os.environ[CLOCK_FILE])
    time.time = lambda: right() + int(file.read_text())
    from eventkit.cli import main

    main()
