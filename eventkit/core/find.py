"""What a command names: found, or refused."""

from typing import Any

from eventkit.core.card_rules import CardRules
from eventkit.core.errors import Refused
from eventkit.core.records import Card, Cluster, Person, Place
from eventkit.core.state import StageRun, State


def stage(state: State, stage_id: str) -> StageRun:
    run = state.stages.get(stage_id)
    if run is None:
        raise Refused("stage.unknown")
    return run


def collecting(state: State, stage_id: str) -> tuple[StageRun, CardRules]:
    """A stage on which cards are written. Refused: `stage.unknown`, `stage.no-cards`."""
    run = stage(state, stage_id)
    rules: Any = getattr(run.plan.options, "card", None)
    if not isinstance(rules, CardRules):
        raise Refused("stage.no-cards")
    return run, rules


def person(state: State, person_id: str) -> Person:
    """Refused: `person.unknown`."""
    found = state.persons.get(person_id)
    if found is None or found.erased:
        raise Refused("person.unknown")
    return found


def place(state: State, place_id: str) -> Place:
    """Refused: `place.unknown`."""
    found = state.places.get(place_id)
    if found is None:
        raise Refused("place.unknown")
    return found


def open_place(state: State, place_id: str) -> Place:
    """Refused: `place.unknown`, `place.closed`."""
    found = place(state, place_id)
    if found.closed:
        raise Refused("place.closed", no=found.no, kind=found.kind)
    return found


def card(state: State, card_id: str) -> Card:
    found = state.cards.get(card_id)
    if found is None:
        raise Refused("card.unknown")
    return found


def present(state: State, card_id: str) -> Card:
    """A card that is there as itself. Refused: `card.unknown`, `card.withdrawn`, `card.split`."""
    found = card(state, card_id)
    if found.withdrawn:
        raise Refused("card.withdrawn")
    if found.parts:
        raise Refused("card.split")
    return found


def cluster(state: State, cluster_id: str) -> Cluster:
    """A cluster that still exists; one that was merged leads to where its cards are now.

    Refused: `cluster.unknown`, `cluster.gone`.
    """
    found = state.clusters.get(cluster_id)
    if found is None:
        raise Refused("cluster.unknown")
    while found.gone:
        if found.into is None:
            raise Refused("cluster.gone")
        found = state.clusters[found.into]
    return found
