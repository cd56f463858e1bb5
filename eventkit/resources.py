"""Where formats, texts and the browser bundle lie: one finder for checkout, editable install and wheel.

A wheel carries them in `eventkit/_data/`; in a checkout (also an editable one) they stand beside the package.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TypedDict

PACKAGE = Path(__file__).resolve().parent
PACKED = PACKAGE / "_data"
CHECKOUT = {"formats": "formats", "locales": "locales", "dist": "static/dist"}


class Surface(TypedDict):
    """What one surface loads: paths below dist(), with hashes in the names; chunks are lazily loaded scripts,
    `texts` are set -> language -> file."""

    js: str
    css: list[str]
    chunks: dict[str, str]
    texts: dict[str, dict[str, str]]


class MissingResource(RuntimeError):
    """A folder or file that belongs to the program is not there: not built, or a broken installation."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"missing: {path} (in a checkout, `python3 run.py` builds it)")
        self.path = path


def formats() -> Path:
    """The folder of the format files (TOML)."""
    return path("formats")


def locales() -> Path:
    """The folder with one folder per language (Fluent)."""
    return path("locales")


def dist() -> Path:
    """The folder of the browser bundle: assets/, fonts/, manifest.json, LICENSES.txt."""
    return path("dist")


def font(name: str) -> Path:
    """A TrueType file, e.g. font("NotoSans-Regular")."""
    return path("dist", "fonts", f"{name}.ttf")


def path(kind: str, *parts: str) -> Path:
    """A file or folder below "formats", "locales" or "dist"; raises MissingResource if there is none."""
    found = _root(kind).joinpath(*parts)
    if not found.exists():
        raise MissingResource(found)
    return found


@cache
def surfaces() -> dict[str, Surface]:
    """The bundle's manifest: surface ("phone", "host", "moderator", "display") -> what its page loads."""
    manifest: dict[str, Surface] = json.loads(path("dist", "manifest.json").read_text("utf-8"))
    return manifest


def _root(kind: str) -> Path:
    if PACKED.is_dir():
        return PACKED / kind
    return PACKAGE.parent / CHECKOUT[kind]
