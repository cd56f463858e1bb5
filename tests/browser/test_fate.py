"""What became of a card: on the phone it was written with, and on another device with the link to keep."""

import re

from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser import sight
from tests.browser.hall import PRINTING_MS, Event, Hall
from tests.browser.panel import Panel
from tests.browser.phone import Phone
from tests.web.running import fresh_id

OWN, OTHER = "Kein Treffpunkt für die Jugend", "Der Bus fährt abends nicht mehr"


def steps(event: Event, phone: Phone) -> str:
    """From the card to the measure, as the hall goes through it; gives the measure."""
    event.does("stage.start", stage="kritik")
    phone.write(OWN)
    event.does_write(OTHER, "kritik")
    (card,) = (card["id"] for card in event.view()["card"].values() if card["text"] == OWN)
    event.does("stage.start", stage="kritik-ordnen")
    heading, idea, solution, measure = (fresh_id() for _ in range(4))
    event.does("cluster.create", stage="kritik-ordnen", cluster=heading, title="Orte für Junge", cards=[card])
    event.does("stage.start", stage="hauptkritik")
    event.somebody().dots(heading, 2, "hauptkritik")
    event.does("votes.count", stage="hauptkritik", source="paper", target=heading, count=3)
    choose(event, "hauptkritik", heading)
    event.does("stage.start", stage="utopie")
    event.does("card.write", stage="utopie", card=idea, text="Ein Haus für alle", about=heading)
    choose(event, "hauptideen", idea)
    event.does("stage.start", stage="loesungen")
    event.does("card.write", stage="loesungen", card=solution, text="Die Molkerei aufschließen", about=idea)
    choose(event, "loesungen-waehlen", solution)
    event.does("stage.start", stage="massnahmen")
    said = {"what": "Molkerei sonntags öffnen", "who": "Jugendpflege", "partners": "Beirat", "until": "März 2027"}
    event.does("measure.set", stage="massnahmen", measure=measure, about=solution, **said)
    return measure


def choose(event: Event, stage: str, target: str) -> None:
    if event.view()["stage"][stage]["status"] == "waiting":
        event.does("stage.start", stage=stage)
    event.does("vote.reveal", stage=stage)
    event.does("results.confirm", stage=stage, targets=[target], reasons={target: "Der Saal wollte es so"})


def looks_right(page: Page, name: str) -> None:
    """Nothing is cut off, and axe finds nothing."""
    sight.settle(page)
    sight.picture(page, f"fate-{name}")
    assert sight.overflow(page) == [] and sight.violations(page) == []


def test_from_the_card_to_the_measure_and_weeks_later_also_on_another_device(hall: Hall) -> None:
    event = hall.event("zukunftswerkstatt-kurz")
    phone = Phone(hall, f"/{event.code}").join()
    measure = steps(event, phone)
    event.does("event.close")

    # On the end screen, of one card and of all.
    phone.mine(OWN).get_by_role("button", name="Was wurde daraus?").click()
    way = phone.dialog.get_by_role("region", name=re.compile("^Weg von Karte"))
    for words in (
        "Orte für Junge", "5 Punkte", "Handys 2, Papier 3, Hände 0", "Platz 1 von 1", "Ein Haus für alle",
        "Molkerei sonntags öffnen", "Jugendpflege", "Beirat", "März 2027", "noch nicht begonnen",
    ):  # fmt: skip
        expect(way).to_contain_text(words)
    expect(way).not_to_contain_text(OTHER)
    looks_right(phone.page, "way")
    event.does("measure.set", stage="massnahmen", measure=measure, status="running")
    expect(way.get_by_text("läuft")).to_be_visible()
    phone.close_dialog()
    phone.button("Weg der Karten ansehen").click()
    phone.dialog.get_by_role("button", name="Link zeigen").click()
    code = phone.dialog.get_by_text(re.compile(r"^\w{5}-\w{5}$"))
    expect(code).to_be_visible()
    looks_right(phone.page, "link")

    # On another device: to read, and nothing else.
    page = hall.page(f"/ways/{event.code}#{code.inner_text().replace('-', '')}", name="reading")
    expect(page.get_by_text("Molkerei sonntags öffnen")).to_be_visible()
    looks_right(page, "read")
    assert not page.context.cookies()
    event.does("measure.set", stage="massnahmen", measure=measure, status="done", who="Bauhof")
    page.reload()
    expect(page.get_by_text("erledigt")).to_be_visible()
    expect(way.get_by_text("erledigt")).to_be_visible()
    expect(way.get_by_text("Bauhof")).to_be_visible()


def test_a_code_is_typed_and_a_wrong_one_is_refused_in_words(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    phone = Phone(hall, f"/{event.code}").join()
    phone.write("Bänke am Rhein")
    keep = "fetch('/api/mine/keep', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: %s})"
    code = phone.page.evaluate(keep % f"""'{{"code":"{event.code}"}}'""" + ".then(a => a.json()).then(a => a.reading)")
    page = hall.page(f"/ways/{event.code.lower()}", lang="en-GB", name="typing")
    hall.watches[page].allow("404")
    page.get_by_label("Reading code").fill("AAAAA-AAAAA")
    page.get_by_role("button", name="Read", exact=True).click()
    expect(page.get_by_role("status").filter(has_text="This reading code does not fit.")).to_be_visible()
    looks_right(page, "refused")
    page.get_by_label("Reading code").fill(f"{code[:5]}-{code[5:].lower()}")
    page.get_by_role("button", name="Read", exact=True).click()
    expect(page.get_by_text("Bänke am Rhein")).to_be_visible()
    page.get_by_role("button", name="Deutsch").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Was aus Ihren Karten wurde")


def test_the_moderator_sees_the_way_of_a_card_and_prints_ways_for_those_on_paper(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    event.does_write(OTHER)
    panel = Panel(hall)
    panel.open(event.code)
    panel.card(OTHER).get_by_role("button", name=re.compile("Menü: Karte")).click()
    panel.page.get_by_role("menuitem", name="Was wurde daraus?").click()
    expect(panel.dialog.get_by_text("Weiter ist noch nichts geschehen.")).to_be_visible()
    looks_right(panel.page, "panel")
    panel.page.keyboard.press("Escape")
    panel.button("Drucken").first.click()
    panel.dialog.get_by_role("button", name=re.compile("^Was aus den Karten wurde")).click()
    panel.dialog.get_by_role("checkbox", name=re.compile("die niemandem gehören")).check()
    looks_right(panel.page, "printing")
    with panel.page.expect_download(timeout=PRINTING_MS) as download:
        panel.dialog.get_by_role("button", name="PDF machen").click()
        panel.dialog.get_by_role("link", name="Speichern").click(timeout=30_000)
    assert OTHER in PdfReader(download.value.path()).pages[0].extract_text()
