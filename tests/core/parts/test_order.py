"""Order in the hall: what is held is seen by its writer and by moderators, by nobody else before it is let through."""

from typing import Any

import pytest

from eventkit.core.audience import audiences
from eventkit.core.listed_words import has_listed_word
from eventkit.core.parts.order import MOST_WORDS
from tests.core.placed import Placed
from tests.core.steps import does_and_takes_back, may_not, without_steps
from tests.support import Evening, an_id, same

BAD = "Quatschkopf"


@pytest.fixture
def evening() -> Evening:
    evening = Evening(people=3)
    evening.start("karten")
    return evening


def hold(evening: Evening, on: bool = True) -> None:
    evening.play(evening.moderator, "order.hold", on=on)


def listed(evening: Evening, *words: str) -> None:
    evening.play(evening.moderator, "order.words", words=words)


def mute(evening: Evening, card: str, on: bool = True) -> None:
    evening.play(evening.moderator, "author.mute", card=card, on=on)


def approve(evening: Evening, *cards: str) -> list[Any]:
    return evening.play(evening.moderator, "card.approve", cards=cards)


def shown(evening: Evening, card: str) -> dict[str, Any]:
    """The card as moderators see it."""
    found: dict[str, Any] = evening.whole("moderator")["card"][card]
    return found


def status(evening: Evening, card: str, who: int = 0) -> str:
    return next(mine["status"] for mine in evening.own(evening.people[who])["cards"] if mine["id"] == card)


# Holding


def test_a_new_card_is_held_and_only_its_writer_and_moderators_see_it(evening: Evening) -> None:
    open_card = evening.write(evening.people[0], "Bänke")
    hold(evening)
    card = evening.write(evening.people[0], "nur für Wartende")
    assert "nur für Wartende" not in str(evening.whole("all"))
    assert "nur für Wartende" not in str(evening.own(evening.people[1]))
    assert shown(evening, card)["held"] is True
    assert status(evening, card) == "held"
    assert open_card in evening.whole("all")["card"]
    assert status(evening, open_card) == "saved"
    assert "held" not in shown(evening, open_card)


def test_letting_a_card_through_opens_it(evening: Evening) -> None:
    hold(evening)
    card, other = evening.write(evening.people[0], "Bänke"), evening.write(evening.people[0], "Licht")
    approve(evening, card)
    assert evening.whole("all")["card"].keys() == {card}
    assert (status(evening, card), status(evening, other)) == ("saved", "held")
    assert "held" not in shown(evening, card)


def test_the_counts_tell_moderators_how_many_are_held_and_others_how_many_they_see(evening: Evening) -> None:
    evening.write(evening.people[0], "Bänke")
    hold(evening)
    cards = [evening.write(evening.people[1], text) for text in ("Licht", "Bus", "Baum")]
    assert evening.whole("moderator")["count"]["karten"] == {"cards": 1, "late": 0, "held": 3}
    assert evening.whole("all")["count"]["karten"] == {"cards": 1}
    approve(evening, cards[0])
    evening.play(evening.people[1], "card.withdraw", card=cards[1])
    evening.play(evening.moderator, "card.hide", card=cards[2], reason="Beleidigung")
    assert evening.whole("moderator")["count"]["karten"] == {"cards": 2, "late": 0, "held": 0}
    evening.play(evening.moderator, "card.show", card=cards[2])
    assert evening.whole("moderator")["count"]["karten"] == {"cards": 2, "late": 0, "held": 1}
    assert evening.whole("all")["card"].keys() == {*evening.state.cards} - set(cards[1:])


def test_what_was_there_before_stays_open_and_what_is_held_stays_held(evening: Evening) -> None:
    before = evening.write(evening.people[0], "Bänke")
    hold(evening)
    card = evening.write(evening.people[0], "Licht")
    hold(evening, on=False)
    after = evening.write(evening.people[0], "Bus")
    assert evening.whole("all")["card"].keys() == {before, after}
    assert status(evening, card) == "held"


