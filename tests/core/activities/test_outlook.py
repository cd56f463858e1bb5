"""outlook: what happens with the results."""

from eventkit.core.activities import outlook
from eventkit.core.blocks import Para, Question, Table
from eventkit.core.words import Say
from tests.core.placed import Placed


def test_it_shows_nothing_of_its_own() -> None:
    cafe = Placed()
    cafe.start("ausblick")
    shown = cafe.whole("all")["stage"]["ausblick"]
    assert (shown["activity"], shown["status"], shown["options"]) == ("outlook", "open", {})
    assert "ausblick" not in cafe.whole("all")["count"]


def test_what_happens_next_is_what_the_event_says() -> None:
    cafe = Placed(next=[{"when": "Mai", "what": "Der Rat berät"}], contact="Zimmer 12")
    (table,) = outlook.outline(cafe.state, cafe.state.stages["ausblick"])
    assert isinstance(table, Table)
    assert table.rows == (("Mai", "Der Rat berät"), (Say("protocol-contact"), "Zimmer 12"))
    assert cafe.whole("all")["event"]["event"]["next"] == [{"when": "Mai", "what": "Der Rat berät"}]


def test_with_nothing_announced_that_is_said_and_a_question_stands_before_it() -> None:
    cafe = Placed()
    nothing = outlook.outline(cafe.state, cafe.state.stages["ausblick"])
    assert nothing == [Para(Say("protocol-outlook-none"))]
    cafe.play(cafe.moderator, "stage.edit", stage="ausblick", prompt={"de": "Was nehmen Sie mit?"})
    asked = outlook.outline(cafe.state, cafe.state.stages["ausblick"])
    assert asked == [Question({"de": "Was nehmen Sie mit?"}), *nothing]


def test_latecomers_are_welcome_and_have_no_place() -> None:
    cafe = Placed()
    cafe.round("runde-1")
    cafe.start("ausblick")
    assert cafe.place(cafe.join()) is None
