"""A whole Zukunftswerkstatt of two days: five phones, panel, display, a night without the laptop, the protocol."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import sight
from tests.browser.chromium import DISPLAY
from tests.browser.hall import Hall, view_as
from tests.browser.panel import Panel
from tests.browser.phone import Phone
from tests.browser.watch import AWAY
from tests.protocol.reading import flat

# Critique
LONG = "Abends fährt kein Bus, und die Wege sind dunkel"
NO_BUS, DARK = "Abends fährt kein Bus.", "Die Wege sind dunkel."
SAME = "Nach acht Uhr kommt man nicht mehr weg"
RENT, REASON = "Wohnungen sind zu teuer", "Am Neubaugebiet stimmt das nicht."
POOL = "Wann öffnet das Freibad?"
FORMS = "Nobody explains the forms"
BUS, PATHS, HOMES, OFFICE = "Unterwegs am Abend", "Dunkle Wege", "Wohnen", "Ämter verstehen"
DOTS = ({BUS: 3}, {BUS: 2}, {PATHS: 3}, {HOMES: 1, BUS: 1}, {OFFICE: 1, PATHS: 1})
PAPER_DOTS = 2
SUMS = {BUS: 6, PATHS: 4, HOMES: 1 + PAPER_DOTS, OFFICE: 1}
WHY = "Ohne das Amt geht nichts weiter."

# Imagination: (who, what it answers, text), and one from paper
IDEAS = (
    (0, BUS, "Ein Bus, den man ruft wie ein Taxi"),
    (2, OFFICE, "Das Amt kommt an den Küchentisch"),
    (4, OFFICE, "Every form speaks my language"),
)
ROPE = "Ein Seil, an dem man über den Fluss gleitet"
CALLED, TABLE = "Der gerufene Bus", "Amt am Küchentisch"

# Realisation
SOLUTIONS = ("Ein Verein fährt den Bürgerbus", "Sprechstunde im Sprachcafé")
CLUB, CAFE = "Bürgerbus gründen", "Sprechstunde vor Ort"
DRIVERS, ROOM = "Fahrerinnen und Fahrer suchen", "Den Nebenraum im Sprachcafé buchen"
TRAILS = {DRIVERS: (CLUB, CALLED, BUS), ROOM: (CAFE, TABLE, OFFICE)}


@pytest.mark.long
def test_a_whole_workshop_of_two_days(lonely_hall: Hall, tmp_path: Path) -> None:
    hall = lonely_hall
    panel = Panel(hall)
    code = panel.new_event("Zukunft für Haselrod", "Zukunftswerkstatt")
    display = hall.page(f"/display/{code}", DISPLAY, name="display")
    phones = [Phone(hall, f"/{code}", "en" if no == 4 else "de", name=f"phone {no}").join() for no in range(5)]
    found: list[str] = []

    def go_on_to(title: str) -> None:
        """First a look at the step that is full now."""
        for page in (panel.page, display):
            sight.settle(page)
            found.extend(f"before {title}: {line}" for line in sight.violations(page) + sight.overflow(page))
        panel.next(title)

    go_on_to("Ankommen")
    panel.menu("Menü: Kennenlernen", "Auslassen")

    go_on_to("Kritikphase")
    criticise(phones, panel, display)
    go_on_to("Kritik ordnen")
    sort_the_critique(phones, panel, display)
    go_on_to("Hauptkritik wählen")
    choose_the_main_points(hall, phones, panel, display)
    go_on_to("Fantasiephase")
    imagine(phones, panel, display)
    go_on_to("Ideen ordnen")
    panel.new_heading(CALLED, IDEAS[0][2], ROPE)
    panel.new_heading(TABLE, IDEAS[1][2], IDEAS[2][2])
    expect(panel.heading(CALLED)).to_contain_text(f"antwortet auf {BUS}")
    go_on_to("Hauptideen wählen")
    vote(phones[:2], panel, {CALLED: 1, TABLE: 1})
    panel.settle(2)

    spend_the_night(hall, panel, [*(phone.page for phone in phones), display])
    newcomer = Phone(hall, f"/{code}", name="newcomer").join("Amira")
    newcomer.asks("Für heute ist Schluss")
    panel.begin_day()

    go_on_to("Gruppen bilden")
    form_groups(phones, newcomer, panel, display)
    go_on_to("Verwirklichungsphase")
    realise(phones, newcomer, panel)
    go_on_to("Lösungen ordnen")
    panel.new_heading(CLUB, SOLUTIONS[0])
    panel.new_heading(CAFE, SOLUTIONS[1])
    go_on_to("Lösungen wählen")
    vote([phones[0], newcomer], panel, {CLUB: 2, CAFE: 1})
    panel.settle(2)
    go_on_to("Maßnahmen vereinbaren")
    scatter(hall, code)
    agree(phones, newcomer, panel, display)
    go_on_to("Rückblick")
    look_back(hall, phones, newcomer, panel, display)
    assert not found, "\n".join(found)
    pdf = panel.finish(tmp_path)
    check_protocol(hall, flat(pdf.read_bytes()))


def criticise(phones: list[Phone], panel: Panel, display: Page) -> None:
    """One card is split, one stacked, one disputed, one parked; everybody sees it where they sit."""
    for phone, text in zip(phones, (LONG, SAME, RENT, POOL, FORMS), strict=True):
        expect(phone.field).to_be_visible()
        phone.write(text, sent=False)
    for phone in phones:
        phone.all_saved()
    panel.split(LONG, NO_BUS, DARK)
    panel.stack(SAME, NO_BUS)
    panel.dispute(RENT, REASON)
    panel.park(POOL)
    expect(phones[0].mine(NO_BUS)).to_contain_text("Ihre Karte geteilt. Das ist Teil 1 von 2.")
    expect(phones[0].mine(LONG)).to_have_count(0)
    expect(phones[2].mine(RENT)).to_contain_text(f"Umstritten: {REASON}")
    expect(phones[3].mine(POOL)).to_contain_text("liegt im Themenspeicher")
    expect(phones[3].card(NO_BUS)).to_contain_text("sagen dasselbe: 2 Karten")
    phones[2].button(re.compile("^Themenspeicher")).click()
    expect(phones[2].dialog.get_by_role("listitem").filter(has_text=POOL)).to_be_visible()
    phones[2].close_dialog()
    # Cards land one after the other, so that a hall can read them.
    expect(display.get_by_text(REASON)).to_be_visible(timeout=15_000)
    expect(display.get_by_text("2 Karten sagen das")).to_be_visible(timeout=15_000)
    expect(display.get_by_role("contentinfo")).to_contain_text("Themenspeicher 1")
    for text in (LONG, SAME, POOL):
        expect(display.get_by_text(text)).to_have_count(0)


def sort_the_critique(phones: list[Phone], panel: Panel, display: Page) -> None:
    for title, card in ((BUS, NO_BUS), (PATHS, DARK), (HOMES, RENT), (OFFICE, FORMS)):
        panel.new_heading(title, card)
    expect(panel.loose(POOL)).to_have_count(0)
    for phone in phones:
        expect(phone.page.get_by_role("heading", name=OFFICE)).to_be_visible()
    expect(display.get_by_text(OFFICE)).to_be_visible()


def choose_the_main_points(hall: Hall, phones: list[Phone], panel: Panel, display: Page) -> None:
    """Two of the three that the dots propose are left out; one is added with a reason and goes first."""
    for phone, dots in zip(phones, DOTS, strict=True):
        stick(phone, dots)
    panel.count_paper(HOMES, PAPER_DOTS)
    assert heard(hall, '"tally":{"') == set()
    assert heard(hall, '"counted":') == {"panel"}
    panel.reveal()
    for phone in phones:
        for title, total in SUMS.items():
            expect(phone.card(title)).to_contain_text(f"{total} {phone.say('Punkt', 'dot')}")
    assert heard(hall, '"tally":{"') == {watch.name for watch in hall.watches.values()}
    expect(phones[0].card(HOMES)).to_contain_text(f"{PAPER_DOTS} davon auf Papier")
    for title, wanted in {PATHS: False, HOMES: False, OFFICE: True}.items():
        panel.page.get_by_role("checkbox", name=re.compile(title)).set_checked(wanted)
    expect(panel.button("2 Ergebnisse festhalten")).to_have_attribute("aria-disabled", "true")
    panel.page.get_by_label(re.compile(f"^Warum kommt .*{OFFICE}")).fill(WHY)
    panel.button(re.compile(f"{OFFICE}.* weiter nach vorn")).click()
    panel.settle(2)
    for phone in phones:
        expect(phone.card(OFFICE)).to_contain_text(WHY)
    first = display.get_by_role("main").get_by_role("listitem").first
    expect(first).to_contain_text(OFFICE)
    expect(first).to_contain_text(WHY)


def heard(hall: Hall, words: str) -> set[str]:
    """On which pages the socket has brought this."""
    return {watch.name for watch in hall.watches.values() if any(words in frame for frame in watch.received)}


def imagine(phones: list[Phone], panel: Panel, display: Page) -> None:
    """Every idea answers a main point that somebody chose on the phone, or on the panel for a card from paper."""
    expect(phones[0].page.get_by_role("radio")).to_have_count(2)
    phones[0].field.fill("Ohne Wahl")
    expect(phones[0].button("Karte abgeben")).to_have_attribute("aria-disabled", "true")
    for no, about, text in IDEAS:
        phones[no].pick(about)
        phones[no].write(text)
        expect(phones[no].mine(text)).to_contain_text(about)
    panel.button("Karte vom Papier").click()
    form = panel.page.get_by_role("form", name="Karte vom Papier")
    form.get_by_role("radio", name=BUS).check()
    form.get_by_label("Text der Karte").fill(ROPE)
    form.get_by_role("button", name="Dazulegen").click()
    form.get_by_role("button", name="Schließen").click()
    for about, text in ((BUS, ROPE), (OFFICE, IDEAS[2][2])):
        heap = display.get_by_role("listitem").filter(has=display.get_by_role("heading", name=about))
        expect(heap).to_contain_text(text)
        expect(heap).not_to_contain_text(IDEAS[1][2] if about == BUS else IDEAS[0][2])


def vote(phones: list[Phone], panel: Panel, dots: dict[str, int]) -> None:
    """Each of them sets the same dots, and they are revealed."""
    for phone in phones:
        stick(phone, dots)
    panel.reveal()
    for title, count in dots.items():
        line = panel.page.get_by_role("listitem").filter(has=panel.page.get_by_role("checkbox", name=re.compile(title)))
        expect(line).to_contain_text(f"{count * len(phones)} Punkte")


def stick(phone: Phone, dots: dict[str, int]) -> None:
    for title, count in dots.items():
        for _ in range(count):
            phone.give(title).click()
    phone.all_saved()


def spend_the_night(hall: Hall, panel: Panel, others: list[Page]) -> None:
    """The laptop is switched off and on again; on all screens it is still the evening of the first day."""
    before = hall.journal()
    panel.end_day()
    for page in others:
        expect(page.get_by_text(re.compile("Für heute ist Schluss|That is all for today")).first).to_be_visible()
    for watch in hall.watches.values():
        watch.allow(*AWAY)
    hall.server.stop()
    assert not hall.server.answers()
    hall.server.start()
    after = hall.journal()
    assert after[: len(before)] == before and after[len(before) :][-1][0] == "day.ended"
    for page in (panel.page, *others):
        page.reload()
    expect(panel.next_part.get_by_text("Tag 1 ist beendet.")).to_be_visible()
    for page in others:
        expect(page.get_by_text(re.compile("Für heute ist Schluss|That is all for today")).first).to_be_visible()


def form_groups(phones: list[Phone], newcomer: Phone, panel: Panel, display: Page) -> None:
    for phone, group in ((phones[0], CALLED), (phones[1], CALLED), (phones[4], TABLE), (newcomer, TABLE)):
        phone.join_group(group)
    expect(panel.page.get_by_role("region", name=TABLE)).to_contain_text("Amira")
    for title in (CALLED, TABLE):
        expect(panel.page.get_by_role("region", name=title)).to_contain_text("2 von 12")
    expect(panel.page.get_by_text("4 von 6 in einer Gruppe")).to_be_visible()
    expect(display.get_by_role("contentinfo")).to_contain_text("2 Personen suchen noch eine Gruppe")


def realise(phones: list[Phone], newcomer: Phone, panel: Panel) -> None:
    """One's own group is chosen already."""
    for phone, group, text in ((phones[0], CALLED, SOLUTIONS[0]), (newcomer, TABLE, SOLUTIONS[1])):
        expect(phone.page.get_by_role("radio", name=re.compile(group))).to_be_checked()
        phone.write(text)
        expect(panel.card(text).last).to_be_visible()


