"""What a page knows of the event: the whole view, and the patches that came after it."""

from typing import Any

View = dict[str, dict[str, dict[str, Any]]]


class Knowledge:
    """`view`: collection -> id -> object; `seq` up to which it is true."""

    def __init__(self) -> None:
        self.view: View = {}
        self.seq = 0
        self.boot = ""

    def take_whole(self, whole: dict[str, Any]) -> None:
        self.view, self.seq, self.boot = whole["view"], whole["seq"], whole["boot"]

    def take_patch(self, patch: dict[str, Any]) -> bool:
        """Merge a patch; False when something before it is missing."""
        if patch["seq"] <= self.seq:
            return True
        if patch["prev"] > self.seq:
            return False
        for name, things in patch.get("put", {}).items():
            self.view.setdefault(name, {}).update(things)
        for name, keys in patch.get("drop", {}).items():
            for key in keys:
                self.view.get(name, {}).pop(key, None)
        self.seq = patch["seq"]
        return True

    def all(self, name: str) -> dict[str, dict[str, Any]]:
        return self.view.get(name, {})

    def stages(self) -> list[dict[str, Any]]:
        """In the order of the format."""
        return sorted(self.all("stage").values(), key=lambda stage: int(stage["no"]))
