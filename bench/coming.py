"""How a phone comes in, for `join` and `wake`: the same requests as the page makes, one line kept open as browsers do.

The calls are raw, because a library for HTTP would cost more than the server that is measured.
"""

import argparse
import http.client
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).parents[1]))

from eventkit import resources  # noqa: E402
from tests.web.running import Running, fresh_id  # noqa: E402


def tell(about: str | None, measured: Callable[..., dict[str, Any]], **usual: int) -> None:
    """A bench of one server: `--name` for each of `usual`, which `measured(server, **wish)` gets; prints JSON."""
    parser = argparse.ArgumentParser(description=about)
    for name, value in usual.items():
        parser.add_argument(f"--{name}", type=int, default=value)
    parser.add_argument("--json", action="store_true", help="in one line")
    wish = vars(parser.parse_args())
    indent = None if wish.pop("json") else 1
    with tempfile.TemporaryDirectory() as folder:
        server = Running(Path(folder) / "data").start()
        try:
            found = measured(server, **wish)
        finally:
            server.stop()
    print(json.dumps(found, indent=indent))


def first_files() -> list[str]:
    """What the phone's page loads before it shows anything, in German."""
    phone = resources.surfaces()["phone"]
    return [f"/{one.removeprefix('/')}" for one in (phone["js"], *phone["css"], phone["texts"]["first"]["de"])]


class Visit:
    """One phone's HTTP: a kept line and its cookie."""

    def __init__(self, base: str) -> None:
        self._host = urlsplit(base).netloc
        self._origin = base
        self._line = http.client.HTTPConnection(self._host, timeout=60)
        self.cookie = ""

    def get(self, path: str) -> bytes:
        return self._ask("GET", path, None)

    def view(self, code: str) -> dict[str, Any]:
        """The whole view; read in full, decoded only as far as its number."""
        body = self._ask("GET", f"/api/view?code={code}&as=phone", None, zipped=False)
        return {"seq": int(body.partition(b'"seq":')[2].partition(b",")[0])}

    def join(self, code: str) -> None:
        said = {"code": code, "attempt": fresh_id(), "lang": "de"}
        self._ask("POST", "/api/join", json.dumps(said).encode())

    def close(self) -> None:
        self._line.close()

    def _ask(self, method: str, path: str, body: bytes | None, zipped: bool = True) -> bytes:
        head = {"Accept-Language": "de", "Origin": self._origin}
        if zipped:
            head["Accept-Encoding"] = "gzip"
        if body is not None:
            head["Content-Type"] = "application/json"
        if self.cookie:
            head["Cookie"] = self.cookie
        self._line.request(method, path, body, head)
        answer = self._line.getresponse()
        told = answer.read()
        assert answer.status == 200, f"{path}: {answer.status}"
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                self.cookie = value.partition(";")[0]
        return told