def scatter(hall: Hall, code: str) -> None:
    """Another moderator takes all ideas out of their headings. What was chosen keeps the way it came all the same."""
    lead = hall.server.moderator()
    clusters = lead.view(code, "moderator")["view"]["cluster"].values()
    ideas = [card for cluster in clusters if cluster["stage"] == "utopie-ordnen" for card in cluster["cards"]]
    line = lead.line(code, "moderator")
    assert line.command("card.move", stage="utopie-ordnen", cards=ideas, cluster=None, before=None)["ok"]
    assert ideas
    line.close()


def agree(phones: list[Phone], newcomer: Phone, panel: Panel, display: Page) -> None:
    """One measure is written on a phone, one on the panel; everybody reads both, with their trail."""
    newcomer.button("Maßnahme aufschreiben").click()
    newcomer.pick(CAFE)
    newcomer.dialog.get_by_role("textbox").fill(ROOM)
    newcomer.button("Anlegen").click()
    newcomer.save_field("Wer kümmert sich?", "Amira")
    newcomer.save_field("Bis wann?", "Ende November")
    newcomer.button("Fertig").click()
    solution = panel.page.get_by_role("region", name=CLUB)
    solution.get_by_role("button", name=re.compile("^Maßnahme zu")).click()
    row = solution.get_by_role("listitem", name=re.compile("^Maßnahme "))
    parts = {"Was": DRIVERS, "Wer": "Herr Kaya", "Mit wem": "Feuerwehr", "Erster Schritt": "Aushang"}
    row.get_by_text("Mehr angeben").click()
    for label, text in parts.items():
        row.get_by_label(label, exact=True).fill(text)
        row.get_by_label(label, exact=True).blur()
        panel.all_saved()
    row.get_by_label("Datum wählen: bis wann").fill("2027-03-01")
    expect(row.get_by_label("Bis wann", exact=True)).to_have_value("01.03.2027")
    for phone in (phones[3], newcomer):
        for what, trail in TRAILS.items():
            card = phone.card(what)
            card.get_by_text("Woher das kommt").click()
            for text in trail:
                expect(card.get_by_role("list", name="Woher das kommt")).to_contain_text(text)
    expect(phones[3].card(DRIVERS)).to_contain_text("Herr Kaya")
    expect(phones[3].card(DRIVERS)).to_contain_text("01.03.2027")
    expect(panel.page.get_by_role("region", name=CAFE).get_by_label("Wer", exact=True)).to_have_value("Amira")
    expect(display.get_by_text(DRIVERS)).to_be_visible()
    panel.menu("Menü: Maßnahmen vereinbaren", "Beenden")
    panel.answer("Beenden")
    for text in (DRIVERS, ROOM, *(text for trail in TRAILS.values() for text in trail)):
        expect(display.get_by_text(text, exact=True).first).to_be_visible()


