"""JSON answers over HTTP, and the one place where a refusal gets its status and its sentence."""

import traceback
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, TypeVar

import msgspec
from flask import Flask, Request, Response, request
from werkzeug.exceptions import HTTPException

from eventkit import i18n
from eventkit.core.errors import Refused
from eventkit.store.trouble import trouble_of

MAX_BODY = 64 * 1024

STATUS = {
    "access.host": 421,
    "access.origin": 403,
    "access.role": 403,
    "access.not-host": 403,
    "access.person": 403,
    "access.key": 403,
    "personal.unknown": 404,
    "host.unknown": 404,
    "host.card-old": 410,
    "reading.unknown": 404,
    "access.guesses": 429,
    "event.unknown": 404,
    "format.unknown": 404,
    "page.unknown": 404,
    "photo.unknown": 404,
    "photo.too-heavy": 413,
    "device.unknown": 404,
    "door.closed": 403,
    "slip.needed": 403,
    "request.method": 405,
    "request.too-big": 413,
    "too-fast": 429,
    "export.failed": 500,
    "export.cancelled": 409,
    "export.busy": 429,
    "export.no-room": 507,
    "import.too-large": 413,
    "import.other": 409,
    "import.code-taken": 409,
    "import.erased": 409,
    "import.no-room": 507,
    "import.failed": 500,
    "protocol.failed": 500,
    "rehearsal.failed": 500,
    "suggest.failed": 500,
    "server.error": 500,
    "server.stopping": 503,
    "storage.failed": 503,
}
"""Everything else is 400."""

T = TypeVar("T")


def answer(body: object, status: int = 200) -> Response:
    """`body` as JSON; `msgspec.Raw` inside goes out as it is."""
    return Response(msgspec.json.encode(body), status, mimetype="application/json")


def body(kind: type[T]) -> T:
    """The request's body as `kind`. Refused: `request.malformed`."""
    if request.mimetype != "application/json":
        raise Refused("request.malformed")
    try:
        return msgspec.json.decode(request.get_data(), type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Refused("request.malformed") from None


def check(ack: Mapping[str, Any]) -> None:
    """Raise what a command was refused with."""
    if not ack["ok"]:
        raise Refused(ack["code"], **ack["facts"])


def language(asked: Request, among: Collection[str] | None = None) -> str:
    """`?lang=`, else what the browser accepts, else German; only `among` these languages, if they are given."""
    return i18n.choose(asked.args.get("lang"), [tag for tag, _ in asked.accept_languages], among)


def staff_language(asked: Request) -> str:
    """The same for panel and paper, which do not speak all languages of the phones."""
    return language(asked, i18n.staff())


def refusal(refused: Refused, lang: str) -> Response:
    sentence = i18n.refusal(refused.code, refused.facts, lang)
    facts = {"ok": False, "code": refused.code, "facts": refused.facts, "message": sentence}
    return answer(facts, STATUS.get(refused.code, 400))


def install(app: Flask) -> None:
    """Turn refusals, unknown pages and bugs into JSON with a code and a sentence."""
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY

    @app.errorhandler(Refused)
    def refused(error: Refused) -> Response:
        return refusal(error, language(request))

    @app.errorhandler(HTTPException)
    def failed(error: HTTPException) -> Response:
        codes = {404: "page.unknown", 405: "request.method", 413: "request.too-big", 500: "server.error"}
        return refusal(Refused(codes.get(error.code or 500, "request.malformed")), language(request))

    @app.errorhandler(Exception)
    def broke(error: Exception) -> Response:
        # Which way it was may be logged; what stood in the address, the query or the body may not.
        app.logger.error("%s %s failed: %s", request.method, request.url_rule, where(error))
        return refusal(Refused("storage.failed" if trouble_of(error) else "server.error"), language(request))


def refuse_early(environ: dict[str, Any], start: Callable[..., Any], status: int, code: str) -> Iterable[bytes]:
    """A refusal outside of Flask, for the gate."""
    response = refusal(Refused(code), language(Request(environ)))
    response.status_code = status
    response.headers["Cache-Control"] = "no-store"
    response.headers["Connection"] = "close"
    return response(environ, start)


def where(error: Exception) -> str:
    """What kind of error, and where; not its message, which may hold somebody's text."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} at " + " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-5:]))
