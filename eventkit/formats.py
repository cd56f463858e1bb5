"""The format files that come with the program."""

import logging
from collections.abc import Iterator
from pathlib import Path

from eventkit import resources
from eventkit.core import format
from eventkit.core.errors import Refused
from eventkit.core.plan import Format
from eventkit.core.schema import FormatError

log = logging.getLogger("eventkit.formats")


def read(file: Path) -> Format:
    """One file. Raises FormatError (also when it is no text), OSError."""
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError:
        raise FormatError("toml", file=file.name, detail="UTF-8") from None
    return format.parse(file.name, text)


def usable() -> list[Format]:
    """All formats that can be read, by file name; a broken one is left out and named in the log."""
    return [one for _, one in _usable()]


def find(format_id: str) -> Format:
    """Refused: `format.unknown`."""
    return _find(format_id)[1]


def text(format_id: str) -> str:
    """The file itself, with its comments. Refused: `format.unknown`."""
    return _find(format_id)[0].read_text("utf-8")


def _find(format_id: str) -> tuple[Path, Format]:
    for file, one in _usable():
        if one.id == format_id:
            return file, one
    raise Refused("format.unknown")


def _usable() -> Iterator[tuple[Path, Format]]:
    for file in sorted(resources.formats().glob("*.toml")):
        try:
            yield file, read(file)
        except FormatError as error:
            log.error("a format cannot be read: %s", error)
