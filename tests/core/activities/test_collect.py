"""collect: live, or hidden until the reveal."""

from tests.support import Evening


def hidden() -> tuple[Evening, str]:
    evening = Evening()
    evening.start("geheim")
    return evening, evening.write(evening.people[0], "Das traue ich mich kaum", stage="geheim")


def test_hidden_cards_are_seen_by_their_writer_and_the_moderator_only() -> None:
    evening, card = hidden()
    assert evening.whole("all")["card"] == {}
    assert evening.whole("moderator")["card"][card]["text"] == "Das traue ich mich kaum"
    assert evening.own(evening.people[0])["cards"][0]["status"] == "saved"
    assert evening.own(evening.people[1])["cards"] == []


def test_all_see_how_many_hidden_cards_there_are() -> None:
    evening, _ = hidden()
    assert evening.whole("all")["count"]["geheim"] == {"cards": 1}


def test_after_the_reveal_all_see_all_cards_but_hidden_ones() -> None:
    evening, card = hidden()
    other = evening.write(evening.people[1], "Frau M. nervt", stage="geheim")
    evening.play(evening.moderator, "card.hide", card=other, reason="Name")
    evening.play(evening.moderator, "cards.reveal", stage="geheim")
    assert evening.play(evening.other, "cards.reveal", stage="geheim") == []
    assert list(evening.whole("all")["card"]) == [card]
    assert evening.whole("all")["stage"]["geheim"]["revealed"] is True


def test_cards_written_after_the_reveal_are_seen_at_once() -> None:
    evening, _ = hidden()
    evening.play(evening.moderator, "cards.reveal", stage="geheim")
    card = evening.write(evening.people[1], "Ich auch", stage="geheim")
    assert card in evening.whole("all")["card"]


def test_a_heading_shows_all_only_the_cards_they_may_see() -> None:
    evening, card = hidden()
    heading = evening.heading("Mut", card, stage="geheim-ordnen")
    assert evening.whole("all")["cluster"][heading]["cards"] == []
    assert evening.whole("moderator")["cluster"][heading]["cards"] == [card]
    evening.play(evening.moderator, "cards.reveal", stage="geheim")
    assert evening.whole("all")["cluster"][heading]["cards"] == [card]


def test_only_stages_with_cards_can_be_revealed_and_only_by_moderators() -> None:
    evening, _ = hidden()
    assert evening.refusal(evening.moderator, "cards.reveal", stage="ordnen") == "stage.no-cards"
    assert evening.refusal(evening.moderator, "cards.reveal", stage="nirgends") == "stage.unknown"
    assert evening.refusal(evening.people[0], "cards.reveal", stage="geheim") == "access.role"


def test_a_page_learns_what_a_card_may_be() -> None:
    shown = Evening().whole("all")["stage"]["karten"]
    assert shown["options"] == {
        "max_chars": 280, "hint_chars": 120, "show": "live", "anonymous": True,
        "kinds": [
            {"id": "idee", "label": {"de": "Idee"}, "colour": "yellow"},
            {"id": "huerde", "label": {"de": "Hürde"}, "colour": "rose"},
        ],
    }  # fmt: skip
    assert shown["revealed"] is True
