"""Text of any origin becomes lines."""

import ast
from pathlib import Path

import pytest

from eventkit.protocol import fonts, ink, typeset
from eventkit.protocol.typeset import passage

FOLDER = Path(typeset.__file__).parent
DOORS = {
    "Paragraph", "XPreformatted", "drawString", "drawRightString", "drawCentredString", "drawAlignedString", "textOut",
    "textLine", "textLines", "splitString",
}  # fmt: skip


def lines(text: str, width: float = 200) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in passage(text, ink.CARD, width).lines]


def drawers(source: str) -> set[str]:
    """Names in a piece of code that put text on paper."""
    names = {node.attr for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute)}
    names |= {node.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)}
    names |= {a.name for n in ast.walk(ast.parse(source)) if isinstance(n, ast.ImportFrom) for a in n.names}
    return names & DOORS


def test_only_one_file_puts_text_on_paper():
    others = [file for file in FOLDER.rglob("*.py") if file.name != "written.py"]
    assert len(others) > 10
    assert {file.name: drawers(file.read_text("utf-8")) for file in others if drawers(file.read_text("utf-8"))} == {}


@pytest.mark.parametrize(
    "source", ["Paragraph(text)", "from reportlab.platypus import Paragraph as P", "canvas.drawString(0, 0, text)"]
)
def test_another_way_of_putting_text_on_paper_would_be_noticed(source):
    assert drawers(source)
    assert drawers((FOLDER / "written.py").read_text("utf-8")) == {"splitString"}


def test_markup_is_text():
    assert lines("<b>fett</b> &amp; </para>") == ["<b>fett</b> &amp; </para>"]


def test_words_go_to_the_next_line_and_long_ones_are_broken_anywhere():
    assert lines("Mehr Bänke an der Haltestelle", 60) == ["Mehr Bänke", "an der", "Haltestelle"]
    broken = lines("x" * 200, 100)
    assert "".join(broken) == "x" * 200 and len(broken) > 5


def test_no_line_is_wider_than_its_place():
    for text in (
        "x" * 300,
        "Donaudampfschifffahrtsgesellschaft " * 9,
        "https://a.invalid/" + "pfad/" * 40,
        "لقاء " * 60,
    ):
        assert all(line.width <= 100.01 for line in passage(text, ink.CARD, 100).lines)


def test_lines_people_made_stay_lines():
    assert lines("eins\r\nzwei\n\n\n\n\ndrei") == ["eins", "zwei", "", "drei"]


def test_harmful_and_invisible_signs_go():
    assert lines("a\x00b\ud800c\u202ed\u200be\ufefff\x1b[31m") == ["abcdef[31m"]


def test_arabic_letters_are_joined_and_stand_in_the_order_they_are_seen():
    line = passage("لقاء (2) Bus", ink.CARD, 200).lines[0]
    assert line.from_end
    assert "".join(run.text for run in line.runs) == "Bus (2) \ufe80\ufe8e\ufed8\ufedf"


def test_arabic_is_broken_in_the_order_it_is_read():
    found = lines("واحد اثنان ثلاثة", 45)
    assert len(found) == 2
    assert found[0] == "".join(run.text for run in passage("واحد اثنان", ink.CARD, 200).lines[0].runs)


def test_vowel_signs_stay():
    assert "\u064f" in lines("مُدن")[0]


def test_a_line_is_cut_into_runs_by_the_fonts_that_have_the_signs():
    runs = passage("Bus 🚌 автобус", ink.CARD, 300).lines[0].runs
    assert [run.font for run in runs] == ["NotoSans-Regular", "NotoEmoji-Regular", "NotoSans-Regular"]


def test_a_family_of_emoji_becomes_its_members():
    assert lines("👨‍👩‍👧‍👦❤️") == ["👨👩👧👦❤"]


def test_what_no_font_has_is_printed_as_what_says_the_same_or_as_a_mark():
    assert lines("Ｆｕｌｌ ㎡ ✓") == ["Full m2 ✔"]
    assert lines("漢字") == [fonts.MARKER * 2]
    assert typeset.unprintable(["漢"]) and not typeset.unprintable(["Bänke 🚌 لقاء ሰላም"])


def test_a_text_of_too_many_lines_ends_with_an_ellipsis():
    short = passage("Wort " * 50, ink.CARD, 100, most=2)
    assert len(short.lines) == 2
    assert short.lines[-1].runs[-1].text.endswith("…") and short.lines[-1].width <= 100


def test_one_line_gets_smaller_and_is_never_broken():
    line = typeset.one_line("mmmmmmmmmmmmmmmm", ink.FINE, 60)
    assert len(line.lines) == 1 and line.lines[0].width <= 60 and line.style.size < ink.FINE.size


def test_a_passage_can_be_cut_without_losing_a_line():
    whole = passage("\n".join(map(str, range(100))), ink.CARD, 100)
    parts = whole.pieces(200)
    assert len(parts) > 1 and all(part.height <= 200 for part in parts)
    assert tuple(line for part in parts for line in part.lines) == whole.lines
