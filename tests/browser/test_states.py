"""Panel and display in every step of a Stadtgespräch, filled with what people say: axe finds nothing, nothing is cut.

The Zukunftswerkstatt is looked at in `test_workshop.py`, the World Café in `test_panel_places.py` and
`test_display_places.py`.
"""

from playwright.sync_api import expect

from tests.browser import sight
from tests.browser.evening import display
from tests.browser.hall import Event, Hall
from tests.browser.panel import Panel
from tests.browser.walk import TEXTS
from tests.web.running import fresh_id

HEADINGS = ("Treffpunkte für alle, auch am Wochenende", "Sprache")


def test_every_step_of_a_stadtgespraech(hall: Hall) -> None:
    event = hall.event("stadtgespraech")
    people = [event.somebody() for _ in range(9)]
    rooms = sorted(event.view()["place"].values(), key=lambda place: place["no"])
    panel, screen = Panel(hall), display(hall, event)
    panel.open(event.code)
    found: list[str] = []

    def look(state: str) -> None:
        for name, page in (("panel", panel.page), ("display", screen)):
            sight.settle(page)
            sight.picture(page, f"stadtgespraech-{name}-{state}")
            lines = sight.violations(page) + sight.overflow(page, also_high=name == "display")
            found.extend(f"{name} {state}: {line}" for line in lines)

    def goes_on_to(stage: str, title: str) -> None:
        event.does("stage.start", stage=stage)
        step = panel.page.get_by_role("listitem").filter(has=panel.button(f"Menü: {title}"))
        expect(step.and_(panel.page.locator("[aria-current=step]"))).to_be_visible()

    look("before")
    goes_on_to("ankommen", "Ankommen")
    look("welcome")
    for round in (1, 2):
        goes_on_to(f"dialog-{round}-platz", "Raum finden" if round == 1 else "Raumwechsel")
        for no, one in enumerate(people):
            one.does("seat.take", stage=f"dialog-{round}-platz", target=rooms[(no + round) % 6]["id"], n=1)
        look(f"choosing {round}")
        event.does("topic.propose", topic=fresh_id(), place=rooms[5]["id"], text=f"Das Freibad, zum {round}. Mal")
        goes_on_to(f"dialog-{round}", f"Dialogrunde {round}")
        for one, text in zip(people, TEXTS, strict=True):
            one.writes(f"{text} ({round})", kind="idee", stage=f"dialog-{round}")
        event.does("summary.set", stage=f"dialog-{round}", place=rooms[1]["id"], text="Abends fährt nichts.")
        look(f"dialogue {round}")
    goes_on_to("pinnwaende", "Rundgang")
    look("harvest")
    event.does("harvest.show", stage="pinnwaende", place=rooms[1]["id"])
    look("one board")
    goes_on_to("ordnen", "Gemeinsam ordnen")
    cards = sorted(event.view()["card"].values(), key=lambda card: card["no"])
    heads = [
        sort(event, title, [card["id"] for card in cards[no * 6 : no * 6 + 6]]) for no, title in enumerate(HEADINGS)
    ]
    expect(panel.heading(HEADINGS[1])).to_be_visible()
    look("sorting")
    goes_on_to("gewichten", "Gewichten")
    for no, one in enumerate(people):
        one.dots(heads[no % 2], 1, stage="gewichten")
    look("voting")
    event.does("vote.reveal", stage="gewichten")
    event.does("results.confirm", stage="gewichten", targets=heads)
    look("results")
    goes_on_to("ausblick", "Ausblick")
    look("outlook")
    event.does("event.close")
    look("closed")
    assert not found, "\n".join(found)


def sort(event: Event, title: str, cards: list[str]) -> str:
    cluster = fresh_id()
    event.does("cluster.create", stage="ordnen", cluster=cluster, title=title, cards=cards)
    return cluster
