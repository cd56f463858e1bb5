"""Everything besides the PDF that an event leaves the hall as: fetched from the server, and every card counted in it.

The ids are read from the file itself, and not with the code that wrote it.
"""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from eventkit.rehearsal import documents


class File(NamedTuple):
    """`name` in the folder of the rehearsal; `ids(raw)`: what stands in it and may be the id of a card."""

    name: str
    ids: Callable[[bytes], set[str]]


def _words(text: str) -> set[str]:
    return set(re.findall(r"[0-9a-z]+", text))


def _workbook(raw: bytes) -> set[str]:
    with zipfile.ZipFile(io.BytesIO(raw)) as book:
        return _words(book.read("xl/sharedStrings.xml").decode())


def _csv(raw: bytes) -> set[str]:
    text = raw.decode("utf-8-sig")
    separator = ";" if '";"' in text.partition("\n")[0] else ","
    return {row[-1] for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator)}


def _json(raw: bytes) -> set[str]:
    return {card["id"] for card in json.loads(raw)["cards"]}


def _archive(raw: bytes) -> set[str]:
    with zipfile.ZipFile(io.BytesIO(raw)) as bundle:
        lines = [json.loads(line)["entry"] for line in bundle.read("journal.jsonl").splitlines()]
    return {line["card"] for line in lines if line["kind"] == "card.written"}


FILES: dict[str, File] = {
    "html": File("protocol.html", documents.page),
    "docx": File("protocol.docx", documents.word_file),
    "xlsx": File("cards.xlsx", _workbook),
    "csv": File("cards.csv", _csv),
    "json": File("event.json", _json),
    "eventkit": File("event.eventkit", _archive),
}
"""By the kind of the output. Whoever adds one says here how its cards are read."""


def found(made: Mapping[str, bytes], cards: Iterable[str]) -> dict[str, int]:
    """Kind -> how many of these cards are in the file."""
    wanted = set(cards)
    return {kind: len(wanted & FILES[kind].ids(raw)) for kind, raw in made.items()}


def write(made: Mapping[str, bytes], out: Path) -> None:
    for kind, raw in made.items():
        (out / FILES[kind].name).write_bytes(raw)
