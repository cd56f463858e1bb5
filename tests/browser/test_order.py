"""Order in the hall: cards that wait, that were reported, whose writers are held, and words that are looked out for."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import sight
from tests.browser.evening import LATER_MS, display, report_of
from tests.browser.hall import Event, Hall, view_as
from tests.browser.panel import Panel
from tests.browser.phone import Phone

BAD = "Herr Schulze ist an allem schuld"


def led(hall: Hall) -> tuple[Event, Panel]:
    event, panel = hall.event(), Panel(hall)
    event.does("stage.start", stage="karten")
    panel.open(event.code)
    expect(hold(panel)).to_be_visible()
    return event, panel


def hold(panel: Panel) -> Locator:
    return panel.page.get_by_role("checkbox", name="Neue Karten erst freigeben")


def held(panel: Panel) -> Locator:
    return panel.page.get_by_role("region", name=re.compile("auf Freigabe$"))


def reported(panel: Panel) -> Locator:
    return panel.page.get_by_role("region", name=re.compile("wurden? gemeldet$"))


def nobody_knows(page: Page, hall: Hall, code: str, role: str, text: str) -> None:
    """Neither on the page, nor in a frame, nor when asked for."""
    assert text not in page.content()
    assert text not in view_as(page, code, role)
    assert not any(text in frame for frame in hall.watches[page].received)


def test_held_cards_wait_until_they_are_let_through(hall: Hall) -> None:
    event, panel = led(hall)
    screen = display(hall, event)
    one, two = Phone(hall, f"/{event.code}").join(), Phone(hall, f"/{event.code}").join()
    expect(panel.page.get_by_text("Neue Karten sind sofort bei allen zu sehen.")).to_be_visible()
    hold(panel).check()
    expect(panel.page.get_by_text("Neue Karten von Handys sieht niemand, bis Sie sie freigeben.").first).to_be_visible()
    panel.all_saved()
    one.write("Mehr Bänke am Markt", kind="Idee")
    two.write("Ein Fest im Mai", kind="Idee")
    expect(one.mine("Mehr Bänke")).to_contain_text("wartet auf Freigabe")
    expect(held(panel)).to_contain_text("2 Karten warten auf Freigabe")
    nobody_knows(two.page, hall, event.code, "phone", "Mehr Bänke")
    nobody_knows(screen, hall, event.code, "display", "Mehr Bänke")
    expect(panel.card("Mehr Bänke")).to_have_count(1)  # in the tray, not on the board
    held(panel).get_by_role("listitem").filter(has_text="Mehr Bänke").get_by_role("button", name="Freigeben").click()
    expect(two.card("Mehr Bänke")).to_be_visible()
    expect(screen.get_by_text("Mehr Bänke")).to_be_visible()
    expect(one.mine("Mehr Bänke")).not_to_contain_text("Freigabe")
    expect(one.card("Ein Fest")).to_have_count(0)
    panel.button("Rückgängig: freigegeben").click()
    expect(two.card("Mehr Bänke")).to_have_count(0)
    hold(panel).uncheck()
    expect(panel.page.get_by_text("Was schon wartet, wartet weiter.")).to_be_visible()
    panel.button("Alle freigeben").click()
    expect(two.card("Mehr Bänke")).to_be_visible()
    expect(one.card("Ein Fest")).to_be_visible()
    expect(held(panel)).to_have_count(0)
    one.write("Sofort zu sehen", kind="Idee")
    expect(two.card("Sofort zu sehen")).to_be_visible()


def test_a_held_card_can_be_hidden_changed_and_taken_back(hall: Hall) -> None:
    event, panel = led(hall)
    event.does("order.hold", on=True)
    phone = Phone(hall, f"/{event.code}").join()
    for text in (BAD, "Mehr Benke", "Doch nicht"):
        phone.write(text, kind="Idee")
    phone.edit("Mehr Benke", "Mehr Bänke")
    phone.withdraw("Doch nicht")
    expect(held(panel).get_by_role("listitem")).to_have_count(2)
    expect(held(panel)).to_contain_text("Mehr Bänke")
    card = held(panel).get_by_role("listitem").filter(has_text=BAD)
    card.get_by_role("button", name="Verbergen").click()
    panel.dialog.get_by_role("radio", name="Beleidigt andere").check()
    panel.answer("Verbergen")
    expect(phone.mine(BAD)).to_contain_text("Grund: Beleidigt andere")
    expect(held(panel).get_by_role("listitem")).to_have_count(1)
    expect(panel.card(BAD)).to_contain_text("Verborgen: Beleidigt andere")


def test_held_cards_are_told_about_on_later_steps_too_and_are_not_sorted(hall: Hall) -> None:
    event, panel = led(hall)
    event.does("order.hold", on=True)
    phone = Phone(hall, f"/{event.code}").join()
    phone.write("Mehr Bänke", kind="Idee")
    event.does_write("Vom Papier")
    event.does("stage.start", stage="ordnen")
    expect(phone.page.get_by_text(re.compile("Mehr Bänke.*wartet auf Freigabe"))).to_be_visible(timeout=LATER_MS)
    expect(panel.loose("Vom Papier")).to_have_count(1)
    expect(panel.loose("Mehr Bänke")).to_have_count(0)
    held(panel).get_by_role("button", name="Freigeben").click()
    expect(panel.loose("Mehr Bänke")).to_have_count(1)
    expect(phone.page.get_by_text(re.compile("wartet auf Freigabe"))).to_have_count(0)


def test_everything_in_the_tray_works_with_keys(hall: Hall) -> None:
    event, panel = led(hall)
    event.does("order.hold", on=True)
    event.somebody().writes("Nur mit Tasten")
    button = held(panel).get_by_role("button", name="Freigeben")
    expect(button).to_be_visible()
    panel.page.locator("main").focus()
    for _ in range(60):
        if button.evaluate("button => button === document.activeElement"):
            break
        panel.page.keyboard.press("Tab")
    expect(button).to_be_focused()
    panel.page.keyboard.press("Enter")
    expect(held(panel)).to_have_count(0)
    assert [card["text"] for card in event.view()["card"].values() if not card.get("held")] == ["Nur mit Tasten"]


def test_a_reported_card_is_kept_or_hidden(hall: Hall) -> None:
    event, panel = led(hall)
    somebody = event.somebody()
    somebody.writes(BAD)
    somebody.writes("Mehr Bänke")
    phone = Phone(hall, f"/{event.code}").join()
    phone.write("Meine eigene", kind="Idee")
    report = report_of(phone, BAD)
    expect(report).to_be_visible(timeout=LATER_MS)
    expect(report_of(phone, "Meine eigene")).to_have_count(0)
    report.click()
    expect(phone.dialog).to_contain_text("Niemand erfährt, wer sie gemeldet hat.")
    phone.dialog.get_by_role("button", name="Nicht melden").click()
    expect(reported(panel)).to_have_count(0)
    report.click()
    phone.dialog.get_by_role("button", name="Melden", exact=True).click()
    expect(phone.card(BAD)).to_contain_text("von Ihnen gemeldet")
    expect(reported(panel)).to_contain_text("Eine Karte wurde gemeldet")
    expect(reported(panel)).to_contain_text("Eine Person findet, sie sollte hier nicht hängen.")
    phone.all_saved()
    phone.page.reload()
    expect(phone.card(BAD)).to_contain_text("von Ihnen gemeldet", timeout=LATER_MS)
    reported(panel).get_by_role("button", name="Behalten").click()
    expect(reported(panel)).to_have_count(0)
    expect(phone.card(BAD)).to_be_visible()
    panel.button("Rückgängig: gemeldete Karte behalten").click()
    reported(panel).get_by_role("button", name="Verbergen").click()
    panel.dialog.get_by_role("radio", name="Beleidigt andere").check()
    panel.answer("Verbergen")
    expect(phone.card(BAD)).to_have_count(0)
    expect(reported(panel)).to_have_count(0)
    assert phone_person(phone, event.code) not in panel_frames(panel, "reports")


def phone_person(phone: Phone, code: str) -> str:
    view = f"fetch('/api/view?code={code}&as=phone').then(answer => answer.json())"
    return str(phone.page.evaluate(view)["own"]["person"])


def panel_frames(panel: Panel, about: str) -> str:
    """What the panel has been told about cards with this word."""
    return "\n".join(frame for frame in panel.watch.received if about in frame)


def test_whoever_wrote_a_card_is_held_without_being_known(hall: Hall) -> None:
    event, panel = led(hall)
    one, two = Phone(hall, f"/{event.code}").join("Lena"), Phone(hall, f"/{event.code}").join("Tom")
    one.write(BAD, kind="Idee")
    panel.card_menu(BAD, "Künftige Karten dieser Person anhalten")
    expect(panel.button("Eine Person angehalten")).to_be_visible()
    one.write("Noch eine Karte", kind="Idee")
    two.write("Von jemand anderem", kind="Idee")
    expect(one.mine("Noch eine Karte")).to_contain_text("wartet auf Freigabe")
    expect(two.mine("Von jemand anderem")).not_to_contain_text("Freigabe")
    expect(held(panel)).to_contain_text("Karten dieser Person werden angehalten.")
    assert "Lena" not in panel_frames(panel, BAD)
    panel.button("Eine Person angehalten").click()
    expect(panel.dialog).to_contain_text(BAD)
    expect(panel.dialog).not_to_contain_text("Lena")
    panel.dialog.get_by_role("button", name="Karten dieser Person nicht mehr anhalten").click()
    expect(panel.dialog).to_contain_text("Es wird niemand mehr angehalten.")
    panel.page.keyboard.press("Escape")
    expect(panel.button("Eine Person angehalten")).to_have_count(0)
    one.write("Jetzt wieder sofort", kind="Idee")
    expect(two.card("Jetzt wieder sofort")).to_be_visible()


def test_nobody_can_be_held_for_a_card_from_paper(hall: Hall) -> None:
    event, panel = led(hall)
    event.does_write("Vom Papier")
    panel.card("Vom Papier").get_by_role("button", name=re.compile("Menü: Karte")).click()
    expect(panel.page.get_by_role("menuitem", name="Verbergen")).to_be_visible()
    expect(panel.page.get_by_role("menuitem", name=re.compile("anhalten"))).to_have_count(0)


def test_words_of_the_list_make_a_card_wait(hall: Hall) -> None:
    event, panel = led(hall)
    panel.button("Wortliste").click()
    words = panel.dialog.get_by_label("Wörter, eines je Zeile")
    words.fill("x" * 41)
    expect(panel.dialog.get_by_role("button", name="Speichern")).to_have_accessible_description(
        "Ein Wort ist zu lang. Höchstens 40 Zeichen."
    )
    words.fill("Depp*\nidiot")
    panel.answer("Speichern")
    expect(panel.button("Wortliste: 2 Wörter")).to_be_visible()
    phone = Phone(hall, f"/{event.code}").join()
    phone.write("So ein deppertes Rathaus", kind="Idee")
    phone.write("Ein schönes Rathaus", kind="Idee")
    expect(phone.mine("deppertes")).to_contain_text("wartet auf Freigabe")
    expect(phone.mine("schönes")).not_to_contain_text("Freigabe")
    assert "depp" not in view_as(phone.page, event.code, "phone").lower().replace("deppertes", "")
    panel.button("Wortliste: 2 Wörter").click()
    expect(words).to_have_value("Depp*\nidiot")


@pytest.mark.long
@pytest.mark.parametrize("wide", [(1280, 800), (1024, 768)], ids=["1280", "1024"])
def test_axe_finds_nothing(hall: Hall, wide: tuple[int, int]) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    panel = Panel(hall, {"viewport": {"width": wide[0], "height": wide[1]}})
    panel.open(event.code)
    found: list[str] = []

    def look(page: Page, state: str) -> None:
        sight.settle(page)
        sight.picture(page, f"order-{wide[0]}-{state}")
        found.extend(f"{state}: {line}" for line in sight.overflow(page) + sight.violations(page))

    writers = [event.somebody() for _ in range(3)]
    bad = writers[0].writes(BAD)
    writers[1].does("card.report", card=bad)
    event.does("author.mute", card=bad, on=True)
    event.does("order.hold", on=True)
    for no, one in enumerate(writers * 3):
        one.writes(f"Karte {no}: Der letzte Bus fährt um 19:40 Uhr, und der Deutschkurs endet erst um 20 Uhr.")
    expect(held(panel).get_by_role("listitem")).to_have_count(9)
    look(panel.page, "trays")
    panel.button("Eine Person angehalten").click()
    look(panel.page, "muted")
    panel.page.keyboard.press("Escape")
    panel.button("Wortliste").click()
    look(panel.page, "words")
    panel.page.keyboard.press("Escape")
    event.does("order.hold", on=False)
    phone = Phone(hall, f"/{event.code}").join()
    expect(report_of(phone, BAD)).to_be_visible(timeout=LATER_MS)
    look(phone.page, "phone")
    report_of(phone, BAD).click()
    look(phone.page, "report")
    phone.dialog.get_by_role("button", name="Melden", exact=True).click()
    event.does("order.hold", on=True)
    phone.write("Meine Karte wartet", kind="Idee")
    look(phone.page, "phone-held")
    event.does("stage.start", stage="ordnen")
    expect(phone.page.get_by_text(re.compile("wartet auf Freigabe durch"))).to_be_visible(timeout=LATER_MS)
    look(phone.page, "phone-held-later")
    assert not found, "\n".join(found)
