"""Who gets in: hosts, origins, cookies, keys, codes."""

import pytest
import requests

from eventkit import qr
from tests.web.guessing import round_in_which_the_right_one_is_refused, until_refused
from tests.web.running import WAIT_S, Browser, Running, fresh_id


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "halle.test", "laptop.local"])
def test_an_own_name_is_answered(server: Running, host: str) -> None:
    answer = requests.get(server.base + "/healthz", headers={"Host": f"{host}:{server.port}"}, timeout=5)
    assert answer.status_code == 200


@pytest.mark.parametrize("path", ["/healthz", "/api/events", "/socket.io/?EIO=4&transport=websocket"])
@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "local", ""])
def test_a_foreign_name_is_not(server: Running, host: str, path: str) -> None:
    answer = requests.get(server.base + path, headers={"Host": host}, timeout=5)
    assert (answer.status_code, answer.json()["code"]) == (421, "access.host")


@pytest.mark.parametrize("origin", ["http://evil.example", "null", None, "http://127.0.0.1:1", "http://["])
def test_a_post_from_a_foreign_page_is_refused(server: Running, code: str, origin: str | None) -> None:
    headers = {"Origin": origin} if origin else {}
    body = {"code": code, "attempt": fresh_id()}
    answer = requests.post(server.base + "/api/join", json=body, headers=headers, timeout=5)
    assert (answer.status_code, answer.json()["code"]) == (403, "access.origin")
    own = requests.post(server.base + "/api/join", json=body, headers={"Origin": server.base}, timeout=5)
    assert own.status_code == 200


def test_a_key_opens_once(server: Running) -> None:
    first, second = server.browser(), server.browser()
    key = server.new_key()
    assert first.get("/api/moderator/events").status_code == 403
    assert first.post("/api/moderator/enter", key=key).status_code == 200
    assert first.get("/api/moderator/events").status_code == 200
    again = second.post("/api/moderator/enter", key=key)
    assert (again.status_code, again.json()["code"]) == (403, "access.key")
    made = first.post("/api/moderator/link").json()
    link = made["url"]
    assert made["qr"] == qr.code(link)
    assert second.post("/api/moderator/enter", key=link.partition("#key=")[2]).status_code == 200


@pytest.mark.parametrize("foreign", ['prefs={"a":1}', "a b=c", "Gr\xf6\xdfe=1", "x", 'y="', "ek_device=short"])
def test_cookies_of_other_programs_under_the_same_address_do_not_hide_ours(
    server: Running, code: str, foreign: str
) -> None:
    """Browsers send them to every port: of the router that had this address before, of something else on the laptop."""
    phone = server.browser()
    phone.join(code)
    ours = f"ek_device={phone.session.cookies['ek_device']}"
    for cookies in (ours, f"{foreign}; {ours}", f"{ours}; {foreign}"):
        answer = requests.get(
            f"{server.base}/api/view?code={code}&as=phone",
            headers={"Cookie": cookies.encode("latin-1")},
            timeout=WAIT_S,
        )
        assert answer.json()["own"] is not None, cookies


def test_the_cookie_is_out_of_reach_of_scripts_and_foreign_pages(phone: Browser, code: str) -> None:
    answer = phone.post("/api/join", code=code, attempt=fresh_id())
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    token = phone.session.cookies["ek_device"]
    assert len(token) == 43


def test_the_same_attempt_is_the_same_person(server: Running, code: str) -> None:
    attempt = fresh_id()
    lost, again, other = server.browser(), server.browser(), server.browser()
    person = lost.join(code, attempt=attempt)["person"]
    assert again.join(code, attempt=attempt)["person"] == person
    assert other.join(code)["person"] != person
    assert other.view(code)["view"]["count"]["event"] == {"people": 2}


def test_a_phone_joins_an_event_once(phone: Browser, code: str) -> None:
    assert phone.join(code)["person"] == phone.join(code)["person"]


def test_the_personal_code_leads_to_the_same_person(server: Running, code: str, phone: Browser) -> None:
    joined = phone.join(code, name="Aylin")
    tablet = server.browser()
    typed = joined["personal"].lower()
    answer = tablet.post("/api/continue", code=code.lower(), personal=f" {typed[:4]}-{typed[4:]} ")
    assert answer.json()["person"] == joined["person"]
    assert tablet.view(code)["own"]["name"] == "Aylin"


def test_a_personal_code_says_whose_it_is_before_it_is_used(server: Running, code: str) -> None:
    phone, other = server.browser(), server.browser()
    personal = phone.join(code, name="Lena")["personal"]
    number = phone.view(code)["own"]["no"]
    said = other.post("/api/whose", code=code, personal=personal)
    assert said.json() == {"ok": True, "no": number, "name": "Lena"}
    assert not said.cookies and other.view(code)["own"] is None
    assert other.post("/api/whose", code=code, personal="AAAAAAAA").json()["code"] == "personal.unknown"
    assert other.post("/api/continue", code=code, personal=personal).status_code == 200
    assert other.view(code)["own"]["no"] == number


def test_personal_codes_cannot_be_guessed_for_long(server: Running, tmp_path_factory: pytest.TempPathFactory) -> None:
    running = Running(tmp_path_factory.mktemp("guess") / "data").start()
    try:
        code = running.moderator().event()
        joined, guesser = running.browser().join(code), running.browser()

        def guess() -> str:
            return str(guesser.post("/api/continue", code=code, personal="AAAACCCC").json()["code"])

        def right() -> str:
            answer = guesser.post("/api/continue", code=code, personal=joined["personal"])
            assert answer.status_code in (200, 429)
            return str(answer.json().get("code"))

        assert until_refused(guess)[:50] == ["personal.unknown"] * 50
        round_in_which_the_right_one_is_refused(guess, right)
    finally:
        running.stop()


@pytest.mark.parametrize("path", ["/events", "/formats", "/hall", "/people?code=AAAAAA", "/protocol?code=AAAAAA"])
def test_a_participant_is_no_moderator(phone: Browser, code: str, path: str) -> None:
    phone.join(code)
    answer = phone.get("/api/moderator" + path)
    assert (answer.status_code, answer.json()["code"]) == (403, "access.role")


def test_who_has_not_joined_sees_no_cards(server: Running, code: str, phone: Browser) -> None:
    outside = server.browser().view(code)
    assert set(outside["view"]) == {"event", "stage", "count"}
    assert outside["own"] is None
    phone.join(code)
    inside = phone.view(code)
    assert "card" in inside["view"]
    assert inside["own"]["person"] == inside["me"]
    assert server.browser().get(f"/api/view?code={code}&as=moderator").json()["code"] == "access.role"
