"""Cards: written, changed, withdrawn, hidden by the moderator, placed when they came late. A card is never lost: only
its writer withdraws it, and its number stays free."""

from typing import Annotated

import msgspec

from eventkit.core import board
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience, sees_author, sees_card
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Owner, Texts
from eventkit.core.ids import Id, Key
from eventkit.core.parts.order import CardApproved, CardHeld, for_moderators, must_wait
from eventkit.core.parts.stack import restack
from eventkit.core.rules import ALL, MODERATOR, On, Rule, Shown, View
from eventkit.core.seating.where import been_at, final, seat
from eventkit.core.state import Card, Person, StageRun, State, Undo
from eventkit.core.text import ERASED, clean, is_blank, line

CARDS_PER_PERSON = 200  # on one stage: nobody writes more in an evening, a broken phone might
REASON = 200
MARKS = ("about", "place", "origin", "stack", "dispute", "parked", "erased", "also")
"""What is on a card only sometimes; sent only then."""

Counter = Annotated[int, msgspec.Meta(ge=1, le=2**53)]
Lang = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,8})?\Z")]


class WriteCard(Command, frozen=True, tag="card.write"):
    """`place`: where it was said. `person`: whom a host or moderator writes it down for; None: nobody in particular."""

    stage: Key
    card: Id
    text: str
    card_kind: str = ""
    lang: Lang = "de"
    about: Id | None = None
    parked: bool = False
    place: Key | None = None
    person: Id | None = None


class EditCard(Command, frozen=True, tag="card.edit"):
    card: Id
    text: str
    n: Counter
    card_kind: str = ""


class WithdrawCard(Command, frozen=True, tag="card.withdraw"):
    card: Id


class HideCard(Command, frozen=True, tag="card.hide"):
    card: Id
    reason: str


class ShowCard(Command, frozen=True, tag="card.show"):
    card: Id


class PlaceCard(Command, frozen=True, tag="card.place"):
    card: Id


class CardWritten(Entry, frozen=True, tag="card.written"):
    """`author` None: written down for somebody on paper. `late`: the stage was closed already.
    `about`: the result it answers. `parked`: written for the Themenspeicher. `place`: the table or room.
    `paper`: somebody else wrote it down for the author. `held`: waits until a moderator lets it through."""

    card: str
    no: int
    stage: str
    text: str
    card_kind: str
    lang: str
    author: str | None = None
    late: bool = False
    about: str | None = None
    parked: bool = False
    place: str | None = None
    paper: bool = False
    held: bool = False


class CardEdited(Entry, frozen=True, tag="card.edited"):
    card: str
    text: str
    card_kind: str
    n: int


class CardWithdrawn(Entry, frozen=True, tag="card.withdrawn"):
    card: str


class CardHidden(Entry, frozen=True, tag="card.hidden"):
    card: str
    reason: str


class CardShown(Entry, frozen=True, tag="card.shown"):
    card: str


class CardPlaced(Entry, frozen=True, tag="card.placed"):
    card: str


class CardUnplaced(Entry, frozen=True, tag="card.unplaced"):
    """Undo of `card.placed`: back into the tray."""

    card: str


def write(state: State, command: WriteCard, actor: Actor, now: int) -> list[Entry]:
    run, rules = board.collecting(state, command.stage)
    author = _author(state, command, actor)
    known = state.cards.get(command.card)
    if known is not None:
        if known.author != author or known.stage != command.stage:
            raise Refused("card.not-yours")
        return []
    if state.closed:
        raise Refused("event.closed")
    if run.started is None:
        raise Refused("stage.not-open")
    text, kind = checked_text(command.text, rules), rules.kind(command.card_kind)
    about = None if command.parked else board.check_about(state, run, command.about)
    place = None if run.plan.at is None else _place(state, run, command.place, actor)
    if author is not None:
        written = (state.cards[card_id] for card_id in state.persons[author].cards)
        if sum(item.stage == run.id for item in written) >= CARDS_PER_PERSON:
            raise Refused("too-many", max=CARDS_PER_PERSON)
    own = actor.role == "participant"
    late = own and run.status != "open" and not command.parked  # the Themenspeicher is always open
    return [
        CardWritten(
            card=command.card, no=state.numbers + 1, stage=run.id, text=text, card_kind=kind.id, lang=command.lang,
            author=author, late=late, about=about, parked=command.parked, place=place,
            paper=author is not None and not own, held=own and must_wait(state, author, text),
        )
    ]  # fmt: skip


def _author(state: State, command: WriteCard, actor: Actor) -> str | None:
    if actor.role == "participant":
        return actor.person
    return board.person(state, command.person).id if command.person is not None else None


