"""What is in a protocol, before anything is set or printed."""

import msgspec

from eventkit.core.blocks import Bars, Group, Para, Ranking, Table
from eventkit.core.words import Say
from eventkit.protocol import outline
from tests.protocol.evenings import full
from tests.support import Evening


def document(evening: Evening) -> outline.Document:
    return outline.document(evening.state)


def blocks(evening: Evening, stage: str) -> tuple:
    return next(section.blocks for section in document(evening).sections if section.key == f"stage-{stage}")


def said(evening: Evening, stage: str) -> list[Say]:
    return [block.words for block in blocks(evening, stage) if isinstance(block, Para) and isinstance(block.words, Say)]


def groups(evening: Evening, stage: str) -> dict:
    found = [block for block in blocks(evening, stage) if isinstance(block, Group)]
    return {g.title if isinstance(g.title, str) else g.title.message: [card.text for card in g.cards] for g in found}


def test_the_numbers_count_people_cards_headings_and_dots():
    assert document(full()).numbers == outline.Numbers(people=4, cards=10, headings=3, dots=8)


def test_stages_that_never_began_have_no_section_but_a_line_in_the_course_of_the_day():
    found = document(full())
    assert [section.key for section in found.sections] == ["stage-karten", "stage-ordnen", "stage-punkte"]
    assert [line.status for line in found.course if line.started is None] == ["waiting"] * (len(found.course) - 4)


def test_collecting_counts_cards_by_kind_and_says_what_is_not_counted():
    evening = full()
    table = next(block for block in blocks(evening, "karten") if isinstance(block, Table))
    assert [row[1] for row in table.rows] == ["8", "1", "9"]
    assert [(say.message, say.facts["count"]) for say in said(evening, "karten")] == [
        ("protocol-collected", 9), ("protocol-collected-late", 1), ("protocol-collected-hidden", 1),
        ("protocol-collected-withdrawn", 1),
    ]  # fmt: skip


def test_cards_that_were_sorted_stand_under_their_headings_only():
    evening = full()
    assert groups(evening, "karten") == {}
    found = groups(evening, "ordnen")
    assert list(found) == ["Treffpunkte", "Wege", "Licht", "unsorted", "protocol-late-cards"]
    assert found["Treffpunkte"][0] == "Mehr Bänke auf dem Weg zum Friedhof"
    assert found["unsorted"] == [
        "Ein Bus, der auch sonntags fährt", "Auf Papier: der Zebrastreifen ist verblasst",
    ]  # fmt: skip
    assert found["protocol-late-cards"] == ["Das fiel mir erst auf dem Heimweg ein"]


def test_every_card_that_counts_stands_in_exactly_one_group():
    evening = full()
    texts = [text for cards in groups(evening, "ordnen").values() for text in cards]
    assert sorted(texts) == sorted(
        card.text for card in evening.state.cards.values() if not card.withdrawn and card.hidden is None
    )


def test_cards_that_nobody_sorted_are_shown_where_they_were_written():
    evening = Evening()
    evening.start("karten")
    evening.write(evening.people[0], "Allein")
    assert groups(evening, "karten") == {"protocol-all-cards-here": ["Allein"]}


def test_a_vote_that_was_not_revealed_tells_only_how_many_voted():
    evening = full(reveal=False)
    assert not any(isinstance(block, Bars | Table) for block in blocks(evening, "punkte"))
    assert said(evening, "punkte")[0].facts == {"voted": 4, "people": 4}
    found = document(evening)
    assert found.numbers.dots is None and found.outcomes == ()


def test_what_was_counted_in_the_hall_adds_up_also_when_a_card_was_hidden_since():
    evening = Evening(people=3)
    evening.start("karten")
    first, second = (evening.write(evening.people[0], text) for text in ("Mehr Bänke", "Frau Geheimnis"))
    evening.start("offen")
    evening.dots(evening.people[0], first, 1, stage="offen")
    for card, count in ((first, 2), (second, 5)):
        evening.play(evening.moderator, "votes.count", stage="offen", source="paper", target=card, count=count)
    assert Say("protocol-counted-paper", {"count": 7}) in said(evening, "offen")
    evening.play(evening.moderator, "card.hide", card=second, reason="Ein Name")
    assert Say("protocol-counted-paper", {"count": 2}) in said(evening, "offen")
    table = next(block for block in blocks(evening, "offen") if isinstance(block, Table))
    assert [row[3:7] for row in table.rows] == [("1", "2", "0", "3")]
    evening.play(evening.moderator, "votes.count", stage="offen", source="paper", target=first, count=0)
    assert not [say for say in said(evening, "offen") if say.message == "protocol-counted-paper"]
    table = next(block for block in blocks(evening, "offen") if isinstance(block, Table))
    assert [row[3] for row in table.rows] == ["1"], "no columns for what was not counted"


