"""How cards and results are told in a protocol: the blocks (`blocks.py`) that several activities make of the state."""

from eventkit.core import find
from eventkit.core.audience import sees_author
from eventkit.core.blocks import Chosen, Face, Group, Question, Step
from eventkit.core.card_rules import CardKind, CardRules
from eventkit.core.chain import Link, trail
from eventkit.core.records import Card
from eventkit.core.state import StageRun, State
from eventkit.core.text import Text
from eventkit.core.words import Say, Words, place_name


def question(state: State, run: StageRun) -> Question | None:
    """What a stage asks: its own prompt, else the question of the event, else that of the format."""
    asked = run.plan.prompt or state.details.question or (state.format.question if state.format else {})
    return Question(asked) if asked else None


def number(no: int) -> str:
    """The number of a card as it is printed, without its letter."""
    return f"{no:03}"


def face(state: State, card: Card, tell: bool = False, placed: bool = True) -> Face:
    """`tell`: say on the card what it answers. `placed`: at which table it was written."""
    kind = _kind(state, card)
    notes: list[Words] = []
    if placed and card.place is not None:
        notes.append(where(state, card))
    if card.author is None or card.paper:
        notes.append(Say("protocol-paper"))
    if card.late:
        notes.append(Say("protocol-late"))
    if card.origin is not None:
        notes.append(Say("protocol-part-of", {"number": number(state.cards[card.origin].no)}))
    if card.stack is not None:
        notes.append(Say("protocol-same-as", {"number": number(state.cards[card.stack].no)}))
    if tell and card.about is not None:
        notes.append(Say("protocol-card-answers", {"words": result_text(state, card.about)}))
    by = state.names.get(card.author, "") if card.author and sees_author(state, card) else ""
    corrected, comment = state.report.corrections.get(card.id, ""), state.report.comments.get(card.id, "")
    return Face(
        card.no,
        card.text,
        kind.label,
        kind.colour,
        by,
        tuple(notes),
        card.dispute or "",
        card.lang,
        corrected,
        comment,
        tuple(card.also.items()),
    )


def where(state: State, card: Card) -> Words:
    """Where a card was written: the place and the round, else the stage."""
    run = state.stages[card.stage]
    if card.place is None:
        return run.plan.title
    name = place_name(state.places[card.place])
    several = run.plan.round is not None and (run.plan.rounds or 1) > 1
    return Say("protocol-at-round", {"place": name, "round": run.plan.round or 1}) if several else name


def kind_of(state: State, card: Card) -> Text:
    """What kind of card this is, in words."""
    return _kind(state, card).label


def group(
    state: State, key: str, title: Words, cards: list[Card], heading: bool = True, answers: tuple[str, ...] = ()
) -> Group:
    """Where all cards answer one thing, the heading says so; else each card does, unless its heading is that thing."""
    tell = len(answers) > 1 or (not heading and not answers)
    return Group(key, title, tuple(face(state, card, tell) for card in cards), heading, answers)


def waits(card: Card) -> bool:
    """True for a card that came late and lies in the tray still, also where somebody wanted it in the Themenspeicher,
    which all see; not if it had to be let through, too."""
    return card.late and not (card.withdrawn or card.parts or card.held) and card.hidden is None


def held(card: Card) -> bool:
    """True for a card that nobody has let through, early or late."""
    return card.held and not (card.withdrawn or card.parts) and card.hidden is None


def prints(card: Card) -> bool:
    """True for a card that is printed where it was written or sorted; what is parked has its own section."""
    return card.counts and not card.parked


def is_open(state: State, card: Card) -> bool:
    """May the old text of a card that was split be printed? Not when a part of it was hidden or taken back."""
    parts = [state.cards[part] for part in card.parts]
    return all(is_open(state, part) if part.parts else part.counts for part in parts)


def way_back(state: State, target: str) -> tuple[Step, ...]:
    """The trail of what answers `target`: the target itself first, the main point it all began with last."""
    steps: dict[str, list[Link]] = {}
    for link in trail(state, target):
        steps.setdefault(link.stage, []).append(link)
    return tuple(
        Step(_label(state, stage), tuple(_chosen(state, link) for link in links)) for stage, links in steps.items()
    )


def _chosen(state: State, link: Link) -> Chosen:
    card = state.cards.get(link.target)
    return Chosen(link.text, card.no if card is not None else None)


def result_text(state: State, about: str) -> str:
    """The words of what a card answers: as they were confirmed, or as they stand now where it is no result any more."""
    return trail(state, about)[0].text


def _label(state: State, stage_id: str) -> Words:
    """What the results of a vote are: the kind of the cards they were chosen from, else what the vote is called."""
    run = state.stages.get(stage_id)
    if run is None or state.format is None:
        return Say("protocol-once-chosen")
    for source in state.format.sources(run.plan):
        rules = getattr(source.options, "card", None)
        if isinstance(rules, CardRules) and len(rules.kinds) == 1:
            return rules.kinds[0].label
    return run.plan.title


def _kind(state: State, card: Card) -> CardKind:
    kinds = find.collecting(state, card.stage)[1].kinds
    return next((kind for kind in kinds if kind.id == card.card_kind), kinds[0])
