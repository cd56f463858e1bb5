"""The tree in the printed file, for those who hear it or read it with their fingers."""

import io
import shutil
import subprocess
from functools import cache

import pikepdf
import pytest
from PIL import Image

from eventkit.core.actor import SYSTEM
from eventkit.protocol import pdf
from tests.protocol.cafe import cafe
from tests.protocol.evenings import full
from tests.protocol.reading import printed
from tests.protocol.tagged import elements, goes_on, kids, opened, pieces, read, role, unmarked
from tests.support import an_id


@cache
def evening() -> bytes:
    return printed(full().state)


@cache
def long() -> bytes:
    """A text longer than a page and more cards than one page holds."""
    made = full()
    next(iter(made.state.cards.values())).text = "Ein sehr langer Satz über die Ortsmitte. " * 200
    for at in range(60):
        made.write(made.people[0], f"Eine weitere Karte mit der Nummer {at}")
    return printed(made.state)


@pytest.mark.parametrize("raw", [evening, long])
def test_all_that_is_painted_is_content_or_an_artefact(raw):
    for page in opened(raw()).pages:
        assert unmarked(page) == []


def test_what_is_painted_outside_of_the_tree_is_found():
    with opened(evening()) as file:
        file.pages[0].contents_add(b"0 0 10 10 re f", prepend=False)
        assert unmarked(file.pages[0]) == ["f"]


@pytest.mark.parametrize("raw", [evening, long])
def test_every_piece_is_in_the_tree_once(raw):
    with opened(raw()) as file:
        nums = list(file.Root.StructTreeRoot.ParentTree.Nums)
        parents = dict(zip(map(int, nums[::2]), nums[1::2], strict=True))
        painted = []
        for number, page in enumerate(file.pages):
            found = pieces(page)
            painted += [(number, piece) for _, piece in found]
            assert [name for name, _ in found] == [role(one) for one in parents[int(page.StructParents)]]
        assert painted == sorted(read(file)) and len(painted) > 50


def test_the_tree_is_read_in_the_order_it_is_painted():
    """But for cells that go on to the next page: a whole cell is read before the one beside it."""
    with opened(evening()) as file:
        assert read(file) == sorted(read(file))


def test_an_element_that_goes_on_to_the_next_page_is_one():
    with opened(long()) as file:
        assert "TD" in {role(one) for one in elements(file) if goes_on(one)}
        tables = [one for one in elements(file) if role(one) == "Table"]
        cards = max(tables, key=lambda one: len(kids(one)))
        assert len(kids(cards)) == len(full().state.cards) + 60 + 1  # one head, though it is printed on every page


def test_levels_of_headings_do_not_jump():
    with opened(evening()) as file:
        levels = [int(role(one)[1]) for one in elements(file) if role(one) in {"H1", "H2", "H3"}]
    assert levels[0] == 1 and {2, 3} & set(levels)
    assert all(later <= before + 1 for before, later in zip(levels, levels[1:], strict=False))


def test_tables_have_head_cells_and_lists_have_items():
    with opened(evening()) as file:
        found = list(elements(file))
        tables = [one for one in found if role(one) == "Table"]
        assert len(tables) >= 2
        for table in tables:
            heads = kids(kids(table)[0])
            assert [str(cell.A.Scope) for cell in heads] == ["/Column"] * len(heads)
            assert {role(cell) for row in kids(table)[1:] for cell in kids(row)} == {"TD"}
            assert {len(kids(row)) for row in kids(table)} == {len(heads)}
        lists = [one for one in found if role(one) == "L"]
        assert lists and {role(kid) for one in lists for kid in kids(one)} == {"LI"}
        assert all(str(one.Alt) for one in found if role(one) == "Figure")


def test_a_photo_is_a_figure_with_its_words():
    out = io.BytesIO()
    Image.new("RGB", (40, 30)).save(out, "JPEG")
    made = cafe()
    said = {"stage": "runde-2", "place": "p3", "caption": "Pinnwand von Tisch 3"}
    made.play(SYSTEM, "photo.add", photo=an_id("1"), width=40, height=30, **said)
    with opened(pdf.render(made.state, "de", lambda photo: out.getvalue())) as file:
        assert [unmarked(page) for page in file.pages] == [[]] * len(file.pages)
        assert any(role(one) == "Figure" and "Pinnwand" in str(one.Alt) for one in elements(file))


