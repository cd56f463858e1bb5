"""Makes .venv beside itself and keeps it and the browser bundle up to date. Standard library only; used by run.py.

When there is nothing to do this costs a few milliseconds: slow modules are imported where they are used.
"""

from __future__ import annotations

import hashlib
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple, NoReturn

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / ".eventkit-stamp"
LOG = VENV / "setup.log"
BUNDLE = ROOT / "static" / "bundle.py"
NO_NODE, NO_PACKAGES = 3, 4  # exit codes of static/bundle.py
# What pip prints when it cannot reach its index.
OFFLINE = (
    "ConnectionError", "NameResolution", "ConnectTimeout", "ReadTimeout", "ProxyError", "is unreachable",
    "No matching distribution",
)  # fmt: skip


def ready(development: bool = False) -> str:
    """The Python of a .venv that holds what the lock files say, and a bundle made from the present sources.

    `development` adds what `check` needs. Ends the program with a message in two languages if that cannot be done.
    """
    before = Stamp.read()
    now = Stamp.expected()
    if not now.python or before.python != now.python:
        make_venv(keep=not before.python)
        before, now = Stamp(), Stamp.expected()
    if before.parts != now.parts:
        step("Programmteile laden (einmalig, braucht Internet)", "loading parts (once, needs the internet)")
        pip("--require-hashes", "-r", lock("run"))
    if development and before.development != now.development:
        step("Werkzeuge für die Prüfung laden", "loading the tools for the check")
        pip("--require-hashes", "-r", lock("dev"))
    if not bundle_is_current():
        step("Bildschirme bauen", "building the screens")
        build_bundle()
    if (before.parts, before.root) != (now.parts, now.root):
        step("eventkit einrichten", "installing eventkit")
        pip("--no-build-isolation", "--no-deps", "--editable", str(ROOT))
    if not development:
        now = now._replace(development=before.development)
    if before != now:
        now.write()
    return str(PYTHON)


class Stamp(NamedTuple):
    """What .venv was made from. A moved folder only needs a new link to itself, so that works without network."""

    python: str = ""
    root: str = ""
    parts: str = ""
    development: str = ""

    @classmethod
    def read(cls) -> Stamp:
        lines = STAMP.read_text("utf-8").split("\n") if STAMP.is_file() else []
        return cls(*lines) if len(lines) == len(cls._fields) else cls()

    @classmethod
    def expected(cls) -> Stamp:
        parts = digest(ROOT / "pyproject.toml", Path(lock("run")))
        return cls(base_python(), str(ROOT), parts, digest(Path(lock("dev"))))

    def write(self) -> None:
        STAMP.write_text("\n".join(self), "utf-8")


def make_venv(keep: bool) -> None:
    """A new environment; with `keep` one that somebody made by hand is left as it is, if it works."""
    if not (find_spec("venv") and find_spec("ensurepip")):
        stop(
            "Python kann hier keine Umgebung anlegen. Auf Debian und Ubuntu hilft: sudo apt install python3-venv",
            "Python cannot make an environment here. On Debian and Ubuntu this helps: sudo apt install python3-venv",
        )
    if keep and PYTHON.exists() and run([str(PYTHON), "-c", "import pip"]) == 0:
        return
    import subprocess
    import venv

    step("Umgebung .venv anlegen", "making the environment .venv")
    try:
        venv.create(VENV, with_pip=True, clear=True, symlinks=os.name != "nt")
    except (OSError, subprocess.CalledProcessError) as problem:
        stop(f"Die Umgebung .venv lässt sich nicht anlegen: {problem}", f"cannot make .venv: {problem}")


def base_python() -> str:
    """The Python that .venv stands on, as a real path; "" without one. It changes with an upgrade of the system."""
    settings = VENV / "pyvenv.cfg"
    lines = settings.read_text("utf-8").splitlines() if settings.is_file() and PYTHON.exists() else []
    homes = [line.partition("=")[2].strip() for line in lines if line.partition("=")[0].strip() == "home"]
    found = [Path(home, "python.exe" if os.name == "nt" else "python3") for home in homes]
    return os.path.realpath(found[0]) if found and found[0].exists() else ""


def bundle_is_current() -> bool:
    sys.path.insert(0, str(BUNDLE.parent))
    import bundle  # type: ignore[import-not-found]  # its folder is only known at run time

    return bool(bundle.is_current())


def build_bundle() -> None:
    """Builds static/dist. If that fails and there is an older bundle, the hall comes first: it is used."""
    code = run([str(PYTHON), str(BUNDLE)])
    if code == NO_NODE:
        step("Node laden (einmalig)", "loading node (once)")
        pip("--require-hashes", "-r", lock("node"))
        code = run([str(PYTHON), str(BUNDLE)])
    if code == 0:
        return
    if (BUNDLE.parent / "dist" / "manifest.json").is_file():
        step("Bauen fehlgeschlagen; es bleibt beim vorigen Stand", "building failed; going on with the previous state")
        return
    explain_failure(offline=code == NO_PACKAGES)


def pip(*arguments: str) -> None:
    """pip install, with its own progress; what it says is also written to LOG."""
    LOG.unlink(missing_ok=True)
    options = ["--disable-pip-version-check", "--no-input", "--retries", "2", "--log", str(LOG)]
    if run([str(PYTHON), "-m", "pip", *options, "install", *arguments]):
        said = LOG.read_text("utf-8", errors="replace") if LOG.is_file() else ""
        explain_failure(offline=any(sign in said for sign in OFFLINE))


def explain_failure(offline: bool) -> NoReturn:
    if offline:
        stop(
            "Keine Verbindung zum Internet. Das Einrichten braucht es einmal, danach geht alles ohne. "
            "Bitte verbinden Sie den Laptop und starten Sie noch einmal.",
            "No connection to the internet. Setting up needs it once; afterwards everything works without. "
            "Please connect the laptop and start again.",
        )
    stop("Das Einrichten ist fehlgeschlagen. Der Grund steht darüber.", "Setting up failed. The reason stands above.")


def stop(german: str, english: str) -> NoReturn:
    sys.exit(f"\n{german}\n{english}")


def step(german: str, english: str) -> None:
    print(f"\n== {german} · {english}", file=sys.stderr, flush=True)


def run(command: list[str]) -> int:
    """Runs a step of setting up; what it prints goes to stderr, since stdout belongs to the command the user typed."""
    import subprocess

    return subprocess.call(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=2)


def lock(name: str) -> str:
    return str(ROOT / "requirements" / f"{name}.lock")


def digest(*files: Path) -> str:
    return hashlib.sha256(b"".join(hashlib.sha256(file.read_bytes()).digest() for file in files)).hexdigest()
