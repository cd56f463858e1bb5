"""What somebody sees on the own page at a moment."""

from dataclasses import dataclass
from typing import Any

from eventkit.rehearsal.view import Knowledge, View


@dataclass(frozen=True)
class Seen:
    """`view`: collection -> id -> object; `own`: what belongs to the person."""

    view: View
    own: dict[str, Any]

    @classmethod
    def now(cls, known: Knowledge) -> "Seen":
        return cls({name: known.all(name) for name in list(known.view)}, known.own)

    @property
    def event(self) -> dict[str, Any]:
        return self.view.get("event", {}).get("event", {})

    @property
    def over(self) -> bool:
        """Is the event closed?"""
        return self.event.get("status") == "closed"

    @property
    def stage(self) -> dict[str, Any] | None:
        """The stage that is open now; None also in a break and after a day has ended."""
        days = self.event.get("days") or []
        if self.over or self.event.get("break") or (days and days[-1]["ended"] is not None):
            return None
        found = self.view.get("stage", {}).get(self.event.get("current") or "")
        return found if found and found["status"] == "open" else None

    @property
    def place(self) -> str | None:
        """The table or room that is one's own now."""
        found: str | None = self.own.get("place")
        return found

    def all(self, collection: str) -> dict[str, dict[str, Any]]:
        return self.view.get(collection, {})

    def places(self) -> list[dict[str, Any]]:
        """The open tables or rooms, in the order of their numbers."""
        return sorted((one for one in self.all("place").values() if not one["closed"]), key=lambda one: int(one["no"]))

    def boards(self, stage: dict[str, Any]) -> list[str]:
        """The results that a stage answers."""
        about = stage.get("about")
        return list(about["results"]) if about else []

    def words(self, target: str) -> str:
        """The words of a result as they were confirmed."""
        found = (one for stage in self.all("stage").values() for one in stage.get("results", ()))
        return next((str(one["text"]) for one in found if one["target"] == target), "")
