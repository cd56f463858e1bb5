"""What every single answer says to the browser, also when it refuses or breaks."""

import http.client
from collections.abc import Mapping

import pytest
import requests
from flask import Flask

from eventkit.web import answers, headers
from tests.web.attacks.routes import Route
from tests.web.attacks.test_routes import ask
from tests.web.cafe import Cafe
from tests.web.running import Running

EXACT = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def missing(said: Mapping[str, str], *, may_be_framed: bool = False) -> list[str]:
    """What a browser is not told by these headers."""
    wrong = [name for name, value in EXACT.items() if said.get(name) != value]
    policy = dict(part.strip().partition(" ")[::2] for part in said.get("Content-Security-Policy", "").split(";"))
    wrong += [] if policy.get("default-src") in ("'self'", "'none'") else ["default-src"]
    # What falls back to `default-src` is as strict as that; these do not fall back.
    wrong += [name for name in ("base-uri", "form-action") if policy.get(name) not in ("'none'", "'self'")]
    framed = ("'none'", "'self'") if may_be_framed else ("'none'",)
    wrong += [] if policy.get("frame-ancestors") in framed else ["frame-ancestors"]
    wrong += [word for word in ("unsafe", "*", "http:", "https:", "blob:") if word in "".join(policy.values())]
    wrong += [name for name in ("Server", "X-Powered-By", "Access-Control-Allow-Origin") if name in said]
    wrong += [] if "microphone=()" in said.get("Permissions-Policy", "") else ["Permissions-Policy"]
    wrong += [] if said.get("Cache-Control") else ["Cache-Control"]
    return wrong


def test_control_a_bare_answer_has_none_of_it() -> None:
    assert len(missing({"Server": "x", "Content-Security-Policy": "script-src 'unsafe-inline'"})) > 8


def test_every_way_answers_strictly_whoever_asks(all_routes: list[Route], cafe: Cafe) -> None:
    askers = {"stranger": cafe.running.browser(), "participant": cafe.phones[0], "moderator": cafe.moderator}
    wrong = {
        (route.method, route.endpoint, who): found
        for route in all_routes
        for who, browser in askers.items()
        if (found := missing(ask(browser, route, "AAAAAA" if who == "moderator" else cafe.code).headers))
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("method", "path", "given", "status"),
    [
        ("GET", "/nothing/at/all", {}, 404),
        ("GET", "/assets/nothing.js", {}, 404),
        ("DELETE", "/panel", {}, 405),
        ("OPTIONS", "/api/join", {}, 200),
        ("HEAD", "/panel", {}, 200),
        ("GET", "/", {"Host": "evil.example"}, 421),
        ("POST", "/api/join", {"Origin": "http://evil.example"}, 403),
        ("GET", "/socket.io/?EIO=4&transport=polling", {}, 400),
        ("GET", "/socket.io/?EIO=4&transport=websocket", {}, 400),
        ("GET", "/socket.io/?EIO=4&transport=websocket", {"Origin": "http://evil.example"}, 403),
        ("GET", "/socket.io/../panel", {}, 400),
    ],
)
def test_refusals_are_as_strict(server: Running, method: str, path: str, given: dict[str, str], status: int) -> None:
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    line.request(method, path, headers={"Origin": server.base, **given})
    answer = line.getresponse()
    assert (answer.status, missing(dict(answer.getheaders()))) == (status, [])


def test_a_redirect_is_as_strict(cafe: Cafe) -> None:
    for path in (f"/{cafe.code.lower()}", f"/{cafe.code.lower()}/1", f"/ways/{cafe.code.lower()}"):
        answer = cafe.running.browser().get(path)
        assert (answer.status_code, missing(answer.headers)) == (302, []), path


def test_what_is_no_http_is_answered_as_strictly(server: Running) -> None:
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    line.putrequest("GET", "/" + "x" * 9000)
    line.endheaders()
    answer = line.getresponse()
    assert (answer.status, missing(dict(answer.getheaders()))) == (414, [])
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    line.putrequest("GET", "/")
    for number in range(150):
        line.putheader(f"X-{number}", "x")
    line.endheaders()
    answer = line.getresponse()
    assert (answer.status, missing(dict(answer.getheaders()))) == (400, [])
    assert "Traceback" not in server.read_log()


def test_what_breaks_says_nothing_about_why() -> None:
    app = Flask("broken")
    headers.install(app)
    answers.install(app)

    @app.get("/breaks")
    def breaks() -> str:
        raise ValueError("what somebody has written")

    answer = app.test_client().get("/breaks")
    assert answer.status_code == 500
    assert missing(dict(answer.headers)) == []
    assert "somebody" not in answer.text and "ValueError" not in answer.text


def test_the_small_screen_alone_may_stand_in_a_page_of_ours(cafe: Cafe) -> None:
    small = requests.get(f"{cafe.running.base}/display/{cafe.code}?preview", timeout=20)
    assert missing(small.headers, may_be_framed=True) == []
    assert missing(small.headers) == ["frame-ancestors"]
