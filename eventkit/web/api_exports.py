"""HTTP calls for files of an event, what the editor of the protocol shows, and an event that comes as a file."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import msgspec
from flask import Blueprint, Response, request
from werkzeug.exceptions import RequestEntityTooLarge

from eventkit.core import ids
from eventkit.core.errors import Refused
from eventkit.core.ids import is_id
from eventkit.exports import EXPORTS
from eventkit.exports.archive.kept import keep
from eventkit.exports.archive.manifest import About
from eventkit.exports.errand import FULL, Asked
from eventkit.store.events import Row as EventRow
from eventkit.web.access import Access
from eventkit.web.answers import answer, staff_language
from eventkit.web.errands import Errands
from eventkit.web.guarded import moderators_only
from eventkit.web.services import Services
from eventkit.web.worker import Failed

PATIENCE_S = 600
MOST_MB = 512
CHUNK = 256 * 1024
NAMES = {"xlsx": "tabellen", "csv": "karten", "json": "veranstaltung", "eventkit": "veranstaltung"}
"""What the file is called; all others are the protocol."""

INCOMING = "incoming-"


def make(services: Services, access: Access) -> Blueprint:
    """The routes."""
    api = Blueprint("exports", __name__, url_prefix="/api/moderator")
    moderators_only(api, access)
    errands, readings = Errands(), Errands()
    forget_incoming(services.db.path.parent)

    @api.get("/protocol")
    def protocol() -> Response:
        return file(event(request.args.get("code", "")), "pdf", "inline")

    @api.get("/exports")
    def kinds() -> Response:
        return answer({"kinds": [{"id": one.id, "suffix": one.suffix} for one in EXPORTS.values()]})

    @api.get("/events/<code>/export")
    def export(code: str) -> Response:
        """`to`, `lang`, `version` (a final one; 0: as it stands now), and `errand`: an id under which it can be asked
        how far it is."""
        to = request.args.get("to", "")
        if to not in EXPORTS:
            raise Refused("export.unknown")
        version = request.args.get("version", "0")
        if not (version.isascii() and version.isdecimal() and len(version) < 6):
            raise Refused("request.malformed")
        return file(event(code), to, "attachment", int(version))

    @api.get("/events/<code>/report")
    def report(code: str) -> Response:
        asked = Asked(str(services.db.path.absolute()), event(code).id, "", staff_language(request))
        try:
            made = readings.run(ids.encode(secrets.randbits(80)), "read", msgspec.json.encode(asked), PATIENCE_S)
        except Failed:
            raise Refused("report.unread") from None
        return Response(made, content_type="application/json")

    def event(code: str) -> EventRow:
        found = services.find(code)
        if found is None:
            raise Refused("event.unknown")
        return found[0]

    def file(event: EventRow, to: str, how: str, version: int = 0) -> Response:
        kind = EXPORTS[to]
        asked = Asked(str(services.db.path.absolute()), event.id, to, staff_language(request), version)
        try:
            made = errands.run(named(), "export", msgspec.json.encode(asked), PATIENCE_S)
        except Failed:
            raise Refused("export.failed") from None
        response = Response(made, content_type=kind.mimetype)
        stand = f"-{version}" if version else ""
        name = f"{NAMES.get(to, 'protokoll')}-{event.code}{stand}{kind.suffix}"
        response.headers["Content-Disposition"] = f'{how}; filename="{name}"'
        return response

    def named() -> str:
        """The id that the page gave, or a fresh one."""
        given = request.args.get("errand")
        if given is not None and not is_id(given):
            raise Refused("request.malformed")
        return given or ids.encode(secrets.randbits(80))

    @api.get("/errands/<key>")
    def how_far(key: str) -> Response:
        """`step` null: it is over, or has not begun."""
        errand = errands.get(key)
        return answer(errand.told if errand else {"step": None})

    @api.post("/errands/<key>/cancel")
    def cancel(key: str) -> Response:
        errand = errands.get(key)
        if errand is not None:
            errand.cancel()
        return answer({"ok": True})

    @api.post("/import")
    def bring() -> Response:
        """The archive as the body. `known`: it was here already, just like this. `again=1`: also what was
        erased here."""
        with received(services.db.path.parent) as path:
            try:
                found = errands.run(named(), "check", str(path).encode(), PATIENCE_S)
            except Failed:
                raise Refused("import.failed") from None
            about = msgspec.json.decode(found, type=About)
            new = keep(services.db, path, again=request.args.get("again") == "1")
        services.live.open(about.event, services.people.names(about.event))
        return answer({"ok": True, "known": not new, "id": about.event, "code": about.code, "title": about.title})

    return api


@contextmanager
def received(directory: Path) -> Iterator[Path]:
    """The body in a file of the data directory for as long as it is needed. Refused: `import.too-large`,
    `import.no-room`."""
    path = directory / f"{INCOMING}{secrets.token_hex(8)}.part"
    try:
        with open(path, "xb", opener=_private) as out:
            _copy(out)
        yield path
    except OSError as error:
        if error.errno in FULL:
            raise Refused("import.no-room") from None
        raise
    finally:
        path.unlink(missing_ok=True)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _copy(out: IO[bytes]) -> None:
    """In small pieces: it need not fit into the memory."""
    request.max_content_length = MOST_MB * 1024 * 1024
    try:
        while piece := request.stream.read(CHUNK):
            out.write(piece)
    except RequestEntityTooLarge:
        raise Refused("import.too-large", max=MOST_MB) from None


def forget_incoming(directory: Path) -> None:
    """What a power cut has left of an import that was under way."""
    for left in directory.glob(f"{INCOMING}*.part"):
        left.unlink(missing_ok=True)
