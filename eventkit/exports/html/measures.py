"""Measures: who does what until when; below each the way back to the main point of critique it began with."""

from markupsafe import Markup

from eventkit.core.blocks import Plan, Planned, Step
from eventkit.exports.html.build import NOTHING, el, text
from eventkit.exports.html.pen import Pen
from eventkit.protocol.said import blocks


def plan(block: Plan, pen: Pen) -> Markup:
    return text(*(_measure(item, pen) for item in block.measures))


def _measure(item: Planned, pen: Pen) -> Markup:
    say = pen.speak.say
    name = say("protocol-measure", number=item.no)
    key = el("span", say("protocol-measure-id", id=item.id), class_="count")
    title = el(
        "h3", el("span", name), Markup(" "), el("span", item.what, dir="auto"), id=pen.anchor(f"measure-{item.id}")
    )
    fields = (_field(label, words, say("protocol-measure-open")) for label, words in blocks.fields(item, pen.speak))
    return el(
        "article", el("div", title, key, class_="name"), el("dl", *fields), _trail(name, item, pen), class_="plan"
    )


def _field(label: str, words: str, still_open: str) -> Markup:
    """What nobody has said yet is named as open, not left out."""
    said = el("dd", words, dir="auto") if words else el("dd", el("strong", still_open))
    return el("div", el("dt", label), said)


def _trail(name: str, item: Planned, pen: Pen) -> Markup:
    """The measure, then each step back."""
    if not item.trail:
        return NOTHING
    steps = (_step(step, pen) for step in item.trail)
    return el("ol", el("li", el("strong", name)), *steps, class_="trail", role="list")


def _step(step: Step, pen: Pen) -> Markup:
    label = pen.speak.say("protocol-trail-label", label=pen.speak(step.label))
    chosen = (el("span", blocks.chosen(one, pen.speak), dir="auto") for one in step.chosen)
    return el("li", el("strong", label), *chosen)
