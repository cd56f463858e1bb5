"""What every answer says to the browser, and gzip for what is text."""

import gzip
from collections.abc import Callable
from typing import Any

from flask import Flask, Request, Response, request

GZIP_FROM = 600  # bytes; below, the header costs more than is won
TEXT = ("text/", "application/json", "application/javascript", "image/svg+xml")
LOOPBACK = ("localhost", "127.0.0.1")
PERMISSIONS = "camera=(self), microphone=(), geolocation=(), payment=(), usb=()"
BARE = {
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": PERMISSIONS,
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""For answers that no page of ours looks at: refusals before the application, and what the socket server says."""


def install(app: Flask) -> None:
    """Put the headers on every answer of `app`."""

    @app.after_request
    def finish(response: Response) -> Response:
        response.headers.setdefault("Content-Security-Policy", policy(request.host))
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers.setdefault("Referrer-Policy", "no-referrer")
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        if request.host.split(":")[0] in LOOPBACK:  # elsewhere browsers ignore it, and complain on every page
            response.headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Cache-Control", "no-store")
        return compressed(request, response)


def completed(start: Callable[..., Any]) -> Callable[..., Any]:
    """`start_response` that adds what an answer does not say itself: nothing leaves without these headers. What the
    socket server would allow other pages is left out."""

    def started(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
        headers = [one for one in headers if not one[0].lower().startswith("access-control-")]
        given = {name.lower() for name, _ in headers}
        return start(
            status, headers + [(name, value) for name, value in BARE.items() if name.lower() not in given], *more
        )

    return started


def policy(host: str, framed_by: str = "'none'") -> str:
    """The Content-Security-Policy. Older Safari does not count a websocket as 'self': it is named."""
    return (
        "default-src 'self'; img-src 'self' data:; "
        f"connect-src 'self' ws://{host} wss://{host}; object-src 'none'; base-uri 'none'; "
        f"frame-ancestors {framed_by}; form-action 'self'"
    )


def compressed(request: Request, response: Response) -> Response:
    """Gzip a text answer when the client takes it. Browsers offer nothing else on plain http."""
    mimetype = response.mimetype or ""
    if (
        response.direct_passthrough
        or response.status_code < 200
        or response.status_code in (204, 304)
        or "Content-Encoding" in response.headers
        or not mimetype.startswith(TEXT)
        or "gzip" not in request.accept_encodings
    ):
        return response
    response.headers.add("Vary", "Accept-Encoding")
    body = response.get_data()
    if len(body) >= GZIP_FROM:
        response.set_data(gzip.compress(body, compresslevel=5, mtime=0))
        response.headers["Content-Encoding"] = "gzip"
    return response