def look_back(hall: Hall, phones: list[Phone], newcomer: Phone, panel: Panel, display: Page) -> None:
    """Nobody sees an answer before the reveal; then everybody sees all of them."""
    for no, phone in enumerate((phones[0], phones[1], newcomer)):
        phone.page.get_by_role("radio", name=str(no + 3)).check()
        phone.save_field("Ein Wort für diesen Tag", ("Aufbruch", "Mut", "Aufbruch")[no])
    newcomer.save_field("Was war gut?", "Alle kamen zu Wort.")
    expect(panel.page.get_by_role("region", name="Beteiligung")).to_contain_text("3von 6 Personen haben geantwortet")
    everywhere = (panel.page, display, phones[2].page)
    authors = {phone.watch.name for phone in (phones[0], newcomer)}
    assert heard(hall, "Aufbruch") <= authors and heard(hall, "Alle kamen zu Wort.") <= authors
    code = display.url[-6:]
    asked = [view_as(panel.page, code, "moderator"), view_as(display, code, "display")]
    asked.append(view_as(phones[2].page, code, "phone"))
    assert [said for said in asked if "Aufbruch" in said or '"rueckblick"' not in said] == []
    panel.button("Antworten aufdecken").click()
    panel.answer("Antworten aufdecken")
    for page in everywhere:
        expect(page.get_by_text("Aufbruch").first).to_be_visible(timeout=30_000)
    expect(phones[2].page.get_by_text("Alle kamen zu Wort.")).to_be_visible()


def check_protocol(hall: Hall, text: str) -> None:
    """Every card is there; every measure can be followed back to a main point by what is printed below it."""
    ids = [body["card"] for kind, body in hall.journal() if kind == "card.written"]
    ids += [part["card"] for kind, body in hall.journal() if kind == "card.split" for part in body["parts"]]
    assert len(ids) == 13
    assert [card for card in ids if card not in text] == []
    for what, (solution, idea, critique) in TRAILS.items():
        trail = rf"{what}.*?Lösung: „{solution}“ .{{0,9}}Idee: „{idea}“ .{{0,9}}Kritik: „{critique}“"
        assert re.search(trail, text), what
    marks = (f"umstritten: {REASON}", "im Themenspeicher", f"ergänzt: {WHY}", "sagt dasselbe wie K", "geteilt in K")
    for words in (*marks, POOL, "Aufbruch", "Alle kamen zu Wort.", "Herr Kaya", "Ende November"):
        assert words in text, words
