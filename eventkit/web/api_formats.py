"""HTTP calls about formats: those that come with the program, and one's own, brought along or changed and saved."""

import logging
from typing import Annotated, Any

import msgspec
import tomlkit
from flask import Blueprint, Response, request

from eventkit import formats, i18n
from eventkit.core.errors import Refused
from eventkit.core.format import from_table, parse, toml_table
from eventkit.core.mistakes import Mistake, mistakes
from eventkit.core.plan import Format
from eventkit.core.schema import FormatError
from eventkit.web.access import Access
from eventkit.web.answers import answer, body, staff_language
from eventkit.web.guarded import moderators_only
from eventkit.web.services import Services

log = logging.getLogger("eventkit.web")

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
    moderators_only(api, access)

    @api.before_request
    def whole_files() -> None:
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
        row = services.formats.get(format_id)
        response = Response(row.toml if row else formats.text(format_id), mimetype="application/toml")
        response.headers["Content-Disposition"] = f'attachment; filename="{format_id}.toml"'
        return response

    @api.post("")
    def save() -> Response:
        """Refused: `format.*` with the reason; `format.taken` for the id of a format that comes with the program."""
        asked = body(Given)
        if asked.toml is not None:
            format = parse("format.toml", asked.toml)
        elif asked.table is not None:
            format = from_table(asked.table, "format.toml")
        else:
            raise Refused("request.malformed")
        if any(format.id == shipped.id for shipped in formats.usable()):
            raise Refused("format.taken", id=format.id)
        services.formats.save(format.id, asked.toml or as_toml(format.table), services.now())
        return answer({"ok": True, "id": format.id})

    @api.post("/check")
    def check() -> Response:
        """Everything that is wrong, so that a page can show it beside the fields; nothing is kept."""
        asked, table = body(Given), dict[str, Any]()
        try:
            if asked.toml is not None:
                table = toml_table("format.toml", asked.toml)
            elif asked.table is not None:
                table = asked.table
            else:
                raise Refused("request.malformed")
            found = mistakes(table, "format.toml")
        except FormatError as error:  # no TOML at all
            found = [Mistake(error, None)]
        format = None if found else shown(from_table(table, "format.toml"), own=True)
        wrong = [told(mistake, staff_language(request)) for mistake in found]
        return answer({"ok": True, "mistakes": wrong, "format": format})

    @api.post("/remove")
    def remove() -> Response:
        services.formats.remove(body(Named).id)
        return answer({"ok": True})

    return api


def told(mistake: Mistake, lang: str) -> dict[str, Any]:
    """As a refusal, and where it is."""
    error = mistake.error
    sentence = i18n.refusal(error.code, error.facts, lang)
    return {"code": error.code, "facts": error.facts, "message": sentence, "at": mistake.at}


def own_formats(services: Services) -> list[Format]:
    """Those that this version of the program can read; a broken one is left out and named in the log."""
    found = []
    for row in services.formats.all():
        try:
            found.append(parse(f"{row.id}.toml", row.toml))
        except FormatError as error:
            log.error("a format cannot be read: %s", error)
    return found


def find(services: Services, format_id: str) -> Format:
    """One's own, else one that comes with the program. Refused: `format.unknown`."""
    row = services.formats.get(format_id)
    return parse(f"{row.id}.toml", row.toml) if row else formats.find(format_id)


def as_toml(table: dict[str, Any]) -> str:
    """A file that gives this table again. TOML has no null: a key without a value is one that is not given."""
    return tomlkit.dumps(_given(table))


def _given(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _given(one) for key, one in value.items() if one is not None}
    return [_given(one) for one in value] if isinstance(value, list) else value


def shown(format: Format, *, own: bool) -> dict[str, Any]:
    stages = [{"id": s.id, "title": s.title, "activity": s.activity, "minutes": s.minutes} for s in format.stages]
    places = format.places
    return {
        "id": format.id, "title": format.title, "summary": format.summary, "people": format.people,
        "purpose": format.purpose, "minutes": format.minutes, "question": format.question, "stages": stages,
        "places": places and {"kind": places.kind, "count": places.number, "capacity": places.capacity},
        "rounds": max((stage.rounds or 0 for stage in format.stages), default=0) or None, "own": own,
    }  # fmt: skip
