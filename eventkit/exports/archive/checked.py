"""Checks a whole archive before a single row is written: it must replay, and everything must be able to show it."""

import io
from collections.abc import Iterable
from pathlib import Path

import msgspec
from PIL import Image

from eventkit.core import views
from eventkit.core.audience import audiences
from eventkit.core.errors import Refused
from eventkit.core.fold import apply
from eventkit.core.state import State
from eventkit.exports.archive.manifest import ANSWERS, LINES, PEOPLE, About
from eventkit.exports.archive.opened import Opened
from eventkit.protocol import outline


def check(file: Path) -> About:
    """Reads everything once. Refused: what `Opened` says, and `import.no-replay`."""
    with Opened(file) as archive:
        state, of = replayed(archive), archive.manifest
        if (state.id, state.code, state.seq) != (of.event, of.code, of.lines):
            raise Refused("import.damaged", file=LINES)
        people, photos = [one.id for one in archive.people()], archive.photos()
        if len(set(people)) != len(people) or not set(people) <= state.persons.keys():
            raise Refused("import.damaged", file=PEOPLE)
        answers = [one.answer for one in archive.answers()]
        if len(set(answers)) != len(answers):
            raise Refused("import.damaged", file=ANSWERS)
        for photo in photos:
            if photo not in state.photos:
                raise Refused("import.strange", file=photo)
            _look(photo, archive.photo(photo))
        return About(of.event, of.code, state.details.title, of.lines, len(people), len(photos))


def replayed(archive: Opened) -> State:
    """The state, and a look at it with every pair of eyes. Refused: `import.no-replay`, with the number of the line."""
    state, at = State(), 0
    for line in archive.lines():
        try:
            if line.at < at:
                raise ValueError("time goes on")
            apply(state, line)
        except Exception:  # the fold trusts the journal: made-up lines make it raise nearly anything
            raise Refused("import.no-replay", line=line.seq) from None
        at = line.at
    try:
        _see(state)
    except Exception:
        raise Refused("import.no-replay", line=state.seq) from None
    return state


def _see(state: State) -> None:
    for audience in audiences(state):
        msgspec.json.encode(views.whole(state, audience))
    for person in state.persons:
        msgspec.json.encode(views.own(state, person))
    outline.document(state)


def _look(photo: str, pictures: Iterable[bytes]) -> None:
    """They go to phones and onto paper as they are. Refused: `import.damaged`."""
    for raw in pictures:
        try:
            with Image.open(io.BytesIO(raw), formats=("JPEG",)) as picture:
                picture.verify()
        except Exception:  # see eventkit.pictures
            raise Refused("import.damaged", file=photo) from None
