"""`erase` on the command line: asks, refuses in sentences, and leaves nothing."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from eventkit import cli
from eventkit.store import sweep as store_sweep
from eventkit.store.db import FILE_NAME, Database
from eventkit.store.events import Events
from tests.exports.laptop import evening, kept

MARK = b"Name 1"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    kept(tmp_path / "hall", evening()).close()
    return tmp_path / "hall"


def run(*words: object, lang: str = "de", typed: str = "") -> Result:
    return CliRunner().invoke(cli.make(lang), ["erase", *(str(word) for word in words)], input=typed)


def there(data: Path) -> bool:
    """Is the event in the list, and its people's names in the bytes? Both or neither."""
    db = Database(data)
    listed = Events(db).by_code("ACDEFH") is not None
    db.close()
    bytes_hold = any(MARK in file.read_bytes() for file in data.glob(f"{FILE_NAME}*"))
    assert listed == bytes_hold
    return listed


@pytest.mark.parametrize("words", [("--yes",), ()])
def test_it_says_what_is_lost_and_leaves_nothing(data: Path, words: tuple[str, ...]) -> None:
    assert there(data), "control"
    done = run("acdefh", *words, "--data", data, typed="acd efh\n")
    assert done.exit_code == 0, done.output
    assert "Karten" in done.output and "ein Foto" in done.output
    assert "Die Veranstaltung ACDEFH ist gelöscht." in done.output
    assert not there(data)


@pytest.mark.parametrize("typed", ["\n", "ACDEFJ\n", "ja\n"])
def test_another_word_than_the_code_erases_nothing(data: Path, typed: str) -> None:
    done = run("ACDEFH", "--data", data, typed=typed)
    assert done.exit_code == 1
    assert "nichts gelöscht" in done.output
    assert there(data)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_an_unknown_event_and_a_directory_without_any(data: Path, tmp_path: Path, lang: str) -> None:
    for place in (data, tmp_path / "nowhere"):
        done = run("QQQQQQ", "--yes", "--data", place, lang=lang)
        assert done.exit_code == 1
        assert "QQQQQQ" in done.output
    assert not (tmp_path / "nowhere").exists()
    assert there(data)


def test_beside_a_running_server_it_says_where_to_go(data: Path) -> None:
    server = Database(data)
    done = run("ACDEFH", "--yes", "--data", data)
    server.close()
    assert done.exit_code == 1
    assert "Einstellungen" in done.output
    assert there(data)


def test_who_reads_meanwhile_is_named_as_the_reason_for_traces(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_sweep, "emptied", lambda db: False)
    done = run("ACDEFH", "--yes", "--data", data)
    assert done.exit_code == 1
    assert "Reste" in done.output