def test_what_moderators_write_down_is_not_held(evening: Evening) -> None:
    hold(evening)
    listed(evening, BAD)
    card = evening.write(evening.moderator, f"{BAD}, sagte jemand")
    for_ann = evening.write(evening.moderator, "von einem Zettel", person=evening.people[0].person)
    assert evening.whole("all")["card"].keys() == {card, for_ann}


def test_a_rejected_card_is_hidden_with_its_reason(evening: Evening) -> None:
    hold(evening)
    card = evening.write(evening.people[0], "Frau M. nervt")
    evening.play(evening.moderator, "card.hide", card=card, reason="üble Nachrede")
    mine = evening.own(evening.people[0])["cards"][0]
    assert (mine["status"], mine["hidden"]) == ("hidden", "üble Nachrede")
    evening.play(evening.moderator, "card.show", card=card)
    assert status(evening, card) == "held"
    assert evening.whole("all")["card"] == {}


def test_letting_through_skips_what_was_taken_back_meanwhile_and_refuses_what_never_was(evening: Evening) -> None:
    hold(evening)
    one, two = evening.write(evening.people[0], "Bänke"), evening.write(evening.people[0], "Licht")
    evening.play(evening.people[0], "card.withdraw", card=two)
    assert len(approve(evening, one, two, one)) == 1
    assert approve(evening, one, two) == []
    assert evening.refusal(evening.moderator, "card.approve", cards=[an_id("none")]) == "card.unknown"


def test_a_card_for_the_themenspeicher_is_held_too(evening: Evening) -> None:
    hold(evening)
    card = evening.write(evening.people[0], "später", parked=True)
    assert card not in evening.whole("all")["card"]
    approve(evening, card)
    assert evening.whole("all")["card"][card]["parked"] is True


# Late cards: the tray


def test_a_late_card_that_must_be_let_through_is_so_by_taking_it_out_of_the_tray(evening: Evening) -> None:
    listed(evening, BAD)
    evening.end("karten")
    card, clean = evening.write(evening.people[0], BAD), evening.write(evening.people[0], "Bänke")
    assert (shown(evening, card)["held"], shown(evening, card)["late"]) == (True, True)
    assert "held" not in shown(evening, clean)
    assert evening.whole("moderator")["count"]["karten"] == {"cards": 0, "late": 2, "held": 0}
    assert status(evening, card) == "late"
    before = without_steps(evening)
    evening.play(evening.moderator, "card.place", card=card)
    assert evening.whole("all")["card"].keys() == {card}
    evening.undo()
    assert without_steps(evening) == before


def test_who_lets_a_late_card_through_leaves_it_in_the_tray(evening: Evening) -> None:
    listed(evening, BAD)
    evening.end("karten")
    card = evening.write(evening.people[0], BAD)
    approve(evening, card)
    assert evening.whole("all")["card"] == {}
    assert evening.whole("moderator")["count"]["karten"]["late"] == 1


# Where held cards are not


def test_a_held_card_is_no_target_and_lies_under_no_heading(evening: Evening) -> None:
    ann, bea, _ = evening.people
    open_card = evening.write(ann, "Bänke")
    hold(evening)
    card = evening.write(ann, "Licht")
    evening.start("ordnen")
    refused = evening.refusal(evening.moderator, "card.move", stage="ordnen", cards=[open_card, card], cluster=None)
    assert refused == "card.held"
    fields = {"stage": "ordnen", "cluster": an_id("heading"), "title": "Wege", "cards": [card]}
    assert evening.refusal(evening.moderator, "cluster.create", **fields) == "card.held"
    assert evening.refusal(evening.moderator, "card.stack", card=card, onto=open_card) == "card.not-same"
    assert evening.refusal(evening.moderator, "card.stack", card=open_card, onto=card) == "card.not-same"
    parts = [{"card": an_id(f"part {n}"), "text": "halb"} for n in (1, 2)]
    assert evening.refusal(evening.moderator, "card.split", card=card, parts=parts) == "card.not-splittable"
    evening.start("offen")
    assert evening.whole("all")["stage"]["offen"]["targets"] == [open_card]
    dots = {"stage": "offen", "target": card, "count": 1}
    assert evening.refusal(bea, "dots.set", **dots, n=1) == "target.unknown"
    counted = {"stage": "offen", "source": "paper", "target": card, "count": 1}
    assert evening.refusal(evening.moderator, "votes.count", **counted) == "target.unknown"
    approve(evening, card)
    assert evening.play(bea, "dots.set", **dots, n=1)
    assert evening.heading("Wege", open_card, card)


