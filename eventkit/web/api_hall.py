"""HTTP calls about the hall's network: which address phones use, and the Wi-Fi on the screen."""

from typing import Annotated

import msgspec
from flask import Blueprint, Response, request

from eventkit import qr
from eventkit.core.errors import Refused
from eventkit.store.settings import Wifi
from eventkit.web import network
from eventkit.web.access import Access
from eventkit.web.answers import answer, body
from eventkit.web.services import Services

WPA_SHORTEST = 8


class WifiGiven(msgspec.Struct):
    ssid: Annotated[str, msgspec.Meta(max_length=32)]
    password: Annotated[str, msgspec.Meta(max_length=63)] = ""


class Given(msgspec.Struct):
    """What is left out stays; null takes it away."""

    address: Annotated[str, msgspec.Meta(max_length=60)] | None | msgspec.UnsetType = msgspec.UNSET
    wifi: WifiGiven | None | msgspec.UnsetType = msgspec.UNSET


def make(services: Services, access: Access) -> Blueprint:
    """The routes for the hall."""
    api = Blueprint("hall", __name__)

    @api.before_request
    def only_moderators() -> None:
        access.moderator(request.environ)

    @api.get("/api/moderator/hall")
    def show() -> Response:
        return answer(_hall(services))

    @api.post("/api/moderator/hall")
    def change() -> Response:
        given = body(Given)
        if given.wifi is not msgspec.UNSET:
            services.settings.wifi = _wifi(given.wifi)
        if given.address is not msgspec.UNSET:
            if given.address is not None and all(a["address"] != given.address for a in services.network.addresses()):
                raise Refused("network.unknown")
            services.settings.address = given.address
        return answer({"ok": True, **_hall(services)})

    return api


def _hall(services: Services) -> dict[str, object]:
    found, wifi = services.network.addresses(), services.settings.wifi
    warnings = network.warnings(found)
    if wifi:
        warnings += qr.wifi_warnings(wifi.ssid, wifi.password)
    host = services.network.chosen(services.settings.address)
    return {
        "addresses": found,
        "address": host,
        "port": services.network.port,
        "url": services.network.url(host),
        "wifi": wifi,
        "warnings": warnings,
    }


def _wifi(given: WifiGiven | None) -> Wifi | None:
    if given is None:
        return None
    if not given.ssid.strip() or not (given.ssid + given.password).isprintable():
        raise Refused("wifi.ssid")
    if given.password and len(given.password) < WPA_SHORTEST:
        raise Refused("wifi.password", min=WPA_SHORTEST)
    return Wifi(given.ssid, given.password)
