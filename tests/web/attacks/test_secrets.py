"""A small evening with everything that is nobody's business, and where it must not turn up: in the log, on screens,
with other people, in files."""

import io
import socket
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from pypdf import PdfReader

from eventkit.exports import EXPORTS
from tests.web.attacks.test_guessing import at
from tests.web.cafe import Cafe
from tests.web.running import Running, fresh_id

NAME, CARD, PASSWORD, SSID = "Geheimnisvoll Meier", "Wer das liest ist neugierig", "gruen;12345", "Rathaus-Netz"


class Evening:
    """What happened; `secrets` open something, `private` is what people wrote and where they sat."""

    def __init__(self, server: Running) -> None:
        self.server, self.moderator = server, server.moderator()
        self.cafe = Cafe(server, self.moderator, people=1)
        self.code = self.cafe.code
        key = self.moderator.post("/api/moderator/link").json()["url"].partition("#key=")[2]
        self.moderator.post("/api/moderator/hall", wifi={"ssid": SSID, "password": PASSWORD})
        self.phone = at(server, "127.0.0.21")
        personal = self.phone.join(self.code, name=NAME)["personal"]
        slips = self.moderator.post("/api/moderator/slips", code=self.code, count=2).json()["slips"]
        reading = self.phone.post("/api/mine/keep", code=self.code).json()["reading"]
        host = self.cafe.host_code("p1")
        tablet = server.browser()
        tablet.post("/api/host", code=self.code, host=host, attempt=fresh_id())
        self.cafe.play("host.renew", place="p2", host_card=0)
        self.cafe.begin("runde-1-platz", "runde-1")
        line = self.phone.line(self.code)
        assert line.command("card.write", stage="runde-1", card=fresh_id(), text=CARD)["ok"]
        line.close()
        cookies = {
            f"cookie {n}": b.session.cookies["ek_device"] for n, b in enumerate((self.phone, tablet, self.moderator))
        }
        self.secrets = {
            **cookies, "key": key, "personal code": personal, "slip": slips[0], "reading": reading, "host code": host,
            "new host code": self.cafe.host_code("p2"),
        }  # fmt: skip
        self.private = {"name": NAME, "card": CARD, "password": PASSWORD, "address": "127.0.0.21"}

    def trouble(self) -> None:
        """All kinds of requests that go wrong, with secrets where they do not belong."""
        base, told = self.server.base, "&".join(f"a={one}" for one in (*self.secrets.values(), NAME))
        for path in ("/api/view?", "/nothing?", f"/api/x/{self.secrets['key']}?", "/api/codes?code=AAAAAA&"):
            requests.get(base + path + told, headers={"Referer": base + "/?" + told}, timeout=20)
        self.phone.post("/api/continue", code=self.code, personal=self.secrets["personal code"] + "X")
        self.phone.post("/api/moderator/enter", key=self.secrets["key"] + "x")
        self.phone.post("/api/join", code=self.code, attempt=CARD, name=NAME)
        self.moderator.post("/api/moderator/formats/check", toml=f"a = '{NAME}")
        for raw in (
            f"GARBAGE {CARD}\r\n\r\n", f"GET /{NAME} HTTP/9.9\r\nCookie: {self.secrets['key']}\r\n\r\n",
            "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
            f"POST /api/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 500\r\n\r\n{CARD}",
        ):  # fmt: skip
            with socket.create_connection(
                ("127.0.0.1", self.server.port), timeout=20, source_address=("127.0.0.22", 0)
            ) as s:
                s.sendall(raw.encode())
        line = self.phone.line(self.code)
        line.command("card.write", stage="runde-1", card="x", text=CARD)
        line.call("command", {"kind": NAME})
        line.call("nonsense", [CARD])
        line.close()


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    server = Running(tmp_path_factory.mktemp("secrets") / "data").start()
    yield Evening(server)
    server.stop()


def found(text: str, *wanted: dict[str, str]) -> list[str]:
    """Which of these turn up, also in parts or spelled otherwise."""
    text = text.replace("\xad", "").replace("-", "").lower()
    return [name for one in wanted for name, value in one.items() if value.replace("-", "").lower() in text]


def test_control_whatever_is_there_is_found(evening: Evening) -> None:
    for name, value in (evening.secrets | evening.private).items():
        assert found(f"GET /panel?x={value} 200", evening.secrets, evening.private) == [name]


def test_no_screen_and_nobody_else_is_told_what_opens_anything(evening: Evening) -> None:
    stranger, other = evening.server.browser(), evening.cafe.phones[0]
    told = {
        "screen": stranger.get(f"/api/view?code={evening.code}&as=display").text,
        "stranger": stranger.get(f"/api/view?code={evening.code}&as=phone").text,
        "participant": other.get(f"/api/view?code={evening.code}&as=phone").text,
        "moderator": evening.moderator.get(f"/api/view?code={evening.code}&as=moderator").text,
        "page": stranger.get(f"/{evening.code}").text + stranger.get("/panel").text,
        "events": stranger.get("/api/events").text + stranger.get("/healthz").text,
    }
    mine = evening.phone.get(f"/api/view?code={evening.code}&as=phone").text
    assert found(mine, evening.secrets) == ["personal code"], "control: one's own is told, nothing else"
    assert {who: found(text, evening.secrets) for who, text in told.items()} == dict.fromkeys(told, [])
    assert found(told["screen"] + told["stranger"] + told["participant"], {"name": NAME}) == []


@pytest.mark.parametrize("kind", sorted(EXPORTS))
def test_no_file_holds_what_opens_anything(evening: Evening, kind: str) -> None:
    answer = evening.moderator.get(f"/api/moderator/events/{evening.code}/export?to={kind}&lang=de")
    assert answer.status_code == 200, answer.text
    text = readable(answer.content)
    assert CARD in text, "control: what was written can be found in it like this"
    assert found(text, evening.secrets, {"password": PASSWORD, "address": "127.0.0.21"}) == []


def readable(raw: bytes) -> str:
    """All texts of a file."""
    if raw.startswith(b"%PDF"):
        return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(raw)).pages)
    if raw.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(raw)) as parts:
            return "\n".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
    return raw.decode("utf-8", "replace")


def test_the_log_tells_nothing_about_anybody(evening: Evening) -> None:
    """The last test of this file: the server is stopped, so that all is written."""
    evening.trouble()
    evening.server.stop()
    log = Path(evening.server.data.parent / "server.log").read_text()
    greeting, _, said = log.partition("Beenden mit Strg+C")
    assert "#key=" in greeting, "the moderator's own link is shown once, in the terminal alone"
    assert found(said, evening.secrets, evening.private, {"another address": "127.0.0.22", "network": SSID}) == []
