"""Screens: they follow or stay at what was chosen, say what is said to all, and show nothing that is not for all."""

import io
import re
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser import sight
from tests.browser.chromium import PHONE
from tests.browser.evening import choose_picture, display, part, says
from tests.browser.hall import Event, Hall, Somebody, moderator_of, until, view_as
from tests.browser.host import Host
from tests.browser.panel import Panel
from tests.browser.phone import Phone
from tests.browser.tongues import Guest, in_words
from tests.web.running import fresh_id

QUESTION = "Was brauchen Menschen, die neu zu uns kommen?"
LONG = (
    "Vor dem Eingang steht ein weißer Lieferwagen mit dem Kennzeichen HU-AB 123. Bitte fahren Sie ihn weg, "
    "die Feuerwehr braucht den Platz. Danke an alle, die dabei helfen."
)
BACK_ARABIC = in_words("ready-message-back", "ar")
PICTURES = ("question", "codes", "timer", "cards", "board", "floor", "results", "trail", "photos", "pause")
SIZES = {"16:9": (1920, 1080), "small": (1280, 720), "4:3": (1024, 768)}
RING = """
    window.strokes = 0;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (at) {
        if (this.frequency.value < 600) window.strokes += 1;
        return start.call(this, at);
    };
"""
"""Counts how often the bell is struck: by its lowest note."""


def led(hall: Hall, format: str = "kartenabfrage") -> tuple[Event, Panel]:
    event, panel = hall.event(format), Panel(hall)
    panel.open(event.code)
    return event, panel


def test_the_panel_shows_the_screen_live_and_says_what_to_do(hall: Hall) -> None:
    event, panel = led(hall)
    event.does("stage.start", stage="karten")
    leinwand = part(panel, "Leinwand")
    seen = part(panel, "Das sehen alle")
    expect(seen).to_contain_text("Keine Leinwand verbunden")
    leinwand.get_by_role("button", name="Live ansehen").click()
    small = panel.page.frame_locator("iframe")
    expect(small.get_by_role("heading", name=QUESTION)).to_be_visible()
    expect(seen).to_contain_text("Keine Leinwand verbunden")
    event.does("screen.show", screen="1", what="codes", stage=None, place=None)
    expect(small.get_by_text("So machen Sie mit")).to_be_visible()
    expect(seen).to_contain_text("Die Leinwand zeigt stattdessen: Codes.")
    display(hall, event)  # the control: a screen of the hall is counted
    expect(seen).to_contain_text("Eine Leinwand verbunden")
    panel.page.get_by_text("Was ist jetzt zu tun?").click()
    expect(panel.page.get_by_text("Alle schreiben, eine Karte je Gedanke.")).to_be_visible()
    sight.picture(panel.page, "panel-preview")
    panel.page.reload()
    expect(panel.page.get_by_text("Alle schreiben, eine Karte je Gedanke.")).to_be_visible()
    expect(small.get_by_text("So machen Sie mit")).to_be_visible()


def test_a_screen_follows_until_something_is_chosen_and_follows_again(hall: Hall) -> None:
    event, panel = led(hall)
    one, two = display(hall, event), display(hall, event, 2)
    event.does("stage.start", stage="karten")
    says(one, QUESTION)
    choose_picture(panel, "Codes")
    says(one, "So machen Sie mit")
    expect(part(panel, "Leinwand")).to_contain_text("Bleibt stehen" + "Codes")
    event.does("stage.start", stage="ordnen")
    says(two, "Wir ordnen die Karten. Was gehört zusammen?")
    says(one, "So machen Sie mit")
    panel.button("Wieder folgen").click()
    says(one, "Wir ordnen die Karten. Was gehört zusammen?")
    expect(part(panel, "Leinwand")).to_contain_text("Folgt dem Ablauf")
    one.reload()
    says(one, "Wir ordnen die Karten. Was gehört zusammen?")


def test_the_second_screen_is_chosen_apart_from_the_first(hall: Hall) -> None:
    event, panel = led(hall)
    one, two = display(hall, event), display(hall, event, 2)
    says(one, "Zusammen in Haselrod")
    second = panel.page.get_by_role("group").filter(has_text="Zweite Leinwand")
    expect(second.get_by_role("button", name="Anderes zeigen")).to_be_visible()  # two are connected
    second.get_by_role("button", name="Anderes zeigen").click()
    expect(panel.dialog.get_by_role("heading")).to_have_text("Was zeigt die zweite Leinwand?")
    panel.dialog.get_by_role("button", name="Pausenbild").click()
    expect(two.get_by_role("heading", level=1)).to_have_text("Pause")
    says(one, "Zusammen in Haselrod")
    link = second.get_by_role("link", name=re.compile("Zweite Leinwand öffnen"))
    assert link.get_attribute("href") == f"/display/{event.code}?screen=2"


