"""A rehearsal led from the panel, by role and label only: begin, two steps with simulated people, delete."""

import re

from playwright.sync_api import expect

from tests.browser import sight
from tests.browser.chromium import PANEL
from tests.browser.hall import Hall
from tests.browser.panel import Panel
from tests.browser.phone import Phone

CROWD_MS = 60_000
"""People come and do things at their own pace."""

SCREEN = {"viewport": {"width": 1920, "height": 1080}}


def test_a_rehearsal_is_begun_led_and_deleted_and_leaves_the_real_event_alone(lonely_hall: Hall) -> None:
    hall = lonely_hall
    real = hall.event(title="Zusammen in Haselrod")
    panel = Panel(hall, PANEL)
    page, dialog = panel.page, panel.dialog
    panel.button("Probe mit simulierten Menschen").click()
    dialog.get_by_label("Was möchten Sie proben?").select_option(label="Veranstaltung: Zusammen in Haselrod")
    dialog.get_by_label("Wie viele Menschen?").fill("4")
    expect(dialog.get_by_text("Eine Probe braucht 5 bis 200 Menschen.").first).to_be_visible()
    expect(dialog.get_by_role("button", name="Probe beginnen")).to_have_attribute("aria-disabled", "true")
    dialog.get_by_label("Wie viele Menschen?").fill("12")
    dialog.get_by_role("radio", name="schneller, um alle Schritte zu sehen").check()
    assert sight.violations(page) == [] and sight.overflow(page) == []
    dialog.get_by_role("button", name="Probe beginnen").click()
    expect(page.get_by_role("heading", name="Probe: Zusammen in Haselrod")).to_be_visible()
    code = page.url.partition("event=")[2][:6]
    assert code != real.code
    part = page.get_by_role("region", name="Probe", exact=True)
    expect(part).to_contain_text("12 von 12 sind da.", timeout=CROWD_MS)
    # The moderator's own phone and a screen.
    phone = Phone(hall, f"/{code}").join()
    expect(phone.page.get_by_role("complementary", name="Probe")).to_be_visible()
    screen = hall.page(f"/display/{code}", SCREEN, name="display")
    expect(screen.get_by_role("complementary", name="Probe")).to_be_visible()
    panel.next("Ankommen")
    panel.next("Karten schreiben")
    expect(part).to_contain_text(re.compile(r"\d+ schreiben"), timeout=CROWD_MS)
    expect(page.get_by_role("button", name=re.compile("^Menü: Karte")).nth(2)).to_be_visible(timeout=CROWD_MS)
    part.get_by_role("button", name="10 mehr").click()
    expect(part).to_contain_text("22 von 22 sind da.", timeout=CROWD_MS)
    part.get_by_role("button", name="Innehalten").click()
    expect(part).to_contain_text("Alle halten inne.", timeout=CROWD_MS)
    for seen in (page, screen, phone.page):
        sight.settle(seen)
        assert sight.violations(seen) == [] and sight.overflow(seen) == []
    part.get_by_role("button", name="Alle gehen lassen").click()
    expect(part).to_contain_text("Was sie gesagt haben, bleibt.", timeout=CROWD_MS)
    part.get_by_role("button", name="Probe löschen").click()
    expect(dialog).to_contain_text(re.compile(r"23 Menschen, \d+ Karten und alles andere"))
    dialog.get_by_role("button", name="Probe löschen").click()
    expect(page.get_by_role("heading", name="Veranstaltungen")).to_be_visible()
    expect(page.get_by_role("link", name="Zusammen in Haselrod", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("^Probe"))).to_have_count(0)
    expect(screen.get_by_role("heading", name="Hier gibt es nichts zu zeigen")).to_be_visible()
    # The phone goes on to the real event, and nothing says any more that it does not count.
    phone.page.get_by_role("button", name=re.compile("^Zusammen in Haselrod")).click()
    expect(phone.button("Mitmachen")).to_be_visible()
    expect(phone.page.get_by_role("complementary", name="Probe")).to_have_count(0)
