"""A hall that chooses rooms, all at the same moment."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from eventkit.core.seating.seats import SeatTaken
from tests.web.cafe import Cafe
from tests.web.raw import RawLine, all_at_once
from tests.web.running import Browser, Running

PEOPLE, CAPACITY = 200, 35
ROOMS = [f"p{number}" for number in range(1, 7)]
WALK = "dialog-1-platz"


@pytest.mark.slow
def test_two_hundred_people_choose_among_six_rooms_and_no_room_is_too_full(server: Running, moderator: Browser) -> None:
    cafe = Cafe(server, moderator, people=0, format="stadtgespraech", places=6)
    view = moderator.view(cafe.code, "moderator")["view"]
    assert {place["capacity"] for place in view["place"].values()} == {CAPACITY} and list(view["place"]) == ROOMS
    with ThreadPoolExecutor(20) as pool:
        phones = list(pool.map(lambda _: cafe.phone(), range(PEOPLE)))
        cafe.begin(WALK)
        lines = list(pool.map(lambda phone: RawLine(phone, cafe.code), phones))
    wanted = [[ROOMS[(number % 3 + step) % 6] for step in range(6)] for number in range(PEOPLE)]
    waiting, answered, refused = list(range(PEOPLE)), 0, Counter[str]()
    for turn in range(6):
        asked = [{"stage": WALK, "target": wanted[number][turn], "n": turn + 1} for number in waiting]
        answers = all_at_once([lines[number] for number in waiting], "seat.take", asked)
        answered += len(answers)
        refused.update(answer["code"] for answer in answers if not answer["ok"])
        waiting = [number for number, answer in zip(waiting, answers, strict=True) if not answer["ok"]]
    assert waiting == [], "there is room for 210"
    assert refused.keys() == {"seat.full"} and answered == PEOPLE + refused["seat.full"]
    with ThreadPoolExecutor(20) as pool:
        owns = list(pool.map(cafe.own, phones))
    told = {own["person"]: own["seats"][WALK] for own in owns}
    assert len(told) == PEOPLE and max(Counter(told.values()).values()) <= CAPACITY
    written = {entry.person: entry.target for entry in server.journal(cafe.code) if isinstance(entry, SeatTaken)}
    assert written == told, "what is on the disk is what people were told"
    count = moderator.view(cafe.code, "moderator")["view"]["count"][WALK]
    assert count["groups"] == dict(Counter(told.values())) and count["waiting"] == 0
    for line in lines:
        line.close()
