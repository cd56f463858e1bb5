"""What a moderator does and takes back. Used by several tests."""

from typing import Any

from tests.support import Evening


def without_steps(evening: Evening) -> dict[str, Any]:
    """All that moderators see, without what they could take back."""
    return {**evening.whole("moderator"), "step": None}


def does_and_takes_back(evening: Evening, kind: str, **fields: Any) -> None:
    """The step changes what moderators see, and undo brings exactly that back."""
    before = without_steps(evening)
    evening.play(evening.moderator, kind, **fields)
    assert without_steps(evening) != before, f"{kind} changed nothing"
    evening.undo()
    assert without_steps(evening) == before, f"undo of {kind} did not bring the view back"


def may_not(evening: Evening, kind: str, **fields: Any) -> None:
    """Participants and hosts may not; moderators may (the positive control)."""
    assert evening.refusal(evening.people[0], kind, **fields) == "access.role"
    assert evening.play(evening.moderator, kind, **fields)
