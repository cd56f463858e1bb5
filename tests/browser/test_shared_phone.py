"""Several people on one phone, and a tablet that is lent out: everybody as themselves, and nothing stays."""

import re

import pytest
from playwright.sync_api import Route, expect

from tests.browser import sight
from tests.browser.hall import Hall
from tests.browser.phone import Phone
from tests.browser.watch import AWAY


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


KEPT = """async () => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie,
    (await indexedDB.databases()).map(one => one.name), window.name, location.href, history.state])"""
"""All that a page can keep on a device. What the browser itself keeps, the cookie, speaks for nobody any more."""

REFUSED = """() => {
    const [, , code, person] = Object.keys(localStorage).find(key => key.startsWith("ek/draft/")).split("/");
    const key = `ek/out/${code}/${person}/0000000000000001`;
    const command = {id: "0".repeat(16), kind: "card.write", stage: "karten", card: "1".repeat(16), text: "abgelehnt"};
    localStorage.setItem(key, JSON.stringify({key, command, at: 1, refused: {code: "stage.unknown", facts: {}}}));
}"""
"""A card that the laptop has refused, as the page keeps it."""


def test_a_lent_tablet_says_what_was_not_handed_in_and_keeps_nothing_of_the_person_before(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}?lent", size={"viewport": {"width": 768, "height": 1024}})
    expect(phone.page.get_by_label("Wie dürfen wir Sie nennen?")).to_have_attribute("autocomplete", "off")
    phone.join("Änne")
    phone.write("Karte vom Tablet")
    phone.field.fill("angefangen")
    assert "angefangen" in phone.page.evaluate(KEPT)  # the probe finds what is kept
    phone.page.evaluate(REFUSED)
    phone.page.reload()
    phone.button("Ich bin fertig").click()
    # A card that was begun, or refused, goes neither without a word nor without a press; there is a way back to it.
    expect(phone.dialog.get_by_role("listitem")).to_have_text(["angefangen", "abgelehnt"])
    expect(phone.dialog.get_by_role("button", name="Fertig, die nächste Person")).to_have_count(0)
    sight.picture(phone.page, "lent-unsent")
    assert sight.violations(phone.page) == sight.overflow(phone.page) == []
    phone.dialog.get_by_role("button", name="Zurück, ich gebe es noch ab").click()
    expect(phone.field).to_have_value("angefangen")
    phone.button("Ich bin fertig").click()
    phone.dialog.get_by_role("button", name="Verwerfen").click()
    expect(phone.dialog.get_by_text("Ihr Code:")).to_be_visible()
    expect(phone.field).to_have_value("")
    sight.picture(phone.page, "lent-finished")
    assert sight.violations(phone.page) == []
    phone.dialog.get_by_role("button", name="Fertig, die nächste Person").click()
    expect(phone.button("Mitmachen")).to_be_visible()
    kept = phone.page.evaluate(KEPT)
    assert not re.search("angefangen|abgelehnt|nne|ek/(out|draft|n|targets|attempt|told)/", kept), kept
    phone.join()
    expect(phone.field).to_have_value("")
    expect(phone.mine("Karte vom Tablet")).to_have_count(0)
    phone.write("Karte der nächsten Person")
    found = cards(hall)
    assert found["Karte vom Tablet"] != found["Karte der nächsten Person"]


@pytest.mark.long
def test_a_lent_tablet_that_was_left_alone_is_handed_on_also_after_a_short_gap(hall: Hall) -> None:
    """Whoever goes away without a word is nobody's name for the next person, though the laptop was away just then."""
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}?lent", size={"viewport": {"width": 768, "height": 1024}})
    phone.watch.allow(*AWAY, "ERR_FAILED")
    phone.page.clock.install()
    phone.join("Änne")
    expect(phone.button("Ich bin fertig")).to_be_visible()
    tried: list[str] = []

    def once_away(route: Route) -> None:
        tried.append(route.request.url)
        if len(tried) > 1:
            route.continue_()
        else:
            route.abort("failed")

    phone.page.route("**/api/shared/next", once_away)
    phone.page.clock.fast_forward("03:01")
    expect(phone.dialog.get_by_role("button", name="Ja, ich bin noch da")).to_be_visible()
    for _ in range(2):
        phone.page.clock.fast_forward("00:31")
        phone.page.wait_for_timeout(300)
    expect(phone.button("Mitmachen")).to_be_visible()
    assert len(tried) == 2
