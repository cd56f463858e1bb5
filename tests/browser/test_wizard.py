"""Preparing an event in the panel: find a format, change its steps, own formats, like another one, what is missing."""

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import sight
from tests.browser.hall import Hall, moderator_of
from tests.browser.panel import Panel

BAD = """
id = "unser-abend"
title = { en = "Our evening" }
people = [40, 5]

[[stage]]
id = "karten"
title = { de = "Karten" }
activity = "collect"
minutes = "viele"

[[stage]]
id = "punkte"
title = { de = "Punkte" }
activity = "vote"
from = "karten"
on = "cards"
dots = 90
"""
GOOD = (
    BAD.replace("{ en =", '{ de = "Unser Abend", en =')
    .replace("[40, 5]", "[5, 40]")
    .replace('"viele"', "20")
    .replace("90", "3")
)


def formats(hall: Hall, wide: tuple[int, int] = (1280, 800)) -> Panel:
    """The panel, where a format is chosen."""
    panel = Panel(hall, {"viewport": {"width": wide[0], "height": wide[1]}})
    panel.page.get_by_role("link", name="Neue Veranstaltung").click()
    expect(card(panel.page, "Kartenabfrage")).to_be_visible()
    return panel


def card(page: Page, title: str) -> Locator:
    """A format of the list."""
    return page.get_by_role("listitem").filter(has=page.get_by_role("heading", name=title, exact=True))


def choose(panel: Panel, title: str) -> None:
    card(panel.page, title).get_by_role("link", name=re.compile("^Wählen")).click()
    expect(panel.page.get_by_label("Titel")).to_be_visible()


def steps(page: Page) -> Locator:
    return page.get_by_role("main").get_by_role("list", name="Schritte")


def step(page: Page, title: str) -> Locator:
    """The button that chooses a step."""
    return steps(page).get_by_role("button", name=re.compile(f"^{title}"))


def change_steps(panel: Panel) -> None:
    panel.page.get_by_role("link", name="Ablauf anpassen").click()
    expect(steps(panel.page)).to_be_visible()


def upload(panel: Panel, text: str, name: str = "abend.toml") -> None:
    file = {"name": name, "mimeType": "application/toml", "buffer": text.encode()}
    panel.page.get_by_label("Datei wählen").set_input_files([file])


def made(panel: Panel, hall: Hall) -> tuple[str, dict[str, Any]]:
    """The event that was made just now: its code, and what moderators see of it."""
    panel.page.wait_for_url(re.compile("event="))
    code = panel.page.url.partition("event=")[2][:6]
    return code, moderator_of(hall.server).view(code, "moderator")["view"]


def test_a_format_is_found_its_steps_are_changed_and_the_event_has_them(hall: Hall) -> None:
    panel = formats(hall)
    page = panel.page
    panel.button("Maßnahmen vereinbaren").click()
    page.get_by_label("Wie viele Menschen?").fill("12")
    panel.button("4 Std.").click()
    expect(card(page, "Workshop zu einem Thema")).to_contain_text("Passt")
    expect(card(page, "Beteiligungscafé")).to_contain_text("erst ab 16 Personen")
    expect(card(page, "Zukunftswerkstatt")).to_contain_text("braucht etwa 5 Std. 30 Min")
    expect(card(page, "Kartenabfrage")).to_contain_text("eher für etwas anderes")
    panel.button("Suche leeren").click()
    choose(panel, "Kartenabfrage")
    change_steps(panel)
    page.get_by_label("Beginn").fill("18:00")
    page.get_by_label("Ende").fill("19:00")
    time = page.get_by_role("region", name="Zeit")
    expect(time).to_contain_text("Ende etwa 19:05 Uhr, nach 1 Std. 5 Min. 5 Minuten länger als geplant.")

    step(page, "Punkte kleben").click()
    dots = page.get_by_label("Punkte für jede Person")
    dots.fill("viele")
    expect(dots).to_have_accessible_description(re.compile("Bitte eine ganze Zahl von 1 bis 50."))
    expect(step(page, "Punkte kleben")).to_contain_text("Hier stimmt etwas nicht")
    page.reload()
    step(page, "Punkte kleben").click()
    expect(dots).to_have_value("viele")  # nothing that was typed is lost
    dots.fill("4")
    expect(step(page, "Punkte kleben")).not_to_contain_text("Hier stimmt etwas nicht")

    step(page, "Karten schreiben").click()
    page.get_by_label("Titel des Schritts (Deutsch)").fill("Ihre Ideen")
    page.get_by_label("Minuten", exact=True).fill("15")
    expect(time).to_contain_text("Genau wie geplant.")
    english = page.get_by_label("Frage dieses Schritts (English)")
    page.get_by_label("Frage dieses Schritts (Deutsch)").fill("Was fehlt hier?")
    expect(english).to_have_accessible_description("Leer steht hier Deutsch: „Was fehlt hier?“")
    panel.button("Art entfernen: Hürde").click()

    step(page, "Ordnen").press("Alt+ArrowUp")  # before the cards it works on
    expect(step(page, "Ordnen")).to_be_focused()
    expect(step(page, "Ordnen")).to_contain_text("Hier stimmt etwas nicht")
    panel.button("Nach unten: Ordnen").click()
    expect(step(page, "Ordnen")).not_to_contain_text("Hier stimmt etwas nicht")
    panel.menu("Menü: Ankommen", "Auslassen")
    expect(step(page, "Ankommen")).to_contain_text("findet nicht statt")
    panel.menu("Menü: Punkte kleben", "Entfernen")
    panel.button("Zurückholen").click()
    step(page, "Punkte kleben").click()
    panel.menu("Schritt hinzufügen", "Zurückblicken")
    expect(page.get_by_role("heading", name="5. Zurückblicken")).to_be_visible()

    step(page, "Punkte kleben").click()
    dots.fill("400")
    panel.button("Veranstaltung anlegen").click()  # the title is missing: it is a page back
    expect(page.get_by_label("Titel")).to_be_focused()
    page.get_by_label("Titel").fill("Abend in Haselrod")
    panel.button("Veranstaltung anlegen").click()
    expect(dots).to_be_focused()  # back at the steps, at what is wrong
    dots.fill("4")
    panel.button("Veranstaltung anlegen").click()
    stages = made(panel, hall)[1]["stage"]
    in_order = sorted(stages.values(), key=lambda one: int(one["no"]))
    assert [one["id"] for one in in_order] == ["karten", "ordnen", "punkte", "rueckblick"]
    assert (stages["karten"]["title"]["de"], stages["karten"]["minutes"]) == ("Ihre Ideen", 15)
    assert stages["karten"]["prompt"] == {"de": "Was fehlt hier?"}
    assert [kind["id"] for kind in stages["karten"]["options"]["kinds"]] == ["idee", "schon-da"]
    assert stages["punkte"]["options"]["dots"] == 4


