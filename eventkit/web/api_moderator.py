"""HTTP calls for moderators: enter, events, formats, people."""

from datetime import date
from typing import Annotated, Any

import msgspec
from flask import Blueprint, Response, request

from eventkit import qr
from eventkit.core.adapt import adapted
from eventkit.core.errors import Refused
from eventkit.core.format import from_table
from eventkit.core.ids import Id
from eventkit.core.like import like
from eventkit.core.parts.event import EDITABLE
from eventkit.core.retention import is_due, until
from eventkit.hall import Hall
from eventkit.store.events import Row as EventRow
from eventkit.web import api_formats, creating
from eventkit.web.access import Access
from eventkit.web.answers import answer, body
from eventkit.web.details import details
from eventkit.web.entering import with_cookie
from eventkit.web.services import Services


class Enter(msgspec.Struct):
    key: Annotated[str, msgspec.Meta(max_length=100)]


class NewEvent(msgspec.Struct):
    """The details come beside these, in the same object. `table`: a format that was changed for this event
    only. `places`, `rounds`: other than the format says."""

    event: Id
    format: Annotated[str, msgspec.Meta(max_length=40)] = ""
    table: dict[str, Any] | None = None
    places: int | None = None
    rounds: int | None = None


def make(services: Services, access: Access) -> Blueprint:
    """The routes for moderators."""
    api = Blueprint("moderator", __name__, url_prefix="/api/moderator")

    @api.before_request
    def only_moderators() -> None:
        if request.endpoint != "moderator.enter":
            access.moderator(request.environ)

    def find() -> tuple[EventRow, Hall]:
        found = services.find(request.args.get("code"))
        if found is None:
            raise Refused("event.unknown")
        return found

    @api.post("/enter")
    def enter() -> Response:
        asked = body(Enter)
        device, token = access.device(request.environ), None
        access.use_key(asked.key, request.remote_addr or "")
        if device is None or not access.is_moderator(device):
            device, token = access.fresh(device)
        services.devices.grant(device, "moderator", services.now())
        return with_cookie(answer({"ok": True}), token)

    @api.post("/link")
    def link() -> Response:
        host = services.network.chosen(services.settings.address)
        url = services.network.url(host, f"/panel#key={access.new_key()}")
        return answer({"ok": True, "url": url, "qr": qr.code(url)})

    @api.get("/events")
    def list_events() -> Response:
        halls = [services.live.halls.get(row.id) for row in services.events.all()]
        return answer(
            {"events": [_line(hall, date.today().isoformat()) for hall in reversed(halls) if hall and hall.state.id]}
        )

    @api.post("/events")
    def create() -> Response:
        request.max_content_length = api_formats.MOST_BYTES
        asked, given = body(NewEvent), body(dict[str, Any])
        given = {name: value for name, value in given.items() if name not in NewEvent.__struct_fields__}
        known = services.live.halls.get(asked.event)
        if known is None or not known.state.id:
            wanted = from_table(asked.table) if asked.table is not None else api_formats.find(services, asked.format)
            format = adapted(wanted, places=asked.places, rounds=asked.rounds)
            creating.create(services, asked.event, format, details(given))
        row = services.events.by_id(asked.event)
        assert row is not None
        return answer({"ok": True, "id": row.id, "code": row.code})

    @api.get("/events/<code>/format")
    def format_of(code: str) -> Response:
        """For another event like this one."""
        found = services.find(code)
        if found is None or found[1].state.format is None:
            raise Refused("event.unknown")
        state = found[1].state
        table = like(state)
        shown = api_formats.shown(from_table(table), own=False)
        told = {name: getattr(state.details, name) for name in EDITABLE} | {"date": "", "keep": ""}
        return answer({"table": table, "details": told, "format": shown})

    @api.get("/people")
    def people() -> Response:
        event, hall = find()
        rows = [row for row in services.people.of(event.id) if row.id in hall.state.persons]
        return answer({
            "people": [
                {"person": r.id, "name": r.name, "lang": r.lang, "joined": r.joined, "paper": r.paper} for r in rows
            ]
        })  # fmt: skip

    return api


def _line(hall: Hall, today: str) -> dict[str, Any]:
    state = hall.state
    format = state.format
    return {
        "id": state.id, "code": state.code, "title": state.details.title, "date": state.details.date,
        "place": state.details.place, "format": format and {"id": format.id, "title": format.title},
        "status": "closed" if state.closed else "open", "rehearsal": state.details.rehearsal,
        "people": len(state.persons), "until": until(state.details), "due": is_due(state.details, today),
        "cards": sum(not card.withdrawn for card in state.cards.values()), "updated": state.at,
    }  # fmt: skip
