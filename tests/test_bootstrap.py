"""What somebody sees when the first start cannot work, each with a control that the same thing works otherwise."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import venv
from importlib.util import find_spec as real_find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import run  # noqa: E402
from eventkit import bootstrap  # noqa: E402


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Points bootstrap at an environment in tmp_path, and pip at an index that does not answer."""
    python = bootstrap.PYTHON.relative_to(bootstrap.VENV)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / "venv")
    monkeypatch.setattr(bootstrap, "PYTHON", tmp_path / "venv" / python)
    monkeypatch.setattr(bootstrap, "LOG", tmp_path / "setup.log")
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/")
    monkeypatch.setenv("PIP_TIMEOUT", "2")
    return tmp_path


@pytest.mark.parametrize("version", [(2, 7), (3, 6), (3, 10)])
def test_an_old_python_is_told_in_german_and_english(
    version: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        run.check_python(version)
    said = capsys.readouterr().err
    assert stopped.value.code == 1
    assert "Python 3.11 oder neuer" in said
    assert "Python 3.11 or newer" in said
    assert f"{version[0]}.{version[1]}" in said


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 2), (4, 0)])
def test_a_new_enough_python_passes(version: tuple[int, ...], capsys: pytest.CaptureFixture[str]) -> None:
    run.check_python(version)
    assert capsys.readouterr().err == ""


def test_an_old_python_can_read_run_py() -> None:
    source = (ROOT / "run.py").read_text("utf-8")
    tree = ast.parse(source, feature_version=(3, 4))
    new = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Nonlocal, ast.Starred)
    assert [node for node in ast.walk(tree) if isinstance(node, new)] == []
    assert all(f.returns is None for f in ast.walk(tree) if isinstance(f, ast.FunctionDef))
    assert all(len(line) <= 120 for line in source.splitlines())
    assert len(source.splitlines()) < 120


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ([], ["start"]),
        (["--port", "5051"], ["start", "--port", "5051"]),
        (["--help"], ["--help"]),
        (["--version"], ["--version"]),
        (["formats", "check", "x.toml"], ["formats", "check", "x.toml"]),
    ],
)
def test_no_command_means_start(typed: list[str], meant: list[str]) -> None:
    assert run.command_line(typed) == meant


def test_without_ensurepip_debian_users_learn_the_package(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "find_spec", lambda name: None if name == "ensurepip" else real_find_spec(name))
    with pytest.raises(SystemExit) as stopped:
        bootstrap.make_venv(keep=False)
    assert str(stopped.value.code).count("python3-venv") == 2
    assert not bootstrap.VENV.exists()


@pytest.mark.long
def test_with_ensurepip_an_environment_is_made(elsewhere: Path) -> None:
    bootstrap.make_venv(keep=False)
    assert subprocess.call([str(bootstrap.PYTHON), "-c", "import pip"]) == 0
    assert os.path.realpath(bootstrap.base_python()) == os.path.realpath(bootstrap.PYTHON)


def test_an_environment_whose_python_is_gone_is_not_used(elsewhere: Path) -> None:
    assert bootstrap.base_python() == ""
    venv.create(bootstrap.VENV, symlinks=os.name == "posix")
    assert bootstrap.base_python() != ""
    settings = bootstrap.VENV / "pyvenv.cfg"
    settings.write_text(settings.read_text().replace("home = ", f"home = {elsewhere}"))
    assert bootstrap.base_python() == ""


def test_without_network_the_message_speaks_of_the_internet(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "PYTHON", Path(sys.executable))
    with pytest.raises(SystemExit) as stopped:
        bootstrap.pip("--no-deps", "--target", str(elsewhere / "target"), "eventkit-needs-this==1")
    assert "Keine Verbindung zum Internet" in str(stopped.value.code)
    assert "No connection to the internet" in str(stopped.value.code)


def test_another_failure_is_not_blamed_on_the_network(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "PYTHON", Path(sys.executable))
    (elsewhere / "broken-1-py3-none-any.whl").write_bytes(b"no zip")
    with pytest.raises(SystemExit) as stopped:
        bootstrap.pip("--target", str(elsewhere / "target"), str(elsewhere / "broken-1-py3-none-any.whl"))
    assert "Internet" not in str(stopped.value.code)
    assert "fehlgeschlagen" in str(stopped.value.code)


def test_without_network_what_is_there_can_be_installed(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "PYTHON", Path(sys.executable))
    (elsewhere / "project").mkdir()
    (elsewhere / "project" / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "hatchling.build"\n'
        '[project]\nname = "little"\nversion = "1"\n[tool.hatch.build.targets.wheel]\nbypass-selection = true\n'
    )
    target = elsewhere / "target"
    bootstrap.pip("--no-build-isolation", "--target", str(target), str(elsewhere / "project"))
    assert list(target.glob("little-1.dist-info"))


def test_a_child_gets_the_signals_and_gives_its_exit_code(tmp_path: Path) -> None:
    """The way it goes on Windows; on other systems eventkit takes the place of run.py altogether."""
    (tmp_path / "child.py").write_text(
        "import signal, sys, time\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(7))\n"
        "print('up', flush=True)\n"
        "time.sleep(30)\n"
    )
    command = [sys.executable, str(tmp_path / "child.py")]
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import run; sys.exit(run.wait_for_child({command!r}))"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        assert parent.stdout.readline() == "up\n"
        parent.terminate()
        assert parent.wait(timeout=20) == 7


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """The commands that setting up would run, given a finished .venv; they are written down instead of run."""
    commands: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(bootstrap, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(bootstrap, "base_python", lambda: sys.executable)
    monkeypatch.setattr(bootstrap, "bundle_is_current", lambda: True)
    monkeypatch.setattr(bootstrap, "run", lambda command: commands.append(command) or 0)
    bootstrap.Stamp.expected().write()
    return commands


def test_setting_up_again_does_nothing(commands: list[list[str]]) -> None:
    assert bootstrap.ready() == sys.executable
    assert commands == []


def test_a_changed_lock_is_installed(commands: list[list[str]]) -> None:
    bootstrap.Stamp.expected()._replace(parts="older").write()
    bootstrap.ready()
    assert any("--require-hashes" in command for command in commands)
    assert any("--editable" in command for command in commands)
    assert bootstrap.Stamp.read() == bootstrap.Stamp.expected()


def test_a_moved_folder_needs_no_network(commands: list[list[str]]) -> None:
    bootstrap.Stamp.expected()._replace(root="/somewhere/else").write()
    bootstrap.ready()
    assert len(commands) == 1
    assert "--no-build-isolation" in commands[0]
    assert "--no-deps" in commands[0]


def test_the_check_loads_its_tools_once(commands: list[list[str]]) -> None:
    bootstrap.Stamp.expected()._replace(development="").write()
    bootstrap.ready()
    assert commands == []
    bootstrap.ready(development=True)
    assert len(commands) == 1
    bootstrap.ready(development=True)
    bootstrap.ready()
    assert len(commands) == 1
