"""Guessing the key of a moderator's link; what guessing does to others. Personal codes: `test_access`, host codes:
`test_host_entry`, slips: `test_reception`, fate links: `test_fate`."""

from collections.abc import Callable
from pathlib import Path

import pytest
import requests
from requests.adapters import HTTPAdapter

from eventkit.store.devices import hashed
from tests.web.guessing import round_in_which_the_right_one_is_refused, until_refused
from tests.web.running import Browser, Running, fresh_id

HALL = 70


class From(HTTPAdapter):
    """Requests that come from one of the loopback's many addresses."""

    def __init__(self, address: str) -> None:
        self._from = (address, 0)
        super().__init__()

    def init_poolmanager(self, *args: object, **more: object) -> None:
        super().init_poolmanager(*args, source_address=self._from, **more)  # type: ignore[no-untyped-call]


def at(server: Running, address: str) -> Browser:
    browser = server.browser()
    browser.session = requests.Session()
    browser.session.mount("http://", From(address))
    return browser


@pytest.fixture(scope="module")
def code(moderator: Browser) -> str:
    return moderator.event("Halle")


def guesses(browser: Browser) -> Callable[[], str]:
    return lambda: str(browser.post("/api/moderator/enter", key="A" * 43).json()["code"])


def test_keys_of_moderators_cannot_be_guessed_for_long(server: Running, moderator: Browser, code: str) -> None:
    guesser = at(server, "127.0.0.2")
    key = moderator.post("/api/moderator/link").json()["url"].partition("#key=")[2]
    assert until_refused(guesses(guesser))[:50] == ["access.key"] * 50

    def right() -> str:
        answer = guesser.post("/api/moderator/enter", key=key)
        assert answer.status_code in (200, 403, 429)
        return str(answer.json().get("code"))

    round_in_which_the_right_one_is_refused(guesses(guesser), right)
    neighbour = at(server, "127.0.0.3")
    personal = neighbour.join(code)["personal"]
    assert neighbour.post("/api/continue", code=code, personal=personal).status_code == 200, "only that address waits"


def test_a_whole_hall_behind_one_address_gets_in_while_somebody_there_guesses(server: Running, code: str) -> None:
    guesser = at(server, "127.0.0.4")
    until_refused(guesses(guesser))
    before = guesser.view(code)["view"]["count"]["event"]["people"]
    for _ in range(HALL):
        guesser.session.cookies.clear()
        answer = guesser.post("/api/join", code=code, attempt=fresh_id())
        assert answer.status_code == 200, answer.text
    assert guesser.view(code)["view"]["count"]["event"]["people"] == before + HALL


def test_the_file_holds_no_secret_that_opens_anything(server: Running, moderator: Browser, code: str) -> None:
    """A copied database gives nobody a cookie or a link: they are kept as hashes of 256 random bits."""
    phone = server.browser()
    phone.join(code)
    key = moderator.post("/api/moderator/link").json()["url"].partition("#key=")[2]
    cookie = phone.session.cookies["ek_device"]
    files = [Path(server.data) / name for name in ("eventkit.db", "eventkit.db-wal")]
    kept = b"".join(file.read_bytes() for file in files if file.exists())
    assert key.encode() not in kept and cookie.encode() not in kept
    assert hashed(key) in kept and hashed(cookie) in kept, "control: this is where they would be"
