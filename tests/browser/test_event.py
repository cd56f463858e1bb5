"""A whole event: one moderator, one display and five phones at once, from the first click to the printed protocol."""

import re
import subprocess
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.chromium import DISPLAY, NARROW, PHONE
from tests.browser.hall import Hall, view_as
from tests.browser.panel import Panel
from tests.browser.phone import Phone
from tests.browser.watch import Watch

KINDS = (("Idee", "Hürde", "Schon da"), ("Idea", "Obstacle", "Already there"))

CARDS = {
    0: ("Ein Lotse für die ersten Wochen", "Formulare nur auf Deutsch", "Das Sprachcafé in der Alten Molkerei"),
    1: ("Der letzte Bus fährt um 19:40 Uhr", "Herr Schulze ist schuld", "Die Fahrradwerkstatt"),
    2: ("Deutschkurs am Abend", "Keine Kinderbetreuung im Kurs", "Vorlesestunde in der Bücherei"),
    3: ("Mehr Wohnungen mit drei Zimmern", "Vermieter antworten nicht", "Der Mieterverein"),
    4: ("A map of all offices", "Nobody explains the forms", "The garden behind the church"),
}
PAPER = "Ein Schwarzes Brett im Rathaus"
HIDDEN, WITHDRAWN = "Herr Schulze ist schuld", "Die Fahrradwerkstatt"
EDITED = ("Der letzte Bus fährt um 19:40 Uhr", "Ein Bus nach dem Abendkurs, um 20:30 Uhr")

OFFICE, WAYS, HOMES = "Ämter verstehen", "Bus und Kurs am Abend", "Wohnen"
DOTS = ({OFFICE: 3}, {OFFICE: 3}, {OFFICE: 1, WAYS: 2}, {WAYS: 3}, {HOMES: 3})
SUMS = {OFFICE: 7, WAYS: 5, HOMES: 3}


def test_a_whole_event(lonely_hall: Hall, tmp_path: Path) -> None:
    hall = lonely_hall
    panel = Panel(hall)
    code = panel.new_event("Zusammen in Haselrod")
    display = hall.page(f"/display/{code}", DISPLAY, name="display")
    expect(display.get_by_text(code)).to_be_visible()
    a_stray_key_starts_nothing(panel)
    panel.next("Ankommen")
    phones = [
        Phone(hall, "/", name="phone 0").join("Lena"),
        Phone(hall, f"/{code.lower()}", name="phone 1", size=NARROW).join(),
        *(Phone(hall, f"/{code}", name=f"phone {no}", size=PHONE).join() for no in (2, 3)),
        Phone(hall, f"/{code}", lang="en", name="phone 4").join(),
    ]
    everybody = {"panel": panel.page, "display": display, **{phone.watch.name: phone.page for phone in phones}}
    expect(display.get_by_role("main")).to_contain_text("5")
    expect(panel.page.get_by_text("5 Handys verbunden")).to_be_visible()
    expect(panel.page.get_by_text("Eine Leinwand verbunden")).to_be_visible()

    panel.next("Karten schreiben")
    write(phones, panel, display)
    panel.next("Ordnen")
    sort(phones, panel, display)
    panel.next("Punkte kleben")
    put_dots(phones, panel)
    watches = [hall.watches[page] for page in everybody.values()]
    nobody_sees_a_tally(everybody, watches, code)
    panel.reveal()
    everybody_sees_the_ranking(everybody, watches, code, phones)
    confirm(phones, panel, display)

    pdf = panel.finish(tmp_path)
    rows = hall.journal()
    check_journal(rows)
    ids = [body["card"] for kind, body in rows if kind == "card.written"]
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    assert [card for card in ids if card not in text] == []
    assert "Ein Lotse für die ersten Wochen" in text and HIDDEN not in text and WITHDRAWN not in text


def a_stray_key_starts_nothing(panel: Panel) -> None:
    """Space and Enter again and again, as when somebody leans on the keyboard after a click; and a double click."""
    button = panel.next_part.get_by_role("button", name=re.compile("Ankommen"))
    button.focus()
    for key in (" ", " ", "Enter", " ", "Enter"):
        panel.page.keyboard.press(key)
    expect(panel.page.get_by_text("noch nicht begonnen").first).to_be_visible()
    panel.button("Noch nicht").click()
    button.dblclick()
    panel.button("Noch nicht").click()
    assert (
        panel.page.get_by_role("listitem").filter(has=panel.button("Menü: Ankommen")).get_attribute("aria-current")
        is None
    )


