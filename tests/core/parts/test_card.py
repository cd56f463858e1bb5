"""Cards: what is written is there, once, whole, and only its writer takes it back."""

import pytest

from eventkit.core.parts.card import CARDS_PER_PERSON
from tests.core.placed import Placed
from tests.support import NOON, Evening, an_id


@pytest.fixture
def evening() -> Evening:
    evening = Evening()
    evening.start("karten")
    return evening


def refuse(evening: Evening, text: str) -> str:
    return evening.refusal(evening.people[0], "card.write", stage="karten", card=an_id("new"), text=text)


def test_a_card_written_twice_is_one_card(evening: Evening) -> None:
    ann = evening.people[0]
    card = evening.write(ann, "Mehr Bänke")
    evening.write(ann, "Mehr Bänke", card=card)
    assert [item.text for item in evening.state.cards.values()] == ["Mehr Bänke"]
    assert evening.whole("all")["count"]["karten"] == {"cards": 1}


def test_the_same_command_sent_again_writes_nothing_new(evening: Evening) -> None:
    fields = {"id": an_id("c"), "stage": "karten", "card": an_id("x"), "text": "Licht"}
    assert len(evening.play(evening.people[0], "card.write", **fields)) == 1
    assert evening.play(evening.people[0], "card.write", **fields) == []


def test_everybody_sees_a_card_without_its_author(evening: Evening) -> None:
    card = evening.write(evening.people[0], " Mehr Licht ", card_kind="huerde", lang="en")
    assert evening.whole("all")["card"][card] == {
        "id": card, "no": 1, "stage": "karten", "kind": "huerde", "text": "Mehr Licht", "lang": "en", "at": NOON,
        "src": "phone", "edited": False,
    }  # fmt: skip


def test_where_cards_carry_names_they_carry_the_present_name(evening: Evening) -> None:
    evening.start("geheim")
    ann = evening.people[0]
    card = evening.write(ann, "Unterschrift", stage="geheim")
    evening.play(evening.moderator, "cards.reveal", stage="geheim")
    assert evening.whole("all")["card"][card]["by"] == ""
    evening.state.names[ann.person or ""] = "Änne"
    assert evening.whole("all")["card"][card]["by"] == "Änne"


@pytest.mark.parametrize("nothing", ["", "   ", "\n\t", "\u200b\u200d", "\x00\x01", "\u2800", "\u3164"])
def test_a_card_on_which_one_sees_nothing_is_refused(evening: Evening, nothing: str) -> None:
    assert refuse(evening, nothing) == "card.empty"


def test_a_card_may_be_as_long_as_the_format_says_and_no_longer(evening: Evening) -> None:
    refused = evening.refused(evening.people[0], "card.write", stage="karten", card=an_id("new"), text="ä" * 281)
    assert (refused.code, refused.facts) == ("card.too-long", {"max": 280, "length": 281})
    card = evening.write(evening.people[0], "  " + "ä" * 280 + "\n")
    assert evening.card(card).text == "ä" * 280


def test_ten_thousand_emoji_are_too_many(evening: Evening) -> None:
    assert refuse(evening, "👍" * 10_000) == "card.too-long"


def test_control_characters_are_left_out_and_the_rest_is_kept(evening: Evening) -> None:
    card = evening.write(evening.people[0], "Gu\x00t\x1b[31m\u202e!")
    assert evening.card(card).text == "Gut[31m!"


def test_unknown_things_are_refused(evening: Evening) -> None:
    ann, new = evening.people[0], an_id("new")
    assert evening.refusal(ann, "card.write", stage="nirgends", card=new, text="x") == "stage.unknown"
    assert evening.refusal(ann, "card.write", stage="ordnen", card=new, text="x") == "stage.no-cards"
    assert (
        evening.refusal(ann, "card.write", stage="karten", card=new, text="x", card_kind="lob") == "card.kind-unknown"
    )
    assert evening.refusal(ann, "card.edit", card=new, text="x", n=1) == "card.unknown"
    assert evening.refusal(ann, "card.withdraw", card=new) == "card.unknown"
    assert evening.refusal(evening.moderator, "card.hide", card=new, reason="x") == "card.unknown"
    assert evening.refusal(evening.moderator, "card.place", card=new) == "card.unknown"


