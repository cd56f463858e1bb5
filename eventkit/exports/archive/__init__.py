"""One file that hands an event to a colleague or to a second laptop: the journal, the people, the photos."""

import io
import zipfile
from collections.abc import Iterator

import msgspec

import eventkit
from eventkit.core.state import State
from eventkit.exports.archive import manifest
from eventkit.exports.archive.manifest import ANSWERS, LINES, MANIFEST, PEOPLE, Answer, Manifest, Person, Written, part
from eventkit.exports.material import Material
from eventkit.store.snapshot import Snapshot

WHEN = (1980, 1, 1, 0, 0, 0)
"""The same event gives the same bytes."""


def make(material: Material, lang: str) -> bytes:
    """The archive. It is in no language. Secrets are not in it: codes of people, hosts and slips, cookies, keys."""
    rows = material.rows
    if rows is None:
        raise ValueError("an archive is made from the tables")
    out = io.BytesIO()
    files: dict[str, manifest.Part] = {}
    with zipfile.ZipFile(out, "w") as bundle:
        for name, raw in _parts(material.state, rows):
            files[name] = part(raw)
            _put(bundle, name, raw)
        about = Manifest(
            eventkit=eventkit.__version__, archive=manifest.VERSION, journal=manifest.JOURNAL, event=rows.event.id,
            code=rows.event.code, created=rows.event.created, lines=material.state.seq, files=files,
        )  # fmt: skip
        _put(bundle, MANIFEST, msgspec.json.format(msgspec.json.encode(about), indent=1))
    return out.getvalue()


def _parts(state: State, rows: Snapshot) -> Iterator[tuple[str, bytes]]:
    """What the journal does not know of (somebody who was joining just then) stays here."""
    lines = (Written(row.seq, row.at, row.actor, row.command, msgspec.Raw(row.body.encode())) for row in rows.journal())
    yield LINES, msgspec.json.Encoder().encode_lines(list(lines))
    people = (Person(row.id, row.name, row.lang, row.joined, row.paper) for row in rows.people())
    yield PEOPLE, msgspec.json.Encoder().encode_lines([one for one in people if one.id in state.persons])
    answers = [Answer(whose.hex(), groups) for whose, groups in rows.said_groups()]
    if answers:
        yield ANSWERS, msgspec.json.Encoder().encode_lines(answers)
    for photo in rows.photos():
        pictures = rows.photo(photo) if photo in state.photos else None
        if pictures is not None:
            yield manifest.large(photo), pictures[0]
            yield manifest.small(photo), pictures[1]


def _put(bundle: zipfile.ZipFile, name: str, raw: bytes) -> None:
    info = zipfile.ZipInfo(name, WHEN)
    info.external_attr = 0o600 << 16
    info.compress_type = zipfile.ZIP_STORED if name.endswith(".jpg") else zipfile.ZIP_DEFLATED
    bundle.writestr(info, raw)
