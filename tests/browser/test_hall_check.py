"""Checking the hall from the panel: the phone test, secrets, the address that vanishes, and how it all looks."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from eventkit.store.db import Database
from eventkit.store.settings import Settings
from tests.browser import sight
from tests.browser.chromium import NAME, PHONE
from tests.browser.hall import Hall, moderator_of
from tests.browser.panel import Panel
from tests.browser.relay import Relay

SECRET = "haselnuss-2026"
GONE = "192.168.77.7"


@pytest.fixture(autouse=True)
def as_before(hall: Hall) -> Iterator[None]:
    moderator = moderator_of(hall.server)
    moderator.post("/api/moderator/hall", wifi={"ssid": "Saal", "password": SECRET})
    yield
    moderator.post("/api/moderator/hall", wifi=None, mirrored=None, address=None)


def checking(hall: Hall, **more: Any) -> Panel:
    panel = Panel(hall, **more)
    panel.page.get_by_role("link", name="Saal prüfen").click()
    expect(panel.page.get_by_role("heading", name="Saal prüfen", level=1)).to_be_visible()
    return panel


def region(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name)


def test_the_first_phone_turns_the_test_green(hall: Hall) -> None:
    panel = checking(hall)
    test = region(panel.page, "Mit Ihrem Handy prüfen")
    test.get_by_role("button", name="Prüfung beginnen").click()
    expect(test.get_by_role("img", name="Code der Testseite")).to_be_visible()
    expect(test.get_by_text("Es wird auf das erste Handy gewartet")).to_be_visible()
    laptop = hall.page("/probe", PHONE)
    expect(laptop.get_by_role("status")).to_have_text("Das ist der Laptop selbst. Er zählt nicht.")
    expect(test.get_by_text("Der Laptop selbst hat die Seite geöffnet.")).to_be_visible()
    relay = Relay(hall.server.port)
    try:
        phone = hall.device(PHONE, "en-GB").new_page()
        phone.goto(f"http://{NAME}:{relay.port}/probe")
        expect(phone.get_by_role("status")).to_have_text("This phone is connected.")
        expect(test.get_by_text("Ein Handy ist durchgekommen")).to_be_visible()
        expect(test.get_by_text(re.compile(r"Hin und zurück: \W*\d+\W* ms"))).to_be_visible()
        phone.reload()
        expect(phone.get_by_role("status")).to_have_text("This phone is connected.")
        expect(test.get_by_text("Verbindung steht: 1")).to_be_visible()
    finally:
        relay.close()


def test_secrets_are_seen_only_while_a_button_is_held(hall: Hall) -> None:
    panel = checking(hall)
    page, net = panel.page, region(panel.page, "Netz im Saal")
    password, code = (
        net.get_by_label("Passwort", exact=True),
        net.get_by_role("img", name=re.compile("^Code für das WLAN")),
    )
    hold = net.get_by_role("button", name=re.compile("^Zum Zeigen gedrückt halten"))
    expect(password).to_have_attribute("type", "password")
    expect(code).to_have_count(0)
    hold.hover()
    page.mouse.down()
    expect(password).to_have_attribute("type", "text")
    expect(code).to_be_visible()
    page.mouse.up()
    expect(password).to_have_attribute("type", "password")
    expect(code).to_have_count(0)
    hold.focus()
    page.keyboard.down(" ")
    expect(code).to_be_visible()
    page.keyboard.up(" ")
    expect(code).to_have_count(0)
    page.get_by_role("radio", name=re.compile("^Erweitert")).check()
    expect(code).to_be_visible()
    expect(hold).to_have_count(0)
    page.get_by_role("radio", name=re.compile("^Gespiegelt")).check()
    expect(code).to_have_count(0)
    panel.button("Link erzeugen").click()
    invite = region(page, "Zweites Gerät für die Moderation")
    expect(invite.get_by_text("Er gilt einmal")).to_be_visible()
    expect(invite.get_by_text("/panel#key=")).to_have_count(0)
    invite.get_by_role("button", name=re.compile("^Zum Zeigen gedrückt halten")).hover()
    page.mouse.down()
    expect(invite.get_by_text("/panel#key=")).to_be_visible()
    page.mouse.up()
    expect(invite.get_by_text("/panel#key=")).to_have_count(0)


def test_an_address_that_vanishes_is_told_and_replaced(hall: Hall) -> None:
    there = moderator_of(hall.server).get("/api/moderator/hall").json()["addresses"]
    event = hall.event()
    event.does("stage.start", stage="karten")
    panel = Panel(hall)
    panel.open(event.code)
    notice = panel.page.get_by_role("alert").filter(has_text="verloren")
    expect(panel.next_part).to_be_visible()
    expect(notice).to_have_count(0)
    db = Database(hall.server.data, exclusive=False)
    try:
        Settings(db).address = GONE
    finally:
        db.close()
    expect(notice).to_contain_text(GONE, timeout=15_000)  # the panel looks every five seconds
    expect(notice).to_contain_text("behalten ihre Karten")
    if not there:  # this machine has no network: nothing could be proposed
        return
    expect(notice).to_contain_text(there[0]["address"])
    notice.get_by_role("button", name="Neue Codes auf die Leinwand").click()
    expect(notice).to_have_count(0)
    expect(panel.page.locator("[data-announcer]")).to_contain_text("Die neuen Codes")
    expect(panel.page.get_by_text("Bleibt stehen").first).to_be_visible()
    assert event.view()["screen"]["1"]["what"] == "codes"


@pytest.mark.parametrize("wide", [(1280, 800), pytest.param((1024, 768), marks=pytest.mark.long)], ids=["1280", "1024"])
def test_axe_finds_nothing_in_the_hall_check(hall: Hall, wide: tuple[int, int]) -> None:
    panel = checking(hall, size={"viewport": {"width": wide[0], "height": wide[1]}})
    page, found = panel.page, list[str]()
    report: dict[str, Any] = moderator_of(hall.server).post("/api/moderator/probe").json()

    def look(state: str) -> None:
        sight.settle(page)
        sight.picture(page, f"hall-{wide[0]}-{state}")
        found.extend(f"{state}: {line}" for line in sight.overflow(page) + sight.violations(page))

    def answers(**more: Any) -> None:
        """The laptop after twenty seconds; waiting for them would teach nothing."""
        body = json.dumps({**report, "since": report["now"] - 30_000, **more})
        page.route("**/api/moderator/probe", lambda route: route.fulfill(body=body, content_type="application/json"))

    expect(region(page, "Laptop")).to_be_visible()
    look("first")
    page.get_by_label("Passwort", exact=True).fill("kurz")
    panel.watch.allow("status of 400")
    panel.button("WLAN speichern").click()
    expect(page.get_by_text("Das WLAN-Passwort ist zu kurz.")).to_be_visible()
    page.get_by_text("So stellen Sie um").click()
    answers(own=True)
    panel.button("Prüfung beginnen").click()
    expect(page.get_by_text("Noch kein Handy ist da.")).to_be_visible()
    page.get_by_text("Andere Systeme").click()
    look("nothing")
    answers(opened=9, loaded=8, through=7, ms=12, slowest=420)
    expect(page.get_by_text(re.compile("Handys sind durchgekommen"))).to_be_visible()
    expect(page.get_by_text("Über 300 ms ist langsam.")).to_be_visible()
    look("through")
    assert not found, "\n".join(found)