def test_nobody_writes_before_the_stage_was_opened(evening: Evening) -> None:
    assert (
        evening.refusal(evening.people[0], "card.write", stage="geheim", card=an_id("n"), text="x") == "stage.not-open"
    )


def test_nobody_writes_after_the_event_was_closed(evening: Evening) -> None:
    evening.play(evening.moderator, "event.close")
    assert refuse(evening, "zu spät") == "event.closed"


def test_other_peoples_cards_cannot_be_touched(evening: Evening) -> None:
    ann, bea = evening.people
    card = evening.write(ann, "Meins")
    assert evening.refusal(bea, "card.edit", card=card, text="Deins", n=1) == "card.not-yours"
    assert evening.refusal(bea, "card.withdraw", card=card) == "card.not-yours"
    assert evening.refusal(bea, "card.write", stage="karten", card=card, text="Deins") == "card.not-yours"
    assert evening.refusal(evening.moderator, "card.edit", card=card, text="Deins", n=1) == "card.not-yours"
    assert evening.refusal(evening.moderator, "card.withdraw", card=card) == "card.not-yours"


def test_a_card_id_cannot_be_used_on_a_second_stage(evening: Evening) -> None:
    card = evening.write(evening.people[0], "Meins")
    evening.start("geheim")
    refused = evening.refusal(evening.people[0], "card.write", stage="geheim", card=card, text="Meins")
    assert refused == "card.not-yours"


def test_one_changes_ones_own_card_while_the_stage_is_open(evening: Evening) -> None:
    ann = evening.people[0]
    card = evening.write(ann, "Banke")
    evening.play(ann, "card.edit", card=card, text="Bänke", n=1, card_kind="huerde")
    shown = evening.whole("all")["card"][card]
    assert (shown["text"], shown["kind"], shown["edited"]) == ("Bänke", "huerde", True)
    assert evening.own(ann)["n"] == 1
    evening.end("karten")
    assert evening.refusal(ann, "card.edit", card=card, text="Stühle", n=2) == "card.closed"
    assert evening.refusal(ann, "card.withdraw", card=card) == "card.closed"


def test_a_change_must_be_a_card_too(evening: Evening) -> None:
    ann = evening.people[0]
    card = evening.write(ann, "Bank")
    assert evening.refusal(ann, "card.edit", card=card, text=" ", n=1) == "card.empty"
    assert evening.refusal(ann, "card.edit", card=card, text="x" * 281, n=1) == "card.too-long"
    assert evening.refusal(ann, "card.edit", card=card, text="x", n=1, card_kind="lob") == "card.kind-unknown"


def test_an_older_change_that_arrives_late_is_ignored(evening: Evening) -> None:
    ann = evening.people[0]
    card = evening.write(ann, "eins")
    evening.play(ann, "card.edit", card=card, text="drei", n=3)
    assert evening.play(ann, "card.edit", card=card, text="zwei", n=2) == []
    assert evening.card(card).text == "drei"


def test_a_withdrawn_card_is_seen_by_nobody_and_stays_in_the_journal(evening: Evening) -> None:
    ann = evening.people[0]
    card = evening.write(ann, "Doch nicht")
    evening.play(ann, "card.withdraw", card=card)
    assert evening.play(ann, "card.withdraw", card=card) == []
    assert card not in evening.whole("all")["card"]
    assert card not in evening.whole("moderator")["card"]
    assert evening.own(ann)["cards"] == []
    assert evening.card(card).text == "Doch nicht"
    assert evening.refusal(ann, "card.edit", card=card, text="Doch", n=1) == "card.withdrawn"
    assert evening.refusal(evening.moderator, "card.hide", card=card, reason="x") == "card.withdrawn"
    assert evening.play(ann, "card.write", stage="karten", card=card, text="Doch nicht") == []


