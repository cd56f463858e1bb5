"""Coming in with the code of a host card, and what the host page may do."""

from itertools import cycle
from typing import Any

import pytest
import socketio

from tests.web.cafe import Cafe
from tests.web.guessing import round_in_which_the_right_one_is_refused, until_refused
from tests.web.running import Browser, Running, fresh_id, wait_until


@pytest.fixture
def cafe(server: Running, moderator: Browser) -> Cafe:
    return Cafe(server, moderator, people=4)


def enter(browser: Browser, cafe: Cafe, place: str = "p1", **more: Any) -> dict[str, Any]:
    fields = {"code": cafe.code, "host": cafe.host_code(place), "attempt": fresh_id(), **more}
    return dict(browser.post("/api/host", **fields).json())


def refusal(browser: Browser, cafe: Cafe, role: str = "host") -> str:
    """Why a socket is declined."""
    client, heard = socketio.Client(reconnection=False), list[Any]()
    client.on("connect_error", heard.append)
    cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in browser.session.cookies)
    with pytest.raises(socketio.exceptions.ConnectionError):
        client.connect(browser.base, transports=["websocket"], auth={"code": cafe.code, "role": role},
                       headers={"Cookie": cookies} if cookies else {})  # fmt: skip
    return str(heard[0]["data"]["code"])


def test_the_code_of_a_host_card_makes_somebody_host_there(cafe: Cafe) -> None:
    browser = cafe.running.browser()
    said = enter(browser, cafe, name=" Gabi\n G. ")
    assert (said["ok"], said["place"], len(said["personal"])) == (True, "p1", 8)
    view = browser.view(cafe.code, "host")
    assert (view["audience"], view["me"], view["own"]["host"]) == ("host:p1", said["person"], "p1")
    assert view["view"]["place"]["p1"]["host"] == "Gabi G." == view["own"]["name"]
    assert view["view"]["person"].keys() == {said["person"]}
    phone = browser.view(cafe.code)
    assert (phone["audience"], phone["own"]["host"]) == ("place:p1", "p1"), "the same device is their phone, too"


def test_the_code_is_typed_in_any_way(cafe: Cafe) -> None:
    code = cafe.host_code("p2")
    assert enter(cafe.running.browser(), cafe, host=f" {code[:3].lower()}-{code[3:]} ")["place"] == "p2"


def test_the_same_attempt_is_the_same_host(cafe: Cafe) -> None:
    attempt = fresh_id()
    first, again = (enter(cafe.running.browser(), cafe, attempt=attempt) for _ in range(2))
    assert first["person"] == again["person"]
    assert cafe.moderator.view(cafe.code, "moderator")["view"]["count"]["event"]["people"] == 5


def test_a_guest_who_becomes_host_is_the_same_person_and_keeps_the_name(cafe: Cafe) -> None:
    phone = cafe.phone(name="Aylin")
    person = phone.view(cafe.code)["own"]["person"]
    assert enter(phone, cafe)["person"] == person
    assert phone.view(cafe.code, "host")["own"]["name"] == "Aylin"
    enter(phone, cafe, "p3", name="Aylin B.")
    view = phone.view(cafe.code, "host")
    assert (view["audience"], view["own"]["name"]) == ("host:p3", "Aylin B.")
    assert view["view"]["place"]["p1"]["host"] is None


def test_two_hosts_share_a_card(cafe: Cafe) -> None:
    one, two = cafe.running.browser(), cafe.running.browser()
    assert enter(one, cafe)["person"] != enter(two, cafe)["person"]
    assert len(one.view(cafe.code, "host")["view"]["person"]) == 2


def test_who_had_left_and_comes_with_a_host_card_is_back(cafe: Cafe) -> None:
    phone = cafe.phones[0]
    assert phone.line(cafe.code).command("person.leave")["ok"]
    assert phone.view(cafe.code)["own"]["left"]
    assert enter(phone, cafe)["ok"]
    own = phone.view(cafe.code)["own"]
    assert (own["left"], own["host"]) == (False, "p1")


def test_what_is_no_host_code_is_refused(cafe: Cafe) -> None:
    browser = cafe.running.browser()
    for host in ("AAAAAA", "", "1", cafe.code, "x" * 41, 5):
        code = enter(browser, cafe, host=host)["code"]
        assert code == ("host.unknown" if isinstance(host, str) and len(host) <= 40 else "request.malformed")
    assert enter(browser, cafe, code="AAAAAA")["code"] == "event.unknown"
    assert enter(browser, cafe, attempt="x")["code"] == "request.malformed"
    assert enter(browser, cafe, name="x" * 61)["code"] == "name.too-long"
    assert browser.get(f"/api/view?code={cafe.code}&as=host").json()["code"] == "access.not-host"
    assert cafe.moderator.view(cafe.code, "moderator")["view"]["count"]["event"]["people"] == 4, "and nobody came in"


def test_the_code_of_another_event_is_refused(cafe: Cafe, server: Running, moderator: Browser) -> None:
    other = Cafe(server, moderator, people=0)
    browser = server.browser()
    assert enter(browser, cafe, host=other.host_code("p1"))["code"] == "host.unknown"
    assert enter(browser, other)["place"] == "p1"


def test_nobody_becomes_host_of_a_table_that_is_closed_or_when_all_is_over(cafe: Cafe) -> None:
    code = cafe.host_code("p1")
    cafe.play("place.close", place="p1")
    assert enter(cafe.running.browser(), cafe, host=code)["code"] == "place.closed"
    cafe.play("event.close")
    assert enter(cafe.running.browser(), cafe, "p2")["code"] == "event.closed"


