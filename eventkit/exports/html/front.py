"""The head of the page: a white card on brown paper, what was promised, what happens next, the contents."""

from markupsafe import Markup

from eventkit.core.text import pick
from eventkit.exports.html.build import NOTHING, el, text
from eventkit.exports.html.pen import Pen, paragraph
from eventkit.protocol.outline import Document, Numbers
from eventkit.protocol.said.contents import Entry
from eventkit.protocol.said.front import LEVELS, counts, edition, promise, steps, when_and_where


def header(document: Document, pen: Pen) -> Markup:
    """Who invited, the title, when and where."""
    details, speak = document.details, pen.speak
    question = pick(document.question, speak.lang)
    card = text(
        paragraph(speak.say("protocol-format", format=speak(document.format)), "quiet"),
        el("h1", details.title, dir="auto"),
        paragraph(when_and_where(details, document.days, speak), "lead"),
        paragraph(speak.say("protocol-question", question=question) if question else ""),
        paragraph(edition(document.edition, speak), "stand"),
    )
    return el("header", el("div", paragraph(details.organiser, "town"), el("div", card, class_="sheet")))


def promised(document: Document, pen: Pen) -> Markup:
    """Numbers, the ladder of participation, what happens next."""
    details, speak = document.details, pen.speak
    ladder = (
        el("li", speak.say(name), aria_current="step" if at == details.level else None)
        for at, name in enumerate(LEVELS, 1)
    )
    return text(
        numbers(document.numbers, pen),
        el("h2", speak.say("protocol-promise"), id="promise"),
        el("ol", *ladder, class_="ladder", role="list"),
        paragraph(promise(details, speak)),
        _next(steps(details, speak), pen),
    )


def numbers(all_: Numbers, pen: Pen) -> Markup:
    lines = (el("li", el("strong", str(count)), el("span", word)) for count, word in counts(all_, pen.speak))
    return el("ul", *lines, class_="numbers", role="list")


def steps_of(found: list[tuple[str, str]]) -> Markup:
    """When, and what happens then."""
    lines = (el("div", el("dt", when, dir="auto"), el("dd", what, dir="auto")) for when, what in found)
    return el("dl", *lines, class_="next")


def _next(found: list[tuple[str, str]], pen: Pen) -> Markup:
    if not found:
        return NOTHING
    return el("h2", pen.speak.say("protocol-next"), id="next") + steps_of(found)


def contents(entries: list[Entry], pen: Pen) -> Markup:
    """Chapters and headings; each leads there."""
    title = el("h2", pen.speak.say("protocol-contents"), id="contents")
    return el("nav", title, el("ol", *map(_entry, entries), role="list"), aria_labelledby="contents")


def _entry(entry: Entry) -> Markup:
    more = (el("li", el("a", title, href=f"#{entry.key}.{key}", dir="auto")) for key, title in entry.headings)
    below = el("ol", *more, role="list") if entry.headings else NOTHING
    return el("li", el("a", entry.title, href=f"#{entry.key}", dir="auto"), below)
