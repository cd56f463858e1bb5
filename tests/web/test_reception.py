"""Who gets in: the closed door, admission slips; and moderators who are shut out again."""

from collections.abc import Iterator
from typing import Any

import pytest
import socketio

from tests.web.guessing import ROUNDS, round_in_which_the_right_one_is_refused, until_refused
from tests.web.running import Browser, Line, Running, fresh_id, wait_until


@pytest.fixture
def lea(moderator: Browser, code: str) -> Iterator[Line]:
    """The moderator's line."""
    line = moderator.line(code, "moderator")
    yield line
    line.close()


def try_to_join(browser: Browser, code: str, **more: Any) -> str:
    """The refusal's code; empty: let in."""
    answer = browser.post("/api/join", **{"code": code, "attempt": fresh_id(), "lang": "de", **more}).json()
    return "" if answer["ok"] else str(answer["code"])


def set_door(lea: Line, door: str) -> None:
    assert lea.command("door.set", door=door)["ok"]


def print_slips(moderator: Browser, code: str, count: int = 1) -> list[str]:
    answer = moderator.post("/api/moderator/slips", code=code, count=count)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["slips"])


def counted(moderator: Browser, code: str) -> tuple[int, int]:
    found = moderator.get(f"/api/moderator/slips?code={code}").json()
    return found["printed"], found["used"]


# The door


def test_nobody_new_comes_through_a_closed_door(server: Running, lea: Line, code: str) -> None:
    assert try_to_join(server.browser(), code) == ""
    set_door(lea, "closed")
    answer = server.browser().post("/api/join", code=code, attempt=fresh_id(), lang="de", slip="AAAAAA")
    assert (answer.status_code, answer.json()["code"]) == (403, "door.closed")
    assert "Tür" in answer.json()["message"]
    assert server.browser().view(code)["view"]["count"]["event"] == {"people": 1}
    set_door(lea, "open")
    assert try_to_join(server.browser(), code) == ""


@pytest.mark.parametrize("door", ["slips", "closed"])
def test_who_is_in_already_comes_in_again(server: Running, lea: Line, code: str, door: str) -> None:
    phone, tablet, lost = server.browser(), server.browser(), server.browser()
    attempt = fresh_id()
    joined = phone.join(code, attempt=attempt)
    set_door(lea, door)
    assert phone.join(code)["person"] == joined["person"]  # the same device
    assert lost.join(code, attempt=attempt)["person"] == joined["person"]  # the answer got lost
    again = tablet.post("/api/continue", code=code, personal=joined["personal"])
    assert again.json()["person"] == joined["person"]
    assert tablet.view(code)["me"] == joined["person"]
    assert tablet.line(code).hello()["ok"]


def test_a_private_window_is_nobody_new(server: Running, lea: Line, code: str) -> None:
    """What the closed door is for: a second vote of the same person."""
    phone, private = server.browser(), server.browser()
    phone.join(code)
    set_door(lea, "closed")
    assert try_to_join(private, code) == "door.closed"
    assert private.view(code)["own"] is None


def test_hosts_and_people_on_paper_come_in_by_other_doors(server: Running, moderator: Browser) -> None:
    code = moderator.event(format="world-cafe")
    line = moderator.line(code, "moderator")
    set_door(line, "closed")
    card = moderator.get(f"/api/moderator/places?code={code}").json()["places"][0]["host"]
    host = server.browser().post("/api/host", code=code, host=card, attempt=fresh_id(), lang="de")
    assert host.json()["place"] == "p1"
    assert moderator.post("/api/paper", code=code, attempts=[fresh_id()]).json()["ok"]
    assert try_to_join(server.browser(), code) == "door.closed"
    line.close()


def test_a_closed_event_is_closed_whatever_the_door_says(server: Running, lea: Line, code: str) -> None:
    set_door(lea, "slips")
    assert lea.command("event.close")["ok"]
    assert try_to_join(server.browser(), code, slip="AAAAAA") == "event.closed"


# Slips


def test_a_slip_lets_one_person_in(server: Running, moderator: Browser, lea: Line, code: str) -> None:
    first, second = print_slips(moderator, code, 2)
    set_door(lea, "slips")
    ann, bea, cem = (server.browser() for _ in range(3))
    assert try_to_join(ann, code) == "slip.needed"
    assert try_to_join(ann, code, slip="") == "slip.needed"
    assert try_to_join(ann, code, slip=None) == "slip.needed"
    assert try_to_join(ann, code, slip=f" {first[:3].lower()} {first[3:]}") == ""
    assert try_to_join(bea, code, slip=first) == "slip.used"
    assert try_to_join(bea, code, slip=second) == ""
    assert try_to_join(cem, code, slip=second) == "slip.used"
    assert counted(moderator, code) == (2, 2)
    assert server.browser().view(code)["view"]["count"]["event"] == {"people": 2}


