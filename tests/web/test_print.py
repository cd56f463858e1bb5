"""What is printed besides the protocol, over HTTP."""

import sqlite3
import threading
from io import BytesIO

import pytest
import requests
from pypdf import PdfReader

from eventkit.protocol.paper.asked import KINDS
from tests.web.running import Browser, Running, fresh_id

CAFE = "world-cafe"


def asked(browser: Browser, code: str, what: str, **more: object) -> requests.Response:
    query = {"code": code, "what": what, "lang": "de", **more}
    return browser.get("/api/moderator/print", params=query)


def text(answer: requests.Response) -> str:
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == "application/pdf"
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(answer.content)).pages).split())


def refused(answer: requests.Response) -> tuple[int, str, str]:
    said = answer.json()
    return answer.status_code, said["code"], said["message"]


@pytest.fixture
def cafe(moderator: Browser) -> str:
    return moderator.event("Zusammen in Haselrod", CAFE)


@pytest.mark.parametrize(
    "what", ["poster", "signs", "hosts", "cards", "ballot", "runsheet", "material", "privacy", "all"]
)
def test_each_kind_is_a_pdf_and_says_what_it_is(moderator: Browser, cafe: str, what: str) -> None:
    answer = asked(moderator, cafe, what)
    assert text(answer)
    name = "pack" if what == "all" else what
    assert answer.headers["Content-Disposition"] == f'inline; filename="{name}-{cafe}.pdf"'
    assert answer.headers["Cache-Control"] == "no-store"


def test_the_poster_has_the_wifi_of_the_hall_and_comes_on_a3(moderator: Browser, cafe: str) -> None:
    moderator.post("/api/moderator/hall", wifi={"ssid": "Saal-Haselrod", "password": "haselnuss-2026"})
    found = asked(moderator, cafe, "poster", paper="a3")
    assert "haselnuss-2026" in text(found) and f"/{cafe}" in text(found)
    assert round(float(PdfReader(BytesIO(found.content)).pages[0].mediabox.width) / 72 * 25.4) == 297
    moderator.post("/api/moderator/hall", wifi=None)
    assert "haselnuss" not in text(asked(moderator, cafe, "poster"))


def test_slips_are_fresh_each_time_and_let_people_in(server: Running, moderator: Browser, code: str) -> None:
    first, second = (slips(text(asked(moderator, code, "slips", count=3))) for _ in range(2))
    assert len(first) == len(second) == 3 and not first & second
    assert moderator.get(f"/api/moderator/slips?code={code}").json()["printed"] == 6
    line = moderator.line(code, "moderator")
    assert line.command("door.set", door="slips")["ok"]
    attempt = {"code": code, "lang": "de"}
    assert server.browser().post("/api/join", **attempt, attempt=fresh_id()).json()["code"] == "slip.needed"
    slip = first.pop()
    assert server.browser().post("/api/join", **attempt, attempt=fresh_id(), slip=slip).status_code == 200
    again = server.browser().post("/api/join", **attempt, attempt=fresh_id(), slip=slip)
    assert again.json()["code"] == "slip.used"


def slips(printed: str) -> set[str]:
    """The codes on slips, as somebody types them."""
    parts = printed.split()
    return {word for before, word in zip(parts, parts[1:], strict=False) if before == "Einlasszettel"}


def test_the_pack_has_slips_only_when_somebody_says_how_many(moderator: Browser, code: str) -> None:
    assert "Einlasszettel" not in text(asked(moderator, code, "all"))
    assert moderator.get(f"/api/moderator/slips?code={code}").json()["printed"] == 0
    assert len(slips(text(asked(moderator, code, "all", count=2)))) == 2


def test_the_board_is_printed_as_it_is_now(server: Running, moderator: Browser, code: str) -> None:
    assert refused(asked(moderator, code, "board"))[:2] == (400, "print.empty")
    lead, phone = moderator.line(code, "moderator"), server.browser()
    assert lead.command("stage.start", stage="karten")["ok"]
    phone.join(code)
    assert phone.line(code).command("card.write", stage="karten", card=fresh_id(), text="Bänke am Rhein")["ok"]
    assert "Bänke am Rhein" in text(asked(moderator, code, "board"))


def test_nobody_waits_while_it_is_printed(server: Running, moderator: Browser, code: str) -> None:
    lead, phone = moderator.line(code, "moderator"), server.browser()
    assert lead.command("stage.start", stage="karten")["ok"]
    phone.join(code)
    line, answers = phone.line(code), []
    printing = threading.Thread(target=lambda: answers.append(asked(moderator, code, "slips", count=60)))
    printing.start()
    while printing.is_alive():
        ack = line.command("card.write", stage="karten", card=fresh_id(), text="Während gedruckt wird")
        assert ack["ok"] or ack["code"] in ("too-fast", "too-many")
    assert len(slips(text(answers[0]))) == 60


@pytest.mark.parametrize(
    ("query", "code_"),
    [
        ({"what": "banner"}, "request.malformed"),
        ({"what": ""}, "request.malformed"),
        ({"what": "poster", "paper": "a0"}, "request.malformed"),
        ({"what": "slips"}, "print.count"),
        ({"what": "slips", "count": "501"}, "print.count"),
        ({"what": "slips", "count": "0"}, "print.count"),
        ({"what": "slips", "count": "²"}, "print.count"),
        ({"what": "cards", "count": "-3"}, "print.count"),
        ({"what": "cards", "first": "viele"}, "print.count"),
        ({"what": "routes", "person": "niemand"}, "person.unknown"),
        ({"what": "hosts"}, "print.empty"),
        ({"what": "signs"}, "print.empty"),
        ({"what": "routes"}, "print.empty"),
    ],
)
def test_what_cannot_be_printed_is_refused_in_words(
    moderator: Browser, code: str, query: dict[str, str], code_: str
) -> None:
    status, found, sentence = refused(
        moderator.get("/api/moderator/print", params={"code": code, "lang": "de", **query})
    )
    assert (status, found) == (400, code_)
    assert sentence.endswith(".") and code_ not in sentence
    assert moderator.get(f"/api/moderator/slips?code={code}").json()["printed"] == 0


def test_only_moderators_print_and_only_events_that_there_are(phone: Browser, moderator: Browser, code: str) -> None:
    phone.join(code)
    for what in KINDS:
        assert refused(asked(phone, code, what, count=1))[:2] == (403, "access.role")
    assert refused(asked(moderator, "AAAAAA", "poster"))[:2] == (404, "event.unknown")


def test_what_stands_on_a_route_card_holds_from_then_on_also_in_the_pack(
    server: Running, moderator: Browser, cafe: str
) -> None:
    lead = moderator.line(cafe, "moderator")
    made = moderator.post("/api/paper", code=cafe, attempts=[fresh_id()]).json()["people"][0]
    assert lead.command("stage.start", stage="runde-1-platz")["ok"]
    before = printed_routes(server)
    assert "Wegkarten" in text(asked(moderator, cafe, "material")) and printed_routes(server) == before
    for what in ("routes", "all"):
        assert f"{made['personal'][:4]}-{made['personal'][4:]}" in text(asked(moderator, cafe, what))
        assert printed_routes(server) > before


def printed_routes(server: Running) -> int:
    """How many entries of the journal say what route cards hold."""
    with sqlite3.connect(f"file:{server.data / 'eventkit.db'}?mode=ro", uri=True) as db:
        return int(db.execute("SELECT count(*) FROM journal WHERE kind = 'routes.printed'").fetchone()[0])
