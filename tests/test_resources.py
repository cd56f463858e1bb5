"""One finder for checkout, editable install and wheel (the wheel itself: test_install.py)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from eventkit import resources

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package folder in an otherwise empty place."""
    package = tmp_path / "eventkit"
    package.mkdir()
    monkeypatch.setattr(resources, "PACKAGE", package)
    monkeypatch.setattr(resources, "PACKED", package / "_data")
    return package


def test_this_checkout_has_everything() -> None:
    assert resources.formats() == ROOT / "formats"
    assert resources.locales() == ROOT / "locales"
    assert resources.path("locales", "de").is_dir()
    assert resources.dist() == ROOT / "static/dist"


def test_all_fonts_of_the_protocol_are_truetype() -> None:
    names = [
        f"{family}-{weight}"
        for family in ("NotoSans", "NotoSansArabic", "NotoSansEthiopic")
        for weight in ("Regular", "Bold")
    ]
    for name in [*names, "NotoEmoji-Regular"]:
        assert resources.font(name).read_bytes()[:4] == b"\x00\x01\x00\x00"


def test_a_checkout_has_them_beside_the_package(package: Path) -> None:
    (package.parent / "formats").mkdir()
    assert resources.formats() == package.parent / "formats"


def test_an_installed_package_has_them_inside_and_looks_nowhere_else(package: Path) -> None:
    (package.parent / "locales").mkdir()
    (package / "_data" / "formats").mkdir(parents=True)
    assert resources.formats() == package / "_data" / "formats"
    with pytest.raises(resources.MissingResource):
        resources.locales()


def test_what_is_missing_is_named(package: Path) -> None:
    with pytest.raises(resources.MissingResource, match="NotoSans-Bold") as raised:
        resources.font("NotoSans-Bold")
    assert raised.value.path == package.parent / "static/dist/fonts/NotoSans-Bold.ttf"


def test_the_manifest_says_what_a_surface_loads(package: Path) -> None:
    dist = package / "_data" / "dist"
    dist.mkdir(parents=True)
    (dist / "manifest.json").write_text(json.dumps({"phone": {"js": "a.js", "css": [], "chunks": {}, "texts": {}}}))
    resources.surfaces.cache_clear()
    try:
        assert resources.surfaces()["phone"]["js"] == "a.js"
    finally:
        resources.surfaces.cache_clear()
