"""Photos of pinboards: a table's is seen by its people only, until the boards are open to all."""

from typing import Any

import pytest

from eventkit.core.actor import SYSTEM, Actor
from eventkit.core.audience import audiences
from eventkit.core.parts.photo import CAPTION, MOST_PHOTOS
from tests.core.placed import Placed
from tests.core.steps import does_and_takes_back
from tests.support import NOON, Evening, an_id, same


@pytest.fixture
def evening() -> Placed:
    evening = Placed()
    evening.round("runde-1")
    return evening


def add(evening: Evening, name: str = "foto", **fields: Any) -> str:
    photo = an_id(name)
    evening.play(SYSTEM, "photo.add", photo=photo, **{"width": 2000, "height": 1500, **fields})
    return photo


def seen_by(evening: Evening, photo: str) -> set[str]:
    """The audiences that see a photo."""
    return {audience for audience in audiences(evening.state) if photo in evening.whole(audience)["photo"]}


def everybody(evening: Evening) -> set[str]:
    return set(audiences(evening.state))


def test_a_photo_says_what_is_on_it_and_where_it_belongs(evening: Placed) -> None:
    photo = add(evening, stage="runde-1", place="p1", caption="  Unsere\n Wand ")
    assert evening.whole("moderator")["photo"][photo] == {
        "id": photo, "no": 1, "stage": "runde-1", "place": "p1", "caption": "Unsere Wand", "at": evening.clock,
        "width": 2000, "height": 1500,
    }  # fmt: skip
    second = add(evening, "zwei")
    assert evening.whole("moderator")["photo"][second]["no"] == 2
    assert evening.clock > NOON


def test_a_photo_sent_twice_is_one_photo(evening: Placed) -> None:
    photo = add(evening, caption="eins")
    assert evening.play(SYSTEM, "photo.add", photo=photo, width=5, height=5, caption="zwei") == []
    assert evening.whole("all")["photo"][photo]["caption"] == "eins"


def test_a_photo_of_no_place_is_for_all(evening: Placed) -> None:
    assert seen_by(evening, add(evening)) == everybody(evening)
    assert seen_by(evening, add(evening, "zwei", stage="runde-1")) == everybody(evening)


@pytest.mark.parametrize("stage", [None, "runde-1", "ankommen"])
def test_a_photo_of_a_table_is_for_its_people_until_the_boards_are_open(evening: Placed, stage: str | None) -> None:
    photo = add(evening, stage=stage, place="p1", caption="nur wir")
    assert seen_by(evening, photo) == {"moderator", "place:p1", "host:p1"}
    assert "nur wir" not in str(evening.whole("all"))
    evening.play(evening.moderator, "boards.open", open=True)
    assert seen_by(evening, photo) == everybody(evening)
    evening.play(evening.moderator, "boards.open", open=False)
    assert seen_by(evening, photo) == {"moderator", "place:p1", "host:p1"}


def test_the_harvest_opens_the_photos_of_tables_to_all(evening: Placed) -> None:
    photo = add(evening, stage="runde-1", place="p1")
    evening.state.take_touched()
    evening.start("ernte")
    assert seen_by(evening, photo) == everybody(evening)
    assert ("photo", photo) in evening.state.take_touched()
    evening.undo()
    assert seen_by(evening, photo) == {"moderator", "place:p1", "host:p1"}
    assert ("photo", photo) in evening.state.take_touched()


def test_a_table_that_is_merged_takes_its_photos_along(evening: Placed) -> None:
    photo = add(evening, stage="runde-1", place="p1")
    evening.state.take_touched()
    evening.play(evening.moderator, "place.close", place="p1", into="p2")
    assert seen_by(evening, photo) == {"moderator", "place:p2", "host:p2"}
    assert ("photo", photo) in evening.state.take_touched()
    evening.undo()
    assert seen_by(evening, photo) == {"moderator", "place:p1", "host:p1"}


def test_a_photo_that_was_taken_away_is_seen_by_nobody(evening: Placed) -> None:
    photo = add(evening, place="p1", caption="Gesichter")
    evening.play(evening.moderator, "photo.remove", photo=photo)
    for audience in audiences(evening.state):
        assert "Gesichter" not in str(evening.whole(audience))
    assert evening.refusal(evening.moderator, "photo.edit", photo=photo, caption="x") == "photo.unknown"
    assert evening.play(evening.other, "photo.remove", photo=photo) == []


def test_what_is_not_given_stays(evening: Placed) -> None:
    photo = add(evening, stage="runde-1", place="p1", caption="Wand")
    evening.play(evening.moderator, "photo.edit", photo=photo, caption="Die ganze Wand")
    evening.play(evening.moderator, "photo.edit", photo=photo, place=None)
    one = evening.whole("all")["photo"][photo]
    assert (one["stage"], one["place"], one["caption"]) == ("runde-1", None, "Die ganze Wand")
    assert evening.play(evening.moderator, "photo.edit", photo=photo, stage="runde-1", place=None) == []