def parents(file):
    nums = list(file.Root.StructTreeRoot.ParentTree.Nums)
    return dict(zip(map(int, nums[::2]), nums[1::2], strict=True))


def test_each_line_of_the_contents_is_a_link_in_the_tree():
    with opened(evening()) as file:
        links = [one for one in elements(file) if role(one) == "Link"]
        annotations = [note for page in file.pages for note in page.get("/Annots", [])]
        assert len(links) == len(annotations) >= 10
        known = parents(file)
        for link, note in zip(links, annotations, strict=True):
            (reference,) = [kid for kid in link.K if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid]
            assert str(reference.Type) == "/OBJR" and reference.Obj.objgen == note.objgen
            assert known[int(note.StructParent)].objgen == link.objgen
            assert str(note.Contents) and role(link.P) == "Reference" and role(link.P.P) == "TOCI"
        assert max(known) < int(file.Root.StructTreeRoot.ParentTreeNextKey)


def said(file, letters):
    """Where the tree says something else than what is printed."""
    return [str(one.ActualText) for one in elements(file) if "/ActualText" in one and letters in str(one.ActualText)]


def test_what_is_printed_in_other_signs_says_what_was_written():
    made = full()
    made.write(made.people[0], "Busbahnhof Linie 漢 12")
    made.write(made.people[1], "Donaudampfschifffahrt" * 9)
    with opened(printed(made.state)) as file:
        assert set(said(file, "مركز")) == {"مركز لقاء للأطفال والكبار"}
        assert "Busbahnhof Linie 漢 12" in said(file, "漢")
        assert "Donaudampfschifffahrt" * 9 in said(file, "Donau")  # broken over lines, and still one word
        assert said(file, "Mehr Bänke") == []  # what is printed says it


def languages(made):
    with opened(printed(made.state)) as file:
        return [str(one.Lang) for one in elements(file) if "/Lang" in one]


def test_cards_in_another_language_are_read_in_that_language():
    made = full()
    first, *_ = made.state.cards.values()
    first.lang = "uk"
    found = languages(made)
    assert found.count("uk") == found.count("und") == 2  # as a card and in the list; Arabic letters on a German page
    first.lang = "de"
    assert languages(made) == ["und", "und"]


def test_no_element_lacks_its_parent_or_what_it_is():
    known = {"Document", "Sect", "Div", "P", "H1", "H2", "H3", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Figure"}
    known |= {"Span", "TOC", "TOCI", "Reference", "Link"}
    with opened(long()) as file:
        for one in elements(file):
            assert role(one) in known and all(kid.P.objgen == one.objgen for kid in kids(one))
            assert list(one.K) or role(one) in {"TD", "Document"}


def test_the_file_says_that_it_is_tagged_and_claims_no_more():
    with opened(evening()) as file:
        assert bool(file.Root.MarkInfo.Marked) and str(file.Root.Lang) == "de"
        assert bool(file.Root.ViewerPreferences.DisplayDocTitle)
        about = file.open_metadata()
        assert about["dc:title"] == "Ein Abend in Haselrod · Protokoll" and not any("pdfua" in key for key in about)
        assert {str(page.Tabs) for page in file.pages} == {"/S"}
        assert file.check_pdf_syntax() == []


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler is not installed")
def test_another_program_reads_the_tree(tmp_path):
    path = tmp_path / "protocol.pdf"
    path.write_bytes(evening())
    run = ["pdfinfo", "-struct-text", str(path)]
    told = subprocess.run(run, capture_output=True, text=True, check=True)
    assert not told.stderr and "TH" in told.stdout and "Mehr Bänke auf dem Weg zum Friedhof" in told.stdout


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_a_third_program_finds_nothing_wrong(tmp_path):
    path = tmp_path / "protocol.pdf"
    path.write_bytes(long())
    told = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=True)
    assert "No syntax or stream encoding errors found" in told.stdout


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_umlauts_arabic_and_emoji_can_be_copied(tmp_path):
    path = tmp_path / "protocol.pdf"
    path.write_bytes(evening())
    told = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    for words in ("Straßenlampen, die nachts nicht blenden", "مركز", "والكبار", "👨👩👧👦"):
        assert words in told