def test_pictures_of_one_step_and_one_table(hall: Hall) -> None:
    event, panel = led(hall, "world-cafe")
    people = [event.somebody() for _ in range(2)]
    for stage in ("runde-1-platz", "runde-1"):
        event.does("stage.start", stage=stage)
    event.does("boards.open", open=True)
    seats = event.view()["person"]
    for no, somebody in enumerate(people):
        somebody.does(
            "card.write", stage="runde-1", card=fresh_id(), text=f"Gedanke {no}", place=place(seats, somebody)
        )
    screen = display(hall, event)
    names = {one["id"]: f"Tisch {one['no']}" for one in event.view()["place"].values()}
    mine = place(seats, people[0])
    choose_picture(panel, "Karten", stage="Tischrunde 1", place=names[mine])
    expect(screen.get_by_text("Gedanke 0")).to_be_visible()
    expect(screen.get_by_text("Gedanke 1")).to_have_count(0)
    expect(part(panel, "Leinwand")).to_contain_text(f"Karten, Tischrunde 1, {names[mine]}")
    part(panel, "Leinwand").get_by_role("button", name="Anderes zeigen").first.click()
    panel.dialog.get_by_label("Von welchem Schritt?").select_option(label="Ernte")
    cards = panel.dialog.get_by_role("button", name="Karten", exact=True)
    expect(cards).to_have_attribute("aria-disabled", "true")
    expect(cards).to_have_accessible_description(re.compile("Das gibt es in .*Ernte.* nicht"))
    panel.page.keyboard.press("Escape")
    event.does("screen.show", screen="1", what="cards", stage="runde-1")
    expect(screen.get_by_text("Gedanke 1")).to_be_visible()


def place(persons: dict[str, Any], somebody: Somebody) -> str:
    return str(persons[somebody.person]["place"])


def test_black_shows_nothing_and_comes_back_to_what_was_there(hall: Hall) -> None:
    event, panel = led(hall)
    screen = display(hall, event)
    choose_picture(panel, "Codes")
    event.does("message.show", text={"de": "Bitte kommen Sie zurück."})
    expect(screen.get_by_text("Bitte kommen Sie zurück.")).to_be_visible()
    black = panel.button("Schwarz schalten")
    expect(black).to_have_attribute("aria-pressed", "false")
    black.click()
    expect(screen.get_by_role("main", name="Die Leinwand ist schwarz")).to_be_visible()
    assert screen.inner_text("#app").strip() == ""
    pressed = panel.button("Leinwand ist schwarz. Wieder zeigen")
    expect(pressed).to_have_attribute("aria-pressed", "true")
    pressed.click()
    says(screen, "So machen Sie mit")
    expect(screen.get_by_text("Bitte kommen Sie zurück.")).to_be_visible()
    expect(panel.button("Schwarz schalten")).to_be_visible()


def test_pictures_are_chosen_with_keys_alone(hall: Hall) -> None:
    event, panel = led(hall)
    screen = display(hall, event)
    keys = panel.page.keyboard
    opener = part(panel, "Leinwand").get_by_role("button", name="Anderes zeigen").first
    opener.focus()
    keys.press("Enter")
    expect(panel.dialog).to_be_visible()
    codes = panel.dialog.get_by_role("button", name="Codes", exact=True)
    for _ in range(12):
        if codes.evaluate("button => button === document.activeElement"):
            break
        keys.press("Tab")
    expect(codes).to_be_focused()
    expect(codes).to_have_accessible_description("WLAN und Seite, groß")
    keys.press("Enter")
    says(screen, "So machen Sie mit")
    expect(opener).to_be_focused()
    expect(panel.page.locator("[data-announcer]")).to_contain_text("Auf der Leinwand: Codes.")
    panel.button("Schwarz schalten").focus()
    keys.press(" ")
    expect(screen.get_by_role("main", name="Die Leinwand ist schwarz")).to_be_visible()
    expect(panel.page.locator("[data-announcer]")).to_contain_text("Die Leinwand ist schwarz.")


