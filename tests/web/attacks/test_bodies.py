"""Bodies that are deep, packed, endless or lie about themselves; paths that lead out of their folder."""

import gzip
import http.client
import io
import json
import zipfile
from urllib.parse import quote

import pytest
import requests

from eventkit import resources
from tests.web.attacks.routes import MODERATOR, Route
from tests.web.attacks.test_routes import refusal
from tests.web.cafe import Cafe
from tests.web.running import Browser, Running

DEEP = 10_000
MANIFEST = b'"js": "assets/'
"""Stands in the file beside the bundle's."""
ON_EVERY_CALL = "in a field"
TOO_DEEP = {
    "lists": b"[" * DEEP + b"]" * DEEP,
    "tables": b'{"code":' * DEEP + b"1" + b"}" * DEEP,
    "in a field": b'{"code":"AAAAAA","table":' + b"[" * DEEP + b"]" * DEEP + b"}",
    "unfinished": b"[" * 60_000,
    "a huge number": b'{"code":' + b"9" * 60_000 + b"}",
    "packed": gzip.compress(b'{"code":"' + b"A" * 50_000_000 + b'"}'),
}
TRAVERSING = (
    "../../../../../../etc/passwd", "..%2f..%2f..%2f..%2f..%2fetc%2fpasswd", "%2e%2e%2fmanifest.json",
    "..%5c..%5cmanifest.json", "....//manifest.json", "%252e%252e%252fmanifest.json", "/etc/passwd", "%2fetc%2fpasswd",
    "manifest.json%00.js", "..%c0%af..%c0%afmanifest.json", "%ff%fe", "A" * 4000, "-", "'", quote("<script>"), "CON",
)  # fmt: skip


READERS = ("public.join", "moderator.create", "formats.check", "exports.bring", "photos.send")
"""All ways in which a body is read."""


@pytest.fixture(autouse=True)
def alive(server: Running) -> None:
    yield  # type: ignore[misc]
    assert requests.get(server.base + "/healthz", timeout=20).status_code == 200
    log = server.read_log()
    assert "RecursionError" not in log and "Traceback" not in log and " failed: " not in log, log[-2000:]


@pytest.mark.parametrize("what", TOO_DEEP)
def test_no_call_breaks_on_it(all_routes: list[Route], cafe: Cafe, what: str) -> None:
    packed = {"Content-Encoding": "gzip"} if what == "packed" else {}
    moderator = cafe.moderator
    for route in all_routes:
        if route.method == "GET" or (what != ON_EVERY_CALL and route.endpoint not in READERS):
            continue
        answer = moderator.session.post(
            moderator.base + route.path(cafe.code), params={"code": cafe.code}, data=TOO_DEEP[what], timeout=60,
            headers={"Origin": moderator.base, "Content-Type": "application/json", **packed},
        )  # fmt: skip
        assert answer.status_code < 500, (route, answer.text)


def test_a_body_in_chunks_is_measured_as_well(server: Running) -> None:
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    pieces = (b"x" * 8192 for _ in range(64))
    said = {"Origin": server.base, "Content-Type": "application/json"}
    line.request("POST", "/api/join", body=pieces, headers=said, encode_chunked=True)
    assert json.loads(line.getresponse().read())["code"] in ("request.too-big", "request.malformed")


def test_a_length_that_is_no_number_or_negative_is_refused(server: Running) -> None:
    for length in ("-1", "1e3", "0x10", "99999999999999999999", ""):
        line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
        line.putrequest("POST", "/api/join")
        line.putheader("Origin", server.base)
        line.putheader("Content-Length", length)
        line.endheaders()
        assert 400 <= line.getresponse().status < 500, length
        line.close()


@pytest.mark.parametrize(
    "toml",
    [
        "a = " + "[" * 5000 + "]" * 5000, "a = " + "{a=" * 5000, "[" + "a." * 20000 + "a]", "[[a]]\n" * 9000,
        "a = 1" + "0" * 60000,
    ],
    ids=["lists", "tables", "dotted", "many", "a huge number"],
)  # fmt: skip
def test_a_format_that_is_too_deep_is_a_mistake(moderator: Browser, toml: str) -> None:
    for call in ("check", ""):
        answer = moderator.post(f"/api/moderator/formats/{call}".rstrip("/"), toml=toml, file="tief.toml")
        assert answer.status_code < 500, answer.text
        assert answer.status_code >= 400 or answer.json().get("mistakes"), answer.text


@pytest.mark.parametrize("name", ["manifest.json", "journal.jsonl", "../../etc/passwd"])
def test_an_archive_with_deep_parts_is_refused(moderator: Browser, name: str) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, TOO_DEEP["lists"] * 20)
    before = moderator.get("/api/moderator/events").json()
    answer = moderator.session.post(
        f"{moderator.base}/api/moderator/import", data=made.getvalue(), timeout=60,
        headers={"Origin": moderator.base, "Content-Type": "application/octet-stream"},
    )  # fmt: skip
    assert 400 <= answer.status_code < 500 and refusal(answer), answer.text
    assert moderator.get("/api/moderator/events").json() == before


@pytest.mark.long
def test_no_path_leads_out_of_its_folder(all_routes: list[Route], cafe: Cafe, server: Running) -> None:
    cookies = "; ".join(f"{one.name}={one.value}" for one in cafe.moderator.session.cookies)
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    tried = 0
    for route in all_routes:
        for name in route.names:
            for value in TRAVERSING[:4] if route.who == MODERATOR else TRAVERSING:
                line.request(
                    route.method, route.path(cafe.code, **{name: value}),
                    headers={"Cookie": cookies, "Origin": server.base}, body=b"{}" if route.method != "GET" else None,
                )  # fmt: skip
                answer = line.getresponse()
                text = answer.read()
                tried += 1
                assert answer.status < 500, (route, value)
                assert b"root:" not in text and b"dist/assets" not in text and MANIFEST not in text, (route, value)
                if answer.status == 302:
                    assert answer.headers["Location"].startswith("/") and "//" not in answer.headers["Location"]
    assert tried > 150
    beside = resources.path("dist", "assets") / ".." / "manifest.json"
    assert MANIFEST in beside.read_bytes(), "control: whoever just joined the names would give this away"
