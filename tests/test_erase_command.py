"""`erase` on the command line: asks, refuses in sentences, and leaves nothing."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from eventkit import cli
from eventkit.core.fold import fold
from eventkit.core.text import ERASED
from eventkit.store import sweep as store_sweep
from eventkit.store.db import FILE_NAME, Database
from eventkit.store.erasures import Erasures
from eventkit.store.events import Events
from eventkit.store.journal import Journal
from eventkit.store.people import People
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


def test_cards_and_people_alone_by_their_numbers(data: Path) -> None:
    db = Database(data)
    event = Events(db).by_code("ACDEFH")
    assert event is not None
    state = fold(Journal(db).read(event.id))
    card = next(card for card in state.cards.values() if len(card.text) > 12 and not card.withdrawn)
    person = state.persons[next(row.id for row in People(db).of(event.id) if row.name == "Name 1")]
    db.close()
    done = run("ACDEFH", "--card", card.no, "--person", person.no, "--yes", "--data", data)
    assert done.exit_code == 0, done.output
    assert "ein Kartentext und eine Person" in done.output
    db = Database(data)
    now = fold(Journal(db).read(event.id))
    assert now.cards[card.id].text == ERASED and now.persons[person.id].erased and not state.persons[person.id].erased
    assert {(one.kind, one.role) for one in Erasures(db).all()} == {("card", "system"), ("person", "system")}
    names = {row.name for row in People(db).of(event.id)}
    assert "Name 1" not in names and "Name 3" in names
    db.close()
    raw = b"".join(file.read_bytes() for file in data.glob(f"{FILE_NAME}*"))
    assert card.text.encode() not in raw or any(one.text == card.text for one in now.cards.values())


@pytest.mark.parametrize("words", [("--card", 9999), ("--person", 9999)])
def test_an_unknown_number_erases_nothing(data: Path, words: tuple[object, ...]) -> None:
    done = run("ACDEFH", "--card", 1, *words, "--yes", "--data", data)
    assert done.exit_code == 1 and "Nummer 9999 gibt es nicht" in done.output
    db = Database(data)
    assert Erasures(db).all() == []
    db.close()


@pytest.mark.parametrize("command", ["erase", "link"])
def test_a_damaged_file_and_a_newer_one_are_named(data: Path, command: str) -> None:
    words = [command, *(["ACDEFH", "--yes"] if command == "erase" else []), "--data", str(data)]
    db = Database(data)
    db.execute("PRAGMA user_version = 99")
    db.close()
    done = CliRunner().invoke(cli.make("de"), words)
    assert done.exit_code == 1 and "von einer neueren Version" in done.output
    file = data / FILE_NAME
    file.write_bytes(file.read_bytes()[:100] + b"\xff" * 9000)
    done = CliRunner().invoke(cli.make("de"), words)
    assert done.exit_code == 1 and "beschädigt" in done.output and "restore" in done.output
