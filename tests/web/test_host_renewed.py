"""A host card is made anew: what was printed or photographed opens nothing any more, its devices are out at once."""

import io
from typing import Any

import pytest
from pypdf import PdfReader

from tests.web.cafe import Cafe
from tests.web.running import Browser, Running, fresh_id
from tests.web.test_host_entry import cafe_heard, enter, refusal

SENTENCE = {"stage": "runde-1", "place": "p1"}


@pytest.fixture
def cafe(server: Running, moderator: Browser) -> Cafe:
    return Cafe(server, moderator, people=4)


def renew(cafe: Cafe, *keep: str) -> tuple[str, str]:
    """The codes before and after."""
    before, card = cafe.host_code("p1"), cafe.moderator.view(cafe.code, "moderator")["view"]["place"]["p1"]["card"]
    cafe.play("host.renew", place="p1", host_card=card, keep=list(keep))
    return before, cafe.host_code("p1")


def test_the_old_card_opens_nothing_and_says_that_there_is_a_newer_one(cafe: Cafe) -> None:
    others = [cafe.host_code(place) for place in ("p2", "p3", "p4")]
    first, second = renew(cafe)
    _, third = renew(cafe)
    assert len({first, second, third}) == 3
    assert [cafe.host_code(place) for place in ("p2", "p3", "p4")] == others
    for old in (first, second, f"{first[:3].lower()}-{first[3:]}"):
        answer = cafe.running.browser().post("/api/host", code=cafe.code, host=old, attempt=fresh_id())
        assert (answer.status_code, answer.json()["code"]) == (410, "host.card-old")
        assert "neue Gastgeber-Karte" in answer.json()["message"]
    people = cafe.moderator.view(cafe.code, "moderator")["view"]["count"]["event"]["people"]
    assert people == 4, "and nobody came in"
    assert enter(cafe.running.browser(), cafe, host=third)["place"] == "p1", "control"


def test_who_came_with_the_old_card_is_out_at_once_and_goes_on_with_the_new_one(cafe: Cafe) -> None:
    host = cafe.running.browser()
    person = enter(host, cafe)["person"]
    cafe.begin("runde-1-platz", "runde-1")
    line = cafe.listening(host, "host")
    assert line.command("summary.set", **SENTENCE, text="Ein Satz")["ok"], "control"
    _, code = renew(cafe)
    assert line.wait_for("audience") == {"audience": None}
    assert line.command("summary.set", **SENTENCE, text="Noch einer")["code"] == "access.not-host"
    assert line.hello()["code"] == "host.card-old"
    answer = host.get(f"/api/view?code={cafe.code}&as=host")
    assert (answer.status_code, answer.json()["code"]) == (410, "host.card-old")
    assert refusal(host, cafe) == "host.card-old", "also for a tablet that was away and comes back"
    ann, card = cafe.at("p1")[0], fresh_id()
    assert ann.line(cafe.code).command("card.write", stage="runde-1", card=card, text="danach")["ok"]
    assert card not in str(cafe_heard(cafe, line)), "nothing of the table comes any more"
    assert enter(host, cafe, host=code)["person"] == person
    view = host.view(cafe.code, "host")
    assert view["view"]["summary"]["runde-1:p1"]["text"] == "Ein Satz"
    assert line.wait_for("audience") == {"audience": "host:p1"}
    assert line.command("summary.set", **SENTENCE, text="Wieder da")["ok"]


def test_who_is_kept_goes_on_and_nobody_else(cafe: Cafe) -> None:
    known, stranger = cafe.running.browser(), cafe.running.browser()
    person = enter(known, cafe)["person"]
    enter(stranger, cafe)
    renew(cafe, person)
    assert known.view(cafe.code, "host")["audience"] == "host:p1"
    assert refusal(stranger, cafe) == "host.card-old"


def test_two_moderators_at_once_make_one_card(cafe: Cafe) -> None:
    acks = [line.command("host.renew", place="p1", host_card=0) for line in (cafe.lead, second(cafe))]
    assert [ack.get("code") for ack in acks] == [None, "host.card-newer"]
    assert cafe.moderator.view(cafe.code, "moderator")["view"]["place"]["p1"]["card"] == 1


def second(cafe: Cafe) -> Any:
    """Another moderator."""
    return cafe.running.moderator().line(cafe.code, "moderator")


def test_the_new_card_is_printed_alone_and_the_old_code_nowhere(cafe: Cafe) -> None:
    old, code = renew(cafe)
    path = f"/api/moderator/print?code={cafe.code}&what=hosts&lang=de"
    one, all_of_them = text_of(cafe, f"{path}&place=p1"), text_of(cafe, path)
    assert code in one and cafe.host_code("p2") not in one
    assert code in all_of_them and cafe.host_code("p2") in all_of_them
    assert old not in one + all_of_them
    assert cafe.moderator.get(f"{path}&place=p9").json()["code"] == "place.unknown"


def text_of(cafe: Cafe, path: str) -> str:
    answer = cafe.moderator.get(path)
    assert answer.status_code == 200, answer.text
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(answer.content)).pages)


def test_the_journal_and_the_views_hold_no_code(cafe: Cafe) -> None:
    enter(cafe.running.browser(), cafe)
    old, code = renew(cafe)
    enter(cafe.running.browser(), cafe, host=code)
    told = str(cafe.running.journal(cafe.code)) + str(cafe.moderator.view(cafe.code, "moderator"))
    assert "HostCardRenewed" in told and old not in told and code not in told
