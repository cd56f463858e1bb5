"""Two moderators' laptops at once, and a laptop that is silent for a moment: nothing typed is lost, nothing goes over
what somebody else has just saved. The other moderator is a socket."""

import os
import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Locator, expect

from tests.browser.evening import choose_picture, display, part, says
from tests.browser.hall import Hall
from tests.browser.panel import Panel
from tests.browser.test_report import chapter
from tests.web.running import fresh_id, wait_until

HALF = "Ein Fest auf dem Ma"


@contextmanager
def silent(hall: Hall) -> Iterator[None]:
    """The laptop answers nobody; what was asked meanwhile it hears afterwards."""
    process = hall.server.process
    assert process is not None
    os.kill(process.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(process.pid, signal.SIGCONT)


def note(panel: Panel) -> Locator:
    return panel.page.get_by_role("textbox", name=re.compile("^Notizen zu"))


def test_what_another_moderator_has_saved_stays(hall: Hall) -> None:
    event, panel = hall.event(), Panel(hall)
    page = panel.page
    event.does("stage.start", stage="karten")
    card = event.does_write("Mehr Schatten")
    panel.open(event.code)

    # A note: left at once, and then the other one writes it.
    panel.button("Notiz zu diesem Schritt").click()
    note(panel).fill("Mikro holen")
    panel.button("Karte vom Papier").click()
    expect(page.get_by_text("Sieht nur die Moderation.")).to_be_visible()
    event.does("stage.note", stage="karten", text="Das Mikro ist da")
    expect(note(panel)).to_have_value("Das Mikro ist da")

    # A question about the next step: the other one goes on and back again, and it does not come up by itself.
    yes = page.get_by_role("button", name=re.compile("^Ja, "))
    panel.next_part.get_by_role("button").first.click()
    expect(yes).to_be_visible()
    event.does("stage.start", stage="ordnen")
    expect(yes).to_have_count(0)
    event.does("stage.reopen", stage="karten")
    expect(panel.button("Karte vom Papier")).to_be_visible()
    expect(yes).to_have_count(0)
    panel.button("Karte vom Papier").click()

    # A card from paper is half written when the other one begins the next step.
    page.get_by_label("Text der Karte").fill(HALF)
    event.does("stage.reopen", stage="ordnen")
    expect(page.get_by_label("Text der Karte")).to_have_count(0)
    page.get_by_role("button", name=re.compile("^Karten schreiben")).first.click()
    expect(page.get_by_label("Text der Karte")).to_have_value(HALF)
    page.get_by_label("Text der Karte").fill(HALF + "rkt")
    panel.button("Dazulegen").click()
    expect(page.get_by_label("Text der Karte")).to_have_value("")

    # A heading: begun to rename, nothing typed, and the other one renames it.
    heading = fresh_id()
    event.does("cluster.create", stage="ordnen", cluster=heading, title="Grün", cards=[card])
    panel.button(re.compile(r"^Zu \W")).click()
    panel.menu(re.compile("Menü: \\W?Grün"), "Umbenennen")
    expect(page.get_by_role("textbox", name="Überschrift")).to_be_focused()
    event.does("cluster.rename", cluster=heading, title="Bäume")
    expect(page.get_by_role("region", name="Bäume", exact=True)).to_be_visible()
    part(panel, "Leinwand").get_by_role("button", name="Anderes zeigen").first.click()
    page.keyboard.press("Escape")

    # The screen: black by the other one, after it was black here with another picture.
    screen = display(hall, event)
    choose_picture(panel, "Codes")
    panel.button("Schwarz schalten").click()
    panel.button("Leinwand ist schwarz").click()
    says(screen, "So machen Sie mit")
    event.does("screen.show", screen="1", what="follow")
    expect(part(panel, "Leinwand")).to_contain_text("Folgt dem Ablauf")
    event.does("screen.show", screen="1", what="black")
    panel.button("Leinwand ist schwarz").click()
    says(screen, "Wir ordnen die Karten. Was gehört zusammen?")
    assert event.view()["cluster"][heading]["title"] == "Bäume"

    # Results: one has something in mind, the other one confirms something else; nobody has set a dot.
    other = fresh_id()
    event.does("cluster.create", stage="ordnen", cluster=other, title="Feste", cards=[])
    event.does("stage.start", stage="punkte")
    # What was counted wrong is taken back, and the next field is still there.
    panel.count_paper("Feste", 5)
    counted = page.get_by_role("textbox", name=re.compile(r"^Punkte auf Papier: \W*Feste"))
    counted.fill("0")
    page.keyboard.press("Tab")
    expect(page.get_by_role("textbox", name=re.compile(r"^Hände: \W*Feste"))).to_be_focused()
    panel.all_saved()
    expect(counted).to_have_value("")
    expect(counted).to_be_visible()
    panel.button("Punkte aufdecken").click()
    expect(panel.dialog).to_have_count(1)
    event.does("vote.reveal", stage="punkte")
    expect(panel.dialog).to_have_count(0)
    page.get_by_role("checkbox", name=re.compile("Feste")).check()
    event.does("results.confirm", stage="punkte", targets=[heading], reasons={heading: "Im Gespräch beschlossen"})
    expect(screen.get_by_role("heading", name="Bäume")).to_be_visible()
    panel.button("Auswahl ändern").click()
    expect(page.get_by_role("checkbox", name=re.compile("Bäume"))).to_be_checked()
    expect(page.get_by_role("checkbox", name=re.compile("Feste"))).not_to_be_checked()

    # The protocol: saved here, the focus still in the field, and the other one goes on writing.
    panel.open(event.code, "report")
    summary = chapter(panel, "Wie es lief").get_by_label("Zusammenfassung")
    summary.fill("Ein guter Abend")
    expect(chapter(panel, "Wie es lief").get_by_role("status")).to_have_text("Alles gespeichert")
    event.does("report.describe", chapter="course", summary="Ein guter Abend mit Musik")
    expect(summary).to_have_value("Ein guter Abend mit Musik")
    page.get_by_label("Nummer oder Wort suchen").focus()
    summary.fill("Ein guter Abend")  # the control: whoever means it may take it back
    expect(chapter(panel, "Wie es lief").get_by_role("status")).to_have_text("Alles gespeichert")
    wait_until(lambda: event.view()["report"]["chapter:course"]["summary"] == "Ein guter Abend")

    # The settings: each writes in one language.
    panel.open(event.code, "settings")
    page.get_by_label("Frage (Deutsch)").fill("Was fehlt uns?")
    asked = event.view()["event"]["event"]["question"]
    event.does("event.edit", question={**asked, "en": "What is missing?"})
    expect(page.get_by_label("Frage (English)")).to_have_value("What is missing?")
    page.get_by_role("button", name="Speichern", exact=True).first.click()
    expect(page.get_by_text("Die Angaben sind gespeichert")).to_be_visible()
    assert event.view()["event"]["event"]["question"] == {"de": "Was fehlt uns?", "en": "What is missing?"}


def test_nothing_typed_is_lost_while_the_laptop_is_silent(hall: Hall) -> None:
    event, panel = hall.event(title="Stille Post"), Panel(hall)
    page = panel.page
    event.does("stage.start", stage="karten")
    event.does("order.words", words=["doof"])
    panel.open(event.code)

    # A question that was shut before it was answered does not shut the next one.
    expect(panel.button("Nachricht an alle")).to_be_visible()
    with silent(hall):
        panel.button("Nachricht an alle").click()
        panel.dialog.get_by_label("Nachricht (Deutsch)").fill("Bitte leise")
        panel.dialog.get_by_role("button", name="Allen zeigen").click()
        page.keyboard.press("Escape")
        panel.button("Wortliste").click()
        panel.dialog.get_by_label("Wörter, eines je Zeile").fill("doof\nblöd")
    expect(page.get_by_text("Bitte leise")).to_be_visible()
    expect(panel.dialog.get_by_label("Wörter, eines je Zeile")).to_have_value("doof\nblöd")
    event.does("order.words", words=["dumm"])
    panel.answer("Speichern")
    wait_until(lambda: event.view()["order"]["event"]["words"] == ["blöd", "dumm"])

    # Many cards from paper: who goes to another page and comes back finds them sent.
    panel.button("Karten eintragen").click()
    panel.dialog.get_by_label("Eine Karte je Zeile").fill("Eine Bank\nEin Brunnen\nEin Baum")
    with silent(hall):
        panel.dialog.get_by_role("button", name=re.compile("3 Karten")).click()
        page.keyboard.press("Escape")
        page.get_by_role("link", name="Alle Veranstaltungen").click()
    page.get_by_role("link", name="Stille Post").click()
    for text in ("Eine Bank", "Ein Brunnen", "Ein Baum"):
        expect(panel.card(text)).to_have_count(1)

    # Whoever types on while the settings are being saved keeps it.
    panel.open(event.code, "settings")
    save = page.get_by_role("button", name="Speichern", exact=True).first
    page.get_by_label("Ort", exact=True).fill("Rathaus")
    with silent(hall):
        save.click()
        page.get_by_label("Kontakt bei Fragen").fill("Lea Sommer")
    expect(page.get_by_label("Ort", exact=True)).to_have_value("Rathaus")
    expect(page.get_by_label("Kontakt bei Fragen")).to_have_value("Lea Sommer")
    expect(page.get_by_text("Noch nicht gespeichert")).to_be_visible()
    wait_until(lambda: event.view()["event"]["event"]["place"] == "Rathaus")
    save.click()
    expect(page.get_by_text("Die Angaben sind gespeichert")).to_be_visible()
    assert event.view()["event"]["event"]["contact"] == "Lea Sommer"
