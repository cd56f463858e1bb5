"""collect: everybody writes cards on a question, seen by all at once (live) or after the reveal (hidden)."""

import msgspec

from eventkit.core import board, chosen, find, place_outline
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.blocks import Blocks, Column, Para, Table
from eventkit.core.card_outline import collected, is_sorted
from eventkit.core.card_rules import CardRules
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Key
from eventkit.core.outline import group, number, prints, question, result_text, waits
from eventkit.core.plan import Showing
from eventkit.core.records import Card
from eventkit.core.rules import MODERATOR, On, Rule, Shown
from eventkit.core.series import series
from eventkit.core.state import StageRun, State, Undo
from eventkit.core.words import Say, Words

MOST_CHARS = 2000
MOST_KINDS = 6


class Data(msgspec.Struct):
    revealed: bool = False


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`card`: what a card may be. `show`: "live", or "hidden" until the moderator reveals.
    `anonymous`: nobody sees who wrote a card."""

    card: CardRules = CardRules()
    show: Showing = "live"
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
    if not all(kind.label.get("de", "").strip() for kind in card.kinds):
        return "card.kinds.label.de"
    return None


class RevealCards(Command, frozen=True, tag="cards.reveal"):
    stage: Key


class CardsRevealed(Entry, frozen=True, tag="cards.revealed"):
    stage: str
    revealed: bool = True


def reveal(state: State, command: RevealCards, actor: Actor, now: int) -> list[Entry]:
    run, _ = find.collecting(state, command.stage)
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
    shown: Shown = {"cards": run.cards}
    if audience == "moderator":
        shown |= {"late": run.late, "held": run.held}
    if run.plan.at is not None:
        shown["places"] = {place: count for place, count in run.places.items() if count}
    return shown


def outline(state: State, run: StageRun) -> Blocks:
    """How many cards of which kind and to which main point; the cards themselves where no stage has sorted them.
    Rounds at the places are told together, with the last one."""
    runs = [run] if run.plan.at is None else series(state, run)
    if not runs or runs[-1] is not run:
        return []
    cards = [card for card in state.cards.values() if any(card.stage == one.id for one in runs)]
    asked = None if place_outline.own_prompts(state, run) else question(state, run)
    blocks: Blocks = [asked] if asked else []
    if run.plan.reminder:
        blocks.append(Para(run.plan.reminder))
    blocks += collected(state, runs, cards)
    return [*blocks, *(_cards(state, run, cards) if run.plan.at is None else place_outline.boards(state, runs))]


def _cards(state: State, run: StageRun, cards: list[Card]) -> Blocks:
    counting = [card for card in cards if prints(card)]
    late = [card for card in cards if waits(card)]
    sorted_later = is_sorted(state, run)
    blocks: Blocks = []
    if run.plan.about is not None and counting:
        blocks += _by_result(state, run, counting, sorted_later)
    elif counting and not sorted_later:
        blocks.append(group(state, f"{run.id}-cards", Say("protocol-all-cards-here"), counting, heading=False))
    if late and not sorted_later:
        blocks.append(group(state, f"{run.id}-late", Say("protocol-late-cards"), late, heading=False))
    return blocks


def _by_result(state: State, run: StageRun, cards: list[Card], sorted_later: bool) -> Blocks:
    """The cards grouped by what they answer; only their numbers where they stand in full under headings."""
    keys: list[str | None] = [result.target for result in chosen.results(state, run)]
    grouped = {key: [card for card in cards if card.about == key] for key in [*keys, *(card.about for card in cards)]}
    words = {key: result_text(state, key) if key else Say("protocol-no-about") for key in grouped}
    if not sorted_later:
        found = [(key, mine) for key, mine in grouped.items() if mine]
        return [group(state, f"{run.id}-{key}", words[key], mine) for key, mine in found]
    rows = tuple((words[key], _listed(mine), str(len(mine))) for key, mine in grouped.items())
    columns = (
        Column(Say("protocol-column-about"), 0.36),
        Column(Say("protocol-column-which"), 0.52),
        Column(Say("protocol-column-cards"), 0.12, number=True),
    )
    return [Table(Say("protocol-by-result"), columns, rows)]


def _listed(cards: list[Card]) -> Words:
    if not cards:
        return "–"
    return Say("protocol-cards-listed", {"numbers": ", ".join(number(card.no) for card in cards)})


NEEDS_SOURCE = False
AT_PLACES = True
COMMANDS = {RevealCards: Rule(MODERATOR, reveal)}
ENTRIES = {CardsRevealed: On(revealed, undo_revealed)}
VIEWS = {}  # type: ignore[var-annotated]
