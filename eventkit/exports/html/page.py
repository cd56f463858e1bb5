"""The whole page: head, contents, chapters."""

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from eventkit.core.blocks import Bars, Board, Group, Para, Plan, Question, Ranking, Shots, Table, Voices
from eventkit.exports.html import annex, cards, front, measures, photos, short, tables, text
from eventkit.exports.html.build import el
from eventkit.exports.html.pen import Pen
from eventkit.exports.html.style import sheet
from eventkit.exports.material import Material
from eventkit.protocol import outline
from eventkit.protocol.chapters import Album, Annex, Chapter, Days, Digest, Remark, Short, chapters
from eventkit.protocol.clean import plain
from eventkit.protocol.outline import Document
from eventkit.protocol.photos import scaled
from eventkit.protocol.said.contents import contents
from eventkit.protocol.said.front import edition, when_and_where
from eventkit.protocol.words import Speaker

CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

PARTS: dict[type[Any], Callable[[Any, Pen], Markup]] = {
    Album: photos.album,
    Annex: annex.annex,
    Bars: tables.bars,
    Board: cards.board,
    Days: tables.course,
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


def make(material: Material, lang: str) -> bytes:
    """The file, in `lang` (German where that is lacking)."""
    state = material.state
    pen = Pen(Speaker(lang), scaled(state, material.pictures))
    return page(outline.document(state), pen).encode()


def page(document: Document, pen: Pen) -> str:
    """The file, from its first sign to its last."""
    found = chapters(document)
    stand, when = edition(document.edition, pen.speak), when_and_where(document.details, document.days, pen.speak)
    about = " · ".join(filter(None, (stand, when)))
    main = el(
        "main",
        front.promised(document, pen),
        front.contents(contents(found, pen.speak), pen),
        *(_chapter(one, pen._replace(chapter=one.key)) for one in found),
    )
    foot = el("footer", el("p", _name(document, pen)), el("p", about, dir="auto"))
    # The pattern of striped bars; it must be drawn, so it is small instead of hidden.
    body = el("body", STRIPES, front.header(document, pen), main, foot)
    head = _head(document, pen)
    return f"<!doctype html>\n{el('html', head, body, lang=pen.speak.lang, dir='ltr')}\n"


def _name(document: Document, pen: Pen) -> str:
    return pen.speak.say("protocol-head", title=plain(document.details.title))


def _head(document: Document, pen: Pen) -> Markup:
    return el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=CSP),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="author", content=plain(document.details.organiser)),
        el("meta", name="generator", content="eventkit"),
        el("title", _name(document, pen)),
        el("style", Markup(sheet(_name(document, pen), edition(document.edition, pen.speak), pen.speak))),
    )


def _chapter(chapter: Chapter, pen: Pen) -> Markup:
    title = el("h2", pen.speak(chapter.title), id=chapter.key, dir="auto")
    parts = (PARTS[type(part)](part, pen) for part in chapter.parts)
    class_ = "chapter fresh" if chapter.fresh or chapter.apart else "chapter"
    return Markup("\n") + el("section", title, *parts, class_=class_, aria_labelledby=chapter.key)


STRIPES = Markup(
    '<svg class="unseen" aria-hidden="true" focusable="false"><defs><pattern id="stripes" width="4" height="4" '
    'patternUnits="userSpaceOnUse"><rect class="stripe" width="1.4" height="4"></rect></pattern></defs></svg>'
)