def test_numbers_of_withdrawn_cards_are_not_used_again(evening: Evening) -> None:
    ann = evening.people[0]
    evening.play(ann, "card.withdraw", card=evening.write(ann, "eins"))
    assert evening.card(evening.write(ann, "zwei")).no == 2


def test_a_hidden_card_is_seen_by_moderators_and_by_its_writer_with_the_reason(evening: Evening) -> None:
    ann, bea = evening.people
    card = evening.write(ann, "Herr M. ist doof")
    evening.play(evening.moderator, "card.hide", card=card, reason="Name einer Person")
    assert card not in evening.whole("all")["card"]
    assert evening.whole("moderator")["card"][card]["hidden"] == "Name einer Person"
    assert evening.own(ann)["cards"][0]["status"] == "hidden"
    assert evening.own(ann)["cards"][0]["hidden"] == "Name einer Person"
    assert evening.own(bea)["cards"] == []
    assert evening.refusal(ann, "card.edit", card=card, text="Neu", n=1) == "card.closed"
    evening.play(evening.other, "card.show", card=card)
    assert evening.whole("all")["card"][card]["text"] == "Herr M. ist doof"


def test_hiding_needs_a_reason(evening: Evening) -> None:
    card = evening.write(evening.people[0], "x")
    assert evening.refusal(evening.moderator, "card.hide", card=card, reason=" ") == "reason.empty"
    assert evening.refusal(evening.moderator, "card.hide", card=card, reason="x" * 201) == "reason.too-long"


def test_only_moderators_hide_show_and_place(evening: Evening) -> None:
    card = evening.write(evening.people[0], "x")
    for kind, more in (("card.hide", {"reason": "x"}), ("card.show", {}), ("card.place", {})):
        assert evening.refusal(evening.people[0], kind, card=card, **more) == "access.role"


def test_a_late_card_waits_in_the_tray_until_it_is_placed(evening: Evening) -> None:
    ann = evening.people[0]
    evening.end("karten")
    card = evening.write(ann, "war offline")
    assert card not in evening.whole("all")["card"]
    assert evening.whole("all")["count"]["karten"] == {"cards": 0}
    assert evening.whole("moderator")["card"][card]["late"] is True
    assert evening.whole("moderator")["count"]["karten"] == {"cards": 0, "late": 1, "held": 0}
    assert evening.own(ann)["cards"][0]["status"] == "late"
    evening.play(evening.moderator, "card.place", card=card)
    assert evening.play(evening.moderator, "card.place", card=card) == []
    assert evening.whole("all")["card"][card]["text"] == "war offline"
    assert "late" not in evening.whole("moderator")["card"][card]
    assert evening.whole("moderator")["count"]["karten"] == {"cards": 1, "late": 0, "held": 0}
    assert evening.own(ann)["cards"][0]["status"] == "saved"


def test_a_late_card_can_still_be_withdrawn_by_its_writer(evening: Evening) -> None:
    evening.end("karten")
    card = evening.write(evening.people[0], "war offline")
    evening.play(evening.people[0], "card.withdraw", card=card)
    assert evening.whole("moderator")["count"]["karten"] == {"cards": 0, "late": 0, "held": 0}


def test_a_card_that_arrives_twice_before_and_after_the_end_is_not_late(evening: Evening) -> None:
    card = evening.write(evening.people[0], "pünktlich")
    evening.end("karten")
    evening.write(evening.people[0], "pünktlich", card=card)
    assert not evening.card(card).late


def test_the_moderator_writes_for_people_on_paper_even_after_the_end(evening: Evening) -> None:
    evening.end("karten")
    card = evening.write(evening.moderator, "von Hand")
    assert evening.whole("all")["card"][card]["src"] == "paper"
    evening.play(evening.other, "card.edit", card=card, text="von Hand!", n=1)
    assert evening.card(card).text == "von Hand!"
    assert evening.refusal(evening.people[0], "card.withdraw", card=card) == "card.not-yours"
    evening.play(evening.moderator, "card.withdraw", card=card)
    assert card not in evening.whole("moderator")["card"]


