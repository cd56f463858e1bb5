"""Tables and rooms: named, added, closed, merged, put into rows; boards that are opened."""

from typing import Any

import pytest

from eventkit.core.parts.place import MOST_PLACES
from tests.core.placed import Placed
from tests.support import PLACES, Evening, an_id

NEW = an_id("new table")


@pytest.fixture
def cafe() -> Placed:
    return Placed()


def places(cafe: Placed) -> dict[str, Any]:
    found: dict[str, Any] = cafe.whole("all")["place"]
    return found


def event(cafe: Placed) -> dict[str, Any]:
    found: dict[str, Any] = cafe.whole("all")["event"]["event"]["places"]
    return found


def taken_back(cafe: Placed, before: dict[str, Any]) -> None:
    """The last step is undone, and moderators see what they saw before."""
    assert cafe.seen() != before
    cafe.undo()
    assert cafe.seen() == before


def test_an_event_begins_with_the_places_of_its_format(cafe: Placed) -> None:
    assert list(places(cafe)) == ["p1", "p2", "p3", "p4"]
    assert places(cafe)["p1"] == {
        "id": "p1", "no": 1, "kind": "table", "title": {"de": "Wohnen"}, "question": {"de": "Wie wohnen wir?"},
        "capacity": 3, "open": False, "host": None, "closed": False, "into": None,
    }  # fmt: skip
    assert (places(cafe)["p3"]["title"], places(cafe)["p4"]["open"]) == ({}, True)
    assert event(cafe) == {"kind": "table", "boards": "own", "rows": [4]}


def test_a_format_without_places_has_none() -> None:
    evening = Evening()
    assert evening.whole("all")["place"] == {}
    assert evening.whole("all")["event"]["event"]["places"] is None
    for kind, fields in (
        ("place.add", {"place": NEW}), ("places.arrange", {"rows": [1]}), ("boards.open", {"open": True}),
    ):  # fmt: skip
        assert evening.refusal(evening.moderator, kind, **fields) == "places.none"


def test_a_table_is_added_with_the_next_number(cafe: Placed) -> None:
    before = cafe.seen()
    cafe.play(cafe.moderator, "place.add", place=NEW, title={"de": "  Neu\n hier "}, capacity=8, open=True)
    assert cafe.play(cafe.other, "place.add", place=NEW) == []
    made = places(cafe)[NEW]
    assert (made["no"], made["title"], made["capacity"], made["open"]) == (5, {"de": "Neu hier"}, 8, True)
    assert event(cafe)["rows"] == [5]
    taken_back(cafe, before)


def test_a_number_is_not_used_again(cafe: Placed) -> None:
    cafe.play(cafe.moderator, "place.close", place="p4")
    cafe.play(cafe.moderator, "place.add", place=NEW)
    assert places(cafe)[NEW]["no"] == 5


def test_there_are_no_more_than_sixty_places(cafe: Placed) -> None:
    for number in range(MOST_PLACES - 4):
        cafe.play(cafe.moderator, "place.add", place=f"t{number}")
    refused = cafe.refused(cafe.moderator, "place.add", place=NEW)
    assert (refused.code, refused.facts) == ("places.too-many", {"max": MOST_PLACES})


def test_what_is_not_given_stays(cafe: Placed) -> None:
    before = cafe.seen()
    cafe.play(cafe.moderator, "place.edit", place="p1", title={"de": "Wohnen und Leben", "en": "Housing"})
    shown = places(cafe)["p1"]
    assert shown["title"] == {"de": "Wohnen und Leben", "en": "Housing"}
    assert (shown["question"], shown["capacity"]) == ({"de": "Wie wohnen wir?"}, 3)
    assert cafe.play(cafe.other, "place.edit", place="p1", capacity=3) == []
    taken_back(cafe, before)
    cafe.play(cafe.moderator, "place.edit", place="p1", question=None, capacity=None, open=True)
    shown = places(cafe)["p1"]
    assert (shown["title"], shown["question"], shown["capacity"]) == ({"de": "Wohnen"}, None, None)
    taken_back(cafe, before)


def test_a_question_of_which_nothing_is_left_is_none(cafe: Placed) -> None:
    cafe.play(cafe.moderator, "place.edit", place="p1", question={"de": " ", "en": ""})
    assert places(cafe)["p1"]["question"] is None


@pytest.mark.parametrize(
    ("fields", "code", "most"),
    [
        ({"title": {"de": "x" * 61}}, "title.too-long", 60),
        ({"question": {"en": "x" * 301}}, "question.too-long", 300),
    ],
)
def test_words_that_are_too_long_are_refused(cafe: Placed, fields: dict[str, Any], code: str, most: int) -> None:
    for kind, place in (("place.add", NEW), ("place.edit", "p1")):
        refused = cafe.refused(cafe.moderator, kind, place=place, **fields)
        assert (refused.code, refused.facts) == (code, {"max": most})


