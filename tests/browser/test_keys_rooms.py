"""The whole way through a Stadtgespräch on a phone, by keys and by what is read out."""

import re

import pytest

from eventkit import resources
from tests.browser.hall import Hall, moderator_of
from tests.browser.participant import Participant, paper
from tests.web.running import fresh_id

OWN, OTHER = "Ein Sprachcafé am Abend", "Zu wenig Platz zum Lernen"
LEARNING, OPEN = "Sprache und Bildung", "Offener Raum"
TOPIC = "Ein Ort für die Jugend"


@pytest.mark.long
def test_a_stadtgespraech_by_keys_alone(hall: Hall) -> None:
    event = hall.event("stadtgespraech")
    event.does("door.set", door="closed")
    me = Participant(hall, event)
    me.reader.reads("Die Tür ist gerade zu.")
    event.does("door.set", door="open")
    me.joins("Mariam")
    me.step("ankommen", "Ankommen")
    chooses_a_room(me)
    talks(me)
    changes_the_room(me)
    goes_and_comes_back(me)
    weighs(me)
    me.step("ausblick", "Ausblick")
    me.survey("outlook")
    me.asks_for_the_way(OWN)
    event.does("event.close")
    me.reader.hears("Danke, dass Sie dabei waren")
    me.stands("at the end")
    me.survey("end")
    assert not me.troubles, "\n".join(me.troubles)


def chooses_a_room(me: Participant) -> None:
    me.event.does("stage.start", stage="dialog-1-platz")
    me.reader.hears("In welchen Raum möchten Sie?")
    me.stands("when people chose their rooms")
    me.survey("rooms", both=True)
    me.press("button", "Thema vorschlagen")
    me.in_dialog("Thema vorschlagen")
    me.survey("new topic")
    me.write("Ihr Thema", TOPIC)
    me.key("Enter")
    me.reader.hears("Ihr Thema steht auf der Liste")
    me.gone()
    me.rests_on("button", "Thema vorschlagen")
    me.press("button", re.compile(f"^In diesen Raum: .*{LEARNING}"))
    me.reader.hears("Bitte gehen Sie in Raum 2")
    me.stands("after a room was chosen")
    me.survey("way to the room")
    me.press("button", "Anderen Raum wählen")
    me.stands("when another room may be chosen")
    me.press("button", "Bei Raum 2 bleiben")
    me.stands("when the room stays")
    me.press("button", "Ich bin da")
    me.reader.hears("Sie sind in Raum 2")
    me.saved()


def talks(me: Participant) -> None:
    me.step("dialog-1", "Dialogrunde")
    me.reader.reads("Was brauchen Kinder und Erwachsene, um gut zu lernen?")
    me.writes("Ein Sprachcafé", kind="Idee")
    me.changes(OWN)
    me.writes("Ein Irrtum", kind="Beobachtung")
    me.takes_back()
    place = next(str(one["place"]) for one in me.event.view()["card"].values() if one["text"] == OWN)
    paper(me.event, "dialog-1", OTHER, place=place)
    me.reader.reads(OTHER)
    me.survey("round", both=True)
    me.event.does("timer.start", stage="dialog-1", seconds=60)
    me.reader.hears("wechseln Sie den Raum")


def changes_the_room(me: Participant) -> None:
    me.event.does("stage.start", stage="dialog-2-platz")
    me.stands("when people changed their rooms")
    me.press("button", re.compile(f"^In diesen Raum: .*{OPEN}"))
    me.stands("after another room was chosen")
    me.step("dialog-2", "Dialogrunde")
    me.reader.reads(TOPIC)
    me.survey("round in the open room")
    me.press("button", "Ich bin da")
    me.stands("after arriving late")


def goes_and_comes_back(me: Participant) -> None:
    """A quiet call for help lies at the way to a place; going, in the help."""
    me.event.does("stage.start", stage="dialog-3-platz")
    me.stands("when people changed their rooms again")
    me.press("button", "Hilfe", back=True)
    me.in_dialog("Hilfe")
    me.press("button", "Ich gehe nach Hause")
    me.in_dialog("Möchten Sie gehen?")
    me.survey("going")
    me.press("button", "Ich gehe nach Hause")
    me.gone()
    me.stands("after going")
    me.survey("gone")
    me.press("button", re.compile("wieder da"))
    me.stands("after coming back")
    me.saved()


def weighs(me: Participant) -> None:
    event = me.event
    me.step("pinnwaende", "Rundgang")
    event.does("boards.open", open=True)
    me.press("DisclosureTriangle", re.compile("Sprache und Bildung"))
    me.survey("tour", both=True)
    me.step("ordnen", "Gemeinsam ordnen")
    ids = {card["text"]: card["id"] for card in event.view()["card"].values()}
    for title, text in (("Lernen", OWN), ("Räume", OTHER)):
        event.does("cluster.create", stage="ordnen", cluster=fresh_id(), title=title, cards=[ids[text]])
    me.stands("when cards were sorted")
    me.survey("sorted")
    me.step("gewichten", "Gewichten")
    me.puts_dots("Lernen", "Räume", dots=5)
    me.survey("weighing", both=True)
    event.does("stage.end", stage="gewichten")
    me.reader.hears("Das Kleben ist beendet")
    me.stands("when the weighing was over")
    event.does("vote.reveal", stage="gewichten")
    me.reader.hears("So hat 1 Person geklebt")
    me.stands("when the dots were shown")
    me.survey("weights")


@pytest.mark.long
def test_wishes_by_keys_alone(lonely_hall: Hall) -> None:
    """No format that comes with the program asks for wishes: somebody has made one that does."""
    shipped = resources.path("formats", "stadtgespraech.toml").read_text("utf-8")
    own = shipped.replace('id = "stadtgespraech"', 'id = "wuensche"').replace('move = "choose"', 'move = "wish"')
    answer = moderator_of(lonely_hall.server).post("/api/moderator/formats", toml=own)
    assert answer.status_code == 200, answer.text
    event = lonely_hall.event("wuensche")
    me = Participant(lonely_hall, event)
    me.joins("Mariam")
    event.does("stage.start", stage="dialog-1-platz")
    me.heading("In welchen Raum möchten Sie?")
    me.stands("when wishes were asked for")
    me.survey("wishes", both=True)
    for room in ("Sprache und Bildung", "Arbeit und Ausbildung", OPEN):
        me.press("button", re.compile(room), key="Space")
    me.reader.hears("Ihre Wünsche sind gespeichert.")
    full = me.to("button", re.compile("Wohnen und Nachbarschaft"))
    assert "Sie haben schon 3 Wünsche" in full.about
    me.press("button", re.compile(OPEN))
    me.stands("after a wish was taken back")
    me.saved()
    event.does("seats.spread", stage="dialog-1-platz")
    me.reader.hears("Bitte gehen Sie in Raum 2")
    me.stands("when all had their rooms")
    me.survey("way to the room")
    assert not me.troubles, "\n".join(me.troubles)
