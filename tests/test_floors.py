"""Imports point down only: core <- store, live <- web, protocol <- app <- cli. And the core is pure."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "eventkit"

PURE = {
    "msgspec", "collections", "datetime", "enum", "functools", "itertools", "math", "operator", "re", "string",
    "tomllib", "typing", "unicodedata", "dataclasses", "bisect", "heapq", "hashlib", "__future__",
}  # fmt: skip
"""What the core may use: nothing that knows a clock, chance, files or the network."""

MAY_IMPORT = {
    "core": {"core"},
    "store": {"store", "core"},
    "live": {"live", "hall", "feeds", "core"},
    "hall": {"hall", "feeds", "core"},
    "feeds": {"feeds", "feed", "core"},
    "feed": {"feed", "core"},
    "planner": {"planner", "live", "hall", "core"},
    "machine": {"machine"},
    "status": {"status", "core", "i18n"},
    "samples": {"samples", "i18n"},
    "exports": {"exports", "protocol", "store", "core", "i18n"},
    "web": {
        "web",
        "exports",
        "live",
        "hall",
        "store",
        "core",
        "qr",
        "resources",
        "formats",
        "i18n",
        "protocol",
        "config",
        "beside",
        "samples",
        "machine",
        "status",
    },  # fmt: skip
    "protocol": {"protocol", "core", "resources", "i18n", "qr"},
    "pictures": {"pictures", "core"},
    "beside": {"beside", "exports", "core", "pictures"},
    "qr": set(),
    "resources": set(),
    "i18n": {"i18n", "resources"},
    "formats": {"formats", "core", "resources"},
    "config": {"config"},
}  # fmt: skip
"""Floor (folder or file) -> the floors of ours that it may import. What is not named (app, cli ...) is at the top."""

IMPURE_NAMES = {"open", "input", "print", "exec", "eval", "__import__"}


def imports(source: str) -> set[str]:
    """Everything a module imports, also inside functions and behind `if`."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide the floor"
            found |= {f"{node.module}.{alias.name}" for alias in node.names} if node.module else set()
    return found


def floor(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def forbidden(on: str, source: str) -> list[str]:
    """What a module on floor `on` imports and must not."""
    wrong = []
    for name in imports(source):
        top, *rest = name.split(".")
        if top == "eventkit" and on in MAY_IMPORT:
            if rest and rest[0] not in MAY_IMPORT[on] and rest[0] != "__version__":
                wrong.append(name)
        elif on == "core" and top not in PURE:
            wrong.append(name)
    return sorted(wrong)


def modules(*floors: str) -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if not floors or floor(path) in floors)


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down_only(path: Path) -> None:
    assert forbidden(floor(path), path.read_text("utf-8")) == []


@pytest.mark.parametrize("path", modules("core"), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_core_knows_no_clock_no_chance_and_no_files(path: Path) -> None:
    assert impure(path.read_text("utf-8")) == []


def impure(source: str) -> list[str]:
    """Calls that read a clock or a file without an import of their own, and `datetime.now()` and the like."""
    wrong = []
    for node in ast.walk(ast.parse(source)):
        # A field may be called `open`: only what is read is the built-in one.
        if isinstance(node, ast.Name) and node.id in IMPURE_NAMES and isinstance(node.ctx, ast.Load):
            wrong.append(node.id)
        if isinstance(node, ast.Attribute) and node.attr in ("now", "today", "utcnow", "fromtimestamp"):
            wrong.append(node.attr)
    return wrong


def test_nothing_below_imports_the_top() -> None:
    for path in modules(*MAY_IMPORT):
        tops = {name.split(".")[1] for name in imports(path.read_text("utf-8")) if name.startswith("eventkit.")}
        assert not tops & {"app", "cli", "rehearsal"}, path


def test_control_forbidden_imports_are_found() -> None:
    for source in ("import os", "from time import time", "import random", "from pathlib import Path", "import sqlite3"):
        assert forbidden("core", source), source
        assert forbidden("core", f"def f():\n    {source}"), source
    assert forbidden("core", "from eventkit.store.journal import Journal")
    assert forbidden("core", "from eventkit import live")
    assert forbidden("store", "from eventkit.live import Hall")
    assert forbidden("live", "from eventkit.web import sockets")
    assert forbidden("live", "from eventkit.store.journal import Journal")
    assert forbidden("web", "from eventkit.app import Server")
    assert forbidden("protocol", "from eventkit.store import people")
    assert impure("now = datetime.now()")
    assert impure("open('x')")
    assert impure("read = open")
    assert impure("class Place:\n    open: bool = False") == []


def test_control_allowed_imports_are_let_through() -> None:
    assert forbidden("core", "import msgspec\nfrom eventkit.core import ids") == []
    assert forbidden("store", "import os\nfrom eventkit.core.entries import Line") == []
    assert forbidden("app", "from eventkit.web import sockets") == []


def test_every_floor_of_the_list_exists() -> None:
    assert {floor(path) for path in modules()} >= MAY_IMPORT.keys()