def test_two_devices_of_one_person_share_cards_and_counter(evening: Evening) -> None:
    phone = evening.people[0]
    tablet = type(phone)("participant", person=phone.person, device="tablet")
    card = evening.write(phone, "vom Handy")
    evening.play(tablet, "card.edit", card=card, text="vom Tablet", n=1)
    assert evening.play(phone, "card.edit", card=card, text="vom Handy, alt", n=1) == []
    assert evening.own(phone) == evening.own(tablet)
    assert evening.own(phone)["cards"][0]["text"] == "vom Tablet"


def test_a_phone_that_went_mad_is_stopped_and_others_are_not(evening: Evening) -> None:
    ann, bea = evening.people
    for number in range(CARDS_PER_PERSON):
        evening.write(ann, f"Karte {number}", card=an_id(f"mad {number}"))
    refused = evening.refused(ann, "card.write", stage="karten", card=an_id("one more"), text="noch eine")
    assert (refused.code, refused.facts) == ("too-many", {"max": CARDS_PER_PERSON})
    evening.write(bea, "meine erste", card=an_id("bea"))


# At tables


@pytest.fixture
def cafe() -> Placed:
    """The first round at the tables."""
    cafe = Placed()
    cafe.round("runde-1")
    return cafe


def at_place(cafe: Placed, card: str) -> str | None:
    return cafe.card(card).place


def test_a_card_lies_at_the_table_of_its_writer(cafe: Placed) -> None:
    ann = cafe.at("p2")[0]
    card = cafe.write(ann, "Bänke", stage="runde-1")
    assert cafe.whole("place:p2")["card"][card]["place"] == "p2"
    assert cafe.own(ann)["cards"][0]["place"] == "p2"
    assert cafe.whole("all")["count"]["runde-1"] == {"cards": 1, "places": {"p2": 1}}
    cafe.play(ann, "card.withdraw", card=card)
    assert cafe.whole("all")["count"]["runde-1"] == {"cards": 0, "places": {}}


def test_cards_elsewhere_lie_at_no_table() -> None:
    evening = Evening()
    evening.start("karten")
    card = evening.write(evening.people[0], "Bänke", place="p1")
    assert "place" not in evening.whole("all")["card"][card]


def test_nobody_writes_at_a_table_where_they_have_never_been(cafe: Placed) -> None:
    ann, new = cafe.at("p2")[0], an_id("new")
    write = {"stage": "runde-1", "card": new, "text": "x"}
    assert cafe.refusal(ann, "card.write", place="p3", **write) == "place.not-yours"
    assert cafe.refusal(ann, "card.write", place="p9", **write) == "place.unknown"
    cafe.play(ann, "card.write", place="p2", **write)


def test_what_comes_late_lies_at_the_table_where_it_was_written(cafe: Placed) -> None:
    ann = cafe.at("p2")[0]
    cafe.round("runde-2")
    assert cafe.place(ann) != "p2"
    card = cafe.write(ann, "war offline", stage="runde-1", place="p2")
    other = cafe.write(ann, "auch, und weiß nicht mehr wo", stage="runde-1")
    assert (at_place(cafe, card), at_place(cafe, other)) == ("p2", "p2")
    assert cafe.card(card).late and card not in cafe.whole("place:p2")["card"]
    cafe.play(cafe.moderator, "card.place", card=card)
    assert card in cafe.whole("place:p2")["card"] and card not in cafe.whole(f"place:{cafe.place(ann)}")["card"]
    assert cafe.whole("all")["count"]["runde-1"]["places"] == {"p2": 1}


def test_what_is_on_its_way_when_somebody_is_seated_elsewhere_lies_where_it_was_written(cafe: Placed) -> None:
    ann = cafe.at("p2")[0]
    cafe.play(cafe.moderator, "seat.give", stage="runde-1-platz", person=ann.person, target="p3")
    assert at_place(cafe, cafe.write(ann, "war unterwegs", stage="runde-1", place="p2")) == "p2"
    assert at_place(cafe, cafe.write(ann, "neu", stage="runde-1", card=an_id("next"))) == "p3"


