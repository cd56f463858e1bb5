"""The styles of the file, so that whoever goes on working in it changes a look in one place."""

from typing import Any

from docx.document import Document as File
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from eventkit import i18n
from eventkit.exports.docx.build import w
from eventkit.protocol import ink

Edge = dict[str, str | int]
FONT = "Calibri"
INK, SOFT = (RGBColor.from_string(colour.hexval()[2:].upper()) for colour in (ink.INK, ink.INK_2))

LOOKS: dict[str, tuple[str | None, float, bool, bool, float, float]] = {
    "Normal": (None, 10.5, False, False, 0, 5),
    "Title": ("Normal", 30, True, False, 4, 8),
    "Subtitle": ("Normal", 14, False, False, 0, 8),
    "Heading 1": ("Normal", 18, True, False, 22, 8),
    "Heading 2": ("Normal", 13, True, False, 16, 4),
    "Heading 3": ("Normal", 11, True, False, 10, 3),
    "Caption": ("Normal", 9.5, False, True, 6, 4),
    "Minor Heading": ("Normal", 11.5, True, False, 12, 4),
    "Front Heading": ("Normal", 15, True, False, 18, 5),
    "Question": ("Normal", 13, True, False, 2, 6),
    "Remark": ("Normal", 9.5, False, True, 0, 4),
    "Summary": ("Normal", 11.5, False, False, 2, 6),
    "Card": ("Normal", 10, False, False, 2, 1),
    "Card About": ("Normal", 8.5, False, True, 0, 2),
    "Cell": ("Normal", 10, False, False, 2, 2),
    "Cell Number": ("Cell", 10, False, False, 2, 2),
    "Cell Small": ("Cell", 8.5, False, False, 1, 1),
    "After Table": ("Normal", 4, False, False, 0, 4),
    "TOC 1": ("Normal", 11, True, False, 5, 1),
    "TOC 2": ("Normal", 10.5, False, False, 0, 1),
    "Header": ("Normal", 9, False, True, 0, 0),
    "Footer": ("Normal", 9, False, True, 0, 0),
}
"""Name -> (based on, size, bold, soft ink, space above, space below); lengths in points."""


def define(file: File, lang: str) -> None:
    """All styles, the numbers of headings, and the language of the file."""
    for name, (base, size, bold, soft, before, after) in LOOKS.items():
        style = _style(file, name)
        style.base_style = file.styles[base] if base else None
        _plain(style)
        style.font.size, style.font.bold, style.font.color.rgb = Pt(size), bold or None, SOFT if soft else INK
        about = style.paragraph_format
        about.space_before, about.space_after = Pt(before), Pt(after)
    file.styles["Cell Number"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    file.styles["TOC 2"].paragraph_format.left_indent = Pt(18)
    for name in ("TOC 1", "TOC 2", "Footer"):
        tabs = file.styles[name].element.get_or_add_pPr()
        for old in tabs.findall(qn("w:tabs")):
            tabs.remove(old)
        leader = {} if name == "Footer" else {"leader": "dot"}
        tabs._insert_tabs(w("tabs", w("tab", val="right", pos=round(ink.WIDTH * 20), **leader)))
    edge = w("pBdr", w("left", val="single", sz=24, space=8, color=str(INK)))
    file.styles["Summary"].element.get_or_add_pPr().insert(0, edge)
    _tables(file)
    _numbers(file)
    _language(file, i18n.regional(lang))


def _style(file: File, name: str) -> Any:
    if name in [style.name for style in file.styles]:
        return file.styles[name]
    made = file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name.startswith("TOC"))
    made.element.set(qn("w:styleId"), name.replace(" ", ""))
    return made


def _plain(style: Any) -> None:
    """Without the colours, lines and letters of the template."""
    look = style.element.get_or_add_rPr()
    for child in list(look):
        look.remove(child)
    about = style.element.get_or_add_pPr()
    for name in ("pBdr", "numPr", "contextualSpacing"):
        for old in about.findall(qn(f"w:{name}")):
            about.remove(old)
    look.append(w("rFonts", ascii=FONT, hAnsi=FONT, cs=FONT, eastAsia=FONT))


def _tables(file: File) -> None:
    thin: Edge = {"val": "single", "sz": 4, "space": 0, "color": "B9BCC3"}
    strong: Edge = {"val": "single", "sz": 12, "space": 0, "color": str(INK)}
    pad = w("tblCellMar", w("left", w=0, type="dxa"), w("right", w=200, type="dxa"))
    head = w("tblStylePr", w("rPr", w("b")), w("tcPr", w("tcBorders", w("bottom", **strong))), type="firstRow")
    last = w("tblStylePr", w("rPr", w("b")), w("tcPr", w("tcBorders", w("top", **strong))), type="lastRow")
    borders = w("tblBorders", w("bottom", **thin), w("insideH", **thin))
    _table_style(file, "ProtocolTable", "Protocol Table", w("tblPr", borders, pad), head, last)
    wide = w("tblCellMar", w("left", w=120, type="dxa"), w("right", w=120, type="dxa"))
    _table_style(file, "ProtocolLayout", "Protocol Layout", w("tblPr", wide))


def _table_style(file: File, key: str, name: str, *look: Any) -> None:
    base = w("basedOn", val="TableNormal")
    file.styles.element.append(
        w("style", w("name", val=name), base, w("qFormat"), *look, type="table", styleId=key, customStyle=1)
    )


def _numbers(file: File) -> None:
    """1, 1.1: chapters and what stands in them."""
    numbering = file.part.numbering_part.element
    key = 90
    levels = [_numbered(at, text) for at, text in enumerate(("%1 ", "%1.%2 "))]
    abstract = w("abstractNum", w("multiLevelType", val="multilevel"), *levels, abstractNumId=key)
    first = numbering.find(qn("w:num"))
    first.addprevious(abstract)
    numbering.append(w("num", w("abstractNumId", val=key), numId=key))
    for at in (1, 2):
        about = file.styles[f"Heading {at}"].element.get_or_add_pPr()
        about._insert_numPr(w("numPr", w("ilvl", val=at - 1), w("numId", val=key)))


def _numbered(at: int, text: str) -> Any:
    look = w("numFmt", val="decimal"), w("pStyle", val=f"Heading{at + 1}"), w("suff", val="space")
    inset = w("pPr", w("ind", left=0, firstLine=0))
    return w("lvl", w("start", val=1), *look, w("lvlText", val=text), w("lvlJc", val="left"), inset, ilvl=at)


def _language(file: File, tag: str) -> None:
    defaults = file.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(w("lang", val=tag, eastAsia=tag, bidi="ar-SA"))
