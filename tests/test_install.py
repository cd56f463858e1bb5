"""The wheel in an empty directory, on a machine without node and without the checkout."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
WINDOWS = os.name == "nt"


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as pip does it."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(out)]
    subprocess.run([*command, str(ROOT)], check=True, stdin=subprocess.DEVNULL)
    return next(out.glob("*.whl"))


@pytest.fixture(scope="session")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts folder of a new environment with the wheel; the parts it depends on are borrowed from this one."""
    home = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    folder = home / ("Scripts" if WINDOWS else "bin")
    python = folder / ("python.exe" if WINDOWS else "python")
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", str(wheel)]
    subprocess.run(install, check=True, stdin=subprocess.DEVNULL)
    where = subprocess.check_output([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"])
    # A folder named in a .pth file is searched, but its own .pth files (our editable install) are not read.
    (Path(where.decode().strip()) / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    return folder


def run_alone(scripts: Path, folder: Path, *arguments: str) -> str:
    """Runs the installed `eventkit` in `folder`, with nothing but its own scripts on PATH."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    done = subprocess.run(
        [str(scripts / "eventkit"), *arguments],
        cwd=folder,
        env={**kept, "PATH": str(scripts), "HOME": str(folder), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_all_that_is_not_code(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    data = "eventkit/_data"
    for kind, source, pattern in (("formats", "formats", "*.toml"), ("locales", "locales", "*.*")):
        expected = {
            f"{data}/{kind}/{path.relative_to(ROOT / source).as_posix()}"
            for path in ROOT.glob(f"{source}/**/{pattern}")
        }
        assert expected
        assert expected <= names
    fonts = {name for name in names if name.startswith(f"{data}/dist/fonts/") and name.endswith(".ttf")}
    assert len(fonts) == 7
    not_python = {
        path.relative_to(ROOT).as_posix() for path in ROOT.glob("eventkit/**/*") if path.suffix in (".sql", ".html")
    }
    assert not_python
    assert not_python <= names


def test_the_wheel_holds_every_file_of_the_bundle_manifest(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        manifest = json.loads(archive.read("eventkit/_data/dist/manifest.json"))
    assert set(manifest) == {"phone", "host", "moderator", "display", "ways"}
    for surface in manifest.values():
        texts = [file for files in surface["texts"].values() for file in files.values()]
        for file in (surface["js"], *surface["css"], *surface["chunks"].values(), *texts):
            assert f"eventkit/_data/dist/{file}" in names


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"eventkit", "eventkit_hall"}
    assert not [name for name in names if "node_modules" in name or name.endswith((".pyc", ".tsx"))]


def test_the_wheel_runs_in_an_empty_directory_without_node(scripts: Path, tmp_path: Path) -> None:
    import eventkit

    assert eventkit.__version__ in run_alone(scripts, tmp_path, "--version")
    assert "kartenabfrage" in run_alone(scripts, tmp_path, "formats")


def test_the_installed_program_reads_its_own_files_and_not_the_checkout(scripts: Path, tmp_path: Path) -> None:
    python = scripts / ("python.exe" if WINDOWS else "python")
    code = "from eventkit import resources as r; print(r.formats(), r.locales(), r.dist(), r.font('NotoSans-Bold'))"
    said = subprocess.check_output([str(python), "-c", code], cwd=tmp_path, text=True)
    assert str(scripts.parent) in said
    assert str(ROOT) not in said.replace(str(scripts.parent), "")


def test_every_import_is_a_declared_dependency() -> None:
    """What is only there because something else needs it may be gone tomorrow."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {canonical(re.split(r"[<>=\[]", text)[0]) for text in project["dependencies"]}
    providers = packages_distributions()
    undeclared = {
        f"{path.relative_to(ROOT)}: {module}"
        for path in (ROOT / "eventkit").rglob("*.py")
        if path.name != "checks_outside.py"  # runs with the dev extra only
        for module in imported(path) - sys.stdlib_module_names - {"eventkit", "bundle"}  # static/bundle.py
        if not declared & {canonical(name) for name in providers.get(module, [])}
    }
    assert undeclared == set()


def imported(path: Path) -> set[str]:
    """The top-level modules that a file imports, at the top or inside a function."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    named = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level}
    return {name.split(".")[0] for name in plain | named}


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("name", ["requirements/run.lock", "requirements/dev.lock", "requirements/node.lock"])
def test_python_locks_have_hashes_and_name_no_host(name: str) -> None:
    text = (ROOT / name).read_text()
    pins = [line for line in text.splitlines() if "==" in line and not line.startswith(" ")]
    assert pins
    assert all(line.endswith("\\") for line in pins), "a pin without a hash"
    assert text.count("--hash=sha256:") >= len(pins)
    assert "://" not in text


def test_the_node_lock_has_hashes_and_names_no_host() -> None:
    text = (ROOT / "static/package-lock.json").read_text()
    packages = json.loads(text)["packages"]
    assert len(packages) > 20
    assert all("integrity" in entry for name, entry in packages.items() if name)
    assert "://" not in text, "run `npm run relock` in static/"


def test_the_node_lock_knows_every_platform() -> None:
    packages = json.loads((ROOT / "static/package-lock.json").read_text())["packages"]
    missing = [
        name
        for entry in packages.values()
        for name in entry.get("optionalDependencies", {})
        if f"node_modules/{name}" not in packages
    ]
    assert missing == []
