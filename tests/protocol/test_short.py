"""The short version: one page, whatever happened."""

import io
from contextlib import suppress
from functools import cache

import msgspec
import pytest
from pypdf import PdfReader

from eventkit import resources as files
from eventkit.core.blocks import Plan, Planned, Ranked, Ranking
from eventkit.core.details import NextStep
from eventkit.core.errors import Refused
from eventkit.protocol import outline, pdf, short
from eventkit.protocol.chapters import Short, chapters
from eventkit.protocol.fit import shares
from eventkit.protocol.flow import paginate
from eventkit.protocol.outline import Document, Top
from eventkit.protocol.said.short import briefly
from eventkit.protocol.words import Speaker
from tests.protocol.evenings import full
from tests.protocol.reading import pages
from tests.protocol.test_hostile import OWN
from tests.protocol.workshop import workshop
from tests.support import Evening

DE = Speaker("de")
LONG = "Ein Platz, an dem sich alle treffen können, auch abends, auch im Winter und ohne etwas zu kaufen. " * 4


def crowded(document: Document, texts: tuple[str, ...] = (LONG,)) -> Document:
    """The same with 50 results, 60 measures and 20 steps of such texts."""
    words = [texts[at % len(texts)] for at in range(60)]
    results = tuple(Ranked(at + 1, words[at], 50 - at, False, 3, 4, 5, LONG) for at in range(50))
    measures = tuple(Planned(at, f"m{at}", words[at], words[-at], "", words[at - 7], "", ()) for at in range(60))
    steps = tuple(NextStep(when=words[at], what=words[at + 1]) for at in range(20))
    planned = outline.Section("stage-plan", {"de": "Maßnahmen"}, (Plan(measures),))
    details = msgspec.structs.replace(document.details, next=steps, contact=texts[0])
    return msgspec.structs.replace(
        document, details=details, tops=(Top({"de": texts[0]}, Ranking(results), True),), question={"de": texts[-1]},
        sections=(*document.sections, planned),
    )  # fmt: skip


def block(document: Document) -> Short:
    found = chapters(document)[0].parts[0]
    assert isinstance(found, Short)
    return found


def reaches(document: Document, speak: Speaker = DE) -> list[int]:
    """The numbers of the pages on which the short version stands."""
    found = paginate(pdf._body(document, speak))
    keys = [[row.mark.key for _, row in page.rows if row.mark] for page in found]
    first, next_ = (next(n for n, page in enumerate(keys) if key in page) for key in ("short", "course"))
    return list(range(first, next_))


@cache
def of_format(name: str) -> Document:
    evening = Evening((files.formats() / f"{name}.toml").read_text("utf-8"), people=9)
    for stage in evening.state.stages:
        with suppress(Refused):  # what needs results of steps that had none
            evening.play(evening.moderator, "stage.start", stage=stage)
    return outline.document(evening.state)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_it_is_one_page_however_much_happened(lang):
    speak = Speaker(lang)
    for made in (Evening(people=0), full(), workshop()):
        document = outline.document(made.state)
        assert reaches(document, speak) == [0]
        assert reaches(crowded(document), speak) == [0]
        assert reaches(crowded(document, OWN), speak) == [0]
        assert reaches(crowded(document, ("W" * 300, "مركز لقاء " * 40)), speak) == [0]


def test_without_the_cut_it_would_be_more_than_a_page(monkeypatch):
    monkeypatch.setattr(short, "cut", lambda block, speak: block)
    assert len(reaches(crowded(outline.document(full().state)))) > 1


@pytest.mark.parametrize("name", ["world-cafe", "zukunftswerkstatt", "stadtgespraech"])
def test_it_is_one_page_in_every_kind_of_event(name):
    assert reaches(of_format(name)) == reaches(crowded(of_format(name))) == [0]


def test_what_has_no_room_is_counted_and_found_elsewhere():
    whole = block(crowded(outline.document(full().state)))
    left = short.cut(whole, DE)
    shown = (sum(len(top.ranking.results) for top in left.tops), len(left.measures), len(left.steps))
    assert all(shown) and tuple(map(sum, zip(shown, left.left, strict=True))) == (50, 60, 20)


def test_it_says_what_counts_and_who_to_ask():
    made = workshop()
    made.state.details = msgspec.structs.replace(
        made.state.details, contact="Zimmer 12", next=(NextStep(when="im Mai", what="Der Rat berät."),)
    )
    raw = pdf.render(made.state, "de")
    at = next(n for n, page in enumerate(pages(raw)) if "Die alte Molkerei aufschließen" in page)
    page = " ".join(pages(raw)[at].split())
    for words in (
        "Kurz gefasst", "Was stört Sie", "Menschen waren dabei", "Aus „Lösungen wählen“ bestätigt",
        "Molkerei sonntags öffnen", "Jugendpflege", "März 2027", "im Mai Der Rat berät.", "Fragen Zimmer 12",
    ):  # fmt: skip
        assert words in page
    assert page.index("Ein Rufbus") > page.index("Die alte Molkerei")  # the last vote first
    assert [entry.title for entry in PdfReader(io.BytesIO(raw)).outline if not isinstance(entry, list)][
        1
    ] == "Kurz gefasst"


def test_without_confirmed_results_it_tells_the_most_dots_once_they_were_shown():
    (top,) = outline.document(full(confirm=False).state).tops
    assert not top.confirmed and [item.text for item in top.ranking.results][:2] == ["Treffpunkte", "Wege"]
    assert outline.document(full(reveal=False).state).tops == ()


def test_two_people_are_not_counted():
    assert "dabei" not in pages(pdf.render(full(people=2, confirm=False).state, "de"))[2]
    assert "dabei" in pages(pdf.render(full(people=3, confirm=False).state, "de"))[2]


def test_lists_take_turns_until_the_room_is_full():
    assert shares(100, [[10] * 3, [10] * 2, []], 5) == [3, 2, 0]
    assert shares(50, [[10] * 9, [10] * 2, []], 5) == [2, 2, 0]
    assert shares(50, [[10] * 9, [60], [10]], 5) == [3, 0, 1]
    assert shares(0, [[1], [1]], 0) == [0, 0]


def test_a_long_text_is_cut_between_words():
    assert briefly("Ein Platz für alle", 12) == "Ein Platz…" and briefly("x" * 20, 12) == "x" * 12 + "…"
    assert briefly("Ein\nPlatz") == "Ein Platz"
