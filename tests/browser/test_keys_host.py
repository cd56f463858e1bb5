"""A host on a tablet, by keys and by what is read out: at a table, and in a room whose topics they order."""

import re

import pytest

from tests.browser.hall import Event, Hall, until
from tests.browser.host import STRANGER, TABLET, host_code
from tests.browser.keyboard import Keyboard
from tests.browser.reader import listens

WALK, ROUND = "runde-1-platz", "runde-1"
SAID, CHANGED, NEXT = "Formulare nur auf Deutsch", "Formulare gibt es nur auf Deutsch", "Niemand erklärt sie"
SENTENCE = "Am Anfang weiß niemand, welcher Brief wichtig ist."


class Hosting(Keyboard):
    def __init__(self, hall: Hall, event: Event, place: str) -> None:
        device = hall.device(TABLET)
        listens(device)
        super().__init__(hall.tab(device, f"/host/{event.code}", "host by keys"), "host")
        hall.watches[self.page].allow(*STRANGER)
        self.event, self.place = event, place
        self.reader.reads("Sie sind Gastgeber*in", "Zusammen in Haselrod")

    def comes_in(self, name: str) -> None:
        """With the code that is printed on the host card."""
        self.survey("entry")
        self.write("Code von Ihrer Gastgeber-Karte", "XXXXXX")
        self.press("button", "Los geht es")
        self.reader.hears("Dieser Gastgeber-Code passt nicht.")
        self.stands("after a wrong code")
        self.write("Code von Ihrer Gastgeber-Karte", host_code(self.event, self.place))
        self.write("Wie heißen Sie?", name)
        self.press("button", "Los geht es")
        self.reader.reads("Gleich geht es los")
        self.stands("after coming in")

    def step(self, stage: str, title: str) -> None:
        self.event.does("stage.start", stage=stage)
        self.reader.hears(f"Neuer Schritt: {title}")
        self.stands(f"when {title} began")

    def saved(self) -> None:
        until(self.page, "!Object.keys(localStorage).some(key => key.startsWith('ek/out/'))")


@pytest.mark.long
def test_a_host_at_a_table_by_keys_alone(hall: Hall) -> None:
    event = hall.event("world-cafe", places=3, rounds=2)
    me = Hosting(hall, event, "p1")
    me.comes_in("Meryem")
    greets(hall, me)
    writes_down(me)
    says_it_in_another_language(me)
    sums_up(me)
    me.step("ernte", "Ernte")
    me.survey("harvest")
    event.does("harvest.show", stage="ernte", place="p1")
    me.reader.hears("Ihr Tisch stellt jetzt vor")
    me.stands("when the own table presents")
    me.survey("presenting")
    event.does("event.close")
    me.reader.hears("Danke, dass Sie Gastgeber*in waren")
    me.stands("at the end")
    assert not me.troubles, "\n".join(me.troubles)


def greets(hall: Hall, me: Hosting) -> None:
    """Who comes is there; one calls for help, one sits elsewhere, one has no phone."""
    event = me.event
    people = {name: hall.server.browser().join(event.code, name=name)["person"] for name in ("Ali", "Mariam", "Olena")}
    me.event.does("stage.start", stage=WALK)
    for person in people.values():
        event.does("seat.give", stage=WALK, person=person, target="p1")
    me.reader.hears("Neuer Schritt")
    me.stands("when the guests set out")
    me.press("button", "Mariam ist da")
    me.reader.reads("1 von 3 sind da")
    event.does("person.help", person=people["Ali"], wanted=True)
    me.reader.hears("Ali: Bittet um Hilfe")
    me.press("button", "Hilfe für Ali: erledigt", back=True)
    me.stands("after the help was there")
    me.choose("Mehr zu Olena", "Sitzt woanders")
    me.in_dialog("Wo sitzt Olena?")
    me.press("button", re.compile("^Tisch Sonne"))
    me.reader.hears("Olena sitzt jetzt hier")
    me.gone()
    me.stands("after somebody was sent away")
    me.press("button", "Noch jemand sitzt hier")
    me.in_dialog("Noch jemand sitzt hier")
    me.survey("somebody else")
    me.press("button", "Ohne Handy aufnehmen")
    me.reader.reads("Schreiben Sie das bitte auf eine Karte")
    me.in_dialog(re.compile(r"^Gast \d+ ist dabei"))
    me.press("button", "Fertig")
    me.gone()
    me.rests_on("button", "Noch jemand sitzt hier")


