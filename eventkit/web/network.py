"""How phones reach the laptop: its private addresses, their adapters, and the names a request may use."""

import ipaddress
import socket
import time
from collections.abc import Callable
from typing import TypedDict

import psutil

from eventkit.machine import system
from eventkit.web import adapters

REFRESH_S = 3.0
VIRTUAL = (
    "docker",
    "veth",
    "br-",
    "virbr",
    "vmnet",
    "vbox",
    "virtualbox",
    "vethernet",
    "hyper-v",
    "wsl",
    "podman",
    "lxc",
)
TUNNEL = ("tun", "tap", "utun", "wg", "ppp", "vpn", "tailscale", "zt", "cisco", "anyconnect", "fortinet", "wireguard")
HOTSPOT_SUBNET = ipaddress.ip_network("192.168.137.0/24")  # Windows' own hotspot: eight devices at most


class Address(TypedDict):
    """`likely`: phones of the hall probably reach it. `kind`: "lan", "virtual" or "tunnel"; `medium`: what people call
    it (`adapters.word`)."""

    address: str
    adapter: str
    kind: str
    medium: str
    likely: bool


def find() -> list[Address]:
    """All private IPv4 addresses of adapters that are up, the likely ones first."""
    stats = psutil.net_if_stats()
    found: list[Address] = []
    for adapter, addresses in psutil.net_if_addrs().items():
        if adapter in stats and not stats[adapter].isup:
            continue
        for address in addresses:
            if address.family == socket.AF_INET and _is_private(address.address):
                kind = _kind(adapter)
                medium = adapters.word(adapter, address.address, kind, system.own())
                found.append({
                    "address": address.address, "adapter": adapter, "kind": kind, "medium": medium,
                    "likely": kind == "lan",
                })  # fmt: skip
    return sorted(found, key=lambda one: (not one["likely"], not one["address"].startswith("192.168."), one["address"]))


def warnings(found: list[Address]) -> list[str]:
    """Codes: `network.none`, `network.only-virtual`, `network.vpn`, `network.hotspot`."""
    codes = []
    if not found:
        codes.append("network.none")
    elif not any(one["likely"] for one in found):
        codes.append("network.only-virtual")
    if any(one["kind"] == "tunnel" for one in found):
        codes.append("network.vpn")
    if any(ipaddress.ip_address(one["address"]) in HOTSPOT_SUBNET for one in found):
        codes.append("network.hotspot")
    return codes


class Network:
    """The addresses, looked up again every few seconds: the laptop may change the Wi-Fi while people wait."""

    def __init__(
        self,
        port: int,
        extra_hosts: tuple[str, ...] = (),
        look: Callable[[], list[Address]] = find,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.port = port
        self._look, self._clock = look, clock
        self._found: list[Address] = []
        self._looked = float("-inf")
        self._names = {"localhost", "127.0.0.1", "[::1]", socket.gethostname().lower(), *map(str.lower, extra_hosts)}

    def addresses(self) -> list[Address]:
        if self._clock() - self._looked > REFRESH_S:
            self._found, self._looked = self._look(), self._clock()
        return self._found

    def chosen(self, wish: str | None) -> str:
        """The address for codes and links: the wished one while it exists, else the likeliest, else this computer."""
        addresses = [one["address"] for one in self.addresses()]
        if wish in addresses:
            return str(wish)
        return addresses[0] if addresses else "127.0.0.1"

    def url(self, host: str, path: str = "/") -> str:
        return f"http://{host}{'' if self.port == 80 else f':{self.port}'}{path}"

    def allows(self, host: str) -> bool:
        """May a request carry this `Host` header? Anything else could be a foreign page's name bound to our address."""
        name = _without_port(host).lower().rstrip(".")
        if name in self._names or (name.endswith(".local") and len(name) > 6):
            return True
        return any(one["address"] == name for one in self.addresses())


def _without_port(host: str) -> str:
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdigit() else host


def _is_private(address: str) -> bool:
    ip = ipaddress.ip_address(address)
    return ip.is_private and not ip.is_loopback and not ip.is_link_local


def _kind(adapter: str) -> str:
    name = adapter.lower()
    if any(name.startswith(part) or f" {part}" in name or f"({part}" in name for part in VIRTUAL):
        return "virtual"
    return "tunnel" if any(name.startswith(part) or part in name.split() for part in TUNNEL) else "lan"
