"""What a start of the server is told."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

DEFAULT_PORT = 5050


@dataclass(frozen=True)
class Config:
    """`port` None: the one of the data directory, else DEFAULT_PORT. `hosts`: further names that requests may use."""

    data: Path
    host: str = "0.0.0.0"
    port: int | None = None
    new_port: bool = False
    hosts: tuple[str, ...] = ()
    debug: bool = False


class PortBelongs(Exception):
    """The data directory has another port. Pages that are open in phones know only that one."""

    def __init__(self, kept: int, asked: int) -> None:
        super().__init__(f"{kept} != {asked}")
        self.kept, self.asked = kept, asked


def data_directory() -> Path:
    """Where the data lie when nobody says otherwise."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "eventkit"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "eventkit"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "eventkit"


def choose_port(kept: int | None, asked: int | None, *, new: bool) -> int:
    """The port to listen on. A new port is a new origin: phones would lose what they keep. Raises PortBelongs."""
    if kept is None or new:
        return asked or kept or DEFAULT_PORT
    if asked is not None and asked != kept:
        raise PortBelongs(kept, asked)
    return kept
