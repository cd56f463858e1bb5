"""The socket of the test page: one line that answers, for whoever has no event yet. It takes part in nothing else."""

from typing import Any

from eventkit.core.errors import Refused
from eventkit.core.ids import is_id
from eventkit.web.probe import LONGEST_MS, Probes

NAMESPACE = "/probe"
MOST_LINES = 200


class ProbeLine:
    """`round` is answered at once; `through` tells how long that took."""

    def __init__(self, sio: Any, probes: Probes) -> None:
        self._probes = probes
        self._addresses: dict[str, str] = {}
        sio.on("connect", self._connect, namespace=NAMESPACE)
        sio.on("disconnect", self._disconnect, namespace=NAMESPACE)
        sio.on("*", self._any, namespace=NAMESPACE)

    def _connect(self, sid: str, environ: dict[str, Any], auth: Any = None) -> bool:
        if len(self._addresses) >= MOST_LINES:
            return False
        self._addresses[sid] = str(environ.get("REMOTE_ADDR", ""))
        return True

    def _disconnect(self, sid: str, reason: str = "") -> None:
        self._addresses.pop(sid, None)

    def _any(self, event: str, sid: str, *args: Any) -> dict[str, Any]:
        try:
            return self._answer(event, self._addresses.get(sid, ""), args[0] if args else None)
        except Refused as refused:
            return {"ok": False, "code": refused.code, "facts": refused.facts}

    def _answer(self, event: str, address: str, body: Any) -> dict[str, Any]:
        if event == "round":
            return {"ok": True}
        if event != "through" or not isinstance(body, dict):
            raise Refused("command.malformed")
        phone, ms = body.get("phone"), body.get("ms")
        if not is_id(str(phone)) or not isinstance(ms, int) or isinstance(ms, bool) or not 0 <= ms <= LONGEST_MS:
            raise Refused("command.malformed")
        return {"ok": True, "counts": self._probes.through(address, str(phone), ms)}