def test_a_card_that_is_edited_into_a_listed_word_is_held_wherever_it_lies(evening: Evening) -> None:
    ann, bea, _ = evening.people
    card, other = evening.write(ann, "Bänke"), evening.write(ann, "Licht")
    heading = evening.heading("Wege", card, other)
    evening.start("offen")
    evening.dots(bea, card, 2, stage="offen")
    evening.start("karten")
    listed(evening, BAD)
    evening.play(ann, "card.edit", card=card, text=f"{BAD} auf Bänken", n=2)
    assert BAD not in str(evening.whole("all"))
    assert evening.whole("all")["cluster"][heading]["cards"] == [other]
    assert card not in evening.whole("all")["stage"]["offen"]["targets"]
    assert evening.whole("all")["tally"]["offen"]["total"] == 0
    assert evening.own(bea)["dots"] == {}
    assert status(evening, card) == "held"
    approve(evening, card)
    assert evening.whole("all")["cluster"][heading]["cards"] == [card, other]
    assert evening.whole("all")["tally"]["offen"]["total"] == 2
    assert evening.own(bea)["dots"]["offen"] == {card: 2}


def test_while_new_cards_are_held_an_edited_one_is_held_again(evening: Evening) -> None:
    hold(evening)
    card = evening.write(evening.people[0], "Bänke")
    approve(evening, card)
    evening.play(evening.people[0], "card.edit", card=card, text="etwas ganz anderes", n=1)
    assert evening.whole("all")["card"] == {}
    assert status(evening, card) == "held"


def test_an_edit_that_nobody_minds_holds_nothing(evening: Evening) -> None:
    listed(evening, BAD)
    card = evening.write(evening.people[0], "Bänke")
    evening.play(evening.people[0], "card.edit", card=card, text="Mehr Bänke", n=1)
    assert evening.whole("all")["card"][card]["text"] == "Mehr Bänke"


def test_the_top_of_a_stack_that_is_held_lets_the_next_card_come_up(evening: Evening) -> None:
    ann, bea, _ = evening.people
    top, under = evening.write(ann, "Bänke"), evening.write(bea, "Sitzbänke")
    evening.play(evening.moderator, "card.stack", card=under, onto=top)
    listed(evening, BAD)
    evening.play(ann, "card.edit", card=top, text=BAD, n=1)
    view = evening.whole("all")["card"]
    assert view.keys() == {under}
    assert "stack" not in view[under]
    assert approve(evening, top)
    assert evening.whole("all")["card"][top]["stack"] == under


def test_letting_the_only_card_of_a_stack_through_can_be_taken_back(evening: Evening) -> None:
    """The others are hidden, so it comes up; taken back, it lies where it lay."""
    ann, bea, _ = evening.people
    top, under = evening.write(ann, "Bänke"), evening.write(bea, "Sitzbänke")
    evening.play(evening.moderator, "card.stack", card=under, onto=top)
    listed(evening, BAD)
    evening.play(ann, "card.edit", card=top, text=BAD, n=1)
    evening.play(evening.moderator, "card.hide", card=under, reason="doppelt")
    does_and_takes_back(evening, "card.approve", cards=[top])


