"""Reception: heads and phones, the door, admission slips, devices, and going on by a printed code."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import sight
from tests.browser.chromium import NARROW, PHONE
from tests.browser.evening import part
from tests.browser.hall import PRINTING_MS, Event, Hall, moderator_of
from tests.browser.panel import Panel
from tests.browser.phone import Phone

REFUSED = ("status of 403", "status of 404", "status of 409", "status of 400")


def at_reception(hall: Hall, event: Event, wide: tuple[int, int] = (1280, 800)) -> Panel:
    panel = Panel(hall, {"viewport": {"width": wide[0], "height": wide[1]}})
    panel.open(event.code, "people")
    expect(panel.page.get_by_role("heading", name="Empfang")).to_be_visible()
    return panel


def slips(event: Event, count: int) -> list[str]:
    """Fresh slips, as they are printed."""
    answer = moderator_of(event.server).post("/api/moderator/slips", code=event.code, count=count)
    return [str(slip) for slip in answer.json()["slips"]]


def slip_field(phone: Phone) -> Locator:
    return phone.page.get_by_label(phone.say("Code auf Ihrem Einlasszettel", "Code on your admission slip"))


def people(event: Event) -> int:
    return int(event.view()["count"]["event"]["people"])


def test_more_phones_than_heads_is_shown_where_it_matters(hall: Hall) -> None:
    event = hall.event()
    for _ in range(3):
        event.somebody()
    panel = at_reception(hall, event)
    heads = panel.page.get_by_label("Köpfe im Raum")
    heads.fill("viele")
    panel.button("Speichern").click()
    expect(heads).to_have_accessible_description(re.compile("Bitte eine ganze Zahl bis 5000."))
    heads.fill("2")
    heads.press("Enter")
    warning = panel.page.get_by_role("status").filter(has_text="Handys 3, Köpfe 2.")
    expect(warning).to_be_visible()
    panel.open(event.code)
    expect(warning).to_be_visible()
    warning.get_by_role("link", name="Zum Empfang").click()
    expect(heads).to_have_value("2")
    heads.fill("3")
    panel.button("Speichern").click()
    expect(warning).to_have_count(0)
    heads.fill("")
    panel.button("Speichern").click()
    expect(heads).to_have_value("")
    assert event.view()["reception"]["event"]["heads"] is None


def test_a_closed_door_lets_nobody_new_in_and_keeps_nobody_out(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    inside = Phone(hall, f"/{event.code}").join()
    waiting = Phone(hall, f"/{event.code}", name="waiting")
    waiting.watch.allow(*REFUSED)
    panel = at_reception(hall, event)
    panel.page.get_by_role("radio", name=re.compile("^Geschlossen")).check()
    expect(panel.page.locator("[data-announcer]")).to_contain_text("Niemand Neues kommt herein.")
    waiting.button("Mitmachen").click()  # the page was opened before
    expect(waiting.page.get_by_text("Die Tür ist gerade zu.").first).to_be_visible()
    newcomer = Phone(hall, f"/{event.code}", name="newcomer")
    newcomer.watch.allow(*REFUSED)
    expect(newcomer.page.get_by_text("Die Tür ist gerade zu.")).to_be_visible()
    newcomer.button("Mitmachen").click()
    expect(newcomer.button("Mitmachen")).not_to_have_attribute("aria-busy", "true")
    assert people(event) == 1
    inside.write("Ich bin noch da", kind="Idee")
    inside.page.reload()
    expect(inside.mine("Ich bin noch da")).to_be_visible()
    panel.page.get_by_role("radio", name=re.compile("^Offen")).check()
    expect(panel.page.locator("[data-announcer]")).to_contain_text("Wer den Code hat, kommt herein.")
    newcomer.button("Mitmachen").click()
    expect(newcomer.tool_help).to_be_visible()
    assert people(event) == 2


def test_a_slip_lets_one_person_in(hall: Hall) -> None:
    event = hall.event()
    panel = at_reception(hall, event)
    panel.page.get_by_role("radio", name=re.compile("^Nur mit Einlasszettel")).check()
    expect(panel.page.locator("[data-announcer]")).to_contain_text("Neue brauchen einen Zettel")
    slip, spare = slips(event, 2)
    first = Phone(hall, f"/{event.code}#slip={slip}", name="first")
    expect(slip_field(first)).to_have_value(slip)
    first.join()
    expect(first.page).to_have_url(f"{hall.base}/{event.code}")
    second = Phone(hall, f"/{event.code}", name="second")
    second.watch.allow(*REFUSED)
    second.button("Mitmachen").click()
    expect(slip_field(second)).to_have_accessible_description(re.compile("Bitte geben Sie den Code .* ein."))
    expect(slip_field(second)).to_be_focused()
    for wrong, sentence in (("ZZZZZZ", "gibt es nicht"), (slip.lower(), "ist schon jemand hereingekommen")):
        slip_field(second).fill(wrong)
        second.button("Mitmachen").click()
        expect(second.page.get_by_role("alert")).to_contain_text(sentence)
        expect(slip_field(second)).to_have_accessible_description(re.compile(sentence))
    assert people(event) == 1
    slip_field(second).fill(f" {spare[:3]}-{spare[3:]} ".lower())
    second.button("Mitmachen").click()
    expect(second.tool_help).to_be_visible()
    expect(panel.page.get_by_text("2 gedruckt, 2 benutzt.")).to_be_visible()


def test_a_slip_is_asked_for_when_the_door_has_changed_meanwhile(hall: Hall) -> None:
    event = hall.event()
    phone = Phone(hall, f"/{event.code}", "en")
    phone.watch.allow(*REFUSED)
    expect(phone.button("Take part")).to_be_visible()
    event.does("door.set", door="slips")
    phone.button("Take part").click()
    expect(slip_field(phone)).to_have_accessible_description(
        re.compile("Please enter the code of your admission slip.")
    )
    slip_field(phone).fill(slips(event, 1)[0])
    phone.button("Take part").click()
    expect(phone.tool_help).to_be_visible()


def test_slips_are_printed_from_the_panel(hall: Hall, tmp_path: Path) -> None:
    event = hall.event()
    panel = at_reception(hall, event)
    expect(panel.page.get_by_text("Noch keiner gedruckt.")).to_be_visible()
    count = panel.page.get_by_label("Wie viele?")
    count.fill("900")
    expect(panel.button("Drucken (PDF)")).to_have_accessible_description("Bitte eine ganze Zahl von 1 bis 500.")
    count.fill("24")
    with panel.page.expect_download(timeout=PRINTING_MS) as download:
        panel.button("Drucken (PDF)").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert file.name == f"einlass-{event.code}.pdf" and file.read_bytes()[:5] == b"%PDF-"
    expect(panel.page.get_by_text("24 gedruckt, 0 benutzt.")).to_be_visible()


def test_a_device_is_shut_out(lonely_hall: Hall) -> None:
    event = lonely_hall.event()
    panel, other = at_reception(lonely_hall, event), at_reception(lonely_hall, event)
    other.watch.allow(*REFUSED)
    devices = panel.page.get_by_role("region", name="Geräte der Moderation")
    expect(devices.get_by_role("listitem")).to_have_count(3)  # one moderates without a screen
    expect(devices.get_by_role("listitem").filter(has_text="gerade verbunden")).to_have_count(2)
    mine = devices.get_by_role("listitem").filter(has_text="dieses Gerät")
    expect(mine).to_have_count(1)
    expect(mine.get_by_role("button")).to_have_count(0)
    other.page.get_by_role("button", name="Gerät 1 aussperren").click()
    expect(other.dialog).to_have_count(1)
    devices.get_by_role("button", name="Gerät 3 aussperren").click()  # the newest
    panel.answer("Aussperren")
    expect(other.page.get_by_text("Der Zugang dieses Geräts wurde beendet.")).to_be_visible()
    expect(other.page.get_by_label("Köpfe im Raum")).to_have_count(0)
    expect(other.dialog).to_have_count(0)
    expect(devices.get_by_role("listitem")).to_have_count(2)
    expect(panel.page.get_by_label("Köpfe im Raum")).to_be_visible()
    other.open(event.code)
    expect(other.page.get_by_role("heading", name="Dieses Gerät darf noch nicht moderieren")).to_be_visible()


def test_a_printed_code_goes_on_as_the_same_person_after_one_press(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    old = Phone(hall, f"/{event.code}", name="old").join()
    old.write("Vom alten Handy", kind="Idee")
    event.does("door.set", door="closed")  # who is in may go on anywhere
    new = Phone(hall, f"/{event.code}#{personal(old, event.code).lower()}", name="new")
    new.button("Weiter als Gast 1").click()
    expect(new.mine("Vom alten Handy")).to_be_visible()
    expect(new.page).to_have_url(f"{hall.base}/{event.code}")
    assert people(event) == 1
    new.page.reload()
    expect(new.mine("Vom alten Handy")).to_be_visible()
    expect(new.button(re.compile("^Weiter als"))).to_have_count(0)


def test_a_printed_code_on_a_phone_of_somebody_else_asks_whom_it_belongs_to(hall: Hall) -> None:
    event = hall.event()
    lena, tom = Phone(hall, f"/{event.code}").join("Lena"), Phone(hall, f"/{event.code}").join("Tom")
    code = personal(lena, event.code)
    tom.page.goto("about:blank")
    tom.page.goto(f"/{event.code}#{code}")
    expect(tom.page.get_by_text(re.compile("Dieses Handy gehört gerade .*Tom"))).to_be_visible()
    tom.button(re.compile("Tom.* bleiben$")).click()
    expect(tom.button(re.compile("^Weiter als"))).to_have_count(0)
    assert personal(tom, event.code) != code
    tom.page.goto("about:blank")
    tom.page.goto(f"/{event.code}#{code}")
    tom.button(re.compile("^Weiter als .*Lena")).click()
    expect(tom.button(re.compile("^Weiter als"))).to_have_count(0)
    assert personal(tom, event.code) == code
    lena.page.goto("about:blank")
    lena.page.goto(f"/{event.code}#{code}")  # that is she already
    expect(lena.tool_help).to_be_visible()
    expect(lena.button(re.compile("^Weiter als"))).to_have_count(0)
    expect(lena.page).to_have_url(f"{hall.base}/{event.code}")


def test_a_wrong_printed_code_says_so_and_one_can_join(hall: Hall) -> None:
    event = hall.event()
    phone = Phone(hall, f"/{event.code}#AAAACCCC")
    phone.watch.allow(*REFUSED)
    expect(phone.page.get_by_text("Dieser persönliche Code passt nicht.")).to_be_visible()
    phone.button("Das bin ich nicht").click()
    expect(phone.page).to_have_url(f"{hall.base}/{event.code}")
    phone.join()


def personal(phone: Phone, code: str) -> str:
    view = f"fetch('/api/view?code={code}&as=phone').then(answer => answer.json())"
    return str(phone.page.evaluate(view)["own"]["personal"])


@pytest.mark.long
@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_way_in_fits_and_axe_finds_nothing(hall: Hall, lang: str) -> None:
    event = hall.event()
    code = personal(Phone(hall, f"/{event.code}").join(), event.code)
    found: list[str] = []

    def look(page: Page, state: str) -> None:
        sight.settle(page)
        sight.picture(page, f"reception-{lang}-{state}")
        found.extend(f"{state}: {line}" for line in sight.overflow(page) + sight.violations(page))

    for door in ("slips", "closed"):
        event.does("door.set", door=door)
        for no, size in enumerate((PHONE, NARROW, {**PHONE, "color_scheme": "dark"})):
            phone = Phone(hall, f"/{event.code}#{code}", lang, size=size)
            phone.watch.allow(*REFUSED)
            if size is NARROW:
                phone.page.evaluate("localStorage.setItem('ek/text', 'larger')")
                phone.page.reload()
            expect(phone.button(re.compile("^(Weiter als Gast 1|Continue as Guest 1)"))).to_be_visible()
            look(phone.page, f"{door}-{no}")
            if door == "slips":
                slip_field(phone).fill("ZZZZZZ")
                phone.button(phone.say("Mitmachen", "Take part")).click()
                expect(phone.page.get_by_role("alert")).to_be_visible()
                look(phone.page, f"{door}-{no}-wrong")
    assert not found, "\n".join(found)


@pytest.mark.long
@pytest.mark.parametrize("wide", [(1280, 800), (1024, 768)], ids=["1280", "1024"])
def test_axe_finds_nothing_at_the_reception(hall: Hall, wide: tuple[int, int]) -> None:
    event = hall.event("world-cafe")
    for _ in range(2):
        event.somebody()
    event.does("reception.count", heads=1)
    panel = at_reception(hall, event, wide)
    expect(part(panel, "Geräte der Moderation").get_by_role("listitem").first).to_be_visible()
    found: list[str] = []

    def look(state: str) -> None:
        sight.settle(panel.page)
        sight.picture(panel.page, f"reception-{wide[0]}-{state}")
        found.extend(f"{state}: {line}" for line in sight.overflow(panel.page) + sight.violations(panel.page))

    look("people")
    panel.page.get_by_label("Köpfe im Raum").fill("viele")
    panel.button("Speichern").click()
    look("wrong")
    panel.button(re.compile("^Gerät .* aussperren")).first.click()
    look("revoke")
    panel.page.keyboard.press("Escape")
    panel.open(event.code)
    expect(panel.page.get_by_text("Handys 2, Köpfe 1.")).to_be_visible()
    look("run")
    assert not found, "\n".join(found)
