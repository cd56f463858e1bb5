"""Seats are planned beside the hall and survive whatever happens to the server."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from eventkit.core.seating.seats import SeatsPlanned, SeatsSet
from tests.web.cafe import Cafe
from tests.web.running import Running, fresh_id, wait_until

WALKS = ("runde-1-platz", "runde-2-platz")


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    running = Running(tmp_path / "data").start()
    yield running
    running.stop()


def plans(cafe: Cafe) -> list[SeatsPlanned]:
    return [entry for entry in cafe.running.journal(cafe.code) if isinstance(entry, SeatsPlanned)]


def planned(cafe: Cafe) -> dict[str, dict[str, str]]:
    """Walk -> person -> place, as moderators see it."""
    counts = cafe.moderator.view(cafe.code, "moderator")["view"]["count"]
    return {walk: counts[walk]["seats"] for walk in WALKS}


def is_for_all(cafe: Cafe) -> bool:
    return all(len(seats) == len(cafe.phones) for seats in planned(cafe).values())


def test_when_people_have_come_seats_are_planned_for_all_of_them_at_once(running: Running) -> None:
    cafe = Cafe(running, running.moderator(), people=9)
    wait_until(lambda: plans(cafe) and is_for_all(cafe))
    shown = cafe.moderator.view(cafe.code, "moderator")["view"]["count"][WALKS[0]]
    assert sorted(shown["groups"].values()) == [2, 2, 2, 3]
    assert shown["plan"].keys() == {"repeats", "lower_bound", "most_meetings", "returns"}
    before, number = planned(cafe), len(plans(cafe))
    cafe.phones.append(cafe.phone())
    wait_until(lambda: len(plans(cafe)) > number)
    assert is_for_all(cafe)
    cafe.begin(WALKS[0])
    assert {person for person, place in cafe.seats().items() if place is None} == set()
    assert set(before[WALKS[0]]) < set(cafe.seats())


def test_when_nothing_has_changed_nothing_is_planned_again(running: Running) -> None:
    cafe = Cafe(running, running.moderator(), people=8)
    wait_until(lambda: plans(cafe) and is_for_all(cafe))
    number = len(plans(cafe))
    cafe.begin("ankommen")
    cafe.phones[0].post("/api/me", code=cafe.code, name="Aylin")
    cafe.phones.append(cafe.phone())
    wait_until(lambda: len(plans(cafe)) > number)
    assert len(plans(cafe)) == number + 1


def test_a_plan_that_was_not_made_before_the_power_went_is_made_afterwards(running: Running) -> None:
    cafe = Cafe(running, running.moderator(), people=8)
    wait_until(lambda: bool(plans(cafe)))
    for _ in range(5):  # until the power goes before it was calm long enough
        cafe.phones.append(cafe.phone())
        number = len(plans(cafe))
        running.kill()
        missing = len(plans(cafe)) == number
        running.start()
        if missing:
            break
    assert missing
    wait_until(lambda: len(plans(cafe)) > number)
    assert is_for_all(cafe)


def test_after_a_kill_everybody_sits_where_they_sat(running: Running) -> None:
    cafe = Cafe(running, running.moderator(), people=9)
    host = running.browser()
    host.post("/api/host", code=cafe.code, host=cafe.host_code("p1"), attempt=fresh_id())
    wait_until(lambda: plans(cafe) and is_for_all(cafe))
    cafe.begin("runde-1-platz", "runde-1")
    ann = cafe.phones[0]
    assert ann.line(cafe.code).command("seat.arrive", stage="runde-1-platz")["ok"]
    cafe.play("place.close", place="p4", into="p2")

    def everything() -> Any:
        panel = cafe.moderator.view(cafe.code, "moderator")
        page = host.view(cafe.code, "host")
        views = [phone.view(cafe.code) for phone in cafe.phones]
        told = [(view["audience"], view["view"], view["own"]) for view in views]
        return panel["view"], page["audience"], page["view"], told

    settled = len(plans(cafe))
    wait_until(lambda: len(plans(cafe)) > settled)  # for the table that was closed
    before, entries = everything(), running.journal(cafe.code)
    assert cafe.own(ann)["arrived"] and "place:p2" in str(before)
    running.kill()
    running.start()
    assert everything() == before
    assert running.journal(cafe.code) == entries
    assert cafe.host_code("p1") == host_code_again(cafe), "host cards stay valid"


def host_code_again(cafe: Cafe) -> str:
    browser = cafe.running.browser()
    code = cafe.host_code("p1")
    assert browser.post("/api/host", code=cafe.code, host=code, attempt=fresh_id()).json()["place"] == "p1"
    return code


def test_killed_between_disk_and_answer_a_room_that_was_taken_is_taken_once(running: Running) -> None:
    cafe = Cafe(running, running.moderator(), people=3, format="stadtgespraech")
    cafe.begin("dialog-1-platz")
    running.stop()
    running.start(EVENTKIT_FAILPOINT="after-append")
    phone, acks = cafe.phones[0], list[Any]()
    line = phone.line(cafe.code)
    command = {"id": fresh_id(), "kind": "seat.take", "stage": "dialog-1-platz", "target": "p2", "n": 1}
    line.client.emit("command", command, callback=acks.append)
    wait_until(lambda: running.process is not None and running.process.poll() is not None)
    assert acks == []
    running.start()
    assert cafe.own(phone)["place"] == "p2"
    again = phone.line(cafe.code).call("command", command)
    assert again["ok"]
    assert cafe.moderator.view(cafe.code, "moderator")["view"]["count"]["dialog-1-platz"]["groups"]["p2"] == 1


def test_the_hall_answers_while_seats_are_planned(running: Running) -> None:
    """Nobody waits for a plan: cards come in between, and the walk may begin before there is one."""
    cafe = Cafe(running, running.moderator(), people=8)
    cafe.begin("runde-1-platz", "runde-1")
    assert all(place is not None for place in cafe.seats().values())
    seated = cafe.seats()
    wait_until(lambda: bool(plans(cafe)))
    assert cafe.seats() == seated, "a plan moves nobody who sits"
    moved = [entry.stage for entry in running.journal(cafe.code) if isinstance(entry, SeatsSet)]
    assert moved[0] == "runde-1-platz" and set(moved[1:]) == {"runde-2-platz"}
