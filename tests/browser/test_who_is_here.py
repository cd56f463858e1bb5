"""Who is here: asked once on the phone, told in the panel when enough have answered."""

import re

from playwright.sync_api import expect

from tests.browser import sight
from tests.browser.hall import Hall, until
from tests.browser.panel import Panel
from tests.browser.phone import Phone


def test_people_say_whom_they_stand_for_and_the_moderator_sees_who_is_missing(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    panel = Panel(hall)
    panel.open(event.code, "settings")
    panel.page.get_by_role("checkbox", name="Vereine").check()
    panel.page.get_by_role("checkbox", name="Polizei").check()
    panel.button("Eigene Gruppe").click()
    panel.page.get_by_label("Eigene Gruppe 1, Deutsch").fill("Kleingärten")
    panel.page.get_by_label("Eigene Gruppe 1, Deutsch").scroll_into_view_if_needed()
    sight.picture(panel.page, "who-is-here-settings")
    assert sight.violations(panel.page) == []
    panel.page.get_by_role("button", name="Speichern", exact=True).first.click()
    expect(panel.page.get_by_text("Gespeichert").first).to_be_visible()
    panel.open(event.code, "people")
    expect(panel.page.get_by_text("Noch haben weniger als 3")).to_be_visible()
    phones = [Phone(hall, f"/{event.code}", lang=lang).join() for lang in ("de", "de", "en")]
    for phone in phones:
        phone.button(phone.say("Frage ansehen", "See the question")).click()
        phone.dialog.get_by_role("checkbox", name=phone.say("Vereine", "Clubs")).check()
    sight.picture(phones[0].page, "who-is-here-phone")
    assert sight.violations(phones[0].page) == []
    assert sight.overflow(phones[0].page) == []
    for phone in phones:
        phone.dialog.get_by_role("button", name=phone.say("Antwort abgeben", "Give your answer")).click()
        expect(phone.dialog).to_have_count(0)
        expect(phone.button(phone.say("Frage ansehen", "See the question"))).to_have_count(0)
    figures = panel.page.get_by_role("region", name="Wer ist da, wer fehlt?")
    expect(figures).to_contain_text("3 Menschen haben geantwortet")
    expect(figures).to_contain_text(re.compile("Polizei, Kleingärten"))
    figures.scroll_into_view_if_needed()
    sight.picture(panel.page, "who-is-here-people")
    phones[0].page.reload()
    expect(phones[0].field).to_be_visible()
    expect(phones[0].button("Frage ansehen")).to_have_count(0)
    # The phone alone knows what was said; there it can be changed, and the numbers follow.
    phones[0].tool_help.click()
    mine = phones[0].dialog
    expect(mine).to_contain_text(re.compile("Ihre Antwort: .?Vereine"))
    mine.get_by_text("Der Laptop weiß nicht").scroll_into_view_if_needed()
    sight.picture(phones[0].page, "who-is-here-mine")
    assert sight.violations(phones[0].page) == []
    mine.get_by_role("button", name="Antwort ändern").click()
    phones[0].dialog.get_by_role("checkbox", name="Polizei").check()
    phones[0].dialog.get_by_role("checkbox", name="Vereine").uncheck()
    phones[0].dialog.get_by_role("button", name="Antwort abgeben").click()
    expect(phones[0].dialog.get_by_role("button", name="Antwort abgeben")).to_have_count(0)
    panel.open(event.code, "people")  # sooner than it asks by itself
    expect(figures).to_contain_text("3 Menschen haben geantwortet")
    expect(figures).to_contain_text("weniger als 3")
    # Whoever takes everything back takes the answer, too: two are too few to be told.
    assert "ek/targets/" in phones[0].page.evaluate("JSON.stringify(localStorage)")
    phones[0].page.reload()
    phones[0].tool_help.click()
    phones[0].dialog.get_by_role("button", name="Gehen und alles zurücknehmen").click()
    phones[0].dialog.get_by_role("button", name="Alles zurücknehmen", exact=True).click()
    until(phones[0].page, "!JSON.stringify(localStorage).includes('ek/targets/')")
    panel.open(event.code, "people")
    expect(panel.page.get_by_text("Noch haben weniger als 3")).to_be_visible()
