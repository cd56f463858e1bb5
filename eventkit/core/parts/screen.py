"""What the public screens show: they follow the moderator, or stay at what was chosen by hand. Messages and breaks,
which phones show too; notes for moderators only."""

from typing import Annotated, Literal

import msgspec

from eventkit.core import acting, find
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Texts
from eventkit.core.ids import Key
from eventkit.core.rules import MODERATOR, On, Rule, Shown, View
from eventkit.core.state import Message, Pause, Screen, State, Undo
from eventkit.core.text import Text, clean

MESSAGE, NOTE = 200, 2000
ScreenNo = Literal["1", "2"]
What = Literal[
    "follow", "question", "codes", "timer", "cards", "board", "floor", "results", "trail", "photos", "pause", "black"
]
Minutes = Annotated[int, msgspec.Meta(ge=1, le=240)]


class ShowOnScreen(Command, frozen=True, tag="screen.show"):
    """`what`: "follow" the moderator, or stay at something. `stage`, `place`: of which step, of which table; null: the
    one of the moment."""

    screen: ScreenNo
    what: What
    stage: Key | None = None
    place: Key | None = None


class RingBell(Command, frozen=True, tag="screen.bell"):
    """May the screen ring when people are asked to change, and when time is up?"""

    on: bool


class ShowMessage(Command, frozen=True, tag="message.show"):
    """On all phones and screens; an empty text takes it away."""

    text: Text


class BeginBreak(Command, frozen=True, tag="break.begin"):
    minutes: Minutes


class EndBreak(Command, frozen=True, tag="break.end"):
    pass


class NoteStage(Command, frozen=True, tag="stage.note"):
    """What the moderator wants to think of in a step. Only moderators see it."""

    stage: Key
    text: str


class ScreenSet(Entry, frozen=True, tag="screen.set"):
    screen: str
    what: str
    stage: str | None = None
    place: str | None = None


class BellSet(Entry, frozen=True, tag="bell.set"):
    on: bool


class MessageShown(Entry, frozen=True, tag="message.shown"):
    """`at` of a message that is brought back by undo; else when the line was written."""

    text: Text
    at: int | None = None


class BreakSet(Entry, frozen=True, tag="break.set"):
    """`ends` in ms; None: no break."""

    began: int | None = None
    ends: int | None = None


class StageNoted(Entry, frozen=True, tag="stage.noted"):
    stage: str
    text: str


def show_on_screen(state: State, command: ShowOnScreen, actor: Actor, now: int) -> list[Entry]:
    if command.stage is not None:
        find.stage(state, command.stage)
    if command.place is not None:
        find.place(state, command.place)
    wanted = Screen(command.what, command.stage, command.place)
    if state.screens.get(command.screen, Screen()) == wanted:
        return []
    return [ScreenSet(screen=command.screen, what=wanted.what, stage=wanted.stage, place=wanted.place)]


def ring(state: State, command: RingBell, actor: Actor, now: int) -> list[Entry]:
    return [] if state.bell == command.on else [BellSet(on=command.on)]


def message(state: State, command: ShowMessage, actor: Actor, now: int) -> list[Entry]:
    text = {lang: words for lang, raw in command.text.items() if (words := " ".join(clean(raw).split()))}
    if any(len(words) > MESSAGE for words in text.values()):
        raise Refused("message.too-long", max=MESSAGE)
    before = state.message.text if state.message else {}
    return [] if text == before else [MessageShown(text=text)]


def begin_break(state: State, command: BeginBreak, actor: Actor, now: int) -> list[Entry]:
    acting.in_session(state)
    return [BreakSet(began=now, ends=now + command.minutes * 60_000)]


def end_break(state: State, command: EndBreak, actor: Actor, now: int) -> list[Entry]:
    return break_over(state)


def break_over(state: State) -> list[Entry]:
    """A break ends with what comes after it: a step, the evening, the event."""
    return [BreakSet()] if state.pause else []


