"""Leads an event past every screen that phones and the display have, and calls somebody to look at each."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, expect

from tests.browser.hall import Event, Hall, Somebody
from tests.browser.phone import Phone
from tests.web.running import fresh_id

Look = Callable[[Page, str], None]

TEXTS = (
    "Der letzte Bus fährt um 19:40 Uhr. Der Deutschkurs endet um 20 Uhr.",
    "Ein Lotse für die ersten Wochen, der die eigene Sprache spricht",
    "Wohnungsgeberbestätigungsformularausfüllhilfe im Bürgerbüro, bitte auch samstags und in einfacher Sprache",
    "Das Sprachcafé in der Alten Molkerei. Dort fragt niemand nach Papieren.",
    "Eine Liste mit allen Ärztinnen und Ärzten, die noch neue Patientinnen und Patienten nehmen",
    "Anerkennung von Zeugnissen dauert zwei Jahre",
    "نحتاج إلى مكان للقاء بدون شراء شيء",
    "Потрібен курс німецької мови ввечері",
    "Kinderbetreuung während des Kurses 👩‍👧",
)
HEADINGS = ("Bus am Abend", "Ankommen in der Verwaltung: wer hilft beim Ausfüllen?", "Treffpunkte", "Sprache")
KINDS = ("idee", "huerde", "schon-da")


def walk(
    hall: Hall, phones: Callable[[Event], list[Phone]], screens: Callable[[Event], list[Page]], look: Look
) -> None:
    """`phones` come in when the event exists; `screens` give further pages that are looked at in every state."""
    event = hall.event()
    others_too = screens(event)
    guests = phones(event)

    def everywhere(name: str) -> None:
        for page in [*(phone.page for phone in guests), *others_too]:
            look(page, name)

    everywhere("join")
    for phone in guests:
        with dialog(
            phone,
            phone.say(
                "Ich war schon dabei und habe einen persönlichen Code", "I have joined before and have a personal code"
            ),
        ):
            look(phone.page, "continue")
        phone.join()
    everywhere("before")
    event.does("stage.start", stage="ankommen")
    for phone in guests:
        expect(phone.page.get_by_role("banner")).to_contain_text(phone.say("Ankommen", "Arriving"))
    everywhere("welcome")
    others = [event.somebody() for _ in range(4)]
    cards = collect(event, guests, others, everywhere, look)
    cluster(event, guests, cards, everywhere)
    vote(event, guests, others, everywhere, look)
    event.does("event.close")
    for phone in guests:
        phone.asks(phone.say("Danke, dass Sie dabei waren", "Thank you for taking part"))
    everywhere("ended")
    for somebody in others:
        somebody.leaves()
    event.close()


def collect(
    event: Event, guests: list[Phone], others: list[Somebody], everywhere: Callable[[str], None], look: Look
) -> list[str]:
    """Write, change, hide; gives the ids of the cards of the others."""
    event.does("stage.start", stage="karten")
    event.does("timer.start", stage="karten", seconds=1200)
    for phone in guests:
        expect(phone.field).to_be_visible()
    everywhere("collect-empty")
    cards = [others[no % len(others)].writes(text, KINDS[no % len(KINDS)]) for no, text in enumerate(TEXTS)]
    for phone in guests:
        phone.write("Mehr Bänke am Marktplatz", kind=phone.say("Idee", "Idea"))
        phone.write("Formulare nur auf Deutsch", kind=phone.say("Hürde", "Obstacle"))
    view = event.view()["card"]
    event.does(
        "card.hide", card=next(id for id, card in view.items() if "Formulare" in card["text"]), reason="steht schon da"
    )
    event.does("card.hide", card=cards[5], reason="nennt eine Person")
    for phone in guests:
        expect(phone.card("Wohnungsgeber")).to_be_visible()
        expect(phone.card("Anerkennung")).to_have_count(0)
        phone.field.fill("a" * 130)
    everywhere("collect")
    for phone in guests:
        phone.field.fill("b" * 300)
    everywhere("collect-too-long")
    for phone in guests:
        phone.menu_of("Mehr Bänke")
        look(phone.page, "card-menu")
        phone.dialog.get_by_role("button", name=phone.say("Ändern", "Change"), exact=True).click()
        look(phone.page, "card-edit")
        phone.close_dialog()
        phone.menu_of("Mehr Bänke")
        phone.dialog.get_by_role("button", name=phone.say("Zurückziehen", "Take back"), exact=True).click()
        look(phone.page, "card-withdraw")
        phone.close_dialog()
        for name, label in {
            "text-size": phone.say("Schriftgröße", "Text size"),
            "language": phone.say("Sprache", "Language"),
            "help": phone.say("Hilfe", "Help"),
        }.items():
            with dialog(phone, label):
                look(phone.page, name)
        phone.field.fill("Meine letzte Karte, noch nicht abgegeben")
    event.does("stage.end", stage="karten")
    for phone in guests:
        expect(phone.button(phone.say("Der Moderation geben", "Give it to the moderator"))).to_be_visible()
    everywhere("collect-closed")
    return [card for no, card in enumerate(cards) if no != 5]


def cluster(event: Event, guests: list[Phone], cards: list[str], everywhere: Callable[[str], None]) -> None:
    event.does("stage.start", stage="ordnen")
    for no, title in enumerate(HEADINGS):
        event.does("cluster.create", stage="ordnen", cluster=fresh_id(), title=title, cards=cards[no * 2 : no * 2 + 2])
    for phone in guests:
        phone.button(phone.say("Der Moderation geben", "Give it to the moderator")).click()
        expect(phone.page.get_by_role("heading", name=HEADINGS[-1])).to_be_visible()
        phone.all_saved()
    everywhere("cluster")
    event.does("stage.end", stage="ordnen")


def vote(
    event: Event, guests: list[Phone], others: list[Somebody], everywhere: Callable[[str], None], look: Look
) -> None:
    event.does("stage.start", stage="punkte")
    for phone in guests:
        phone.give(HEADINGS[0]).click()
        phone.give(HEADINGS[0]).click()
        phone.all_saved()
    targets = event.view()["stage"]["punkte"]["targets"]
    for no, somebody in enumerate(others):
        somebody.dots(targets[no % 3], 2)
        somebody.dots(targets[3], 1)
    everywhere("vote")
    for phone in guests:
        phone.give(HEADINGS[1]).click()
        phone.all_saved()
        with dialog(phone, phone.say("2 Karten", "2 cards")):
            look(phone.page, "vote-cards")
    everywhere("vote-all-given")
    event.does("vote.reveal", stage="punkte")
    for phone in guests:
        expect(phone.page.get_by_role("img", name=phone.say("Platz 1", "Rank 1")).first).to_be_visible()
    everywhere("revealed")
    event.does("results.confirm", stage="punkte", targets=targets[:2])
    for phone in guests:
        expect(phone.page.get_by_text(phone.say("ausgewählt", "chosen"), exact=True)).to_have_count(2)
    everywhere("confirmed")


@contextmanager
def dialog(phone: Phone, button: str) -> Iterator[None]:
    """Open a dialog by its button, and close it again."""
    phone.button(button).first.click()
    expect(phone.dialog).to_be_visible()
    yield
    phone.close_dialog()