def test_who_came_in_with_a_slip_comes_in_again_without(
    server: Running, moderator: Browser, lea: Line, code: str
) -> None:
    (slip,) = print_slips(moderator, code)
    set_door(lea, "slips")
    attempt, phone, lost = fresh_id(), server.browser(), server.browser()
    person = phone.join(code, attempt=attempt, slip=slip)["person"]
    assert lost.join(code, attempt=attempt, slip=slip)["person"] == person
    assert phone.join(code)["person"] == person
    assert counted(moderator, code) == (1, 1)


def test_a_refused_attempt_is_not_let_in_later_without_a_slip(
    server: Running, moderator: Browser, lea: Line, code: str
) -> None:
    (slip,) = print_slips(moderator, code)
    set_door(lea, "slips")
    attempt, phone = fresh_id(), server.browser()
    for _ in range(2):
        assert try_to_join(phone, code, attempt=attempt, slip="AAAAAA") == "slip.unknown"
        assert try_to_join(phone, code, attempt=attempt) == "slip.needed"
    assert try_to_join(phone, code, attempt=attempt, slip=slip, name="x" * 61) == "name.too-long"
    assert counted(moderator, code) == (1, 0)
    assert try_to_join(phone, code, attempt=attempt, slip=slip) == ""


def test_while_the_door_is_open_slips_are_kept(server: Running, moderator: Browser, lea: Line, code: str) -> None:
    (slip,) = print_slips(moderator, code)
    assert try_to_join(server.browser(), code, slip=slip) == ""
    assert counted(moderator, code) == (1, 0)
    set_door(lea, "slips")
    assert try_to_join(server.browser(), code, slip=slip) == ""


def test_slips_of_another_event_let_nobody_in(server: Running, moderator: Browser, lea: Line, code: str) -> None:
    (slip,) = print_slips(moderator, moderator.event())
    set_door(lea, "slips")
    assert try_to_join(server.browser(), code, slip=slip) == "slip.unknown"


def test_unused_slips_can_be_printed_again(moderator: Browser, lea: Line, code: str, server: Running) -> None:
    slips = print_slips(moderator, code, 3)
    set_door(lea, "slips")
    assert try_to_join(server.browser(), code, slip=slips[1]) == ""
    found = moderator.get(f"/api/moderator/slips?code={code}").json()
    assert found == {"printed": 3, "used": 1, "free": sorted([slips[0], slips[2]])}


@pytest.mark.parametrize("count", [0, -1, 501, 1.5, "3", None])
def test_nobody_prints_no_slips_or_thousands(moderator: Browser, code: str, count: Any) -> None:
    assert moderator.post("/api/moderator/slips", code=code, count=count).json()["code"] == "request.malformed"


def test_participants_print_no_slips_and_see_none(phone: Browser, code: str) -> None:
    phone.join(code)
    assert phone.post("/api/moderator/slips", code=code, count=1).json()["code"] == "access.role"
    assert phone.get(f"/api/moderator/slips?code={code}").json()["code"] == "access.role"


def test_slips_cannot_be_guessed_for_long(tmp_path_factory: pytest.TempPathFactory) -> None:
    running = Running(tmp_path_factory.mktemp("guess") / "data").start()
    try:
        lea = running.moderator()
        code = lea.event()
        line = lea.line(code, "moderator")
        set_door(line, "slips")
        slips = print_slips(lea, code, ROUNDS)
        unused = iter(slips)
        guesser = running.browser()

        def guess() -> str:
            return try_to_join(guesser, code, slip="AAAAAA")

        assert until_refused(guess)[:50] == ["slip.unknown"] * 50
        taken = round_in_which_the_right_one_is_refused(
            guess, lambda: try_to_join(running.browser(), code, slip=next(unused))
        )
        assert counted(lea, code) == (ROUNDS, taken)
        line.close()
    finally:
        running.stop()


# Moderators' devices


def devices(browser: Browser) -> dict[str, dict[str, Any]]:
    return {one["device"]: one for one in browser.get("/api/moderator/devices").json()["devices"]}


def me(browser: Browser) -> str:
    return next(device for device, one in devices(browser).items() if one["me"])


