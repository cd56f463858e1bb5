"""What a page knows of the event: the whole view, the patches that came after it, and what belongs to its person.

It also keeps what it was told about places, to be compared with the journal afterwards."""

import threading
from typing import Any, NamedTuple

View = dict[str, dict[str, dict[str, Any]]]

OF_PLACES = ("card", "summary")
"""Collections whose objects may belong to one table or room alone."""


class Told(NamedTuple):
    """So the page showed it as of entry `seq`: the person's place."""

    seq: int
    place: str | None


class Received(NamedTuple):
    """Something that was said at a place reached the page, as of entry `seq`."""

    seq: int
    collection: str
    key: str
    place: str


class Knowledge:
    """`view`: collection -> id -> object; `seq` up to which it is true. `audience`: whose view it is. `own`: what
    belongs to the person, true up to `own_seq`."""

    def __init__(self) -> None:
        self.view: View = {}
        self.seq = 0
        self.boot = ""
        self.audience: str | None = None
        self.own: dict[str, Any] = {}
        self.own_seq = 0
        self.told: list[Told] = []
        self.received: list[Received] = []
        self._lock = threading.Lock()  # patches come while a whole view is taken

    def take_whole(self, whole: dict[str, Any]) -> None:
        with self._lock:
            self.view, self.seq, self.boot = whole["view"], whole["seq"], whole["boot"]
            self.audience = whole.get("audience")
            self._keep(self.view, self.seq)
        if whole.get("own"):
            self.take_own({"seq": self.seq, **whole["own"]})

    def take_patch(self, patch: dict[str, Any], now: int = 0) -> bool:
        """Merge a patch; False when something before it is missing. `now`: the entry as of which a patch was sent that
        the page had missed."""
        with self._lock:
            if patch["seq"] <= self.seq:
                return True
            if patch["prev"] > self.seq:
                return False
            self._merge(patch)
            self._keep(patch.get("put", {}), max(patch["seq"], now))
            return True

    def _merge(self, patch: dict[str, Any]) -> None:
        for name, things in patch.get("put", {}).items():
            self.view.setdefault(name, {}).update(things)
        for name, keys in patch.get("drop", {}).items():
            for key in keys:
                self.view.get(name, {}).pop(key, None)
        self.seq = patch["seq"]

    def take_own(self, own: dict[str, Any]) -> None:
        """What is older than what is known already is ignored."""
        if own["seq"] < self.own_seq:
            return
        self.own, self.own_seq = own, own["seq"]
        if "place" in own:
            self.told.append(Told(own["seq"], own["place"]))

    def _keep(self, things: View, seq: int) -> None:
        for name in OF_PLACES:
            for key, thing in things.get(name, {}).items():
                if thing.get("place") is not None:
                    self.received.append(Received(seq, name, key, thing["place"]))

    def all(self, name: str) -> dict[str, dict[str, Any]]:
        """A copy: patches come from another thread."""
        return dict(self.view.get(name, {}))

    def stages(self) -> list[dict[str, Any]]:
        """In the order of the format."""
        return sorted(self.all("stage").values(), key=lambda stage: int(stage["no"]))
