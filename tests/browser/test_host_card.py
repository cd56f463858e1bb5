"""A host card was photographed: the moderator makes a new one, and the host goes on with it where they were."""

import re

from playwright.sync_api import expect

from tests.browser.hall import PRINTING_MS, Hall, until
from tests.browser.host import Host
from tests.browser.looker import Looker
from tests.browser.test_panel_places import Cafe

BEGUN = "JSON.stringify({...localStorage, ...sessionStorage}).includes('Halb geschrieben')"


def test_a_new_host_card_shuts_out_what_came_with_the_old_one_and_loses_nothing(hall: Hall) -> None:
    cafe = Cafe(hall, people=2)
    known, stranger = (Host(hall, cafe.event, "p1").enter(name) for name in ("Meryem", "Gabi"))
    old = known.code
    for host in (known, stranger):
        host.watch.allow("status of 410")
    cafe.begin("runde-1-platz", "runde-1").open()
    known.field.fill("Halb geschrieben")
    until(known.page, BEGUN)
    dialog, look = cafe.panel.dialog, Looker()
    look.names = {cafe.page: "panel", stranger.page: "host"}
    cafe.panel.button("Gastgeber-Karten").first.click()
    dialog.get_by_role("button", name="Code zeigen: Tisch 1").click()
    expect(dialog.get_by_role("definition").last).to_have_text(old)
    look(cafe.page, "host cards")
    # First by mistake: nothing happens.
    dialog.get_by_role("button", name="Neue Karte ausstellen").click()
    expect(dialog).to_contain_text("Auch ein Foto von ihr öffnet nichts mehr.")
    for name in ("Meryem", "Gabi"):
        expect(dialog.get_by_role("checkbox", name=re.compile(name))).not_to_be_checked()
    look(cafe.page, "new host card")
    dialog.get_by_role("button", name="Abbrechen").click()
    dialog.get_by_role("button", name="Code zeigen: Tisch 1").click()
    expect(dialog.get_by_role("definition").last).to_have_text(old)
    expect(known.field).to_have_value("Halb geschrieben")
    # Then in earnest.
    dialog.get_by_role("button", name="Neue Karte ausstellen").click()
    dialog.get_by_role("button", name="Neue Karte ausstellen").click()
    expect(dialog).to_contain_text("Neue Karte: Tisch 1. Die alte gilt nicht mehr.")
    look(cafe.page, "new host card made")
    with cafe.page.expect_download(timeout=PRINTING_MS) as printed:
        dialog.get_by_role("button", name="Karte drucken").click()
    assert printed.value.suggested_filename.endswith(".pdf")
    dialog.get_by_role("button", name="Code zeigen: Tisch 1").click()
    code = dialog.get_by_role("definition").last
    expect(code).not_to_have_text(old)
    known.code = code.inner_text()
    for host in (known, stranger):
        host.asks("Sie sind hier nicht mehr Gastgeber*in")
        expect(host.page.get_by_text("Für diesen Platz gibt es eine neue Gastgeber-Karte.")).to_be_visible()
        host.page.get_by_label("Code von einer anderen Gastgeber-Karte").fill(old)
        host.button("Los geht es").click()
        expect(host.page.get_by_text("Die alte gilt nicht mehr.")).to_have_count(2)
    look(stranger.page, "shut out")
    known.page.get_by_label("Code von einer anderen Gastgeber-Karte").fill(known.code)
    known.enter()
    expect(known.field).to_have_value("Halb geschrieben")
    assert not look.found, "\n".join(look.found)
