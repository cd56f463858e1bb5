"""The whole way through a World Café on a phone, by keys and by what is read out."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.hall import Event, Hall
from tests.browser.participant import GROUPS, QUESTION, Participant, paper
from tests.browser.phone import Phone
from tests.web.running import fresh_id

WALK, ROUND = "runde-1-platz", "runde-1"
OWN, CHANGED, WRONG = "Nachbarn, die klingeln", "Nachbarn, die klingeln und bleiben", "Ein Irrtum"
PEOPLE, PLACES = "Menschen, die helfen", "Orte zum Treffen"


def test_a_world_cafe_by_keys_alone(hall: Hall) -> None:
    event = hall.event("world-cafe", places=2, rounds=2, target_groups=GROUPS)
    me = Participant(hall, event)
    me.joins("Mariam")
    me.step("ankommen", "Ankommen")
    me.survey("welcome")
    me.tools()
    me.says_who_is_here()
    goes_to_a_table(me, WALK)
    writes_there(me)
    changes_the_table(me)
    sorting(event)
    me.stands("when cards were sorted")
    me.survey("sorted")
    votes(me)
    me.step("ausblick", "Ausblick")
    me.survey("outlook")
    me.asks_for_the_way(CHANGED)
    me.takes_everything_back()
    assert not me.troubles, "\n".join(me.troubles)


def goes_to_a_table(me: Participant, walk: str) -> None:
    me.event.does("stage.start", stage=walk)
    me.reader.hears("Tisch")
    me.stands("when people went to their tables")
    me.survey("walk")
    with me.dialog("button", "Ich bleibe lieber hier oder brauche Hilfe", "Brauchen Sie Hilfe?"):
        me.survey("help")
        me.press("button", "Bitte kommen Sie zu mir")
        me.reader.hears("Es kommt jemand zu Ihnen")
    me.press("button", "Ich brauche keine Hilfe mehr")
    me.stands("after the call was taken back")
    me.press("button", "Ich bin da")
    me.stands("after arriving")
    me.reader.hears("Sie sind an Tisch")
    me.saved()


def writes_there(me: Participant) -> None:
    me.step(ROUND, "Tischrunde")
    me.reader.reads(QUESTION)
    me.writes(OWN)
    me.changes(CHANGED)
    me.writes(WRONG)
    me.takes_back()
    me.survey("round")
    stays_away(me)


def stays_away(me: Participant) -> None:
    """Who has gone beyond the end of the page is not called back by what comes in."""
    place = next(str(one["place"]) for one in me.event.view()["card"].values() if one["text"] == CHANGED)
    me.leaves()
    paper(me.event, ROUND, "Kam inzwischen", place=place)
    me.reader.reads("Kam inzwischen")
    assert me.at() is None
    assert me.tab()


def changes_the_table(me: Participant) -> None:
    me.event.does("stage.start", stage="runde-2-platz")
    me.reader.hears("Bitte wechseln Sie jetzt zu Tisch")
    me.stands("when people changed their tables")
    me.press("button", "Ich bin da")
    me.step("runde-2", "Tischrunde")
    me.step("ernte", "Ernte")
    me.event.does("boards.open", open=True)
    me.press("DisclosureTriangle", re.compile("^Tisch 1"))
    me.survey("harvest")
    me.event.does("harvest.show", stage="ernte", place="p2")
    me.reader.hears("Tisch 2 stellt jetzt vor")
    me.stands("when a table presents")


def sorting(event: Event) -> None:
    event.does("stage.start", stage="ordnen")
    own = [card["id"] for card in event.view()["card"].values() if card["text"] == CHANGED]
    others = paper(event, ROUND, "Ein Haus ohne Kasse", "Bänke am Markt", place="p1")
    for title, cards in ((PEOPLE, own), (PLACES, others)):
        event.does("cluster.create", stage="ordnen", cluster=fresh_id(), title=title, cards=cards)


def votes(me: Participant) -> None:
    me.step("punkte", "Punkte kleben")
    me.puts_dots(PEOPLE, PLACES)
    with me.dialog("button", "2 Karten", PLACES, back=True):
        me.survey("cards of a heading")
    me.survey("vote", both=True)
    me.event.does("vote.reveal", stage="punkte")
    me.stands("when the dots were revealed")
    me.survey("ranking")


@pytest.mark.long
def test_a_finger_sees_no_ring_and_is_not_followed(hall: Hall) -> None:
    """The focus of somebody who taps goes to the new heading, too, for a screen reader reads on from there; but nothing
    is drawn around it, nothing scrolls, and whoever has tapped elsewhere has no focus at all."""
    event = hall.event("kartenabfrage")
    phone = Phone(hall, f"/{event.code}").join()
    event.does("stage.start", stage="karten")
    phone.field.tap()
    phone.field.press_sequentially("Angefangen")
    event.does("stage.start", stage="ordnen")
    heading = phone.page.get_by_role("heading", level=1)
    expect(heading).to_be_focused()
    expect(heading).to_have_css("outline-style", "none")
    phone.page.get_by_role("banner").tap()
    event.does("stage.start", stage="punkte")
    expect(phone.page.get_by_role("banner")).to_contain_text("Punkte kleben")
    expect(heading).not_to_be_focused()
    assert phone.page.evaluate("document.activeElement === document.body")
