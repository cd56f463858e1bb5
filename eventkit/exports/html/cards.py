"""Cards under their headings, and tables and rooms with their rounds."""

from markupsafe import Markup

from eventkit.core.blocks import Board, Face, Group, Turn
from eventkit.exports.html.build import NOTHING, el, text
from eventkit.exports.html.pen import Pen, minor, paragraph
from eventkit.exports.html.photos import gallery
from eventkit.exports.html.plates import plate
from eventkit.protocol.said import blocks
from eventkit.protocol.said.tongue import tongue


def group(block: Group, pen: Pen) -> Markup:
    """What the hall did not name has a dashed line."""
    title, count = pen.speak(block.title), pen.speak.say("cards", count=len(block.cards))
    head = strip(title, count, pen.anchor(block.key), loose=not block.heading)
    answers = paragraph(blocks.answers(block, pen.speak), "quiet")
    return el("section", head, answers, grid(block.cards, pen), class_="group")


def board(block: Board, pen: Pen) -> Markup:
    """The place, what was asked and brought, and each round with the host's sentence and its cards."""
    title, count = pen.speak(block.title), pen.speak.say("cards", count=block.count)
    head = strip(title, count, pen.anchor(block.key), place=block.no)
    notes = (paragraph(pen.speak(note), "quiet") for note in block.notes)
    asked = paragraph(pen.speak(block.asked), "asked") if block.asked else NOTHING
    turns = (_turn(turn, pen) for turn in block.turns)
    photos = [minor(pen.speak.say("protocol-photos"), 4), gallery(block.photos, pen)] if block.photos else []
    nothing = "" if block.turns or block.photos else pen.speak.say("protocol-place-nothing")
    inner = text(*notes, asked, _topics(block, pen), *turns, *photos, paragraph(nothing, "quiet"))
    return el("section", head, el("div", inner, class_="inside"), class_="group")


def strip(title: str, count: str, anchor: str, *, place: int = 0, loose: bool = False) -> Markup:
    """A heading with the number of its cards. `place`: the number of a table or room, whose plate stands before it."""
    sign = plate(place) if place else NOTHING
    heading = el("h3", title, id=anchor, dir="auto")
    return el("div", sign, heading, el("span", count, class_="count"), class_="strip loose" if loose else "strip")


def grid(cards: tuple[Face, ...], pen: Pen) -> Markup:
    return el("ul", *(_card(card, pen) for card in cards), class_="cards", role="list") if cards else NOTHING


def _card(card: Face, pen: Pen) -> Markup:
    lang, from_right = tongue(card.text, card.lang or pen.speak.lang)
    words = el("p", card.text, class_="text", lang=lang, dir="rtl" if from_right else "ltr")
    dispute = blocks.dispute(card, pen.speak)
    bolt = el("p", dispute, class_="bolt", dir="auto") if dispute else NOTHING
    beside = (el("p", said, class_="beside", dir="auto") for said in blocks.beside(card, pen.speak))
    about = el("p", blocks.about_card(card, pen.speak), class_="about", dir="auto")
    return el("li", words, bolt, *beside, about, class_=f"card {card.colour}")


def _topics(block: Board, pen: Pen) -> Markup:
    if not block.topics:
        return NOTHING
    lines = (el("li", blocks.topic(topic, pen.speak), dir="auto") for topic in block.topics)
    return minor(pen.speak.say("protocol-topics"), 4) + el("ul", *lines, class_="sentences", role="list")


def _turn(turn: Turn, pen: Pen) -> Markup:
    aside = blocks.guests(turn, pen.speak)
    count = el("span", aside, class_="count") if aside else NOTHING
    head = el("div", el("h4", blocks.head(turn, pen.speak), dir="auto"), count, class_="turn")
    summary = paragraph(blocks.summary(turn, pen.speak), "summary")
    listed = paragraph(blocks.listed(turn, pen.speak), "quiet")
    return text(head, summary, listed, grid(turn.cards, pen), gallery(turn.photos, pen))