def test_a_file_is_refused_with_its_reasons_then_accepted_and_a_format_is_saved_and_removed(lonely_hall: Hall) -> None:
    panel = formats(lonely_hall)
    page = panel.page
    part = page.get_by_role("region", name="Format aus einer Datei")
    upload(panel, BAD)
    for reason in (
        "abend.toml“ wurde nicht übernommen. 4 Stellen stimmen nicht",
        "title.de: Bitte ein Titel auf Deutsch.",
        "people: Bitte zwei ganze Zahlen",
        "Schritt „karten“, minutes: Bitte ganze Minuten, von 0 bis 1440.",
        "Schritt „punkte“, dots: Bitte eine ganze Zahl von 1 bis 50.",
    ):
        expect(part).to_contain_text(reason)
    upload(panel, "Liebe Kolleginnen und Kollegen", "brief.txt")
    expect(part).to_contain_text("Die Datei ist kein gültiges TOML")
    upload(panel, 'id = "x"\nversion = 7')
    expect(part).to_contain_text("Die Datei ist für eine neuere Version des Programms gemacht (7).")
    upload(panel, "#" * (201 * 1024))
    expect(part).to_contain_text("Die Datei ist zu groß. Erlaubt sind 200 KB.")
    expect(card(page, "Unser Abend")).to_have_count(0)

    upload(panel, GOOD)
    expect(card(page, "Unser Abend")).to_contain_text("Eigenes Format")
    upload(panel, GOOD.replace("Unser Abend", "Unser langer Abend"))
    panel.answer("Ersetzen")
    expect(card(page, "Unser langer Abend")).to_be_visible()
    expect(card(page, "Unser Abend")).to_have_count(0)

    choose(panel, "Unser langer Abend")
    change_steps(panel)
    panel.button("Als eigenes Format speichern").click()
    panel.dialog.get_by_label("Name des Formats").fill("Für den Ortsbeirat")
    panel.dialog.get_by_role("button", name="Speichern").click()
    expect(panel.dialog).to_contain_text("„Für den Ortsbeirat“ steht jetzt oben")
    with page.expect_download() as download:
        panel.dialog.get_by_role("link", name="Als Datei herunterladen").click()
    assert download.value.suggested_filename == "fuer-den-ortsbeirat.toml"
    panel.dialog.get_by_role("button", name="Schließen").click()
    page.get_by_role("link", name="Format", exact=True).click()
    expect(card(page, "Für den Ortsbeirat")).to_contain_text("Eigenes Format")
    panel.menu("Menü: Format Unser langer Abend", "Entfernen")
    panel.answer("Entfernen")
    expect(card(page, "Unser langer Abend")).to_have_count(0)


