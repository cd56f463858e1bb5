"""Photos over HTTP: who may send them, who may fetch them, and what is no photo."""

import io
import sqlite3
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import closing
from typing import NamedTuple

import pytest
import requests
from PIL import Image

from eventkit.store.db import FILE_NAME
from eventkit.web.api_photos import MOST_MB
from tests.web.pictures import photo, send
from tests.web.running import WAIT_S, Browser, Line, Running, fresh_id

WALK, ROUND = "runde-1-platz", "runde-1"
MOST_BYTES = MOST_MB * 1024 * 1024


class Hall(NamedTuple):
    """A World Café in its first round: somebody at table 1 and somebody at table 2, and the host of table 1."""

    code: str
    lea: Browser
    line: Line
    host: Browser
    here: Browser
    away: Browser


@pytest.fixture
def hall(server: Running, moderator: Browser) -> Iterator[Hall]:
    code = moderator.event(format="world-cafe")
    line = moderator.line(code, "moderator")
    host, here, away = (server.browser() for _ in range(3))
    cards = {one["place"]: one["host"] for one in moderator.get(f"/api/moderator/places?code={code}").json()["places"]}
    entered = host.post("/api/host", code=code, host=cards["p1"], attempt=fresh_id(), lang="de")
    assert entered.status_code == 200, entered.text
    assert line.command("stage.start", stage=WALK)["ok"]
    for browser, place in ((here, "p1"), (away, "p2")):
        person = browser.join(code)["person"]
        assert line.command("seat.give", stage=WALK, person=person, target=place)["ok"]
    assert line.command("stage.start", stage=ROUND)["ok"]
    yield Hall(code, moderator, line, host, here, away)
    line.close()


def fetch(browser: Browser, code: str, name: str, size: str = "") -> requests.Response:
    return browser.get(f"/photos/{code}/{name}{size}")


def sees(browser: Browser, code: str, name: str) -> bool:
    """Both sizes or none, and the view agrees."""
    answers = [fetch(browser, code, name, size) for size in ("", "/small")]
    codes = {answer.status_code for answer in answers}
    assert codes in ({200}, {404})
    if codes == {404}:
        assert all(answer.json()["code"] == "photo.unknown" for answer in answers)
    return codes == {200}


def sent(answer: requests.Response) -> str:
    assert answer.status_code == 200, answer.text
    return str(answer.json()["photo"])


# Sending