# Listed words


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["Quatsch"], "So ein QUATSCH!"),
        (["quatsch*"], "Quatschköpfe"),
        (["*kopf"], "Quatschkopf"),
        (["*atsch*"], "quatschen"),
        (["straße"], "STRASSE"),
        (["völliger Unsinn"], "völliger\n   unsinn"),
        (["voll-idiot"], "Du Voll-Idiot"),
        (["c++"], "c++ ist doof"),
        (["a.b"], "a.b"),
        (["u\u0308bel"], "Übel"),
        (["eins", "zwei"], "und zwei"),
    ],
)
def test_a_listed_word_is_found(words: list[str], text: str) -> None:
    assert has_listed_word(tuple(words), text)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ([], "Quatsch"),
        (["quatsch"], "Quatschkopf"),
        (["quatsch*"], "Kuhquatsch"),
        (["*kopf"], "kopflos"),
        (["völliger Unsinn"], "völliger kleiner Unsinn"),
        (["a.b"], "axb"),
        (["ass"], "Klasse, passt, Straße"),
    ],
)
def test_what_only_looks_like_a_listed_word_is_not_found(words: list[str], text: str) -> None:
    assert not has_listed_word(tuple(words), text)


def test_the_list_is_kept_as_typed_without_doubles_and_without_what_is_no_word(evening: Evening) -> None:
    listed(evening, "  Straße ", "STRASSE", "*", "", "***", "völliger  Unsinn", "Affe*")
    assert evening.whole("moderator")["order"]["event"]["words"] == ["Affe*", "STRASSE", "völliger Unsinn"]
    assert evening.play(evening.other, "order.words", words=["Affe*", "STRASSE", "völliger Unsinn"]) == []


def test_the_list_has_a_limit(evening: Evening) -> None:
    many = [f"wort{number}" for number in range(MOST_WORDS + 1)]
    assert evening.refusal(evening.moderator, "order.words", words=many) == "command.malformed"
    assert evening.refusal(evening.moderator, "order.words", words=["w" * 41]) == "command.malformed"
    listed(evening, *many[1:])
    assert len(evening.state.words) == MOST_WORDS


# Muting


def test_a_muted_persons_new_cards_are_held_and_those_of_others_are_not(evening: Evening) -> None:
    ann, bea, _ = evening.people
    first = evening.write(ann, "Blödsinn")
    mute(evening, first)
    card, other = evening.write(ann, "noch mehr"), evening.write(bea, "Bänke")
    assert evening.whole("all")["card"].keys() == {first, other}
    assert status(evening, card) == "held"
    mute(evening, first, on=False)
    assert evening.write(ann, "etwas Nettes") in evening.whole("all")["card"]


def test_a_moderator_never_learns_who_wrote_a_muted_card_nor_what_else_they_wrote(evening: Evening) -> None:
    ann, bea, _ = evening.people
    evening.state.names[ann.person or ""] = "Änne"
    older, bad, other = evening.write(ann, "Licht"), evening.write(ann, "Blödsinn"), evening.write(bea, "Bus")
    people = {key: {**one} for key, one in evening.whole("moderator")["person"].items()}
    mute(evening, bad)
    view = evening.whole("moderator")
    assert view["person"] == people
    without = {name: objects for name, objects in view.items() if name != "person"}
    assert "Änne" not in str(without)
    assert (ann.person or "?") not in str(without)
    assert [card for card in (older, bad, other) if "muted" in view["card"][card]] == [bad]
    assert view["order"]["event"]["muted"] == [bad]
    waits = evening.write(ann, "noch mehr")
    assert shown(evening, waits)["muted"] is True
    approve(evening, waits)
    assert "muted" not in shown(evening, waits)