@pytest.mark.parametrize("capacity", [0, -1, 1001, "viele"])
def test_an_impossible_capacity_is_malformed(cafe: Placed, capacity: Any) -> None:
    assert cafe.refusal(cafe.moderator, "place.add", place=NEW, capacity=capacity) == "command.malformed"
    assert cafe.refusal(cafe.moderator, "place.edit", place="p1", capacity=capacity) == "command.malformed"


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("place.add", {"place": NEW}),
        ("place.edit", {"place": "p1", "open": True}),
        ("place.close", {"place": "p1"}),
        ("place.reopen", {"place": "p1"}),
        ("places.arrange", {"rows": [2, 2]}),
        ("boards.open", {"open": True}),
    ],
)
def test_only_moderators_touch_the_room(cafe: Placed, kind: str, fields: dict[str, Any]) -> None:
    for actor in (cafe.people[0], cafe.host("p1")):
        assert cafe.refusal(actor, kind, **fields) == "access.role"


def test_unknown_places_are_refused(cafe: Placed) -> None:
    for kind in ("place.edit", "place.close", "place.reopen"):
        assert cafe.refusal(cafe.moderator, kind, place="p9") == "place.unknown"
    assert cafe.refusal(cafe.moderator, "place.close", place="p1", into="p9") == "place.unknown"


def test_a_table_is_not_merged_into_itself_nor_into_a_closed_one(cafe: Placed) -> None:
    assert cafe.refusal(cafe.moderator, "place.close", place="p1", into="p1") == "place.same"
    cafe.play(cafe.moderator, "place.close", place="p2")
    refused = cafe.refused(cafe.moderator, "place.close", place="p1", into="p2")
    assert (refused.code, refused.facts) == ("place.closed", {"no": 2, "kind": "table"})


def test_the_last_table_stays_open(cafe: Placed) -> None:
    for place in ("p1", "p2", "p3"):
        cafe.play(cafe.moderator, "place.close", place=place)
    assert cafe.refusal(cafe.moderator, "place.close", place="p4") == "place.last"


def test_a_closed_table_stays_in_its_place_and_opens_again(cafe: Placed) -> None:
    before = cafe.seen()
    cafe.play(cafe.moderator, "place.close", place="p2")
    assert cafe.play(cafe.other, "place.close", place="p2", into="p1") == []
    assert list(places(cafe)) == ["p1", "p2", "p3", "p4"]
    assert (places(cafe)["p2"]["closed"], places(cafe)["p2"]["into"]) == (True, None)
    assert event(cafe)["rows"] == [4]
    closed = cafe.seen()
    cafe.play(cafe.moderator, "place.reopen", place="p2")
    assert cafe.play(cafe.other, "place.reopen", place="p2") == []
    assert cafe.seen() == before
    cafe.undo()
    assert cafe.seen() == closed
    cafe.undo()
    assert cafe.seen() == before


def test_the_people_of_a_closed_table_go_to_others_evenly_and_come_back_with_it(cafe: Placed) -> None:
    host = cafe.host("p2")
    cafe.round("runde-1")
    for actor in cafe.people:
        cafe.play(actor, "seat.arrive", stage="runde-1-platz")
    before = cafe.seen()
    assert cafe.sizes("runde-1-platz") == {"p1": 2, "p2": 2, "p3": 2, "p4": 2}
    moved = {actor.person for actor in cafe.at("p2")}
    cafe.play(cafe.moderator, "place.close", place="p2")
    sizes = cafe.sizes("runde-1-platz")
    assert "p2" not in sizes and sorted(sizes.values()) == [3, 3, 3]
    seen = cafe.seen()["person"]
    changed = {key for key, one in seen.items() if one["place"] != before["person"][key]["place"]}
    assert changed == moved | {host.person}
    assert not any(seen[person or ""]["arrived"] for person in changed)
    assert seen[host.person or ""]["host"] is None and places(cafe)["p2"]["host"] is None
    assert cafe.refusal(host, "summary.set", stage="runde-1", place="p2", text="x") == "access.not-host"
    taken_back(cafe, before)


