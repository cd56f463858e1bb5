"""HTTP calls that take a real event off the laptop. Rehearsals have their own: see `api_rehearsal`."""

import msgspec
from flask import Blueprint, Response, request

from eventkit.core.errors import Refused
from eventkit.hall import Hall
from eventkit.store.erase import losses
from eventkit.store.events import Row as EventRow
from eventkit.web import removing
from eventkit.web.access import Access
from eventkit.web.answers import answer, body
from eventkit.web.entering import Entering, Short
from eventkit.web.guarded import moderators_only
from eventkit.web.rooms import Rooms
from eventkit.web.services import Services


class Wanted(msgspec.Struct):
    """`typed`: the code once more, by hand."""

    code: Short
    typed: Short


def make(services: Services, access: Access, rooms: Rooms) -> Blueprint:
    """The routes."""
    api = Blueprint("erase", __name__, url_prefix="/api/moderator/erase")
    moderators_only(api, access)
    entering = Entering(services, access)

    @api.get("")
    def what() -> Response:
        """How much would be lost."""
        event, _ = real(request.args.get("code"))
        return answer(losses(services.db, event.id)._asdict())

    @api.post("")
    def erase() -> Response:
        """Nothing of the event is left. Only once it is over: nobody's evening ends by a slip of the hand."""
        asked = body(Wanted)
        event, hall = real(asked.code)
        if not hall.state.closed:
            raise Refused("erase.open")
        if asked.typed.replace(" ", "").upper() != event.code:
            raise Refused("erase.typed", right=event.code)
        removing.remove(services, rooms, event.id)
        return answer({"ok": True})

    def real(code: object) -> tuple[EventRow, Hall]:
        """Refused: `event.unknown`, `erase.rehearsal`."""
        event, hall = entering.find(code)
        if hall.state.details.rehearsal:
            raise Refused("erase.rehearsal")
        return event, hall

    return api
