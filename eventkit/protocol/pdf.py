"""Prints the protocol of an event as PDF."""

from collections.abc import Callable, Iterable
from typing import Any

from eventkit.core.outline import Bars, Block, Board, Group, Para, Plan, Question, Ranking, Shots, Table, Voices
from eventkit.core.state import State
from eventkit.protocol import boards, cards, charts, file, ink, measures, outline, pages, photos, tables, text, typeset
from eventkit.protocol.annex import annex
from eventkit.protocol.contents import contents
from eventkit.protocol.course import course
from eventkit.protocol.flow import Row, paginate, space
from eventkit.protocol.outline import Document
from eventkit.protocol.title import title
from eventkit.protocol.words import Speaker

BLOCKS: dict[type[Any], Callable[[Any, Speaker], list[Row]]] = {
    Bars: charts.bars,
    Board: boards.board,
    Group: cards.group,
    Para: text.para,
    Plan: measures.plan,
    Question: text.question,
    Ranking: text.ranking,
    Shots: photos.shots,
    Table: tables.table,
    Voices: text.voices,
}


def render(state: State, lang: str, pictures: file.Pictures = file.none) -> bytes:
    """The protocol as a PDF file, in `lang` (German where that is lacking). The same state gives the same bytes.
    `pictures`: where those of the photos come from; they are asked for one by one."""
    with file.ONE:
        try:
            return _render(outline.document(state), state.at, Speaker(lang), _scaled(state, pictures))
        finally:
            typeset.passage.cache_clear()  # what people wrote stays in memory no longer than needed


def _scaled(state: State, pictures: file.Pictures) -> file.Pictures:
    """With many photos the file must still be one that can be sent."""
    longest = photos.edge(sum(not photo.removed for photo in state.photos.values()))

    def scaled(photo: str) -> bytes | None:
        jpeg = pictures(photo)
        return None if jpeg is None else photos.smaller(jpeg, longest)

    return scaled


def _render(document: Document, at: int, speak: Speaker, pictures: file.Pictures) -> bytes:
    body = list(_body(document, speak))
    numbers: dict[str, int] = {}
    filled = paginate([*title(document, speak), *contents(body, numbers, speak), *body])
    for number, page in enumerate(filled, 1):
        numbers.update((row.mark.key, number) for _, row in page.rows if row.mark is not None)
    return pages.draw(filled, document, at, speak, pictures)


def _body(document: Document, speak: Speaker) -> Iterable[Row]:
    yield from course(document.course, document.days, speak)
    for section in document.sections:
        yield from text.section(section.key, speak(section.title))
        yield from _blocks(section.blocks, speak)
        yield space(4 * ink.mm)
    yield from text.section("results", speak.say("protocol-results"), fresh=True)
    if not document.outcomes:
        yield from text.paragraph(speak.say("protocol-results-none"))
    for outcome in document.outcomes:
        named = speak.say("protocol-results-of", stage=speak(outcome.stage))
        yield from text.paragraph(named, glue=True)
        yield from text.ranking(outcome.ranking, speak)
    if document.parked is not None:
        yield from text.section("parking", speak.say("protocol-parking"))
        yield from text.paragraph(speak.say("protocol-parking-note"), glue=True)
        yield from cards.group(document.parked, speak)
    if document.photos:
        yield from text.section("photos", speak.say("protocol-photos"))
        yield from photos.grid(document.photos, speak)
    yield from annex(document.annex, speak)


def _blocks(blocks: Iterable[Block], speak: Speaker) -> Iterable[Row]:
    for block in blocks:
        yield from BLOCKS[type(block)](block, speak)