def _place(state: State, run: StageRun, wanted: str | None, actor: Actor) -> str:
    """Where a card of a round was written. What comes late lies at the table where it was written, also when its writer
    has moved on. Refused: `place.unknown`, `place.missing`, `place.not-yours`."""
    if actor.role == "host":
        place = wanted or board.own_place(state, actor)
        board.at_own_place(state, actor, place)
        return board.place(state, place or "").id
    if wanted is not None:
        board.place(state, wanted)
    if actor.role == "moderator":
        if wanted is None:
            raise Refused("place.missing")
        return wanted
    person = state.persons[actor.person or ""]
    seated = person.host or seat(state.stages[run.plan.at or ""], person.id)
    if wanted is None and seated is None:
        raise Refused("place.missing")
    if wanted is not None and wanted != seated and wanted not in been_at(state, person):
        raise Refused("place.not-yours")
    return wanted or seated or ""


def edit(state: State, command: EditCard, actor: Actor, now: int) -> list[Entry]:
    item = _own(state, command.card, actor)
    if command.n <= item.n:
        return []  # something newer from the same person is here already
    if item.withdrawn:
        raise Refused("card.withdrawn")
    if item.erased:
        raise Refused("card.erased")
    if item.parts:
        raise Refused("card.split")
    rules = board.collecting(state, item.stage)[1]
    _still_open(state, item, actor)
    text, kind = checked_text(command.text, rules), rules.kind(command.card_kind or item.card_kind)
    edited: list[Entry] = [CardEdited(card=item.id, text=text, card_kind=kind.id, n=command.n)]
    if actor.role == "participant" and not item.held and must_wait(state, item.author, text):
        edited.append(CardHeld(card=item.id))
    return edited


def withdraw(state: State, command: WithdrawCard, actor: Actor, now: int) -> list[Entry]:
    item = _own(state, command.card, actor)
    if item.withdrawn:
        return []
    if item.parts:
        raise Refused("card.split")
    if not item.late:
        _still_open(state, item, actor)
    return [CardWithdrawn(card=item.id)]


def hide(state: State, command: HideCard, actor: Actor, now: int) -> list[Entry]:
    item = board.present(state, command.card)
    reason = line(command.reason, "reason", REASON)
    return [] if item.hidden == reason else [CardHidden(card=item.id, reason=reason)]


def unhide(state: State, command: ShowCard, actor: Actor, now: int) -> list[Entry]:
    item = board.present(state, command.card)
    return [] if item.hidden is None else [CardShown(card=item.id)]


def place(state: State, command: PlaceCard, actor: Actor, now: int) -> list[Entry]:
    """Who takes a card out of the tray has read it: it need not be let through as well."""
    item = board.present(state, command.card)
    if not item.late:
        return []
    return [CardPlaced(card=item.id), *([CardApproved(card=item.id)] if item.held else [])]


def checked_text(raw: str, rules: board.CardRules) -> str:
    text = clean(raw)
    if is_blank(text):
        raise Refused("card.empty")
    if len(text) > rules.max_chars:
        raise Refused("card.too-long", max=rules.max_chars, length=len(text))
    return text


def _own(state: State, card_id: str, actor: Actor) -> Card:
    """One's own; moderators mend what was written down for others, a host at the own place."""
    item = board.card(state, card_id)
    is_own = item.author == actor.person if actor.role == "participant" else item.author is None or item.paper
    if actor.role == "host" and (item.place is None or final(state, item.place) != board.own_place(state, actor)):
        is_own = False
    if not is_own:
        raise Refused("card.not-yours")
    return item


def _still_open(state: State, item: Card, actor: Actor) -> None:
    """Participants and hosts change a card while its stage is open and it is not hidden; moderators mend any time."""
    if actor.role != "moderator" and (
        state.closed or state.stages[item.stage].status != "open" or item.hidden is not None
    ):
        raise Refused("card.closed")


def written(state: State, at: Line, entry: CardWritten) -> None:
    item = Card(
        id=entry.card, no=entry.no, stage=entry.stage, card_kind=entry.card_kind, text=entry.text, lang=entry.lang,
        at=at.at, author=entry.author, about=entry.about, parked=entry.parked, place=entry.place, paper=entry.paper,
        withdrawn=True,
    )  # fmt: skip
    state.cards[item.id] = item
    state.numbers = max(state.numbers, entry.no)
    if entry.author is not None:
        state.persons[entry.author].cards.append(item.id)
    state.mark(at, f"stage:{item.stage}", *(f"place.used:{place}" for place in (item.place,) if place))
    board.change_card(state, item, new=True, withdrawn=False, late=entry.late, held=entry.held)


