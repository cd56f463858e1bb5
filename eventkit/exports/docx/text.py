"""Running text: paragraphs, questions, results, what people said, measures."""

from eventkit.core.blocks import Para, Plan, Planned, Question, Ranking, Voices
from eventkit.exports.docx.build import paragraph, w
from eventkit.exports.docx.hand import Hand
from eventkit.exports.docx.tables import cell, grid, line
from eventkit.protocol.chapters import Digest, Remark
from eventkit.protocol.said import blocks


def para(block: Para, hand: Hand) -> None:
    hand.say(hand.speak(block.words), "Remark" if block.quiet else None)


def remark(block: Remark, hand: Hand) -> None:
    hand.say(hand.speak(block.words), keep=block.leads)


def digest(block: Digest, hand: Hand) -> None:
    hand.say(hand.speak.say("report-digest"), "Remark", keep=True)
    hand.say(block.words, "Summary")


def question(block: Question, hand: Hand) -> None:
    hand.say(hand.speak(block.words), "Question", keep=True)


def ranking(block: Ranking, hand: Hand) -> None:
    """Place, words, dots."""
    rows = []
    for item in block.results:
        more = blocks.besides_dots(item, hand.speak)
        words = [paragraph(item.text, "Cell", w("b")), *([paragraph(more, "CellSmall")] if more else [])]
        dots = paragraph(hand.speak.say("dots", count=item.dots), "CellNumber", w("b"))
        rows.append(line(cell(paragraph(blocks.place(item, hand.speak), "Cell")), cell(*words), cell(dots)))
    if rows:
        hand.put(grid(rows, [0.2, 0.64, 0.16], head=False), paragraph("", "AfterTable"))


def voices(block: Voices, hand: Hand) -> None:
    hand.say(hand.speak(block.label), "MinorHeading", keep=True)
    said = blocks.voices(block, hand.speak)
    if not said:
        hand.say(hand.speak.say("protocol-voices-none"), "Remark")
    elif block.short:
        hand.say(" · ".join(said))
    else:
        for words in said:
            hand.say(words, "ListBullet")


def plan(block: Plan, hand: Hand) -> None:
    for item in block.measures:
        _measure(item, hand)


def _measure(item: Planned, hand: Hand) -> None:
    """A heading, a table of what is known, and the way back, step by step."""
    say = hand.speak.say
    hand.heading(blocks.measure(item, hand.speak), 2, f"measure-{item.id}")
    rows = [
        line(cell(paragraph(label, "Cell", keep=True)), cell(_said(words, say("protocol-measure-open"))))
        for label, words in blocks.fields(item, hand.speak)
    ]
    for step in item.trail:
        label = paragraph(say("protocol-trail-label", label=hand.speak(step.label)), "Cell")
        rows.append(
            line(cell(label), cell(*(paragraph(blocks.chosen(one, hand.speak), "Cell") for one in step.chosen)))
        )
    hand.put(grid(rows, [0.25, 0.75], head=False))
    hand.say(say("protocol-measure-id", id=item.id), "Remark")


def _said(words: str, still_open: str) -> object:
    return paragraph(words, "Cell", keep=True) if words else paragraph(still_open, "Cell", w("b"), keep=True)