def test_another_event_like_this_one_has_everything_but_its_day_and_its_people(hall: Hall) -> None:
    event = hall.event("world-cafe")
    event.somebody()
    event.does("place.edit", place="p2", title={"de": "Spielplatz"})
    event.does("stage.edit", stage="ernte", minutes=22)
    panel = Panel(hall)
    page = panel.page
    row = page.get_by_role("listitem").filter(has=page.get_by_role("link", name="Zusammen in Haselrod"))
    row.first.get_by_role("button", name=re.compile("^Menü: ")).click()
    page.get_by_role("menuitem", name="Als Vorlage nehmen").click()
    expect(page.get_by_label("Titel")).to_have_value("Zusammen in Haselrod")
    expect(page.get_by_label("Datum", exact=True)).to_have_value("")
    expect(page.get_by_label("Kontakt bei Fragen")).to_have_value("Meryem Aslan, Zimmer 12")
    page.get_by_label("Titel").fill("Noch einmal in Haselrod")
    page.get_by_role("textbox", name="Tische").fill("6")
    panel.button("Veranstaltung anlegen").click()
    code, view = made(panel, hall)
    assert code != event.code
    assert (view["stage"]["ernte"]["minutes"], view["place"]["p2"]["title"]) == (22, {"de": "Spielplatz"})
    assert (len(view["place"]), len(view.get("person", {}))) == (6, 0)
    # The same way from the settings.
    page.get_by_role("link", name="Einstellungen").click()
    page.get_by_role("link", name="Als Vorlage nehmen").click()
    expect(page.get_by_label("Titel")).to_have_value("Noch einmal in Haselrod")


def test_what_is_missing_before_it_begins_leads_to_where_it_is_mended(hall: Hall) -> None:
    event = hall.event("kartenabfrage", date="", contact="", languages=["de", "en"])
    event.does("stage.edit", stage="karten", prompt={"de": "Was fehlt?"})
    panel = Panel(hall)
    page = panel.page
    panel.open(event.code)
    part = page.get_by_role("group").filter(has_text="Vor dem Beginn")
    expect(part).to_contain_text("Es steht kein Datum fest.")
    expect(part).to_contain_text("Nichts davon hält Sie auf.")
    part.get_by_role("button", name=re.compile("Die Frage von .*Karten schreiben")).click()
    panel.dialog.get_by_label("Frage dieses Schritts (English)").fill("What is missing?")
    panel.answer("Speichern")
    expect(part).not_to_contain_text("Die Frage von")
    part.get_by_role("button", name=re.compile("kein Datum")).click()
    expect(page.get_by_label("Datum", exact=True)).to_be_focused()
    panel.open(event.code)
    part.get_by_role("button", name=re.compile("Niemand ist für Fragen genannt")).click()
    expect(page.get_by_label("Kontakt bei Fragen")).to_be_focused()
    panel.open(event.code)
    part.get_by_role("button", name=re.compile("noch nicht gedruckt")).click()
    expect(panel.dialog).to_be_visible()
    page.keyboard.press("Escape")
    panel.next("Ankommen")  # it keeps nobody from beginning
    expect(part).to_have_count(0)


@pytest.mark.long
@pytest.mark.parametrize(("name", "wide"), [("1280", (1280, 800)), ("1024", (1024, 768)), ("1920", (1920, 1080))])
def test_the_wizard_fits_and_axe_finds_nothing(hall: Hall, name: str, wide: tuple[int, int]) -> None:
    found: list[str] = []
    panel = formats(hall, wide)
    page = panel.page

    def look(state: str) -> None:
        sight.settle(page)
        sight.picture(page, f"wizard-{name}-{state}".replace(" ", "-"))
        wrong = [*sight.overflow(page), *(sight.violations(page) if name != "1920" else [])]
        found.extend(f"{name} {state}: {line}" for line in wrong)

    panel.button("Ideen sammeln").click()
    page.get_by_label("Wie viele Menschen?").fill("12")
    upload(panel, BAD)
    expect(page.get_by_text("Stellen stimmen nicht")).to_be_visible()
    look("formats and a bad file")
    panel.button("Suche leeren").click()
    choose(panel, "Beteiligungscafé")
    look("details")
    change_steps(panel)
    look("steps")
    page.get_by_role("button", name=re.compile("^Tische")).click()
    look("tables")
    step(page, "Tischrunde").click()
    page.get_by_label("Minuten", exact=True).fill("viele")
    expect(step(page, "Tischrunde")).to_contain_text("Hier stimmt etwas nicht")
    look("round with a mistake")
    step(page, "Ausblick").click()
    panel.menu("Schritt hinzufügen", "Zurückblicken")
    expect(page.get_by_role("heading", name="Zurückblicken")).to_be_visible()
    look("looking back")
    step(page, "Tischrunde").click()
    page.get_by_label("Minuten", exact=True).fill("20")
    expect(step(page, "Tischrunde")).not_to_contain_text("Hier stimmt etwas nicht")
    panel.button("Als eigenes Format speichern").click()
    look("saving")
    page.keyboard.press("Escape")
    event = hall.event("beteiligungscafe", date="", contact="")
    panel.open(event.code)
    expect(page.get_by_text("Es steht kein Datum fest.").first).to_be_visible()
    look("before it begins")
    assert not found, "\n".join(found)