def test_no_step_goes_on_in_the_protocol_of_an_event_that_was_closed_meanwhile():
    evening = Evening()
    evening.start("karten")
    lines = {line.title["de"]: line for line in document(evening).course}
    assert lines["Karten"].status == "open", "control"
    evening.play(evening.moderator, "event.close")
    lines = {line.title["de"]: line for line in document(evening).course}
    assert lines["Karten"].status == "closed" and lines["Ordnen"].status == "waiting"
    ended = lines["Karten"].ended
    assert ended == evening.state.at and lines["Ordnen"].ended is None
    evening.play(evening.moderator, "event.reopen")
    assert {line.ended for line in document(evening).course} == {None}
    evening.undo()
    assert ended in {line.ended for line in document(evening).course}, (
        "as it was, not when the reopening was taken back"
    )
    evening.undo()
    assert evening.state.stages["karten"].status == "open", "the event itself goes on where it was"


def test_ties_are_named_as_ties():
    table = next(block for block in blocks(full(), "punkte") if isinstance(block, Table))
    assert [row[0] for row in table.rows] == [
        Say("protocol-rank-tied", {"rank": 1}), Say("protocol-rank-tied", {"rank": 1}), "–",
    ]  # fmt: skip
    ranking = document(full()).outcomes[0].ranking
    assert isinstance(ranking, Ranking) and [item.tied for item in ranking.results] == [True, True]


def test_results_are_named_only_when_they_were_confirmed():
    assert [item.text for item in document(full()).outcomes[0].ranking.results] == ["Treffpunkte", "Wege"]
    assert document(full(confirm=False)).outcomes == ()
    assert Say("protocol-unconfirmed") in said(full(confirm=False), "punkte")


def test_the_annex_has_every_card_of_the_state():
    evening = full()
    annex = document(evening).annex
    assert [line.id for line in annex] == list(evening.state.cards)
    assert [line.no for line in annex] == list(range(1, 13))


def test_hidden_and_withdrawn_texts_are_nowhere_in_the_outline():
    raw = msgspec.json.encode(document(full())).decode()
    assert "Rosengasse" not in raw and "Lieber doch nicht" not in raw
    assert "nennt eine Nachbarin" in raw and "Mehr Bänke" in raw


def test_names_stand_on_cards_only_where_cards_carry_names():
    evening = Evening(people=1)
    evening.state.names = {evening.people[0].person: "Meryem"}
    evening.start("karten")
    evening.write(evening.people[0], "ohne Namen")
    assert b"Meryem" not in msgspec.json.encode(document(evening))
    evening.start("geheim")
    evening.write(evening.people[0], "mit Namen", stage="geheim")
    assert b"Meryem" in msgspec.json.encode(document(evening))


def test_a_late_card_that_somebody_parked_out_of_the_tray_is_printed_with_the_late_ones():
    evening = full()
    late = next(card for card in evening.state.cards.values() if card.late)
    evening.play(evening.moderator, "card.park", card=late.id)
    assert late.parked and not late.counts, "control: nobody sees it in the Themenspeicher"
    assert groups(evening, "ordnen")["protocol-late-cards"] == [late.text]
    assert document(evening).numbers == document(full()).numbers


def test_dots_that_all_watched_live_are_counted_on_the_first_page_without_a_reveal():
    evening = Evening()
    evening.start("karten")
    card = evening.write(evening.people[0], "Bänke")
    evening.end("karten")
    evening.start("offen")
    evening.dots(evening.people[0], card, 2, stage="offen")
    assert Say("protocol-dots-rule", {"dots": 3, "total": 2}) in said(evening, "offen"), "control: they are told there"
    assert document(evening).numbers.dots == 2


def test_headings_of_a_step_that_never_began_are_not_counted_for_none_of_them_is_printed():
    evening = full()
    evening.heading("Vorbereitet", stage="geheim-ordnen")
    assert evening.state.stages["geheim-ordnen"].started is None, "control"
    assert document(evening).numbers.headings == 3
    evening.start("geheim-ordnen")
    assert document(evening).numbers.headings == 4
    assert "Vorbereitet" in groups(evening, "geheim-ordnen")