def test_muting_by_another_card_of_the_same_person_tells_nothing(evening: Evening) -> None:
    ann, *_ = evening.people
    one, two = evening.write(ann, "Blödsinn"), evening.write(ann, "Unsinn")
    mute(evening, one)
    before = without_steps(evening)
    mute(evening, two)
    assert without_steps(evening) == before
    mute(evening, two, on=False)
    assert evening.whole("moderator")["order"]["event"]["muted"] == []


def test_a_muted_card_that_was_taken_back_can_still_be_named_to_end_it(evening: Evening) -> None:
    card = evening.write(evening.people[0], "Blödsinn")
    mute(evening, card)
    evening.play(evening.people[0], "card.withdraw", card=card)
    (named,) = evening.whole("moderator")["order"]["event"]["muted"]
    mute(evening, named, on=False)
    assert evening.whole("moderator")["order"]["event"]["muted"] == []


def test_what_nobody_in_particular_wrote_mutes_nobody(evening: Evening) -> None:
    card = evening.write(evening.moderator, "von einem Zettel")
    assert evening.refusal(evening.moderator, "author.mute", card=card) == "card.no-author"
    assert evening.refusal(evening.moderator, "author.mute", card=an_id("none")) == "card.unknown"


# Reports


def test_reports_are_counted_once_for_each_person_and_seen_by_moderators_only(evening: Evening) -> None:
    ann, bea, cem = evening.people
    card = evening.write(ann, "Frau M. nervt")
    before = evening.whole("all")
    for who in (bea, bea, cem, ann):
        evening.play(who, "card.report", card=card)
    assert shown(evening, card)["reports"] == 2
    assert evening.whole("all") == before
    view = evening.whole("moderator")
    del view["person"]
    assert not any((who.person or "?") in str(view) for who in (ann, bea, cem))
    evening.play(evening.moderator, "card.clear", card=card)
    assert "reports" not in shown(evening, card)
    assert card in evening.whole("all")["card"]


def test_what_a_person_cannot_see_needs_no_report(evening: Evening) -> None:
    ann, bea, _ = evening.people
    hold(evening)
    held = evening.write(ann, "wartet")
    evening.start("geheim")
    covered = evening.write(ann, "verdeckt", stage="geheim")
    approve(evening, covered)
    for card in (held, covered):
        assert evening.play(bea, "card.report", card=card) == []
    evening.play(evening.moderator, "cards.reveal", stage="geheim")
    assert evening.play(bea, "card.report", card=covered)
    assert evening.refusal(bea, "card.report", card=an_id("none")) == "card.unknown"
    evening.play(ann, "card.withdraw", card=covered)
    assert evening.refusal(bea, "card.report", card=covered) == "card.withdrawn"


def test_another_tables_card_is_reported_once_it_is_shown() -> None:
    evening = Placed()
    stage = evening.round("runde-1")
    writer = evening.people[0]
    card = evening.write(writer, "nur für unseren Tisch", stage=stage)
    here = next(one for one in evening.at(evening.place(writer) or "") if one.person != writer.person)
    away = next(one for one in evening.people if evening.place(one) != evening.place(writer))
    assert evening.play(away, "card.report", card=card) == []
    assert evening.play(here, "card.report", card=card)
    evening.play(evening.moderator, "boards.open", open=True)
    assert evening.play(away, "card.report", card=card)


def test_a_report_after_the_moderator_has_looked_stands_and_keeps_undo_from_losing_it(evening: Evening) -> None:
    ann, bea, cem = evening.people
    card = evening.write(ann, "Frau M. nervt")
    evening.play(bea, "card.report", card=card)
    evening.play(evening.moderator, "card.clear", card=card)
    evening.play(cem, "card.report", card=card)
    step = evening.whole("moderator")["step"]["m:lea"]["seq"]
    refused = evening.refused(evening.moderator, "undo", step=step)
    assert (refused.code, refused.facts["by"]) == ("undo.depended", "card.reports")
    assert shown(evening, card)["reports"] == 1


# Rights, undo, replay