def test_what_was_chosen_can_be_undone(hall: Hall) -> None:
    event, panel = led(hall)
    screen = display(hall, event)
    choose_picture(panel, "Pausenbild")
    says(screen, "Pause")
    panel.button("Rückgängig: Leinwand").click()
    says(screen, "Zusammen in Haselrod")


def test_a_message_reaches_all_and_stays_until_it_was_read(hall: Hall) -> None:
    event, panel = led(hall)
    screen = display(hall, event)
    event.does("stage.start", stage="karten")
    event.does("event.edit", languages=["de", "de-simple", "en", "ar"])
    german, english = Phone(hall, f"/{event.code}").join(), Phone(hall, f"/{event.code}", "en").join()
    arabic = Guest(hall, event, "ar").join()
    panel.button("Nachricht an alle").click()
    show = panel.dialog.get_by_role("button", name="Allen zeigen")
    expect(show).to_have_accessible_description("Bitte schreiben Sie zuerst, was alle lesen sollen.")
    panel.dialog.get_by_role("button", name="Bitte kommen Sie zurück.").click()
    expect(panel.dialog.get_by_label("Nachricht (English)")).to_have_value("Please come back.")
    unwritten = panel.dialog.get_by_label("Nachricht (Arabisch)")
    expect(unwritten).to_have_value("")
    expect(unwritten).to_have_accessible_description(re.compile(BACK_ARABIC))
    panel.answer("Allen zeigen")
    band = screen.get_by_role("status").filter(has_text="Bitte kommen Sie zurück.")
    expect(band).to_be_visible()
    expect(band.get_by_role("listitem")).to_have_text(["Please come back.", BACK_ARABIC])
    expect(band.get_by_text(BACK_ARABIC)).to_have_attribute("dir", "rtl")
    expect(english.page.get_by_text("Please come back.", exact=True)).to_be_visible()
    expect(arabic.page.get_by_text(BACK_ARABIC, exact=True)).to_be_visible()
    expect(arabic.page.locator("[data-announcer]")).to_contain_text(BACK_ARABIC)
    told = german.page.get_by_text("Bitte kommen Sie zurück.", exact=True)
    expect(told).to_be_visible()
    expect(german.page.locator("[data-announcer]")).to_have_text(re.compile("^Nachricht an alle: .*zurück"))
    german.button("Verstanden").click()
    expect(told).to_have_count(0)
    german.page.reload()
    expect(german.field).to_be_visible()
    expect(english.button("Understood")).to_be_visible()
    expect(told).to_have_count(0)
    panel.button("Ändern").click()
    panel.dialog.get_by_label("Nachricht (English)").fill("")
    panel.dialog.get_by_label("Nachricht (Deutsch)").fill("Das Essen ist da.")
    expect(unwritten).to_have_accessible_description(re.compile("steht hier der deutsche Text"))
    panel.answer("Allen zeigen")
    expect(german.page.get_by_text("Das Essen ist da.", exact=True)).to_be_visible()
    for foreign in (english, arabic):
        expect(foreign.page.get_by_role("main").get_by_text("Das Essen ist da.", exact=True)).to_have_attribute(
            "lang", "de"
        )
    spoken = arabic.page.locator("[data-announcer]").get_by_text("Das Essen ist da.")
    expect(spoken).to_have_attribute("lang", "de")
    expect(spoken).to_have_attribute("dir", "ltr")
    expect(screen.get_by_role("status").get_by_role("listitem")).to_have_count(0)
    panel.button("Wegnehmen").last.click()
    expect(german.page.get_by_text("Das Essen ist da.", exact=True)).to_have_count(0)
    expect(screen.get_by_text("Das Essen ist da.")).to_have_count(0)


def test_a_message_is_read_out_once_and_not_again_with_every_step(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="ankommen")
    phone = Phone(hall, f"/{event.code}").join()
    event.does("message.show", text={"de": "Gleich gibt es Suppe."})
    announcer = phone.page.locator("[data-announcer]")
    expect(announcer).to_contain_text("Suppe")
    event.does("stage.start", stage="karten")
    expect(announcer).to_contain_text("Karten schreiben")
    expect(phone.page.get_by_text("Gleich gibt es Suppe.", exact=True)).to_be_visible()
    expect(announcer).not_to_contain_text("Suppe")


