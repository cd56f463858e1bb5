"""An archive that somebody brought along: nothing in it is believed, and nothing of it is unpacked onto the disk."""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

import eventkit
from eventkit.core.entries import Line
from eventkit.core.errors import Refused
from eventkit.core.registry import decode_entry
from eventkit.exports.archive import manifest
from eventkit.exports.archive.manifest import (
    ANSWERS,
    LINES,
    MANIFEST,
    PEOPLE,
    PICTURE,
    Answer,
    Manifest,
    Person,
    Versions,
    Written,
    part,
)

MB = 1024 * 1024
MOST = {MANIFEST: 4 * MB, LINES: 256 * MB, PEOPLE: 16 * MB, ANSWERS: 16 * MB}
MOST_PICTURE, MOST_ALL, MOST_FILES = 8 * MB, 1024 * MB, 10_000
BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError,
    ValueError, KeyError, IndexError, OverflowError,
)  # fmt: skip
"""What reading a damaged or made-up file may raise."""

T = TypeVar("T")


class Opened:
    """Every part is measured before it is read, and compared with its checksum when it is."""

    def __init__(self, file: Path) -> None:
        """Refused: `import.unreadable`, `import.strange`, `import.too-large`, `import.newer`, `import.damaged`."""
        try:
            self._zip = zipfile.ZipFile(file)
        except BROKEN:
            raise Refused("import.unreadable") from None
        try:
            self._infos = _infos(self._zip)
            self.manifest = self._manifest()
            for name in {*self._infos, LINES, PEOPLE} ^ {MANIFEST, *self.manifest.files}:
                raise Refused("import.damaged", file=name)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        self._zip.close()

    def __enter__(self) -> "Opened":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def lines(self) -> Iterator[Line]:
        """The journal, line by line. Refused: `import.damaged`, `import.newer`."""
        for seq, raw in enumerate(self._split(LINES), 1):
            written = _decoded(raw, Written, LINES)
            if written.seq != seq:
                raise Refused("import.damaged", file=LINES)
            yield Line(seq, written.at, written.actor, written.command, self._entry(written.entry))

    def people(self) -> list[Person]:
        return [_decoded(raw, Person, PEOPLE) for raw in self._split(PEOPLE)]

    def answers(self) -> list[Answer]:
        """About target groups; an archive may have none."""
        return [_decoded(raw, Answer, ANSWERS) for raw in self._split(ANSWERS)] if ANSWERS in self._infos else []

    def photos(self) -> list[str]:
        """Ids, of which each has both of its pictures. Refused: `import.damaged`."""
        found = sorted({match[1] for name in self.manifest.files if (match := PICTURE.fullmatch(name))})
        for photo in found:
            for name in (manifest.large(photo), manifest.small(photo)):
                if name not in self.manifest.files:
                    raise Refused("import.damaged", file=name)
        return found

    def photo(self, photo: str) -> tuple[bytes, bytes]:
        """(large, small)."""
        return self.read(manifest.large(photo)), self.read(manifest.small(photo))

    def read(self, name: str) -> bytes:
        """A part as its checksum says it is. Refused: `import.damaged`."""
        raw = self._raw(name)
        if part(raw) != self.manifest.files[name]:
            raise Refused("import.damaged", file=name)
        return raw

    def _raw(self, name: str) -> bytes:
        """Never more than the directory says, which was measured."""
        try:
            with self._zip.open(self._infos[name]) as stream:
                return stream.read(self._infos[name].file_size)
        except BROKEN:
            raise Refused("import.damaged", file=name) from None

    def _split(self, name: str) -> list[bytes]:
        return [line for line in self.read(name).split(b"\n") if line]

    def _entry(self, raw: msgspec.Raw) -> Any:
        """What we do not know may come from a newer program."""
        try:
            return decode_entry(bytes(raw))
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            if self.manifest.eventkit != eventkit.__version__:
                raise Refused("import.newer", version=self.manifest.eventkit) from None
            raise Refused("import.damaged", file=LINES) from None

    def _manifest(self) -> Manifest:
        if MANIFEST not in self._infos:
            raise Refused("import.unreadable")
        raw = self._raw(MANIFEST)
        of = _decoded(raw, Versions, MANIFEST)
        if of.archive > manifest.VERSION or of.journal > manifest.JOURNAL:
            raise Refused("import.newer", version=of.eventkit)
        return _decoded(raw, Manifest, MANIFEST)


def _infos(bundle: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Only names that we give, each once, none larger than it can be. So no path leads anywhere."""
    infos: dict[str, zipfile.ZipInfo] = {}
    for info in bundle.infolist():
        most = MOST.get(info.filename, MOST_PICTURE if PICTURE.fullmatch(info.filename) else None)
        packed = info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) and not info.flag_bits & 1
        if most is None or not packed or info.filename in infos:
            raise Refused("import.strange", file=info.filename[:80])
        if info.file_size > most:
            raise Refused("import.too-large", max=most // MB)
        infos[info.filename] = info
    if len(infos) > MOST_FILES or sum(info.file_size for info in infos.values()) > MOST_ALL:
        raise Refused("import.too-large", max=MOST_ALL // MB)
    return infos


def _decoded(raw: bytes, kind: type[T], name: str) -> T:
    try:
        return msgspec.json.decode(raw, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Refused("import.damaged", file=name) from None
