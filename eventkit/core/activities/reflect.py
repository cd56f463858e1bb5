"""reflect: looking back together: a scale, a word, a sentence, what was good, what should change. Nobody's name."""

from typing import Annotated, Literal

import msgspec

from eventkit.core import find
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience, sees_answers
from eventkit.core.blocks import Bar, Bars, Blocks, Para, Voices
from eventkit.core.commands import Command
from eventkit.core.discretion import enough
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Texts
from eventkit.core.ids import Key
from eventkit.core.plan import Showing, Stage
from eventkit.core.rules import MODERATOR, PARTICIPANT, On, Rule, Shown, View
from eventkit.core.state import StageRun, State, Undo
from eventkit.core.text import Text, clean, is_blank
from eventkit.core.words import Say

MOST_QUESTIONS = 8
WORD, SENTENCE = 30, 280

Counter = Annotated[int, msgspec.Meta(ge=1, le=2**53)]
Value = Annotated[int, msgspec.Meta(ge=0, le=10)] | str | None


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`kind`: "scale" (1 to `steps`, with words for both ends), "word" or "text"."""

    id: Key
    kind: Literal["scale", "word", "text"]
    label: Text
    steps: int = 5
    low: Text = {}
    high: Text = {}


class Answer(msgspec.Struct):
    value: int | str | None
    n: int


class Data(msgspec.Struct):
    """`answers`: person -> question -> Answer."""

    answers: dict[str, dict[str, Answer]] = {}
    revealed: bool = False


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`show`: "hidden" until the moderator reveals, or "live"."""

    questions: tuple[Question, ...]
    show: Showing = "hidden"

    def begin(self) -> Data:
        return Data()


def check(options: Options) -> str | None:
    ids = {question.id for question in options.questions}
    if not 1 <= len(options.questions) <= MOST_QUESTIONS or len(ids) != len(options.questions):
        return "questions"
    for question in options.questions:
        if not question.label.get("de", "").strip():
            return "questions.label.de"
        if not 2 <= question.steps <= 10:
            return "questions.steps"
    return None


def suits(options: Options, sources: list[Stage]) -> bool:
    return True


class SetAnswer(Command, frozen=True, tag="answer.set"):
    """`value` null or empty: the answer is taken back."""

    stage: Key
    question: Key
    value: Value
    n: Counter


class RevealAnswers(Command, frozen=True, tag="answers.reveal"):
    stage: Key


class AnswerSet(Entry, frozen=True, tag="answer.set"):
    stage: str
    person: str
    question: str
    value: int | str | None
    n: int


class AnswersRevealed(Entry, frozen=True, tag="answers.revealed"):
    stage: str
    revealed: bool = True


def set_answer(state: State, command: SetAnswer, actor: Actor, now: int) -> list[Entry]:
    run = reflecting(state, command.stage)
    person = actor.person or ""
    question = next((item for item in run.plan.options.questions if item.id == command.question), None)
    if question is None:
        raise Refused("question.unknown")
    known = run.data.answers.get(person, {}).get(question.id)
    if known is not None and command.n <= known.n:
        return []
    if state.closed or run.status != "open":
        raise Refused("stage.not-open")
    value = _checked(question, command.value)
    return [AnswerSet(stage=run.id, person=person, question=question.id, value=value, n=command.n)]


def _checked(question: Question, value: int | str | None) -> int | str | None:
    if value is None:
        return None
    if question.kind == "scale":
        if not isinstance(value, int) or not 1 <= value <= question.steps:
            raise Refused("answer.wrong")
        return value
    if not isinstance(value, str):
        raise Refused("answer.wrong")
    words = clean(value)
    most = WORD if question.kind == "word" else SENTENCE
    if len(words) > most:
        raise Refused("answer.too-long", max=most)
    return None if is_blank(words) else words


def reveal(state: State, command: RevealAnswers, actor: Actor, now: int) -> list[Entry]:
    run = reflecting(state, command.stage)
    if run.started is None:
        raise Refused("stage.not-open")
    return [] if run.data.revealed else [AnswersRevealed(stage=run.id)]


def reflecting(state: State, stage_id: str) -> StageRun:
    """A stage on which people look back. Refused: `stage.unknown`, `stage.no-questions`."""
    run = find.stage(state, stage_id)
    if not isinstance(run.data, Data):
        raise Refused("stage.no-questions")
    return run


