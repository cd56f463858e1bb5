"""`run.py check`: everything that has to hold before a change is good. Works in a checkout only.

Every step runs, also after one has failed; none is skipped. What the check needs from outside (Chromium, tools that
read PDF) is `eventkit/checks_outside.py`.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType

from eventkit import checks_outside

ROOT = Path(__file__).resolve().parents[1]
STATIC = ROOT / "static"
BROWSERS = ROOT / ".ci" / "browsers"
COMPUTING = ("tests/core", "tests/stateful", "tests/protocol", "tests/exports")
SERVING = ("tests/web", "tests/store")
BROWSERS_AT_ONCE = SERVERS_AT_ONCE = 3
BREAKING = ("tests/web/attacks", "tests/web/faults")


class CheckFailed(RuntimeError):
    """A step did not succeed; its own output says why."""


def main(long: bool = False) -> int:
    """Runs all steps and prints what each took; 0 if all succeeded. `long`: the long tests, too."""
    if not (ROOT / "run.py").is_file():
        print("check: only in a checkout · nur in einem Arbeitsverzeichnis mit run.py", file=sys.stderr)
        return 2
    steps = {**STEPS, "pytest": lambda: tests(long)}
    results = [attempt(name, step) for name, step in steps.items()]
    failed = [name for name, good, _ in results if not good]
    print("\n== eventkit check")
    for name, good, seconds in results:
        print(f"   {'ok    ' if good else 'FAILED'} {seconds:6.1f} s  {name}")
    total = sum(seconds for _, _, seconds in results)
    print(f"== FAILED: {', '.join(failed)}" if failed else f"== all {len(results)} steps ok in {total:.0f} s")
    return 1 if failed else 0


def attempt(name: str, step: Callable[[], None]) -> tuple[str, bool, float]:
    """Runs one step; (name, whether it succeeded, seconds). Its output goes straight to the terminal."""
    print(f"\n== {name}", flush=True)
    started = time.monotonic()
    try:
        step()
        good = True
    except (CheckFailed, checks_outside.NotAvailable, subprocess.CalledProcessError, OSError) as problem:
        print(f"   {name}: {problem}", flush=True)
        good = False
    return name, good, time.monotonic() - started


def python(*arguments: str) -> None:
    """Runs a module of this Python in the checkout."""
    code = subprocess.call([sys.executable, "-m", *arguments], cwd=ROOT, stdin=subprocess.DEVNULL)
    if code:
        raise CheckFailed(f"exit code {code}")


def node() -> None:
    """Node and the packages of the lock file."""
    bundle = load_bundle()
    if not bundle.has_node():
        python("pip", "install", "--quiet", "--require-hashes", "-r", "requirements/node.lock")
    bundle.install_packages()


def old_browsers() -> None:
    """Do the built pages keep to what the oldest browsers know?"""
    bundle = load_bundle()
    bundle.install_packages(BROWSERS)
    bundle.npm("run", "--silent", "lint", folder=BROWSERS)


def tests(long: bool) -> None:
    """All tests, in parts side by side: those in the browser and with servers often wait, the others compute.

    They find Chromium by themselves (`checks_outside.find_chromium`); inside the check none is skipped without it.
    """
    command = [sys.executable, "-m", "pytest", "-rs", "--durations=25", "-p", "no:cacheprovider"]
    command += [] if long else ["-m", "not long"]
    environment = {**os.environ, "EVENTKIT_CHECK": "1"}
    with ExitStack() as stack:
        first, *others = parts()
        kept = [stack.enter_context(tempfile.TemporaryFile()) for _ in others]
        running = [
            subprocess.Popen(
                [*command, *part], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=to, stderr=to, env=environment
            )
            for part, to in zip((first, *others), (None, *kept), strict=True)
        ]
        codes = [part.wait() for part in running]
        for told in kept:
            told.seek(0)
            print(told.read().decode(errors="replace"), flush=True)
    if any(codes):
        raise CheckFailed(f"exit codes {codes}")


def parts() -> list[tuple[str, ...]]:
    """Every test is in one of them. The first is seen while it runs, the others afterwards."""
    large_first = sorted((ROOT / "tests" / "browser").glob("test_*.py"), key=lambda path: -path.stat().st_size)
    browser = [str(path.relative_to(ROOT)) for path in large_first]
    without = [f"--ignore={part}" for part in ("tests/browser", *COMPUTING, *SERVING)]
    web = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "tests" / "web").glob("test_*.py"))]
    serving = [tuple(web[one::SERVERS_AT_ONCE]) for one in range(SERVERS_AT_ONCE)]
    others = (COMPUTING, *serving, ("tests/store", *BREAKING), ("tests", *without))
    return [*(tuple(browser[one::BROWSERS_AT_ONCE]) for one in range(BROWSERS_AT_ONCE)), *others]


def load_bundle() -> ModuleType:
    """static/bundle.py, which is no part of the package."""
    sys.path.insert(0, str(STATIC))
    return importlib.import_module("bundle")


STEPS: dict[str, Callable[[], None]] = {
    "Chromium, fonts, PDF tools": checks_outside.install,
    "node packages": node,
    "ruff check": lambda: python("ruff", "check", "."),
    "ruff format": lambda: python("ruff", "format", "--check", "."),
    "mypy": lambda: python("mypy"),
    "tsc": lambda: load_bundle().npm("run", "--silent", "types"),
    "biome": lambda: load_bundle().npm("run", "--silent", "lint"),
    "vite build": lambda: load_bundle().build(force=True),
    "old browsers": old_browsers,
}