def test_moderators_see_each_other_and_who_is_on(server: Running, moderator: Browser, lea: Line, code: str) -> None:
    ben = server.moderator()
    found = devices(moderator)
    assert found[me(moderator)]["online"]
    assert not found[me(ben)]["online"]
    assert found[me(ben)]["since"] >= found[me(moderator)]["since"] > 1_600_000_000_000
    line = ben.line(code, "moderator")
    there = devices(moderator)[me(ben)]
    assert there == {**found[me(ben)], "online": True, "connected": there["connected"]}
    assert there["connected"] >= there["since"] and found[me(ben)]["connected"] is None
    line.close()
    wait_until(lambda: not devices(moderator)[me(ben)]["online"])


def test_a_device_that_is_shut_out_is_told_and_does_nothing_more(
    server: Running, moderator: Browser, lea: Line, code: str
) -> None:
    ben = server.moderator()
    line = ben.line(code, "moderator")
    line.hello()
    assert line.command("stage.start", stage="karten")["ok"]
    device = me(ben)
    link = ben.post("/api/moderator/link").json()["url"].partition("#key=")[2]
    assert moderator.post("/api/moderator/revoke", device=device).json() == {"ok": True}
    assert line.wait_for("bye") == {"code": "access.revoked"}
    wait_until(lambda: not line.client.connected)
    for answer in (
        ben.get("/api/moderator/events"),
        ben.get(f"/api/view?code={code}&as=moderator"),
        ben.post("/api/moderator/link"),
        ben.post("/api/moderator/revoke", device=me(moderator)),
    ):
        assert (answer.status_code, answer.json()["code"]) == (403, "access.role")
    with pytest.raises(socketio.exceptions.ConnectionError):
        ben.line(code, "moderator")
    assert ben.post("/api/moderator/enter", key=link).json()["code"] == "access.key"
    assert device not in devices(moderator)
    assert lea.command("stage.end", stage="karten")["ok"]
    ben_again = server.moderator()
    assert ben_again.get("/api/moderator/events").status_code == 200


def test_from_the_moment_on_its_open_page_commands_and_hears_nothing(
    server: Running, moderator: Browser, lea: Line, code: str
) -> None:
    """The line is cut a moment later, so that the page can say why: nothing may come or go meanwhile."""
    ben = server.moderator()
    line = ben.line(code, "moderator")
    line.hello(ben.view(code, "moderator")["seq"])
    codes: list[Any] = []
    line.client.on("bye", lambda body: _ask_again(line, codes))
    assert moderator.post("/api/moderator/revoke", device=me(ben)).json() == {"ok": True}
    assert lea.command("stage.note", stage="karten", text="GEHEIM")["ok"]
    wait_until(lambda: not line.client.connected)
    heard = [line.heard.get() for _ in range(line.heard.qsize())]
    assert "GEHEIM" not in str(heard)
    assert set(codes) <= {"access.role"}
    assert moderator.view(code, "moderator")["view"]["event"]["event"]["status"] == "open"


def _ask_again(line: Line, codes: list[Any]) -> None:
    """What a page could still try."""

    def note(ack: dict[str, Any]) -> None:
        codes.append(ack.get("code"))

    line.client.emit("command", {"id": fresh_id(), "kind": "event.close"}, callback=note)
    line.client.emit("hello", {"seq": 1, "boot": ""}, callback=note)


def test_nobody_shuts_out_the_own_device_or_one_that_is_none(server: Running, moderator: Browser, code: str) -> None:
    phone = server.browser()
    phone.join(code)
    for device, refused, status in (
        (me(moderator), "device.own", 400),
        (fresh_id(), "device.unknown", 404),
        ("kurz", "request.malformed", 400),
    ):
        answer = moderator.post("/api/moderator/revoke", device=device)
        assert (answer.status_code, answer.json()["code"]) == (status, refused)
    assert moderator.get("/api/moderator/events").status_code == 200
    for answer in (phone.get("/api/moderator/devices"), phone.post("/api/moderator/revoke", device=me(moderator))):
        assert answer.json()["code"] == "access.role"


def test_who_is_shut_out_as_a_moderator_stays_a_participant(server: Running, moderator: Browser, code: str) -> None:
    ben = server.moderator()
    person = ben.join(code)["person"]
    phone = ben.line(code)
    assert moderator.post("/api/moderator/revoke", device=me(ben)).json() == {"ok": True}
    assert ben.view(code)["me"] == person
    assert phone.hello()["ok"]
    phone.close()
