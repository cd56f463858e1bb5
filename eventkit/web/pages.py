"""The pages (an empty shell each; the bundle draws the rest), the bundle's files, and /healthz."""

import gzip
import os
import re
import time
from collections.abc import Collection
from functools import cache
from mimetypes import guess_type

from flask import Blueprint, Response, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

import eventkit
from eventkit import i18n, resources
from eventkit.core.errors import Refused
from eventkit.core.ids import CODE_LENGTH
from eventkit.web.answers import answer, language, staff_language
from eventkit.web.headers import GZIP_FROM, TEXT, policy
from eventkit.web.presence import Presence
from eventkit.web.services import Services

PRAGMAS = ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
FOR_ALL = ("phone", "host", "ways")
"""The surfaces that speak all languages."""
FOR_GOOD = "public, max-age=31536000, immutable"

# What somebody may have typed for a code; the page says so kindly if it is none.
_TYPED = re.compile(rf"[A-Za-z0-9]{{{CODE_LENGTH}}}")
_FILE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")  # longer ones no file system knows


def make(services: Services, presence: Presence) -> Blueprint:
    """The routes for pages."""
    pages = Blueprint("pages", __name__)

    def shell(surface: str, code: str) -> Response:
        """The page itself says that it is a rehearsal: no screen can overlook it, and real events pay nothing."""
        found = services.find(code)
        if found is None:
            return _shell(surface)
        details = found[1].state.details
        return _shell(surface, details.languages, rehearsal=details.rehearsal)

    @pages.get("/")
    def start() -> AnyResponse:
        running = services.open_events()
        if len(running) == 1:
            return redirect(f"/{running[0].code}", 302)
        return _shell("phone")

    @pages.get("/<code>")
    def phone(code: str) -> AnyResponse:
        if not _TYPED.fullmatch(code):
            raise Refused("page.unknown")
        return shell("phone", code) if code.isupper() else redirect(f"/{code.upper()}", 302)

    @pages.get("/<code>/<int:place>")
    def sign(code: str, place: int) -> AnyResponse:
        """The code on the sign of a table: the phone's page, which says who has come where."""
        if not _TYPED.fullmatch(code):
            raise Refused("page.unknown")
        return shell("phone", code) if code.isupper() else redirect(f"/{code.upper()}/{place}", 302)

    @pages.get("/host/<code>")
    def host(code: str) -> Response:
        return shell("host", code)

    @pages.get("/ways/<code>")
    def ways(code: str) -> AnyResponse:
        """What became of somebody's cards, to read: the code that opens them stands behind the `#`."""
        return shell("ways", code) if code.isupper() else redirect(f"/ways/{code.upper()}", 302)

    @pages.get("/display/<code>")
    def display(code: str) -> Response:
        """`?preview`: small on the panel, the only page that may stand in another."""
        page = shell("display", code)
        if "preview" in request.args:
            page.headers["Content-Security-Policy"] = policy(request.host, framed_by="'self'")
        return page

    @pages.get("/panel")
    def panel() -> Response:
        return _shell("moderator")

    @pages.get("/assets/<name>")
    def file(name: str) -> Response:
        return _file(name)

    @pages.get("/favicon.ico")
    def icon() -> Response:
        return Response(status=204)

    @pages.get("/healthz")
    def health() -> Response:
        said: dict[str, object] = {
            "status": "ok",
            "version": eventkit.__version__,
            "uptime": round(time.monotonic() - services.started, 3),
            "events": sum(bool(hall.state.id) for hall in services.live.halls.values()),
            "clients": len(presence),
        }
        if services.debug:
            said["pid"] = os.getpid()
            said["pragmas"] = {name: services.db.pragma(name) for name in PRAGMAS}
        return answer(said)

    return pages


def _shell(surface: str, offered: Collection[str] | None = None, *, rehearsal: bool = False) -> Response:
    """In the language that the script goes on with, unless another was chosen on this device before: what the browser
    asks for, if the event offers it. The screen in the hall speaks the event's first language that it can.
    `ways` looks as a phone does."""
    files = resources.surfaces()[surface]
    lang = _language(surface, offered)
    page = render_template(
        "page.html", lang=lang, dir=i18n.direction(lang), surface=surface, title=i18n.say("page-title", lang),
        no_script=i18n.say("page-no-script", lang), js=files["js"], css=files["css"],
        rehearsal=i18n.say("probe-on-page", lang) if rehearsal else "", tag=i18n.say("probe-tag", lang),
    )  # fmt: skip
    return Response(page, mimetype="text/html")


def _language(surface: str, offered: Collection[str] | None) -> str:
    if surface == "display" and offered:
        return i18n.choose(None, offered, i18n.staff())
    return language(request, offered) if surface in FOR_ALL else staff_language(request)


def _file(name: str) -> Response:
    """A file of the bundle; its name changes with its content, so it may be kept for good."""
    if not _FILE.fullmatch(name):
        raise Refused("page.unknown")
    try:
        plain, zipped, mimetype = _load(name)
    except (FileNotFoundError, resources.MissingResource):
        raise Refused("page.unknown") from None
    use_gzip = zipped is not None and "gzip" in request.accept_encodings
    response = Response(zipped if use_gzip else plain, mimetype=mimetype)
    response.headers["Cache-Control"] = FOR_GOOD
    if zipped is not None:
        response.headers["Vary"] = "Accept-Encoding"
        response.headers["Content-Encoding"] = "gzip" if use_gzip else "identity"
    return response


@cache
def _load(name: str) -> tuple[bytes, bytes | None, str]:
    """(content, gzipped content of text, type): read and compressed once."""
    content = resources.path("dist", "assets", name).read_bytes()
    mimetype = "text/javascript" if name.endswith(".js") else guess_type(name)[0] or "application/octet-stream"
    is_text = mimetype.startswith(TEXT) and len(content) >= GZIP_FROM
    return content, gzip.compress(content, 9, mtime=0) if is_text else None, mimetype
