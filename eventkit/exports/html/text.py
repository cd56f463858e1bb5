"""Running text: paragraphs, questions, results, and what people said."""

from markupsafe import Markup

from eventkit.core.blocks import Para, Question, Ranked, Ranking, Voices
from eventkit.exports.html.build import el, text
from eventkit.exports.html.pen import Pen, minor, paragraph
from eventkit.protocol.chapters import Digest, Remark
from eventkit.protocol.said import blocks


def para(block: Para, pen: Pen) -> Markup:
    return paragraph(pen.speak(block.words), "quiet" if block.quiet else None)


def remark(block: Remark, pen: Pen) -> Markup:
    return paragraph(pen.speak(block.words))


def digest(block: Digest, pen: Pen) -> Markup:
    """In the moderator's words; whose they are stands above."""
    label = paragraph(pen.speak.say("report-digest"), "quiet")
    return el("div", label, paragraph(block.words), class_="digest")


def question(block: Question, pen: Pen) -> Markup:
    return paragraph(pen.speak(block.words), "asked")


def ranking(block: Ranking, pen: Pen) -> Markup:
    """Results in their order. The number in front is for the eye; the place is said in words, too."""
    return el("ul", *(_result(item, pen) for item in block.results), class_="results", role="list")


def _result(item: Ranked, pen: Pen) -> Markup:
    side = el(
        "p",
        el("strong", pen.speak.say("dots", count=item.dots)),
        el("span", blocks.place(item, pen.speak)),
        class_="side",
    )
    words = el("p", item.text, class_="text", dir="auto")
    more = paragraph(blocks.besides_dots(item, pen.speak), "quiet")
    number = el("span", str(item.rank), class_="rank", aria_hidden="true")
    return el("li", number, el("div", words, more), side)


def voices(block: Voices, pen: Pen) -> Markup:
    """Single words side by side, sentences below each other."""
    title = minor(pen.speak(block.label))
    if not block.words:
        return title + paragraph(pen.speak.say("protocol-voices-none"), "quiet")
    said = (el("li", words, dir="auto") for words in blocks.voices(block, pen.speak))
    return text(title, el("ul", *said, class_="words" if block.short else "sentences", role="list"))
