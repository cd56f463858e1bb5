"""Who may see what. The only file that decides it; tests check above all who must NOT receive."""

from eventkit.core.records import Card, Person, Photo
from eventkit.core.seating.where import board_of, final, place_of
from eventkit.core.state import StageRun, State

Audience = str
"""`all`: participants and the public screen. `moderator`. `place:<id>`: those who sit at a table or in a room.
`host:<id>`: who stays there. A page belongs to exactly one."""

AUDIENCES: tuple[Audience, ...] = ("all", "moderator")
"""Those of every event; `audiences` also names those of its places."""

SCOPED = ("card", "person", "summary", "photo")
"""Collections that look different to different audiences. All others look to places and hosts as they do to all."""


NOT_FOR_PARTICIPANTS = {
    "person": ("moderator", "host"),
    **dict.fromkeys(("step", "order", "note", "reception", "report"), ("moderator",)),
}
"""Collections that only these roles get to see anything of."""


def gets(audience: Audience, collection: str) -> bool:
    """May anything of a collection go to an audience at all, be it the news that something is gone?"""
    return audience.partition(":")[0] in NOT_FOR_PARTICIPANTS.get(collection, (audience.partition(":")[0],))


def eyes(state: State, audience: Audience, collection: str, key: str) -> Audience:
    """Whose eyes see the same: nearly everything looks to places and hosts as it does to all."""
    if audience == "moderator" or collection not in SCOPED:
        return audience if audience == "moderator" else "all"
    if collection == "card" and (card := state.cards.get(key)) is not None:
        return audience if card.place is not None and not state.stages[card.stage].shared else "all"
    return audience


def audiences(state: State) -> list[Audience]:
    """Everybody who gets own patches and views."""
    return [*AUDIENCES, *(f"{role}:{place}" for place in state.places for role in ("place", "host"))]


def audience_of(state: State, person: Person) -> Audience:
    """What a participant's phone sees: the board of the round's table, where there is one."""
    place = board_of(state, person)
    return f"place:{final(state, place)}" if place is not None else "all"


def host_audience(person: Person) -> Audience | None:
    """What the host page of somebody sees; None: they are no host."""
    return f"host:{person.host}" if person.host is not None else None


def place_in(audience: Audience) -> str | None:
    """The place of `place:<id>` and `host:<id>`."""
    return audience.partition(":")[2] or None


def sees_card(state: State, audience: Audience, card: Card) -> bool:
    """Withdrawn cards: nobody. Hidden and late ones: moderators. The rest: all, once the stage shows its cards; what
    was written at a place only those who are there, until the boards are open to all."""
    if card.withdrawn or card.parts:
        return False
    if audience == "moderator":
        return True
    if not (card.counts and shows_cards(state.stages[card.stage])):
        return False
    return card.place is None or sees_board(state, audience, card.stage, card.place)


def sees_board(state: State, audience: Audience, stage: str, place: str) -> bool:
    """What was said in a round at a place: its people, its host, moderators; all once it is shared."""
    return audience == "moderator" or state.stages[stage].shared or place_in(audience) == final(state, place)


def sees_photo(state: State, audience: Audience, photo: Photo) -> bool:
    """A picture of a table's pinboard is as open as the cards on it."""
    if photo.removed:
        return False
    if audience == "moderator" or photo.place is None or state.boards == "open":
        return True
    of_round = photo.stage is not None and state.stages[photo.stage].plan.at is not None
    runs = [state.stages[photo.stage or ""]] if of_round else list(state.stages.values())
    return any(run.shared for run in runs) or place_in(audience) == final(state, photo.place)


def sees_person(state: State, audience: Audience, person: Person) -> bool:
    """Moderators see everybody, a host those who belong to the own place now. Nobody else sees who is who."""
    if audience == "moderator":
        return True
    return audience.startswith("host:") and place_of(state, person) == place_in(audience)


def shows_cards(run: StageRun) -> bool:
    """Does a stage show its cards to all? Always when it collects in the open, else after the reveal."""
    options, data = run.plan.options, run.data
    return bool(getattr(options, "show", "live") == "live" or getattr(data, "revealed", False))


def sees_result(state: State, audience: Audience, target: str) -> bool:
    """A result quotes what it stands for: whoever may not see that card may not read it there either. It stays a result
    when the card is split, as long as all its parts are seen."""
    card = state.cards.get(target)
    if card is not None and card.parts:
        return all(sees_result(state, audience, part) for part in card.parts)
    return card is None or sees_card(state, audience, card)


def sees_author(state: State, card: Card) -> bool:
    """Only where the format says that cards carry names. Moderators are no exception."""
    return not getattr(state.stages[card.stage].plan.options, "anonymous", True)


def sees_tally(run: StageRun) -> bool:
    """Nobody, not even the moderator, sees dots before the reveal, unless the format lets all watch live."""
    if run.started is None:
        return False
    return bool(run.plan.options.show == "live" or run.data.rounds[0].revealed)


def sees_answers(run: StageRun) -> bool:
    """What people say looking back is as secret as dots: nobody sees it before the reveal, unless all watch live."""
    return bool(run.data.revealed or (run.plan.options.show == "live" and run.started is not None))


def sees_steps(audience: Audience) -> bool:
    return audience == "moderator"
