"""Cards under their headings: two beside each other, both as high as the higher one, so one reads along the row."""

from itertools import zip_longest
from typing import Any, NamedTuple

from eventkit.core.blocks import Face, Group
from eventkit.protocol import ink
from eventkit.protocol.flow import Mark, Row, under
from eventkit.protocol.plates import plate, wide
from eventkit.protocol.said import blocks
from eventkit.protocol.said.tongue import tongue
from eventkit.protocol.tags import Element, Path, inside
from eventkit.protocol.typeset import Passage, nothing, passage, plain
from eventkit.protocol.words import Speaker

INDENT = 4 * ink.mm
GUTTER = 3 * ink.mm
CARD_WIDTH = (ink.WIDTH - INDENT - GUTTER) / 2
PAD_X, PAD_Y = 2.4 * ink.mm, 1.6 * ink.mm
META_GAP = 0.8 * ink.mm
PLATE = 6.4 * ink.mm
TALLEST = ink.HEIGHT - 25 * ink.mm  # a heading stands above; what is higher than this is cut
MOST_ABOUT = 24  # lines below a card: it may answer a very long one, which is printed in full elsewhere


class Box(NamedTuple):
    """A card, or a part of one that is longer than a page."""

    text: Passage
    meta: Passage
    colour: str
    bolt: Passage
    beside: Passage

    @property
    def height(self) -> float:
        return (
            self.text.height
            + self.bolt.height
            + self.aside
            + self.beside.height
            + META_GAP
            + self.meta.height
            + 2 * PAD_Y
        )

    @property
    def aside(self) -> float:
        """Above what stands beside the text."""
        return META_GAP if self.beside.lines else 0

    def draw(self, canvas: Any, x: float, top: float, height: float) -> None:
        surface, edge = ink.CARDS[self.colour]
        canvas.setFillColor(surface)
        canvas.setStrokeColor(edge)
        canvas.setLineWidth(0.2 * ink.mm)
        canvas.roundRect(x, top - height, CARD_WIDTH, height, 0.8 * ink.mm, stroke=1, fill=1)
        canvas.setFillColor(edge)
        canvas.rect(x, top - height, CARD_WIDTH, 0.6 * ink.mm, stroke=0, fill=1)
        self.text.draw(canvas, x + PAD_X, top - PAD_Y)
        self.bolt.draw(canvas, x + PAD_X, top - PAD_Y - self.text.height)
        self.beside.draw(canvas, x + PAD_X, top - PAD_Y - self.text.height - self.bolt.height - self.aside)
        self.meta.draw(canvas, x + PAD_X, top - height + PAD_Y + self.meta.height)


def group(block: Group, speak: Speaker) -> list[Row]:
    """A heading with its cards. The heading is repeated where its cards go on to the next page."""
    title = speak(block.title)
    count = speak.say("cards", count=len(block.cards))
    head = strip(title, count, block.heading, mark=Mark(block.key, plain(title), 1))
    again = strip(speak.say("protocol-continued", title=title), "", block.heading)
    answers = [_answers(block, speak)] if block.answers else []
    return [head, *answers, *under(grid(block.cards, speak), again)]


def grid(cards: tuple[Face, ...], speak: Speaker) -> list[Row]:
    """Cards in two columns."""
    boxes = [box for card in cards for box in _boxes(card, speak)]
    items = (Element("L"),)
    return [_pair(one, other, items) for one, other in zip_longest(boxes[::2], boxes[1::2])]


