"""The hall check without a server: adapters in words, the Wi-Fi, advice, probes, staying awake, warnings."""

import sys
import time
from collections import namedtuple
from pathlib import Path
from typing import Any

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventkit import qr
from eventkit.core.errors import Refused
from eventkit.machine import power, system
from eventkit.machine.awake import ES_CONTINUOUS, Awake, Plan, plan
from eventkit.web.adapters import word
from eventkit.web.advice import advice
from eventkit.web.laptop import Laptop
from eventkit.web.network import REFRESH_S, Address, Network
from eventkit.web.probe import MOST, Probes
from eventkit.web.wifi import checked


@pytest.mark.parametrize(
    ("adapter", "address", "kind", "on", "said"),
    [
        ("WLAN", "192.168.1.2", "lan", "windows", "wifi"),
        ("Wi-Fi 2", "192.168.1.2", "lan", "windows", "wifi"),
        ("Drahtlosnetzwerkverbindung", "192.168.1.2", "lan", "windows", "wifi"),
        ("Ethernet", "192.168.1.2", "lan", "windows", "cable"),
        ("LAN-Verbindung", "192.168.1.2", "lan", "windows", "cable"),
        ("LAN-Verbindung* 9", "192.168.5.1", "lan", "windows", "hotspot"),
        ("WLAN", "192.168.137.1", "lan", "windows", "hotspot"),
        ("Bluetooth-Netzwerkverbindung", "192.168.44.1", "lan", "windows", "bluetooth"),
        ("Mobilfunk", "10.1.2.3", "lan", "windows", "mobile"),
        ("wlp3s0", "192.168.1.2", "lan", "linux", "wifi"),
        ("wlan0", "10.42.0.1", "lan", "linux", "hotspot"),
        ("enp3s0", "192.168.1.2", "lan", "linux", "cable"),
        ("enx00e04c680001", "192.168.1.2", "lan", "linux", "cable"),
        ("wwan0", "10.1.2.3", "lan", "linux", "mobile"),
        ("en0", "192.168.1.2", "lan", "macos", "wifi"),
        ("en7", "192.168.1.2", "lan", "macos", "cable"),
        ("bridge100", "192.168.2.1", "lan", "macos", "hotspot"),
        ("tun0", "10.8.0.2", "tunnel", "linux", "vpn"),
        ("docker0", "172.17.0.1", "virtual", "linux", "virtual"),
        ("xyz7", "192.168.1.2", "lan", "linux", "other"),
    ],
)
def test_an_adapter_is_called_what_people_call_it(adapter: str, address: str, kind: str, on: str, said: str) -> None:
    assert word(adapter, address, kind, on) == said


# The Wi-Fi

ASCII = st.text(st.characters(min_codepoint=32, max_codepoint=126))


def unescaped(code: str) -> dict[str, str]:
    """Reads a Wi-Fi code as cameras do."""
    assert code.startswith("WIFI:") and code.endswith(";;")
    fields, name, text, signs = {}, "", "", iter(code.removeprefix("WIFI:").removesuffix(";"))
    for sign in signs:
        if sign == "\\":
            text += next(signs)
        elif sign == ":" and not name:
            name, text = text, ""
        elif sign == ";":
            fields[name], name, text = text, "", ""
        else:
            assert sign not in ':,"', code
            text += sign
    return fields


@given(ASCII.filter(lambda text: 0 < len(text) <= 32 and text.strip()), ASCII.filter(lambda t: 8 <= len(t) <= 63))
def test_every_wifi_that_is_allowed_is_read_back_from_its_code(ssid: str, password: str) -> None:
    wifi = checked(ssid, password)
    assert unescaped(qr.wifi(wifi.ssid, wifi.password)) == {"T": "WPA", "S": ssid, "P": password}


