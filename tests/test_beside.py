"""The process beside the server: one request in, one answer out, nothing left behind."""

import io
import subprocess
import sys
from typing import Any

import msgspec
import pytest
from PIL import Image

from eventkit.beside import MOST_ALIKE, Asked, Cleaned, cleaned, grouped

CARDS = [
    ("c1", "Der Bus soll öfter fahren", "de"),
    ("c2", "Der Bus soll abends öfter fahren", "de"),
    ("c3", "Mehr Bänke im Park", "de"),
    ("c4", "Bänke im Park aufstellen", "de"),
    ("c5", "Der Bus kommt nie", "de"),
]


def photo() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (30, 20), "red").save(out, "JPEG")
    return out.getvalue()


def run(job: str, asked: bytes) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "eventkit.beside", job], input=asked, capture_output=True, timeout=60, check=False
    )


def test_cards_are_grouped_with_headings_and_what_is_sure_first() -> None:
    found: dict[str, Any] = grouped(Asked(CARDS, {}))
    together = [set(one["cards"]) for one in found["clusters"]]
    assert {"c3", "c4"} in together
    assert all(one.keys() == {"title", "cards", "tight", "sure", "lang"} for one in found["clusters"])
    grouped_ids = {card for one in found["clusters"] for card in one["cards"]}
    assert grouped_ids | {*found["loners"]} == {card for card, _, _ in CARDS}
    assert found["proposals"] == {}


def test_what_people_have_sorted_is_not_grouped_and_draws_what_is_like_it() -> None:
    found = grouped(Asked(CARDS, {"bus": ["c1"], "park": ["c3"]}))
    assert not {"c1", "c3"} & {card for one in found["clusters"] for card in one["cards"]}
    assert found["proposals"]["c2"][0]["cluster"] == "bus"
    assert "Bus" in found["proposals"]["c2"][0]["words"]
    assert found["proposals"]["c4"][0]["cluster"] == "park"
    assert "c1" not in found["proposals"]


def test_near_doubles_stand_side_by_side_and_there_are_not_too_many() -> None:
    found = grouped(Asked(CARDS, {}))
    assert found["alike"][0].keys() == {"cards", "likeness"}
    assert {"c1", "c2"} in [set(pair["cards"]) for pair in found["alike"]]
    same = [(f"c{number}", "Mehr Bänke", "de") for number in range(MOST_ALIKE + 50)]
    assert len(grouped(Asked(same, {}))["alike"]) == MOST_ALIKE


@pytest.mark.parametrize("cards", [[], [("c1", "", "")], [("c1", "👍", ""), ("c2", "👍", "")]])
def test_a_board_with_nearly_nothing_on_it_is_no_trouble(cards: list[tuple[str, str, str]]) -> None:
    found = grouped(Asked(cards, {"leer": []}))
    assert msgspec.json.encode(found)


def test_the_process_groups_cards() -> None:
    done = run("group", msgspec.json.encode(Asked(CARDS, {"bus": ["c1"]})))
    assert done.returncode == 0, done.stderr
    assert msgspec.json.decode(done.stdout) == msgspec.json.decode(
        msgspec.json.encode(grouped(Asked(CARDS, {"bus": ["c1"]})))
    )


def test_the_process_cleans_a_photo() -> None:
    done = run("picture", photo())
    assert done.returncode == 0, done.stderr
    made = msgspec.msgpack.decode(done.stdout, type=Cleaned)
    assert (made.width, made.height, made.refused) == (30, 20, "")
    assert Image.open(io.BytesIO(made.large)).size == (30, 20)
    assert made == cleaned(photo())


def test_the_process_says_why_it_refuses() -> None:
    made = msgspec.msgpack.decode(run("picture", b"kein Bild").stdout, type=Cleaned)
    assert (made.refused, made.facts, made.large) == ("photo.unreadable", {}, b"")
    huge = photo().replace(b"\x00\x14\x00\x1e", b"\xff\x00\xff\x00")
    made = msgspec.msgpack.decode(run("picture", huge).stdout, type=Cleaned)
    assert (made.refused, made.facts) == ("photo.too-large", {"max": 60})


@pytest.mark.parametrize(("job", "asked"), [("group", b"{"), ("group", b'{"cards":[1]}'), ("dance", b"")])
def test_what_it_does_not_understand_ends_in_an_error(job: str, asked: bytes) -> None:
    done = run(job, asked)
    assert done.returncode != 0
    assert done.stdout == b""
