"""Makes the pictures of the README anew: `python docs/make_pictures.py` (with the packages of the check).

Nothing in them is drawn: a server runs, people join and write the sample cards of the rehearsal, a moderator sorts
them, and Chromium photographs phone, panel and public screen. The last picture is a page of the protocol.
"""

import json
import random
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from eventkit import checks  # noqa: E402 - in the checkout only
from tests.browser import chromium, sight  # noqa: E402
from tests.browser.hall import Event, Hall, Somebody, moderator_of  # noqa: E402
from tests.browser.host import Host  # noqa: E402
from tests.browser.panel import Panel  # noqa: E402
from tests.browser.phone import Phone  # noqa: E402
from tests.web.running import Running, fresh_id  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
SAMPLES = ROOT / "eventkit" / "rehearsal" / "samples"
PORT = 5050
PEOPLE = 27
COLOURS = 200

QUESTION = {"de": "Was brauchen Menschen, die neu nach Haselrod kommen?"}
GUESTS = (
    "Jürgen", "Hatice", "Tom", "Leyla", "Ali", "Birgit", "Oleksandr", "", "Öznur", "Dawit", "Chiara", "Piotr", "Mia",
    "Samir", "", "Greta", "Noor", "Karl", "Elif", "Ivana", "Bashir", "Uta", "", "Goran", "Lena", "Amara", "Wim", "Zoe",
    "Aylin", "Henning", "Rosa", "", "Tesfay", "Marta", "Igor", "Paula", "Kofi", "Swantje", "Daryna", "Emre", "", "Ruth",
    "Salma", "Otto", "Nadja", "Jamal", "Inge", "Ludek", "Fatou", "Peer", "", "Agnes", "Rami", "Dilan", "Sofia", "Enno",
    "Maryam", "Volker", "Tuba", "", "Anton", "Nela", "Yara", "Hauke", "Pinar", "Jonas", "Milena", "Kemal",
)  # fmt: skip
"""Those at the tables of the World Café; some give no name."""

HEADINGS = {
    "Bus am Abend": ["de-01", "de-02", "de-03", "de-04", "de-05", "tr-01"],
    "Ein Ort für alle Fragen": ["de-06", "de-07", "de-08", "de-09", "de-10", "ar-02", "en-03"],
    "Deutsch lernen neben der Arbeit": ["de-11", "de-12", "de-13", "de-14", "de-15", "ar-03", "uk-02"],
    "Treffpunkte, an denen man nichts kaufen muss": ["de-16", "de-17", "de-18", "de-19", "de-20", "ar-01"],
    "Eine Wohnung finden": ["de-23", "de-24", "de-25", "de-26", "de-27", "de-28", "de-29"],
    "Gesund werden": ["de-30", "de-31", "de-32", "de-33", "uk-01"],
    "Kita und Schule": ["de-34", "de-35", "de-36", "de-38", "de-39", "tr-03"],
    "Arbeit und Zeugnisse": ["de-40", "de-41", "de-42", "de-43"],
}
WEIGHTS = (9, 8, 6, 5, 5, 3, 2, 2)
"""How much each heading means to the people of the pictures."""
ALREADY_THERE = {"de-13", "de-44", "de-47", "de-56", "de-60", "uk-03", "de-17"}
LAST = ("de-36", "de-46", "de-45", "de-52", "ar-02", "de-13", "de-08", "uk-03", "de-07", "de-18", "tr-02", "de-10")
"""Short ones: those that the public screen shows."""
IDEAS = (
    "Ein",
    "Am",
    "Form",
    "Deutschkurs",
    "Sprach",
    "Bänke",
    "Bitte",
    "Patenschaft",
    "Fuß",
    "Eltern",
    "Praktikum",
    "Schwimm",
)


