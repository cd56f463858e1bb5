"""Cards: written, where and for whom, and what an audience sees of them."""

from typing import Annotated, Any

import msgspec

from eventkit.core import acting, board, chosen, find
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience, sees_author, sees_card
from eventkit.core.card_rules import CardRules
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Owner, Texts
from eventkit.core.ids import Id, Key
from eventkit.core.parts.order import for_moderators, must_wait
from eventkit.core.records import Card
from eventkit.core.rules import ALL, On, Rule, Shown, View
from eventkit.core.seating.where import been_at, final, seat
from eventkit.core.state import StageRun, State
from eventkit.core.text import ERASED, clean, is_blank

CARDS_PER_PERSON = 200  # on one stage: nobody writes more in an evening, a broken phone might
MARKS = ("about", "place", "origin", "stack", "dispute", "parked", "erased", "also")
"""What is on a card only sometimes; sent only then."""

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


def write(state: State, command: WriteCard, actor: Actor, now: int) -> list[Entry]:
    run, rules = find.collecting(state, command.stage)
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
    about = None if command.parked else chosen.check_about(state, run, command.about)
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
    return find.person(state, command.person).id if command.person is not None else None


def _place(state: State, run: StageRun, wanted: str | None, actor: Actor) -> str:
    """Where a card of a round was written. What comes late lies at the table where it was written, also when its writer
    has moved on. Refused: `place.unknown`, `place.missing`, `place.not-yours`."""
    if actor.role == "host":
        place = wanted or acting.own_place(state, actor) or ""
        # also of a table that was merged into the own one while the card was on its way
        acting.at_own_place(state, actor, final(state, place) if place in state.places else None)
        return place
    if wanted is not None:
        find.place(state, wanted)
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


def checked_text(raw: str, rules: CardRules) -> str:
    text = clean(raw)
    if is_blank(text):
        raise Refused("card.empty")
    if len(text) > rules.max_chars:
        raise Refused("card.too-long", max=rules.max_chars, length=len(text))
    return text


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


def said(entry: Any, actor: str) -> list[tuple[Owner, str]]:
    """What an entry with the text of a card says: this one, and those of its changes."""
    return [(("card", entry.card), entry.text)]


def without(entry: Any, actor: str, gone: Gone) -> Entry:
    told: Entry = msgspec.structs.replace(entry, text=ERASED) if gone.has("card", entry.card) else entry
    return told


COMMANDS = {WriteCard: Rule(ALL, write)}
ENTRIES = {CardWritten: On(written)}
TEXTS = {CardWritten: Texts(without, said)}
VIEWS = {"card": View(lambda state: list(state.cards), show)}
