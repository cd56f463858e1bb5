"""Photos in the printed protocol: where they stand, what is said instead of them, and what they cost."""

import io
import re

import pikepdf
import pytest
from PIL import Image

from eventkit.core.actor import SYSTEM
from eventkit.core.blocks import Board, Shots
from eventkit.exports import EXPORTS
from eventkit.exports.material import Material
from eventkit.protocol import outline, pdf, photos
from tests.camera import is_upright, pinboard
from tests.protocol.cafe import cafe, rooms
from tests.protocol.reading import flat, pages
from tests.support import Evening, an_id


def add(evening: Evening, name: str, stage: str | None, place: str | None, caption: str = "") -> str:
    photo = an_id(name)
    evening.play(
        SYSTEM, "photo.add", photo=photo, width=800, height=600, stage=stage, place=place, caption=caption
    )  # fmt: skip
    return photo


@pytest.fixture(scope="module")
def jpeg() -> bytes:
    out = io.BytesIO()
    pinboard(size=(800, 600)).save(out, "JPEG")
    return out.getvalue()


def boards(evening: Evening) -> dict[int, Board]:
    blocks = [block for section in outline.document(evening.state).sections for block in section.blocks]
    return {block.no: block for block in blocks if isinstance(block, Board)}


def steps(evening: Evening) -> dict[str, list[str]]:
    """Section -> the photos that belong to it as a whole."""
    found: dict[str, list[str]] = {}
    for section in outline.document(evening.state).sections:
        for block in section.blocks:
            if isinstance(block, Shots):
                found[section.key] = [shot.id for shot in block.photos]
    return found


def test_a_photo_stands_with_its_round_and_place() -> None:
    evening = cafe()
    photo = add(evening, "one", "runde-2", "p3")
    turns = [[shot.id for shot in turn.photos] for turn in boards(evening)[3].turns]
    assert turns == [[], [photo], []]
    assert not steps(evening) and not outline.document(evening.state).photos


def test_without_a_round_it_stands_with_its_place_without_a_place_with_its_step() -> None:
    evening = cafe()
    place, step, round_ = (
        add(evening, "place", None, "p1"), add(evening, "step", "ordnen", "p2"), add(evening, "round", "runde-1", None)
    )  # fmt: skip
    assert [shot.id for shot in boards(evening)[1].photos] == [place]
    assert steps(evening) == {"stage-ordnen": [step], "stage-runde-3": [round_]}


def test_what_belongs_to_nothing_or_to_a_step_that_never_was_stands_at_the_end() -> None:
    evening = Evening()
    evening.start("karten")
    here, never, nothing = (
        add(evening, "here", "karten", None), add(evening, "never", "ordnen", None), add(evening, "nothing", None, None)
    )  # fmt: skip
    assert steps(evening) == {"stage-karten": [here]}
    assert [shot.id for shot in outline.document(evening.state).photos] == [never, nothing]


def test_a_step_of_which_nothing_else_is_told_has_its_photos() -> None:
    evening = Evening()
    evening.start("ankommen")
    assert steps(evening) == {}
    photo = add(evening, "door", "ankommen", None)
    assert steps(evening) == {"stage-ankommen": [photo]}


def test_every_photo_is_printed_once_and_removed_ones_never() -> None:
    evening = cafe()
    spots = [(s, p) for s in (None, "runde-1", "runde-3", "ernte", "ordnen") for p in (None, "p1", "p2", "p4")]
    kept = [add(evening, f"photo {number}", *spot) for number, spot in enumerate(spots)]
    gone = kept.pop()
    evening.play(evening.moderator, "photo.remove", photo=gone)
    asked: list[str] = []
    pdf.render(evening.state, "de", lambda photo: asked.append(photo))
    assert sorted(asked) == sorted(kept)