def main() -> None:
    checks.load_bundle().build()
    where = chromium.find()
    if not where:
        sys.exit("no Chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Running(Path(folder) / "data")
        server.port, server.base = PORT, f"http://127.0.0.1:{PORT}"
        server.start()
        browser = chromium.launch(playwright)
        try:
            troubles = take(Hall(server, browser), Path(folder)) + cafe(Hall(server, browser))
        finally:
            browser.close()
            server.stop()
    if troubles:
        sys.exit("\n".join(troubles))


def take(hall: Hall, folder: Path) -> list[str]:
    """Lead the event and take the pictures; gives what the pages complained about."""
    samples = {card["id"]: card for file in sorted(SAMPLES.glob("*.jsonl")) for card in map(json.loads, file.open())}
    begun = datetime.now() - timedelta(minutes=35)  # so that sorting begins when it was planned
    event = hall.event(
        question=QUESTION,
        start=f"{begun:%H:%M}",
        end=f"{begun + timedelta(hours=2):%H:%M}",
    )
    moderator_of(hall.server).post("/api/moderator/hall", wifi={"ssid": "Buergerhaus", "password": "haselrod-2026"})
    event.does("stage.start", stage="ankommen")
    people = [event.somebody() for _ in range(PEOPLE)]
    phone = Phone(hall, f"/{event.code}", size={**chromium.PHONE, "device_scale_factor": 2}).join()
    panel = Panel(hall, chromium.PANEL)
    panel.open(event.code)
    display = hall.page(f"/display/{event.code}", chromium.DISPLAY, name="display")
    cards = write(event, people, phone, display, samples)
    sort(event, cards, panel)
    vote(event, people, phone, display)
    protocol(event, folder)
    return hall.close()


def cafe(hall: Hall) -> list[str]:
    """A World Café: between the first and the second round everybody changes the table."""
    event = hall.event("world-cafe", places=14, question=QUESTION)
    hosts = [Host(hall, event, f"p{no}") for no in (7, 1, 2, 3)]
    for host, name in zip(hosts, ("Yusuf", "Ines", "Tarik", "Signe"), strict=True):
        host.enter(name)
    samples = [json.loads(line)["text"] for line in (SAMPLES / "de.jsonl").open()]
    panel = Panel(hall, chromium.PANEL)
    panel.open(event.code)
    display = hall.page(f"/display/{event.code}", chromium.DISPLAY, name="display")
    phone = Phone(hall, f"/{event.code}", size={**chromium.PHONE, "device_scale_factor": 2}).join("Mariam")
    guests = [event.somebody(name) for name in GUESTS]
    for stage in ("runde-1-platz", "runde-1"):
        event.does("stage.start", stage=stage)
    for guest, text in zip(guests, samples, strict=False):
        guest.does("card.write", stage="runde-1", card=fresh_id(), text=text, card_kind="gedanke")
    event.does("summary.set", stage="runde-1", place="p7", text="Am Anfang weiß niemand, welcher Brief wichtig ist.")
    event.does("stage.start", stage="runde-2-platz")
    event.does("timer.start", stage="runde-2-platz", seconds=180)
    for no, guest in enumerate(guests):
        if no % 4:
            guest.does("seat.arrive", stage="runde-2-platz")
    expect(phone.page.get_by_role("button", name="Ich bin da")).to_be_visible()
    shoot(phone.page, "phone-change")
    panel.page.get_by_role("link", name="Tische", exact=True).click()
    shoot(panel.page, "panel-tables")
    shoot(display, "display-change")
    event.does("stage.start", stage="runde-2")
    event.does("timer.start", stage="runde-2", seconds=1200)
    expect(hosts[0].page.get_by_text("Runde 2 von 3")).to_be_visible()
    shoot(hosts[0].page, "host")
    return hall.close()


def write(event: Event, people: list[Somebody], phone: Phone, display: Page, samples: dict) -> dict[str, str]:
    """All cards, and the first two pictures; gives sample id -> card id."""
    event.does("stage.start", stage="karten")
    event.does("timer.start", stage="karten", seconds=1200)
    phone.write("Im Sprachcafé in der Alten Molkerei fragt niemand nach Papieren.", kind="Schon da")
    phone.write("Der letzte Bus fährt um 19:40 Uhr. Der Deutschkurs endet um 20 Uhr.", kind="Hürde")
    order = [*(one for one in samples if one not in LAST), *LAST]
    cards = {
        one: people[no % PEOPLE].writes(samples[one]["text"], kind(one, samples[one]["text"]))
        for no, one in enumerate(order)
    }
    phone.choose_kind("Idee")
    phone.field.fill("Ein Lotse für die ersten Wochen, der die eigene Sprache spricht")
    expect(phone.page.get_by_text("noch 57")).to_be_visible()
    shoot(phone.page, "phone-collect")
    display.reload()
    display.get_by_role("listitem").first.wait_for()
    shoot(display, "display-collect")
    phone.button("Karte abgeben").click()
    phone.all_saved()
    return cards


def kind(sample: str, text: str) -> str:
    """Which kind of card a sample is, as its writer would have chosen."""
    if sample in ALREADY_THERE:
        return "schon-da"
    return "idee" if text.startswith(IDEAS) or not sample.startswith("de") else "huerde"


def sort(event: Event, cards: dict[str, str], panel: Panel) -> None:
    event.does("card.hide", card=cards["de-59"], reason="steht schon auf einer anderen Karte")
    event.does("stage.start", stage="ordnen")
    event.does("timer.start", stage="ordnen", seconds=1200)
    for title, samples in HEADINGS.items():
        event.does(
            "cluster.create", stage="ordnen", cluster=fresh_id(), title=title, cards=[cards[one] for one in samples]
        )
    expect(panel.heading("Arbeit und Zeugnisse")).to_be_visible()
    shoot(panel.page, "panel-board")


def vote(event: Event, people: list[Somebody], phone: Phone, display: Page) -> None:
    event.does("stage.start", stage="punkte")
    targets = event.view()["stage"]["punkte"]["targets"]
    chance = random.Random(7)
    for somebody in people:
        chosen = chance.choices(targets, WEIGHTS, k=3)
        for target in dict.fromkeys(chosen):
            somebody.dots(target, chosen.count(target))
    phone.give("Bus am Abend").click()
    phone.give("Bus am Abend").click()
    phone.all_saved()
    phone.page.evaluate("document.activeElement.blur()")
    shoot(phone.page, "phone-vote")
    event.does("vote.reveal", stage="punkte")
    tally = event.view()["tally"]["punkte"]
    event.does("results.confirm", stage="punkte", targets=[row["target"] for row in tally["targets"][:5]])
    expect(display.get_by_text("Ergebnis").first).to_be_visible()
    shoot(display, "display-results")


def protocol(event: Event, folder: Path) -> None:
    """The page of the protocol on which the sorted cards begin."""
    event.does("event.close")
    file = folder / "protocol.pdf"
    file.write_bytes(event.protocol())
    pages = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True
    ).stdout.split("\f")
    page = next(no for no, text in enumerate(pages, 1) if "Abends fährt kein Bus" in text)
    made = folder / "page"
    subprocess.run(
        ["pdftoppm", "-png", "-r", "110", "-f", str(page), "-l", str(page), "-singlefile", file, made], check=True
    )
    keep(made.with_suffix(".png"), "protocol-page")


def shoot(page: Page, name: str) -> None:
    sight.settle(page)
    page.wait_for_timeout(400)
    raw = PICTURES / f"{name}.raw.png"
    page.screenshot(path=raw)
    keep(raw, name)
    raw.unlink()


def keep(raw: Path, name: str) -> None:
    """With a palette: a third of the size, and nobody sees it."""
    PICTURES.mkdir(exist_ok=True)
    Image.open(raw).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(
        PICTURES / f"{name}.png", optimize=True
    )


if __name__ == "__main__":
    main()
