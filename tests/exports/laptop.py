"""A data directory with an event in it, as the server would have left it."""

import io
from pathlib import Path

from PIL import Image

from eventkit.core.actor import SYSTEM
from eventkit.core.parts import host_card
from eventkit.exports import EXPORTS
from eventkit.exports.material import gathered
from eventkit.store.db import FILE_NAME, Database
from eventkit.store.events import Events
from eventkit.store.hosts import HostCodes
from eventkit.store.journal import Journal
from eventkit.store.people import People
from eventkit.store.photos import Photos
from eventkit.store.slips import Slips
from eventkit.store.snapshot import snapshot
from eventkit.store.target_groups import TargetGroups
from tests.protocol import cafe
from tests.support import Evening, an_id

PHOTO = an_id("photo")


def jpeg(colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(out, "JPEG")
    return out.getvalue()


def evening() -> Evening:
    """People at tables, and a photo."""
    one = cafe.cafe()
    one.play(SYSTEM, "photo.add", photo=PHOTO, width=40, height=30, caption="Pinnwand")
    return one


def kept(directory: Path, one: Evening, photos: bool = True) -> Database:
    """With names, secrets and the picture."""
    db = Database(directory)
    Events(db).add(one.state.id, one.state.code, 7)
    for no, person in enumerate(one.state.persons):
        People(db).add(
            person,
            one.state.id,
            an_id(f"attempt {no}"),
            name=f"Name {no}" if no % 2 else "",
            lang="de",
            now=no,
            paper=False,
        )
    Journal(db).append(one.state.id, 0, one.lines)
    if photos:
        Photos(db).add(PHOTO, one.state.id, jpeg(), jpeg("blue"))
    HostCodes(db).of(one.state.id, host_card.good(one.state))
    Slips(db).print(one.state.id, 3)
    for person in list(one.state.persons)[:3]:
        TargetGroups(db).answer(one.state.id, person, f"secret of {person}", ["clubs", "police"])
    return db


def archive(directory: Path, event: str) -> bytes:
    with snapshot(directory / FILE_NAME, event) as rows:
        assert rows is not None
        return EXPORTS["eventkit"].make(gathered(rows), "de")
