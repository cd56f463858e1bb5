"""Somebody is still writing, and has written too much, when the step is over: nothing of it is lost, and nobody else
gets to see it."""

import re

from playwright.sync_api import expect

from tests.browser import sight
from tests.browser.hall import Hall
from tests.browser.host import Host
from tests.browser.phone import Phone

LONG = "Der letzte Bus fährt um 19:40 Uhr, der Deutschkurs endet um 20 Uhr. " * 5
ANSWER = "Was ist offen geblieben?"


def test_what_was_too_long_when_its_step_ended_can_still_be_read_and_made_shorter(hall: Hall) -> None:
    event = hall.event("workshop")
    event.does("stage.start", stage="sammeln")
    phone = Phone(hall, f"/{event.code}").join("Änne")
    phone.field.fill(LONG)
    event.does("stage.end", stage="sammeln")
    give = phone.button("Der Moderation geben")
    expect(give).to_be_visible()
    sight.picture(phone.page, "late-too-long")
    assert sight.violations(phone.page) == sight.overflow(phone.page) == []
    phone.field.fill("Der letzte Bus fährt zu früh")
    give.click()
    phone.all_saved()
    (card,) = event.view()["card"].values()
    assert (card["text"], card["late"]) == ("Der letzte Bus fährt zu früh", True)
    event.does("stage.start", stage="rueckblick")
    answer = phone.page.get_by_label(ANSWER)
    answer.fill(LONG)
    # Who shares this phone does not get what somebody else has begun.
    phone.button("Hilfe").click()
    phone.dialog.get_by_role("button", name="Personen verwalten").click()
    phone.dialog.get_by_label("Wie heißt die neue Person?").fill("Bea")
    phone.dialog.get_by_role("button", name="Noch jemand dazu").click()
    expect(phone.page.get_by_text(re.compile("Jetzt schreibt: .?Bea"))).to_be_visible()
    expect(answer).to_have_value("")
    answer.fill(LONG)
    event.does("stage.end", stage="rueckblick")
    expect(answer).to_have_count(0)
    expect(phone.page.get_by_text("Der letzte Bus fährt um 19:40 Uhr").first).to_be_visible()


def test_what_a_host_writes_stays_at_its_table(hall: Hall) -> None:
    event = hall.event("world-cafe", places=3, rounds=2)
    host = Host(hall, event, "p1").enter("Meryem")
    for stage in ("ankommen", "runde-1-platz", "runde-1"):
        event.does("stage.start", stage=stage)
    event.does("summary.set", stage="runde-1", place="p2", text="Abends kommt niemand nach Hause.")
    host.field.fill(LONG)
    host.sentence.fill(LONG)
    event.does("stage.end", stage="runde-1")
    give = host.button("Noch abgeben")
    expect(give).to_be_visible()
    sight.picture(host.page, "host-late-too-long")
    host.field.fill("Der letzte Bus fährt zu früh")
    give.click()
    expect(give).to_have_count(0)
    host.all_saved()
    (card,) = event.view()["card"].values()
    assert (card["text"], card["place"]) == ("Der letzte Bus fährt zu früh", "p1")
    # The table is merged into another one: its sentence is not written over the one that stands there.
    event.does("place.close", place="p1", into="p2")
    expect(host.page.get_by_role("banner")).to_contain_text("Tisch Sonne")
    expect(host.sentence).to_have_value("Abends kommt niemand nach Hause.")
    expect(host.page.get_by_text("Der letzte Bus fährt um 19:40 Uhr").first).to_be_visible()
