"""`suggest`, as people type it."""

import json
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from eventkit import i18n, suggest_command
from tests.core.grouping import labelled

SAMPLE = labelled.TEXTS["sample"]


def run(*words: str | Path, lang: str = "de") -> Result:
    group = click.Group()
    language = click.option("--lang", expose_value=False)
    suggest_command.add(group, lambda message, **facts: i18n.say(message, lang, **facts), language)
    return CliRunner().invoke(group, ["suggest", *map(str, words)])


def answer(*words: str | Path) -> dict[str, Any]:
    done = run(*words, "--json")
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def test_all_groups_and_loners() -> None:
    found = answer("--cards", SAMPLE)
    assert found.keys() == {"clusters", "loners"}
    assert found["clusters"][0].keys() == {"title", "cards", "tight", "sure"}
    assert found["clusters"][0]["tight"] is True
    ids = [card for one in found["clusters"] for card in one["cards"]] + found["loners"]
    assert sorted(ids) == [f"s{number:02}" for number in range(1, 41)]


def test_only_the_sure_groups() -> None:
    found = answer("--cards", SAMPLE, "--tight")["clusters"]
    assert found
    assert all(one["tight"] and len(one["cards"]) >= 3 and one["sure"] == one["cards"] for one in found)


def test_with_what_is_sorted_already(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds.json"
    seeds.write_text(json.dumps({"Bad": ["s01", "s02"], "Müll": ["s06", "s07"], "Netz": ["s11"], "Baum": ["s21"]}))
    found = answer("--cards", SAMPLE, "--seeds", seeds)
    assert found["proposals"]["s03"][0] == "Bad"
    assert all(len(groups) == 3 for groups in found["proposals"].values())
    assert not {"s01", "s02", "s06", "s07", "s11", "s21"} & {card for one in found["clusters"] for card in one["cards"]}
    told = run("--cards", SAMPLE, "--seeds", seeds).stdout
    assert "  > Bad (gemeinsam: Freibad" in told


def test_in_words() -> None:
    told = run("--cards", SAMPLE).stdout
    assert "Karten, sicher)" in told
    assert "Ohne Gruppe:" in told
    assert "cards, sure)" in run("--cards", SAMPLE, lang="en").stdout


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"id": "a"}\n', "Zeile 1"),
        (b'{"text": "a"}\n[1]\n', "Zeile 2"),
        (b"\xff\xfe", "nicht lesen"),
        (None, "gibt es nicht"),
    ],
)
def test_files_that_hold_no_cards_are_refused(content: bytes | None, said: str, tmp_path: Path) -> None:
    file = tmp_path / "karten.jsonl"
    if content is not None:
        file.write_bytes(content)
    done = run("--cards", file)
    assert (done.exit_code, said in done.output) == (1, True)


@pytest.mark.parametrize("content", ["[]", "{", '{"a": "s01"}'])
def test_seeds_of_another_form_are_refused(content: str, tmp_path: Path) -> None:
    file = tmp_path / "seeds.json"
    file.write_text(content)
    assert "Erwartet wird" in run("--cards", SAMPLE, "--seeds", file).output


def test_nothing_on_the_cards_breaks_the_answer(tmp_path: Path) -> None:
    file = tmp_path / "karten.jsonl"
    lines = [
        {"id": "\ud800", "text": "\ud800 x"},
        {"id": 7, "text": "", "lang": 3},
        {"text": "ohne"},
        {"id": "7", "text": "b"},
    ]
    file.write_text("\ufeff" + "\n".join(json.dumps(one) for one in lines) + "\n\n", "utf-8")
    assert answer("--cards", file)["loners"] == ["3", "7", "\ud800"]
    assert "mehrmals" in run("--cards", file).stderr
    file.write_text("")
    assert answer("--cards", file) == {"clusters": [], "loners": []}
