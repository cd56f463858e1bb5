"""Cards: what is written is there, once, whole, and only its writer takes it back."""

import pytest

from eventkit.core.parts.card import CARDS_PER_PERSON
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
