"""Suggestions for a board: made beside the server, from what counts, and nothing of it stays anywhere."""

import os
import queue
import threading
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.web.running import Browser, Line, Running, fresh_id, wait_until

THINGS = ("Bus", "Radweg", "Spielplatz", "Bänke", "Bäume", "Jugendclub", "Bibliothek", "Wohnungen", "Müll", "Laternen")
WISHES = (
    "soll öfter fahren",
    "fehlt am Bahnhof",
    "ist viel zu teuer",
    "muss barrierefrei werden",
    "soll auch sonntags offen sein",
    "braucht mehr Personal",
    "ist nachts zu dunkel",
)
SECRET = "Quittengelee"


@pytest.fixture
def lea(moderator: Browser, code: str) -> Iterator[Line]:
    line = moderator.line(code, "moderator")
    assert line.command("stage.start", stage="karten")["ok"]
    yield line
    line.close()


def write(lea: Line, text: str, **more: Any) -> str:
    card = fresh_id()
    assert lea.command("card.write", **{"stage": "karten", "card": card, "text": text, **more})["ok"]
    return card


def suggest(moderator: Browser, code: str, stage: str = "ordnen") -> dict[str, Any]:
    return dict(moderator.post("/api/moderator/suggest", code=code, stage=stage).json())


def heading(lea: Line, *cards: str) -> str:
    cluster = fresh_id()
    assert lea.command("cluster.create", stage="ordnen", cluster=cluster, title="Verkehr", cards=cards)["ok"]
    return cluster


def everything(found: dict[str, Any]) -> set[str]:
    """All cards that are spoken of."""
    groups = {card for one in found["clusters"] for card in one["cards"]}
    pairs = {card for pair in found["alike"] for card in pair["cards"]}
    return {*groups, *found["loners"], *found["proposals"], *pairs}


def test_cards_are_grouped_and_nothing_is_moved(moderator: Browser, code: str, lea: Line) -> None:
    bus = [write(lea, text) for text in ("Der Bus soll öfter fahren", "Der Bus soll abends fahren")]
    park = [write(lea, text) for text in ("Mehr Bänke im Park", "Bänke im Park aufstellen")]
    before = moderator.view(code, "moderator")["seq"]
    found = suggest(moderator, code)
    assert {frozenset(one["cards"]) for one in found["clusters"]} >= {frozenset(bus), frozenset(park)}
    assert set(found["clusters"][0]) == {"title", "cards", "tight", "sure", "lang"}
    assert everything(found) == {*bus, *park}
    assert moderator.view(code, "moderator")["seq"] == before
    assert moderator.view(code, "moderator")["view"]["cluster"] == {}


def test_what_people_have_sorted_stays_and_draws_the_others(moderator: Browser, code: str, lea: Line) -> None:
    sorted_, like, other = (
        write(lea, text) for text in ("Der Bus soll öfter fahren", "Der Bus fährt zu selten", "Mehr Bänke im Park")
    )
    traffic = heading(lea, sorted_)
    found = suggest(moderator, code)
    assert found["proposals"][like][0]["cluster"] == traffic
    assert "Bus" in found["proposals"][like][0]["words"]
    assert found["proposals"][other] == []
    assert sorted_ not in found["proposals"]
    assert sorted_ not in {card for one in found["clusters"] for card in one["cards"]}


def test_only_cards_that_count_are_spoken_of(server: Running, moderator: Browser, code: str, lea: Line) -> None:
    phone = server.browser()
    phone.join(code)
    line = phone.line(code)
    counts = write(lea, "Der Bus soll öfter fahren")
    hidden, parked, withdrawn = (write(lea, f"Der Bus soll {when} fahren") for when in ("nachts", "früh", "spät"))
    lea.command("card.hide", card=hidden, reason="doppelt")
    lea.command("card.park", card=parked)
    lea.command("card.withdraw", card=withdrawn)
    lea.command("order.hold", on=True)
    held = write(line, "Der Bus soll bald fahren")
    assert everything(suggest(moderator, code)) == {counts}
    assert lea.command("card.approve", cards=[held])["ok"]
    lea.command("stage.end", stage="karten")
    write(line, "Der Bus soll zu spät fahren")
    assert everything(suggest(moderator, code)) == {counts, held}
    line.close()


def test_an_empty_board_has_no_suggestions(moderator: Browser, code: str, lea: Line) -> None:
    assert suggest(moderator, code) == {"clusters": [], "loners": [], "proposals": {}, "alike": []}


