"""Tables: rows do not split, and the head is repeated on every page."""

import io
from typing import Any

from PIL import Image, ImageDraw

from eventkit.core.blocks import Bar, Bars, Table
from eventkit.exports.docx.build import paragraph, w
from eventkit.exports.docx.hand import Hand
from eventkit.protocol import ink
from eventkit.protocol.chapters import Days
from eventkit.protocol.said.course import held

WIDTH = round(ink.WIDTH * 20)
"""Of the text on a page, in twentieths of a point, as the format counts."""
EMU = 12_700  # of a point
LONGEST, THICK = 700, 26  # of a bar, in pixels
BAR = 0.55  # of the width of the text
DOT = f"#{ink.DOT.hexval()[2:]}"


def table(block: Table, hand: Hand) -> None:
    """With its caption above."""
    if block.caption:
        hand.put(paragraph(hand.speak(block.caption), "Caption", w("b"), keep=True))
    columns = block.columns
    ends = [column.number for column in columns]
    rows = [_row([hand.speak(column.head) for column in columns], ends, head=True)]
    last = len(block.rows) - 1 if block.total else -1
    rows += [_row([hand.speak(words) for words in row], ends, strong=at == last) for at, row in enumerate(block.rows)]
    hand.put(grid(rows, [column.share for column in columns], total=block.total), paragraph("", "AfterTable"))


def grid(
    rows: list[Any], shares: list[float], style: str = "ProtocolTable", total: bool = False, head: bool = True
) -> Any:
    """A table of ready rows; `shares` of the width."""
    whole = sum(shares)
    widths = [round(WIDTH * share / whole) for share in shares]
    for row in rows:
        for wide, cell in zip(widths, row.findall(w("tc").tag), strict=True):
            cell.get_or_add_tcPr().insert(0, w("tcW", w=wide, type="dxa"))
    look = w(
        "tblLook",
        val=f"{0x600 + 0x20 * head + 0x40 * total:04X}",
        firstRow=int(head),
        lastRow=int(total),
        firstColumn=0,
        lastColumn=0,
        noHBand=1,
        noVBand=1,
    )
    about = w("tblPr", w("tblStyle", val=style), w("tblW", w=WIDTH, type="dxa"), w("tblLayout", type="fixed"), look)
    return w("tbl", about, w("tblGrid", *(w("gridCol", w=wide) for wide in widths)), *rows)


def line(*cells: Any, head: bool = False) -> Any:
    """A row that stays on one page."""
    return w("tr", w("trPr", w("cantSplit"), *([w("tblHeader")] if head else [])), *cells)


def cell(*content: Any, look: Any = ()) -> Any:
    return w("tc", w("tcPr", *look), *content)


def _row(words: list[str], ends: list[bool], head: bool = False, strong: bool = False) -> Any:
    look = [w("b")] if head or strong else []
    styles = ("CellNumber" if end else "Cell" for end in ends)
    return line(
        *(cell(paragraph(one, style, *look, keep=head)) for one, style in zip(words, styles, strict=True)), head=head
    )


def course(block: Days, hand: Hand) -> None:
    for day in held(block, hand.speak):
        if day.table:
            table(day.table, hand)
        else:
            hand.say(day.caption, "Caption", keep=True)
            hand.say(hand.speak.say("protocol-day-empty"), "Remark")
    hand.say(hand.speak.say("protocol-course-note"), "Remark")


def bars(block: Bars, hand: Hand) -> None:
    """Bars with their numbers beside them."""
    most = max((bar.value for bar in block.bars), default=0) or 1
    hand.say(hand.speak(block.title), "MinorHeading", keep=True)
    hand.say(hand.speak(block.caption), "Caption", keep=True)
    rows = [_bar(bar, most, hand) for bar in block.bars]
    if rows:
        hand.put(grid(rows, [0.37, BAR, 0.08], "ProtocolLayout", head=False), paragraph("", "AfterTable"))


def _bar(bar: Bar, most: int, hand: Hand) -> Any:
    label, long = hand.speak(bar.label), round(ink.WIDTH * (BAR - 0.03) * EMU)
    drawn = hand.picture(_drawing(bar, most), long, long * THICK // LONGEST, f"{label}: {bar.value}", "Cell")
    return line(cell(paragraph(label, "Cell")), cell(drawn), cell(paragraph(str(bar.value), "CellNumber", w("b"))))


def _drawing(bar: Bar, most: int) -> io.BytesIO:
    """Phones solid, paper striped, hands hollow: told apart without colour, too."""
    picture = Image.new("P", (LONGEST, THICK), 0)
    picture.putpalette([255, 255, 255, *ink.DOT.bitmap_rgb()])
    draw, start = ImageDraw.Draw(picture), 0.0
    for at, value in enumerate(bar.parts or (bar.value,)):
        end = start + (LONGEST - 1) * value / most
        if value:
            draw.rectangle((start, 0, end, THICK - 1), fill=0 if at else 1, outline=1, width=2)
        for x in range(round(start), round(end), 8) if at == 1 else ():
            draw.line((x, 0, x, THICK), fill=1, width=3)
        start = end
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    out.seek(0)
    return out
