"""What the moderator does with the protocol after the evening: kept beside the record, never inside it."""

import msgspec

COMMON = ("course", "here", "results", "parking", "photos")
"""Chapters of every protocol besides the steps (`stage-<id>`) and the list of all cards, which is always there."""


LONGEST = 200
"""Of a word that stays or is blackened."""


class Chapter(msgspec.Struct, frozen=True):
    """`summary`: in the moderator's words. `left_out`: it is not printed; the list of all cards says so."""

    summary: str = ""
    left_out: bool = False


class Final(msgspec.Struct, frozen=True):
    """A version that was made final `at` (ms), by line `seq` of the journal: folding up to it gives it again."""

    version: int
    at: int
    seq: int


class Report(msgspec.Struct):
    """`order`: of chapters, as far as it was changed. `corrections`, `comments`: card -> text, beside what its writer
    wrote. `names`: word -> is it blackened (else it stays). `version`: the one that is worked on; `finals`: those that
    were final, the last one perhaps still is. `ahead`: something has changed since; only an output knows that."""

    chapters: dict[str, Chapter] = {}
    order: tuple[str, ...] = ()
    corrections: dict[str, str] = {}
    comments: dict[str, str] = {}
    names: dict[str, bool] = {}
    version: int = 1
    finals: list[Final] = []
    ahead: bool = False

    @property
    def final(self) -> Final | None:
        """The version that is final now; None: a draft."""
        last = self.finals[-1] if self.finals else None
        return last if last is not None and last.version == self.version else None

    @property
    def blackened(self) -> tuple[str, ...]:
        return tuple(word for word, black in self.names.items() if black)
