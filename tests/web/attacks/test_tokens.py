"""Cookies, keys and commands that were stolen, planted, or sent again."""

from typing import Any

import pytest
import socketio

from tests.web.cafe import Cafe
from tests.web.running import Browser, Running, fresh_id

COOKIE = "ek_device"


def token(browser: Browser) -> str:
    return str(browser.session.cookies[COOKIE])


def with_token(server: Running, value: str) -> Browser:
    """A browser into which somebody has put a cookie."""
    browser = server.browser()
    browser.session.cookies.set(COOKIE, value)
    return browser


def refused(browser: Browser, code: str, role: str = "phone") -> bool:
    try:
        browser.line(code, role).close()
    except socketio.exceptions.ConnectionError:
        return True
    return False


def test_joining_gives_a_cookie_that_nobody_else_knows(cafe: Cafe) -> None:
    """Session fixation: an attacker's own cookie, put into somebody's phone before they join."""
    server, other = cafe.running, cafe.moderator.event()
    attacker = server.browser()
    attacker.join(other)
    planted = token(attacker)
    victim = with_token(server, planted)
    joined = victim.join(cafe.code, name="Aylin")
    assert victim.view(cafe.code)["own"]["person"] == joined["person"]
    assert attacker.view(cafe.code)["own"] is None and refused(attacker, cafe.code)
    assert planted not in [cookie.value for cookie in victim.session.cookies if cookie.domain != ""]


@pytest.mark.parametrize("planted", ["A" * 43, "short", "x" * 5000, "A" * 43 + "%0d%0aSet-Cookie: a=b"])
def test_a_cookie_that_somebody_thought_up_is_not_taken_over(cafe: Cafe, planted: str) -> None:
    victim = cafe.running.browser()
    answer = victim.session.post(
        f"{victim.base}/api/join", json={"code": cafe.code, "attempt": fresh_id()},
        headers={"Origin": victim.base, "Cookie": f"{COOKIE}={planted}"}, timeout=20,
    )  # fmt: skip
    assert answer.status_code == 200
    assert answer.cookies[COOKIE] != planted and len(answer.cookies[COOKIE]) == 43


def test_becoming_moderator_or_host_gives_one_too(cafe: Cafe) -> None:
    server, other = cafe.running, cafe.moderator.event()
    for way in ("moderator", "host", "personal code"):
        attacker = server.browser()
        attacker.join(other)
        victim = with_token(server, token(attacker))
        if way == "moderator":
            key = cafe.moderator.post("/api/moderator/link").json()["url"].partition("#key=")[2]
            assert victim.post("/api/moderator/enter", key=key).status_code == 200
            assert victim.get("/api/moderator/events").status_code == 200
        elif way == "host":
            said = {"code": cafe.code, "host": cafe.host_code("p2"), "attempt": fresh_id()}
            assert victim.post("/api/host", **said).status_code == 200
        else:
            personal = server.browser().join(cafe.code)["personal"]
            assert victim.post("/api/continue", code=cafe.code, personal=personal).status_code == 200
        assert attacker.get("/api/moderator/events").status_code == 403, way
        assert refused(attacker, cafe.code) and refused(attacker, cafe.code, "host"), way
        assert attacker.view(other)["own"] is None, "the planted cookie is worth nothing at all any more"


def test_control_whoever_goes_on_keeps_theirs(cafe: Cafe) -> None:
    """Also who asks again after a lost answer, and several who share a phone."""
    phone = cafe.running.browser()
    phone.join(cafe.code)
    before = token(phone)
    phone.join(cafe.code)
    assert phone.post("/api/shared/more", code=cafe.code, attempt=fresh_id()).status_code == 200
    assert token(phone) == before and not refused(phone, cafe.code)


def test_a_lost_answer_loses_nobody(cafe: Cafe) -> None:
    """The phone never got the fresh cookie, the old one is worth nothing: the same attempt is the same person."""
    server, attempt = cafe.running, fresh_id()
    phone = server.browser()
    phone.join(cafe.moderator.event())
    lost = with_token(server, token(phone))
    person = lost.join(cafe.code, attempt=attempt)["person"]
    assert phone.view(cafe.code)["own"] is None
    assert phone.join(cafe.code, attempt=attempt)["person"] == person
    assert phone.view(cafe.code)["own"]["person"] == person


def test_the_cookie_of_somebody_erased_is_worth_nothing(cafe: Cafe) -> None:
    phone = cafe.phone(name="Aylin")
    person, stolen = phone.view(cafe.code)["own"]["person"], with_token(cafe.running, token(phone))
    assert not refused(stolen, cafe.code), "control: until then it is"
    cafe.play("person.erase", person=person)
    assert refused(stolen, cafe.code)
    assert stolen.view(cafe.code)["own"] is None
    assert stolen.post("/api/me", code=cafe.code, name="wieder da").json()["code"] == "access.person"
    assert stolen.get(f"/api/mine/ways?code={cafe.code}").json()["code"] == "access.person"


def test_a_device_that_was_shut_out_comes_back_with_none_of_its_cookies(cafe: Cafe) -> None:
    server = cafe.running
    thief = server.browser()
    key = cafe.moderator.post("/api/moderator/link").json()["url"].partition("#key=")[2]
    assert thief.post("/api/moderator/enter", key=key).status_code == 200
    copy = with_token(server, token(thief))
    devices = cafe.moderator.get("/api/moderator/devices").json()["devices"]
    newest = max((one for one in devices if not one["me"]), key=lambda one: one["since"])
    assert copy.get("/api/moderator/events").status_code == 200, "control"
    assert cafe.moderator.post("/api/moderator/revoke", device=newest["device"]).status_code == 200
    for browser in (thief, copy):
        assert browser.get("/api/moderator/events").status_code == 403
        assert refused(browser, cafe.code, "moderator")
        assert browser.post("/api/moderator/enter", key=key).json()["code"] == "access.key"


def test_a_command_that_somebody_sends_again_does_nothing(cafe: Cafe) -> None:
    """With the same id: also from another device, as somebody else, or with other contents."""
    cafe.begin("runde-1-platz", "runde-1")
    first, second = (cafe.phones[number].line(cafe.code) for number in (0, 1))
    command: dict[str, Any] = {"id": fresh_id(), "stage": "runde-1", "card": fresh_id(), "text": "Bänke"}
    assert first.command("card.write", **command)["ok"]
    seq = cafe.moderator.view(cafe.code, "moderator")["seq"]
    first.command("card.write", **command)
    for line in (first, second):
        line.command("card.write", **{**command, "card": fresh_id(), "text": "Etwas anderes"})
        line.command("card.withdraw", id=command["id"], card=command["card"])
    assert cafe.moderator.view(cafe.code, "moderator")["seq"] == seq
    assert second.command("card.write", **{**command, "id": fresh_id(), "card": fresh_id()})["ok"], "control"
    assert cafe.moderator.view(cafe.code, "moderator")["seq"] > seq
    for line in (first, second):
        line.close()
