"""What must hold while the protocol is edited, whatever else is done, in whatever order, however often."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from eventkit.core.parts import report
from eventkit.protocol import chapters, outline
from tests.core.chaos import Op
from tests.core.scramble_report import DO, EDITING, ReportScramble

BOUNDED = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
    database=None,
)
number = st.integers(0, 59)
BESIDES = ("card.write", "card.edit", "card.hide", "card.withdraw", "card.split", "event.edit", "event.close",
           "event.reopen", "measure.set", "undo", "undo", "replay")  # fmt: skip


def board() -> ReportScramble:
    """Four cards, all steps of the beginning begun, closed."""
    scramble = ReportScramble()
    scramble.evening.start("karten")
    for place in range(4):
        scramble.do(("card.write", 2 + place, place, 0, 0))
    scramble.evening.play(scramble.evening.moderator, "event.close")
    scramble.past.clear()
    scramble.check()
    return scramble


@BOUNDED
@given(
    st.lists(
        st.tuples(st.sampled_from((*EDITING, *DO, *BESIDES)), number, number, number, number), min_size=8, max_size=40
    )
)
def test_whatever_is_edited_no_card_gets_lost_and_a_final_version_stays(chaos: list[Op]) -> None:
    scramble = board()
    for op in chaos:
        scramble.do(op)
    scramble.finish()


def test_control_an_edit_of_a_final_version_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scramble = board()
    scramble.do(("report.finish", 0, 1, 0, 0))
    monkeypatch.setattr(report, "still_draft", lambda state: None)
    with pytest.raises(AssertionError, match="a final version was changed"):
        scramble.do(("report.describe", 0, 1, 1, 1))


def test_control_a_chapter_that_is_printed_all_the_same_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scramble = board()
    monkeypatch.setattr(chapters, "_left_out", lambda chapter, document: False)
    with pytest.raises(AssertionError):
        scramble.do(("report.describe", 0, 0, 0, 0))  # the chapter "course" without its cards


def test_control_a_word_that_is_told_all_the_same_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scramble = board()
    monkeypatch.setattr(outline, "blackened", lambda state: state)
    with pytest.raises(AssertionError):
        scramble.do(("report.names", 0, 1, 1, 0))
