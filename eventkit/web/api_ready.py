"""HTTP call: what is missing or unusual before an event begins."""

import time

from flask import Blueprint, Response, request

from eventkit.core.errors import Refused
from eventkit.core.ready import findings
from eventkit.web.access import Access
from eventkit.web.answers import answer
from eventkit.web.services import Services


def make(services: Services, access: Access) -> Blueprint:
    """The route."""
    api = Blueprint("ready", __name__)

    @api.get("/api/moderator/ready")
    def ready() -> Response:
        access.moderator(request.environ)
        found = services.find(request.args.get("code"))
        if found is None:
            raise Refused("event.unknown")
        event, hall = found
        today = time.strftime("%Y-%m-%d", time.localtime(services.now() / 1000))
        told = findings(hall.state, today=today, printed=services.settings.printed(event.id))
        return answer({"findings": [{"code": one.code, "at": one.at, **one.facts} for one in told]})

    return api
