"""The texts that are written: of a file, or the project's own samples."""

import json
from dataclasses import dataclass
from pathlib import Path

from eventkit.rehearsal.errors import Impossible

SAMPLES = Path(__file__).with_name("samples")


@dataclass(frozen=True)
class Text:
    """A card to be written. `id`: what the file calls it; the card itself gets an id of its own."""

    id: str
    text: str
    lang: str


def read(file: Path | None) -> list[Text]:
    """All lines of a JSONL file (`{"id","text","lang"?}`), or the samples. Raises Impossible, with the line."""
    if file is None:
        return [text for sample in sorted(SAMPLES.glob("*.jsonl")) for text in _read(sample)]
    return _read(file)


def _read(file: Path) -> list[Text]:
    try:
        lines = file.read_text("utf-8").split("\n")
    except FileNotFoundError:
        raise Impossible("rehearsal-no-file", file=str(file)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise Impossible("rehearsal-unreadable", file=str(file), reason=str(error)) from None
    texts = [_text(line, file, no) for no, line in enumerate(lines, 1) if line.strip()]
    if not texts:
        raise Impossible("rehearsal-no-cards", file=str(file))
    return texts


def _text(line: str, file: Path, no: int) -> Text:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        raise Impossible("rehearsal-broken-line", file=file.name, line=no)
    lang = found.get("lang")
    return Text(str(found.get("id", no)), found["text"], lang if isinstance(lang, str) else "de")