def writes_down(me: Hosting) -> None:
    """Type, Enter, next; whose card it is; mended, and one taken back."""
    me.step(ROUND, "Tischrunde")
    me.write(re.compile("^Karte"), SAID)
    me.key("Enter")
    me.reader.hears("Karte abgegeben")
    here = me.at()
    assert here and here.role == "textbox", here
    me.page.keyboard.type(NEXT)
    me.key("Enter")
    me.reader.hears("Karte abgegeben")
    me.pick("Mariam")
    me.write(re.compile("^Karte"), "Ein Irrtum", back=True)
    me.key("Enter")
    me.reader.hears("Karte abgegeben")
    me.saved()
    me.survey("round", both=True)
    me.press("button", "Karte ändern oder zurückziehen")
    me.in_dialog("Diese Karte")
    me.survey("menu of a card")
    me.press("button", "Zurückziehen")
    me.in_dialog("Diese Karte zurückziehen?")
    me.press("button", "Zurückziehen")
    me.reader.hears("Karte zurückgezogen")
    me.gone()
    me.saved()
    me.rests_on("heading", re.compile("^Von Ihnen aufgeschrieben"))
    me.press("button", "Karte ändern oder zurückziehen")
    me.in_dialog("Diese Karte")
    me.press("button", "Ändern")
    me.in_dialog("Karte ändern")
    me.write(re.compile("^Karte"), CHANGED)
    me.press("button", "Änderung speichern")
    me.reader.hears("Karte geändert")
    me.gone()
    me.saved()


def says_it_in_another_language(me: Hosting) -> None:
    me.press("button", "Alle 2 Karten dieses Tisches")
    me.in_dialog("Alle 2 Karten dieses Tisches")
    me.survey("all cards")
    me.press("button", re.compile("^Übersetzung"))
    me.in_dialog("Was steht auf der Karte?")
    me.survey("translation")
    me.to("combobox", "In welcher Sprache?")
    me.write("Übersetzung", "Forms are in German only")
    me.press("button", "Übersetzung speichern")
    me.reader.hears("Die Übersetzung steht auf der Karte")
    me.in_dialog("Alle 2 Karten dieses Tisches")
    me.rests_on("button", re.compile("^Übersetzung"))
    me.key("Escape")
    me.gone()
    me.rests_on("button", "Alle 2 Karten dieses Tisches")
    me.saved()


def sums_up(me: Hosting) -> None:
    me.write("Was war an Ihrem Tisch das Wichtigste?", SENTENCE)
    me.reader.hears("gespeichert")
    me.saved()
    me.step("runde-2-platz", "")  # whatever the walk is called
    me.step("runde-2", "Tischrunde")
    me.reader.reads(SENTENCE)
    me.press("button", "Satz der Runde 1 ändern")
    me.in_dialog(re.compile("^Ihr Satz für alle"))
    me.press("button", "Fertig")
    me.gone()
    me.rests_on("button", "Satz der Runde 1 ändern")


@pytest.mark.long
def test_the_topics_of_an_open_room_are_ordered_by_keys_alone(hall: Hall) -> None:
    event = hall.event("stadtgespraech")
    room = next(key for key, place in event.view()["place"].items() if place["open"])
    me = Hosting(hall, event, room)
    me.comes_in("Meryem")
    event.does("stage.start", stage="dialog-1-platz")
    me.reader.hears("Neuer Schritt")
    for title in ("Schulwege", "Jugendort", "Hunde"):
        me.write("Neues Thema", title)
        me.key("Enter")
        me.reader.reads(title)
    me.press("button", "Hunde: nach oben", back=True)
    me.reader.hears("Hunde steht jetzt auf Platz 2")
    me.rests_on("button", "Hunde: nach oben")
    me.key("Enter")
    me.reader.hears("Hunde steht jetzt auf Platz 1")
    me.rests_on("button", "Hunde: nach oben")
    me.choose("Mehr zu Hunde", "Ist besprochen")
    me.reader.reads("besprochen")
    me.choose("Mehr zu Jugendort", "Streichen")
    me.stands("after a topic was struck out")
    me.saved()
    me.survey("topics", both=True)
    with me.dialog("button", "Hilfe", "Hilfe", back=True):
        me.survey("help", both=True)
    assert not me.troubles, "\n".join(me.troubles)
