"""Addresses, names, codes, limits, the command line's language: without a server."""

import socket
from collections import namedtuple
from pathlib import Path
from typing import Any

import psutil
import pytest

from eventkit import qr
from eventkit.cli import language
from eventkit.core.errors import Refused
from eventkit.store.db import Database
from eventkit.store.devices import Devices
from eventkit.web import network
from eventkit.web.access import NEWCOMERS, Access
from eventkit.web.limits import Limit
from eventkit.web.network import Address, Network

Found = namedtuple("Found", "family address")
Up = namedtuple("Up", "isup")


def address(ip: str, adapter: str = "wlan0", kind: str = "lan") -> Address:
    return {"address": ip, "adapter": adapter, "kind": kind, "likely": kind == "lan"}


def test_private_addresses_are_found_and_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    adapters = {
        "lo": ["127.0.0.1"], "docker0": ["172.17.0.1"], "wlan0": ["192.168.1.20"], "eth0": ["8.8.8.8", "169.254.1.1"],
        "WLAN": ["10.0.0.5"], "tun0": ["10.8.0.2"], "vEthernet (WSL)": ["172.30.0.1"], "off": ["192.168.9.9"],
    }  # fmt: skip
    monkeypatch.setattr(
        psutil, "net_if_addrs", lambda: {n: [Found(socket.AF_INET, a) for a in ips] for n, ips in adapters.items()}
    )
    monkeypatch.setattr(psutil, "net_if_stats", lambda: {name: Up(name != "off") for name in adapters})
    found = network.find()
    assert [(one["address"], one["kind"]) for one in found] == [
        ("192.168.1.20", "lan"), ("10.0.0.5", "lan"), ("10.8.0.2", "tunnel"), ("172.17.0.1", "virtual"),
        ("172.30.0.1", "virtual"),
    ]  # fmt: skip
    assert network.warnings(found) == ["network.vpn"]


@pytest.mark.parametrize(
    ("found", "codes"),
    [
        ([], ["network.none"]),
        ([address("172.17.0.1", "docker0", "virtual")], ["network.only-virtual"]),
        ([address("192.168.137.1")], ["network.hotspot"]),
        ([address("192.168.1.2")], []),
    ],
)
def test_what_could_go_wrong_is_said(found: list[Address], codes: list[str]) -> None:
    assert network.warnings(found) == codes


def test_the_laptop_may_change_its_network() -> None:
    now, there = [0.0], [[address("192.168.1.2")]]
    own = Network(5050, (), look=lambda: there[0], clock=lambda: now[0])
    assert own.allows("192.168.1.2:5050")
    assert not own.allows("10.0.0.3:5050")
    there[0] = [address("10.0.0.3"), address("10.0.0.4")]
    assert not own.allows("10.0.0.3:5050")
    now[0] = network.REFRESH_S + 1
    assert own.allows("10.0.0.3:5050")
    assert not own.allows("192.168.1.2:5050")
    assert own.chosen("10.0.0.4") == "10.0.0.4"
    assert own.chosen("192.168.1.2") == "10.0.0.3"


@pytest.mark.parametrize(
    "host", ["", ":", ".local", "evil.example", "127.0.0.1.evil.example", "127.0.0.2", "[::2]", "a:b"]
)
def test_foreign_names_are_not_ours(host: str) -> None:
    assert not Network(5050, ("halle.test",), look=list).allows(host)
    assert Network(5050, ("halle.test",), look=list).allows("Halle.test.:5050")


def test_a_wifi_code_escapes_what_would_end_it() -> None:
    assert qr.wifi("Saal;1", 'a:b,c"d\\e') == 'WIFI:T:WPA;S:Saal\\;1;P:a\\:b\\,c\\"d\\\\e;;'
    assert qr.wifi("Saal", "") == "WIFI:T:nopass;S:Saal;;"
    assert qr.wifi_warnings("Grün", "12345678") == ["wifi.not-ascii", "wifi.hex"]
    assert qr.wifi_warnings("Saal", "nicht-hex") == []


def test_a_code_is_drawn_as_it_is() -> None:
    import qrcode

    drawn = qr.code("http://192.168.1.20:5050/ACDEFH")
    dark = set()
    for rectangle in drawn["path"].removesuffix("z").split("z"):
        start, _, length = rectangle.removeprefix("M").partition("h")
        x, y = map(int, start.split())
        dark |= {(x + step, y) for step in range(int(length.partition("v")[0]))}
    plain = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=4)
    plain.add_data("http://192.168.1.20:5050/ACDEFH")
    expected: Any = plain.get_matrix()
    assert dark == {(x, y) for y, row in enumerate(expected) for x, on in enumerate(row) if on}
    assert drawn["size"] == len(expected)
    assert min(x for x, _ in dark) == 4


def test_a_limit_fills_up_again() -> None:
    now = [0.0]
    limit = Limit(2, 3, clock=lambda: now[0])
    assert [limit.take("a") for _ in range(4)] == [True, True, True, False]
    assert limit.take("b")
    now[0] = 0.5
    assert [limit.take("a") for _ in range(2)] == [True, False]
    now[0] = 100
    assert [limit.take("a") for _ in range(4)] == [True, True, True, False]


def test_a_hall_may_join_at_once_but_not_for_ever(tmp_path: Path) -> None:
    db = Database(tmp_path)
    access = Access(Devices(db), lambda: 0)

    def take_in_many_more() -> None:
        for _ in range(NEWCOMERS):
            access.newcomer("192.168.1.1")

    take_in_many_more()
    with pytest.raises(Refused, match="too-fast"):
        take_in_many_more()
    access.newcomer("192.168.1.2")
    db.close()


def test_the_language_is_known_before_the_options(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert language(["start"]) == "de"
    assert language(["start", "--lang", "en"]) == "en"
    assert language(["--lang=en"]) == "en"
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert language(["start"]) == "en"
    assert language(["start", "--lang", "de"]) == "de"
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert language(["start"]) == "de"
