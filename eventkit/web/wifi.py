"""The hall's Wi-Fi, as it was typed: only what routers and the cameras of phones understand."""

import re

from eventkit.core.errors import Refused
from eventkit.store.settings import Wifi

SSID_BYTES = 32
SHORTEST, LONGEST = 8, 63  # of a WPA passphrase (IEEE 802.11, annex J); 64 hexadecimal digits would be the key itself
_KEY = re.compile(r"[0-9A-Fa-f]{64}")


def checked(ssid: str, password: str) -> Wifi:
    """Refused: `wifi.ssid wifi.ssid-long wifi.password-ascii wifi.password-key wifi.password wifi.password-long`."""
    if not ssid.strip() or not ssid.isprintable():
        raise Refused("wifi.ssid")
    if len(ssid.encode("utf-8", "surrogatepass")) > SSID_BYTES:
        raise Refused("wifi.ssid-long", max=SSID_BYTES)
    if not (password.isascii() and password.isprintable()):
        raise Refused("wifi.password-ascii")
    if _KEY.fullmatch(password):
        raise Refused("wifi.password-key")
    if password and len(password) < SHORTEST:
        raise Refused("wifi.password", min=SHORTEST)
    if len(password) > LONGEST:
        raise Refused("wifi.password-long", max=LONGEST)
    return Wifi(ssid, password)