def test_hosts_are_told_too(hall: Hall) -> None:
    event = hall.event("world-cafe")
    for stage in ("runde-1-platz", "runde-1"):
        event.does("stage.start", stage=stage)
    host = Host(hall, event, "p1").enter("Yusuf")
    event.does("message.show", text={"de": "Bitte kommen Sie zurück."})
    event.does("break.begin", minutes=10)
    told = host.page.get_by_text("Bitte kommen Sie zurück.", exact=True)
    expect(told).to_be_visible()
    rest = host.page.get_by_role("main").get_by_text(re.compile(r"^Pause bis \d\d:\d\d$"))
    expect(rest).to_be_visible()
    sight.settle(host.page)
    assert sight.overflow(host.page) + sight.violations(host.page) == []
    host.button("Verstanden").click()
    expect(told).to_have_count(0)
    event.does("break.end")
    expect(rest).to_have_count(0)


def test_a_break_is_seen_everywhere_but_not_where_something_was_chosen(hall: Hall) -> None:
    event, panel = led(hall)
    event.does("stage.start", stage="karten")
    event.does("screen.show", screen="2", what="codes")
    one, two = display(hall, event), display(hall, event, 2)
    phone = Phone(hall, f"/{event.code}").join()
    says(one, QUESTION)
    panel.button("15 Minuten Pause").click()
    says(one, re.compile(r"^Pause bis \d\d:\d\d$"))
    says(two, "So machen Sie mit")
    rest = phone.page.get_by_role("main").get_by_text(re.compile(r"^Pause bis \d\d:\d\d$"))
    expect(rest).to_be_visible()
    phone.write("Auch in der Pause geht das", kind="Idee")
    expect(part(panel, "An alle")).to_contain_text("Pause bis")
    panel.button("Pause beenden").click()
    says(one, QUESTION)
    expect(rest).to_have_count(0)


def test_the_next_step_ends_the_break(hall: Hall) -> None:
    event, panel = led(hall)
    event.does("stage.start", stage="karten")
    panel.button("5 Minuten Pause").click()
    expect(panel.button("Pause beenden")).to_be_visible()
    panel.next("Ordnen")
    expect(panel.button("Pause beenden")).to_have_count(0)


def test_the_bell_rings_when_people_walk_and_when_time_is_up(hall: Hall) -> None:
    event = hall.event("world-cafe")
    device = hall.device()
    device.add_init_script(RING)
    screen = hall.tab(device, f"/display/{event.code}", "display")
    says(screen, "Zusammen in Haselrod")
    sound = screen.get_by_role("button", name="Ton einschalten")
    expect(sound).to_have_count(0)  # nobody wants a bell
    event.does("screen.bell", on=True)
    sound.click()
    expect(sound).to_have_count(0)
    event.does("stage.start", stage="ankommen")
    event.does("timer.start", stage="ankommen", seconds=1)
    until(screen, "window.strokes === 1")
    event.does("stage.start", stage="runde-1-platz")
    until(screen, "window.strokes === 3")
    event.does("stage.start", stage="runde-1")
    event.does("screen.bell", on=False)
    event.does("timer.start", stage="runde-1", seconds=1)
    expect(screen.get_by_text("Zeit ist um")).to_be_visible()
    event.does("screen.bell", on=True)
    event.does("timer.start", stage="runde-1", seconds=1)
    until(screen, "window.strokes === 4")


def test_a_silent_screen_does_not_ring_before_somebody_has_allowed_it(hall: Hall) -> None:
    event = hall.event("world-cafe")
    event.does("screen.bell", on=True)
    device = hall.device()
    device.add_init_script(RING)
    screen = hall.tab(device, f"/display/{event.code}", "display")
    expect(screen.get_by_role("button", name="Ton einschalten")).to_be_visible()
    event.does("stage.start", stage="runde-1-platz")
    says(screen, "Bitte suchen Sie Ihren Platz")
    assert screen.evaluate("window.strokes") == 0
    event.does("screen.show", screen="1", what="black")
    expect(screen.get_by_role("button", name="Ton einschalten")).to_have_count(0)


