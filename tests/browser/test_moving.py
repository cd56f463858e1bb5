"""The laptop gets another address in the middle of the evening: the open page takes everything along."""

import re

from playwright.sync_api import Page, expect

from tests.browser import sight
from tests.browser.chromium import ELSEWHERE, NAME
from tests.browser.hall import Hall
from tests.browser.phone import Phone
from tests.browser.relay import Relay
from tests.browser.watch import AWAY


def test_cards_that_wait_arrive_at_the_new_address_once(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    relay = Relay(hall.server.port)  # the old address: a port that will be gone
    hall.addresses.add(f"{NAME}:{relay.port}")
    old = Phone(hall, f"http://{NAME}:{relay.port}/{event.code}").join("Änne")
    old.watch.allow(*AWAY)
    old.write("Vor dem Umzug")
    event.does_write("Von Papier")
    expect(old.page.get_by_role("button", name="Diese Karte melden")).to_be_visible()  # all parts have come
    relay.cut()
    old.write("Ohne Verbindung", sent=False)
    old.field.fill("Noch nicht fertig")
    expect(old.page.get_by_text("Gerade keine Verbindung.")).to_be_visible()
    old.button("Neue Adresse eingeben").click()
    field = old.dialog.get_by_label("Adresse von der Leinwand")
    field.fill("quatsch !")
    expect(old.dialog.get_by_text("Das ist keine Adresse.")).to_be_visible()
    field.fill(f"{ELSEWHERE}:{hall.server.port}")
    sight.picture(old.page, "moving")
    with old.page.context.expect_page() as opened:
        old.dialog.get_by_role("link", name="Dort weitermachen").click()
    page: Page = opened.value
    new = Phone.__new__(Phone)
    new.lang, new.hall, new.page = "de", hall, page
    new.button(re.compile("^Weiter als .?Änne")).click()
    expect(new.field).to_have_value("Noch nicht fertig")
    expect(new.mine("Ohne Verbindung")).to_be_visible()
    expect(new.mine("Vor dem Umzug")).to_be_visible()
    new.all_saved()
    assert "#" not in page.url
    texts = [body["text"] for kind, body in hall.journal() if kind == "card.written"]
    assert texts.count("Ohne Verbindung") == texts.count("Vor dem Umzug") == 1
