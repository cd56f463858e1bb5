"""What is counted outside the server: cards in its database, and card ids in the printed protocol."""

import io
import json
import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from functools import lru_cache
from pathlib import Path

import psutil
from pypdf import PdfReader

from eventkit.config import data_directory
from eventkit.rehearsal.errors import Away, Declined, Impossible
from eventkit.rehearsal.seating import Line
from eventkit.rehearsal.wire import Http

DATABASE = "eventkit.db"
MEASURE_CHARS = 20_000
STEP_CHARS = 400
"""Between the words of two steps stands little else: what the next one is, and the words of a card."""


def find_database(event: str, given: Path | None, base: str) -> Path:
    """The file that holds an event: in the directory `given`, else where the server at `base` has it open (`--debug`),
    else in the usual place. Raises Impossible when it is in none of them."""
    places = [given / DATABASE] if given else [*_open_files(base), data_directory() / DATABASE]
    for place in places:
        if place.is_file() and _holds(place, event):
            return place
    raise Impossible("rehearsal-no-database", places=", ".join(map(str, places)))


def lines(database: Path, event: str) -> list[Line]:
    """The whole journal of an event."""
    with closing(_open(database)) as rows:
        found = rows.execute(
            "SELECT seq, actor, command, kind, body FROM journal WHERE event = ? ORDER BY seq", (event,)
        )
        return [
            Line(seq, actor, command, {**json.loads(body), "kind": kind}) for seq, actor, command, kind, body in found
        ]


def journal(lines: Iterable[Line]) -> list[str]:
    """The ids of all cards in a journal, one for each time that a card was written."""
    return [line.body["card"] for line in lines if line.body["kind"] == "card.written"]


def measures(lines: Iterable[Line]) -> int:
    """How many measures there are in a journal."""
    return len({line.body["measure"] for line in lines if line.body["kind"] == "measure.set"})


@lru_cache(maxsize=1)
def text(pdf: bytes) -> tuple[str, ...]:
    """What is printed, page by page."""
    return tuple(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def printed(pdf: bytes, cards: Iterable[str]) -> int:
    """How many of these card ids stand in the text of the PDF, whole and letter by letter."""
    words = {word for page in text(pdf) for word in re.findall(r"[0-9a-z]+", page)}
    return sum(card in words for card in cards)


def followed(pdf: bytes, trails: Mapping[str, Sequence[Sequence[str]]]) -> int:
    """How many measures can be followed back in the print: after the identifier of the measure, and before that of
    another, stand the words of every step, one close behind the other. `trails`: measure -> steps -> words."""
    words = "".join("".join(page.split()) for page in text(pdf))
    starts = {measure: words.find(measure) for measure in trails}
    ends = sorted([*starts.values(), len(words)])
    found = 0
    for measure, start in starts.items():
        end = min(next((end for end in ends if end > start), len(words)), start + MEASURE_CHARS)
        found += start >= 0 and bool(trails[measure]) and _in_a_row(words[start:end], trails[measure])
    return found


def _in_a_row(text: str, steps: Sequence[Sequence[str]]) -> bool:
    words = [re.escape("".join(one.split())) for step in steps for one in step]
    return re.search(f".{{0,{STEP_CHARS}}}?".join(words), text) is not None


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
