"""A data directory that cannot be written to is said before anybody relies on it."""

import subprocess
import sys
from pathlib import Path

from eventkit.store.db import Database
from tests.web.faults.disk import disk


def start(data: Path, lang: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "eventkit", "start", "--no-browser", "--data", str(data), "--lang", lang]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def refused(data: Path, lang: str) -> str:
    done = start(data, lang)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr


def test_read_only_or_full_the_start_says_what_to_do(tmp_path: Path) -> None:
    with disk(tmp_path / "disk", megabytes=1) as small:
        data = small.folder / "data"
        Database(data).close()  # control: the disk takes it
        small.fill()
        assert "ist kein Platz mehr" in refused(data, "de")
        assert "no room left" in refused(small.folder / "fresh", "en")
        small.empty()
        small.remount("ro")
        assert "lässt sich nicht beschreiben" in refused(data, "de")
        small.remount("rw")
        Database(data).close()
