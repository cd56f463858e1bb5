"""The whole way through a Zukunftswerkstatt on a phone, by keys and by what is read out."""

import re

import pytest

from tests.browser.hall import Event, Hall
from tests.browser.participant import Participant, paper
from tests.web.running import fresh_id

OWN, SAME, RENT = "Abends fährt kein Bus", "Nach acht Uhr kommt man nicht weg", "Wohnungen sind zu teuer"
PARKED = "Wann öffnet das Freibad?"
BUS, HOMES = "Unterwegs am Abend", "Wohnen"
CALLED, TABLE = "Ein Bus, den man ruft", "Das Amt am Küchentisch"
CLUB, CAFE = "Ein Verein fährt den Bus", "Sprechstunde im Café"
DRIVERS = "Fahrerinnen und Fahrer suchen"


@pytest.mark.long
def test_a_workshop_by_keys_alone(hall: Hall) -> None:
    event = hall.event("zukunftswerkstatt")
    me = Participant(hall, event)
    me.joins("Mariam")
    me.step("start", "Ankommen")
    criticises(me)
    chooses(me, "kritik-ordnen", "Kritik ordnen", "hauptkritik", "Hauptkritik wählen", {BUS: OWN, HOMES: RENT})
    imagines(me)
    chooses(me, "utopie-ordnen", "Ideen ordnen", "hauptideen", "Hauptideen wählen", {"Ruf": CALLED, "Amt": TABLE})
    sleeps(me)
    joins_a_group(me, "Ruf", "Amt")
    me.step("loesungen", "Verwirklichungsphase")
    me.pick(re.compile("^Amt"))  # and that it is one's own group
    me.writes(CLUB)
    paper(event, "loesungen", CAFE, about=result(event, "hauptideen", "Amt"))
    chooses(
        me, "loesungen-ordnen", "Lösungen ordnen", "loesungen-waehlen", "Lösungen wählen", {"Bus": CLUB, "Café": CAFE}
    )
    agrees(me)
    looks_back(me)
    ends(me)
    assert not me.troubles, "\n".join(me.troubles)


def criticises(me: Participant) -> None:
    event = me.event
    me.step("kritik", "Kritikphase")
    me.writes("Abends kein Bus")
    me.changes(OWN)
    me.writes("Ein Irrtum")
    me.takes_back()
    own = next(card["id"] for card in event.view()["card"].values() if card["text"] == OWN)
    same, rent = paper(event, "kritik", SAME, RENT)
    event.does("card.stack", card=same, onto=own)
    event.does("card.dispute", card=rent, reason="Am Neubaugebiet stimmt das nicht.")
    with me.dialog("button", re.compile("sagen dasselbe: 2 Karten"), "Diese Karten sagen dasselbe"):
        me.survey("stack")
        me.reader.reads(SAME)
    me.reader.reads("Umstritten: Am Neubaugebiet stimmt das nicht.")
    me.press("button", "Diese Karte melden")
    me.in_dialog("Diese Karte melden?")
    me.survey("report")
    me.press("button", "Melden")
    me.reader.hears("Die Karte ist gemeldet")
    me.gone()
    me.stands("after a report")
    with me.dialog("button", re.compile("^Themenspeicher"), "Themenspeicher"):
        me.write(re.compile("^Ihre Karte"), PARKED)
        me.press("button", "Hineinlegen")
        me.reader.hears("Karte abgegeben")
        me.survey("parking")
    me.survey("critique", both=True)


def chooses(me: Participant, sort: str, sorting: str, vote: str, voting: str, headings: dict[str, str]) -> None:
    """Cards are laid under headings, dots are put, and the two are what the hall goes on with."""
    event = me.event
    me.step(sort, sorting)
    ids = {card["text"]: card["id"] for card in event.view()["card"].values()}
    targets = [fresh_id() for _ in headings]
    for target, (title, text) in zip(targets, headings.items(), strict=True):
        event.does("cluster.create", stage=sort, cluster=target, title=title, cards=[ids[text]])
    me.stands("when cards were sorted")
    me.survey(sorting)
    me.step(vote, voting)
    first, second = headings
    me.puts_dots(first, second)
    me.survey(voting)
    event.does("vote.reveal", stage=vote)
    reasons = dict.fromkeys(targets, "Der Saal wollte es so")
    event.does("results.confirm", stage=vote, targets=targets, reasons=reasons)
    me.stands("when the results were chosen")
    me.survey(f"{voting}: results")


