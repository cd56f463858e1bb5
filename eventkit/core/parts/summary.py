"""What a host sums up: one sentence for each round and place. It is handed over to those who come next."""

import msgspec

from eventkit.core import acting, find
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience, sees_board
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Owner, Texts, person_of
from eventkit.core.ids import Key
from eventkit.core.rules import STAFF, On, Rule, Shown, View
from eventkit.core.seating.where import final
from eventkit.core.sharing import summary_key
from eventkit.core.state import State, Undo
from eventkit.core.text import ERASED, clean

LIMIT = 280


class SetSummary(Command, frozen=True, tag="summary.set"):
    """An empty text takes it away."""

    stage: Key
    place: Key
    text: str


class SummarySet(Entry, frozen=True, tag="summary.set"):
    stage: str
    place: str
    text: str


def set_summary(state: State, command: SetSummary, actor: Actor, now: int) -> list[Entry]:
    run = find.stage(state, command.stage)
    if run.plan.at is None:
        raise Refused("stage.no-places")
    if run.started is None:
        raise Refused("stage.not-open")
    place = find.place(state, command.place)
    acting.at_own_place(state, actor, final(state, place.id))  # also what was on its way when the tables were merged
    text = " ".join(clean(command.text).split())
    if len(text) > LIMIT:
        raise Refused("summary.too-long", max=LIMIT, length=len(text))
    if state.summaries.get(summary_key(run.id, place.id), "") == text:
        return []
    return [SummarySet(stage=run.id, place=place.id, text=text)]


def was_set(state: State, line: Line, entry: SummarySet) -> None:
    key = summary_key(entry.stage, entry.place)
    state.summaries.pop(key, None)
    if entry.text:
        state.summaries[key] = entry.text
    state.mark(line, f"summary:{key}", f"place.used:{entry.place}")
    state.touch("summary", key)


def undo_set(state: State, entry: SummarySet) -> Undo:
    key = summary_key(entry.stage, entry.place)
    back = SummarySet(stage=entry.stage, place=entry.place, text=state.summaries.get(key, ""))
    return Undo((back,), (f"summary:{key}",), (f"place.used:{entry.place}",))


def show(state: State, audience: Audience, key: str) -> Shown | None:
    stage, _, place = key.partition(":")
    text = state.summaries.get(key)
    if text is None or not sees_board(state, audience, stage, place):
        return None
    return {"stage": stage, "place": place, "text": text}


def said(entry: SummarySet, actor: str) -> list[tuple[Owner, str]]:
    """Undo brings a host's sentence back in the name of a moderator; then it is known by its words."""
    return [(("person", person_of(actor)), entry.text)]


def without(entry: SummarySet, actor: str, gone: Gone) -> Entry:
    taken = entry.text and gone.wrote(actor)
    return msgspec.structs.replace(entry, text=ERASED if taken else gone.without(entry.text))


COMMANDS = {SetSummary: Rule(STAFF, set_summary)}
ENTRIES = {SummarySet: On(was_set, undo_set)}
VIEWS = {"summary": View(lambda state: list(state.summaries), show)}
TEXTS = {SummarySet: Texts(without, said)}
