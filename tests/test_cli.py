"""The command line, as people type it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import eventkit


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "eventkit", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize(("lang", "word"), [("de", "Datenverzeichnis"), ("en", "Data directory")])
def test_the_start_explains_itself(lang: str, word: str) -> None:
    said = run("start", "--lang", lang, "--help").stdout
    assert word in said
    for option in ("--port", "--host", "--data", "--no-browser", "--new-port", "--allow-host", "--debug", "--lang"):
        assert option in said
    assert "cli-" not in said
    everything = run("--help", LC_ALL=f"{lang}_XX.UTF-8").stdout
    assert "cli-" not in everything
    assert ("Aufruf:" in everything, "Usage:" in everything) == (lang == "de", lang == "en")
    assert "--no-browser" in everything
    assert "formats" in everything


def test_the_version() -> None:
    assert run("--version").stdout == f"eventkit {eventkit.__version__}\n"


def test_formats_are_listed_and_checked(tmp_path: Path) -> None:
    assert "kartenabfrage" in run("formats").stdout
    good = tmp_path / "gut.toml"
    good.write_text('id = "a"\ntitle = { de = "A" }\n[[stage]]\nid = "s"\ntitle = { de = "S" }\nactivity = "welcome"\n')
    checked = run("formats", "check", str(good), "--lang", "de")
    assert (checked.returncode, checked.stdout) == (0, "gut.toml ist in Ordnung: 1 Schritte, 10 Minuten.\n")
    bad = tmp_path / "schlecht.toml"
    bad.write_text(good.read_text() + "farbe = 1\n")
    refused = run("formats", "check", str(bad), "--lang", "de")
    assert refused.returncode == 1
    assert "schlecht.toml / s / farbe" in refused.stderr
    bad.write_bytes(b"\xff\xfe")
    assert "format.toml" in run("formats", "check", str(bad)).stderr


def test_an_unknown_command_is_refused() -> None:
    assert run("tanzen").returncode == 2
