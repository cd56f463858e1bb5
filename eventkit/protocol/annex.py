"""All cards with number and identifier: what the journal holds, line for line."""

from typing import Literal

from eventkit.core.outline import number
from eventkit.protocol import ink
from eventkit.protocol.flow import Row, under
from eventkit.protocol.fonts import MARKER
from eventkit.protocol.outline import Kept
from eventkit.protocol.tables import Measures, body_rows, head_row, measures
from eventkit.protocol.text import paragraph, section
from eventkit.protocol.typeset import one_line, passage, unprintable
from eventkit.protocol.words import Speaker

COLUMNS = measures((0.08, 0.475, 0.115, 0.16, 0.17), 2.6 * ink.mm)
WITH_STAGE = measures((0.075, 0.39, 0.2, 0.165, 0.17), 2.6 * ink.mm)
WITH_PLACE = measures((0.075, 0.325, 0.125, 0.165, 0.14, 0.17), 2.6 * ink.mm)
TIGHT = 0.8 * ink.mm

Shape = Literal["plain", "stage", "place"]
START, END = ("protocol-column-number", "protocol-column-card"), ("protocol-column-heading", "protocol-column-id")
SHAPES: dict[Shape, tuple[tuple[str, ...], Measures]] = {
    "plain": ((*START, "protocol-column-kind", *END), COLUMNS),
    "stage": ((*START, "protocol-column-kind-stage", *END), WITH_STAGE),
    "place": ((*START, "protocol-column-kind", "protocol-column-where", *END), WITH_PLACE),
}


def annex(lines: tuple[Kept, ...], speak: Speaker) -> list[Row]:
    """The table of all cards, on a page of its own."""
    title = section("annex", speak.say("protocol-annex"), fresh=True)
    if not lines:
        return [*title, *paragraph(speak.say("protocol-annex-none"))]
    shape = _shape(lines)
    heads, at = SHAPES[shape]
    cells = [passage(speak.say(head), ink.FINE_HEAD, wide) for head, wide in zip(heads, at.widths, strict=True)]
    head = head_row(cells, at, TIGHT)
    note = speak.say("protocol-annex-note")
    if unprintable(line.text for line in lines if line.text):
        note = " ".join((note, speak.say("protocol-unprintable", marker=MARKER)))
    rows = [row for line in lines for row in _rows(line, speak, at, shape)]
    return [*title, *paragraph(note, ink.SMALL, glue=True), head, *under(rows, head)]


def _shape(lines: tuple[Kept, ...]) -> Shape:
    """Where all cards come from one stage, it goes without saying."""
    if any(line.place is not None for line in lines):
        return "place"
    return "stage" if len({line.stage_id for line in lines}) > 1 else "plain"


def _rows(line: Kept, speak: Speaker, at: Measures, shape: Shape) -> list[Row]:
    """`place`: a column says at which table and in which round; of a card that has none, in which stage."""
    no, text, kind, *more, heading, identifier = at.widths
    said, style = _said(line, speak)
    about = f"{speak(line.kind)}\n{speak(line.stage)}" if shape == "stage" else speak(line.kind)
    cells = [
        one_line(speak.number(line.no), ink.FINE, no),
        passage(said, style, text),
        passage(about, ink.FINE_QUIET, kind),
        *(passage(speak(line.place or line.stage), ink.FINE_QUIET, wide) for wide in more),
        passage("\n".join(line.headings) or "–", ink.FINE, heading, most=3),
        one_line(line.id, ink.FINE, identifier),
    ]
    return body_rows(cells, at, TIGHT)


def _said(line: Kept, speak: Speaker) -> tuple[str, ink.Style]:
    if line.withdrawn:
        return speak.say("protocol-withdrawn"), ink.FINE_QUIET
    if line.hidden is not None:
        return speak.say("protocol-hidden", reason=line.hidden), ink.FINE_QUIET
    if line.held:
        return speak.say("protocol-held"), ink.FINE_QUIET
    notes = "\n".join(f"({note})" for note in _notes(line, speak))
    if line.text is None:
        return notes, ink.FINE_QUIET
    return "\n".join(filter(None, (line.text, notes))), ink.FINE


def _notes(line: Kept, speak: Speaker) -> list[str]:
    """What became of the card, as far as its text does not say it."""
    notes: list[str] = []
    if line.parts:
        notes.append(speak.say("protocol-split", numbers=", ".join(map(speak.number, line.parts))))
    if line.origin is not None:
        notes.append(speak.say("protocol-part-of", number=number(line.origin)))
    if line.stack is not None:
        notes.append(speak.say("protocol-same-as", number=number(line.stack)))
    if line.parked:
        notes.append(speak.say("protocol-in-parking"))
    if line.dispute:
        notes.append(speak.say("protocol-disputed", reason=line.dispute))
    if line.late:
        notes.append(speak.say("protocol-late"))
    return notes
