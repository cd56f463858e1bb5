"""The power goes while people write: every card arrives, once."""

import sqlite3
from pathlib import Path

import pytest
from playwright.sync_api import expect

from eventkit.store import backup
from eventkit.store.db import FILE_NAME
from tests.browser.hall import Hall
from tests.browser.phone import Phone
from tests.browser.watch import AWAY


def written(hall: Hall) -> list[str]:
    """The texts in the journal, in the order of the disk."""
    with sqlite3.connect(f"file:{hall.server.data / 'eventkit.db'}?mode=ro", uri=True) as db:
        query = "SELECT json_extract(body, '$.text') FROM journal WHERE kind = 'card.written' ORDER BY seq"
        return [row[0] for row in db.execute(query)]


def test_cards_written_while_the_laptop_is_dead_arrive_exactly_once(lonely_hall: Hall) -> None:
    hall = lonely_hall
    event = hall.event()
    event.does("stage.start", stage="karten")
    one, two = Phone(hall, f"/{event.code}").join(), Phone(hall, f"/{event.code}").join()
    for phone in (one, two):
        phone.watch.allow(*AWAY)
    one.write("Vorher geschrieben")
    two.field.fill("Im selben Augenblick abgegeben")
    two.button("Karte abgeben").click()
    hall.server.kill()
    for number in (1, 2):
        one.write(f"Ohne Verbindung {number}", sent=False)
    two.write("Auch ohne Verbindung", kind="Hürde", sent=False)
    two.field.fill("Noch nicht fertig")
    expect(one.page.get_by_text("2 Karten warten")).to_be_visible()
    expect(one.page.get_by_text("Gerade keine Verbindung.")).to_be_visible()
    expect(one.mine("Ohne Verbindung 1")).to_contain_text("wartet seit")
    hall.server.start()
    two.page.reload()
    expect(two.field).to_have_value("Noch nicht fertig")
    for phone in (one, two):
        phone.all_saved(15_000)
    mine = ["Vorher geschrieben", "Ohne Verbindung 1", "Ohne Verbindung 2"]
    others = ["Im selben Augenblick abgegeben", "Auch ohne Verbindung"]
    assert sorted(written(hall)) == sorted([*mine, *others])
    for phone, own, foreign in ((one, mine, others), (two, others, mine)):
        for text in own:
            expect(phone.mine(text)).to_have_count(1)
        for text in [*own, *foreign]:
            expect(phone.card(text)).to_have_count(1)


def test_what_is_written_but_not_sent_survives_a_reload_while_the_laptop_is_dead(lonely_hall: Hall) -> None:
    """The page itself is gone then, the card is not."""
    hall = lonely_hall
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}").join()
    phone.watch.allow(*AWAY)
    hall.server.kill()
    phone.write("Wartet auf dem Handy", sent=False)
    phone.page.close()
    hall.server.start()
    assert written(hall) == []
    phone.page = hall.tab(hall.devices[0], f"/{event.code}", "phone again")
    expect(phone.mine("Wartet auf dem Handy")).to_be_visible()
    phone.all_saved()
    assert written(hall) == ["Wartet auf dem Handy"]


def test_a_phone_believes_a_copy_that_was_brought_back(lonely_hall: Hall, tmp_path: Path) -> None:
    """Its page stays open all the time. What came after the copy is on no other screen either."""
    hall = lonely_hall
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}").join()
    phone.watch.allow(*AWAY)
    phone.write("In der Sicherung")
    copied = backup.copy(hall.server.data / FILE_NAME, tmp_path)
    phone.write("Nach der Sicherung")
    hall.server.kill()
    backup.restore(copied, hall.server.data, "now")
    hall.server.start()
    expect(phone.mine("Nach der Sicherung")).to_have_count(0)
    expect(phone.mine("In der Sicherung")).to_have_count(1)
    phone.write("Nach dem Neustart")
    expect(phone.mine("Nach dem Neustart")).to_have_count(1)


def test_a_draft_survives_a_reload(lonely_hall: Hall) -> None:
    hall = lonely_hall
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}").join()
    phone.choose_kind("Schon da")
    phone.field.fill("Das Sprachcafé in der Alten Molkerei")
    phone.page.reload()
    expect(phone.field).to_have_value("Das Sprachcafé in der Alten Molkerei")
    expect(phone.page.get_by_role("radio", name="Schon da")).to_be_checked()
    assert written(hall) == []
    phone.button("Karte abgeben").click()
    phone.all_saved()
    assert event.view()["card"].popitem()[1]["kind"] == "schon-da"


@pytest.mark.long
def test_five_minutes_without_a_network_cost_no_card(lonely_hall: Hall) -> None:
    """The network is off, the page is closed, the laptop is started anew: five cards, each once."""
    hall = lonely_hall
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}").join()
    phone.watch.allow(*AWAY, "ERR_INTERNET_DISCONNECTED")
    device = hall.devices[0]
    device.set_offline(True)
    texts = [f"Im Funkloch {number}" for number in range(1, 6)]
    for text in texts:
        phone.write(text, sent=False)
        phone.page.wait_for_timeout(60_000)
    expect(phone.page.get_by_text("5 Karten warten")).to_be_visible()
    phone.page.close()
    assert written(hall) == []
    hall.server.kill()
    hall.server.start()
    device.set_offline(False)
    phone.page = hall.tab(device, f"/{event.code}", "phone again")
    for text in texts:
        expect(phone.mine(text)).to_have_count(1)
    phone.all_saved()
    assert sorted(written(hall)) == texts