def _boxes(card: Face, speak: Speaker) -> list[Box]:
    meta = passage(blocks.about_card(card, speak), ink.META, CARD_WIDTH - 2 * PAD_X, most=MOST_ABOUT)
    lang = tongue(card.text, card.lang or speak.lang).lang
    text = passage(card.text, ink.CARD, CARD_WIDTH - 2 * PAD_X).spoken(lang, speak.lang)
    bolt = _bolt(card, speak)
    beside = _beside(card, speak)
    room = TALLEST - bolt.height - meta.height - META_GAP - 2 * PAD_Y
    if text.height + META_GAP + beside.height <= room:
        return [Box(text, meta, card.colour, bolt, beside)]
    # In many languages, or with a long comment, what stands beside the text is longer than a page, too.
    parts = [Box(piece, meta, card.colour, bolt, nothing(ink.META)) for piece in text.pieces(room)]
    more = beside.pieces(room - META_GAP) if beside.lines else []
    return [*parts, *(Box(nothing(ink.CARD), meta, card.colour, bolt, piece) for piece in more)]


def _bolt(card: Face, speak: Speaker) -> Passage:
    """That the hall does not agree with a card, and why."""
    style = ink.META._replace(bold=True, colour=ink.INK)
    words = blocks.dispute(card, speak)
    return passage(words, style, CARD_WIDTH - 2 * PAD_X) if words else nothing(style)


def _beside(card: Face, speak: Speaker) -> Passage:
    """Its correction and a comment, apart from the text as it was written."""
    style = ink.META._replace(colour=ink.INK)
    words = "\n".join(blocks.beside(card, speak))
    return passage(words, style, CARD_WIDTH - 2 * PAD_X) if words else nothing(style)


def _answers(block: Group, speak: Speaker) -> Row:
    """Stands between the heading and its cards."""
    words = passage(blocks.answers(block, speak), ink.SMALL, ink.WIDTH - INDENT, most=8)
    return Row(words.height, lambda canvas, x, top: words.draw(canvas, x + INDENT, top), gap=1.4 * ink.mm, glue=True)


def _pair(one: Box, other: Box | None, tag: Path) -> Row:
    height = max(one.height, other.height if other else 0)

    def draw(canvas: Any, x: float, top: float) -> None:
        with inside(canvas, "LI"), inside(canvas, "LBody"):
            one.draw(canvas, x + INDENT, top, height)
        if other:
            with inside(canvas, "LI"), inside(canvas, "LBody"):
                other.draw(canvas, x + INDENT + CARD_WIDTH + GUTTER, top, height)

    return Row(height, draw, gap=1.6 * ink.mm, tag=tag)


def strip(title: str, count: str, heading: bool = True, *, place: int = 0, mark: Mark | None = None) -> Row:
    """A heading: white, bold, a thick ink edge at its start. What the hall did not name has a dashed line instead.
    `place`: the number of a table or room, whose plate stands before its name."""
    sign = wide(place, PLATE) + 2.4 * ink.mm if place else 0
    aside = passage(count, ink.SMALL_END, 30 * ink.mm)
    words = passage(title, ink.STRIP, ink.WIDTH - 38 * ink.mm - sign)
    height = max(words.height + 3.6 * ink.mm, aside.height + 3.6 * ink.mm, PLATE + 2.4 * ink.mm if place else 0)

    def draw(canvas: Any, x: float, top: float) -> None:
        canvas.saveState()
        canvas.setFillColor(ink.PAPER)
        canvas.setStrokeColor(ink.INK)
        canvas.setLineWidth(0.25 * ink.mm)
        if not heading:
            canvas.setDash(3, 2)
        canvas.rect(x, top - height, ink.WIDTH, height, stroke=1, fill=1)
        if heading:
            canvas.setFillColor(ink.INK)
            canvas.rect(x, top - height, 1.6 * ink.mm, height, stroke=0, fill=1)
        canvas.restoreState()
        if place:
            plate(canvas, place, x + 3.4 * ink.mm, top - (height - PLATE) / 2, PLATE)
        words.draw(canvas, x + 4.2 * ink.mm + sign, top - (height - words.height) / 2)
        aside.draw(canvas, x + ink.WIDTH - 32.6 * ink.mm, top - (height - aside.height) / 2)

    return Row(height, draw, gap=6 * ink.mm, glue=True, mark=mark, tag=(Element("H", level=1),))
