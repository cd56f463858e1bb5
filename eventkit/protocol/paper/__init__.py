"""What is printed before and during an event: route cards, host cards, signs of places."""

from collections.abc import Callable, Iterable, Mapping
from typing import Literal

from eventkit.core.seating.where import open_places, seat, walks
from eventkit.core.series import held_with
from eventkit.core.state import Person, Place, StageRun, State
from eventkit.core.text import pick
from eventkit.protocol.paper.hosts import host_cards
from eventkit.protocol.paper.routes import route_cards
from eventkit.protocol.paper.signs import place_signs
from eventkit.protocol.paper.structs import HostCard, PlaceSign, RouteCard, Spot, Stop
from eventkit.protocol.words import Speaker

What = Literal["routes", "hosts", "signs"]
Url = Callable[[str], str]
"""Path (with fragment) -> address of the laptop, as phones reach it."""


def printed(
    what: What, state: State, *, codes: Mapping[str, str], url: Url, lang: str, person: str | None = None
) -> bytes:
    """A PDF in `lang`. `codes`: for `routes` person -> personal code, for `hosts` place -> host code; not used for
    `signs`. `person`: only this one's route card; else those of all who have no phone and have not left."""
    speak = Speaker(lang)
    if what == "routes":
        people = [state.persons[person]] if person is not None else _without_phone(state)
        cards = [_route(state, one, codes[one.id], url, speak) for one in people]
        return route_cards(cards, speak.lang, state.at)
    if what == "hosts":
        hosts = [_host(state, place, codes[place.id], url, speak) for place in _in_order(open_places(state))]
        return host_cards(hosts, speak.lang, state.at)
    signs = [_sign(state, place, url, speak) for place in _in_order(open_places(state))]
    return place_signs(signs, speak.lang, state.at)


def routes(state: State, person: str) -> dict[str, str]:
    """Walk -> place, as somebody's route card says it: what has begun or is planned."""
    return {walk.id: place for walk in walks(state) if (place := seat(walk, person)) and not state.places[place].closed}


def _without_phone(state: State) -> list[Person]:
    return [person for person in state.persons.values() if person.paper and not person.left]


def _in_order(places: Iterable[Place]) -> list[Place]:
    return sorted(places, key=lambda place: place.no)


def _route(state: State, person: Person, code: str, url: Url, speak: Speaker) -> RouteCard:
    known = routes(state, person.id)
    stops = [(walk, state.places.get(person.host or known.get(walk.id) or "")) for walk in walks(state)]
    rounds = tuple(Stop(_label(state, walk, speak), _spot(place, speak) if place else None) for walk, place in stops)
    address = url(f"/{state.code}#{code}")
    return RouteCard(person.no, state.names.get(person.id, ""), code, address, state.details.title, rounds)


def _label(state: State, walk: StageRun, speak: Speaker) -> str:
    """ "Runde 2"; a round that stands alone, or beside another first round, has its title."""
    held = held_with(state, walk)
    if held is None:
        return speak(walk.plan.title)
    firsts = sum(run.plan.round == 1 for run in state.stages.values())
    if firsts > 1 or (held.plan.rounds or 1) < 2:
        return speak(held.plan.title)
    return speak.say("round-no", round=held.plan.round or 1)


def _spot(place: Place, speak: Speaker) -> Spot:
    return Spot(place.no, place.kind, pick(place.title, speak.lang) if place.title else "")


def _host(state: State, place: Place, code: str, url: Url, speak: Speaker) -> HostCard:
    path = f"/host/{state.code}"
    return HostCard(_spot(place, speak), code, url(f"{path}#{code}"), url(path), state.details.title)


def _sign(state: State, place: Place, url: Url, speak: Speaker) -> PlaceSign:
    question = pick(place.question, speak.lang) if place.question else ""
    return PlaceSign(_spot(place, speak), question, url(f"/{state.code}/{place.no}"), state.details.title)
