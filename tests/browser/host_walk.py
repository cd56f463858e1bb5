"""Leads a host's page past every state it has, filled, and calls somebody to look at each."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, expect

from tests.browser.hall import Event, Hall
from tests.browser.tongues import Table, in_words
from tests.browser.watch import AWAY

Look = Callable[[Page, str], None]

WALK, ROUND, SECOND_WALK, SECOND = "runde-1-platz", "runde-1", "runde-2-platz", "runde-2"
LONG = "Wohnungsgeberbestätigungsformularausfüllhilfe im Bürgerbüro, bitte auch samstags"


class Walked:
    """One host, at the table `p1` of a world café with three tables and two rounds."""

    def __init__(self, hall: Hall, event: Event, host: Table, look: Look) -> None:
        self.hall, self.event, self.host, self.page = hall, event, host, host.page
        self._look = look

    def look(self, state: str) -> None:
        self._look(self.page, state)

    def word(self, message: str, **facts: object) -> str:
        return in_words(message, self.host.lang, "host", **facts)

    def begin(self, *stages: str) -> None:
        for stage in stages:
            self.event.does("stage.start", stage=stage)

    @contextmanager
    def open(self, message: str) -> Iterator[None]:
        """What a button opens; it is shut again."""
        self.host.button(self.word(message)).first.click()
        expect(self.host.dialog).to_be_visible()
        yield
        self.shut()

    def shut(self) -> None:
        self.page.keyboard.press("Escape")
        expect(self.host.dialog).to_have_count(0)


def walk(hall: Hall, event: Event, host: Table, look: Look) -> None:
    """`event`: a world café with three tables and two rounds."""
    at = Walked(hall, event, host, look)
    entering(at)
    people(at)
    writing(at)
    second_round(at)
    after(at)


def entering(at: Walked) -> None:
    expect(at.page.get_by_role("heading", level=1)).to_be_visible()
    at.look("entry")
    at.page.goto(f"/host/{at.event.code}")
    field = at.page.get_by_label(at.word("entry-code"))
    field.fill("AAAAAA")
    at.host.button(at.word("entry-go")).click()
    expect(at.page.locator(".note[data-state=stop]")).to_be_visible()
    at.look("entry wrong code")
    field.fill(at.host.code)
    at.host.enter("Meryem")
    at.event.does("message.show", text={"de": "Draußen steht Kaffee. " + LONG})
    expect(at.page.locator(".told__words")).to_be_visible()
    at.look("before, with a message")
    at.event.does("message.show", text={})


def people(at: Walked) -> None:
    """Four come to the table; one of them calls for help, one has no phone, one goes away."""
    for name in ("Mariam", "Maximiliane-Friederike von Altenburg", "Ali", "دلشاد"):
        at.hall.server.browser().join(at.event.code, name=name)
    at.begin("ankommen", WALK)
    persons = [one["id"] for one in at.event.view()["person"].values() if one["host"] is None]
    for person in persons:
        at.event.does("seat.give", stage=WALK, person=person, target="p1")
    at.event.does("person.help", person=persons[0], wanted=True)
    at.event.does("seat.arrive", stage=WALK, person=persons[1])
    expect(at.page.locator(".guest")).to_have_count(4)
    at.look("people come")
    at.page.locator(".guest__acts [aria-haspopup]").first.click()
    expect(at.page.get_by_role("menuitem").first).to_be_visible()
    at.look("menu of a guest")
    at.page.get_by_role("menuitem", name=at.word("guest-elsewhere")).click()
    expect(at.host.dialog).to_be_visible()
    at.look("where somebody sits")
    at.shut()
    with at.open("add-guest-table"):
        at.look("one more guest")
        at.host.dialog.get_by_role("button", name=at.word("add-paper-do")).click()
        expect(at.host.dialog.get_by_role("button", name=at.word("added-done"))).to_be_visible()
        at.look("one more guest without a phone")
    at.page.locator(".guest__acts [aria-haspopup]").nth(2).click()
    at.page.get_by_role("menuitem").first.click()
    expect(at.page.locator(".guests--away .guest")).to_have_count(1)
    at.look("somebody went away")


def writing(at: Walked) -> None:
    at.begin(ROUND)
    at.event.does("timer.start", stage=ROUND, seconds=110)
    field = at.page.locator("#card-text")
    for text in (LONG, "نحتاج إلى مكان للقاء", "Ein Lotse für die ersten Wochen", "Busse am Abend"):
        field.fill(text)
        field.press("Enter")
        expect(field).to_have_value("")
        expect(at.page.locator(".written .card").filter(has_text=text)).to_be_visible()
    field.fill("a" * 300)
    at.look("round, a card too long")
    at.page.evaluate("document.documentElement.dataset.text = 'larger'")
    at.look("round, largest letters")
    at.page.evaluate("delete document.documentElement.dataset.text")
    field.fill("Halb geschrieben")
    at.page.locator(".written .card__menu").first.click()
    expect(at.host.dialog).to_be_visible()
    at.look("menu of a card")
    at.host.dialog.get_by_role("button", name=at.word("card-edit"), exact=True).click()
    at.look("change a card")
    at.shut()
    at.page.locator(".written .card__menu").first.click()
    at.host.dialog.get_by_role("button", name=at.word("card-withdraw"), exact=True).click()
    at.look("withdraw a card")
    at.shut()
    for message in ("text-size", "language", "help"):
        with at.open(message):
            at.look(message)
    away(at)
    at.event.does("stage.end", stage=ROUND)
    expect(at.host.button(at.word("late-give"))).to_be_visible()
    at.look("round over, a card begun")
    at.host.button(at.word("discard")).click()


def away(at: Walked) -> None:
    """The laptop is out of reach, and something waits."""
    at.host.watch.allow(*AWAY, "ERR_INTERNET_DISCONNECTED")
    at.page.context.set_offline(True)
    at.page.locator(".here, .guest__acts button").first.click()
    expect(at.page.get_by_text(at.word("away-host"))).to_be_visible()
    at.look("no connection")
    at.page.context.set_offline(False)
    expect(at.page.get_by_text(at.word("away-host"))).to_have_count(0)
    at.host.all_saved()


def second_round(at: Walked) -> None:
    at.event.does("summary.set", stage=ROUND, place="p1", text="Am Anfang weiß niemand, welcher Brief wichtig ist.")
    at.begin(SECOND_WALK)
    for one in [one for one in at.event.view()["person"].values() if one["host"] is None and not one["left"]]:
        at.event.does("seat.give", stage=SECOND_WALK, person=one["id"], target="p1")
    at.begin(SECOND)
    expect(at.page.locator("#card-text")).to_be_visible()
    card = next(id for id, one in at.event.view()["card"].items() if one["text"] == LONG)
    at.event.does("card.translate", card=card, lang="uk", text="Допомога з формулярами, також у суботу")
    at.event.does("card.dispute", card=card, reason="Das gibt es schon, sagt das Bürgerbüro.")
    at.event.does("break.begin", minutes=10)
    at.look("second round, break")
    at.event.does("break.end")
    at.host.button(at.word("told-all-table", count=4)).click()
    expect(at.host.dialog.get_by_text(LONG).first).to_be_visible()
    at.look("all cards of the table")
    at.shut()
    at.page.goto(f"/host/{at.event.code}#{other_code(at)}")
    at.page.reload()
    expect(at.host.button(at.word("other-card-go"))).to_be_visible()
    at.look("card of another table")
    at.host.button(at.word("other-card-stay")).click()


def other_code(at: Walked) -> str:
    return Table(at.hall, at.event, "p2", at.host.lang).code


def after(at: Walked) -> None:
    at.begin("ernte")
    expect(at.page.get_by_role("heading", name=at.word("harvest-own"))).to_be_visible()
    at.look("harvest")
    at.event.does("harvest.show", stage="ernte", place="p1")
    at.host.asks(at.word("harvest-now-table"))
    at.look("speaking")
    at.event.does("harvest.show", stage="ernte", place="p2")
    expect(at.page.get_by_role("heading", name=at.word("harvest-now-table"))).to_have_count(0)
    at.look("another table speaks")
    at.begin("ordnen")
    expect(at.page.get_by_role("link", name=at.word("as-guest"))).to_be_visible()
    at.look("together")
    at.event.does("host.set", place="p1", person=at.host.person, on=False)
    at.host.asks(at.word("gone-title"))
    at.look("not a host any more")
    at.page.get_by_label(at.word("entry-code-other")).fill(at.host.code)
    at.host.enter()
    at.event.does("event.close")
    at.host.asks(at.word("ended-title"))
    at.look("ended")
