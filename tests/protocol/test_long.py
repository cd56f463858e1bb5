"""Long words beside a card, and measures in which everything is said at length: nothing runs off a page."""

from eventkit.protocol import ink, outline, pdf
from eventkit.protocol.flow import paginate
from eventkit.protocol.words import Speaker
from tests.protocol.reading import text
from tests.support import Evening, an_id

LANGUAGES = ("ar", "en", "fr", "pl", "ru", "tr", "uk")


def said(sign: str, count: int) -> str:
    """So many signs, whose last word is seen only where all was printed."""
    return f"{('Beleuchtung am Weg ' * 40)[: count - 1 - len(sign)].strip()} {sign}"


def long() -> tuple[Evening, list[str]]:
    """Said as long as they may be: what stands beside a card, and a measure. And words that end each of them."""
    evening = Evening(people=3)
    lea = evening.moderator
    evening.start("karten")
    card = evening.write(evening.people[0], said("Ende0", 280))
    for lang in LANGUAGES:
        evening.play(lea, "card.translate", card=card, lang=lang, text=said(f"Ende{lang}", 600))
    evening.play(lea, "report.correct", card=card, text=said("Endec", 280))
    evening.play(lea, "report.comment", card=card, text=said("Ended", 600))
    evening.end("karten")
    evening.start("ordnen")
    heading = evening.heading(said("Endeh", 120), card)
    evening.end("ordnen")
    evening.choose(heading)
    evening.start("ideen")
    idea = evening.write(evening.people[1], said("Endei", 280), "ideen", about=heading)
    evening.start("ideen-ordnen")
    other = evening.heading(said("Endek", 120), idea, stage="ideen-ordnen")
    evening.choose(other, stage="ideen-punkte")
    evening.start("massnahmen")
    fields = {
        name: said(f"Ende{name[:4]}", 300)
        for name in ("what", "who", "partners", "until", "first_step", "area", "aim", "indicator", "cost")
    }
    evening.play(lea, "measure.set", stage="massnahmen", measure=an_id("m"), about=other, **fields)
    ends = ["0", "c", "d", "h", "i", "k", *LANGUAGES, *(name[:4] for name in fields)]
    return evening, [f"Ende{end}" for end in ends]


def test_no_row_runs_off_the_page_and_all_is_printed() -> None:
    evening, ends = long()
    pages = paginate(pdf._body(outline.document(evening.state), Speaker("de")))
    assert sum(len(page.rows) for page in pages) > 40, "control: they were set"
    assert [row.mark for page in pages for top, row in page.rows if top + row.height > ink.HEIGHT + 0.1] == []
    printed = text(evening.state)
    assert [end for end in ends if end not in printed] == []