def test_people_host_and_board_of_a_merged_table_are_at_the_other_one(cafe: Placed) -> None:
    host = cafe.host("p2")
    cafe.round("runde-1")
    ann = cafe.at("p2")[0]
    card = cafe.write(ann, "Von Tisch zwei", stage="runde-1")
    cafe.play(cafe.moderator, "summary.set", stage="runde-1", place="p2", text="Es ging um Bänke")
    before = cafe.seen()
    there = {actor.person for place in ("p1", "p2") for actor in cafe.at(place)}
    cafe.play(cafe.moderator, "place.close", place="p2", into="p1")
    assert {actor.person for actor in cafe.at("p1")} == there
    assert (cafe.place(ann), cafe.place(host)) == ("p1", "p1")
    assert places(cafe)["p2"]["into"] == "p1"
    for audience in ("place:p1", "host:p1"):
        assert cafe.whole(audience)["card"][card]["place"] == "p2"
        assert cafe.whole(audience)["summary"]["runde-1:p2"]["text"] == "Es ging um Bänke"
    for audience in ("place:p2", "place:p3", "all"):
        assert card not in cafe.whole(audience)["card"] and not cafe.whole(audience)["summary"]
    taken_back(cafe, before)
    assert card in cafe.whole("place:p2")["card"] and card not in cafe.whole("place:p1")["card"]


def test_a_board_goes_along_when_its_table_is_merged_again(cafe: Placed) -> None:
    cafe.round("runde-1")
    ann = cafe.at("p3")[0]
    card = cafe.write(ann, "Von weit her", stage="runde-1")
    cafe.play(cafe.moderator, "place.close", place="p3", into="p2")
    cafe.play(cafe.moderator, "place.close", place="p2", into="p1")
    assert cafe.place(ann) == "p1" and card in cafe.whole("place:p1")["card"]
    cafe.play(cafe.moderator, "place.reopen", place="p3")
    assert card in cafe.whole("place:p3")["card"] and card not in cafe.whole("place:p1")["card"]


def test_seats_that_are_planned_already_go_along(cafe: Placed) -> None:
    """People are not sent to a closed table in the next round either."""
    cafe.round("runde-1")
    seats = {"runde-2-platz": {actor.person: f"p{1 + n % 4}" for n, actor in enumerate(cafe.people)}}
    cafe.plan(seats)
    cafe.play(cafe.moderator, "place.close", place="p2", into="p1")
    assert cafe.sizes("runde-2-platz") == {"p1": 4, "p3": 2, "p4": 2}
    cafe.play(cafe.moderator, "place.close", place="p3")
    assert cafe.sizes("runde-2-platz") == {"p1": 4, "p4": 4}


def test_between_two_rounds_those_of_a_merged_table_belong_to_the_other_one(cafe: Placed) -> None:
    cafe.round("runde-1")
    ann = cafe.at("p2")[0]
    cafe.end("runde-1")
    cafe.play(cafe.moderator, "place.close", place="p2", into="p1")
    assert cafe.place(ann) == "p1"
    cafe.play(cafe.moderator, "place.close", place="p1")
    assert cafe.place(ann) is None


def test_those_of_a_table_that_was_merged_between_two_steps_stay_where_it_went_when_people_go_on_there(
    cafe: Placed,
) -> None:
    cafe.round("runde-1")
    moved = cafe.at("p2")
    cafe.end("runde-1")
    cafe.play(cafe.moderator, "place.close", place="p2", into="p1")
    count = cafe.whole()["count"]["runde-1-platz"]
    assert (count["waiting"], count["groups"]) == (0, {"p1": 4, "p3": 2, "p4": 2}), "the panel says what phones say"
    cafe.start("runde-1")
    assert [cafe.place(person) for person in moved] == ["p1"] * len(moved)
    assert [cafe.audience(person) for person in moved] == ["place:p1"] * len(moved)
    for person in moved:
        cafe.play(person, "seat.arrive", stage="runde-1-platz", place="p1")
        assert cafe.own(person)["arrived"]
    late = cafe.write(moved[0], "Noch vom alten Tisch", "runde-1", place="p2")
    assert cafe.card(late).place == "p2", "what was written there before is still on its way"
    before = cafe.own(moved[1])
    cafe.play(cafe.moderator, "stage.end", stage="runde-1")
    cafe.undo()
    assert cafe.own(moved[1]) == before


def test_who_chose_a_room_that_is_closed_chooses_another_one(cafe: Placed) -> None:
    cafe.walk("wahl")
    ann = cafe.people[0]
    cafe.take(ann, "p2")
    before = cafe.own(ann)
    cafe.play(cafe.moderator, "place.close", place="p2")
    own = cafe.own(ann)
    assert own["place"] is None and not own["arrived"] and "seats" not in own
    assert cafe.whole()["count"]["wahl-platz"]["waiting"] == len(cafe.people)
    cafe.undo()
    assert cafe.own(ann) == before


def test_a_table_is_only_taken_back_as_long_as_nobody_was_there(cafe: Placed) -> None:
    cafe.play(cafe.moderator, "place.add", place=NEW)
    step = cafe.state.seq
    cafe.host(NEW)
    assert cafe.refusal(cafe.moderator, "undo", step=step) == "undo.depended"


