"""Admission slips."""

from pathlib import Path

from tests.protocol.codes_in import missing_codes
from tests.protocol.printing import ADDRESS, made
from tests.protocol.reading import flat, pages
from tests.support import Evening

CODES = tuple(f"K7QM{letter}X" for letter in "ACDEFHJKLMNP")


def test_each_slip_has_its_code_in_letters_and_to_scan(tmp_path: Path) -> None:
    raw = made("slips", Evening(people=0, title="Zusammen in Haselrod"), slips=CODES)
    assert raw is not None
    assert all(f"{code[:3]}-{code[3:]}" in flat(raw) for code in CODES)
    assert flat(raw).count("Zusammen in Haselrod") == len(CODES)
    assert missing_codes(raw, [f"{ADDRESS}/ACDEFH#slip={code}" for code in CODES], tmp_path) == []


def test_ten_are_on_a_page() -> None:
    raw = made("slips", Evening(people=0), slips=CODES)
    assert raw is not None
    assert [page.count("gilt einmal") for page in pages(raw)] == [10, 2]


def test_without_codes_there_is_nothing_to_print() -> None:
    assert made("slips", Evening(people=0)) is None
