"""What is counted outside the server: cards in its database, and card ids in the printed protocol."""

import io
import json
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

import psutil
from pypdf import PdfReader

from eventkit.config import data_directory
from eventkit.rehearsal.errors import Away, Declined, Impossible
from eventkit.rehearsal.wire import Http

DATABASE = "eventkit.db"


def find_database(event: str, given: Path | None, base: str) -> Path:
    """The file that holds an event: in the directory `given`, else where the server at `base` has it open (`--debug`),
    else in the usual place. Raises Impossible when it is in none of them."""
    places = [given / DATABASE] if given else [*_open_files(base), data_directory() / DATABASE]
    for place in places:
        if place.is_file() and _holds(place, event):
            return place
    raise Impossible("rehearsal-no-database", places=", ".join(map(str, places)))


def journal(database: Path, event: str) -> list[str]:
    """The ids of all cards in the journal of an event, one for each time that a card was written."""
    with closing(_open(database)) as rows:
        found = rows.execute(
            "SELECT body FROM journal WHERE event = ? AND kind = 'card.written' ORDER BY seq", (event,)
        )
        return [json.loads(body)["card"] for (body,) in found]


def printed(pdf: bytes, cards: Iterable[str]) -> int:
    """How many of these card ids stand in the text of the PDF, whole and letter by letter."""
    words = {
        word for page in PdfReader(io.BytesIO(pdf)).pages for word in re.findall(r"[0-9a-z]+", page.extract_text())
    }
    return sum(card in words for card in cards)


def _open_files(base: str) -> list[Path]:
    """The databases that the server has open, if it says who it is (`--debug`) and runs on this computer."""
    with suppress(Away, Declined, ValueError, psutil.Error):
        pid = Http(base).get_once("/healthz").get("pid")
        if isinstance(pid, int):
            return [Path(file.path) for file in psutil.Process(pid).open_files() if Path(file.path).name == DATABASE]
    return []


def _holds(database: Path, event: str) -> bool:
    with suppress(sqlite3.Error), closing(_open(database)) as rows:
        return rows.execute("SELECT 1 FROM event WHERE id = ?", (event,)).fetchone() is not None
    return False


def _open(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True, timeout=10)