def test_codes_of_hosts_cannot_be_guessed_for_long(tmp_path: Any) -> None:
    running = Running(tmp_path / "data").start()
    try:
        cafe = Cafe(running, running.moderator(), people=0)
        guesser = running.browser()
        wrong = cycle(["AAAACC", cafe.host_code("p1")])
        cafe.play("host.renew", place="p1", host_card=0)
        fields = {"code": cafe.code, "host": cafe.host_code("p1"), "attempt": fresh_id()}

        def guess() -> str:
            return str(enter(guesser, cafe, host=next(wrong))["code"])

        def right() -> str:
            answer = guesser.post("/api/host", **fields)
            assert answer.status_code in (200, 429)
            return str(answer.json().get("code"))

        assert until_refused(guess)[:50] == ["host.unknown", "host.card-old"] * 25, "old cards are guesses, too"
        round_in_which_the_right_one_is_refused(guess, right)
    finally:
        running.stop()


# The host page


def test_the_host_page_is_for_hosts_only(cafe: Cafe) -> None:
    assert refusal(cafe.phones[0], cafe) == "access.not-host"
    assert refusal(cafe.running.browser(), cafe) == "access.person"
    assert refusal(cafe.moderator, cafe) == "access.person"
    for browser in (cafe.phones[0], cafe.running.browser()):
        answer = browser.get(f"/api/view?code={cafe.code}&as=host")
        assert answer.json()["code"] == "access.not-host"
    enter(cafe.phones[0], cafe)
    line = cafe.phones[0].line(cafe.code, "host")
    assert line.hello()["whole"] is True


def test_who_is_host_no_more_is_told_and_does_nothing_more(cafe: Cafe) -> None:
    host = cafe.running.browser()
    person = enter(host, cafe, "p1")["person"]
    cafe.begin("runde-1-platz", "runde-1")
    line = cafe.listening(host, "host")
    sentence = {"stage": "runde-1", "place": "p1", "text": "Ein Satz"}
    assert line.command("summary.set", **sentence)["ok"], "control"
    cafe.play("host.set", place="p1", person=person, on=False)
    assert line.wait_for("audience") == {"audience": None}
    assert line.command("summary.set", **{**sentence, "text": "Noch einer"})["code"] == "access.not-host"
    assert line.hello()["code"] == "access.not-host"
    assert host.get(f"/api/view?code={cafe.code}&as=host").json()["code"] == "access.not-host"
    assert refusal(host, cafe) == "access.not-host"
    ann = cafe.at("p1")[0]
    card = fresh_id()
    assert ann.line(cafe.code).command("card.write", stage="runde-1", card=card, text="danach")["ok"]
    assert card not in str(cafe_heard(cafe, line)), "nothing of the table comes any more"
    cafe.play("host.set", place="p1", person=person, on=True)
    assert line.wait_for("audience") == {"audience": "host:p1"}
    assert line.command("summary.set", **{**sentence, "text": "Wieder da"})["ok"]


def cafe_heard(cafe: Cafe, line: Any) -> list[Any]:
    """What a line has heard when a display has heard of everything."""
    screen = cafe.listening(cafe.running.browser(), "display")
    cafe.heard_until(screen, "bis hier")
    return list(line.heard.queue)


def test_a_host_who_is_moved_sees_the_people_of_the_other_table(cafe: Cafe) -> None:
    host = cafe.running.browser()
    person = enter(host, cafe, "p1")["person"]
    cafe.begin("runde-1-platz", "runde-1")
    line = cafe.listening(host, "host")
    guests = {cafe.own(phone)["person"] for phone in cafe.at("p2")}
    assert not guests & host.view(cafe.code, "host")["view"]["person"].keys()
    cafe.play("host.set", place="p2", person=person)
    assert line.wait_for("audience") == {"audience": "host:p2"}
    view = host.view(cafe.code, "host")
    assert view["view"]["person"].keys() == {*guests, person}
    assert line.hello(view["seq"], audience="host:p1")["whole"] is True


def test_a_host_writes_down_what_was_said_and_sees_who_comes(cafe: Cafe) -> None:
    host = cafe.running.browser()
    enter(host, cafe, "p1")
    cafe.begin("runde-1-platz", "runde-1")
    ann = cafe.at("p1")[0]
    person = cafe.own(ann)["person"]
    line = cafe.listening(host, "host")
    card = fresh_id()
    assert line.command("card.write", stage="runde-1", card=card, text="hat jemand gesagt", person=person)["ok"]
    assert line.command("seat.arrive", stage="runde-1-platz", person=person)["ok"]
    own = cafe.own(ann)
    assert own["arrived"] and [one["id"] for one in own["cards"]] == [card]
    assert line.command("stage.start", stage="ernte")["code"] == "access.role"
    assert line.command("card.hide", card=card, reason="x")["code"] == "access.role"
    stranger = cafe.own(cafe.at("p2")[0])["person"]
    assert line.command("seat.arrive", stage="runde-1-platz", person=stranger)["code"] == "access.role"


def test_moderators_hear_how_many_hosts_are_there(cafe: Cafe) -> None:
    host = cafe.running.browser()
    person = enter(host, cafe)["person"]
    panel = cafe.listening(cafe.moderator, "moderator")
    line = host.line(cafe.code, "host")
    wait_until(lambda: (hall := panel.wait_for("hall"))["hosts"] == 1 and person in hall["present"])
    line.close()
    wait_until(lambda: panel.wait_for("hall")["hosts"] == 0)


def test_the_host_page_is_a_page_of_its_own(cafe: Cafe) -> None:
    browser = cafe.running.browser()
    page = browser.get(f"/host/{cafe.code}")
    assert page.status_code == 200 and "host" in page.text
    assert page.headers["Cache-Control"] == "no-store" or "no" in page.headers["Cache-Control"]
