"""For people without a phone: slips with a code to read later, and the ways of their cards printed."""

from pathlib import Path

import pytest

from eventkit.core.actor import SYSTEM, Actor
from eventkit.core.blacken import BAR
from eventkit.core.fate import Ways
from eventkit.protocol import ink
from eventkit.protocol.paper import ways as ways_on_paper
from eventkit.protocol.typeset import passage
from eventkit.protocol.words import Speaker
from tests.core.chained import Chained
from tests.protocol.codes_in import missing_codes
from tests.protocol.printing import ADDRESS, made, words
from tests.protocol.reading import flat, pages
from tests.support import Evening, an_id

CODE, OTHER = "K7QM3XPA4C", "ACDEFHJKLM"


class Papered(Chained):
    """Gerda takes part on paper, and one card is nobody's; both have led to a measure."""

    def __init__(self) -> None:
        super().__init__()
        self.gerda = self.guest("gerda")
        self.hers = self.write(self.moderator, "Überall Bänke aus Holz", "ideen", about=self.seats, person=self.gerda)
        self.nobodys = self.write(self.moderator, "Bänke mit Lehne", "ideen", about=self.seats)
        heading = self.heading("Gute Bänke", self.hers, self.nobodys, stage="ideen-ordnen")
        self.choose(heading, stage="ideen-punkte")
        self.start("massnahmen")
        of = {"stage": "massnahmen", "measure": an_id("m"), "about": heading, "what": "Zehn Bänke kaufen"}
        self.play(self.moderator, "measure.set", **of, who="Bauhof", partners="Beirat", until="Mai", status="running")

    def guest(self, name: str) -> str:
        self.play(SYSTEM, "person.join", person=an_id(name), paper=True)
        return an_id(name)


@pytest.fixture
def evening() -> Papered:
    return Papered()


def test_a_slip_has_its_code_in_letters_and_to_scan_and_says_how_long(evening: Papered, tmp_path: Path) -> None:
    evening.state.names[evening.gerda] = "Gerda"
    raw = made("keep", evening, readings={evening.gerda: CODE})
    assert raw is not None
    for said in ("Gast 4, Gerda", "K7QM3-XPA4C", "192.168.1.5:8750/ways/ACDEFH", "solange er läuft", "Nur zum Lesen"):
        assert said in flat(raw)
    assert missing_codes(raw, [f"{ADDRESS}/ways/ACDEFH#{CODE}"], tmp_path) == []


def test_cards_that_are_nobodys_have_slips_by_their_number(evening: Papered) -> None:
    found = words("keep", evening, "en", readings={evening.gerda: CODE, evening.nobodys: OTHER})
    number = evening.card(evening.nobodys).no
    assert f"Card {number} Bänke mit Lehne ACDEF-HJKLM" in found and "Guest 4" in found


def test_the_ways_are_printed_for_everybody_on_paper(evening: Papered) -> None:
    found = words("ways", evening)
    for said in (
        "Gast 4", "Überall Bänke aus Holz", "Geschrieben zu Sitzen", "Gute Bänke 2 Karten", "Zehn Bänke kaufen",
        "Wer: Bauhof", "Mit wem: Beirat", "Bis wann: Mai", "Stand: läuft",
    ):  # fmt: skip
        assert said in found, said
    assert "Bänke mit Lehne" not in found and "Karten ohne Namen" not in found
    assert "Bänke mit Lehne" in words("ways", evening, loose=True)


def test_each_begins_on_a_page_of_their_own(evening: Papered) -> None:
    heinz = evening.guest("heinz")
    evening.write(evening.moderator, "Licht am Weg", "ideen", about=evening.light, person=heinz)
    evening.guest("ohne karten")
    raw = made("ways", evening)
    assert raw is not None
    assert [("Gast 4" in page, "Gast 5" in page, "Gast 6" in page) for page in pages(raw)] == [
        (True, False, False), (False, True, False),
    ]  # fmt: skip


def test_what_somebody_wrote_on_a_phone_is_not_printed_under_their_number(evening: Papered) -> None:
    """Nobody who prints shall learn who has written a card; what was written down for somebody is known already."""
    gerda = Actor("participant", person=evening.gerda, device="phone")
    evening.write(gerda, "heimlich auf dem Handy", "ideen", about=evening.seats)
    assert [way.paper for way in Ways(evening.state).of(evening.gerda)] == [True, False]
    assert "heimlich" not in words("ways", evening)
    for what in ("keep", "ways"):
        assert made(what, evening, person=evening.ann.person, readings={evening.ann.person: CODE}) is None
    assert made("ways", evening, person=evening.gerda) is not None  # the control


def test_a_card_of_many_lines_is_shortened_and_runs_off_no_page(evening: Papered) -> None:
    text = "Anfang" + "\n." * 130
    for about, count in ((evening.seats, 3), (evening.light, 1)):
        for _ in range(count):
            evening.write(evening.moderator, text, "ideen", about=about, person=evening.gerda)
    told = [way for way in Ways(evening.state).of(evening.gerda) if way.paper]
    rows = ways_on_paper._rows(evening.state, [*told, *Ways(evening.state).of(evening.ann.person or "")], Speaker("de"))
    assert max(row.height for row in rows) < ink.HEIGHT
    assert passage(text, ink.LEAD, ink.WIDTH).height > ink.HEIGHT  # the control
    assert "…" in words("ways", evening)


def test_for_nobody_there_is_nothing_to_print() -> None:
    assert made("keep", Evening()) is None
    assert made("ways", Evening(), loose=True) is None


def test_what_is_blackened_stands_on_no_sheet_that_quotes_cards_either(evening: Papered) -> None:
    evening.state.names[evening.gerda] = "Gerda Holz"
    sheets = {what: {"readings": {evening.nobodys: OTHER}, "loose": True} for what in ("keep", "ways", "board")}
    for what, more in sheets.items():
        assert "Bänke mit Lehne" in words(what, evening, **more), f"control: {what}"
    evening.play(evening.moderator, "report.names", words={"Lehne": "blacken", "Holz": "blacken"})
    for what, more in sheets.items():
        found = words(what, evening, **more)
        assert "Lehne" not in found and BAR in found and "aus Holz" not in found, what
    assert "Gast 4, Gerda Holz" in words("ways", evening)


def test_of_a_person_who_is_erased_no_sheet_says_which_cards_are_by_the_same_hand(evening: Papered) -> None:
    assert "Gast 4" in words("ways", evening), "control"
    evening.play(evening.moderator, "person.erase", person=evening.gerda, texts=False)
    assert made("ways", evening) is None
    assert made("keep", evening, readings={evening.gerda: CODE}) is None
    assert "Überall Bänke aus Holz" in words("board", evening), "control: the card itself stays"


def test_the_pack_for_before_has_none_of_it(evening: Papered) -> None:
    title = "Was aus Ihren Karten wurde"
    assert title not in words("all", evening, readings={evening.gerda: CODE}, loose=True)
    assert title in words("keep", evening, readings={evening.gerda: CODE}) and title in words("ways", evening)
