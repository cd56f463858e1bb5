"""Phones that vanish without a word, come back after an hour, and come back twice."""

import threading
from pathlib import Path

import pytest

from tests.support import an_id
from tests.web.faults import books, process
from tests.web.faults.evening import evening
from tests.web.faults.page import Page
from tests.web.flood import Flood
from tests.web.running import fresh_id, wait_until

LONG_AGO = 450
"""So many changes later the laptop does not know the patches any more."""


def edit(phone: Page, count: int) -> None:
    for number in range(count):
        body = {"id": fresh_id(), "kind": "card.edit", "card": CARD, "text": f"Fassung {number}", "n": number + 1}
        while not phone.call("command", body)["ok"]:
            phone.hear(0.1)


CARD = an_id("card")


def write(page: Page, body: dict[str, object]) -> dict[str, object]:
    return page.call("command", {"kind": "card.write", "stage": "karten", **body})


@pytest.mark.long
@pytest.mark.parametrize("happened", ["restart", "very much"])
def test_after_an_hour_a_phone_gets_everything_anew_and_its_card_is_taken(happened: str, tmp_path: Path) -> None:
    with evening(tmp_path, 0) as hall:
        asleep = Page(hall.phone(), hall.code)
        asleep.open()
        assert write(asleep, {"id": fresh_id(), "card": fresh_id(), "text": "vorher"})["ok"]
        asleep.open()
        wholes = asleep.wholes
        asleep.cut()
        busy = Page(hall.phone(), hall.code)
        busy.open()
        assert write(busy, {"id": fresh_id(), "card": CARD, "text": "Fassung"})["ok"]
        asleep.open()
        assert asleep.wholes == wholes, "control: after a moment patches are enough"
        asleep.cut()
        edit(busy, LONG_AGO if happened == "very much" else 3)
        if happened == "restart":
            hall.running.kill()
            hall.running.start()
        asleep.open()
        assert asleep.wholes > wholes
        assert write(asleep, {"id": fresh_id(), "card": fresh_id(), "text": "nachher"})["ok"]
        asleep.open()
        assert books.sees(asleep) == books.tidy(books.shown(hall.lines(), "all"))


def test_a_phone_that_comes_back_twice_at_once_is_one_person(tmp_path: Path) -> None:
    with evening(tmp_path, 0) as hall:
        browser = hall.phone()
        tabs = [Page(browser, hall.code) for _ in range(2)]
        cards = [{"id": fresh_id(), "card": fresh_id(), "text": f"Karte {number}"} for number in range(10)]
        acks: list[list[dict[str, object]]] = [[], []]

        def send(tab: int) -> None:
            tabs[tab].open()
            acks[tab].extend(write(tabs[tab], body) for body in cards)

        threads = [threading.Thread(target=send, args=(tab,)) for tab in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert all(ack["ok"] for of_tab in acks for ack in of_tab) and len(acks[0]) == len(acks[1]) == len(cards)
        found = hall.lines()
        assert books.doubled(found) == set()
        assert books.lost([str(body["card"]) for body in cards], found) == set()
        for tab in tabs:
            tab.open()
            assert len(tab.knows.own["cards"]) == len(cards)
            assert books.sees(tab) == books.tidy(books.shown(found, "all"))


def test_who_never_answers_is_forgotten(tmp_path: Path) -> None:
    """As a phone whose Wi-Fi is gone: the line is there, and nothing comes. With less patience than in a hall."""
    flood = Flood(tmp_path, patience=1)
    try:
        silent = flood.connect()
        wait_until(lambda: flood.clients() == 1)
        wait_until(lambda: flood.clients() == 0)
        silent.close()
    finally:
        flood.stop()


@pytest.mark.long
def test_a_hall_forgets_who_vanished(tmp_path: Path) -> None:
    with evening(tmp_path, 1, every=1) as hall:
        before = process.files(hall.running)
        gone = [Page(hall.phone(), hall.code) for _ in range(30)]
        for page in gone:
            page.open(timeout=60)
            page.browser.session.close()  # requests are over; it is the lines that are looked at
        wait_until(lambda: process.clients(hall.running) == 31)
        assert process.files(hall.running) >= before + 30
        wait_until(lambda: process.clients(hall.running) == 1, 90)
        wait_until(lambda: process.files(hall.running) <= before + 3, 120)
        hall.finish()
        hall.balance()
