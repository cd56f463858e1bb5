"""Pages, files, headers, refusals over HTTP."""

import gzip

import pytest
import requests

from tests.web.running import Browser, Running, fresh_id


def test_every_page_has_a_strict_policy(server: Running) -> None:
    answer = requests.get(server.base + "/panel", timeout=5)
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert f"ws://127.0.0.1:{server.port}" in policy
    assert "unsafe" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "<script>" not in answer.text
    assert "style=" not in answer.text


def test_only_the_small_screen_may_stand_in_another_page_and_only_in_ours(server: Running) -> None:
    def framed_by(path: str) -> str:
        policy = requests.get(server.base + path, timeout=5).headers["Content-Security-Policy"]
        return policy.partition("frame-ancestors ")[2].partition(";")[0]

    assert framed_by("/display/ACDEFH?preview&screen=1") == "'self'"
    for path in (
        "/display/ACDEFH",
        "/display/ACDEFH?screen=2",
        "/panel?preview",
        "/ACDEFH?preview",
        "/host/ACDEFH?preview",
    ):
        assert framed_by(path) == "'none'", path


@pytest.mark.parametrize(
    ("path", "surface"), [("/ACDEFH", "phone"), ("/display/ACDEFH", "display"), ("/panel", "moderator")]
)
def test_a_page_names_its_surface_and_its_language(server: Running, path: str, surface: str) -> None:
    page = requests.get(server.base + path, headers={"Accept-Language": "en-GB,de;q=0.5"}, timeout=5).text
    assert f'data-surface="{surface}"' in page
    assert '<html lang="en" dir="ltr"' in page


def test_files_of_the_bundle_are_kept_for_good_and_zipped(server: Running) -> None:
    page = requests.get(server.base + "/panel", timeout=5).text
    path = page.partition('src="')[2].partition('"')[0]
    answer = requests.get(server.base + path, timeout=5)
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["Content-Type"].startswith("text/javascript")
    plain = requests.get(server.base + path, headers={"Accept-Encoding": "identity"}, timeout=5)
    assert plain.content == answer.content


@pytest.mark.parametrize(
    "path",
    ["/assets/..%2f..%2fmanifest.json", "/assets/nothing.js", "/fonts/NotoSans-Regular.ttf", "/nothing", "/api/x"],
)
def test_what_does_not_exist_is_refused_with_a_code(server: Running, path: str) -> None:
    answer = requests.get(server.base + path, timeout=5)
    assert (answer.status_code, answer.json()["code"]) == (404, "page.unknown")


def test_the_only_open_event_is_the_start_page(
    server: Running, moderator: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    running = Running(tmp_path_factory.mktemp("alone") / "data").start()
    try:
        assert running.browser().get("/").status_code == 200
        code = running.moderator().event()
        answer = running.browser().get("/")
        assert (answer.status_code, answer.headers["Location"]) == (302, f"/{code}")
        assert running.browser().get(f"/{code.lower()}").headers["Location"] == f"/{code}"
    finally:
        running.stop()


def test_a_whole_view_is_zipped(phone: Browser, code: str) -> None:
    phone.join(code)
    answer = phone.get(f"/api/view?code={code}&as=phone", headers={"Accept-Encoding": "gzip"}, stream=True)
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(answer.raw.read()).startswith(b"{")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "request.malformed"),
        (b"{", "request.malformed"),
        (b"[]", "request.malformed"),
        (b"[" * 30_000, "request.malformed"),
        (b'{"code":"AAAAAA"}', "request.malformed"),
        (b'{"code":"AAAAAA","attempt":"../../../etc/pas"}', "request.malformed"),
        (b'{"code":"AAAAAA","attempt":"0123456789abcdef","name":5}', "request.malformed"),
        (b'{"code":"AAAAAA","attempt":"0123456789abcdef","name":"\\ud800"}', "request.malformed"),
        (b'{"code":"AAAAAA","attempt":"0123456789abcdef"}', "event.unknown"),
        (b'"' + b"x" * 70_000 + b'"', "request.too-big"),
    ],
)
def test_nonsense_is_refused_with_a_code_and_a_sentence(server: Running, body: bytes, code: str) -> None:
    headers = {"Origin": server.base, "Content-Type": "application/json", "Accept-Language": "de"}
    answer = requests.post(server.base + "/api/join", data=body, headers=headers, timeout=5)
    assert 400 <= answer.status_code < 500
    assert answer.json()["code"] == code
    assert answer.json()["message"].endswith(".")


