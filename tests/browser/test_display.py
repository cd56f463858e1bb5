"""The public screen: it follows the moderator, keeps its six places, says nothing too early, and fits everywhere."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import sight
from tests.browser.chromium import DISPLAY
from tests.browser.hall import Event, Hall, until

LONG = "Wer neu ist, braucht jemanden, der beim ersten Gang aufs Amt mitgeht, die Formulare kennt und Zeit hat. " * 2
NAMELESS = "Straßenverkehrssicherheitsbeauftragtenstellvertretung"
TEXTS = ["Bus am Abend", "Ein Treffpunkt im Bahnhof", "Bänke", "Deutschkurs am Samstag", "Kitaplätze", "Ein Fest"]
SIZES = {"16:9": (1920, 1080), "small": (1280, 720), "4:3": (1024, 768)}

PLACES = """() => Object.fromEntries([...document.querySelectorAll(".d-slot")].map(slot =>
    [slot.querySelector(".card__text").textContent, `${slot.dataset.at}x${slot.dataset.size}`]))"""

LOWEST = "() => Math.max(...[...document.querySelectorAll('#app > *')].map(box => box.getBoundingClientRect().bottom))"


def screen(hall: Hall, code: str, name: str = "16:9", hash: str = "") -> Page:
    width, height = SIZES[name]
    size = {**DISPLAY, "viewport": {"width": width, "height": height}}
    return hall.page(f"/display/{code}{hash}", size, name="display")


def writing(hall: Hall) -> Event:
    event = hall.event()
    event.does("stage.start", stage="karten")
    return event


def test_a_new_card_takes_the_place_of_the_oldest_and_the_others_stay(hall: Hall) -> None:
    event = writing(hall)
    somebody = event.somebody()
    for text in TEXTS:
        somebody.writes(text)
    page = screen(hall, event.code)
    until(page, "document.querySelectorAll('.d-slot').length === 6")
    before = page.evaluate(PLACES)
    assert sorted(before.values()) == [f"{no}x1" for no in range(6)]
    seventh = somebody.writes("Eine siebte Karte")
    expect(page.get_by_text("Eine siebte Karte")).to_be_visible()
    after = page.evaluate(PLACES)
    assert after.pop("Eine siebte Karte") == before.pop(TEXTS[0])
    assert after == before
    page.reload()
    expect(page.get_by_text("Eine siebte Karte")).to_be_visible()
    expect(page.get_by_text(TEXTS[0], exact=True)).to_have_count(0)
    # What is taken away leaves no hole: the card before comes back to it, and the others stay.
    others = {text: place for text, place in page.evaluate(PLACES).items() if text != "Eine siebte Karte"}
    event.does("card.hide", card=seventh, reason="Nennt eine Person")
    expect(page.get_by_text("Eine siebte Karte")).to_have_count(0)
    expect(page.get_by_text(TEXTS[0], exact=True)).to_be_visible()
    assert {text: place for text, place in page.evaluate(PLACES).items() if text != TEXTS[0]} == others


def test_a_long_card_has_more_places_and_is_shown_whole(hall: Hall) -> None:
    event = writing(hall)
    somebody = event.somebody()
    page = screen(hall, event.code)
    expect(page.get_by_text("Noch liegt hier keine Karte")).to_be_visible()
    somebody.writes(LONG.strip())
    card = page.locator(".card__text")
    expect(card).to_have_text(LONG.strip())
    assert page.evaluate(PLACES)[LONG.strip()][-1] in "23"
    assert card.evaluate("text => text.scrollHeight <= text.parentElement.clientHeight")


def test_a_hidden_card_leaves_the_screen(hall: Hall) -> None:
    event = writing(hall)
    card = event.somebody().writes("Herr M. aus der Lindenstraße")
    page = screen(hall, event.code)
    expect(page.get_by_text("Lindenstraße")).to_be_visible()
    event.does("card.hide", card=card, reason="Nennt eine Person")
    expect(page.get_by_text("Lindenstraße")).to_have_count(0)
    expect(page.get_by_text("Nennt eine Person")).to_have_count(0)


def test_before_the_reveal_it_says_how_many_have_voted_and_nothing_else(hall: Hall) -> None:
    event = writing(hall)
    people = [event.somebody() for _ in range(3)]
    cards = [people[0].writes(text) for text in TEXTS[:4]]
    event.does("stage.start", stage="ordnen")
    heads = ["0" * 15 + str(no) for no in range(1, 3)]
    for head, title, part in zip(heads, ("Unterwegs sein", "Zusammen sein"), (cards[:2], cards[2:]), strict=True):
        event.does("cluster.create", stage="ordnen", cluster=head, title=title, cards=part)
    event.does("stage.start", stage="punkte")
    page = screen(hall, event.code)
    people[0].dots(heads[0], 3)
    people[1].dots(heads[1], 3)
    expect(page.locator(".d-number")).to_contain_text("2von 3 haben Punkte geklebt")
    expect(page.locator(".d-rank, .d-dots")).to_have_count(0)
    event.does("vote.reveal", stage="punkte")
    expect(page.locator(".d-rank__no")).to_have_text(["1", "1"])  # a tie is a tie
    expect(page.get_by_text("gleichauf")).to_have_count(2)
    event.does("results.confirm", stage="punkte", targets=heads[:1])
    expect(page.locator(".d-rank li", has_text="Unterwegs sein")).to_contain_text("Ergebnis")
    expect(page.locator(".d-rank li", has_text="Zusammen sein")).not_to_contain_text("Ergebnis")
    event.does("event.close")
    expect(page.get_by_role("heading", level=1)).to_have_text("Danke, dass Sie da waren")
    expect(page.get_by_text("Die Stadtverordneten beraten")).to_be_visible()


@pytest.mark.parametrize("name", SIZES)
def test_nothing_stands_out_at_any_size(hall: Hall, name: str) -> None:
    event = hall.event(
        title="Bürgerforum zur Entwicklung der Innenstadt und ihrer Ränder: Wie wollen wir hier zusammen leben?",
        question={"de": "Was muss sich ändern, damit Menschen jeden Alters gern hier wohnen, arbeiten und bleiben?"},
        languages=["de", "en", "ar", "tr", "uk", "fa", "ru", "pl"],
    )
    page = screen(hall, event.code, name)
    found: list[str] = []

    def look(state: str) -> None:
        sight.settle(page)
        found.extend(f"{state}: {line}" for line in sight.overflow(page, also_high=True))
        low = page.evaluate(LOWEST)
        if low > SIZES[name][1] + 1:
            found.append(f"{state}: {low} > {SIZES[name][1]}")

    expect(page.get_by_text("أهلًا وسهلًا")).to_be_visible()
    look("hello")
    event.does("stage.start", stage="karten")
    somebody = event.somebody()
    cards = [somebody.writes(text) for text in [*TEXTS, NAMELESS, LONG.strip(), "W" * 280, NAMELESS + " " + TEXTS[0]]]
    until(page, "document.querySelectorAll('.d-slot').length >= 2")
    page.reload()
    until(page, "document.querySelectorAll('.d-slot').length >= 2")
    look("cards")
    event.does("stage.start", stage="ordnen")
    for no, card in enumerate(cards):
        title = f"{NAMELESS} {no}" if no % 2 else f"Wege {no}"
        event.does("cluster.create", stage="ordnen", cluster=f"{no:016}", title=title, cards=[card])
    expect(page.get_by_text("Seite 1 von 2")).to_be_visible()
    look("clusters")
    event.does("stage.start", stage="punkte")
    expect(page.locator(".d-targets li")).to_have_count(5)
    look("vote")
    somebody.dots(f"{1:016}", 3)
    event.does("vote.reveal", stage="punkte")
    expect(page.locator(".d-rank li")).to_have_count(1)
    look("ranking")
    event.does("event.close")
    expect(page.get_by_text("Danke, dass Sie da waren")).to_be_visible()
    look("end")
    assert not found, "\n".join(found)


def test_an_unknown_code_is_a_sentence(hall: Hall) -> None:
    page = hall.page("/display/AAAAAA", DISPLAY, name="display")
    hall.watches[page].allow("404")
    expect(page.get_by_text("Diesen Code gibt es hier nicht")).to_be_visible()


def test_a_dark_hall_has_a_dark_screen_and_codes_that_cameras_can_read(hall: Hall) -> None:
    page = screen(hall, hall.event().code, hash="#dunkel")
    expect(page.get_by_text("Willkommen")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 22, 27)"
    expect(page.locator(".d-code .qr rect").first).to_have_attribute("fill", "#fff")
    expect(page.locator(".d-code .qr path").first).to_have_attribute("fill", "#000")
    assert sight.violations(page) == []


def test_while_the_server_is_away_the_picture_stays_and_says_so(lonely_hall: Hall) -> None:
    event = lonely_hall.event()
    event.does("stage.start", stage="karten")
    event.somebody().writes("Bus am Abend")
    page = screen(lonely_hall, event.code)
    expect(page.get_by_text("Bus am Abend")).to_be_visible()
    lonely_hall.watches[page].allow("ERR_CONNECTION", "WebSocket")
    lonely_hall.server.kill()
    expect(page.get_by_text("Gerade keine Verbindung")).to_be_visible(timeout=15_000)
    expect(page.get_by_text("Bus am Abend")).to_be_visible()
    lonely_hall.server.start()
    expect(page.get_by_text("Gerade keine Verbindung")).to_have_count(0, timeout=15_000)
    event.line_again()
    event.somebody().writes("Ein Fest")
    expect(page.get_by_text("Ein Fest")).to_be_visible(timeout=10_000)
