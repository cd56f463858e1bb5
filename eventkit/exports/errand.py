"""An output or an import as a job beside the server (`eventkit.beside`): what it is asked, and how far it is.

How far it is goes to standard error, a line of JSON each time; the file itself goes to standard output.
"""

import errno
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from eventkit.core.errors import Refused
from eventkit.exports import EXPORTS
from eventkit.exports.material import Material, gathered
from eventkit.store.snapshot import snapshot

FULL = (errno.ENOSPC, errno.EDQUOT)


class Asked(msgspec.Struct, frozen=True):
    """`file`: the database, which is only read. `event`: an id. `version`: a final one; 0: as it stands now."""

    file: str
    event: str
    to: str
    lang: str
    version: int = 0


class Told(msgspec.Struct, frozen=True, omit_defaults=True):
    """`step`: wait, read, make, photos (`done` `of`), or refused (`code` `facts`)."""

    step: str
    done: int = 0
    of: int = 0
    code: str = ""
    facts: dict[str, Any] = {}


Tell = Callable[[Told], None]


def export(raw: bytes) -> bytes:
    """The file. Raises what `export_from` raises."""
    asked = msgspec.json.decode(raw, type=Asked)
    return export_from(Path(asked.file), asked.event, asked.to, asked.lang, _tell, asked.version)


def _nobody(told: Told) -> None:
    pass


def export_from(file: Path, event: str, to: str, lang: str, tell: Tell = _nobody, version: int = 0) -> bytes:
    """Makes a file from what the database says. `event`: id or code. Raises Refused: `event.unknown`,
    `export.version`, `export.no-room`."""
    tell(Told("read"))
    with snapshot(file, event) as rows:
        if rows is None:
            raise Refused("event.unknown")
        material = gathered(rows, version)
        if version and to == "eventkit":  # the journal itself, always whole: a version is only a place in it
            material = gathered(rows)
        tell(Told("make"))
        try:
            return EXPORTS[to].make(_watched(material, tell), lang)
        except OSError as error:
            if error.errno in FULL:
                raise Refused("export.no-room") from None
            raise


def read(raw: bytes) -> bytes:
    """Chapters and names for the editor, in JSON. Raises Refused: `event.unknown`."""
    from eventkit.exports.editor import shown

    asked = msgspec.json.decode(raw, type=Asked)
    with snapshot(Path(asked.file), asked.event) as rows:
        if rows is None:
            raise Refused("event.unknown")
        return msgspec.json.encode(shown(gathered(rows).state, asked.lang))


def checked(raw: bytes) -> bytes:
    """Checks an archive (`raw`: its path) and says in JSON what is in it. Raises Refused: `import.*`."""
    from eventkit.exports.archive.checked import check

    return msgspec.json.encode(check(Path(raw.decode())))


def refusing(job: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    """A job that says why it was refused; nothing is written then, and it ends like one that broke."""

    def do(raw: bytes) -> bytes:
        try:
            return job(raw)
        except Refused as refused:
            _tell(Told("refused", code=refused.code, facts=refused.facts))
            sys.exit(1)

    return do


def _watched(material: Material, say: Tell) -> Material:
    """Counts the photos as they are asked for: they are what takes long."""
    of, done = sum(not photo.removed for photo in material.state.photos.values()), 0

    def picture(photo: str) -> bytes | None:
        nonlocal done
        done += 1
        say(Told("photos", min(done, of), of))
        return material.pictures(photo)

    return Material(material.state, picture, material.rows)


def _tell(told: Told) -> None:
    sys.stderr.buffer.write(msgspec.json.encode(told) + b"\n")
    sys.stderr.buffer.flush()
