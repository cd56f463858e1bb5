"""Random commands of moderators who edit the protocol, mixed into the scramble. Used by test_properties_report.py."""

from typing import Any

import msgspec

from eventkit.core.actor import Actor
from eventkit.core.blacken import BAR, blackened
from eventkit.core.errors import Refused
from eventkit.core.reported import COMMON
from eventkit.core.state import State
from eventkit.protocol import outline
from eventkit.protocol.chapters import Annex, chapters
from tests.core.chaos import Op
from tests.core.scramble import Scramble
from tests.support import an_id

WORDS = ("Kowalski", "Bänke", "am Rathaus", "")
DECISIONS = ("keep", "blacken", None, "hide")
EDITING = ("report.describe", "report.order", "report.correct", "report.comment", "report.names")
DO = (*EDITING, "report.finish", "report.reopen")


class ReportScramble(Scramble):
    """Somebody edits the protocol while everything else goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.filed: dict[int, bytes] = {}

    def crowd(self, kind: str) -> list[Actor]:
        both = [self.evening.moderator, self.evening.other]
        return [*both, self.evening.people[0]] if kind in DO else super().crowd(kind)

    def fields(self, kind: str, a: int, b: int, c: int) -> dict[str, Any]:
        state = self.evening.state
        keys = [*COMMON, "annex", "stage-nirgends", *(f"stage-{stage}" for stage in state.stages)]
        cards = [*state.cards, an_id("no card")]
        match kind:
            case "report.describe":
                what = {"summary": f"Kurz {len(self.sent)}" if b % 3 else ""} if b % 4 else {"left_out": c % 2 == 0}
                return {"chapter": keys[a % len(keys)], **what}
            case "report.order":
                return {"chapters": [keys[(a + step * c) % len(keys)] for step in range(b % 5)]}
            case "report.correct" | "report.comment":
                text = f"Kowalski meint {len(self.sent)}" if b % 3 else ""
                return {"card": cards[a % len(cards)], "text": text}
            case "report.names":
                return {"words": {WORDS[a % len(WORDS)]: DECISIONS[b % len(DECISIONS)]}}
            case "report.finish" | "report.reopen":
                return {"version": state.report.version if a % 5 else a % 3}
            case _:
                return super().fields(kind, a, b, c)

    def do(self, op: Op) -> None:
        final = self.evening.state.report.final
        super().do(op)
        if final is not None and self.evening.state.report.final is not None:
            assert bytes_of(self.evening.state) == self.filed[final.version], "a final version was changed"

    def holds(self) -> None:
        super().holds()
        state = self.evening.state
        self.only_moderators_see_it()
        self.every_card_is_in_the_list(state)
        self.nothing_blackened_is_told(state)
        if state.report.final is not None:
            self.filed.setdefault(state.report.version, bytes_of(state))

    def only_moderators_see_it(self) -> None:
        for audience, view in self.screens.items():
            assert audience == "moderator" or not view["report"], "the editor is seen by others"

    def every_card_is_in_the_list(self, state: State) -> None:
        """Whatever was left out and put in whatever order."""
        found = chapters(outline.document(state))
        assert found[-1].key == "annex"
        lines = next(part for part in found[-1].parts if isinstance(part, Annex)).lines
        assert {line.id for line in lines} == set(state.cards)
        left_out = {key for key, one in state.report.chapters.items() if one.left_out}
        assert not left_out & {chapter.key for chapter in found}
        assert len({chapter.key for chapter in found}) == len(found)

    def nothing_blackened_is_told(self, state: State) -> None:
        words = state.report.blackened
        told = str(outline.document(state)) if words else ""
        assert not [word for word in words if word in told]
        assert blackened(blackened(state)) == blackened(state)
        assert not words or BAR not in str(msgspec.to_builtins(state.cards)), "the record itself was blackened"


def bytes_of(state: State) -> bytes:
    """What a final version fixes."""
    report = state.report
    fixed = (report.chapters, report.order, report.corrections, report.comments, report.names, state.details)
    return msgspec.json.encode(fixed)


def refused(scramble: ReportScramble, kind: str, **fields: Any) -> str:
    try:
        scramble.evening.play(scramble.evening.moderator, kind, **fields)
    except Refused as refusal:
        return refusal.code
    return ""
