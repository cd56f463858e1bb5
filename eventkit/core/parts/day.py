"""An event of more than one day: end for today, go on tomorrow with the same people, codes and boards."""

from eventkit.core.acting import resting
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.parts.screen import break_over
from eventkit.core.parts.stage import StageEnded
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.state import Day, State, Undo


class EndDay(Command, frozen=True, tag="day.end"):
    pass


class BeginDay(Command, frozen=True, tag="day.begin"):
    pass


class DayEnded(Entry, frozen=True, tag="day.ended"):
    """The open stage is closed before it, in the same command."""


class DayBegun(Entry, frozen=True, tag="day.begun"):
    pass


class DayGoesOn(Entry, frozen=True, tag="day.goes-on"):
    """Undo of `day.ended`."""


class DayNotBegun(Entry, frozen=True, tag="day.not-begun"):
    """Undo of `day.begun`."""


def end(state: State, command: EndDay, actor: Actor, now: int) -> list[Entry]:
    if not state.days:
        raise Refused("day.none")
    if resting(state):
        return []
    still_open = [run.id for run in state.stages.values() if run.status == "open"]
    return [*(StageEnded(stage=stage_id) for stage_id in still_open), *break_over(state), DayEnded()]


def begin(state: State, command: BeginDay, actor: Actor, now: int) -> list[Entry]:
    if state.closed:
        raise Refused("event.closed")
    if not state.days:
        raise Refused("day.none")
    return [DayBegun()] if resting(state) else []


def ended(state: State, line: Line, entry: DayEnded) -> None:
    state.days[-1].ended = line.at
    state.touch("event", "event")


def begun(state: State, line: Line, entry: DayBegun) -> None:
    state.days.append(Day(line.at))
    state.touch("event", "event")


def goes_on(state: State, line: Line, entry: DayGoesOn) -> None:
    state.days[-1].ended = None
    state.touch("event", "event")


def not_begun(state: State, line: Line, entry: DayNotBegun) -> None:
    state.days.pop()
    state.touch("event", "event")


COMMANDS = {EndDay: Rule(MODERATOR, end), BeginDay: Rule(MODERATOR, begin)}
ENTRIES = {
    DayEnded: On(ended, lambda state, entry: Undo((DayGoesOn(),), ("day", "stage.current"))),
    DayBegun: On(begun, lambda state, entry: Undo((DayNotBegun(),), ("day", "stage.current"))),
    DayGoesOn: On(goes_on),
    DayNotBegun: On(not_begun),
}