def test_words_of_another_moderator_keep_a_table_from_being_taken_back(cafe: Placed) -> None:
    cafe.play(cafe.moderator, "place.add", place=NEW)
    added = cafe.state.seq
    cafe.play(cafe.other, "place.edit", place=NEW, title={"de": "Wohnen"})
    assert cafe.refusal(cafe.moderator, "undo", step=added) == "undo.depended"
    cafe.undo(cafe.other)
    cafe.undo()
    assert NEW not in cafe.state.places


def test_a_card_keeps_its_table_from_being_taken_back(cafe: Placed) -> None:
    cafe.play(cafe.moderator, "place.add", place=NEW)
    step = cafe.state.seq
    cafe.round("runde-1")
    cafe.write(cafe.moderator, "steht hier", stage="runde-1", place=NEW)
    assert cafe.refusal(cafe.moderator, "undo", step=step) == "undo.depended"


def test_a_wish_keeps_its_table_from_being_taken_back(cafe: Placed) -> None:
    cafe.play(cafe.moderator, "place.add", place=NEW)
    step = cafe.state.seq
    cafe.walk("wunsch")
    cafe.play(cafe.people[0], "seats.wish", stage="wunsch-platz", places=[NEW], n=1)
    assert cafe.refusal(cafe.moderator, "undo", step=step) == "undo.depended"


def test_a_table_is_taken_back_when_the_seats_at_it_were(cafe: Placed) -> None:
    cafe.round("runde-1")
    before = cafe.seen()
    cafe.play(cafe.moderator, "place.add", place=NEW)
    cafe.play(cafe.moderator, "place.close", place="p1")
    assert cafe.sizes("runde-1-platz")[NEW] == 2
    cafe.undo(), cafe.undo()
    assert cafe.seen() == before


# Rows


def test_tables_stand_in_even_rows_of_up_to_five_until_somebody_arranges_them(cafe: Placed) -> None:
    for number in range(10):
        cafe.play(cafe.moderator, "place.add", place=f"t{number}")
    assert event(cafe)["rows"] == [5, 5, 4]


def test_rows_are_arranged_and_a_new_table_stands_in_the_last(cafe: Placed) -> None:
    before = cafe.seen()
    cafe.play(cafe.moderator, "places.arrange", rows=[1, 3])
    assert cafe.play(cafe.other, "places.arrange", rows=[1, 3]) == []
    assert event(cafe)["rows"] == [1, 3]
    taken_back(cafe, before)
    cafe.play(cafe.moderator, "places.arrange", rows=[1, 3])
    cafe.play(cafe.moderator, "place.add", place=NEW)
    assert event(cafe)["rows"] == [1, 4]


def test_a_row_for_every_table_and_none_for_others(cafe: Placed) -> None:
    for rows in ([], [3], [4, 1]):
        refused = cafe.refused(cafe.moderator, "places.arrange", rows=rows)
        assert (refused.code, refused.facts) == ("places.rows", {"count": 4})
    assert cafe.refusal(cafe.moderator, "places.arrange", rows=[0, 4]) == "command.malformed"


def test_rows_are_right_when_tables_are_taken_back_that_stood_in_them(cafe: Placed) -> None:
    steps = []
    for number in range(3):
        cafe.play(cafe.moderator, "place.add", place=f"t{number}")
        steps.append(cafe.state.seq)
    cafe.play(cafe.moderator, "places.arrange", rows=[3, 2, 2])
    for step, rows in zip(reversed(steps), ([3, 2, 1], [3, 2], [3, 1]), strict=True):
        cafe.play(cafe.moderator, "undo", step=step)
        assert event(cafe)["rows"] == rows


# Boards


def test_boards_that_are_open_are_seen_by_all_and_closed_again_by_their_tables(cafe: Placed) -> None:
    cafe.round("runde-1")
    card = cafe.write(cafe.at("p1")[0], "für alle?", stage="runde-1")
    before = cafe.seen()
    audiences = ("all", "place:p2", "host:p3")
    assert not any(card in cafe.whole(audience)["card"] for audience in audiences)
    cafe.play(cafe.moderator, "boards.open", open=True)
    assert cafe.play(cafe.other, "boards.open", open=True) == []
    assert event(cafe)["boards"] == "open"
    assert all(card in cafe.whole(audience)["card"] for audience in audiences)
    taken_back(cafe, before)
    cafe.play(cafe.moderator, "boards.open", open=True)
    cafe.play(cafe.moderator, "boards.open", open=False)
    assert not any(card in cafe.whole(audience)["card"] for audience in audiences)
    assert cafe.seen() == before


def test_boards_may_be_open_from_the_start() -> None:
    cafe = Placed(format_text=PLACES.replace("[places]", '[places]\nboards = "open"'))
    cafe.round("runde-1")
    card = cafe.write(cafe.at("p1")[0], "für alle", stage="runde-1")
    assert card in cafe.whole("all")["card"] and card in cafe.whole("place:p2")["card"]