def test_notes_are_for_moderators_only(hall: Hall) -> None:
    event, panel = led(hall)
    event.does("stage.start", stage="karten")
    screen = display(hall, event)
    phone = Phone(hall, f"/{event.code}").join()
    panel.button("Notiz zu diesem Schritt").click()
    field = panel.page.get_by_role("textbox", name=re.compile("^Notizen zu .*Karten schreiben"))
    expect(field).to_be_focused()
    field.fill("Frau Aslan das Wort geben")
    expect(panel.page.get_by_text("Sieht nur die Moderation.")).to_be_visible()
    panel.all_saved()
    assert event.view()["note"] == {"karten": {"text": "Frau Aslan das Wort geben"}}
    other = Panel(hall)
    other.open(event.code)
    expect(other.page.get_by_role("textbox", name=re.compile("^Notizen zu"))).to_have_value("Frau Aslan das Wort geben")
    for page, role in ((screen, "display"), (phone.page, "phone")):
        assert "Aslan das Wort" not in view_as(page, event.code, role)
        assert not any("Aslan das Wort" in frame for frame in hall.watches[page].received)
    assert any("Aslan das Wort" in frame for frame in panel.watch.received)


def test_cards_of_tables_stay_there_until_all_may_read_them(hall: Hall) -> None:
    event = hall.event("world-cafe")
    somebody = event.somebody()
    for stage in ("runde-1-platz", "runde-1"):
        event.does("stage.start", stage=stage)
    somebody.does("card.write", stage="runde-1", card=fresh_id(), text="Nur für diesen Tisch")
    event.does("screen.show", screen="1", what="cards")
    screen = display(hall, event)
    expect(screen.get_by_text("Was darauf steht, zeigen die Tische bei der Ernte.")).to_be_visible()
    assert "Nur für diesen Tisch" not in view_as(screen, event.code, "display")
    event.does("boards.open", open=True)
    expect(screen.get_by_text("Nur für diesen Tisch")).to_be_visible()


def test_results_are_shown_only_after_the_reveal(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    somebody = event.somebody()
    card = somebody.writes("Bus am Abend")
    event.does("stage.start", stage="ordnen")
    event.does("cluster.create", stage="ordnen", cluster=fresh_id(), title="Unterwegs sein", cards=[card])
    event.does("stage.start", stage="punkte")
    (target,) = event.view()["cluster"]
    somebody.dots(target, 3)
    event.does("screen.show", screen="1", what="results")
    screen = display(hall, event)
    expect(screen.get_by_text("Noch ist nichts aufgedeckt.")).to_be_visible()
    expect(screen.get_by_text("Unterwegs sein")).to_have_count(0)
    event.does("vote.reveal", stage="punkte")
    expect(screen.get_by_role("heading", name="Unterwegs sein")).to_be_visible()


def test_photos_are_shown_with_their_captions(hall: Hall) -> None:
    event = hall.event()
    event.does("screen.show", screen="1", what="photos")
    screen = display(hall, event)
    expect(screen.get_by_text("Noch gibt es keine Fotos.")).to_be_visible()
    photo = add_photo(event, "Die Pinnwand von Gruppe 2")
    says(screen, "Die Pinnwand von Gruppe 2")
    picture = screen.get_by_role("img", name="Foto: Die Pinnwand von Gruppe 2")
    until(screen, "document.querySelector('.d-photo').naturalWidth > 0")
    expect(picture).to_be_visible()
    event.does("photo.remove", photo=photo)
    expect(screen.get_by_text("Noch gibt es keine Fotos.")).to_be_visible()


def add_photo(event: Event, caption: str) -> str:
    photo, device = fresh_id(), moderator_of(event.server)
    answer = device.session.post(
        f"{device.base}/api/photos?code={event.code}&photo={photo}&caption={caption}",
        data=jpeg(), headers={"Content-Type": "image/jpeg", "Origin": device.base}, timeout=15,
    )  # fmt: skip
    assert answer.status_code == 200, answer.text
    return photo


def jpeg() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (640, 480), "#c9a36a").save(out, "JPEG")
    return out.getvalue()


