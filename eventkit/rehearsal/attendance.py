"""How many come, and when."""

from dataclasses import dataclass

SOME = 8
"""With fewer people nobody is late, without a phone or gone early."""
PAPER, LATE, LEAVE = 12, 12, 15
"""One of so many."""


@dataclass(frozen=True)
class Coming:
    """How many: `phones` at the beginning, `paper` without a phone, `late` when the first round has begun; `leave` of
    them after it."""

    phones: int = 0
    paper: int = 0
    late: int = 0
    leave: int = 0


def attendance(people: int, moving: bool) -> Coming:
    """`moving`: between tables or rooms."""
    if not moving or people < SOME:
        return Coming(people)
    paper, late, leave = (max(1, people // part) for part in (PAPER, LATE, LEAVE))
    return Coming(people - paper - late, paper, late, leave)