def write(phones: list[Phone], panel: Panel, display: Page) -> None:
    for phone in phones:
        expect(phone.field).to_be_visible()
    for round in range(3):
        for no, phone in enumerate(phones):
            phone.write(CARDS[no][round], KINDS[phone.lang == "en"][round], sent=False)
    for phone in phones:
        phone.all_saved()
    for no, phone in enumerate(phones):
        for other in CARDS:
            for text in CARDS[other]:
                expect(phone.mine(text) if other == no else phone.card(text)).to_have_count(1)
    phones[1].edit(*EDITED)
    phones[1].withdraw(WITHDRAWN)
    panel.hide(HIDDEN, "Nennt persönliche Angaben")
    panel.write_paper(PAPER, "Idee")
    for phone in phones:
        expect(phone.card(PAPER)).to_have_count(1)
        expect(phone.card(EDITED[1])).to_have_count(1)
        expect(phone.card(WITHDRAWN)).to_have_count(0)
        expect(phone.card(HIDDEN)).to_have_count(1 if phone is phones[1] else 0)
    expect(phones[1].mine(HIDDEN)).to_contain_text("Nennt persönliche Angaben")
    # Cards land one after the other, so that a hall can read them.
    expect(display.get_by_text(PAPER)).to_be_visible(timeout=15_000)
    expect(display.get_by_text(HIDDEN)).to_have_count(0)
    expect(panel.page.get_by_text("14 Karten · 1 verborgen")).to_be_visible()


def sort(phones: list[Phone], panel: Panel, display: Page) -> None:
    """Headings by mouse, by keys and by menu; one is renamed, two are merged, a step is taken back."""
    panel.new_heading("Ämter", CARDS[0][0], CARDS[0][1])
    panel.new_heading(WAYS, EDITED[1])
    panel.new_heading(HOMES, CARDS[3][0])
    panel.new_heading("Formulare", CARDS[4][1])
    panel.drag(CARDS[4][0], "Ämter")
    panel.lies_under("Ämter", CARDS[4][0])
    panel.move_by_keys(CARDS[2][0], WAYS)
    panel.lies_under(WAYS, CARDS[2][0])
    panel.clear_selection()
    panel.move_by_menu(CARDS[3][1], HOMES)
    panel.lies_under(HOMES, CARDS[3][1])
    panel.clear_selection()
    panel.drag(CARDS[3][2], HOMES)
    panel.lies_under(HOMES, CARDS[3][2])
    panel.all_saved()
    panel.button("Rückgängig").click()
    expect(panel.heading(HOMES).get_by_role("option")).to_have_count(2)
    panel.rename("Ämter", OFFICE)
    panel.merge("Formulare", OFFICE)
    panel.lies_under(OFFICE, CARDS[0][0], CARDS[0][1], CARDS[4][0], CARDS[4][1])
    expect(panel.page.get_by_role("listbox", name="Ohne Überschrift").get_by_role("option")).to_have_count(6)
    for phone in phones:
        for title in SUMS:
            expect(phone.page.get_by_role("heading", name=title)).to_be_visible()
        expect(phone.page.get_by_role("heading", name="Formulare", exact=True)).to_have_count(0)
    for title in SUMS:
        expect(display.get_by_text(title)).to_be_visible()


def put_dots(phones: list[Phone], panel: Panel) -> None:
    phones[0].give(HOMES).click()
    phones[0].take(HOMES).click()
    for phone, dots in zip(phones, DOTS, strict=True):
        for title, count in dots.items():
            for _ in range(count):
                phone.give(title).click()
        gone = phone.say("Alle Punkte geklebt", "All dots are placed")
        expect(phone.page.get_by_text(gone, exact=True)).to_be_visible()
        for title in SUMS:
            expect(phone.give(title)).to_have_attribute("aria-disabled", "true")
        phone.all_saved()
    expect(panel.page.get_by_role("region", name="Beteiligung")).to_contain_text("5von 5 Personen haben geklebt")


