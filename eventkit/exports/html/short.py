"""The short version: what counts, for whoever has no time. As much of it as on the printed page."""

from markupsafe import Markup
from msgspec.structs import replace

from eventkit.exports.html import front, tables
from eventkit.exports.html.build import NOTHING, el, text
from eventkit.exports.html.pen import Pen, minor, paragraph
from eventkit.exports.html.text import ranking
from eventkit.protocol.chapters import Short
from eventkit.protocol.outline import Top
from eventkit.protocol.said import short as said
from eventkit.protocol.short import cut, says_none_were_agreed


def short(block: Short, pen: Pen) -> Markup:
    block, speak = cut(block, pen.speak), pen.speak
    results, measures, steps = said.more(block, speak)
    planned = said.table(block, speak)
    found, none = said.steps(block, speak), says_none_were_agreed(block)
    return text(
        paragraph(speak(block.question), "asked"),
        front.numbers(block.numbers, pen),
        NOTHING if "results" in block.silent else minor(speak.say("protocol-results")),
        *(_top(top, pen) for top in block.tops),
        NOTHING if block.tops or "results" in block.silent else paragraph(speak.say("protocol-results-none")),
        paragraph(results, "quiet"),
        minor(speak.say("short-measures")) if planned or none else NOTHING,
        tables.table(planned, pen, speak.say("short-measures")) if planned else NOTHING,
        paragraph(speak.say("protocol-no-measures") if none else ""),
        paragraph(measures, "quiet"),
        minor(speak.say("protocol-next")) + front.steps_of(found) if found else NOTHING,
        paragraph(steps, "quiet"),
    )


def _top(top: Top, pen: Pen) -> Markup:
    results = tuple(map(said.brief, top.ranking.results))
    shown = ranking(replace(top.ranking, results=results), pen)
    return el("div", paragraph(said.source(top, pen.speak), "quiet"), shown)