@pytest.mark.parametrize("into", ["p1", None])
def test_what_is_on_its_way_when_a_table_is_closed_is_not_lost(cafe: Placed, into: str | None) -> None:
    ann = cafe.at("p2")[0]
    cafe.play(cafe.moderator, "place.close", place="p2", into=into)
    assert at_place(cafe, cafe.write(ann, "war unterwegs", stage="runde-1", place="p2")) == "p2"


def test_a_room_that_somebody_only_thought_of_is_not_theirs(cafe: Placed) -> None:
    cafe.walk("wahl")
    ann = cafe.people[0]
    free = [place for place in ("p1", "p2", "p3", "p4") if place not in cafe.own(ann)["seats"].values()]
    cafe.take(ann, free[0])
    cafe.take(ann, free[1])
    cafe.start("wahl")
    write = {"stage": "wahl", "card": an_id("n"), "text": "x"}
    assert cafe.refusal(ann, "card.write", place=free[0], **write) == "place.not-yours"
    cafe.play(ann, "card.write", place=free[1], **write)


def test_who_has_no_table_writes_nowhere(cafe: Placed) -> None:
    ann = cafe.at("p2")[0]
    cafe.play(cafe.moderator, "seat.give", stage="runde-1-platz", person=ann.person, target=None)
    assert cafe.refusal(ann, "card.write", stage="runde-1", card=an_id("n"), text="x") == "place.missing"


def test_a_closed_table_still_takes_what_was_written_there(cafe: Placed) -> None:
    cafe.walk("wahl")
    ann = cafe.people[0]
    cafe.take(ann, "p2")
    cafe.start("wahl")
    cafe.play(cafe.moderator, "place.close", place="p2")
    assert at_place(cafe, cafe.write(ann, "kurz davor", stage="wahl")) == "p2"


def test_hosts_write_at_their_own_table_as_participants_too(cafe: Placed) -> None:
    host = cafe.host("p3")
    phone = type(host)("participant", person=host.person)
    card = cafe.write(phone, "meine eigene", stage="runde-1")
    assert (at_place(cafe, card), cafe.card(card).author, cafe.card(card).paper) == ("p3", host.person, False)


def test_a_host_writes_down_for_nobody_in_particular_and_for_somebody(cafe: Placed) -> None:
    host = cafe.host("p2")
    ann = cafe.at("p2")[0]
    plain = cafe.write(host, "hat jemand gesagt", stage="runde-1")
    hers = cafe.write(host, "hat Änne gesagt", stage="runde-1", person=ann.person)
    shown = cafe.whole("place:p2")["card"]
    assert [(shown[card]["place"], shown[card]["src"]) for card in (plain, hers)] == [("p2", "paper"), ("p2", "paper")]
    assert (cafe.card(plain).author, cafe.card(hers).author) == (None, ann.person)
    assert [card["id"] for card in cafe.own(ann)["cards"]] == [hers]
    assert cafe.own(host)["cards"] == []
    cafe.end("runde-1")
    assert not cafe.card(cafe.write(host, "danach", stage="runde-1")).late


def test_a_host_writes_at_no_other_table(cafe: Placed) -> None:
    host, new = cafe.host("p2"), an_id("new")
    write = {"stage": "runde-1", "card": new, "text": "x"}
    assert cafe.refusal(host, "card.write", place="p3", **write) == "access.role"
    assert cafe.refusal(host, "card.write", person=an_id("nobody"), **write) == "person.unknown"
    cafe.play(host, "card.write", place="p2", **write)


def test_moderators_say_where_it_was_said(cafe: Placed) -> None:
    ann, new = cafe.at("p2")[0], an_id("new")
    write = {"stage": "runde-1", "card": new, "text": "x"}
    assert cafe.refusal(cafe.moderator, "card.write", **write) == "place.missing"
    assert cafe.refusal(cafe.moderator, "card.write", place="p9", **write) == "place.unknown"
    cafe.play(cafe.moderator, "card.write", place="p3", person=ann.person, **write)
    assert (at_place(cafe, new), cafe.card(new).author, cafe.card(new).paper) == ("p3", ann.person, True)


