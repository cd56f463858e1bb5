"""The event itself."""

from typing import Any

import pytest

from eventkit.core.actor import SYSTEM
from tests.support import FORMAT, Evening, an_id


def edit(evening: Evening, **details: Any) -> str:
    return evening.refusal(evening.moderator, "event.edit", **details)


def test_an_event_shows_what_the_organiser_says() -> None:
    evening = Evening(title="  Unser   Platz ", place="Rathaus", level=3, next=[{"when": "Mai", "what": "Ausschuss"}])
    shown = evening.whole("all")["event"]["event"]
    assert (shown["place"], shown["level"], shown["status"], shown["code"]) == ("Rathaus", 3, "open", "ACDEFH")
    assert shown["next"] == [{"when": "Mai", "what": "Ausschuss"}]


def test_the_same_event_made_twice_is_one_event() -> None:
    evening = Evening()
    again = {"event": an_id("event"), "code": "ACDEFH", "format": evening.state.format.table, "details": {"title": "x"}}  # type: ignore[union-attr]
    assert evening.play(SYSTEM, "event.create", **again) == []


def test_only_the_program_makes_events_and_people() -> None:
    evening = Evening()
    for actor in (evening.people[0], evening.moderator):
        assert evening.refusal(actor, "person.join", person=an_id("x")) == "access.role"
        assert evening.refusal(actor, "person.change", person=an_id("x")) == "access.role"
        refused = evening.refusal(
            actor, "event.create", event=an_id("e"), code="ACDEFH", format={}, details={"title": "x"}
        )
        assert refused == "access.role"


def test_a_broken_format_never_starts_an_event() -> None:
    with pytest.raises(Exception, match="format"):
        Evening(FORMAT.replace('from = "karten"', "", 1))


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("title", " \u200b", "detail.empty"),
        ("title", "x" * 161, "detail.too-long"),
        ("place", "x" * 161, "detail.too-long"),
        ("organiser", "x" * 161, "detail.too-long"),
        ("contact", "x" * 301, "detail.too-long"),
        ("question", {"de": "x" * 1001}, "detail.too-long"),
        ("promise", {"de": "x" * 1001}, "detail.too-long"),
        ("next", [{"when": "bald", "what": "x" * 301}], "detail.too-long"),
        ("next", [{"when": "bald", "what": "x"}] * 9, "detail.too-long"),
        ("level", 6, "detail.wrong"),
        ("level", 0, "detail.wrong"),
        ("date", "31.12.2026", "detail.wrong"),
        ("date", "2026-02-30", "detail.wrong"),
        ("start", "24:00", "detail.wrong"),
        ("start", "1٣:00", "detail.wrong"),
        ("end", "9 Uhr", "detail.wrong"),
        ("languages", [], "detail.wrong"),
        ("languages", ["deutsch!"], "detail.wrong"),
    ],
)
def test_an_impossible_detail_is_refused_with_its_name(field: str, value: Any, code: str) -> None:
    evening = Evening()
    refused = evening.refused(evening.moderator, "event.edit", **{field: value})
    assert (refused.code, refused.facts["field"]) == (code, field)


def test_details_of_a_wrong_type_are_refused() -> None:
    assert edit(Evening(), level="hoch") == "command.malformed"


def test_editing_to_the_same_changes_nothing() -> None:
    evening = Evening()
    assert evening.play(evening.moderator, "event.edit", title="Ein Abend") == []
    assert evening.play(evening.moderator, "event.edit") == []


def test_two_moderators_who_edit_different_details_lose_nothing() -> None:
    evening = Evening(place="Rathaus")
    evening.play(evening.moderator, "event.edit", title="Neuer Name")
    evening.play(evening.other, "event.edit", level=4)
    shown = evening.whole("all")["event"]["event"]
    assert (shown["title"], shown["level"], shown["place"]) == ("Neuer Name", 4, "Rathaus")


def test_a_closed_event_can_be_opened_again() -> None:
    evening = Evening()
    evening.play(evening.moderator, "event.close")
    assert evening.play(evening.other, "event.close") == []
    assert evening.whole("all")["event"]["event"]["status"] == "closed"
    evening.play(evening.moderator, "event.reopen")
    assert evening.play(evening.moderator, "event.reopen") == []
    assert evening.whole("all")["event"]["event"]["status"] == "open"


def test_participants_do_not_lead_the_event() -> None:
    evening = Evening()
    for kind, fields in (("event.close", {}), ("event.reopen", {}), ("event.edit", {"title": "x"})):
        assert evening.refusal(evening.people[0], kind, **fields) == "access.role"
