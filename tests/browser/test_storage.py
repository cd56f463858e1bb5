"""The laptop itself is in trouble: its disk takes nothing, somebody sets its clock, it is stopped politely."""

import re
import sys

import pytest
from playwright.sync_api import expect

from tests.browser import sight
from tests.browser.evening import display
from tests.browser.hall import Hall
from tests.browser.panel import Panel
from tests.browser.phone import Phone
from tests.browser.watch import AWAY

NOTICED_MS = 4000


@pytest.mark.skipif(sys.platform != "linux", reason="needs prlimit")
def test_a_disk_that_takes_nothing_is_told_calmly_and_goes_by_itself(lonely_hall: Hall) -> None:
    import resource

    hall = lonely_hall
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}").join()
    phone.watch.allow(*AWAY)
    panel = Panel(hall)
    panel.watch.allow(*AWAY)
    panel.open(event.code)
    told = panel.page.get_by_role("alert").get_by_text("Der Datenträger des Laptops nimmt gerade nichts an.")
    phone.write("Vorher geschrieben")
    expect(told).to_have_count(0)

    assert hall.server.process is not None
    pid = hall.server.process.pid
    usual = resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    phone.write("Wartet auf Platz", sent=False)
    expect(told).to_be_visible()
    expect(panel.page.get_by_role("alert").get_by_text("Es geht nichts verloren")).to_be_visible()
    expect(phone.mine("Wartet auf Platz")).to_contain_text("wartet seit")
    assert sight.violations(panel.page) == []
    sight.picture(panel.page, "storage")
    sight.picture(phone.page, "storage-phone")
    panel.page.get_by_role("alert").get_by_role("button").click()
    expect(panel.page.get_by_role("alert").get_by_text("Es geht nichts verloren")).to_have_count(0)
    expect(told).to_be_visible()
    resource.prlimit(pid, resource.RLIMIT_FSIZE, usual)
    phone.all_saved()
    expect(told).to_have_count(0)
    expect(panel.page.get_by_text("Wartet auf Platz").first).to_be_visible()

    hall.server.stop()
    expect(phone.page.get_by_text("Gerade keine Verbindung.")).to_be_visible()
    phone.write("Ohne Laptop", sent=False)
    sight.picture(phone.page, "stopped-phone")
    hall.server.start()
    phone.all_saved()


def test_a_clock_that_is_set_does_not_move_the_timer_on_the_laptops_own_screens(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    event.does("timer.start", stage="karten", seconds=600)
    screen = display(hall, event)
    left = screen.get_by_text(re.compile("^noch (10|9) Min"))
    expect(left).to_be_visible()
    screen.evaluate("{ const right = Date.now; Date.now = () => right() - 86_400_000; }")
    screen.wait_for_timeout(NOTICED_MS)  # nobody sees a wrong time for longer than this
    expect(left).to_be_visible()