SEEN = re.compile(r"\b[75]\W*(Punkte|dots)\b")
"""Two of the sums in words: nothing else in this event counts seven or five dots."""
TALLY = re.compile(r'"tally":\{"')


def nobody_sees_a_tally(everybody: dict[str, Page], watches: list[Watch], code: str) -> None:
    """Not on a page, not in a frame of a socket, not when asked for by HTTP."""
    assert [name for name, page in everybody.items() if seen(page)] == []
    assert [watch.name for watch in watches if any(TALLY.search(frame) for frame in watch.received)] == []
    assert [name for name, page in everybody.items() if TALLY.search(asked(page, name, code))] == []
    people = {name: person(page, code) for name, page in everybody.items() if name.startswith("phone")}
    assert len(set(people.values())) == len(people)
    for watch in watches:
        if watch.name != "panel":
            others = {one for name, one in people.items() if name != watch.name}
            assert not [frame for frame in watch.received if any(other in frame for other in others)], watch.name


def everybody_sees_the_ranking(
    everybody: dict[str, Page], watches: list[Watch], code: str, phones: list[Phone]
) -> None:
    """The ranking is everywhere; and the same search that found nothing before finds it on every page."""
    for phone in phones:
        for title, dots in SUMS.items():
            expect(phone.card(title)).to_contain_text(f"{dots} {phone.say('Punkte', 'dots')}")
    display, panel = everybody["display"], everybody["panel"]
    for page in (display, panel):
        for title in SUMS:
            expect(page.get_by_role("listitem").filter(has_text=title).first).to_be_visible()
    for page in everybody.values():
        expect(page.get_by_text(OFFICE).first).to_be_visible()
    assert [name for name, page in everybody.items() if not seen(page)] == []
    assert [watch.name for watch in watches if not any(TALLY.search(frame) for frame in watch.received)] == []
    assert [name for name, page in everybody.items() if not TALLY.search(asked(page, name, code))] == []


def seen(page: Page) -> bool:
    return SEEN.search(page.content()) is not None


def asked(page: Page, name: str, code: str) -> str:
    role = "phone" if name.startswith("phone") else {"panel": "moderator"}.get(name, name)
    text = view_as(page, code, role)
    assert '"punkte"' in text
    return text


def person(page: Page, code: str) -> str:
    own: dict[str, Any] = page.evaluate(f"fetch('/api/view?code={code}&as=phone').then(answer => answer.json())")["own"]
    return str(own["person"])


def confirm(phones: list[Phone], panel: Panel, display: Page) -> None:
    """Three are proposed; the moderator takes two."""
    expect(panel.button("3 Ergebnisse festhalten")).to_be_visible()
    panel.page.get_by_role("checkbox", name=re.compile(HOMES)).uncheck()
    panel.settle(2)
    for phone in phones:
        chosen = phone.say("ausgewählt", "chosen")
        expect(phone.page.get_by_role("listitem").filter(has_text=chosen)).to_have_count(2)
        expect(phone.card(HOMES)).not_to_contain_text(chosen)


def check_journal(rows: list[tuple[str, dict[str, Any]]]) -> None:
    """What people did on their screens is what the disk says."""
    written = {body["card"]: body["text"] for kind, body in rows if kind == "card.written"}
    assert sorted(written.values()) == sorted([*(text for texts in CARDS.values() for text in texts), PAPER])
    assert [body["text"] for kind, body in rows if kind == "card.edited"] == [EDITED[1]]
    assert [written[body["card"]] for kind, body in rows if kind == "card.withdrawn"] == [WITHDRAWN]
    assert [written[body["card"]] for kind, body in rows if kind == "card.hidden"] == [HIDDEN]
    titles = {body["cluster"]: body["title"] for kind, body in rows if kind in ("cluster.created", "cluster.renamed")}
    dots: dict[tuple[str, str], int] = {}
    for kind, body in rows:
        if kind == "dots.set":
            dots[body["person"], body["target"]] = body.get("count", 0)
    sums = {title: sum(n for (_, target), n in dots.items() if titles[target] == title) for title in SUMS}
    assert sums == SUMS
    (confirmed,) = [body["results"] for kind, body in rows if kind == "results.confirmed"]
    assert [titles[result["target"]] for result in confirmed] == [OFFICE, WAYS]
