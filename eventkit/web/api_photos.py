"""HTTP calls about photos: hosts and moderators send them, everybody who may see them gets them."""

import re

import msgspec
from flask import Blueprint, Response, request
from werkzeug.exceptions import RequestEntityTooLarge

from eventkit.beside import Cleaned
from eventkit.core.audience import Audience, host_audience, sees_photo
from eventkit.core.errors import Refused
from eventkit.core.ids import is_id
from eventkit.hall import Hall
from eventkit.store.events import Row as EventRow
from eventkit.web.access import Access
from eventkit.web.answers import answer, check
from eventkit.web.entering import Entering
from eventkit.web.services import Services
from eventkit.web.worker import Failed, Worker

MOST_MB = 20
KINDS = re.compile(r"image/(jpeg|png|webp)")
KEEP = "private, max-age=86400"
PATIENCE_S = 60


def make(services: Services, access: Access) -> Blueprint:
    """The routes."""
    api = Blueprint("photos", __name__)
    entering = Entering(services, access)
    cleaning = Worker("picture", PATIENCE_S)

    @api.post("/api/photos")
    def send() -> Response:
        """`code`, `photo` (an id), `stage`?, `place`?, `caption`? in the query, the picture as the body. The same id
        again is the same photo."""
        event, hall = entering.find(request.args.get("code"))
        place = who_sends(event, hall)
        photo = request.args.get("photo", "")
        if not is_id(photo):
            raise Refused("request.malformed")
        if not KINDS.fullmatch(request.mimetype):
            raise Refused("photo.unreadable")
        raw = body()
        if photo not in hall.state.photos:
            keep(event, hall, photo, cleaned(raw), place)
        return answer({"ok": True, "photo": photo})

    def body() -> bytes:
        """Refused: `photo.too-heavy`."""
        request.max_content_length = MOST_MB * 1024 * 1024
        try:
            return request.get_data()
        except RequestEntityTooLarge:
            raise Refused("photo.too-heavy", max=MOST_MB) from None

    def cleaned(raw: bytes) -> Cleaned:
        """Refused: `photo.unreadable`, `photo.too-large`."""
        try:
            made = msgspec.msgpack.decode(cleaning.do(raw), type=Cleaned)
        except Failed:
            raise Refused("photo.unreadable") from None
        if made.refused:
            raise Refused(made.refused, **made.facts)
        return made

    def keep(event: EventRow, hall: Hall, photo: str, made: Cleaned, place: str | None) -> None:
        """First the picture, then what is said about it; when that is refused, the picture goes again. One that came
        in by another try meanwhile is left alone: it may be erased already."""
        if photo in hall.state.photos:
            return
        services.photos.add(photo, event.id, made.large, made.small)
        fields = {"photo": photo, "width": made.width, "height": made.height, "place": place}
        fields |= {"stage": request.args.get("stage") or None, "caption": request.args.get("caption", "")}
        try:
            check(services.live.system(event.id, "photo.add", **fields))
        except Refused:
            if photo not in hall.state.photos:
                services.photos.remove(photo, event.id)
            raise

    def who_sends(event: EventRow, hall: Hall) -> str | None:
        """Moderators say where it belongs; a host's belongs to the host's place. Refused: `access.role`."""
        if access.is_moderator(access.device(request.environ)):
            return request.args.get("place") or None
        actor = access.participant(request.environ, event.id)
        person = hall.state.persons.get(actor.person or "") if actor else None
        if person is None or person.host is None:
            raise Refused("access.role")
        return person.host

    @api.get("/photos/<code>/<photo>")
    def large(code: str, photo: str) -> Response:
        return see(code, photo, small=False)

    @api.get("/photos/<code>/<photo>/small")
    def small(code: str, photo: str) -> Response:
        return see(code, photo, small=True)

    def see(code: str, photo: str, *, small: bool) -> Response:
        """Refused: `photo.unknown`, also for what this device may not see."""
        event, hall = entering.find(code)
        known = hall.state.photos.get(photo)
        if known is None or not any(sees_photo(hall.state, one, known) for one in eyes(event, hall)):
            raise Refused("photo.unknown")
        picture = services.photos.get(event.id, photo, small=small)
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