@pytest.mark.parametrize(
    ("ssid", "password", "code"),
    [
        ("", "haselnuss", "wifi.ssid"),
        ("  ", "haselnuss", "wifi.ssid"),
        ("Saal\n2", "haselnuss", "wifi.ssid"),
        ("ü" * 17, "haselnuss", "wifi.ssid-long"),
        ("Saal", "kurz", "wifi.password"),
        ("Saal", "a" * 64, "wifi.password-key"),
        ("Saal", "x" * 64, "wifi.password-long"),
        ("Saal", "haselnüsse", "wifi.password-ascii"),
        ("Saal", "hasel\tnuss", "wifi.password-ascii"),
    ],
)
def test_a_wifi_that_phones_cannot_join_is_refused(ssid: str, password: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        checked(ssid, password)
    assert refused.value.code == code


def test_what_is_only_risky_is_let_through_with_a_warning() -> None:
    assert checked("ü" * 16, "").password == ""
    assert checked("Saal", "x" * 63) and checked("Saal", "x" * 8)
    wifi = checked("Grün", "12345678")
    assert qr.wifi_warnings(wifi.ssid, wifi.password) == ["wifi.not-ascii", "wifi.hex"]


# Advice and probes


@pytest.mark.parametrize("own", system.SYSTEMS)
def test_advice_names_the_own_firewall_first(own: str) -> None:
    codes = advice(own, opened=0, loaded=0, hotspot=False)
    assert codes[:4] == ["wifi", "mobile-data", "isolation", f"firewall-{own}"]
    assert codes[-2:] == ["hotspot", "access-points"] and len(set(codes)) == len(codes) == 8


def test_advice_begins_with_what_is_known() -> None:
    assert advice("linux", opened=1, loaded=0, hotspot=False)[0] == "script"
    assert advice("linux", opened=1, loaded=1, hotspot=False)[0] == "socket"
    assert advice("windows", opened=0, loaded=0, hotspot=True)[0] == "hotspot"


def address(ip: str) -> Address:
    return {"address": ip, "adapter": "wlan0", "kind": "lan", "medium": "wifi", "likely": True}


def test_only_other_devices_are_phones() -> None:
    probes = Probes(Network(5050, look=lambda: [address("192.168.1.20")]), lambda: 5)
    for own in ("127.0.0.1", "::1", "192.168.1.20"):
        probes.opened(own)
        assert not probes.through(own, "a", 3)
    assert probes.report() == {
        "since": 5, "opened": 0, "loaded": 0, "through": 0, "ms": None, "slowest": None, "own": True,
    }  # fmt: skip
    assert probes.through("192.168.1.31", "a", 9) and probes.through("192.168.1.31", "a", 4)
    assert probes.through("192.168.1.31", "b", 20)  # a router may hide both behind one address
    assert (probes.report()["through"], probes.report()["ms"], probes.report()["slowest"]) == (2, 4, 20)


def test_nobody_fills_the_memory_with_made_up_phones() -> None:
    probes = Probes(Network(5050, look=list), lambda: 0)
    for no in range(MOST + 20):
        probes.opened(f"10.0.{no // 250}.{no % 250}")
        probes.through(f"10.0.{no // 250}.{no % 250}", str(no), 1)
    assert (probes.report()["opened"], probes.report()["loaded"]) == (MOST, MOST)

    def flood() -> None:
        for no in range(1000):
            probes.loaded("10.9.9.9", str(no))

    with pytest.raises(Refused, match="too-fast"):
        flood()


# Awake


def test_each_system_is_asked_in_its_own_way() -> None:
    def there(tool: str) -> str:
        return f"/bin/{tool}"

    assert plan("windows", 7) == Plan("windows")
    assert plan("macos", 7, there) == Plan("command", (("/bin/caffeinate", "-d", "-i", "-w", "7"),))
    first, second = plan("linux", 7, there).commands
    assert first[:2] == ("/bin/systemd-inhibit", "--what=sleep:idle:handle-lid-switch") and first[-1] == "/bin/cat"
    assert second[1] == "--what=sleep:idle"
    assert plan("linux", 7, lambda tool: None) == plan("macos", 7, lambda tool: None) == Plan("none")
    assert [system.own(name) for name in ("win32", "darwin", "linux")] == ["windows", "macos", "linux"]


def test_windows_is_asked_once_and_told_when_it_is_over() -> None:
    flags: list[int] = []
    awake = Awake(Plan("windows"), lambda asked: flags.append(asked) or 1)
    awake.keep()
    awake.keep()
    assert (awake.state, flags) == ("held", [ES_CONTINUOUS | 1 | 2])
    awake.let_go()
    assert (awake.state, flags[-1]) == ("idle", ES_CONTINUOUS)
    refusing = Awake(Plan("windows"), lambda asked: 0)
    refusing.keep()
    assert refusing.state == "impossible"


def test_the_next_command_is_tried_when_one_is_refused() -> None:
    refused, held = (sys.executable, "-c", "exit(1)"), (sys.executable, "-c", "input()")
    awake = Awake(Plan("command", (("/no/such/tool",), refused, held)))
    end = time.monotonic() + 20
    awake.keep()
    assert awake.state == "trying"
    while awake._left or awake.state != "held":
        assert time.monotonic() < end
        time.sleep(0.05)
        awake.keep()
    awake.let_go()
    assert awake.state == "idle"
    alone = Awake(Plan("none"))
    alone.keep()
    assert alone.state == "impossible"


# Battery, disk, address

Cell = namedtuple("Cell", "percent power_plugged")


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        (None, None),
        (Cell(None, True), None),
        (Cell(24.4, False), {"percent": 24, "plugged": False}),
        (Cell(80, None), {"percent": 80, "plugged": True}),
    ],
)
def test_the_battery_is_read(monkeypatch: pytest.MonkeyPatch, cell: Any, found: Any) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: cell, raising=False)
    assert power.battery() == found