def edited(state: State, at: Line, entry: CardEdited) -> None:
    item = state.cards[entry.card]
    also = item.also if entry.text == item.text else {}  # what other words said in other languages
    state.mark(at, f"card:{item.id}", *(f"card.also:{item.id}:{lang}" for lang in item.also if lang not in also))
    board.change_card(state, item, text=entry.text, card_kind=entry.card_kind, n=entry.n, edited=True, also=also)
    if item.author is not None:
        _count(state.persons[item.author], entry.n)


def withdrawn(state: State, at: Line, entry: CardWithdrawn) -> None:
    state.mark(at, f"card:{entry.card}")
    board.change_card(state, state.cards[entry.card], withdrawn=True)


def hidden(state: State, at: Line, entry: CardHidden) -> None:
    board.change_card(state, state.cards[entry.card], hidden=entry.reason)


def shown(state: State, at: Line, entry: CardShown) -> None:
    board.change_card(state, state.cards[entry.card], hidden=None)


def placed(state: State, at: Line, entry: CardPlaced) -> None:
    board.change_card(state, state.cards[entry.card], late=False)


def unplaced(state: State, at: Line, entry: CardUnplaced) -> None:
    board.change_card(state, state.cards[entry.card], late=True)


def _count(person: Person, n: int) -> None:
    person.counter = max(person.counter, n)


def undo_hidden(state: State, entry: CardHidden | CardShown) -> Undo:
    item = state.cards[entry.card]
    back = CardShown(card=item.id) if item.hidden is None else CardHidden(card=item.id, reason=item.hidden)
    again = restack(state, item, hidden=isinstance(entry, CardHidden))
    keys = tuple(f"card.stack:{one.card}" for one in again)
    return Undo((back, *again), (f"card.hidden:{item.id}", f"dots:{item.id}", *keys))


def undo_placed(state: State, entry: CardPlaced) -> Undo:
    return Undo((CardUnplaced(card=entry.card),), (f"card.placed:{entry.card}", f"dots:{entry.card}"))


def show(state: State, audience: Audience, key: str) -> Shown | None:
    item = state.cards.get(key)
    if item is None or not sees_card(state, audience, item):
        return None
    out = face(item)
    if item.stack is not None and not sees_card(state, audience, state.cards[item.stack]):
        del out["stack"]  # it lies under a card of another table
    if sees_author(state, item) and item.author is not None:
        out["by"] = state.names.get(item.author, "")
    if audience == "moderator":
        if item.hidden is not None:
            out["hidden"] = item.hidden
        if item.late:
            out["late"] = True
        out |= for_moderators(state, item)
    return out


def face(item: Card) -> Shown:
    """What is on the card itself."""
    return {
        "id": item.id,
        "no": item.no,
        "stage": item.stage,
        "kind": item.card_kind,
        "text": item.text,
        "lang": item.lang,
        "at": item.at,
        "src": "paper" if item.author is None or item.paper else "phone",
        "edited": item.edited,
        **{name: value for name in MARKS if (value := getattr(item, name))},
    }


def said(entry: CardWritten | CardEdited, actor: str) -> list[tuple[Owner, str]]:
    return [(("card", entry.card), entry.text)]


def without(entry: CardWritten | CardEdited, actor: str, gone: Gone) -> Entry:
    return msgspec.structs.replace(entry, text=ERASED) if gone.has("card", entry.card) else entry


def without_reason(entry: CardHidden, actor: str, gone: Gone) -> Entry:
    return msgspec.structs.replace(entry, reason=gone.without(entry.reason))


COMMANDS = {
    WriteCard: Rule(ALL, write),
    EditCard: Rule(ALL, edit),
    WithdrawCard: Rule(ALL, withdraw),
    HideCard: Rule(MODERATOR, hide),
    ShowCard: Rule(MODERATOR, unhide),
    PlaceCard: Rule(MODERATOR, place),
}
ENTRIES = {
    CardWritten: On(written),
    CardEdited: On(edited),
    CardWithdrawn: On(withdrawn),
    CardHidden: On(hidden, undo_hidden),
    CardShown: On(shown, undo_hidden),
    CardPlaced: On(placed, undo_placed),
    CardUnplaced: On(unplaced),
}
TEXTS = {CardWritten: Texts(without, said), CardEdited: Texts(without, said), CardHidden: Texts(without_reason)}
VIEWS = {"card": View(lambda state: list(state.cards), show)}
