"""Measures: who does what until when; below each the way back to the main point of critique it began with."""

from typing import Any, NamedTuple

from eventkit.core.blocks import Plan, Planned, Step
from eventkit.protocol import ink
from eventkit.protocol.flow import Draw, Mark, Row
from eventkit.protocol.said import blocks
from eventkit.protocol.tags import Element, inside
from eventkit.protocol.typeset import Passage, nothing, one_line, passage, plain
from eventkit.protocol.words import Speaker

PAD = 3.2 * ink.mm
EDGE = 1.6 * ink.mm
INNER = ink.WIDTH - EDGE - 2 * PAD
FIELD = 34 * ink.mm
GAP = 1 * ink.mm
ARROW = 7 * ink.mm
FIRST = 0.64  # of the width of the other boxes
MOST_LINES = 30  # of a step of the trail: however many long cards stand side by side, a measure fits on a page


class Box(NamedTuple):
    """A step of the trail as a heading strip: what it is, and its words."""

    label: Passage
    words: Passage

    @property
    def height(self) -> float:
        return self.label.height + self.words.height + 2 * GAP

    def draw(self, canvas: Any, x: float, top: float, height: float) -> None:
        canvas.setFillColor(ink.INK)
        canvas.rect(x, top - height, 0.9 * ink.mm, height, stroke=0, fill=1)
        self.label.draw(canvas, x + 2.2 * ink.mm, top - GAP)
        self.words.draw(canvas, x + 2.2 * ink.mm, top - GAP - self.label.height)


class Part(NamedTuple):
    """What stands in a measure from edge to edge: of this height, drawn from `x` below `top`."""

    height: float
    draw: Draw


def plan(block: Plan, speak: Speaker) -> list[Row]:
    """A box for each measure, in the order of their numbers."""
    return [row for item in block.measures for row in _measure(item, speak)]


def _measure(item: Planned, speak: Speaker) -> list[Row]:
    """One box; where all is said at length, and the way back is long, too, it goes on on the next page."""
    name = speak.say("protocol-measure", number=item.no)
    parts = [_title(name, item, speak), *(_line(*words) for words in _fields(item, speak)), *_way(name, item, speak)]
    pages: list[list[Part]] = [[]]
    for part in parts:
        if pages[-1] and _high([*pages[-1], part]) > ink.HEIGHT:
            pages.append([])
        pages[-1].append(part)
    mark, whole = Mark(f"measure-{item.id}", blocks.measure(item, speak), 1), Element("Div")
    return [_box(page, whole, None if at else mark) for at, page in enumerate(pages)]


def _high(parts: list[Part]) -> float:
    return 2 * PAD + sum(part.height for part in parts)


def _box(parts: list[Part], whole: Element, mark: Mark | None) -> Row:
    height = _high(parts)

    def draw(canvas: Any, x: float, top: float) -> None:
        _frame(canvas, x, top, height)
        y = top - PAD
        for part in parts:
            part.draw(canvas, x + EDGE + PAD, y)
            y -= part.height

    return Row(height, draw, gap=4 * ink.mm, mark=mark, tag=(whole,))


def _title(name: str, item: Planned, speak: Speaker) -> Part:
    """Number, identifier, and what is to be done."""
    title = passage(plain(item.what), ink.ASKED._replace(size=12, lead=16), INNER)
    plate = one_line(name, ink.HEAD, INNER / 2)
    key = one_line(speak.say("protocol-measure-id", id=item.id), ink.FINE_QUIET._replace(end=True), INNER / 2)

    def draw(canvas: Any, x: float, top: float) -> None:
        with inside(canvas, "P"):
            plate.draw(canvas, x, top)
            key.draw(canvas, x + INNER / 2, top)
        with inside(canvas, "H2"):
            title.draw(canvas, x, top - plate.height)

    return Part(plate.height + title.height + 2 * GAP, draw)


def _fields(item: Planned, speak: Speaker) -> list[tuple[Passage, Passage]]:
    return [_field(label, words, speak) for label, words in blocks.fields(item, speak)]


def _line(label: Passage, words: Passage) -> Part:
    def draw(canvas: Any, x: float, top: float) -> None:
        with inside(canvas, "P"):
            label.draw(canvas, x, top)
            words.draw(canvas, x + FIELD, top)

    return Part(max(label.height, words.height) + GAP, draw)


def _way(name: str, item: Planned, speak: Speaker) -> list[Part]:
    """The way back, below a rule; none where the measure answers nothing."""
    trail = _trail(name, item.trail, speak)
    if not trail:
        return []
    high = max(box.height for box in trail)

    def draw(canvas: Any, x: float, top: float) -> None:
        _rule(canvas, x, top - PAD / 2)
        _draw_trail(canvas, trail, x, top - PAD - GAP, high)

    return [Part(high + 2 * PAD, draw)]


def _field(label: str, words: str, speak: Speaker) -> tuple[Passage, Passage]:
    """What nobody has said yet is named as open, not left out."""
    style = ink.BODY if words else ink.BODY._replace(bold=True)
    said = passage(words or speak.say("protocol-measure-open"), style, INNER - FIELD)
    return passage(label, ink.SMALL._replace(lead=ink.BODY.lead), FIELD - GAP), said


def _trail(name: str, steps: tuple[Step, ...], speak: Speaker) -> list[Box]:
    """The measure, then each step back; results that stand side by side in one step are parted by a line."""
    if not steps:
        return []
    wide = _wide(len(steps) + 1)
    boxes = [Box(one_line(name, ink.FINE_HEAD, wide * FIRST - 2.4 * ink.mm), nothing(ink.FINE))]
    wide -= 3 * ink.mm
    for step in steps:
        label = passage(speak.say("protocol-trail-label", label=speak(step.label)), ink.FINE_HEAD, wide)
        words = "\n".join(blocks.chosen(item, speak) for item in step.chosen)
        boxes.append(Box(label, passage(words, ink.FINE, wide, most=MOST_LINES)))
    return boxes


def _wide(count: int) -> float:
    """The first box, which holds but the number, is narrower than the others."""
    return (INNER - (count - 1) * ARROW) / (count - 1 + FIRST)


def _draw_trail(canvas: Any, boxes: list[Box], x: float, top: float, height: float) -> None:
    wide = _wide(len(boxes))
    for at, box in enumerate(boxes):
        if at:
            _arrow(canvas, x + 1.2 * ink.mm, top - height / 2)
            x += ARROW
        with inside(canvas, "P"):
            box.draw(canvas, x, top, height)
        x += wide * FIRST if at == 0 else wide


def _arrow(canvas: Any, x: float, y: float) -> None:
    """Towards what came of it."""
    long, head = ARROW - 2.6 * ink.mm, 1.4 * ink.mm
    canvas.setStrokeColor(ink.INK)
    canvas.setLineWidth(0.35 * ink.mm)
    canvas.line(x, y, x + long, y)
    canvas.line(x, y, x + head, y + head)
    canvas.line(x, y, x + head, y - head)


def _frame(canvas: Any, x: float, top: float, height: float) -> None:
    canvas.setStrokeColor(ink.INK)
    canvas.setFillColor(ink.PAPER)
    canvas.setLineWidth(0.25 * ink.mm)
    canvas.rect(x, top - height, ink.WIDTH, height, stroke=1, fill=1)
    canvas.setFillColor(ink.INK)
    canvas.rect(x, top - height, EDGE, height, stroke=0, fill=1)


def _rule(canvas: Any, x: float, y: float) -> None:
    canvas.setStrokeColor(ink.LINE)
    canvas.setLineWidth(0.2 * ink.mm)
    canvas.line(x, y, x + INNER, y)
