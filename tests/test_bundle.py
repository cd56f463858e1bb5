"""What the browser loads: few files, small ones, and nothing that a strict content policy or an old phone refuses."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from eventkit import resources

SURFACES = ["phone", "host", "moderator", "display", "ways"]
# Of the 60 KB of a first load this much is left to the page itself and to the first view.
BESIDES = 8 * 1024


def weight(file: str) -> int:
    """Bytes on the wire: `web/pages.py` compresses once, and well."""
    return len(gzip.compress(resources.path("dist", file).read_bytes(), 9, mtime=0))


@pytest.mark.parametrize("name", SURFACES)
def test_a_surface_is_one_script_and_one_style_sheet(name: str) -> None:
    surface = resources.surfaces()[name]
    assert len(surface["css"]) == 1
    source = resources.path("dist", surface["js"]).read_text("utf-8")
    static_imports = re.findall(r"(?:^|[;}])import(?:[\w*{][^;]*?from)?\s*[\"'](\./[^\"']+)", source)
    assert static_imports == []


@pytest.mark.parametrize("name", SURFACES)
def test_every_file_name_carries_its_hash_so_that_it_can_be_cached_for_good(name: str) -> None:
    surface = resources.surfaces()[name]
    for file in (surface["js"], *surface["css"], *surface["chunks"].values()):
        assert re.fullmatch(r"assets/[\w-]+\.[\w-]{8}\.(js|css)", file)


def test_a_phone_loads_at_most_60_kb_at_first() -> None:
    phone = resources.surfaces()["phone"]
    languages = {name: weight(phone["chunks"][name]) for name in ("de", "en")}
    first_load = weight(phone["js"]) + sum(map(weight, phone["css"])) + max(languages.values())
    assert first_load + BESIDES <= 60 * 1024


def test_a_host_loads_at_most_90_kb_at_first() -> None:
    host = resources.surfaces()["host"]
    languages = {name: weight(file) for name, file in host["chunks"].items()}
    assert set(languages) == {"de", "en"}
    first_load = weight(host["js"]) + sum(map(weight, host["css"])) + max(languages.values())
    assert 30 * 1024 < first_load + BESIDES <= 90 * 1024


@pytest.mark.parametrize("name", SURFACES)
def test_style_sheets_keep_logical_properties(name: str) -> None:
    (file,) = resources.surfaces()[name]["css"]
    css = resources.path("dist", file).read_text("utf-8")
    assert "margin-inline-start" in css or "padding-inline" in css
    physical = re.findall(r"[{;](?:margin|padding|border)-(?:left|right)\b[^;}]*|[{;](?:left|right):[^;}]*", css)
    assert physical == []


@pytest.mark.parametrize("name", SURFACES)
def test_scripts_need_no_eval_and_no_foreign_host(name: str) -> None:
    surface = resources.surfaces()[name]
    source = resources.path("dist", surface["js"]).read_text("utf-8")
    assert not re.search(r"\beval\(|new Function\(", source)
    # Names of XML vocabularies, and a link in an error message of socket.io-client: nothing is fetched from there.
    hosts = set(re.findall(r"https?://([\w.-]+)", source)) - {"www.w3.org", "socket.io"}
    assert hosts == set()


def test_the_licences_of_what_is_inside_are_told() -> None:
    text = resources.path("dist", "LICENSES.txt").read_text("utf-8")
    for package in (
        "preact",
        "@preact/signals",
        "socket.io-client",
        "engine.io-client",
        "@fluent/bundle",
        "sortablejs",
    ):
        assert re.search(rf"^{re.escape(package)} \d", text, re.MULTILINE), package
    fonts: list[Path] = sorted(resources.path("dist", "fonts").glob("*-LICENSE.txt"))
    assert len(fonts) == 4
