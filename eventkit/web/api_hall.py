"""HTTP calls about the hall's network: which address phones use, and the Wi-Fi on the screen."""

from typing import Annotated

import msgspec
from flask import Blueprint, Response

from eventkit import qr
from eventkit.core.errors import Refused
from eventkit.web import network, wifi
from eventkit.web.access import Access
from eventkit.web.answers import answer, body
from eventkit.web.guarded import moderators_only
from eventkit.web.laptop import Laptop
from eventkit.web.services import Services

MOST = 200  # what is longer is no Wi-Fi's; what is too long is said by `wifi.checked`


class WifiGiven(msgspec.Struct):
    ssid: Annotated[str, msgspec.Meta(max_length=MOST)]
    password: Annotated[str, msgspec.Meta(max_length=MOST)] = ""


class Given(msgspec.Struct):
    """What is left out stays; null takes it away."""

    address: Annotated[str, msgspec.Meta(max_length=60)] | None | msgspec.UnsetType = msgspec.UNSET
    wifi: WifiGiven | None | msgspec.UnsetType = msgspec.UNSET
    mirrored: bool | None | msgspec.UnsetType = msgspec.UNSET


def make(services: Services, access: Access, laptop: Laptop) -> Blueprint:
    """The routes for the hall."""
    api = Blueprint("hall", __name__)
    moderators_only(api, access)

    @api.get("/api/moderator/hall")
    def show() -> Response:
        return answer(_hall(services))

    @api.post("/api/moderator/hall")
    def change() -> Response:
        given = body(Given)
        if given.wifi is not msgspec.UNSET:
            asked = given.wifi
            services.settings.wifi = wifi.checked(asked.ssid, asked.password) if asked else None
        if given.address is not msgspec.UNSET:
            if given.address is not None and all(a["address"] != given.address for a in services.network.addresses()):
                raise Refused("network.unknown")
            services.settings.address = given.address
            laptop.follow()
        if given.mirrored is not msgspec.UNSET:
            services.settings.mirrored = given.mirrored
        return answer({"ok": True, **_hall(services)})

    return api


def _hall(services: Services) -> dict[str, object]:
    found, known = services.network.addresses(), services.settings.wifi
    warnings = network.warnings(found)
    if known:
        warnings += qr.wifi_warnings(known.ssid, known.password)
    host = services.network.chosen(services.settings.address)
    return {
        "addresses": found,
        "address": host,
        "port": services.network.port,
        "url": services.network.url(host),
        "wifi": known,
        "wifi_qr": known and qr.code(qr.wifi(known.ssid, known.password)),
        "mirrored": services.settings.mirrored,
        "warnings": warnings,
    }
