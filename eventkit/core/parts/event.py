"""The event itself: what the organiser says about it, open or closed."""

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from eventkit.core import sharing
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.commands import Command
from eventkit.core.details import EDITABLE, Details, NextStep, checked
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.format import from_table
from eventkit.core.ids import Id
from eventkit.core.parts.place_rows import rows
from eventkit.core.parts.screen import break_over
from eventkit.core.plan import Format
from eventkit.core.records import Place
from eventkit.core.retention import until
from eventkit.core.rules import MODERATOR, SYSTEM, On, Rule, Shown, View
from eventkit.core.state import StageRun, State, Undo
from eventkit.core.target_groups import TargetGroup
from eventkit.core.text import Text


class CreateEvent(Command, frozen=True, tag="event.create"):
    event: Id
    code: str
    format: dict[str, Any]
    details: Details


class EditEvent(Command, frozen=True, tag="event.edit"):
    """What is not given stays as it is, so that two moderators can edit different details at once."""

    title: str | UnsetType = UNSET
    place: str | UnsetType = UNSET
    date: str | UnsetType = UNSET
    start: str | UnsetType = UNSET
    end: str | UnsetType = UNSET
    organiser: str | UnsetType = UNSET
    question: Text | UnsetType = UNSET
    level: int | UnsetType = UNSET
    promise: Text | UnsetType = UNSET
    next: tuple[NextStep, ...] | UnsetType = UNSET
    contact: str | UnsetType = UNSET
    languages: tuple[str, ...] | UnsetType = UNSET
    keep: str | UnsetType = UNSET
    target_groups: tuple[TargetGroup, ...] | UnsetType = UNSET


class CloseEvent(Command, frozen=True, tag="event.close"):
    pass


class ReopenEvent(Command, frozen=True, tag="event.reopen"):
    pass


class EventCreated(Entry, frozen=True, tag="event.created"):
    """The first entry: it holds the whole format, so editing a file never rewrites a past event."""

    event: str
    code: str
    format: dict[str, Any]
    details: Details


class EventEdited(Entry, frozen=True, tag="event.edited"):
    details: Details


class EventClosed(Entry, frozen=True, tag="event.closed"):
    """`since`: the line with which it was closed, where a reopening is taken back; 0: this one."""

    since: int = 0


class EventReopened(Entry, frozen=True, tag="event.reopened"):
    pass


def create(state: State, command: CreateEvent, actor: Actor, now: int) -> list[Entry]:
    if state.id:
        return []
    from_table(command.format)
    return [
        EventCreated(event=command.event, code=command.code, format=command.format, details=checked(command.details))
    ]


def edit(state: State, command: EditEvent, actor: Actor, now: int) -> list[Entry]:
    given = {name: value for name in EDITABLE if (value := getattr(command, name)) is not UNSET}
    details = checked(msgspec.structs.replace(state.details, **given))
    if details == state.details:
        return []
    if state.report.final is not None:  # the title page of a final version says it
        raise Refused("report.final", version=state.report.version)
    return [EventEdited(details=details)]


def close(state: State, command: CloseEvent, actor: Actor, now: int) -> list[Entry]:
    return [] if state.closed else [EventClosed(), *break_over(state)]


def reopen(state: State, command: ReopenEvent, actor: Actor, now: int) -> list[Entry]:
    return [EventReopened()] if state.closed else []


def created(state: State, line: Line, entry: EventCreated) -> None:
    state.id, state.code, state.created = entry.event, entry.code, line.at
    state.details = entry.details
    state.format = from_table(entry.format)
    state.stages = {plan.id: StageRun(plan, data=plan.options.begin()) for plan in state.format.stages}
    state.places = _places(state.format)
    state.boards = state.format.places.boards if state.format.places else "own"
    sharing.share(state)
    for place_id in state.places:
        state.touch("place", place_id)
    state.touch("event", "event")
    state.touch("count", "event")
    for stage_id in state.stages:
        state.touch("stage", stage_id)
        state.touch("count", stage_id)


def _places(format: Format) -> dict[str, Place]:
    """The places an event begins with: `p1`, `p2` …"""
    plan = format.places
    if plan is None:
        return {}
    named = ((no, plan.place(no)) for no in range(1, plan.number + 1))
    places = (
        Place(
            id=f"p{no}", no=no, kind=plan.kind, title=one.title, question=one.question, capacity=one.capacity,
            open=one.open,
        )
        for no, one in named
    )  # fmt: skip
    return {place.id: place for place in places}


def edited(state: State, line: Line, entry: EventEdited) -> None:
    state.details = entry.details
    state.touch("event", "event")
    for stage_id in state.stages:  # a stage without a prompt asks the event's question
        state.touch("stage", stage_id)


def closed(state: State, line: Line, entry: EventClosed) -> None:
    state.closed, state.closing = True, entry.since or line.seq
    if not entry.since:
        state.closed_at = line.at
    _steps_changed(state)
    state.touch("event", "event")


def reopened(state: State, line: Line, entry: EventReopened) -> None:
    state.closed = False
    _steps_changed(state)
    state.touch("event", "event")


def _steps_changed(state: State) -> None:
    """What can be taken back is not the same before and after the end of the event."""
    for actor in {step.actor for step in state.steps}:
        state.touch("step", actor)


def undo_edited(state: State, entry: EventEdited) -> Undo:
    return Undo((EventEdited(details=state.details),), ("event",))


def show(state: State, audience: Audience, key: str) -> Shown | None:
    if state.format is None:
        return None
    shown: Shown = msgspec.to_builtins(state.details)
    if not state.details.rehearsal:
        del shown["rehearsal"]
    shown["until"] = until(state.details)
    shown["code"] = state.code
    shown["format"] = {"id": state.format.id, "title": state.format.title}
    shown["status"] = "closed" if state.closed else "open"
    shown["days"] = [{"began": day.began, "ended": day.ended} for day in state.days]
    shown["current"] = state.current
    shown["door"] = state.door
    shown["message"] = msgspec.to_builtins(state.message) if state.message else None
    shown["break"] = {"began": state.pause.began, "ends": state.pause.ends} if state.pause else None
    plan = state.format.places
    shown["places"] = {"kind": plan.kind, "boards": state.boards, "rows": rows(state)} if plan else None
    return shown


COMMANDS = {
    CreateEvent: Rule(SYSTEM, create),
    EditEvent: Rule(MODERATOR, edit),
    CloseEvent: Rule(MODERATOR, close),
    ReopenEvent: Rule(MODERATOR, reopen),
}
ENTRIES = {
    EventCreated: On(created),
    EventEdited: On(edited, undo_edited),
    EventClosed: On(closed, lambda state, entry: Undo((EventReopened(),), ("event.closed",))),
    EventReopened: On(reopened, lambda state, entry: Undo((EventClosed(since=state.closing),), ("event.closed",))),
}
VIEWS = {"event": View(lambda state: ["event"], show)}
