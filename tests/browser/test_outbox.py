"""The power goes while people write: every card arrives, once."""

import re
import sqlite3
from pathlib import Path

import pytest
from playwright.sync_api import WebSocketRoute, expect

from eventkit.store import backup
from eventkit.store.db import FILE_NAME
from tests.browser.hall import Hall
from tests.browser.phone import Phone
from tests.browser.watch import AWAY
from tests.web.running import wait_until


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
    holding, held = False, []

    def through(line: WebSocketRoute) -> None:
        laptop = line.connect_to_server()

        def tell(said: str | bytes) -> None:
            if holding and str(said).startswith('42["own"'):
                held.append(said)
            else:
                line.send(said)

        laptop.on_message(tell)

    phone.page.route_web_socket(re.compile("socket.io"), through)
    phone.page.reload()
    phone.write("In der Sicherung")
    copied = backup.copy(hall.server.data / FILE_NAME, tmp_path)
    phone.write("Nach der Sicherung")
    hall.server.kill()
    backup.restore(copied, hall.server.data, "now")
    hall.server.start()
    expect(phone.mine("Nach der Sicherung")).to_have_count(0)
    expect(phone.mine("In der Sicherung")).to_have_count(1)
    phone.write("Nach dem Neustart")
    # After a start that brought no news the answer may be quicker than they: what the laptop has taken stays on the
    # screen until they tell of it.
    hall.server.kill()
    expect(phone.page.get_by_text("Gerade keine Verbindung.")).to_be_visible()
    hall.server.start()
    expect(phone.page.get_by_text("Gerade keine Verbindung.")).to_have_count(0)
    holding = True
    phone.write("Schon auf der Platte", sent=False)
    phone.all_saved()
    wait_until(lambda: bool(held))
    for text in ("In der Sicherung", "Nach dem Neustart", "Schon auf der Platte"):
        expect(phone.mine(text)).to_have_count(1)


def test_a_card_over_which_the_laptop_fails_does_not_keep_back_those_behind_it(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}").join()
    failed: list[str] = []

    def through(line: WebSocketRoute) -> None:
        laptop = line.connect_to_server()

        def pass_on(said: str | bytes) -> None:
            asked = re.match(r"42(\d+)\[", str(said))
            if not asked or "Gift" not in str(said):
                laptop.send(said)
                return
            failed.append(str(said))
            line.send(f'43{asked[1]}[{{"ok":false,"code":"server.error","facts":{{}}}}]')

        line.on_message(pass_on)

    phone.page.route_web_socket(re.compile("socket.io"), through)
    phone.page.reload()
    phone.write("Gift", sent=False)
    phone.write("Dahinter", sent=False)
    expect(phone.mine("Dahinter")).to_contain_text("Idee")  # and not any more that it waits
    assert [card["text"] for card in event.view()["card"].values()] == ["Dahinter"]
    # It is not lost: it lies here with the reason, and can be written anew.
    assert len(failed) > 1  # it was tried again
    phone.mine("Gift").get_by_role("button", name="Zurück ins Schreibfeld").click()
    expect(phone.field).to_have_value("Gift")


def test_what_was_erased_while_a_change_of_it_was_on_its_way_does_not_stay_on_the_phone(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}").join()
    held: list[tuple[WebSocketRoute, str]] = []

    def through(line: WebSocketRoute) -> None:
        laptop = line.connect_to_server()

        def pass_on(said: str | bytes) -> None:
            if "card.edit" in str(said):
                held.append((line, str(said)))
            else:
                laptop.send(said)

        line.on_message(pass_on)

    phone.page.route_web_socket(re.compile("socket.io"), through)
    phone.page.reload()
    phone.write("Mein Geheimnis")
    phone.menu_of("Mein Geheimnis")
    phone.dialog.get_by_role("button", name="Ändern", exact=True).click()
    phone.dialog.get_by_role("textbox").fill("Mein großes Geheimnis")
    phone.dialog.get_by_role("button", name="Änderung speichern").click()
    expect(phone.mine("Mein großes Geheimnis")).to_be_visible()
    assert "Geheimnis" in phone.page.evaluate("JSON.stringify(localStorage)")  # the probe finds what is kept
    (card,) = event.view()["card"]
    event.does("card.erase", cards=[card])
    expect(phone.page.get_by_text("Geheimnis")).to_have_count(0)
    ((line, said),) = held[:1]
    number = re.match(r"42(\d+)", said)
    assert number
    line.send(f'43{number[1]}[{{"ok":false,"code":"card.erased","facts":{{}}}}]')
    phone.write("Etwas anderes", sent=False)
    expect(phone.page.get_by_text("Alles gespeichert")).to_be_visible()
    assert "Geheimnis" not in phone.page.evaluate("JSON.stringify(localStorage)")


def test_what_was_written_in_a_tab_that_was_closed_is_sent_by_the_other_one(hall: Hall) -> None:
    """The code on a table's sign opens a new tab beside the one that is open already."""
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}").join()
    first = phone.page
    phone.page = hall.devices[0].new_page()
    phone.page.route_web_socket(re.compile("socket.io"), lambda line: line.close())
    phone.page.goto(f"/{event.code}")
    phone.write("Im neuen Tab geschrieben", sent=False)
    phone.page.close()
    phone.page = first
    expect(phone.mine("Im neuen Tab geschrieben")).to_be_visible()
    first.evaluate("document.dispatchEvent(new Event('visibilitychange'))")  # somebody looks at it again
    phone.all_saved()
    assert [card["text"] for card in event.view()["card"].values()] == ["Im neuen Tab geschrieben"]


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