def test_what_is_to_be_seen_is_said_in_words() -> None:
    evening = cafe()
    add(evening, "1", "runde-2", "p3"), add(evening, "2", "ordnen", "p1"), add(evening, "3", "ordnen", None)
    add(evening, "4", None, None), add(evening, "5", "runde-1", "p3", "Die <b>rote</b> Ecke")
    found = flat(pdf.render(evening.state, "de"))
    for words in (
        "Foto 1: Foto der Pinnwand, Tisch 3, Runde 2", "Foto 2: Foto der Pinnwand, Tisch 1, Gemeinsam ordnen",
        "Foto 3: Foto der Pinnwand, Gemeinsam ordnen", "Foto 4: Foto der Pinnwand", "Foto 5: Die <b>rote</b> Ecke",
    ):  # fmt: skip
        assert words in found
    assert "Photo 1: Photo of the pinboard, Table 3, round 2" in flat(pdf.render(evening.state, "en"))


def test_the_words_are_the_alternative_text_of_the_picture(jpeg: bytes) -> None:
    evening = cafe()
    add(evening, "1", "runde-2", "p3", "Bänke (alt)")
    assert alternatives(pdf.render(evening.state, "de", lambda photo: jpeg)) == ["Bänke (alt)"]


def alternatives(raw: bytes) -> list[str]:
    found = []
    with pikepdf.open(io.BytesIO(raw)) as file:
        for page in file.pages:
            page.contents_coalesce()
            content = page.Contents.read_bytes().decode("latin-1")
            found += re.findall(r"/Span <</Alt <FEFF([0-9A-F]+)>>> BDC[^<]*? Do EMC", content)
    return [bytes.fromhex(text).decode("utf-16-be") for text in found]


def test_the_picture_is_in_the_file_as_it_is(jpeg: bytes) -> None:
    evening = cafe()
    add(evening, "1", "runde-2", "p3")
    with pikepdf.open(io.BytesIO(pdf.render(evening.state, "de", lambda photo: jpeg))) as file:
        pictures = [picture for page in file.pages for picture in page.Resources.get("/XObject", {}).values()]
        assert [picture.read_raw_bytes() for picture in pictures] == [jpeg]
        assert (int(pictures[0].Width), int(pictures[0].Height)) == (800, 600)
    assert is_upright(jpeg)


def test_a_picture_that_is_lost_leaves_its_words() -> None:
    evening = rooms()
    add(evening, "1", "dialog-1", "p1")
    assert "Foto 1: Foto der Pinnwand, Raum 1, Runde 1" in flat(pdf.render(evening.state, "de"))


def test_a_picture_that_is_damaged_leaves_its_words_and_the_rest_of_the_protocol(jpeg: bytes) -> None:
    evening = rooms()
    broken = add(evening, "broken", "dialog-1", "p1", caption="Zerstört")
    whole = add(evening, "whole", "dialog-1", "p1", caption="Ganz")
    there = {broken: b"no picture at all", whole: jpeg}
    for to in ("pdf", "html", "docx"):
        raw = EXPORTS[to].make(Material(evening.state, there.get), "de")
        if to == "pdf":
            assert "Zerstört" in flat(raw) and "Ganz" in flat(raw)
            assert alternatives(raw) == ["Ganz"], "control: the other one is there"


def test_two_stand_beside_each_other(jpeg: bytes) -> None:
    evening = cafe()
    for number in range(4):
        add(evening, str(number), "ordnen", None)
    page = next(page for page in pages(pdf.render(evening.state, "de", lambda photo: jpeg)) if "Foto 1:" in page)
    lines = page.splitlines()
    at = [number for number, line in enumerate(lines) if line.strip().startswith("Foto ")]
    assert len(at) == 4 and at[-1] - at[0] < 8


def test_many_photos_are_made_smaller_so_that_the_file_can_be_sent(jpeg: bytes) -> None:
    assert photos.edge(24) == 2000 and photos.edge(40) < 1600 and photos.edge(300) == 1000
    assert photos.smaller(jpeg, 800) == jpeg
    with Image.open(io.BytesIO(photos.smaller(jpeg, 400))) as small:
        assert small.size == (400, 300)


def test_the_same_photos_are_the_same_bytes(jpeg: bytes) -> None:
    evening = cafe()
    add(evening, "1", "runde-2", "p3")
    assert pdf.render(evening.state, "de", lambda photo: jpeg) == pdf.render(evening.state, "de", lambda photo: jpeg)