def test_only_moderators_keep_order(evening: Evening) -> None:
    card, reported = evening.write(evening.people[0], "Bänke"), evening.write(evening.people[0], "Licht")
    evening.play(evening.people[1], "card.report", card=reported)
    may_not(evening, "order.hold", on=True)
    may_not(evening, "order.words", words=[BAD])
    may_not(evening, "author.mute", card=card)
    may_not(evening, "card.approve", cards=[evening.write(evening.people[1], "wartet")])
    may_not(evening, "card.clear", card=reported)
    assert evening.refusal(evening.moderator, "card.report", card=card) == "access.role"


def test_hosts_keep_no_order_either() -> None:
    evening = Placed()
    evening.round("runde-1")
    host = evening.host("p1")
    for kind, fields in (
        ("order.hold", {"on": True}),
        ("order.words", {"words": [BAD]}),
        ("card.approve", {"cards": [an_id("x")]}),
        ("author.mute", {"card": an_id("x")}),
        ("card.clear", {"card": an_id("x")}),
    ):
        assert evening.refusal(host, kind, **fields) == "access.role"


def test_nobody_but_moderators_sees_the_list_or_held_cards_at_any_table() -> None:
    evening = Placed()
    stage = evening.round("runde-1")
    evening.host("p1")
    listed(evening, "geheimes Wort", "Anderes")
    writer = evening.at("p1")[0]
    card = evening.write(writer, "Anderes kommt auch vor", stage=stage)
    for audience in audiences(evening.state):
        view = evening.whole(audience)
        if audience == "moderator":
            assert "geheimes Wort" in str(view)
            assert view["card"][card]["held"] is True
            continue
        assert view["order"] == {}, audience
        assert "geheimes Wort" not in str(view), audience
        assert card not in view["card"], audience
    approve(evening, card)
    assert card in evening.whole("place:p1")["card"]
    assert card in evening.whole("host:p1")["card"]
    assert evening.whole("all")["count"][stage]["places"] == {"p1": 1}


def test_every_step_that_keeps_order_can_be_taken_back(evening: Evening) -> None:
    ann, bea, _ = evening.people
    card = evening.write(ann, "Bänke")
    evening.play(bea, "card.report", card=card)
    does_and_takes_back(evening, "order.hold", on=True)
    does_and_takes_back(evening, "order.words", words=["Affe", BAD])
    listed(evening, "Affe")
    does_and_takes_back(evening, "order.words", words=[])
    does_and_takes_back(evening, "card.clear", card=card)
    does_and_takes_back(evening, "author.mute", card=card)
    mute(evening, card)
    does_and_takes_back(evening, "author.mute", card=card, on=False)
    held = [evening.write(ann, text) for text in ("eins", "zwei")]
    does_and_takes_back(evening, "author.mute", card=held[0], on=False)
    does_and_takes_back(evening, "card.approve", cards=held)
    does_and_takes_back(evening, "card.approve", cards=held[:1])


def test_letting_through_cannot_be_taken_back_once_somebody_has_put_a_dot_on_the_card(evening: Evening) -> None:
    hold(evening)
    card = evening.write(evening.people[0], "Bänke")
    approve(evening, card)
    step = evening.state.seq
    evening.start("offen")
    evening.dots(evening.people[1], card, 1, stage="offen")
    assert evening.refused(evening.moderator, "undo", step=step).facts["by"] == "dots"


def test_after_a_restart_everything_is_as_it_was(evening: Evening) -> None:
    ann, bea, _ = evening.people
    listed(evening, BAD)
    card = evening.write(ann, "Bänke")
    evening.play(ann, "card.edit", card=card, text=BAD, n=1)
    evening.play(bea, "card.report", card=evening.write(ann, "Licht"))
    mute(evening, card)
    approve(evening, card, evening.write(ann, "wartet"))
    hold(evening)
    assert same(evening.state, evening.refolded())
