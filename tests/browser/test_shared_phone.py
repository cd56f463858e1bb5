"""Several people on one phone, and a tablet that is lent out: everybody as themselves, and nothing stays."""

import re

from playwright.sync_api import expect

from tests.browser import sight
from tests.browser.hall import Hall, until
from tests.browser.phone import Phone


def cards(hall: Hall) -> dict[str, str]:
    """Text -> author, from the journal on the disk."""
    return {
        body["text"]: body["author"] for kind, body in hall.journal() if kind == "card.written" and "author" in body
    }


def test_two_people_write_on_one_phone(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}").join("Änne")
    phone.write("Bänke von Änne")
    phone.button("Hilfe").click()
    phone.dialog.get_by_role("button", name="Personen verwalten").click()
    phone.dialog.get_by_label("Wie heißt die neue Person?").fill("Bea")
    sight.picture(phone.page, "shared-dialog")
    assert sight.violations(phone.page) == []
    phone.dialog.get_by_role("button", name="Noch jemand dazu").click()
    expect(phone.page.get_by_text(re.compile("Jetzt schreibt: .?Bea"))).to_be_visible()
    expect(phone.mine("Bänke von Änne")).to_have_count(0)
    phone.write("Lampen von Bea")
    sight.picture(phone.page, "shared-writes-now")
    phone.button("Wechseln").click()
    phone.dialog.get_by_role("button", name=re.compile("Jetzt schreibt .?Änne")).click()
    expect(phone.page.get_by_text(re.compile("Jetzt schreibt: .?Änne"))).to_be_visible()
    expect(phone.mine("Bänke von Änne")).to_be_visible()
    phone.write("Noch eine von Änne")
    found = cards(hall)
    assert found["Bänke von Änne"] == found["Noch eine von Änne"] != found["Lampen von Bea"]


def test_a_lent_tablet_keeps_nothing_of_the_person_before(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}?lent", size={"viewport": {"width": 768, "height": 1024}}).join("Änne")
    phone.write("Karte vom Tablet")
    phone.field.fill("angefangen")
    assert "angefangen" in phone.page.evaluate("JSON.stringify(localStorage)")  # the probe finds what is kept
    phone.button("Ich bin fertig").click()
    expect(phone.dialog.get_by_text("Ihr Code:")).to_be_visible()
    sight.picture(phone.page, "lent-finished")
    assert sight.violations(phone.page) == []
    phone.dialog.get_by_role("button", name="Fertig, die nächste Person").click()
    expect(phone.button("Mitmachen")).to_be_visible()
    until(phone.page, "!JSON.stringify(localStorage).includes('angefangen')")
    phone.join()
    expect(phone.field).to_have_value("")
    expect(phone.mine("Karte vom Tablet")).to_have_count(0)
    phone.write("Karte der nächsten Person")
    found = cards(hall)
    assert found["Karte vom Tablet"] != found["Karte der nächsten Person"]