@pytest.mark.parametrize("name", ["4:3", *(pytest.param(name, marks=pytest.mark.long) for name in ("16:9", "small"))])
def test_every_picture_fits_and_axe_finds_nothing(hall: Hall, name: str) -> None:
    """Empty, with cards, and below a long message; German at all sizes, English once."""
    width, height = SIZES[name]
    size = {"viewport": {"width": width, "height": height}}
    event = hall.event("world-cafe", title="Bürgerforum zur Entwicklung der Innenstadt: Wie wollen wir leben?")
    screens = [display(hall, event, size=size)]
    found: list[str] = []

    def look(state: str) -> None:
        for page in screens:
            sight.settle(page)
            sight.picture(page, f"display-{name.replace(':', '-')}-{state}")
            lines = sight.overflow(page, also_high=True) + (sight.violations(page) if name != "small" else [])
            if low(page) > height + 1:
                lines.append(f"{low(page)} > {height}")
            found.extend(f"{state}: {line}" for line in lines)

    def all_pictures(state: str) -> None:
        for what in PICTURES:
            event.does("screen.show", screen="1", what=what)
            for page in screens:
                expect(page.get_by_role("heading", level=1).or_(page.get_by_role("main")).first).to_be_visible()
            look(f"{state}-{what}")

    all_pictures("empty")
    people = [event.somebody() for _ in range(3)]
    for stage in ("runde-1-platz", "runde-1"):
        event.does("stage.start", stage=stage)
    event.does("boards.open", open=True)
    for no, somebody in enumerate(people):
        somebody.does(
            "card.write", stage="runde-1", card=fresh_id(), text=f"Der letzte Bus fährt um 19:4{no} Uhr. " * 2
        )
    event.does("timer.start", stage="runde-1", seconds=900)
    add_photo(event, "Die Pinnwand am Ende der ersten Runde")
    event.does("screen.bell", on=True)
    all_pictures("filled")
    event.does("message.show", text={"de": LONG, "en": "Please come back."})
    event.does("break.begin", minutes=20)
    all_pictures("told")
    event.does("screen.show", screen="1", what="follow")
    says(screens[0], re.compile("^Pause bis"))
    look("break")
    event.does("screen.show", screen="1", what="black")
    expect(screens[0].get_by_role("main", name="Die Leinwand ist schwarz")).to_be_visible()
    look("black")
    assert not found, "\n".join(found)


def low(page: Page) -> float:
    """How far down the picture goes."""
    edge: float = page.evaluate(
        "() => Math.max(...[...document.querySelectorAll('#app > *')].map(box => box.getBoundingClientRect().bottom))"
    )
    return edge


@pytest.mark.long
@pytest.mark.parametrize("wide", [(1280, 800), (1024, 768)], ids=["1280", "1024"])
def test_axe_finds_nothing_in_the_parts_of_the_panel(hall: Hall, wide: tuple[int, int]) -> None:
    event = hall.event("world-cafe")
    panel = Panel(hall, {"viewport": {"width": wide[0], "height": wide[1]}})
    panel.open(event.code)
    found: list[str] = []

    def look(state: str) -> None:
        sight.settle(panel.page)
        sight.picture(panel.page, f"panel-{wide[0]}-{state}")
        found.extend(f"{state}: {line}" for line in sight.overflow(panel.page) + sight.violations(panel.page))

    expect(panel.button("Nachricht an alle")).to_be_visible()
    look("plain")
    event.does("message.show", text={"de": LONG})
    event.does("stage.start", stage="ankommen")
    event.does("break.begin", minutes=10)
    event.does("screen.show", screen="2", what="black")
    event.does("stage.note", stage="ankommen", text="Zuerst die Regeln.\nDann Frau Aslan.")
    expect(panel.button("Pause beenden")).to_be_visible()
    look("busy")
    part(panel, "Leinwand").get_by_role("button", name="Anderes zeigen").first.click()
    look("choose")
    panel.dialog.get_by_label("Von welchem Schritt?").select_option(label="Ernte")
    look("choose-not-of")
    panel.page.keyboard.press("Escape")
    panel.button("Ändern").click()
    look("message")
    assert not found, "\n".join(found)


def test_messages_and_breaks_fit_on_phones_and_axe_finds_nothing(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    phones = [
        Phone(hall, f"/{event.code}").join(),
        Phone(hall, f"/{event.code}", size={**PHONE, "color_scheme": "dark"}).join(),
        Phone(hall, f"/{event.code}", "en", size={**PHONE, "viewport": {"width": 320, "height": 640}}).join(),
    ]
    event.does("message.show", text={"de": LONG, "en": LONG})
    event.does("break.begin", minutes=20)
    found: list[str] = []
    for phone in phones:
        expect(phone.page.get_by_text(LONG, exact=True)).to_be_visible()
        phone.page.evaluate("scrollTo(0, 0)")
        sight.settle(phone.page)
        sight.picture(phone.page, f"phone-{phone.lang}-told")
        found += sight.overflow(phone.page) + sight.violations(phone.page)
    assert not found, "\n".join(found)
