"""The check runs every test once: none is forgotten because it lies in a new folder, none is run twice."""

from collections.abc import Sequence
from pathlib import Path

from eventkit.checks import ROOT, parts

FILES = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "tests").rglob("test_*.py"))


def takes(part: Sequence[str], file: str) -> bool:
    """Would pytest, called with these words, collect this file?"""
    left_out = [word.partition("=")[2] for word in part if word.startswith("--ignore=")]
    given = [word for word in part if not word.startswith("--")]
    return any(_lies_in(file, one) for one in given) and not any(_lies_in(file, one) for one in left_out)


def _lies_in(file: str, place: str) -> bool:
    return file == place or Path(place) in Path(file).parents


def times(file: str) -> int:
    return sum(takes(part, file) for part in parts())


def test_every_test_is_in_one_part_of_the_check() -> None:
    assert len(FILES) > 200
    assert [file for file in FILES if times(file) != 1] == []


def test_control_a_test_in_a_folder_that_nobody_named_is_found_out() -> None:
    assert times("tests/web/somewhere/test_new.py") == 0
