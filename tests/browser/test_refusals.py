"""What a phone says when something cannot be done, and that nothing is lost with it."""

import re
import sqlite3

from playwright.sync_api import expect

from tests.browser.hall import Event, Hall
from tests.browser.phone import Phone

NOT_FOUND = "status of 404"


def rows(hall: Hall, query: str) -> list[str]:
    """First column of what the laptop has on its disk."""
    with sqlite3.connect(f"file:{hall.server.data / 'eventkit.db'}?mode=ro", uri=True) as db:
        return [row[0] for row in db.execute(query)]


def writing(hall: Hall) -> Event:
    event = hall.event()
    event.does("stage.start", stage="karten")
    return event


def test_an_unknown_code_is_named_and_the_right_one_can_be_typed(hall: Hall) -> None:
    event = hall.event()
    phone = Phone(hall, "/ACDEFH")
    phone.watch.allow(NOT_FOUND)
    expect(phone.page.get_by_text("ACDEFH")).to_be_visible()
    expect(phone.page.get_by_text("Diesen Code gibt es hier nicht.")).to_be_visible()
    phone.type_code("QQ")
    expect(phone.page.get_by_text("Diesen Code gibt es hier nicht.")).to_be_visible()
    phone.type_code(f" {event.code[:3]}-{event.code[3:]} ".lower())
    phone.asks("Zusammen in Haselrod")
    phone.join()
    expect(phone.page).to_have_url(f"{hall.base}/{event.code}")


def test_without_a_code_nothing_is_asked(hall: Hall) -> None:
    hall.event(), hall.event()
    phone = Phone(hall, "/")
    expect(phone.button("Weiter")).to_have_attribute("aria-disabled", "true")
    expect(phone.button("Weiter")).to_have_accessible_description("Bitte geben Sie zuerst den Code ein.")
    phone.button("Weiter").click(force=True)
    phone.asks("Wo möchten Sie mitmachen?")


def test_an_open_event_can_be_chosen_without_typing(hall: Hall) -> None:
    hall.event(), hall.event(title="Der andere Abend")
    phone = Phone(hall, "/")
    phone.button(re.compile("Der andere Abend")).click()
    phone.asks("Der andere Abend")


def test_empty_and_too_long_cards_stay_in_the_field(hall: Hall) -> None:
    phone = Phone(hall, f"/{writing(hall).code}").join()
    give = phone.button("Karte abgeben")
    expect(give).to_have_accessible_description("Auf der Karte steht noch nichts.")
    give.click(force=True)
    phone.field.fill("   \n ")
    give.click(force=True)
    phone.field.fill("ä" * 281)
    expect(phone.page.get_by_text("1 zu viel")).to_be_visible()
    expect(give).to_have_accessible_description("Die Karte ist zu lang. Erlaubt sind 280 Zeichen.")
    give.click(force=True)
    expect(phone.field).to_have_value("ä" * 281)
    expect(phone.page.get_by_text("Meine Karten")).to_have_count(0)
    phone.write("ä" * 280)
    assert not rows(hall, f"SELECT body FROM journal WHERE kind = 'card.written' AND body LIKE '%{'ä' * 281}%'")
    assert len(rows(hall, f"SELECT body FROM journal WHERE kind = 'card.written' AND body LIKE '%{'ä' * 280}%'")) == 1


def test_a_card_begun_too_late_can_be_given_to_the_moderator(hall: Hall) -> None:
    event = writing(hall)
    phone = Phone(hall, f"/{event.code}").join()
    phone.choose_kind("Hürde")
    phone.field.fill("Der letzte Bus fährt um 19:40 Uhr.")
    event.does("stage.end", stage="karten")
    expect(phone.page.get_by_text("Der Schritt ist zu Ende. Ihre letzte Karte liegt noch hier.")).to_be_visible()
    event.does("stage.start", stage="ordnen")
    phone.button("Der Moderation geben").click()
    expect(phone.button("Der Moderation geben")).to_have_count(0)
    phone.all_saved()
    (card,) = event.view()["card"].values()
    assert card["text"] == "Der letzte Bus fährt um 19:40 Uhr." and card["late"] and card["kind"] == "huerde"
    tray = phone.page.get_by_text("liegt bei der Moderation.")
    expect(tray).to_be_visible()
    event.does("card.place", card=card["id"])
    expect(tray).to_have_count(0)
    event.does("event.close")
    expect(phone.mine("Der letzte Bus fährt")).to_be_visible()


