"""Reads from the state what stands on posters, cards, slips and signs."""

from collections.abc import Iterable

from eventkit.core.outline import question
from eventkit.core.records import Person, Place
from eventkit.core.seating.where import open_places, seat, walks
from eventkit.core.series import held_with
from eventkit.core.state import StageRun, State
from eventkit.core.text import pick
from eventkit.core.voting import poll
from eventkit.core.voting.ballot import Ballots
from eventkit.protocol.paper.asked import Asked
from eventkit.protocol.paper.structs import (
    Ballot,
    BlankCard,
    HostCard,
    Kind,
    PlaceSign,
    Poster,
    RouteCard,
    Slip,
    Spot,
    Stop,
)  # fmt: skip
from eventkit.protocol.paper.supplies import kinds
from eventkit.protocol.title import when_and_where
from eventkit.protocol.words import Speaker

CARDS = 12
"""Of each kind, where nothing else is asked for: four pages."""

PEOPLE_ON_PAPER = 10
"""Ballots, where nothing says how many take part on paper."""


def poster(state: State, asked: Asked, speak: Speaker) -> Poster:
    when = when_and_where(state.details, tuple(state.days), speak)
    return Poster(state.details.title, when, asked.url(f"/{state.code}"), asked.wifi)


def slips(state: State, asked: Asked) -> list[Slip]:
    path = f"/{state.code}"
    address = asked.url(path).removeprefix("http://")
    return [Slip(code, asked.url(f"{path}#slip={code}"), address, state.details.title) for code in asked.slips]


def blank_cards(state: State, asked: Asked, speak: Speaker) -> list[BlankCard]:
    """So many of each kind, the numbers running on. The kinds of rounds are the same cards."""
    found: dict[tuple[str, str], BlankCard] = {}
    for run in state.stages.values():
        for kind in kinds(run):
            label = speak(kind.label)
            known = found.get((kind.id, label))
            words = _asked(state, run, speak)
            if known is None:
                at = _kind_of_places(state) if run.plan.at is not None else None
                found[kind.id, label] = BlankCard(0, label, kind.colour, len(found), words, at)
            elif known.asked != words:  # several questions: the card fits them all
                found[kind.id, label] = BlankCard(0, label, kind.colour, known.look, "", known.places)
    each = asked.count or CARDS
    every = [kind for kind in found.values() for _ in range(each)]
    return [BlankCard(no, c.kind, c.colour, c.look, c.asked, c.places) for no, c in enumerate(every, asked.first)]


def _asked(state: State, run: StageRun, speak: Speaker) -> str:
    asked = question(state, run)
    return speak(asked.words) if asked else ""


def _kind_of_places(state: State) -> Kind:
    return next((place.kind for place in state.places.values()), "table")


def ballot(state: State, speak: Speaker) -> Ballot | None:
    """Of the vote that goes on, else of the next one, else of the last. None: nobody votes here."""
    votes = [run for run in state.stages.values() if isinstance(run.data, Ballots)]
    if not votes:
        return None
    run = next((run for run in votes if run.status == "open"), None)
    run = run or next((run for run in votes if run.status == "waiting"), votes[-1])
    last: Ballots = run.data
    dots, most = last.last.limits
    lines = tuple(_target(state, target) for target in poll.open_now(state, run))
    asked = _asked(state, run, speak) if run.plan.prompt else speak(run.plan.title)
    return Ballot(state.details.title, asked, lines, dots, most)


def _target(state: State, target: str) -> str:
    cluster = state.clusters.get(target)
    return cluster.title if cluster is not None else state.cards[target].text


def ballots(state: State, asked: Asked) -> int:
    """How many of them."""
    return asked.count or len(_without_phone(state)) or PEOPLE_ON_PAPER


def route_cards(state: State, asked: Asked, speak: Speaker) -> list[RouteCard]:
    people = [state.persons[asked.person]] if asked.person is not None else _without_phone(state)
    return [_route(state, one, asked, speak) for one in people]


def routes(state: State, person: str) -> dict[str, str]:
    """Walk -> place, as somebody's route card says it: what has begun or is planned."""
    return {walk.id: place for walk in walks(state) if (place := seat(walk, person)) and not state.places[place].closed}


def _without_phone(state: State) -> list[Person]:
    return [person for person in state.persons.values() if person.paper and not person.left]


def _route(state: State, person: Person, asked: Asked, speak: Speaker) -> RouteCard:
    known, code = routes(state, person.id), asked.personal[person.id]
    stops = [(walk, state.places.get(person.host or known.get(walk.id) or "")) for walk in walks(state)]
    rounds = tuple(Stop(_label(state, walk, speak), _spot(place, speak) if place else None) for walk, place in stops)
    address = asked.url(f"/{state.code}#{code}")
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


def host_cards(state: State, asked: Asked, speak: Speaker) -> list[HostCard]:
    path = f"/host/{state.code}"
    return [
        HostCard(
            _spot(place, speak), asked.hosts[place.id], asked.url(f"{path}#{asked.hosts[place.id]}"), asked.url(path),
            state.details.title,
        )
        for place in _in_order(open_places(state))
        if place.id in asked.hosts
    ]  # fmt: skip


def signs(state: State, asked: Asked, speak: Speaker) -> list[PlaceSign]:
    return [
        PlaceSign(
            _spot(place, speak), pick(place.question, speak.lang) if place.question else "",
            asked.url(f"/{state.code}/{place.no}"), state.details.title,
        )
        for place in _in_order(open_places(state))
    ]  # fmt: skip


def _in_order(places: Iterable[Place]) -> list[Place]:
    return sorted(places, key=lambda place: place.no)


def _spot(place: Place, speak: Speaker) -> Spot:
    return Spot(place.no, place.kind, pick(place.title, speak.lang) if place.title else "")