def test_what_is_worth_a_warning() -> None:
    def cell(percent: int, plugged: bool) -> power.Battery:
        return {"percent": percent, "plugged": plugged}

    assert power.warnings(cell(24, False), 499_000_000) == ["disk.low", "power.low"]
    assert power.warnings(cell(25, False), 500_000_000) == ["power.unplugged"]
    assert power.warnings(cell(3, True), None) == power.warnings(None, 10**10) == []
    assert power.free(Path(__file__).parent) and power.free(Path("/no/such/folder")) is None


class Kept:
    """What the settings know."""

    address: str | None = None


class Day:
    ended = None


class State:
    id, closed = "event", False
    days: list[Day] = []


class Hall:
    state = State()


class Live:
    halls = {"event": Hall()}


def test_an_address_is_lost_only_when_somebody_relies_on_it() -> None:
    there, now = [["192.168.1.2", "10.0.0.3"]], [0.0]
    network = Network(5050, look=lambda: [address(ip) for ip in there[0]], clock=lambda: now[0])
    kept, live = Kept(), Live()
    laptop: Any = Laptop(network, kept, live, Path(), Awake(Plan("none")))  # type: ignore[arg-type]

    def change(*addresses: str) -> dict[str, Any]:
        there[0], now[0] = list(addresses), now[0] + REFRESH_S + 1
        return dict(laptop.address())

    assert change("192.168.1.2") == {"shown": "192.168.1.2", "lost": False, "proposed": None}
    assert change("10.0.0.3")["shown"] == "10.0.0.3"  # nobody is there: it follows
    live.halls["event"].state.days = [Day()]
    assert change("192.168.9.9") == {"shown": "10.0.0.3", "lost": True, "proposed": "192.168.9.9"}
    assert change() == {"shown": "10.0.0.3", "lost": True, "proposed": None}
    assert not change("10.0.0.3")["lost"]  # it came back
    kept.address = "192.168.1.2"
    assert change("10.0.0.3")["lost"]
    kept.address = None
    laptop.follow()
    assert change("10.0.0.3") == {"shown": "10.0.0.3", "lost": False, "proposed": None}
