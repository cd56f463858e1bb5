"""All cards with number and identifier. On a phone each line becomes a small block of its own."""

from markupsafe import Markup

from eventkit.exports.html.build import NOTHING, el, text
from eventkit.exports.html.pen import Pen, paragraph
from eventkit.protocol.chapters import Annex
from eventkit.protocol.outline import Kept
from eventkit.protocol.said.annex import HEADS, Line, row, shape
from eventkit.protocol.said.tongue import tongue


def annex(block: Annex, pen: Pen) -> Markup:
    """The roles say what the elements are: some browsers forget it where a table is no longer drawn as one."""
    say = pen.speak.say
    if not block.lines:
        return paragraph(say("protocol-annex-none"))
    look = shape(block.lines)
    heads = (el("th", say(head), scope="col", role="columnheader") for head in HEADS[look])
    caption = el("caption", say("protocol-annex"), class_="unseen")
    head = el("thead", el("tr", *heads, role="row"), role="rowgroup")
    rows = (_row(line, row(line, look, pen.speak), pen) for line in block.lines)
    body = el("tbody", *rows, role="rowgroup")
    return text(
        paragraph(say("protocol-annex-note"), "quiet"), el("table", caption, head, body, role="table", class_="all")
    )


def _row(kept: Kept, line: Line, pen: Pen) -> Markup:
    lang, from_right = tongue(line.said, kept.lang if kept.text else pen.speak.lang)
    words = el("td", line.said, role="cell", class_="said quiet" if line.quiet else "said", lang=lang,
               dir="rtl" if from_right else "ltr")  # fmt: skip
    where = el("td", line.where, role="cell", dir="auto") if line.where is not None else NOTHING
    return el(
        "tr",
        el("th", line.no, scope="row", role="rowheader"),
        words,
        el("td", line.kind, role="cell", dir="auto"),
        where,
        el("td", line.headings, role="cell", dir="auto"),
        el("td", el("code", line.id), role="cell"),
        role="row",
    )
