"""Tables and rooms: the plate, what was asked and brought, and each round with the host's sentence and its cards."""

from typing import Any

from eventkit.core.blocks import Board, Turn
from eventkit.protocol import cards, ink, photos
from eventkit.protocol.flow import Mark, Row, under
from eventkit.protocol.said import blocks
from eventkit.protocol.tags import Element
from eventkit.protocol.typeset import Passage, passage, plain
from eventkit.protocol.words import Speaker

INNER = ink.WIDTH - cards.INDENT
ASKED = ink.BODY._replace(bold=True)
SUMMARY = ink.Style(11.5, 15.5)
EDGE = 0.9 * ink.mm


def board(block: Board, speak: Speaker) -> list[Row]:
    """The strip of the place is repeated where its cards go on to the next page."""
    title = speak(block.title)
    count = speak.say("cards", count=block.count)
    strip = cards.strip(title, count, place=block.no, mark=Mark(block.key, plain(title), 1))
    again = cards.strip(speak.say("protocol-continued", title=title), "", place=block.no)
    rows = [_indented(passage(speak(note), ink.SMALL, INNER), glue=bool(block.turns)) for note in block.notes]
    if block.asked:
        rows.append(_indented(passage(speak(block.asked), ASKED, INNER), glue=bool(block.turns)))
    rows += _topics(block, speak)
    rows += [row for turn in block.turns for row in _turn(turn, speak)]
    if block.photos:
        rows += [_head(speak.say("protocol-photos"), "", True), *photos.grid(block.photos, speak, cards.INDENT)]
    if not (block.turns or block.photos):
        rows.append(_indented(passage(speak.say("protocol-place-nothing"), ink.SMALL, INNER)))
    return [strip, *under(rows, again)]


def _topics(block: Board, speak: Speaker) -> list[Row]:
    if not block.topics:
        return []
    rows = [_indented(passage(speak.say("protocol-topics"), ink.HEAD, INNER), 2 * ink.mm, glue=True)]
    for topic in block.topics:
        rows.append(_indented(passage(f"– {blocks.topic(topic, speak)}", ink.BODY, INNER), 0.6 * ink.mm))
    return rows


def _turn(turn: Turn, speak: Speaker) -> list[Row]:
    follows = bool(turn.summary or turn.listed or turn.cards or turn.photos)
    rows = [_head(blocks.head(turn, speak), blocks.guests(turn, speak), follows)]
    if turn.summary:
        rows.append(_summary(blocks.summary(turn, speak), bool(turn.listed or turn.cards)))
    if turn.listed:
        rows.append(_indented(passage(blocks.listed(turn, speak), ink.SMALL, INNER)))
    return [*rows, *cards.grid(turn.cards, speak), *photos.grid(turn.photos, speak, cards.INDENT)]


def _head(label: str, aside: str, glue: bool) -> Row:
    side = passage(aside, ink.SMALL_END, 30 * ink.mm)
    words = passage(label, ink.HEAD, INNER - 34 * ink.mm)

    def draw(canvas: Any, x: float, top: float) -> None:
        words.draw(canvas, x + cards.INDENT, top)
        side.draw(canvas, x + ink.WIDTH - 30 * ink.mm, top)

    return Row(max(words.height, side.height), draw, gap=3.4 * ink.mm, glue=glue, tag=(Element("H"),))


def _summary(words: str, glue: bool) -> Row:
    """The host's own sentence, with an edge of ink beside it: it is nobody's card."""
    said = passage(words, SUMMARY, INNER - 4 * ink.mm)

    def draw(canvas: Any, x: float, top: float) -> None:
        canvas.setFillColor(ink.INK)
        canvas.rect(x + cards.INDENT, top - said.height, EDGE, said.height, stroke=0, fill=1)
        said.draw(canvas, x + cards.INDENT + 3.4 * ink.mm, top)

    return Row(said.height, draw, gap=1.6 * ink.mm, glue=glue)


def _indented(words: Passage, gap: float = 1.6 * ink.mm, glue: bool = False) -> Row:
    return Row(words.height, lambda canvas, x, top: words.draw(canvas, x + cards.INDENT, top), gap=gap, glue=glue)
