"""The run sheet: when what is planned, what is asked, what the moderator does, notes, material."""

from typing import Any

from eventkit.core.outline import question
from eventkit.core.seating.where import is_walk
from eventkit.core.state import StageRun, State
from eventkit.protocol import ink
from eventkit.protocol.flow import Row
from eventkit.protocol.paper import handout, sheet
from eventkit.protocol.paper.supplies import of_stage
from eventkit.protocol.text import paragraph
from eventkit.protocol.typeset import Passage, one_line, passage
from eventkit.protocol.words import Speaker, clock

TIME = 27 * ink.mm
ROOM = ink.WIDTH - TIME
CLOCK = ink.Style(15, 19, bold=True)
STEP = ink.Style(13, 17, bold=True)
ASKED = ink.Style(11.5, 15.5, bold=True)
LABEL = ink.Style(8.5, 11.5, colour=ink.INK_2)
PAD = 2 * ink.mm
EDGE = 0.9 * ink.mm


def pages(state: State, speak: Speaker) -> list[sheet.Page]:
    runs = list(state.stages.values())
    start = _minutes(state.details.start)
    total = sum(run.plan.minutes for run in runs)
    lead = speak.say("paper-runsheet-line", steps=len(runs), minutes=total)
    if start is not None:
        times = speak.say("paper-runsheet-times", start=_time(start, start), end=_time(start + total, start))
        lead = f"{lead}. {times}"
    rows = paragraph(lead, ink.BODY, gap=2 * ink.mm)
    passed = 0
    for run in runs:
        rows += _step(state, run, _time((start or 0) + passed, start), speak)
        passed += run.plan.minutes
    rows += [_line(), _last(_time((start or 0) + passed, start), speak)]
    when = speak.date(state.details.date) if state.details.date else ""
    return handout.pages(speak.say("paper-runsheet"), state.details.title, when, rows, speak)


def _minutes(time: str) -> int | None:
    """`18:05` as minutes of the day; None for what is no time."""
    hours, colon, minutes = time.partition(":")
    return int(hours) * 60 + int(minutes) if colon and hours.isdigit() and minutes.isdigit() else None


def _time(minutes: int, start: int | None) -> str:
    """The time of day, or without a start the time that has passed."""
    return f"{'' if start is not None else '+'}{minutes // 60 % 24:02}:{minutes % 60:02}"


def _step(state: State, run: StageRun, time: str, speak: Speaker) -> list[Row]:
    """One row for each paragraph, glued; a line above the first."""
    title = passage(speak(run.plan.title), STEP, ROOM)
    parts: list[tuple[Passage, bool]] = []
    asked = question(state, run) if run.plan.activity != "welcome" and not is_walk(run) else None
    if asked is not None:
        parts.append((passage(speak(asked.words), ASKED, ROOM), False))
    if run.plan.reminder:
        parts.append((passage(speak(run.plan.reminder), ink.BODY, ROOM), False))
    parts.append((passage(speak.say(_does(run)), ink.BODY, ROOM), False))
    notes = state.notes.get(run.id, "")
    if notes:
        parts.append((passage(notes, ink.BODY._replace(bold=True), ROOM - 4 * ink.mm), True))
    material = ", ".join(speak(words) for words in of_stage(state, run))
    if material:
        words = f"{speak.say('paper-runsheet-material')}: {material}"
        parts.append((passage(words, LABEL, ROOM), False))
    rows = [_line(), _head(title, time, run, speak)]
    pieces = [(piece, noted) for part, noted in parts for piece in part.pieces(ink.HEIGHT / 3)]
    rows += [_part(piece, noted, glue=at < len(pieces) - 1) for at, (piece, noted) in enumerate(pieces)]
    return rows


def _does(run: StageRun) -> str:
    """The message that says what the moderator does."""
    activity = run.plan.activity
    if is_walk(run):
        return f"paper-do-seat-{run.plan.options.move}"
    return "paper-do-collect-place" if activity == "collect" and run.plan.at else f"paper-do-{activity}"


def _line() -> Row:
    def draw(canvas: Any, x: float, top: float) -> None:
        canvas.setStrokeColor(ink.LINE)
        canvas.setLineWidth(0.25 * ink.mm)
        canvas.line(x, top, x + ink.WIDTH, top)

    return Row(0.3 * ink.mm, draw, gap=3.4 * ink.mm, glue=True)


def _head(title: Passage, time: str, run: StageRun, speak: Speaker) -> Row:
    minutes = speak.say("paper-runsheet-minutes", minutes=run.plan.minutes)
    began = speak.say("paper-runsheet-began", start=clock(run.started)) if run.started is not None else ""
    words = one_line(time, CLOCK, TIME - 3 * ink.mm)
    below = passage("\n".join(filter(None, (minutes, began))), LABEL, TIME - 3 * ink.mm)

    def draw(canvas: Any, x: float, top: float) -> None:
        words.draw(canvas, x, top - PAD + 1)
        below.draw(canvas, x, top - PAD - words.height)
        title.draw(canvas, x + TIME, top - PAD)

    return Row(title.height + PAD, draw, glue=True)


def _part(words: Passage, noted: bool, glue: bool) -> Row:
    """`noted`: the moderator's own words, with an edge of ink."""

    def draw(canvas: Any, x: float, top: float) -> None:
        if noted:
            canvas.setFillColor(ink.INK)
            canvas.rect(x + TIME, top - words.height, EDGE, words.height, stroke=0, fill=1)
        words.draw(canvas, x + TIME + (4 * ink.mm if noted else 0), top)

    return Row(words.height, draw, gap=1.4 * ink.mm, glue=glue)


def _last(time: str, speak: Speaker) -> Row:
    words, end = one_line(time, CLOCK, TIME), passage(speak.say("paper-runsheet-end"), STEP, ROOM)

    def draw(canvas: Any, x: float, top: float) -> None:
        words.draw(canvas, x, top - PAD + 1)
        end.draw(canvas, x + TIME, top - PAD)

    return Row(end.height + PAD, draw)