def note(state: State, command: NoteStage, actor: Actor, now: int) -> list[Entry]:
    run = find.stage(state, command.stage)
    text = clean(command.text)
    if len(text) > NOTE:
        raise Refused("note.too-long", max=NOTE)
    return [] if state.notes.get(run.id, "") == text else [StageNoted(stage=run.id, text=text)]


def screen_set(state: State, line: Line, entry: ScreenSet) -> None:
    state.screens[entry.screen] = Screen(entry.what, entry.stage, entry.place)
    if entry.place is not None:
        state.mark(line, f"place.used:{entry.place}")
    state.touch("screen", entry.screen)


def bell_set(state: State, line: Line, entry: BellSet) -> None:
    state.bell = entry.on
    for screen in SCREENS:
        state.touch("screen", screen)


def message_shown(state: State, line: Line, entry: MessageShown) -> None:
    state.message = Message(entry.text, entry.at or line.at) if entry.text else None
    state.touch("event", "event")


def break_set(state: State, line: Line, entry: BreakSet) -> None:
    state.pause = Pause(entry.began, entry.ends) if entry.began is not None and entry.ends is not None else None
    state.touch("event", "event")


def noted(state: State, line: Line, entry: StageNoted) -> None:
    state.notes.pop(entry.stage, None)
    if entry.text:
        state.notes[entry.stage] = entry.text
    state.touch("note", entry.stage)


def undo_screen(state: State, entry: ScreenSet) -> Undo:
    before = state.screens.get(entry.screen, Screen())
    back = ScreenSet(screen=entry.screen, what=before.what, stage=before.stage, place=before.place)
    used = (f"place.used:{entry.place}",) if entry.place is not None else ()
    return Undo((back,), (f"screen:{entry.screen}",), used)


def undo_bell(state: State, entry: BellSet) -> Undo:
    return Undo((BellSet(on=state.bell),), ("bell",))


def undo_message(state: State, entry: MessageShown) -> Undo:
    before = state.message
    return Undo((MessageShown(text=before.text if before else {}, at=before.at if before else None),), ("message",))


def undo_break(state: State, entry: BreakSet) -> Undo:
    before = state.pause
    back = BreakSet(began=before.began, ends=before.ends) if before else BreakSet()
    return Undo((back,), ("break",))


def undo_noted(state: State, entry: StageNoted) -> Undo:
    return Undo((StageNoted(stage=entry.stage, text=state.notes.get(entry.stage, "")),), (f"note:{entry.stage}",))


def show_screen(state: State, audience: Audience, key: str) -> Shown | None:
    if key not in SCREENS:
        return None
    screen = state.screens.get(key, Screen())
    return {"what": screen.what, "stage": screen.stage, "place": screen.place, "bell": state.bell}


def show_note(state: State, audience: Audience, key: str) -> Shown | None:
    text = state.notes.get(key)
    return None if text is None else {"text": text}


SCREENS = ("1", "2")


def without_message(entry: MessageShown, actor: str, gone: Gone) -> Entry:
    return msgspec.structs.replace(entry, text=gone.said_in(entry.text))


def without_note(entry: StageNoted, actor: str, gone: Gone) -> Entry:
    return msgspec.structs.replace(entry, text=gone.without(entry.text))


COMMANDS = {
    ShowOnScreen: Rule(MODERATOR, show_on_screen),
    RingBell: Rule(MODERATOR, ring),
    ShowMessage: Rule(MODERATOR, message),
    BeginBreak: Rule(MODERATOR, begin_break),
    EndBreak: Rule(MODERATOR, end_break),
    NoteStage: Rule(MODERATOR, note),
}
ENTRIES = {
    ScreenSet: On(screen_set, undo_screen),
    BellSet: On(bell_set, undo_bell),
    MessageShown: On(message_shown, undo_message),
    BreakSet: On(break_set, undo_break),
    StageNoted: On(noted, undo_noted),
}
VIEWS = {
    "screen": View(lambda state: list(SCREENS), show_screen),
    "note": View(lambda state: list(state.notes), show_note),
}
TEXTS = {MessageShown: Texts(without_message), StageNoted: Texts(without_note)}
