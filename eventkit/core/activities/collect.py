"""collect: everybody writes cards on a question, seen by all at once (live) or after the reveal (hidden)."""

import msgspec

from eventkit.core import board
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Key
from eventkit.core.rules import MODERATOR, On, Rule, Shown
from eventkit.core.state import StageRun, State, Undo

MOST_CHARS = 2000
MOST_KINDS = 6


class Data(msgspec.Struct):
    revealed: bool = False


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`card`: what a card may be. `show`: "live", or "hidden" until the moderator reveals.
    `anonymous`: nobody sees who wrote a card."""

    card: board.CardRules = board.CardRules()
    show: board.Showing = "live"
    anonymous: bool = True

    def begin(self) -> Data:
        return Data()


def check(options: Options) -> str | None:
    """The key whose number is impossible, if any."""
    card = options.card
    if not 1 <= card.max_chars <= MOST_CHARS:
        return "card.max_chars"
    if not 1 <= card.hint_chars <= card.max_chars:
        return "card.hint_chars"
    if not 1 <= len(card.kinds) <= MOST_KINDS or len({kind.id for kind in card.kinds}) != len(card.kinds):
        return "card.kinds"
    return None


class RevealCards(Command, frozen=True, tag="cards.reveal"):
    stage: Key


class CardsRevealed(Entry, frozen=True, tag="cards.revealed"):
    stage: str
    revealed: bool = True


def reveal(state: State, command: RevealCards, actor: Actor, now: int) -> list[Entry]:
    run, _ = board.collecting(state, command.stage)
    if not isinstance(run.data, Data):
        raise Refused("stage.no-cards")
    return [] if run.data.revealed else [CardsRevealed(stage=run.id)]


def revealed(state: State, line: Line, entry: CardsRevealed) -> None:
    state.stages[entry.stage].data.revealed = entry.revealed
    state.touch("stage", entry.stage)
    board.touch_stage_cards(state, entry.stage)


def undo_revealed(state: State, entry: CardsRevealed) -> Undo:
    before: bool = state.stages[entry.stage].data.revealed
    return Undo((CardsRevealed(stage=entry.stage, revealed=before),), (f"cards.revealed:{entry.stage}",))


def show(state: State, run: StageRun, audience: Audience) -> Shown:
    card = run.plan.options.card
    return {
        "options": {
            "max_chars": card.max_chars,
            "hint_chars": card.hint_chars,
            "show": run.plan.options.show,
            "anonymous": run.plan.options.anonymous,
            "kinds": [{"id": kind.id, "label": kind.label, "colour": kind.colour} for kind in card.kinds],
        },
        "revealed": run.data.revealed or run.plan.options.show == "live",
    }


def count(state: State, run: StageRun, audience: Audience) -> Shown:
    """What changes with every card."""
    return {"cards": run.cards, "late": run.late} if audience == "moderator" else {"cards": run.cards}


NEEDS_SOURCE = False
COMMANDS = {RevealCards: Rule(MODERATOR, reveal)}
ENTRIES = {CardsRevealed: On(revealed, undo_revealed)}
VIEWS = {}  # type: ignore[var-annotated]