def test_a_refusal_speaks_the_users_language(server: Running) -> None:
    german = requests.get(server.base + "/api/view?code=AAAAAA", timeout=5).json()["message"]
    english = requests.get(server.base + "/api/view?code=AAAAAA&lang=en", timeout=5).json()["message"]
    assert german.startswith("Diesen Code")
    assert english != german


def test_the_same_event_again_is_the_same_event(moderator: Browser) -> None:
    event = fresh_id()
    one = moderator.post("/api/moderator/events", event=event, format="kartenabfrage", title="Eins").json()
    two = moderator.post("/api/moderator/events", event=event, format="kartenabfrage", title="Eins").json()
    assert one == two
    assert [line["id"] for line in moderator.get("/api/moderator/events").json()["events"]].count(event) == 1


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"title": "  "}, "detail.empty"),
        ({"title": "x" * 500}, "detail.too-long"),
        ({"title": "x", "date": "morgen"}, "detail.wrong"),
        ({"title": "x", "level": "zwei"}, "detail.wrong"),
        ({"title": "x", "farbe": "rot"}, "detail.unknown"),
        ({"title": "x", "format": "gibt-es-nicht"}, "format.unknown"),
    ],
)
def test_an_event_with_wrong_details_is_not_made(moderator: Browser, wrong: dict[str, str], code: str) -> None:
    before = moderator.get("/api/moderator/events").json()
    event = fresh_id()
    answer = moderator.post("/api/moderator/events", **{"event": event, "format": "kartenabfrage", **wrong})
    assert answer.json()["code"] == code
    assert moderator.get("/api/moderator/events").json() == before
    right = moderator.post("/api/moderator/events", event=event, format="kartenabfrage", title="Jetzt richtig")
    assert right.status_code == 200


def test_formats_are_listed_with_their_stages(moderator: Browser) -> None:
    formats = {one["id"]: one for one in moderator.get("/api/moderator/formats").json()["formats"]}
    assert [stage["activity"] for stage in formats["kartenabfrage"]["stages"]] == [
        "welcome",
        "collect",
        "cluster",
        "vote",
    ]


def test_the_codes_on_the_screen(moderator: Browser, phone: Browser, code: str) -> None:
    wifi = {"ssid": 'Rathaus; "grüner Saal"', "password": "gruen;12345"}
    said = moderator.post("/api/moderator/hall", wifi=wifi).json()
    assert said["warnings"][-1:] == ["wifi.not-ascii"]
    shown = phone.get(f"/api/codes?code={code}").json()
    assert shown["page"]["url"].endswith(f"/{code}")
    assert shown["page"]["qr"]["path"].startswith("M4 4h7v1h-7z")
    assert shown["wifi"]["password"] == "gruen;12345"
    assert (
        moderator.post("/api/moderator/hall", wifi={"ssid": "x", "password": "kurz"}).json()["code"] == "wifi.password"
    )
    assert moderator.post("/api/moderator/hall", address="8.8.8.8").json()["code"] == "network.unknown"
    assert moderator.post("/api/moderator/hall", wifi=None).json()["wifi"] is None


def test_the_log_holds_no_names_tokens_or_queries(server: Running, phone: Browser, code: str) -> None:
    phone.join(code, name="Geheimnisvoll")
    phone.get(f"/api/view?code={code}&as=nonsense&verraten=1")
    log = server.read_log()
    assert "Geheimnisvoll" not in log
    assert "verraten" not in log
    assert phone.session.cookies["ek_device"] not in log