def was_set(state: State, line: Line, entry: AnswerSet) -> None:
    run = state.stages[entry.stage]
    run.data.answers.setdefault(entry.person, {})[entry.question] = Answer(entry.value, entry.n)
    person = state.persons[entry.person]
    person.counter = max(person.counter, entry.n)
    state.mark(line, f"stage:{entry.stage}")
    state.touch("count", entry.stage)
    state.touch("own", entry.person)
    if sees_answers(run):
        state.touch("answers", entry.stage)


def revealed(state: State, line: Line, entry: AnswersRevealed) -> None:
    state.stages[entry.stage].data.revealed = entry.revealed
    state.touch("stage", entry.stage)
    state.touch("answers", entry.stage)


def undo_revealed(state: State, entry: AnswersRevealed) -> Undo:
    before: bool = state.stages[entry.stage].data.revealed
    return Undo((AnswersRevealed(stage=entry.stage, revealed=before),), (f"answers.revealed:{entry.stage}",))


def show(state: State, run: StageRun, audience: Audience) -> Shown:
    options = msgspec.to_builtins(run.plan.options)
    return {"options": options, "revealed": run.data.revealed}


def count(state: State, run: StageRun, audience: Audience) -> Shown:
    """How many people have answered something."""
    return {"answered": _answered(run)}


def _answered(run: StageRun) -> int:
    return sum(any(one.value is not None for one in answers.values()) for answers in run.data.answers.values())


def show_answers(state: State, audience: Audience, key: str) -> Shown | None:
    """What was said, question by question: numbers for scales, words in alphabetical order, so nobody is recognised."""
    run = state.stages.get(key)
    if run is None or not isinstance(run.data, Data) or not sees_answers(run):
        return None
    return {question.id: _said(run, question) for question in run.plan.options.questions}


def _said(run: StageRun, question: Question) -> Shown:
    values = [
        answers[question.id].value
        for answers in run.data.answers.values()
        if question.id in answers and answers[question.id].value is not None
    ]
    if question.kind == "scale":
        return {"counts": [values.count(step) for step in range(1, question.steps + 1)]}
    return {"words": sorted(str(value) for value in values)}


OWN = "answers"


def own(state: State, run: StageRun, person: str) -> Shown | None:
    """A person's answers: question -> value."""
    mine = {key: one.value for key, one in run.data.answers.get(person, {}).items() if one.value is not None}
    return mine or None


def outline(state: State, run: StageRun) -> Blocks:
    """What the hall said, where it was shown: nobody's name, nobody's order."""
    if not sees_answers(run):
        return [Para(Say("protocol-answers-not-revealed"))]
    told = enough(_answered(run)) or 0  # 0: too few to be told
    blocks: Blocks = [Para(Say("protocol-answered", {"count": told, "people": len(state.persons)}))]
    for question in run.plan.options.questions:
        said = _said(run, question)
        if question.kind == "scale":
            bars = tuple(Bar(_step(question, step), number) for step, number in enumerate(said["counts"], start=1))
            blocks.append(Bars(Say("protocol-scale", {"count": sum(said["counts"])}), bars, question.label))
        else:
            blocks.append(Voices(question.label, tuple(said["words"]), question.kind == "word"))
    return blocks


def _step(question: Question, step: int) -> Text:
    """A step of a scale: its number, and at both ends what it means."""
    words = {1: question.low, question.steps: question.high}.get(step, {})
    return {lang: f"{step} · {word}" for lang, word in words.items()} or {"de": str(step)}


def without(entry: AnswerSet, actor: str, gone: Gone) -> Entry:
    """As if the answer had been taken back. Nothing anywhere else is made of single answers."""
    return msgspec.structs.replace(entry, value=None) if gone.has("person", entry.person) else entry


NEEDS_SOURCE = False
COMMANDS = {SetAnswer: Rule(PARTICIPANT, set_answer), RevealAnswers: Rule(MODERATOR, reveal)}
ENTRIES = {AnswerSet: On(was_set), AnswersRevealed: On(revealed, undo_revealed)}
VIEWS = {"answers": View(lambda state: list(state.stages), show_answers)}
TEXTS = {AnswerSet: Texts(without)}
