"""A participant who uses a phone with a keyboard and a screen reader, and what all formats have in common for them."""

import re

from playwright.sync_api import expect

from tests.browser.hall import Event, Hall, until
from tests.browser.keyboard import Keyboard
from tests.browser.reader import listens
from tests.web.running import fresh_id

LEVEL, PROMISE = "Anhörung, Stufe 2 von 5.", "Ihre Karten sind ein Rat an die Stadt."
QUESTION = "Was brauchen Menschen, die neu zu uns kommen?"
GROUPS = [{"id": "residents"}, {"id": "schools"}]
STAYS = ("Schriftgröße", "Sprache", "Hilfe", "Themenspeicher")
SETTLED = "[...document.querySelectorAll('button')].some(one => one.textContent === 'Frage ansehen')"
"""What comes last of a phone that settles in the hall."""


class Participant(Keyboard):
    def __init__(self, hall: Hall, event: Event) -> None:
        device = hall.device()
        listens(device)
        super().__init__(hall.tab(device, f"/{event.code}", "by keys"), "phone")
        self.event = event
        self.reader.reads("Zusammen in Haselrod")

    def joins(self, name: str) -> None:
        """Another language and back, then what one should know, and in."""
        for language, lang in (("English", "en"), ("Deutsch", "de")):
            self.press("button", language)
            until(self.page, f"document.documentElement.lang === '{lang}'")
        self.reader.reads(QUESTION, "So viel können Sie bewirken", LEVEL, PROMISE, "Nichts geht ins Internet")
        self.survey("join", both=True)
        with self.dialog(
            "button", "Ich war schon dabei und habe einen persönlichen Code", "Auf diesem Gerät weitermachen"
        ):
            self.survey("code of another device")
        self.write("Wie dürfen wir Sie nennen?", name)
        self.press("button", "Mitmachen")
        self.heading("Gleich geht es los")

    def says_who_is_here(self) -> None:
        """The voluntary question, as soon as it is there."""
        until(self.page, SETTLED)
        self.stands("when the voluntary question came")
        self.press("button", "Frage ansehen")
        self.in_dialog("Wen vertreten Sie heute?")
        self.to("checkbox", "Bewohner*innen")
        self.page.keyboard.press("Space")
        self.survey("who is here")
        self.press("button", "Antwort abgeben")
        self.reader.hears("Ihre Antwort zählt ohne Namen")
        self.gone()
        self.stands("after the answer")

    def step(self, stage: str, title: str) -> None:
        """The moderator goes on, and a screen reader is told so."""
        self.event.does("stage.start", stage=stage)
        self.reader.hears(f"Neuer Schritt: {title}")
        here = self.stands(f"when {title} began")
        # What had the focus is gone with the last step, unless it stands below every step.
        assert here and (here.role == "heading" or here.name.startswith(STAYS)), here

    def writes(self, text: str, kind: str = "") -> None:
        if kind:
            self.pick(kind)
        self.write(re.compile("^Ihre Karte"), text)
        self.press("button", "Karte abgeben")
        self.reader.hears("Karte abgegeben")
        field = self.at()
        assert field and field.role == "textbox", field  # ready for the next one
        self.saved()

    def changes(self, text: str) -> None:
        """The newest of one's own cards."""
        self.press("button", "Karte ändern oder zurückziehen")
        self.in_dialog("Ihre Karte")
        self.survey("menu of a card")
        self.press("button", "Ändern")
        self.in_dialog("Karte ändern")
        self.survey("changing a card")
        self.write(re.compile("^Ihre Karte"), text)
        self.press("button", "Änderung speichern")
        self.reader.hears("Karte geändert")
        self.gone()
        self.saved()

    def takes_back(self) -> None:
        """The newest of one's own cards."""
        self.press("button", "Karte ändern oder zurückziehen")
        self.in_dialog("Ihre Karte")
        self.press("button", "Zurückziehen")
        self.in_dialog("Diese Karte zurückziehen?")
        self.survey("taking a card back")
        self.press("button", "Zurückziehen")
        self.reader.hears("Karte zurückgezogen")
        self.gone()
        self.saved()
        self.rests_on("heading", re.compile("^Meine Karten|^Karten|^Von den anderen"))

    def puts_dots(self, first: str, second: str, dots: int = 3) -> None:
        """Two on one, one of them taken back again, one on the other."""
        self.press("button", f"Punkt auf {first} kleben")
        self.reader.hears(f"Noch {dots - 1} Punkte von {dots}")
        self.key("Enter")
        self.press("button", f"Punkt von {first} wegnehmen", back=True)
        self.key("Enter")
        self.reader.hears(f"Noch {dots} Punkte von {dots}")
        self.rests_on("button", f"Punkt auf {first} kleben")
        self.press("button", f"Punkt auf {second} kleben", key="Space")
        self.saved()

    def asks_for_the_way(self, text: str, back: bool = False) -> None:
        with self.dialog("button", "Was wurde daraus?", "Was wurde daraus?", back):
            self.survey("way of a card")
            self.reader.reads(text)

    def takes_everything_back(self) -> None:
        """The last thing, and then one stands at the door again."""
        self.press("button", "Hilfe", back=True)
        self.in_dialog("Hilfe")
        self.survey("help")
        self.press("button", "Gehen und alles zurücknehmen")
        self.in_dialog("Wirklich alles zurücknehmen?")
        self.survey("take everything back")
        self.press("button", "Alles zurücknehmen")
        self.in_dialog("Ihre Daten sind gelöscht")
        self.press("button", "Gut")
        self.gone()
        self.stands("after everything was taken back")
        self.to("button", "Mitmachen")

    def tools(self) -> None:
        """What stands at the foot of every screen."""
        with self.dialog("button", "Schriftgröße", "Schriftgröße", back=True):
            self.survey("text size")
            self.press("button", "Groß", key="Space")
        with self.dialog("button", "Sprache", "Sprache wählen"):
            self.survey("languages")
        with self.dialog("button", "Hilfe", "Hilfe"):
            self.survey("help", both=True)

    # What can be read

    def heading(self, words: str) -> None:
        """The main heading, also as it is read out."""
        expect(self.page.get_by_role("heading", level=1)).to_have_text(words)

    def saved(self) -> None:
        """Nothing waits any more, and the foot says so."""
        until(self.page, "!Object.keys(localStorage).some(key => key.startsWith('ek/out/'))")
        self.reader.reads("Alles gespeichert")


def paper(event: Event, stage: str, *texts: str, **more: str) -> list[str]:
    """Cards of others; gives their ids."""
    cards = [fresh_id() for _ in texts]
    for card, text in zip(cards, texts, strict=True):
        event.does("card.write", stage=stage, card=card, text=text, **more)
    return cards
