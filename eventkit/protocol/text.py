"""Running text: titles of sections, paragraphs, questions, results."""

from typing import Any

from eventkit.core.blocks import Para, Question, Ranked, Ranking, Voices
from eventkit.protocol import ink
from eventkit.protocol.chapters import Digest, Remark
from eventkit.protocol.flow import Mark, Row, space, whole
from eventkit.protocol.said import blocks
from eventkit.protocol.tags import Element, Path
from eventkit.protocol.typeset import Passage, nothing, one_line, passage, plain
from eventkit.protocol.words import Speaker

RANK_WIDTH = 14 * ink.mm


def section(key: str, title: str, fresh: bool = False, room: float = 0) -> list[Row]:
    """The title of a section, with a place to jump to. `fresh`, `room`: when it begins a page."""
    set_ = passage(title, ink.SECTION, ink.WIDTH)
    mark = Mark(key, plain(title), 0)
    tag = (Element("H", level=0),)
    return [Row(set_.height, set_.draw, gap=9 * ink.mm, glue=True, mark=mark, fresh=fresh, room=room, tag=tag)]


def minor(title: str, gap: float = 6 * ink.mm) -> Row:
    """A small title above what follows."""
    set_ = passage(title, ink.MINOR, ink.WIDTH)
    return Row(set_.height, set_.draw, gap=gap, glue=True, tag=(Element("H"),))


def paragraph(
    words: str, style: ink.Style = ink.BODY, gap: float = 2.5 * ink.mm, glue: bool = False, tag: Path = ()
) -> list[Row]:
    """A paragraph; a very long one goes on on the next page."""
    pieces = passage(words, style, ink.WIDTH).pieces(ink.HEIGHT / 2)
    tag = tag or (Element("P"),)
    return [Row(p.height, p.draw, gap=0 if at else gap, glue=glue, tag=tag) for at, p in enumerate(pieces)]


def para(block: Para, speak: Speaker) -> list[Row]:
    """What is said first stays with what it is about; a remark stands below it."""
    return paragraph(speak(block.words), ink.SMALL if block.quiet else ink.BODY, 1.5 * ink.mm, glue=not block.quiet)


def remark(block: Remark, speak: Speaker) -> list[Row]:
    return paragraph(speak(block.words), glue=block.leads)


def digest(block: Digest, speak: Speaker) -> list[Row]:
    """In the moderator's words, with an edge of ink; whose words they are stands above."""
    edge, wide = 4.5 * ink.mm, ink.WIDTH - 4.5 * ink.mm
    label = passage(speak.say("report-digest"), ink.SMALL, wide)
    pieces = [label, *passage(block.words, ink.BODY, wide).pieces(ink.HEIGHT / 2)]

    def row(piece: Passage, first: bool) -> Row:
        def draw(canvas: Any, x: float, top: float) -> None:
            canvas.setFillColor(ink.INK)
            canvas.rect(x, top - piece.height, 1 * ink.mm, piece.height, stroke=0, fill=1)
            piece.draw(canvas, x + edge, top)

        return Row(piece.height, draw, gap=2.5 * ink.mm if first else 0, glue=first, tag=(Element("P"),))

    return [*(row(piece, piece is label) for piece in pieces), space(2.5 * ink.mm)]


def question(block: Question, speak: Speaker) -> list[Row]:
    return paragraph(speak(block.words), ink.ASKED, glue=True)


def ranking(block: Ranking, speak: Speaker) -> list[Row]:
    """Results as headline strips with their place in front, all on one page."""
    results = Element("L")
    return whole(row for item in block.results for row in result(item, speak, results))


def result(item: Ranked, speak: Speaker, results: Element, most: int = 0) -> list[Row]:
    """A line of the list `results`. `most`: lines of its words (0: all)."""
    side = (blocks.place(item, speak), speak.say("dots", count=item.dots))
    wide = ink.WIDTH - RANK_WIDTH - 46 * ink.mm
    words = blocks.besides_dots(item, speak)
    more = passage(words, ink.SMALL, wide, min(most, 1)) if words else nothing(ink.SMALL)
    title = passage(plain(item.text), ink.STRIP, wide, most)
    return _result(str(item.rank), title, more, side, (results, Element("LI"), Element("LBody")))


def voices(block: Voices, speak: Speaker) -> list[Row]:
    """Words side by side, the same ones counted; sentences below each other; what several said is counted."""
    title = minor(speak(block.label))
    if not block.words:
        return [title, *paragraph(speak.say("protocol-voices-none"), ink.SMALL, gap=1 * ink.mm)]
    counted = blocks.voices(block, speak)
    if block.short:
        return [title, *paragraph(" · ".join(counted), ink.LEAD, gap=1 * ink.mm)]
    items = Element("L")
    said = [
        row
        for words in counted
        for row in paragraph(f"– {words}", gap=1 * ink.mm, tag=(items, Element("LI"), Element("LBody")))
    ]
    return [title, *said]


def _result(rank: str, title: Passage, more: Passage, side: tuple[str, str], tag: Path) -> list[Row]:
    number = one_line(rank, ink.NUMBER, RANK_WIDTH - 6 * ink.mm)
    place = one_line(side[0], ink.SMALL_END, 38 * ink.mm)
    dots = one_line(side[1], ink.HEAD_END, 38 * ink.mm)
    height = max(title.height + more.height, place.height + dots.height) + 4.4 * ink.mm

    def draw(canvas, x, top):  # type: ignore[no-untyped-def]
        canvas.setStrokeColor(ink.INK)
        canvas.setFillColor(ink.PAPER)
        canvas.setLineWidth(0.25 * ink.mm)
        canvas.rect(x, top - height, ink.WIDTH, height, stroke=1, fill=1)
        canvas.setFillColor(ink.INK)
        canvas.rect(x, top - height, 1.6 * ink.mm, height, stroke=0, fill=1)
        number.draw(canvas, x + 5 * ink.mm, top - (height - number.height) / 2)
        title_top = top - (height - title.height - more.height) / 2
        title.draw(canvas, x + RANK_WIDTH + 2 * ink.mm, title_top)
        more.draw(canvas, x + RANK_WIDTH + 2 * ink.mm, title_top - title.height)
        side_top = top - (height - place.height - dots.height) / 2
        dots.draw(canvas, x + ink.WIDTH - 41 * ink.mm, side_top)
        place.draw(canvas, x + ink.WIDTH - 41 * ink.mm, side_top - dots.height)

    return [Row(height, draw, gap=1.6 * ink.mm, tag=tag)]