def test_only_for_moderators_and_only_where_cards_are_sorted(
    server: Running, moderator: Browser, code: str, lea: Line
) -> None:
    phone = server.browser()
    phone.join(code)
    assert suggest(phone, code)["code"] == "access.role"
    assert suggest(moderator, "AAAAAA")["code"] == "event.unknown"
    assert suggest(moderator, code, "nirgends")["code"] == "stage.unknown"
    assert suggest(moderator, code, "karten")["code"] == "stage.no-clusters"


# Beside the live loop


def a_full_board(lea: Line, count: int = 500) -> None:
    chance = Random(3)
    left = [fresh_id() for _ in range(count)]
    waiting: queue.Queue[Any] = queue.Queue()
    for start in range(0, count, 100):  # no faster than a moderator may
        for card in left[start : start + 100]:
            text = f"{chance.choice(THINGS)} {chance.choice(WISHES)} {chance.choice(THINGS)} {chance.randrange(99)}"
            body = {"id": fresh_id(), "kind": "card.write", "stage": "karten", "card": card, "text": text}
            lea.client.emit("command", body, callback=waiting.put)
        acks = [waiting.get(timeout=30) for _ in range(100)]
        assert all(ack["ok"] or ack["code"] == "too-fast" for ack in acks)


def test_while_500_cards_are_grouped_the_hall_goes_on(
    server: Running, moderator: Browser, code: str, lea: Line
) -> None:
    """Told by the order of things, not by a clock: commands sent after the request are answered before it."""
    phone = server.browser()
    phone.join(code)
    line = phone.line(code)
    a_full_board(lea)
    order: list[str] = []
    found: list[dict[str, Any]] = []

    def ask() -> None:
        found.append(suggest(moderator, code))
        order.append("grouped")

    asking = threading.Thread(target=ask)
    asking.start()
    assert wait_for_process()
    for number in range(10):
        body = {"kind": "card.write", "stage": "karten", "card": fresh_id(), "text": f"währenddessen {number}"}
        line.client.emit("command", {"id": fresh_id(), **body}, callback=lambda ack: order.append(str(ack["ok"])))
    asking.join()
    wait_until(lambda: len(order) == 11)
    assert order == ["True"] * 10 + ["grouped"]
    assert len(everything(found[0])) > 100
    line.close()


def wait_for_process() -> set[int]:
    """The process that groups, once it is there (Linux; elsewhere: taken as given)."""
    if not Path("/proc/self/cmdline").exists():
        return {0}
    for _ in range(10_000):
        if processes := beside():
            return processes
    return set()


def beside() -> set[int]:
    return {
        int(folder.name)
        for folder in Path("/proc").iterdir()
        if folder.name.isdigit() and b"eventkit.beside\0group" in _read(folder / "cmdline")
    }


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


@pytest.mark.skipif(not Path("/proc/self/fdinfo").exists(), reason="/proc of Linux")
def test_nothing_of_the_cards_lies_on_the_disk_or_in_arguments(
    server: Running, moderator: Browser, code: str, lea: Line
) -> None:
    write(lea, SECRET)
    a_full_board(lea, 300)
    asking = threading.Thread(target=suggest, args=(moderator, code))
    asking.start()
    told, read, written = b"", set[str](), set[str]()
    for process in wait_for_process():
        folder = Path("/proc") / str(process)
        while folder.exists() and asking.is_alive():
            told += _read(folder / "cmdline") + _read(folder / "environ")
            for name, writable in open_files(folder):
                (written if writable else read).add(name)
    asking.join()
    assert b"eventkit.beside" in told
    assert SECRET.encode() not in told
    assert any(name.startswith("pipe:") for name in read), "the cards come through a pipe"
    assert {name for name in written if not name.startswith(("pipe:", "/dev/null"))} == set()
    left = [path for path in server.data.rglob("*") if path.is_file() and not path.name.startswith("eventkit.")]
    assert left == []


def open_files(folder: Path) -> list[tuple[str, bool]]:
    """(what a process has open, may it write there)."""
    found = []
    try:
        for fd in (folder / "fd").iterdir():
            flags = next(line for line in _read(folder / "fdinfo" / fd.name).splitlines() if line.startswith(b"flags:"))
            found.append((os.readlink(fd), int(flags.split()[1], 8) & (os.O_WRONLY | os.O_RDWR) != 0))
    except (OSError, StopIteration):  # it has ended meanwhile
        pass
    return found
