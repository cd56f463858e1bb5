"""Texts that break other programs: in every table they are texts, and no spreadsheet does anything because of them."""

import io
import zipfile

import pytest

from eventkit.core.state import State
from eventkit.exports.neutral import dangerous, neutral
from tests.exports.made import book, csv_rows, made, rows, told
from tests.protocol.test_hostile import LONG, OWN, shared, write_what_is_taken
from tests.support import Evening

WORSE = (
    "=cmd|' /C calc'!A0", "  =1+1", "\u200b=1+1", "-2+3+cmd|' /C calc'!A0", "＝1+1", '";"=1+1";"', "_x0041_ _x000D_",
    "&L&\"Courier\"Kopf", "a\n=1+1", "http://example.invalid/klick", "1234567890123456789", "2026-09-26", "'schon so",
    "]]>", "\ufffe\uffff",
)  # fmt: skip


@pytest.fixture(scope="module")
def state() -> State:
    evening = Evening(LONG, people=1, title='=HYPERLINK("http://example.invalid")', place="@SUM(A1)")
    evening.start("karten")
    write_what_is_taken(evening, [*OWN, *WORSE, *shared()])
    return evening.state


def test_in_the_workbook_every_card_is_its_text_and_nothing_is_a_formula(state: State) -> None:
    raw = made(state, "xlsx")
    written = {row["Kennung"]: row["Karte"] for row in rows(raw, "Karten")}
    for card in state.cards.values():
        if "\ufffe" not in card.text and "_x" not in card.text:  # openpyxl does not read these back
            assert written[card.id].replace("\r\n", "\n") == card.text
    for sheet in book(raw):
        for row in sheet.iter_rows():
            assert not [cell.value for cell in row if cell.data_type == "f" or cell.hyperlink]
    with zipfile.ZipFile(io.BytesIO(raw)) as parts:
        sheets = [name for name in parts.namelist() if "worksheets/sheet" in name]
        assert not [name for name in sheets if b"<f>" in parts.read(name)]
        assert b"_x005F_x0041_" in parts.read("xl/sharedStrings.xml")


def test_excel_keeps_a_dangerous_text_a_text_when_somebody_edits_it(state: State) -> None:
    page = book(made(state, "xlsx"))["Karten"]
    quoted = {cell.value: cell.quotePrefix for cell in page["B"]}
    assert quoted["=HYPERLINK(1)"]
    assert not quoted["http://example.invalid/klick"]


def test_in_the_csv_file_every_dangerous_text_has_an_apostrophe_before_it(state: State) -> None:
    written = {row["Kennung"]: row["Karte"] for row in csv_rows(made(state, "csv"))}
    for card in state.cards.values():
        assert written[card.id] == neutral(card.text)
        assert not dangerous(written[card.id])
    assert written.keys() == state.cards.keys()


def test_in_the_json_file_every_card_is_its_text(state: State) -> None:
    written = {card["id"]: card["text"] for card in told(made(state, "json"))["cards"]}
    assert written == {card.id: card.text for card in state.cards.values()}


@pytest.mark.parametrize("text", ["=1", "+49", "-1 Platz", "@SUM", "\tTab", "\rCR", "  =1", "\u200b=1", "＝1"])
def test_control_what_is_dangerous_is_seen(text: str) -> None:
    assert dangerous(text)
    assert neutral(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=1", "Bänke + Tische", "»=«", "1-2", "مركز", "(=1)"])
def test_what_is_harmless_stays_as_it_is(text: str) -> None:
    assert neutral(text) == text
