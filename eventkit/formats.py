"""The format files that come with the program."""

import logging
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
    found = []
    for file in sorted(resources.formats().glob("*.toml")):
        try:
            found.append(read(file))
        except FormatError as error:
            log.error("%s", error)
    return found


def find(format_id: str) -> Format:
    """Refused: `format.unknown`."""
    for one in usable():
        if one.id == format_id:
            return one
    raise Refused("format.unknown")