def result(event: Event, vote: str, title: str) -> str:
    results = event.view()["stage"][vote]["results"]
    return str(next(one["target"] for one in results if one["text"] == title))


def imagines(me: Participant) -> None:
    me.step("utopie", "Fantasiephase")
    me.reader.reads("Sie antworten auf", BUS, HOMES)
    me.pick(BUS)
    me.writes(CALLED)
    me.survey("imagination")
    paper(me.event, "utopie", TABLE, about=result(me.event, "hauptkritik", HOMES))


def sleeps(me: Participant) -> None:
    """A message, a break, the night between."""
    event = me.event
    event.does("message.show", text={"de": "Bitte alle in den Saal"})
    me.reader.hears("Bitte alle in den Saal")
    event.does("message.show", text={})
    event.does("break.begin", minutes=10)
    me.reader.hears("Pause bis")
    event.does("break.end")
    event.does("day.end")
    me.reader.hears("Für heute ist Schluss")
    me.stands("in the night")
    me.survey("night")
    event.does("day.begin")
    me.reader.hears("Neuer Schritt")
    me.stands("in the morning")


def joins_a_group(me: Participant, first: str, second: str) -> None:
    me.step("gruppen", "Gruppen bilden")
    me.press("button", f"Bei {first} mitarbeiten")
    me.reader.hears(f"Sie sind in der Gruppe {first}.")
    me.press("button", f"Gruppe {first} verlassen", back=True)
    me.press("button", f"Bei {second} mitarbeiten")
    me.reader.hears(f"Sie sind in der Gruppe {second}.")
    me.saved()
    me.survey("groups")


def agrees(me: Participant) -> None:
    """A measure for which somebody volunteers; one that is struck out again."""
    me.step("massnahmen", "Maßnahmen vereinbaren")
    for what in ("Etwas anderes", DRIVERS):
        me.press("button", "Maßnahme aufschreiben")
        me.in_dialog("Maßnahme aufschreiben")
        me.survey("new measure")
        me.pick("Bus")
        me.write("Was soll geschehen? Ein Satz genügt.", what)
        me.press("button", "Anlegen")
        me.in_dialog("Maßnahme")
        me.reader.hears("Die Maßnahme steht in der Liste")
        me.write("Wer kümmert sich?", "Ich, Mariam")
        me.write("Bis wann?", "bis Ende März")
        me.reader.hears("Wer kümmert sich?: gespeichert")
        me.press("button", "Fertig")
        me.gone()
        me.rests_on("button", "Maßnahme aufschreiben")
        me.saved()
    me.press("DisclosureTriangle", "Woher das kommt")
    me.survey("measures", both=True)
    me.press("button", "Weiter ausfüllen: Etwas anderes")
    me.in_dialog("Maßnahme")
    me.survey("measure")
    me.press("button", "Streichen")
    me.in_dialog("Diese Maßnahme streichen?")
    me.press("button", "Streichen")
    me.reader.hears("Maßnahme gestrichen")
    me.gone()
    me.saved()
    me.stands("after a measure was struck out")


def looks_back(me: Participant) -> None:
    me.step("rueckblick", "Rückblick")
    me.pick("4")
    me.press("button", "Zurücknehmen")
    me.stands("after the answer was taken back")
    me.pick("5, sehr")
    me.write("Ein Wort für diesen Tag", "Mut")
    me.write("Was war gut?", "Alle kamen zu Wort.")
    me.reader.hears("Ein Wort für diesen Tag: gespeichert")
    me.survey("looking back", both=True)
    me.saved()
    me.event.does("answers.reveal", stage="rueckblick")
    me.stands("when the answers were shown")
    me.survey("answers")


def ends(me: Participant) -> None:
    me.event.does("event.close")
    me.reader.hears("Danke, dass Sie dabei waren")
    me.stands("at the end")
    me.survey("end")
    me.asks_for_the_way(OWN)
    with me.dialog("button", "Weg der Karten ansehen", "Was aus Ihren Karten wurde"):
        me.reader.reads(DRIVERS, "Ich, Mariam")
        me.press("button", "Link zeigen")
        me.to("link", "Seite öffnen")
        me.survey("link to keep")
