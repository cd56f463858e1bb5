"""What an archive says about itself, and how its parts are written; see docs/exports.md."""

import hashlib
import re
from typing import Annotated

import msgspec

from eventkit.core.ids import Id
from eventkit.store.people import NAME_CHARS

VERSION = 1
"""Of the archive: which parts there are."""

JOURNAL = 1
"""Of the journal's lines. Entries may get fields with a usual value without a new number."""

MANIFEST, LINES, PEOPLE = "manifest.json", "journal.jsonl", "people.jsonl"
ANSWERS = "answers.jsonl"
"""Only where people were asked about target groups."""

PICTURE = re.compile(r"photos/(?:small/)?([0-9a-hjkmnp-tv-z]{16})\.jpg")

Moment = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class Part(msgspec.Struct, frozen=True):
    """`bytes`: its length."""

    bytes: Annotated[int, msgspec.Meta(ge=0)]
    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]


class Versions(msgspec.Struct, frozen=True):
    """Read first: what is newer may look different. `eventkit`: of the program that wrote it."""

    eventkit: Annotated[str, msgspec.Meta(max_length=40)]
    archive: Annotated[int, msgspec.Meta(ge=1)]
    journal: Annotated[int, msgspec.Meta(ge=1)]


class Manifest(Versions, frozen=True):
    """`created` in ms; `lines`: how many the journal has; `files`: every part but this one."""

    event: Id
    code: Annotated[str, msgspec.Meta(pattern=r"^[A-Z0-9]{4,12}\Z")]
    created: Moment
    lines: Annotated[int, msgspec.Meta(ge=1)]
    files: dict[str, Part]


class Written(msgspec.Struct, frozen=True):
    """A line of the journal: the envelope, and the entry as the journal keeps it."""

    seq: Annotated[int, msgspec.Meta(ge=1)]
    at: Moment
    actor: Annotated[str, msgspec.Meta(max_length=40)]
    command: Annotated[str, msgspec.Meta(max_length=40)]
    entry: msgspec.Raw


class Person(msgspec.Struct, frozen=True):
    """A person without what only the person has: the personal code, the devices. `joined` in ms."""

    id: Id
    name: Annotated[str, msgspec.Meta(max_length=NAME_CHARS)]
    lang: Annotated[str, msgspec.Meta(max_length=20)]
    joined: Moment
    paper: bool


class Answer(msgspec.Struct, frozen=True):
    """What somebody said about target groups; "" for none. `answer`: whose it was, as nobody can read it."""

    answer: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")]
    groups: Annotated[tuple[Annotated[str, msgspec.Meta(max_length=40)], ...], msgspec.Meta(min_length=1)]


class About(msgspec.Struct, frozen=True):
    """What is in a good archive; `lines`, `people`, `photos` are numbers."""

    event: str
    code: str
    title: str
    lines: int
    people: int
    photos: int


def part(raw: bytes) -> Part:
    return Part(len(raw), hashlib.sha256(raw).hexdigest())


def large(photo: str) -> str:
    return f"photos/{photo}.jpg"


def small(photo: str) -> str:
    return f"photos/small/{photo}.jpg"
