"""The whole file: first page, contents, chapters."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import docx

from eventkit.core.blocks import Bars, Board, Group, Para, Plan, Question, Ranking, Shots, Table, Voices
from eventkit.exports.docx import cards, front, short, styles, tables, text
from eventkit.exports.docx.hand import Hand
from eventkit.exports.material import Material
from eventkit.protocol import outline
from eventkit.protocol.chapters import Album, Annex, Days, Digest, Remark, Short, chapters
from eventkit.protocol.file import Pictures
from eventkit.protocol.outline import Document
from eventkit.protocol.photos import scaled
from eventkit.protocol.said.contents import contents
from eventkit.protocol.words import Speaker

PARTS: dict[type[Any], Callable[[Any, Hand], None]] = {
    Album: cards.album,
    Annex: cards.annex,
    Bars: tables.bars,
    Board: cards.board,
    Days: tables.course,
    Digest: text.digest,
    Group: cards.group,
    Para: text.para,
    Plan: text.plan,
    Question: text.question,
    Ranking: text.ranking,
    Remark: text.remark,
    Short: short.short,
    Shots: cards.shots,
    Table: tables.table,
    Voices: text.voices,
}


def make(material: Material, lang: str) -> bytes:
    """The file, in `lang` (German where that is lacking). The same material gives the same bytes."""
    state = material.state
    return document(outline.document(state), state.at, Speaker(lang), scaled(state, material.pictures))


def document(document: Document, at: int, speak: Speaker, pictures: Pictures) -> bytes:
    """`at`: its time of creation (ms)."""
    file = docx.Document()
    styles.define(file, speak.lang)
    hand, found = Hand(file, speak, pictures), chapters(document)
    front.front(document, hand)
    front.contents(contents(found, speak), hand)
    for number, chapter in enumerate(found):
        hand.chapter = chapter.key
        hand.heading(speak(chapter.title), 1, "", fresh=chapter.fresh or chapter.apart or number == 0)
        for part in chapter.parts:
            PARTS[type(part)](part, hand)
    front.around(file, document, speak)
    front.about(file, document, at, speak)
    return _packed(file)


def _packed(file: Any) -> bytes:
    """python-docx dates the files in the package with now."""
    raw, out = io.BytesIO(), io.BytesIO()
    file.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w") as new:
        for known in old.infolist():
            entry = zipfile.ZipInfo(known.filename)
            entry.compress_type = zipfile.ZIP_STORED if known.filename.endswith(".jpg") else zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(known))
    return out.getvalue()
