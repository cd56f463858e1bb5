"""The first page, the contents, head and foot of all pages, and what the file says about itself."""

import datetime
from typing import Any

from docx.document import Document as File
from docx.oxml.ns import qn

from eventkit import i18n
from eventkit.core.text import pick
from eventkit.exports.docx.build import field, field_end, field_start, holder, paragraph, run, w
from eventkit.exports.docx.hand import Hand
from eventkit.exports.docx.tables import cell, grid, line
from eventkit.protocol import ink
from eventkit.protocol.clean import is_right_to_left, markup, plain
from eventkit.protocol.outline import Document, Numbers
from eventkit.protocol.said.contents import Entry
from eventkit.protocol.said.front import LEVELS, counts, edition, promise, steps, when_and_where
from eventkit.protocol.said.running import around_numbers
from eventkit.protocol.words import Speaker


def front(document: Document, hand: Hand) -> None:
    details, speak = document.details, hand.speak
    question = pick(document.question, speak.lang)
    if details.organiser:
        hand.put(paragraph(details.organiser, None, w("b")))
    hand.say(speak.say("protocol-format", format=speak(document.format)), "Remark")
    hand.say(plain(details.title), "Title")
    hand.say(when_and_where(details, document.days, speak), "Subtitle")
    hand.say(speak.say("protocol-question", question=question) if question else "")
    hand.put(paragraph(edition(document.edition, speak), None, w("b")))
    numbers(document.numbers, hand)
    hand.say(speak.say("protocol-promise"), "FrontHeading", keep=True)
    hand.put(
        grid([line(*(_level(at, details.level, speak) for at in range(1, 6)))], [1] * 5, "ProtocolLayout", head=False)
    )
    hand.put(paragraph("", "AfterTable"))
    hand.say(promise(details, speak))
    found = steps(details, speak)
    if found:
        hand.say(speak.say("protocol-next"), "FrontHeading", keep=True)
        steps_of(found, hand)


def numbers(all_: Numbers, hand: Hand) -> None:
    """Side by side."""
    found = [
        cell(paragraph(str(count), "FrontHeading", keep=True), paragraph(word, "Remark"))
        for count, word in counts(all_, hand.speak)
    ]
    hand.put(grid([line(*found)], [1] * len(found), "ProtocolLayout", head=False))


def steps_of(found: list[tuple[str, str]], hand: Hand) -> None:
    """When, and what happens then."""
    rows = [line(cell(paragraph(when, "Cell", w("b"))), cell(paragraph(what, "Cell"))) for when, what in found]
    hand.put(grid(rows, [0.28, 0.72], head=False))


def _level(at: int, level: int, speak: Speaker) -> Any:
    """The step that holds stands in ink."""
    dark, light = ink.INK.hexval()[2:].upper(), "FFFFFF"
    edge: dict[str, str | int] = {"val": "single", "sz": 4, "space": 0, "color": dark}
    borders = w("tcBorders", *(w(side, **edge) for side in ("top", "left", "bottom", "right")))
    look = (borders, w("shd", val="clear", color="auto", fill=dark if at == level else light))
    words = speak.say(LEVELS[at - 1])
    return cell(paragraph(words, "CellSmall", *((w("b"), w("color", val=light)) if at == level else ())), look=look)


def contents(entries: list[Entry], hand: Hand) -> None:
    """A field: the word processor knows the pages and adds their numbers; until then each line leads there all the
    same. Comes before the chapters, so it says already what the bookmarks of their headings will be called."""
    title = paragraph(hand.speak.say("protocol-contents"), "FrontHeading", keep=True)
    title.get_or_add_pPr().append(w("pageBreakBefore"))
    hand.put(title)
    deep = "1-2" if any(entry.headings for entry in entries) else "1-1"
    lines = []
    for at, entry in enumerate(entries, 1):
        lines.append((f"{at}  {entry.title}", 1, (entry.key, "")))
        lines += [(f"{at}.{no}  {words}", 2, (entry.key, key)) for no, (key, words) in enumerate(entry.headings, 1)]
    start = field_start(f'TOC \\o "{deep}" \\h \\z \\u', dirty=True)
    for at, (words, level, place) in enumerate(lines):
        link = w("hyperlink", run(markup(words), from_right=is_right_to_left(words)))
        link.set(qn("w:anchor"), hand.mark(place))
        hand.put(
            holder(f"TOC{level}", *(start if at == 0 else []), link, *([field_end()] if at == len(lines) - 1 else []))
        )


def around(file: File, document: Document, speak: Speaker) -> None:
    """Running head and foot; the first page has none."""
    section = file.sections[0]
    section.different_first_page_header_footer = True
    section.page_width, section.page_height = (round(side * 12_700) for side in (ink.PAGE_WIDTH, ink.PAGE_HEIGHT))
    section.left_margin, section.right_margin = round(ink.START * 12_700), round(ink.END * 12_700)
    section.top_margin, section.bottom_margin = round(ink.TOP * 12_700), round(ink.BOTTOM * 12_700)
    head = paragraph(name(document, speak), "Header")
    before, between, after = around_numbers(speak)
    stand, when = edition(document.edition, speak), when_and_where(document.details, document.days, speak)
    about = " · ".join(filter(None, (stand, when)))
    foot = holder(
        "Footer", run(markup(about)), w("r", w("tab")), run(before), *field("PAGE"), run(between), *field("NUMPAGES"),
        run(after),
    )  # fmt: skip
    for part, made in ((section.header, head), (section.footer, foot)):
        part.is_linked_to_previous = False
        part._element[:] = [made]


def about(file: File, document: Document, at: int, speak: Speaker) -> None:
    """`at`: when the state is of (ms)."""
    known, when = file.core_properties, datetime.datetime.fromtimestamp(at / 1000, datetime.UTC).replace(tzinfo=None)
    known.title, known.author = name(document, speak)[:255], plain(markup(document.details.organiser))[:255]
    known.subject, known.language = plain(markup(speak(document.format)))[:255], i18n.regional(speak.lang)
    known.created = known.modified = when
    known.last_modified_by, known.comments, known.keywords = "eventkit", "", ""


def name(document: Document, speak: Speaker) -> str:
    return markup(speak.say("protocol-head", title=plain(document.details.title)))