def test_what_there_is_not_is_refused(evening: Placed) -> None:
    photo, size = add(evening), {"width": 1, "height": 1}
    new = {"photo": an_id("neu"), **size}
    assert evening.refusal(SYSTEM, "photo.add", **new, stage="nirgends") == "stage.unknown"
    assert evening.refusal(SYSTEM, "photo.add", **new, place="p99") == "place.unknown"
    refused = evening.refused(SYSTEM, "photo.add", **new, caption="x" * (CAPTION + 1))
    assert (refused.code, refused.facts) == ("caption.too-long", {"max": CAPTION})
    for kind in ("photo.edit", "photo.remove"):
        assert evening.refusal(evening.moderator, kind, photo=an_id("none")) == "photo.unknown"
    for fields, code in (
        ({"stage": "nirgends"}, "stage.unknown"),
        ({"place": "p99"}, "place.unknown"),
        ({"caption": "x" * (CAPTION + 1)}, "caption.too-long"),
    ):
        assert evening.refusal(evening.moderator, "photo.edit", photo=photo, **fields) == code
    evening.play(evening.moderator, "event.close")
    assert evening.refusal(SYSTEM, "photo.add", **new) == "event.closed"


def test_there_is_a_most(evening: Placed) -> None:
    for number in range(MOST_PHOTOS):
        add(evening, f"foto {number}")
    refused = evening.refused(SYSTEM, "photo.add", photo=an_id("neu"), width=1, height=1)
    assert (refused.code, refused.facts) == ("too-many", {"max": MOST_PHOTOS})


# Rights


def test_only_the_program_adds_photos(evening: Placed) -> None:
    """It has cleaned the picture and put it into the table."""
    host, fields = evening.host("p1"), {"photo": an_id("x"), "width": 1, "height": 1}
    for actor in (evening.people[0], host, evening.moderator):
        assert evening.refusal(actor, "photo.add", **fields) == "access.role"


def test_participants_change_no_photos(evening: Placed) -> None:
    photo = add(evening, place="p1")
    for actor in (evening.people[0], evening.at("p1")[0]):
        assert evening.refusal(actor, "photo.edit", photo=photo, caption="x") == "access.role"
        assert evening.refusal(actor, "photo.remove", photo=photo) == "access.role"


def caption(evening: Evening, photo: str) -> str:
    return str(evening.whole("moderator")["photo"][photo]["caption"])


def test_a_host_has_to_do_with_the_own_tables_photos_only(evening: Placed) -> None:
    host = evening.host("p1")
    own, away, for_all = add(evening, "a", place="p1"), add(evening, "b", place="p2"), add(evening, "c")
    evening.play(host, "photo.edit", photo=own, caption="Unsere Wand", stage="runde-1")
    assert caption(evening, own) == "Unsere Wand"
    for photo in (away, for_all):
        assert evening.refusal(host, "photo.edit", photo=photo, caption="x") == "access.role"
        assert evening.refusal(host, "photo.remove", photo=photo) == "access.role"
    for place in ("p2", None):
        assert evening.refusal(host, "photo.edit", photo=own, place=place) == "access.role"
    evening.play(host, "photo.remove", photo=own)
    assert seen_by(evening, own) == set()


def test_a_host_goes_on_with_the_photos_of_a_table_that_was_merged_into_the_own(evening: Placed) -> None:
    host = evening.host("p2")
    photo = add(evening, stage="runde-1", place="p1")
    assert evening.refusal(host, "photo.edit", photo=photo, caption="x") == "access.role"
    evening.play(evening.moderator, "place.close", place="p1", into="p2")
    evening.play(host, "photo.edit", photo=photo, caption="beide Wände")
    assert caption(evening, photo) == "beide Wände"


def test_who_is_host_no_more_changes_nothing(evening: Placed) -> None:
    host: Actor = evening.host("p1")
    photo = add(evening, place="p1")
    evening.play(evening.moderator, "host.set", place="p1", person=host.person, on=False)
    assert evening.refusal(host, "photo.remove", photo=photo) == "access.not-host"


# Undo, replay


def test_what_moderators_change_can_be_taken_back(evening: Placed) -> None:
    photo = add(evening, stage="runde-1", place="p1", caption="Wand")
    does_and_takes_back(evening, "photo.edit", photo=photo, caption="Tafel", stage=None, place="p2")
    does_and_takes_back(evening, "photo.edit", photo=photo, place=None)
    does_and_takes_back(evening, "photo.remove", photo=photo)


def test_a_moderator_takes_back_no_caption_that_a_host_has_written_since(evening: Placed) -> None:
    photo = add(evening, stage="runde-1", place="p1", caption="Wand")
    host = evening.host("p1")
    evening.play(evening.moderator, "photo.edit", photo=photo, caption="Unsere Wand")
    step = evening.state.seq
    evening.play(host, "photo.edit", photo=photo, caption="Wand mit 14 Karten")
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"
    assert evening.state.photos[photo].caption == "Wand mit 14 Karten"


def test_a_table_with_a_photo_is_not_taken_away(evening: Placed) -> None:
    evening.play(evening.moderator, "place.add", place="neu")
    step = evening.state.seq
    add(evening, place="neu")
    assert evening.refused(evening.moderator, "undo", step=step).facts["by"] == "place.used"


def test_after_a_restart_everything_is_as_it_was(evening: Placed) -> None:
    photo = add(evening, place="p1")
    evening.play(evening.moderator, "photo.edit", photo=photo, caption="Tafel")
    evening.play(evening.moderator, "photo.remove", photo=add(evening, "zwei"))
    assert same(evening.state, evening.refolded())
