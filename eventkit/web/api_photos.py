"""HTTP calls about photos: hosts and moderators send them, everybody who may see them gets them."""

import re

from flask import Blueprint, Response, request
from gevent import get_hub

from eventkit import pictures
from eventkit.core.audience import Audience, host_audience, sees_photo
from eventkit.core.errors import Refused
from eventkit.core.ids import is_id
from eventkit.live import Hall
from eventkit.store.events import Row as EventRow
from eventkit.web.access import Access
from eventkit.web.answers import answer, check
from eventkit.web.entering import Entering
from eventkit.web.services import Services

MOST_BYTES = 20 * 1024 * 1024
KINDS = re.compile(r"image/(jpeg|png|webp)")
KEEP = "private, max-age=86400"


def make(services: Services, access: Access) -> Blueprint:
    """The routes."""
    api = Blueprint("photos", __name__)
    entering = Entering(services, access)

    @api.post("/api/photos")
    def send() -> Response:
        """`code`, `photo` (an id), `stage`?, `place`?, `caption`? in the query, the picture as the body."""
        request.max_content_length = MOST_BYTES
        event, hall = entering.find(request.args.get("code"))
        place = who_sends(event, hall)
        photo = request.args.get("photo", "")
        if not is_id(photo):
            raise Refused("request.malformed")
        if not KINDS.fullmatch(request.mimetype):
            raise Refused("photo.unreadable")
        raw = request.get_data()
        made = get_hub().threadpool.apply(_cleaned, (raw,))
        if isinstance(made, Refused):
            raise made
        services.photos.add(photo, event.id, made.large, made.small)
        fields = {"photo": photo, "width": made.width, "height": made.height, "place": place}
        fields |= {"stage": request.args.get("stage"), "caption": request.args.get("caption", "")}
        check(services.live.system(event.id, "photo.add", **fields))
        return answer({"ok": True, "photo": photo})

    def who_sends(event: EventRow, hall: Hall) -> str | None:
        """Moderators say where it belongs; a host's belongs to the host's place. Refused: `access.role`."""
        if access.is_moderator(access.device(request.environ)):
            return request.args.get("place")
        actor = access.participant(request.environ, event.id)
        person = hall.state.persons.get(actor.person or "") if actor else None
        if person is None or person.host is None:
            raise Refused("access.role")
        return person.host

    @api.get("/photos/<code>/<photo>")
    @api.get("/photos/<code>/<photo>/<size>")
    def see(code: str, photo: str, size: str = "large") -> Response:
        event, hall = entering.find(code)
        known = hall.state.photos.get(photo)
        if known is None or not any(sees_photo(hall.state, one, known) for one in eyes(event, hall)):
            raise Refused("photo.unknown")
        picture = services.photos.get(event.id, photo, small=size == "small")
        if picture is None:
            raise Refused("photo.unknown")
        response = Response(picture, mimetype="image/jpeg")
        response.headers["Cache-Control"] = KEEP
        return response

    def eyes(event: EventRow, hall: Hall) -> list[Audience]:
        """What this device may see."""
        seen = ["all"]
        if access.is_moderator(access.device(request.environ)):
            seen.append("moderator")
        actor = access.participant(request.environ, event.id)
        person = hall.state.persons.get(actor.person or "") if actor else None
        if person is not None:
            seen += [hall.audience_of(person.id), *filter(None, [host_audience(person)])]
        return seen

    return api


def _cleaned(raw: bytes) -> pictures.Picture | Refused:
    """Runs in a thread beside the live loop; a refusal is handed over, the pool would print it."""
    try:
        return pictures.cleaned(raw)
    except Refused as refused:
        return refused
