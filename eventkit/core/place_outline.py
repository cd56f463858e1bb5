"""What was said at tables and in rooms: each place with its rounds, the host's sentences and the cards."""

from eventkit.core.blocks import Blocks, Board, Brought, Column, Para, Table, Turn
from eventkit.core.card_outline import is_sorted
from eventkit.core.outline import face, group, prints, waits
from eventkit.core.photo_outline import of_place, of_turn
from eventkit.core.records import Card, Place
from eventkit.core.seating.where import seat
from eventkit.core.series import series
from eventkit.core.sharing import summary_key
from eventkit.core.state import StageRun, State
from eventkit.core.words import Say, Words, place_long, place_name


def boards(state: State, rounds: list[StageRun]) -> Blocks:
    """Every place in the order of the numbers, with the cards; only their numbers where a later stage has sorted them.
    Then the cards that belong to no place, and those that came late."""
    cards = [card for run in rounds for card in state.cards.values() if card.stage == run.id]
    guests = {run.id: guests_at(state, state.stages[run.plan.at or ""]) for run in rounds}
    blocks: Blocks = [_board(state, place, rounds, cards, guests) for place in _in_order(state)]
    here = {run.id for run in rounds if not is_sorted(state, run)}
    first = rounds[0].id
    loose = [card for card in cards if card.stage in here and prints(card) and card.place is None]
    late = [card for card in cards if card.stage in here and waits(card)]
    for key, title, lying in (("loose", Say("protocol-no-place"), loose), ("late", Say("protocol-late-cards"), late)):
        if lying:
            blocks.append(group(state, f"{first}-{key}", title, lying, heading=False))
    return blocks


def _in_order(state: State) -> list[Place]:
    return sorted(state.places.values(), key=lambda place: place.no)


def _board(
    state: State, place: Place, rounds: list[StageRun], cards: list[Card], guests: dict[str, dict[str, list[str]]]
) -> Board:
    """`guests`: round -> place -> who was there."""
    own = [card for card in cards if card.place == place.id and prints(card)]
    turns = [
        _turn(state, place, run, [card for card in own if card.stage == run.id], len(guests[run.id][place.id]))
        for run in rounds
    ]
    topics = [topic for topic in state.topics.values() if topic.place == place.id and not topic.removed]
    return Board(
        key=f"{rounds[0].id}-{place.id}",
        no=place.no,
        title=place_long(place),
        count=len(own),
        turns=tuple(turn for turn in turns if turn.people or turn.summary or turn.cards or turn.listed or turn.photos),
        asked=place.question,
        notes=_notes(state, place),
        topics=tuple(Brought(topic.text, topic.done) for topic in topics),
        photos=of_place(state, place.id) if _are_first(state, rounds) else (),
    )


def _turn(state: State, place: Place, run: StageRun, cards: list[Card], people: int) -> Turn:
    rounds, elsewhere = run.plan.rounds or 1, is_sorted(state, run)
    return Turn(
        label=Say("round-no", {"round": run.plan.round or 1}) if rounds > 1 else run.plan.title,
        asked=run.plan.prompt if rounds > 1 and place.question is None and own_prompts(state, run) else None,
        people=people,
        summary=state.summaries.get(summary_key(run.id, place.id), ""),
        cards=() if elsewhere else tuple(face(state, card, run.plan.about is not None, placed=False) for card in cards),
        listed=tuple(card.no for card in cards) if elsewhere else (),
        photos=of_turn(state, run, place.id),
    )


def _are_first(state: State, rounds: list[StageRun]) -> bool:
    """Where there are several series, what belongs to no round stands with the first one."""
    return rounds[0] is next(run for run in state.stages.values() if run.plan.at and run.started is not None)


def own_prompts(state: State, run: StageRun) -> bool:
    """Has each round of a series a question of its own?"""
    return len({str(one.plan.prompt) for one in series(state, run)}) > 1


def _notes(state: State, place: Place) -> tuple[Words, ...]:
    if place.into is not None:
        return (Say("protocol-place-merged", {"into": place_name(state.places[place.into]), "kind": place.kind}),)
    if place.closed:
        return (Say("protocol-place-closed", {"kind": place.kind}),)
    return (Say("protocol-place-open"),) if place.open else ()


def guests_at(state: State, walk: StageRun) -> dict[str, list[str]]:
    """Place -> who was there: where they first wrote a card, else where their seat is. (When a place is closed, the
    seats of the round that goes on are those its people move to.) Of those who have left by now only who wrote a card
    or tapped that they were there."""
    wrote: dict[str, str] = {}
    for card in state.cards.values():
        if card.author and card.place and not card.paper and state.stages[card.stage].plan.at == walk.id:
            wrote.setdefault(card.author, card.place)
    there: dict[str, list[str]] = {place: [] for place in state.places}
    for person in state.persons.values():
        place = wrote.get(person.id) or seat(walk, person.id)
        known = person.id in wrote or person.id in walk.data.arrived
        if place in there and (known or not person.left) and (person.host is None or seat(walk, person.id)):
            there[place].append(person.id)
    return there


def closed_places(state: State) -> list[Para]:
    """Which places were closed or merged, in a sentence each."""
    found = []
    for place in _in_order(state):
        if place.into is not None:
            facts = {"place": place_name(place), "into": place_name(state.places[place.into])}
            found.append(Para(Say("protocol-merged", facts), quiet=True))
        elif place.closed:
            found.append(Para(Say("protocol-closed", {"place": place_name(place)}), quiet=True))
    return found


def harvested(state: State, rounds: list[StageRun]) -> Blocks:
    """How many cards each place brought, round by round. What they say stands with the rounds."""
    begun = [run for run in rounds if run.started is not None]
    cards = [card for card in state.cards.values() if prints(card)]
    rows: list[tuple[Words, ...]] = []
    for place in _in_order(state):
        counts = [sum(card.stage == run.id and card.place == place.id for card in cards) for run in begun]
        if sum(counts) or not place.closed:
            more = (sum(counts),) if len(begun) > 1 else ()
            rows.append((place_long(place), *(str(count) for count in (*counts, *more))))
    if not begun or not rows:
        return []
    share = min(0.12, 0.6 / (len(begun) + 1))
    together = (Say("protocol-column-together"),) if len(begun) > 1 else ()
    heads = (*(_round_head(run) for run in begun), *together)
    columns = (
        Column(Say("protocol-column-place"), 1 - share * len(heads)),
        *(Column(head, share, number=True) for head in heads),
    )
    return [Table(Say("protocol-harvest"), columns, tuple(rows))]


def _round_head(run: StageRun) -> Words:
    return Say("round-no", {"round": run.plan.round or 1}) if (run.plan.rounds or 1) > 1 else run.plan.title
