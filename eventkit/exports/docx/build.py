"""Makes elements of a Word file. The only place where text becomes WordprocessingML."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from eventkit.protocol.clean import is_right_to_left, markup

SPACE = qn("xml:space")


def w(tag: str, *children: Any, **attributes: str | int) -> Any:
    """An element `w:tag` with attributes `w:…`."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name.rstrip('_')}"), str(value))
    made.extend(children)
    return made


def run(words: str, *properties: Any, from_right: bool = False) -> Any:
    """A piece of text; its line ends stay. `properties`: in the order that the format demands."""
    right = [w("rtl")] if from_right else []
    language = [one for one in properties if one.tag == qn("w:lang")]
    look = [*(one for one in properties if one not in language), *right, *language]
    made = w("r", *([w("rPr", *look)] if look else []))
    for at, line in enumerate(words.split("\n")):
        if at:
            made.append(w("br"))
        piece = w("t")
        piece.text = line
        piece.set(SPACE, "preserve")
        made.append(piece)
    return made


def paragraph(words: str, style: str | None = None, *look: Any, lang: str = "", keep: bool = False) -> Any:
    """A paragraph in the direction of its first letter. `look`: of its text. `keep`: it stays with the next one."""
    words = markup(words)
    from_right = is_right_to_left(words)
    code = [w("lang", **{"bidi" if from_right else "val": lang})] if lang and lang != "und" else []
    content = [run(words, *look, *code, from_right=from_right)] if words else []
    return holder(style, *content, keep=keep, from_right=from_right)


def holder(style: str | None, *content: Any, keep: bool = False, from_right: bool = False) -> Any:
    """A paragraph that holds ready runs."""
    about = [w("pStyle", val=style)] if style else []
    about += [w("keepNext")] if keep else []
    about += [w("bidi")] if from_right else []
    return w("p", *([w("pPr", *about)] if about else []), *content)


def field(instruction: str, shown: str = "", dirty: bool = False) -> list[Any]:
    """What the word processor fills in: a number of a page."""
    return [*field_start(instruction, dirty), run(shown), field_end()]


def field_start(instruction: str, dirty: bool = False) -> list[Any]:
    """`dirty`: what it shows is not worked out yet."""
    code = w("instrText")
    code.text = f" {instruction} "
    code.set(SPACE, "preserve")
    begin = w("fldChar", fldCharType="begin", **({"dirty": "true"} if dirty else {}))
    return [w("r", begin), w("r", code), w("r", w("fldChar", fldCharType="separate"))]


def field_end() -> Any:
    return w("r", w("fldChar", fldCharType="end"))