def test_a_host_mends_what_was_written_down_at_the_own_table_and_nothing_else(cafe: Placed) -> None:
    host, ann = cafe.host("p2"), cafe.at("p2")[0]
    down = cafe.write(cafe.moderator, "von Hand", stage="runde-1", place="p2")
    away = cafe.write(cafe.moderator, "von Hand", stage="runde-1", place="p3", card=an_id("away"))
    hers = cafe.write(ann, "selbst geschrieben", stage="runde-1")
    for card in (away, hers):
        assert cafe.refusal(host, "card.edit", card=card, text="x", n=1) == "card.not-yours"
        assert cafe.refusal(host, "card.withdraw", card=card) == "card.not-yours"
    cafe.play(host, "card.edit", card=down, text="von Hand!", n=1)
    assert cafe.card(down).text == "von Hand!"
    cafe.end("runde-1")
    assert cafe.refusal(host, "card.edit", card=down, text="zu spät", n=2) == "card.closed"
    assert cafe.refusal(host, "card.withdraw", card=down) == "card.closed"
    cafe.play(cafe.moderator, "card.withdraw", card=down)


def test_somebody_mends_on_the_phone_what_the_host_wrote_down_for_them(cafe: Placed) -> None:
    host, (ann, bea) = cafe.host("p2"), cafe.at("p2")
    card = cafe.write(host, "hat Änne gesagt", stage="runde-1", person=ann.person)
    assert cafe.refusal(bea, "card.edit", card=card, text="x", n=1) == "card.not-yours"
    cafe.play(ann, "card.edit", card=card, text="hat Änne gemeint", n=1)
    assert cafe.card(card).text == "hat Änne gemeint"


def test_the_host_of_two_merged_tables_mends_what_lies_at_both(cafe: Placed) -> None:
    host = cafe.host("p2")
    card = cafe.write(cafe.moderator, "von Hand", stage="runde-1", place="p3")
    assert cafe.refusal(host, "card.edit", card=card, text="x", n=1) == "card.not-yours"
    cafe.play(cafe.moderator, "place.close", place="p3", into="p2")
    cafe.play(host, "card.edit", card=card, text="gemeinsam", n=1)


def test_the_parts_of_a_card_stay_at_its_table(cafe: Placed) -> None:
    """Else all would see what was said at one table, as soon as the moderator splits it."""
    host = cafe.host("p2")
    card = cafe.write(host, "Bänke und Licht", stage="runde-1")
    parts = [{"card": an_id(f"part {text}"), "text": text} for text in ("Bänke", "Licht")]
    cafe.play(cafe.moderator, "card.split", card=card, parts=parts)
    for part in parts:
        assert cafe.whole("place:p2")["card"][part["card"]]["place"] == "p2"
        assert part["card"] not in cafe.whole("all")["card"]
        assert part["card"] not in cafe.whole("place:p3")["card"]
    assert cafe.whole("all")["count"]["runde-1"] == {"cards": 2, "places": {"p2": 2}}
    cafe.play(host, "card.edit", card=parts[0]["card"], text="Viele Bänke", n=1)


def test_a_card_under_one_of_another_table_does_not_say_which(cafe: Placed) -> None:
    ann, bea = cafe.at("p2")[0], cafe.at("p3")[0]
    low, top = cafe.write(ann, "Bänke", stage="runde-1"), cafe.write(bea, "Sitze", stage="runde-1")
    cafe.play(cafe.moderator, "card.stack", card=low, onto=top)
    assert cafe.whole()["card"][low]["stack"] == top, "control: moderators see the stack"
    assert "stack" not in cafe.whole("place:p2")["card"][low]
    assert top not in str(cafe.whole("place:p2")) and top not in str(cafe.own(ann))
    cafe.start("ernte")
    assert cafe.whole("all")["card"][low]["stack"] == top == cafe.own(ann)["cards"][0]["stack"]
