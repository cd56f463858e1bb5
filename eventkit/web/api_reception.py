"""HTTP calls about who gets in: admission slips, and the devices of moderators."""

from typing import Annotated

import msgspec
from flask import Blueprint, Response, request

from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.web.access import Access
from eventkit.web.answers import answer, body
from eventkit.web.entering import Entering, Short
from eventkit.web.guarded import moderators_only
from eventkit.web.rooms import Rooms
from eventkit.web.services import Services

MOST_SLIPS = 500


class Print(msgspec.Struct):
    code: Short
    count: Annotated[int, msgspec.Meta(ge=1, le=MOST_SLIPS)]


class Revoke(msgspec.Struct):
    device: Id


def make(services: Services, access: Access, rooms: Rooms) -> Blueprint:
    """The routes."""
    api = Blueprint("reception", __name__, url_prefix="/api/moderator")
    moderators_only(api, access)
    entering = Entering(services, access)

    @api.post("/slips")
    def print_slips() -> Response:
        asked = body(Print)
        event, _ = entering.find(asked.code)
        return answer({"ok": True, "slips": services.slips.print(event.id, asked.count)})

    @api.get("/slips")
    def count_slips() -> Response:
        event, _ = entering.find(request.args.get("code"))
        printed, used = services.slips.count(event.id)
        return answer({"printed": printed, "used": used, "free": services.slips.free(event.id)})

    @api.get("/devices")
    def devices() -> Response:
        mine = access.device(request.environ)
        online = rooms.devices()
        lines = [
            {
                "device": device,
                "since": since,
                "me": device == mine,
                "online": device in online,
                "connected": online.get(device),
            }
            for device, since in services.devices.with_role("moderator")
        ]
        return answer({"devices": lines})

    @api.post("/revoke")
    def revoke() -> Response:
        """The device is no moderator's any more; its open pages are told. Refused: `device.own`, `device.unknown`."""
        device = body(Revoke).device
        if device == access.device(request.environ):
            raise Refused("device.own")
        if not services.devices.revoke(device, "moderator"):
            raise Refused("device.unknown")
        rooms.say_goodbye(device, "access.revoked")
        return answer({"ok": True})

    return api
