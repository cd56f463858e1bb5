"""gevent's HTTP handler, made discreet (it would log requests, headers and cookies) and tidy after a websocket."""

import logging
import traceback
from typing import Any

from gevent.pywsgi import WSGIHandler

log = logging.getLogger("eventkit.http")


class Handler(WSGIHandler):  # type: ignore[misc]
    """One connection."""

    def handle_one_response(self) -> None:
        super().handle_one_response()
        if "HTTP_UPGRADE" in self.environ:  # what follows a websocket is no HTTP request
            self.close_connection = True

    def log_error(self, msg: str, *args: Any) -> None:
        log.info("a request that is no HTTP was refused")

    def handle_error(self, t: Any, v: Any, tb: Any) -> None:
        log.error("a request failed: %s\n%s", t.__name__, "".join(traceback.format_tb(tb)))
        self._send_error_response_if_possible(500)
