"""`export` and `import` on the command line."""

import errno
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from eventkit import cli, exports_command
from eventkit.core.errors import Refused
from eventkit.exports import errand
from eventkit.store.db import Database
from eventkit.store.journal import Journal
from tests.exports.laptop import evening, kept
from tests.exports.made import told


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("hall")
    kept(directory, evening()).close()
    return directory


def run(*words: object, lang: str = "de") -> Result:
    return CliRunner().invoke(cli.make(lang), [str(word) for word in words])


def test_a_file_is_written_also_while_a_server_has_the_directory(data: Path, tmp_path: Path) -> None:
    server = Database(data)
    done = run("export", "acdefh", "--to", "json", "--out", tmp_path / "event.json", "--data", data)
    server.close()
    assert (done.exit_code, done.output.strip()) == (0, f"{tmp_path / 'event.json'} ist geschrieben.")
    assert told((tmp_path / "event.json").read_bytes())["event"]["title"] == "Café in Haselrod"


def test_an_event_travels_by_command_line_and_twice_is_once(data: Path, tmp_path: Path) -> None:
    file, there = tmp_path / "event.eventkit", tmp_path / "there"
    assert run("export", "ACDEFH", "--to", "eventkit", "--out", file, "--data", data).exit_code == 0
    assert "ist eingelesen, Code ACDEFH" in run("import", file, "--data", there).output
    assert "ist schon da" in run("import", file, "--data", there).output
    db = Database(there)
    assert len(Journal(db).events()) == 1
    db.close()


def test_what_was_erased_here_comes_back_only_when_somebody_says_so(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "older.eventkit"
    assert run("export", "ACDEFH", "--to", "eventkit", "--out", file, "--data", data).exit_code == 0
    assert run("erase", "ACDEFH", "--yes", "--data", data).exit_code == 0
    refused = run("import", file, "--data", data)
    assert refused.exit_code == 1 and "gelöscht" in refused.output
    assert "ist eingelesen" in run("import", file, "--again", "--data", data).output


def test_beside_a_running_server_the_import_says_where_to_go(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "event.eventkit"
    run("export", "ACDEFH", "--to", "eventkit", "--out", file, "--data", data)
    server = Database(tmp_path / "there")
    done = run("import", file, "--data", tmp_path / "there")
    server.close()
    assert done.exit_code == 1
    assert "Startseite" in done.output


@pytest.mark.parametrize("lang", ["de", "en"])
def test_refusals_are_sentences(data: Path, tmp_path: Path, lang: str) -> None:
    bad = tmp_path / "bad.eventkit"
    with zipfile.ZipFile(bad, "w") as bundle:
        bundle.writestr("../x", b"x")
    for words in (
        ("export", "QQQQQQ", "--to", "csv", "--out", tmp_path / "x"),
        ("export", "ACDEFH", "--to", "exe", "--out", tmp_path / "x"),
        ("export", "ACDEFH", "--to", "csv", "--out", tmp_path / "nowhere" / "x"),
        ("import", bad),
        ("import", tmp_path / "missing"),
    ):
        done = run(*words, "--data", data, lang=lang)
        assert done.exit_code == 1, done.output
        assert isinstance(done.exception, SystemExit)
        assert " " in done.output.removeprefix("Error: ").strip()
    assert not (tmp_path / "x").exists()


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "protokoll.pdf"
    old.write_bytes(b"old")

    def full(path: Path, raw: bytes) -> int:
        path.open("wb").close()
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(Refused, match=r"export\.no-room"):
            exports_command.write(old, b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("protokoll.pdf", b"old")]
    exports_command.write(old, b"new")  # control
    assert old.read_bytes() == b"new"


def test_photos_are_counted_while_they_are_asked_for(data: Path) -> None:
    said: list[errand.Told] = []
    errand.export_from(data / "eventkit.db", "ACDEFH", "pdf", "de", said.append)
    assert [one.step for one in said] == ["read", "make", "photos"]
    assert (said[-1].done, said[-1].of) == (1, 1)
