"""Prints the protocol of an event as PDF."""

from collections.abc import Callable, Iterable
from typing import Any

from eventkit.core.blocks import Bars, Board, Group, Para, Plan, Question, Ranking, Shots, Table, Voices
from eventkit.core.state import State
from eventkit.protocol import (
    boards,
    cards,
    charts,
    file,
    ink,
    measures,
    outline,
    pages,
    photos,
    short,
    tables,
    text,
    typeset,
)
from eventkit.protocol.annex import annex
from eventkit.protocol.chapters import Album, Annex, Days, Digest, Remark, Short, chapters
from eventkit.protocol.contents import contents
from eventkit.protocol.course import course
from eventkit.protocol.flow import Row, paginate, space, whole
from eventkit.protocol.outline import Document
from eventkit.protocol.title import title
from eventkit.protocol.words import Speaker

PARTS: dict[type[Any], Callable[[Any, Speaker], list[Row]]] = {
    Album: photos.album,
    Annex: annex,
    Bars: charts.bars,
    Board: boards.board,
    Days: course,
    Digest: text.digest,
    Group: cards.group,
    Para: text.para,
    Plan: measures.plan,
    Question: text.question,
    Ranking: text.ranking,
    Remark: text.remark,
    Short: short.short,
    Shots: photos.shots,
    Table: tables.table,
    Voices: text.voices,
}


def render(state: State, lang: str, pictures: file.Pictures = file.none) -> bytes:
    """The protocol as a PDF file, in `lang` (German where that is lacking). The same state gives the same bytes.
    `pictures`: where those of the photos come from; they are asked for one by one."""
    with file.ONE:
        try:
            return _render(outline.document(state), state.at, Speaker(lang), photos.scaled(state, pictures))
        finally:
            typeset.forget()


def _render(document: Document, at: int, speak: Speaker, pictures: file.Pictures) -> bytes:
    body = list(_body(document, speak))
    numbers: dict[str, int] = {}
    filled = paginate([*title(document, speak), *contents(body, numbers, speak), *body])
    for number, page in enumerate(filled, 1):
        numbers.update((row.mark.key, number) for _, row in page.rows if row.mark is not None)
    return pages.draw(filled, document, at, speak, pictures)


def _body(document: Document, speak: Speaker) -> Iterable[Row]:
    for chapter in chapters(document):
        room = ink.HEIGHT / 3 if chapter.apart else 0
        rows = [
            *text.section(chapter.key, speak(chapter.title), chapter.fresh, room),
            *(row for part in chapter.parts for row in PARTS[type(part)](part, speak)),
        ]
        yield from whole(rows) if chapter.whole else rows
        if chapter.step:
            yield space(4 * ink.mm)
