"""What the browser loads: few files, small ones, and nothing that a strict content policy or an old phone refuses."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from eventkit import i18n, resources

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
    texts = [file for files in surface["texts"].values() for file in files.values()]
    assert texts
    for file in (surface["js"], *surface["css"], *surface["chunks"].values(), *texts):
        assert re.fullmatch(r"assets/[\w-]+\.[\w-]{8}\.(js|css|txt)", file)


def test_a_phone_loads_at_most_60_kb_at_first() -> None:
    """Whatever its language is: some letters weigh three times as much as Latin ones."""
    phone = resources.surfaces()["phone"]
    languages = {name: weight(file) for name, file in phone["texts"]["first"].items()}
    assert set(languages) == set(i18n.languages())
    first_load = weight(phone["js"]) + sum(map(weight, phone["css"])) + max(languages.values())
    assert first_load + BESIDES <= 60 * 1024, languages


def test_a_host_loads_at_most_90_kb_at_first() -> None:
    host = resources.surfaces()["host"]
    languages = {name: weight(file) for name, file in host["texts"]["all"].items()}
    assert set(languages) == set(i18n.languages())
    first_load = weight(host["js"]) + sum(map(weight, host["css"])) + max(languages.values())
    assert 30 * 1024 < first_load + BESIDES <= 90 * 1024


@pytest.mark.parametrize("name", ["moderator", "display"])
def test_panel_and_screen_speak_the_languages_of_the_staff(name: str) -> None:
    texts = resources.surfaces()[name]["texts"]["all"]
    assert set(texts) == set(i18n.staff())


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
