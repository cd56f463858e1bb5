"""The protocol as a Word file: opened again, it has its styles, its cards, and no sign that breaks it."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from eventkit.core.state import State
from eventkit.exports.docx.document import make
from eventkit.exports.material import Material, Pictures, none
from eventkit.rehearsal import files
from tests.camera import pinboard
from tests.exports.laptop import jpeg
from tests.protocol.cafe import cafe, rooms
from tests.protocol.evenings import full
from tests.protocol.test_hostile import OWN, evening_with, shared
from tests.protocol.test_photos import add
from tests.protocol.workshop import workshop
from tests.support import Evening


def opened(state: State, lang: str = "de", pictures: Pictures = none):
    return docx.Document(io.BytesIO(make(Material(state, pictures), lang)))


def said(file) -> list[str]:
    """Every paragraph, also those in tables; line ends as spaces."""
    return [" ".join("".join(t.text or "" for t in p.iter(qn("w:t"))).split()) for p in file.element.iter(qn("w:p"))]


@pytest.mark.parametrize("texts", [list(OWN), shared()], ids=["own", "shared"])
def test_hostile_cards_are_text(texts: list[str]) -> None:
    evening, cards = evening_with([*texts, "Ende \ufffe\uffff\x0b\x1b[31m"])
    raw = make(Material(evening.state), "de")
    assert files.found({"docx": raw}, cards) == {"docx": len(cards)}
    assert files.found({"docx": raw}, ["x" * 16, cards[0], cards[-1][:15]]) == {"docx": 1}
    if texts == list(OWN):
        assert "<b>fett</b> & <i>kursiv</i>" in said(docx.Document(io.BytesIO(raw)))


def test_titles_and_details_may_be_hostile_too() -> None:
    evil = "</w:t>\x01<b>\ufffe & 漢 مركز" * 3
    details = {"organiser": evil, "place": evil, "contact": evil, "question": {"de": evil}}
    file = opened(Evening(people=0, title=evil, next=[{"when": evil, "what": evil}], **details).state)
    assert any("</w:t><b>" in words for words in said(file)) and len(file.core_properties.title) <= 255


@pytest.mark.parametrize("evening", [full, workshop, cafe, rooms], ids=lambda make: make.__name__)
@pytest.mark.parametrize("lang", ["de", "en"])
def test_headings_contents_and_tables_are_real(evening, lang) -> None:
    file = opened(evening().state, lang)
    used = {p.pPr.pStyle.val for p in file.element.iter(qn("w:p")) if p.pPr is not None and p.pPr.pStyle is not None}
    known = {style.style_id for style in file.styles}
    assert used <= known and {"Title", "Heading1", "TOC1", "Cell", "CellSmall"} <= used
    marks = [mark.get(qn("w:name")) for mark in file.element.iter(qn("w:bookmarkStart"))]
    assert len(marks) == len(set(marks))
    assert {link.get(qn("w:anchor")) for link in file.element.iter(qn("w:hyperlink"))} <= set(marks)
    levels = [p.style.name for p in file.paragraphs if p.style.name.startswith("Heading")]
    assert levels.count("Heading 1") == sum(p.style.style_id == "TOC1" for p in file.paragraphs)
    for table in file.tables:
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
    assert any(row.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None for row in file.element.iter(qn("w:tr")))
    codes = [code.text.split()[0] for code in file.element.iter(qn("w:instrText"))]
    assert codes == ["TOC"]
    foot = file.sections[0].footer._element
    assert [code.text.split()[0] for code in foot.iter(qn("w:instrText"))] == ["PAGE", "NUMPAGES"]


def test_what_is_written_from_the_right_is_set_from_the_right() -> None:
    file = opened(full().state)
    arabic = [
        p for p in file.element.iter(qn("w:p")) if "مركز لقاء" in "".join(t.text or "" for t in p.iter(qn("w:t")))
    ]
    assert len(arabic) == 2  # the card and its line in the annex
    for one in arabic:
        assert one.pPr.find(qn("w:bidi")) is not None and one.find(".//" + qn("w:rtl")) is not None
    german = [
        p for p in file.element.iter(qn("w:p")) if "Mehr Bänke" in "".join(t.text or "" for t in p.iter(qn("w:t")))
    ]
    assert german and all(one.find(".//" + qn("w:rtl")) is None for one in german)


def test_it_says_what_the_print_says_and_no_more() -> None:
    words = " ".join(said(opened(workshop().state)))
    for one in ("Maßnahme 1: Molkerei sonntags öffnen", "noch offen", "Tag 2:", "Teil von K 004", "schön (2×)"):
        assert one in words, one
    words = " ".join(said(opened(full().state)))
    assert "Geheimnis" not in words and "Lieber doch nicht" not in words and "nennt eine Nachbarin" in words


def test_photos_and_bars_have_their_words(tmp_path: Path) -> None:
    evening = cafe()
    add(evening, "1", "runde-2", "p3", 'Bänke "alt" <b>')
    pinboard(size=(800, 600)).save(tmp_path / "a.jpg")
    jpeg = (tmp_path / "a.jpg").read_bytes()
    file = opened(evening.state, pictures=lambda photo: jpeg)
    assert [one.get("descr") for one in file.element.iter(qn("wp:docPr"))] == ['Bänke "alt" <b>']
    bars = [one.get("descr") for one in opened(workshop().state).element.iter(qn("wp:docPr"))]
    assert "Orte und Plätze: 5" in bars


def test_what_the_file_says_about_itself() -> None:
    state = full(organiser="Stadt Haselrod").state
    known = opened(state).core_properties
    assert (known.title, known.author, known.language) == (
        "Ein Abend in Haselrod · Protokoll",
        "Stadt Haselrod",
        "de-DE",
    )
    with zipfile.ZipFile(io.BytesIO(make(Material(state), "en"))) as package:
        assert b'w:val="en-GB"' in package.read("word/styles.xml")
        assert all(known.date_time == (1980, 1, 1, 0, 0, 0) for known in package.infolist())


def test_no_sign_that_xml_forbids_keeps_the_file_from_being_made_not_even_beside_a_bar_or_a_photo() -> None:
    """Such a sign comes from a phone; the words of a picture are set apart from all other texts."""
    evil = "Bänke \ufffe\uffff am Weg"
    evening = Evening()
    evening.start("karten")
    card = evening.write(evening.people[0], evil)
    evening.end("karten")
    evening.start("offen")
    evening.dots(evening.people[0], card, 1, stage="offen")
    add(evening, "photo", None, None, evil)
    file = opened(evening.state, pictures=lambda photo: jpeg())
    words = sorted(picture.get("descr") for picture in file.element.iter(qn("wp:docPr")))
    assert words == ["Bänke \ufffd\ufffd am Weg", "Bänke \ufffd\ufffd am Weg: 1"]
