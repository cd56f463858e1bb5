"""gevent's HTTP handler, made discreet (it would log requests, headers, cookies and addresses), patient only for so
long, and tidy after a websocket."""

import logging
import traceback
from typing import Any

import gevent
from gevent.pywsgi import WSGIHandler

from eventkit.web import patience
from eventkit.web.headers import BARE
from eventkit.web.patience import Body

log = logging.getLogger("eventkit.http")

SLOW, BAD, LONG = "408 Request Timeout", "400 Bad Request", "414 Request URI Too Long"


class Handler(WSGIHandler):  # type: ignore[misc]
    """One connection."""

    requests = 0
    wsgi_input: Any

    def handle(self) -> None:
        # A line that breaks while a refusal is written is nobody's fault, and gevent would log whose it was.
        try:
            super().handle()
        except OSError:
            log.info("a connection broke")

    def handle_one_request(self) -> Any:
        result = super().handle_one_request()
        if isinstance(result, tuple):  # gevent's own refusals know no headers
            return result[0], bare({"408": SLOW, "414": LONG}.get(result[0], BAD))
        return result

    def read_requestline(self) -> str:
        """ "": nothing came in time."""
        seconds = patience.NEXT_S if self.requests else patience.FIRST_S
        self.requests += 1
        with gevent.Timeout(seconds, False):
            return str(super().read_requestline())
        return ""

    def read_request(self, raw_requestline: str) -> Any:
        with gevent.Timeout(patience.HEADERS_S, TimeoutError("too slow")):
            return super().read_request(raw_requestline)

    def get_environ(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environ()
        given = self.wsgi_input
        self.wsgi_input = Body(self.rfile, given.content_length, given.socket, given.chunked_input)
        if environ["wsgi.input"] is given or self.command != "GET":  # only a websocket reads from the line itself
            environ["wsgi.input"], environ["wsgi.input_terminated"] = self.wsgi_input, True
        return environ

    def handle_one_response(self) -> None:
        super().handle_one_response()
        if "HTTP_UPGRADE" in self.environ or self.wsgi_input.unread:  # what follows is no HTTP request
            self.close_connection = True

    def log_error(self, msg: str, *args: Any) -> None:
        log.info("a request that is no HTTP was refused")

    def handle_error(self, t: Any, v: Any, tb: Any) -> None:
        log.error("a request failed: %s\n%s", t.__name__, "".join(traceback.format_tb(tb)))
        self._send_error_response_if_possible(500)

    def _handle_client_error(self, ex: Exception) -> tuple[str, bytes]:
        log.info("a request that is no HTTP was refused (%s)", type(ex).__name__)
        return ("408" if isinstance(ex, TimeoutError) else "400"), b""


def bare(status: str) -> bytes:
    """A whole answer without a body, for what is no HTTP."""
    headers = {"Connection": "close", "Content-Length": "0", **BARE}
    return "\r\n".join(
        [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    ).encode()
