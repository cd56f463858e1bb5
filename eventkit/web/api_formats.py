"""HTTP calls about formats: those that come with the program, and one's own, brought along or changed and saved."""

from typing import Annotated, Any

import msgspec
import tomlkit
from flask import Blueprint, Response, request

from eventkit import formats
from eventkit.core.errors import Refused
from eventkit.core.format import from_table, parse
from eventkit.core.plan import Format
from eventkit.web.access import Access
from eventkit.web.answers import answer, body
from eventkit.web.services import Services

MOST_BYTES = 200 * 1024


class Given(msgspec.Struct):
    """A file's text, or a table as `/api/moderator/formats/<id>` gives it."""

    toml: Annotated[str, msgspec.Meta(max_length=MOST_BYTES)] | None = None
    table: dict[str, Any] | None = None


class Named(msgspec.Struct):
    id: Annotated[str, msgspec.Meta(max_length=40)]


def make(services: Services, access: Access) -> Blueprint:
    """The routes."""
    api = Blueprint("formats", __name__, url_prefix="/api/moderator/formats")

    @api.before_request
    def only_moderators() -> None:
        access.moderator(request.environ)
        request.max_content_length = MOST_BYTES

    @api.get("")
    def all_of_them() -> Response:
        shipped = [shown(format, own=False) for format in formats.usable()]
        return answer({"formats": [*(shown(format, own=True) for format in own_formats(services)), *shipped]})

    @api.get("/<format_id>")
    def one(format_id: str) -> Response:
        return answer({"table": find(services, format_id).table})

    @api.get("/<format_id>/toml")
    def as_file(format_id: str) -> Response:
        response = Response(as_toml(find(services, format_id).table), mimetype="application/toml")
        response.headers["Content-Disposition"] = f'attachment; filename="{format_id}.toml"'
        return response

    @api.post("")
    def save() -> Response:
        """Refused: `format.*` with the reason; `format.taken` for the id of a format that comes with the program."""
        given = body(Given)
        if given.toml is not None:
            format = parse("format.toml", given.toml)
        elif given.table is not None:
            format = from_table(given.table, "format.toml")
        else:
            raise Refused("request.malformed")
        if any(format.id == shipped.id for shipped in formats.usable()):
            raise Refused("format.taken", id=format.id)
        services.formats.save(format.id, given.toml or as_toml(format.table), services.now())
        return answer({"ok": True, "id": format.id})

    @api.post("/remove")
    def remove() -> Response:
        services.formats.remove(body(Named).id)
        return answer({"ok": True})

    return api


def own_formats(services: Services) -> list[Format]:
    return [parse(f"{row.id}.toml", row.toml) for row in services.formats.all()]


def find(services: Services, format_id: str) -> Format:
    """One's own, else one that comes with the program. Refused: `format.unknown`."""
    row = services.formats.get(format_id)
    return parse(f"{row.id}.toml", row.toml) if row else formats.find(format_id)


def as_toml(table: dict[str, Any]) -> str:
    return tomlkit.dumps(table)


def shown(format: Format, *, own: bool) -> dict[str, Any]:
    stages = [{"id": s.id, "title": s.title, "activity": s.activity, "minutes": s.minutes} for s in format.stages]
    places = format.places
    return {
        "id": format.id, "title": format.title, "summary": format.summary, "people": format.people,
        "purpose": format.purpose, "minutes": format.minutes, "question": format.question, "stages": stages,
        "places": places and {"kind": places.kind, "count": places.number, "capacity": places.capacity},
        "rounds": max((stage.rounds or 0 for stage in format.stages), default=0) or None, "own": own,
    }  # fmt: skip
