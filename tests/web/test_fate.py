"""What became of cards, over HTTP: to whom it is told, and to whom not."""

from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from tests.web.guessing import round_in_which_the_right_one_is_refused
from tests.web.running import Browser, Line, Running, fresh_id

MINE, THEIRS = "Mehr Bänke", "Nur für mich"


@pytest.fixture
def lead(moderator: Browser, code: str) -> Line:
    line = moderator.line(code, "moderator")
    assert line.command("stage.start", stage="karten")["ok"]
    return line


def writes(browser: Browser, code: str, text: str) -> Browser:
    browser.join(code)
    line = browser.line(code)
    assert line.command("card.write", stage="karten", card=fresh_id(), text=text)["ok"]
    line.close()
    return browser


def texts(answer: dict[str, Any]) -> list[str]:
    return [way["text"] for way in answer["ways"]]


def mine(browser: Browser, code: str) -> dict[str, Any]:
    return dict(browser.get(f"/api/mine/ways?code={code}").json())


def keep(browser: Browser, code: str) -> dict[str, Any]:
    return dict(browser.post("/api/mine/keep", code=code).json())


def test_everybody_is_told_of_their_own_cards_only(server: Running, phone: Browser, code: str, lead: Line) -> None:
    other = writes(server.browser(), code, THEIRS)
    assert texts(mine(writes(phone, code, MINE), code)) == [MINE]
    assert texts(mine(other, code)) == [THEIRS]
    stranger = server.browser()
    assert stranger.get(f"/api/mine/ways?code={code}").json()["code"] == "access.person"
    assert keep(stranger, code)["code"] == "access.person"
    assert mine(phone, "AAAAAA")["code"] == "event.unknown"


def test_the_link_opens_the_same_cards_anywhere_and_lets_nobody_in(
    server: Running, phone: Browser, code: str, lead: Line
) -> None:
    kept = keep(writes(phone, code, MINE), code)
    assert kept["url"].endswith(f"/ways/{code}#{kept['reading']}") and kept["page"].endswith(f"/ways/{code}")
    assert keep(phone, code)["reading"] == kept["reading"]
    reader = server.browser()
    assert reader.get(f"/ways/{code}").status_code == 200
    told = reader.post("/api/ways", code=code, reading=kept["reading"].lower()).json()
    assert texts(told) == [MINE] and told["title"] == "Bürgerforum" and told["closed"] is False
    # It is no way in: no cookie, no person, nothing to be changed with it, neither before nor after the end.
    for closed in (False, True):
        if closed:
            assert lead.command("event.close")["ok"]
        assert not reader.session.cookies
        for path in ("/api/continue", "/api/whose"):
            assert reader.post(path, code=code, personal=kept["reading"]).json()["code"] == "personal.unknown"
        assert reader.get(f"/api/mine/ways?code={code}").json()["code"] == "access.person"
        assert texts(reader.post("/api/ways", code=code, reading=kept["reading"]).json()) == [MINE]
    personal = phone.view(code)["own"]["personal"]
    assert reader.post("/api/ways", code=code, reading=personal).json()["code"] == "reading.unknown"
    assert reader.post("/api/continue", code=code, personal=personal).status_code == 200  # the control


def test_whoever_reads_stays_who_they_are(server: Running, phone: Browser, code: str, lead: Line) -> None:
    kept = keep(writes(phone, code, MINE), code)
    other = writes(server.browser(), code, THEIRS)
    assert texts(other.post("/api/ways", code=code, reading=kept["reading"]).json()) == [MINE]
    assert texts(mine(other, code)) == [THEIRS]


def test_a_code_is_good_for_its_event_only(moderator: Browser, phone: Browser, code: str, lead: Line) -> None:
    kept = keep(writes(phone, code, MINE), code)
    other = moderator.event()
    wrong = phone.post("/api/ways", code=other, reading=kept["reading"])
    assert (wrong.status_code, wrong.json()["code"]) == (404, "reading.unknown")
    assert wrong.json()["message"].startswith("Dieser Lese-Code passt nicht.")
    assert phone.post("/api/ways", code="AAAAAA", reading=kept["reading"]).json()["code"] == "event.unknown"
    assert phone.post("/api/ways", code=code, reading=7).json()["code"] == "request.malformed"


def test_only_moderators_see_the_way_of_any_card(moderator: Browser, phone: Browser, code: str, lead: Line) -> None:
    writes(phone, code, MINE)
    (card,) = moderator.view(code, "moderator")["view"]["card"]
    path = f"/api/moderator/ways?code={code}&card={card}"
    way = moderator.get(path).json()["way"]
    assert way["text"] == MINE and "author" not in way and "person" not in way
    assert phone.get(path).json()["code"] == "access.role"
    assert moderator.get(f"/api/moderator/ways?code={code}&card=x").json()["code"] == "card.unknown"


def test_slips_are_for_people_on_paper_and_open_what_was_written_down_for_them(
    server: Running, moderator: Browser, phone: Browser, code: str, lead: Line
) -> None:
    writes(phone, code, MINE)
    guest = moderator.post("/api/paper", code=code, attempts=[fresh_id()]).json()["people"][0]["person"]
    for text, person in (("Von Gerda", guest), ("Von niemandem", None)):
        of = {"person": person} if person else {}
        assert lead.command("card.write", stage="karten", card=fresh_id(), text=text, **of)["ok"]
    opened = [
        texts(server.browser().post("/api/ways", code=code, reading=one).json()) for one in slips(moderator, code)
    ]
    assert opened == [["Von Gerda"]]
    with_cards = slips(moderator, code, loose="1")
    assert len(with_cards) == 2 and with_cards[0] == slips(moderator, code)[0]
    assert texts(server.browser().post("/api/ways", code=code, reading=with_cards[1]).json()) == ["Von niemandem"]
    refused = moderator.get(
        "/api/moderator/print", params={"code": code, "what": "keep", "person": mine_id(phone, code)}
    )
    assert refused.json()["code"] == "print.empty"


def mine_id(browser: Browser, code: str) -> str:
    return str(browser.view(code)["own"]["person"])


def slips(moderator: Browser, code: str, **more: str) -> list[str]:
    """The codes on the slips, as somebody types them."""
    made = moderator.get("/api/moderator/print", params={"code": code, "what": "keep", "lang": "de", **more})
    assert made.status_code == 200, made.text
    words = PdfReader(BytesIO(made.content)).pages[0].extract_text().split()
    return [word for word in words if len(word) == 11 and word[5] == "-" and word.isupper()]


def test_guessing_is_refused_and_the_right_code_as_well(phone: Browser, code: str) -> None:
    """The last test of this file: afterwards its server believes nobody any more."""
    phone.join(code)
    reading = keep(phone, code)["reading"]

    def ask(typed: str) -> str:
        return str(phone.post("/api/ways", code=code, reading=typed).json().get("code", "told"))

    assert ask(reading) == "told"
    round_in_which_the_right_one_is_refused(lambda: ask("AAAAAAAAAA"), lambda: ask(reading))