def test_a_closed_event_says_thanks_and_where_to_go_with_the_last_card(hall: Hall) -> None:
    event = writing(hall)
    phone = Phone(hall, f"/{event.code}").join()
    phone.write("Das ist sicher da.")
    phone.field.fill("Das wurde nicht mehr fertig")
    event.does("event.close")
    phone.asks("Danke, dass Sie dabei waren")
    expect(phone.page.get_by_text("Die Veranstaltung ist zu Ende. Ihre letzte Karte liegt noch hier.")).to_be_visible()
    expect(phone.page.get_by_text("Das wurde nicht mehr fertig")).to_be_visible()
    expect(phone.button("Der Moderation geben")).to_have_count(0)
    expect(phone.mine("Das ist sicher da.")).to_be_visible()
    newcomer = Phone(hall, f"/{event.code}")
    newcomer.asks("Danke, dass Sie dabei waren")
    expect(newcomer.button("Mitmachen")).to_have_count(0)


def test_a_hidden_card_tells_its_writer_the_reason_and_nobody_else_anything(hall: Hall) -> None:
    event = writing(hall)
    one, two = Phone(hall, f"/{event.code}").join(), Phone(hall, f"/{event.code}").join()
    one.write("Herr Schulze aus der Gartenstraße ist schuld.")
    expect(two.card("Herr Schulze")).to_be_visible()
    (card,) = event.view()["card"]
    event.does("card.hide", card=card, reason="nennt eine Person")
    expect(one.mine("Herr Schulze")).to_contain_text("Grund: nennt eine Person")
    expect(two.card("Herr Schulze")).to_have_count(0)
    assert "Schulze" not in two.page.content()


def test_no_more_dots_than_allowed(hall: Hall) -> None:
    event = writing(hall)
    cards = [event.somebody().writes(f"Gedanke {n}") for n in range(2)]
    event.does("stage.end", stage="karten")
    event.does("stage.start", stage="ordnen")
    for name, card in zip(("Der Bus", "Die Wohnung"), cards, strict=True):
        event.does("cluster.create", stage="ordnen", cluster=card, title=name, cards=[card])
    event.does("stage.end", stage="ordnen")
    event.does("stage.start", stage="punkte")
    phone = Phone(hall, f"/{event.code}").join()
    for left in (2, 1):
        phone.give("Der Bus").click()
        expect(phone.page.get_by_text(f"Noch {left} ")).to_be_visible()
    phone.give("Die Wohnung").click()
    expect(phone.page.get_by_text("Alle Punkte geklebt", exact=True)).to_be_visible()
    for title in ("Der Bus", "Die Wohnung"):
        expect(phone.give(title)).to_have_attribute("aria-disabled", "true")
        expect(phone.give(title)).to_have_accessible_description(re.compile("Sie haben schon alle Punkte geklebt"))
        phone.give(title).click(force=True)
    phone.take("Der Bus").click()
    expect(phone.page.get_by_text("Noch 1 Punkt von 3")).to_be_visible()
    phone.all_saved()
    phone.page.reload()
    expect(phone.page.get_by_text("Noch 1 Punkt von 3")).to_be_visible()
    expect(phone.page.get_by_text("Ihre Punkte: 1")).to_have_count(2)


def test_the_personal_code_leads_to_the_same_person(hall: Hall) -> None:
    event = writing(hall)
    phone = Phone(hall, f"/{event.code}").join("Lena")
    phone.write("Ein Lotse für die ersten Wochen")
    phone.tool_help.click()
    personal = re.search(r"Ihr Code: \W*([0-9A-Z]{4}-[0-9A-Z]{4})", phone.dialog.inner_text())
    assert personal
    other = Phone(hall, f"/{event.code}", name="other device")
    other.watch.allow(NOT_FOUND)
    other.button("Ich war schon dabei und habe einen persönlichen Code").click()
    go = other.dialog.get_by_role("button", name="Weitermachen")
    expect(go).to_have_accessible_description("Bitte geben Sie zuerst den Code ein.")
    other.dialog.get_by_label("Persönlicher Code").fill("AAAA-AAAA")
    go.click()
    expect(other.dialog.get_by_text("Dieser persönliche Code passt nicht.")).to_be_visible()
    other.dialog.get_by_label("Persönlicher Code").fill(personal[1].lower())
    go.click()
    expect(other.mine("Ein Lotse für die ersten Wochen")).to_be_visible()
    other.write("Vom anderen Gerät")
    expect(phone.mine("Vom anderen Gerät")).to_have_count(1)
    assert event.view()["count"]["event"]["people"] == 1
