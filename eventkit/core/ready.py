"""Is an event ready to begin? What is missing or unusual, and where it is mended. It keeps nobody from beginning."""

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from eventkit.core.state import State
from eventkit.core.text import Text

At = Literal["details", "hall", "places", "print", "stage", "like"]
"""The details in the settings, the network, the places, the printer, a step; another event like this one, changed."""

MANY_DOTS = 8
"""From so many dots on people count instead of weighing."""


class Finding(msgspec.Struct, frozen=True):
    """`facts`: what the sentence about it needs."""

    code: str
    at: At
    facts: dict[str, Any] = {}


def findings(state: State, *, today: str, printed: bool) -> list[Finding]:
    """In the order in which people would mend them; empty as soon as a step has begun. `today`: YYYY-MM-DD."""
    if state.days or state.closed:
        return []
    return [*_details(state, today), *_questions(state), *_votes(state), *_places(state), *_hall(state, printed)]


def _details(state: State, today: str) -> Iterator[Finding]:
    details = state.details
    if not details.date:
        yield Finding("date.none", "details")
    elif details.date < today:
        yield Finding("date.past", "details", {"date": details.date})
    if not details.start:
        yield Finding("time.none", "details")
    elif details.end > details.start and (over := _minutes(state) - _between(details.start, details.end)) > 0:
        yield Finding("time.over", "details", {"minutes": over})
    if not details.contact:
        yield Finding("contact.none", "details")
    if not any(step.what for step in details.next):
        yield Finding("next.none", "details")


def _minutes(state: State) -> int:
    return sum(run.plan.minutes for run in state.stages.values() if run.status != "skipped")


def _between(start: str, end: str) -> int:
    """Minutes from HH:MM to HH:MM."""
    hours, minutes = (int(end[at : at + 2]) - int(start[at : at + 2]) for at in (0, 3))
    return hours * 60 + minutes


def _questions(state: State) -> Iterator[Finding]:
    """A question that is missing altogether, else one that is missing in a language of the phones."""
    asked = state.details.question
    if not asked and any(run.plan.activity == "collect" and not run.plan.prompt for run in state.stages.values()):
        yield Finding("question.none", "details")
    if langs := _lacking(state, asked):
        yield Finding("question.lang", "details", {"langs": langs})
    told: list[Text] = []
    for run in state.stages.values():
        prompt = run.plan.prompt
        if not prompt or prompt in told:  # rounds ask the same: once is enough
            continue
        told.append(prompt)
        if langs := _lacking(state, prompt):
            yield Finding("prompt.lang", "stage", {"stage": run.id, "langs": langs})


def _lacking(state: State, text: Text | None) -> list[str]:
    """The languages of the phones in which a text is missing that there is in another. Who reads plain German reads
    German where that is missing."""
    return [lang for lang in state.details.languages if text and not (text.get(lang) or text.get(lang.split("-")[0]))]


def _votes(state: State) -> Iterator[Finding]:
    for run in state.stages.values():
        options = run.plan.options
        if run.plan.activity == "vote" and (options.dots >= MANY_DOTS or options.dots > 2 * options.keep):
            yield Finding("dots.many", "like", {"stage": run.id, "dots": options.dots, "keep": options.keep})


def _places(state: State) -> Iterator[Finding]:
    if state.format is None or state.format.places is None:
        return
    kind = state.format.places.kind
    places = [place for place in state.places.values() if not place.closed]
    seats = [place.capacity for place in places if place.capacity is not None]
    people = sum(not person.left for person in state.persons.values())
    if len(seats) == len(places) and sum(seats) < people:
        yield Finding("places.full", "places", {"kind": kind, "seats": sum(seats), "people": people})
    lonely = sum(not place.hosts for place in places)
    if lonely:
        yield Finding("places.hosts", "places", {"kind": kind, "count": lonely})
    for place in places:
        if langs := _lacking(state, place.question):
            yield Finding("place.lang", "places", {"kind": kind, "no": place.no, "langs": langs})


def _hall(state: State, printed: bool) -> Iterator[Finding]:
    if not printed:
        yield Finding("print.none", "print")
    if all(person.paper for person in state.persons.values()):
        yield Finding("phone.none", "hall")
