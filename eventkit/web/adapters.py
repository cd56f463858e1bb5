"""What people call the network that an adapter belongs to: `enp3s0` says nothing to a moderator."""

import ipaddress
import re

HOTSPOTS = tuple(map(ipaddress.ip_network, ("192.168.137.0/24", "10.42.0.0/24", "172.20.10.0/28")))
"""The networks of the laptop's own hotspot (Windows; Linux) and of an iPhone's."""

_WORDS = (
    # Windows gives its hotspot and its direct connections a star; macOS shares over a bridge.
    ("hotspot", r"(lan-verbindung|local area connection)\s*\*|bridge1\d\d|ap\d|.*hotspot"),
    ("wifi", r"wi-?fi|wlan|wlp|wlx|wl\d|ath\d|.*wireless|drahtlos"),
    ("bluetooth", r".*bluetooth|bnep|pan\d"),
    ("mobile", r"wwan|wwp|mobilfunk|cellular|rmnet"),
    ("cable", r"ethernet|eth\d|en[opsx]|em\d|lan-verbindung|local area connection|lan\b|usb\d"),
)


def word(adapter: str, address: str, kind: str, system: str) -> str:
    """`wifi cable hotspot bluetooth mobile vpn virtual other`. `kind` is that of `network.Address`."""
    if kind != "lan":
        return {"tunnel": "vpn"}.get(kind, kind)
    if any(ipaddress.ip_address(address) in network for network in HOTSPOTS):
        return "hotspot"
    name = adapter.lower()
    for said, pattern in _WORDS:
        if re.match(pattern, name):
            return said
    if system == "macos" and re.fullmatch(r"en\d+", name):
        return "wifi" if name == "en0" else "cable"  # a MacBook has no socket for a cable: en0 is its Wi-Fi
    return "other"
