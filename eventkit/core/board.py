"""What parts and activities share about stages and cards."""

from typing import Any, Literal

import msgspec

from eventkit.core.actor import Actor
from eventkit.core.errors import Refused
from eventkit.core.ids import Key
from eventkit.core.plan import Colour
from eventkit.core.state import Card, Cluster, Person, Place, StageRun, State
from eventkit.core.text import Text


class CardKind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of card: shown in its colour and always with its label."""

    id: Key
    label: Text
    colour: Colour = "white"


PLAIN = CardKind(id="card", label={"de": "Karte", "en": "Card"}, colour="yellow")


class CardRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a card may be. Lengths in code points: `hint_chars` is a friendly hint, `max_chars` the limit."""

    max_chars: int = 280
    hint_chars: int = 120
    kinds: tuple[CardKind, ...] = (PLAIN,)

    def kind(self, kind_id: str) -> CardKind:
        """The kind with this id; an empty id means the first. Refused: `card.kind-unknown`."""
        if not kind_id:
            return self.kinds[0]
        for kind in self.kinds:
            if kind.id == kind_id:
                return kind
        raise Refused("card.kind-unknown")


class Result(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a vote chose. `text` as it stood when it was confirmed. `dots`: those of the phones; `paper` and `hands`:
    counted in the hall; `again`: the dots of a second round; `reason`: why it was added although the dots say
    otherwise; `answers`: the earlier results that it answered then, whatever becomes of its cards.
    """

    target: str
    text: str
    dots: int
    rank: int
    again: int = 0
    paper: int = 0
    hands: int = 0
    reason: str = ""
    answers: tuple[str, ...] = ()


Showing = Literal["live", "hidden"]


def stage(state: State, stage_id: str) -> StageRun:
    run = state.stages.get(stage_id)
    if run is None:
        raise Refused("stage.unknown")
    return run


def person(state: State, person_id: str) -> Person:
    """Refused: `person.unknown`."""
    found = state.persons.get(person_id)
    if found is None or found.erased:
        raise Refused("person.unknown")
    return found


def is_here(state: State, person_id: str | None) -> bool:
    """Is there somebody of this id, who is not erased?"""
    found = state.persons.get(person_id or "")
    return found is not None and not found.erased


def whom(state: State, actor: Actor, person_id: str | None) -> Person:
    """Whom a command is about: participants speak for themselves only. Refused: `person.unknown`, `access.role`."""
    if actor.role == "participant":
        if person_id not in (None, actor.person):
            raise Refused("access.role")
        return state.persons[actor.person or ""]
    return person(state, person_id or "")


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


def own_place(state: State, actor: Actor) -> str | None:
    """The place whose host acts."""
    found = state.persons.get(actor.person or "")
    return found.host if found else None


def at_own_place(state: State, actor: Actor, place_id: str | None) -> None:
    """A host acts at the own place only. Refused: `access.role`."""
    if actor.role == "host" and (place_id is None or own_place(state, actor) != place_id):
        raise Refused("access.role")


def resting(state: State) -> bool:
    """True between two days of an event."""
    return bool(state.days) and state.days[-1].ended is not None


def in_session(state: State) -> None:
    """Refused: `event.closed`, `day.over`."""
    if state.closed:
        raise Refused("event.closed")
    if resting(state):
        raise Refused("day.over")


def collecting(state: State, stage_id: str) -> tuple[StageRun, CardRules]:
    """A stage on which cards are written. Refused: `stage.unknown`, `stage.no-cards`."""
    run = stage(state, stage_id)
    rules: Any = getattr(run.plan.options, "card", None)
    if not isinstance(rules, CardRules):
        raise Refused("stage.no-cards")
    return run, rules


def results(state: State, run: StageRun) -> tuple[Result, ...]:
    """The results that a stage works on (`about`); none when it is about nothing, or nothing is confirmed yet."""
    chosen = state.stages.get(run.plan.about or "")
    found: tuple[Result, ...] = getattr(chosen.data, "results", ()) if chosen else ()
    return found


def check_about(state: State, run: StageRun, about: str | None) -> str | None:
    """What is written on this stage must answer one of its results. Refused: `about.missing`, `about.unknown`.

    A phone that was offline may answer a result that is none any more: the heading or card still exists, so it stays.
    """
    if run.plan.about is None:
        if about is not None:
            raise Refused("about.unknown")
        return None
    if about is None:
        raise Refused("about.missing")
    if about not in {result.target for result in results(state, run)} and not _could_be_chosen(state, run, about):
        raise Refused("about.unknown")
    return about


def _could_be_chosen(state: State, run: StageRun, about: str) -> bool:
    """Was this among what the vote is about that `run` answers?"""
    vote = state.stages[run.plan.about or ""].plan
    found = state.clusters.get(about) if vote.options.on == "clusters" else state.cards.get(about)
    return found is not None and state.format is not None and found.stage in {s.id for s in state.format.sources(vote)}


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


def change_card(state: State, item: Card, *, new: bool = False, **fields: Any) -> None:
    """Set fields of a card, keep the stage's counters right and mark every view the card appears in. `new`: it was just
    written, so nothing lies under it; looking through all cards for each card would make a long journal slow."""
    run = state.stages[item.stage]
    seen = item.counts, item.withdrawn
    _count(run, item, -1)
    for name, value in fields.items():
        setattr(item, name, value)
    _count(run, item, 1)
    if not new and seen != (item.counts, item.withdrawn):
        for other in below(state, item):  # cards name the top of their stack only to those who see it
            touch_card(state, other)
    top = top_of(state, item)
    if not new and not top.counts:
        _uncover(state, top)
    touch_card(state, item)


def _count(run: StageRun, item: Card, sign: int) -> None:
    run.cards += sign * item.counts
    run.late += sign * _waits(item)
    run.held += sign * _is_held(item)
    if item.place is not None and item.counts:
        run.places[item.place] = run.places.get(item.place, 0) + sign


def top_of(state: State, item: Card) -> Card:
    """The card on top of the stack that a card lies in; itself when it lies in none."""
    return state.cards[item.stack] if item.stack else item


def below(state: State, top: Card) -> list[Card]:
    """The cards that lie under this one on its stack."""
    return [other for other in state.cards.values() if other.stack == top.id]


def _uncover(state: State, top: Card) -> None:
    """The top of a stack is out of sight now: the next one comes up, and the old top lies under it with its dots."""
    stack = below(state, top)
    up = next((other for other in stack if other.counts), None)
    if up is None:
        return
    up.stack = None
    for other in (top, *stack):
        if other is not up:
            other.stack = up.id
        touch_card(state, other)


def _waits(item: Card) -> bool:
    return item.late and not item.withdrawn and item.hidden is None


def _is_held(item: Card) -> bool:
    return item.held and not (item.late or item.withdrawn or item.parts or item.hidden is not None)


def touch_card(state: State, item: Card) -> None:
    state.touch("card", item.id)
    state.touch("count", item.stage)
    if item.author:
        state.touch("own", item.author)
    for cluster_id in item.clusters.values():
        state.touch("cluster", cluster_id)
    for run in state.after(item.stage):
        if run.started is not None:
            state.touch("stage", run.id)
            state.touch("tally", run.id)
            touch_about(state, run.id)
        for person in holders(run, item.id):  # their dots on it count again, or no more
            state.touch("own", person)


def places(state: State, card_id: str) -> list[str]:
    """The keys of where a card lies on all boards: whoever builds on that keeps earlier moves from being undone."""
    return [f"card.place:{run.id}:{card_id}" for run in state.after(state.cards[card_id].stage)]


def touch_about(state: State, stage_id: str) -> None:
    """The stages that answer the results of this one may show others now."""
    for run in state.stages.values():
        if run.plan.about == stage_id:
            state.touch("stage", run.id)


def touch_stage_cards(state: State, stage_id: str) -> None:
    """Everything on a stage may look different now (revealed, hidden again)."""
    for item in state.cards.values():
        if item.stage == stage_id:
            touch_card(state, item)


OPENING = ("harvest", "cluster", "vote")
"""Activities that work with what all places wrote: from then on all may see it."""


def share(state: State) -> None:
    """Note which rounds' cards are open to all now, and mark what looks different for it."""
    for run in state.stages.values():
        if run.plan.at is None:
            continue
        later = (other for other in state.after(run.id) if other.plan.activity in OPENING)
        shared = state.boards == "open" or any(other.started is not None for other in later)
        if shared != run.shared:
            run.shared = shared
            touch_stage_cards(state, run.id)
            for place_id in state.places:
                state.touch("summary", summary_key(run.id, place_id))
            touch_photos(state)


def touch_photos(state: State) -> None:
    """Who may see the photos may be another question now."""
    for photo_id in state.photos:
        state.touch("photo", photo_id)


def summary_key(stage_id: str, place_id: str) -> str:
    return f"{stage_id}:{place_id}"


def has_dots(state: State, target: str) -> bool:
    """True when somebody has put a dot on this card or cluster in any vote, by phone or in the hall."""
    return any(holders(run, target) or _counted(run, target) for run in state.stages.values())


def _counted(run: StageRun, target: str) -> bool:
    return bool(hasattr(run.data, "counted_in") and run.data.counted_in(target))


def holders(run: StageRun, target: str) -> list[str]:
    """The people who have a dot on this target in this stage."""
    return run.data.holders(target) if hasattr(run.data, "holders") else []
