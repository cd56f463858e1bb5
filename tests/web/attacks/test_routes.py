"""Every way into the server with a foreign name, from a foreign page, and by everybody who may not go it."""

from collections.abc import Iterator

import pytest
import requests

from tests.web.attacks.routes import AN_ID, DECIDED, MODERATOR, PARTICIPANT, STAFF, Route
from tests.web.cafe import Cafe
from tests.web.running import Browser

FIELDS = {"attempt": AN_ID, "person": AN_ID, "groups": [], "secret": AN_ID, "attempts": [AN_ID], "name": "x"}
"""What all calls together want to be told."""

UNKNOWN = "AAAAAA"


def ask(browser: Browser, route: Route, code: str, **headers: str) -> requests.Response:
    """As a page of ours would."""
    body = None if route.method == "GET" else {"code": code, **FIELDS}
    return browser.session.request(
        route.method, browser.base + route.path(code), params={"code": code}, json=body, timeout=60,
        headers={"Origin": browser.base, **headers}, allow_redirects=False,
    )  # fmt: skip


def answered(
    all_routes: list[Route], who: str, browser: Browser, code: str, **headers: str
) -> Iterator[tuple[str, int, str]]:
    """(endpoint, status, code of the refusal) of each route of these."""
    for route in all_routes:
        if route.who == who:
            answer = ask(browser, route, code, **headers)
            yield route.endpoint, answer.status_code, refusal(answer)


def refusal(answer: requests.Response) -> str:
    is_json = answer.headers.get("Content-Type", "").startswith("application/json")
    return str(answer.json().get("code", "")) if is_json else ""


def test_somebody_has_decided_who_goes_each_way(all_routes: list[Route]) -> None:
    assert {route.endpoint for route in all_routes} == DECIDED.keys()


def test_no_way_is_open_under_a_foreign_name(all_routes: list[Route], cafe: Cafe) -> None:
    """DNS rebinding: the page of somebody else that points its name to the laptop, even with a moderator's cookie."""
    for route in all_routes:
        for host in ("evil.example", f"evil.example:{cafe.running.port}"):
            answer = ask(cafe.moderator, route, cafe.code, Host=host, Origin=f"http://{host}")
            assert (answer.status_code, refusal(answer)) == (421, "access.host"), route


def test_nothing_is_changed_by_a_foreign_page(all_routes: list[Route], cafe: Cafe) -> None:
    changing = [route for route in all_routes if route.method != "GET"]
    for route in changing:
        for origin in ("http://evil.example", "null", "", f"https://127.0.0.1:{cafe.running.port}.evil.example"):
            answer = ask(cafe.moderator, route, cafe.code, Origin=origin)
            assert (answer.status_code, refusal(answer)) == (403, "access.origin"), (route, origin)
    assert len(changing) > 25
    own = [refusal(ask(cafe.running.browser(), route, UNKNOWN)) for route in changing]
    assert "access.origin" not in own, "control: our own pages get further"


@pytest.mark.parametrize("who", ["stranger", "participant", "host"])
def test_what_is_for_moderators_is_for_nobody_else(
    all_routes: list[Route], cafe: Cafe, host: Browser, who: str
) -> None:
    browser = {"stranger": cafe.running.browser(), "participant": cafe.phones[0], "host": host}[who]
    wrong = [one for one in answered(all_routes, MODERATOR, browser, cafe.code) if one[1:] != (403, "access.role")]
    assert wrong == []


def test_control_moderators_get_past_that_door(all_routes: list[Route], cafe: Cafe) -> None:
    told = list(answered(all_routes, MODERATOR, cafe.moderator, UNKNOWN))
    assert [one for one in told if one[1] in (403, 421, 500)] == []


def test_what_is_for_those_who_take_part_is_not_for_strangers(all_routes: list[Route], cafe: Cafe) -> None:
    stranger, phone = cafe.running.browser(), cafe.phones[1]
    told = list(answered(all_routes, PARTICIPANT, stranger, cafe.code))
    assert [one for one in told if one[1:] != (403, "access.person")] == []
    # `following` makes a phone one that nobody uses: it has to be the last.
    in_order = sorted(all_routes, key=lambda route: route.endpoint == "shared.following")
    assert [one for one in answered(in_order, PARTICIPANT, phone, cafe.code) if one[2] == "access.person"] == []


def test_what_hosts_do_is_not_for_guests(all_routes: list[Route], cafe: Cafe, host: Browser) -> None:
    for browser in (cafe.running.browser(), cafe.phones[0]):
        told = list(answered(all_routes, STAFF, browser, cafe.code))
        assert {one[1:] for one in told} == {(403, "access.role")}
    assert [one for one in answered(all_routes, STAFF, host, cafe.code) if one[2] == "access.role"] == []


def test_there_are_no_other_methods_than_those_that_the_gate_looks_at(all_routes: list[Route]) -> None:
    assert {route.method for route in all_routes} == {"GET", "POST"}