@pytest.mark.parametrize(("kind", "mimetype"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp")])
def test_a_moderator_sends_a_photo_and_all_see_it(
    server: Running, moderator: Browser, code: str, kind: str, mimetype: str
) -> None:
    outside = server.browser()
    screen = outside.line(code, "display")
    screen.hello(outside.view(code, "display")["seq"])
    name = fresh_id()
    raw = photo((3000, 1000), kind)
    answer = send(moderator, code, raw, mimetype=mimetype, photo=name, stage="karten", caption="Unsere Wand & mehr")
    assert answer.json() == {"ok": True, "photo": name}
    told = screen.wait_for("patch")["put"]["photo"][name]
    assert (told["stage"], told["place"], told["caption"]) == ("karten", None, "Unsere Wand & mehr")
    assert (told["width"], told["height"]) == (2000, 667)
    large, small = fetch(outside, code, name), fetch(outside, code, name, "/small")
    assert Image.open(io.BytesIO(large.content)).size == (2000, 667)
    assert Image.open(io.BytesIO(small.content)).size == (480, 160)
    assert {large.headers["Content-Type"], small.headers["Content-Type"]} == {"image/jpeg"}
    assert large.headers["Cache-Control"] == "private, max-age=86400"
    assert large.headers["X-Content-Type-Options"] == "nosniff"


def test_a_photo_sent_twice_is_one_photo(moderator: Browser, code: str) -> None:
    name = fresh_id()
    for colour in ("red", "blue"):
        assert sent(send(moderator, code, photo(colour=colour), photo=name)) == name
    assert list(moderator.view(code, "moderator")["view"]["photo"]) == [name]
    red = Image.open(io.BytesIO(fetch(moderator, code, name).content)).convert("RGB").getpixel((5, 5))
    assert isinstance(red, tuple) and red[0] > 200


def test_a_host_sends_photos_of_the_own_table_only(hall: Hall) -> None:
    for wanted in ({}, {"place": "p2"}):
        name = sent(send(hall.host, hall.code, photo(), stage=ROUND, **wanted))
        assert hall.lea.view(hall.code, "moderator")["view"]["photo"][name]["place"] == "p1"


def test_guests_and_strangers_send_none(hall: Hall, server: Running) -> None:
    stranger = server.browser()
    for browser in (hall.here, hall.away, stranger):
        answer = send(browser, hall.code, photo(), place="p1")
        assert (answer.status_code, answer.json()["code"]) == (403, "access.role")
    assert hall.lea.view(hall.code, "moderator")["view"]["photo"] == {}
    assert send(hall.host, hall.code, photo()).status_code == 200


def test_who_is_host_no_more_sends_none(hall: Hall) -> None:
    person = hall.host.view(hall.code)["me"]
    assert hall.line.command("host.set", place="p1", person=person, on=False)["ok"]
    assert send(hall.host, hall.code, photo()).json()["code"] == "access.role"


def test_a_page_of_somebody_else_sends_none(moderator: Browser, code: str) -> None:
    headers = {"Origin": "http://evil.example", "Content-Type": "image/jpeg"}
    path = f"{moderator.base}/api/photos?code={code}&photo={fresh_id()}"
    answer = moderator.session.post(path, data=photo(), headers=headers, timeout=WAIT_S)
    assert (answer.status_code, answer.json()["code"]) == (403, "access.origin")


@pytest.mark.parametrize(
    ("raw", "mimetype", "code_", "status"),
    [
        (b"", "image/jpeg", "photo.unreadable", 400),
        (b"Das ist kein Bild", "image/jpeg", "photo.unreadable", 400),
        (photo()[:200], "image/jpeg", "photo.unreadable", 400),
        (photo(), "image/gif", "photo.unreadable", 400),
        (photo(), "application/json", "photo.unreadable", 400),
        (photo(), "", "photo.unreadable", 400),
        (photo(kind="GIF"), "image/jpeg", "photo.unreadable", 400),
        (photo().replace(b"\x00\x28\x00\x3c", b"\xff\x00\xff\x00"), "image/jpeg", "photo.too-large", 400),
        (b"\0" * (MOST_BYTES + 1), "image/jpeg", "photo.too-heavy", 413),
    ],
    ids=["empty", "text", "broken", "gif", "json", "nothing said", "gif as jpeg", "bomb", "20 MB"],
)
def test_what_is_no_photo_is_refused_and_leaves_nothing(
    server: Running, moderator: Browser, code: str, raw: bytes, mimetype: str, code_: str, status: int
) -> None:
    answer = send(moderator, code, raw, mimetype=mimetype)
    assert (answer.status_code, answer.json()["code"]) == (status, code_)
    assert answer.json()["message"]
    assert moderator.view(code, "moderator")["view"]["photo"] == {}
    assert nothing_is_left(server)


def nothing_is_left(server: Running) -> bool:
    """Does every picture in the table stand in a journal?"""
    connection = sqlite3.connect(f"file:{server.data / 'eventkit.db'}?mode=ro", uri=True)
    pictures, photos = connection.execute(
        "SELECT (SELECT count(*) FROM photo), (SELECT count(*) FROM journal WHERE kind = 'photo.added')"
    ).fetchone()
    connection.close()
    return bool(pictures == photos)


def test_nearly_20_megabytes_are_taken(moderator: Browser, code: str) -> None:
    raw = photo()
    raw += b"\0" * (MOST_BYTES - len(raw))  # what comes after the end of a picture does not count
    assert send(moderator, code, raw).status_code == 200


@pytest.mark.parametrize(
    ("query", "refused"),
    [
        ({"stage": "nirgends"}, "stage.unknown"),
        ({"place": "p99"}, "place.unknown"),
        ({"caption": "ä" * 201}, "caption.too-long"),
        ({"photo": "kurz"}, "request.malformed"),
        ({"stage": "Mit Leerzeichen"}, "command.malformed"),
    ],
)
def test_what_is_said_wrongly_is_refused_and_the_picture_does_not_stay(
    server: Running, moderator: Browser, code: str, query: dict[str, str], refused: str
) -> None:
    assert send(moderator, code, photo(), **query).json()["code"] == refused
    assert nothing_is_left(server)
    assert send(moderator, code, photo(), stage="karten", caption="ä" * 200).status_code == 200


def test_nothing_comes_to_an_event_that_is_closed_or_unknown(moderator: Browser, code: str) -> None:
    line = moderator.line(code, "moderator")
    line.command("event.close")
    assert send(moderator, code, photo()).json()["code"] == "event.closed"
    assert send(moderator, "AAAAAA", photo()).json()["code"] == "event.unknown"
    line.close()


# Fetching


def test_a_tables_photo_is_for_its_people_until_the_boards_are_open(hall: Hall, server: Running) -> None:
    name = sent(send(hall.host, hall.code, photo(), stage=ROUND))
    stranger = server.browser()
    for browser in (hall.lea, hall.host, hall.here):
        assert sees(browser, hall.code, name)
    for browser in (hall.away, stranger):
        assert not sees(browser, hall.code, name)
    assert name in hall.here.view(hall.code)["view"]["photo"]
    assert name not in hall.away.view(hall.code)["view"]["photo"]
    assert name not in stranger.view(hall.code, "display")["view"]["photo"]
    assert hall.line.command("boards.open", open=True)["ok"]
    for browser in (hall.away, stranger):
        assert sees(browser, hall.code, name)


def test_who_moves_on_sees_the_new_tables_photos_and_not_the_old_ones(hall: Hall) -> None:
    old = sent(send(hall.lea, hall.code, photo(), stage=ROUND, place="p1"))
    new = sent(send(hall.lea, hall.code, photo(), stage=ROUND, place="p2"))
    assert (sees(hall.here, hall.code, old), sees(hall.here, hall.code, new)) == (True, False)
    person = hall.here.view(hall.code)["me"]
    assert hall.line.command("seat.give", stage=WALK, person=person, target="p2")["ok"]
    assert (sees(hall.here, hall.code, old), sees(hall.here, hall.code, new)) == (False, True)


def test_a_photo_that_was_taken_away_is_fetched_by_nobody_and_comes_back_with_undo(hall: Hall) -> None:
    name = sent(send(hall.host, hall.code, photo(), stage=ROUND))
    assert hall.line.command("photo.remove", photo=name)["ok"]
    for browser in (hall.lea, hall.host, hall.here):
        assert not sees(browser, hall.code, name)
    view = hall.lea.view(hall.code, "moderator")
    assert hall.line.command("undo", step=view["view"]["step"][view["me"]]["seq"])["ok"]
    assert sees(hall.here, hall.code, name)


def test_a_photo_belongs_to_its_event(moderator: Browser, code: str) -> None:
    name = sent(send(moderator, code, photo()))
    other = moderator.event()
    assert sees(moderator, code, name)
    assert not sees(moderator, other, name)
    assert fetch(moderator, "AAAAAA", name).json()["code"] == "event.unknown"


@pytest.mark.parametrize("size", ["/huge", "/small/", "/../small", "/%2e%2e"])
def test_there_are_two_sizes(moderator: Browser, code: str, size: str) -> None:
    name = sent(send(moderator, code, photo()))
    assert fetch(moderator, code, name, size).status_code == 404


def test_photos_outlive_a_restart(tmp_path_factory: pytest.TempPathFactory) -> None:
    running = Running(tmp_path_factory.mktemp("photos") / "data").start()
    try:
        lea = running.moderator()
        code = lea.event()
        name = sent(send(lea, code, photo()))
        running.stop()
        running.start()
        assert sees(lea, code, name)
    finally:
        running.stop()


def test_a_photo_that_is_sent_again_while_it_is_erased_does_not_come_back(
    server: Running, moderator: Browser, code: str
) -> None:
    """The first answer was slow, so the page has sent it once more: both wait to be made smaller."""
    name, raw = fresh_id(), photo((3000, 2000))
    line, again = moderator.line(code, "moderator"), server.browser()
    again.session.cookies.update(moderator.session.cookies)
    with ThreadPoolExecutor() as pool:
        twice = [pool.submit(send, one, code, raw, photo=name) for one in (moderator, again)]
        wait(twice, return_when=FIRST_COMPLETED)
        assert rows(server, name) == 1, "control"
        assert line.command("photo.erase", photo=name)["ok"]
        assert not all(one.done() for one in twice), "control: the other one is still being made"
        assert [one.result().status_code for one in twice] == [200, 200]
    assert rows(server, name) == 0
    line.close()


def rows(server: Running, name: str) -> int:
    with closing(sqlite3.connect(f"file:{server.data / FILE_NAME}?mode=ro", uri=True)) as db:
        return int(db.execute("SELECT count(*) FROM photo WHERE id = ?", (name,)).fetchone()[0])
