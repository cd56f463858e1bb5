"""What every part of the file needs to know while it is written."""

from typing import Any

from docx.document import Document as File
from docx.oxml.ns import qn
from docx.shared import Emu

from eventkit.exports.docx.build import holder, paragraph, w
from eventkit.protocol.clean import markup, plain
from eventkit.protocol.file import Pictures
from eventkit.protocol.words import Speaker


class Hand:
    """Writes below each other."""

    def __init__(self, file: File, speak: Speaker, pictures: Pictures) -> None:
        self.file, self.speak, self.pictures = file, speak, pictures
        self._marks: dict[tuple[str, str], str] = {}
        self.chapter = ""
        self._end = file.element.body.sectPr

    def put(self, *elements: Any) -> None:
        for element in elements:
            self._end.addprevious(element)

    def say(self, words: str, style: str | None = None, keep: bool = False) -> None:
        """A paragraph, unless there is nothing to say."""
        if words:
            self.put(paragraph(words, style, keep=keep))

    def mark(self, place: tuple[str, str]) -> str:
        """The name of the bookmark of a heading: (chapter, key)."""
        return self._marks.setdefault(place, f"_Toc{len(self._marks):06}")

    def heading(self, words: str, level: int, key: str, fresh: bool = False) -> None:
        """A heading that the contents lead to. `fresh`: begins a page."""
        made = paragraph(plain(words), f"Heading{level}", keep=True)
        if fresh:
            made.pPr.find(qn("w:keepNext")).addnext(w("pageBreakBefore"))
        name = self.mark((self.chapter, key))
        made.insert(1, w("bookmarkStart", id=int(name[4:]), name=name))
        made.append(w("bookmarkEnd", id=int(name[4:])))
        self.put(made)

    def picture(
        self, data: Any, width: int, height: int, said: str, style: str | None = None, keep: bool = False
    ) -> Any:
        """A paragraph with a picture. Sizes in EMU; `said`: what is to be seen, in words."""
        inline = self.file.part.new_pic_inline(data, Emu(width), Emu(height))
        inline.docPr.set("descr", plain(markup(said)))
        inline.docPr.set("name", f"{inline.docPr.get('id')}")
        return holder(style, w("r", w("drawing", inline)), keep=keep)
