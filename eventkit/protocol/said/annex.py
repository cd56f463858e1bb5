"""The list of all cards in words: what the journal holds, line for line."""

from typing import Literal, NamedTuple

from eventkit.core.outline import number
from eventkit.protocol.outline import Kept
from eventkit.protocol.said.blocks import beside
from eventkit.protocol.said.tongue import tongue
from eventkit.protocol.words import Speaker

Shape = Literal["plain", "stage", "place"]
START, END = ("protocol-column-number", "protocol-column-card"), ("protocol-column-heading", "protocol-column-id")
HEADS: dict[Shape, tuple[str, ...]] = {
    "plain": (*START, "protocol-column-kind", *END),
    "stage": (*START, "protocol-column-kind-stage", *END),
    "place": (*START, "protocol-column-kind", "protocol-column-where", *END),
}


class Line(NamedTuple):
    """`quiet`: no words of the writer stand in it. `where`: None where no column says it. `lang`: of the text, where
    nothing else is said."""

    no: str
    said: str
    quiet: bool
    kind: str
    where: str | None
    headings: str
    id: str
    lang: str = ""


def shape(lines: tuple[Kept, ...]) -> Shape:
    """Where all cards come from one stage, it goes without saying."""
    if any(line.place is not None for line in lines):
        return "place"
    return "stage" if len({line.stage_id for line in lines}) > 1 else "plain"


def row(line: Kept, shape: Shape, speak: Speaker) -> Line:
    """`place`: a column says at which table and in which round; of a card that has none, in which stage."""
    said, quiet = _said(line, speak)
    kind = f"{speak(line.kind)}\n{speak(line.stage)}" if shape == "stage" else speak(line.kind)
    where = speak(line.place or line.stage) if shape == "place" else None
    lang = tongue(said, line.lang or speak.lang).lang if said == line.text else ""
    return Line(speak.number(line.no), said, quiet, kind, where, "\n".join(line.headings) or "–", line.id, lang)


def _said(line: Kept, speak: Speaker) -> tuple[str, bool]:
    if line.withdrawn:
        return speak.say("protocol-withdrawn"), True
    if line.hidden is not None:
        return speak.say("protocol-hidden", reason=line.hidden), True
    if line.held:
        return speak.say("protocol-held"), True
    notes = "\n".join(f"({note})" for note in _notes(line, speak))
    if line.text is None:
        return notes, True
    notes = "\n".join(filter(None, (*(f"[{note}]" for note in beside(line, speak)), notes)))
    return "\n".join(filter(None, (line.text, notes))), False


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
