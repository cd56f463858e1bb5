"""vote: people put dots on headings or cards. Dots are set, never incremented, and stay secret until the reveal."""

from typing import Annotated, Literal

import msgspec

from eventkit.core import board
from eventkit.core.activities import cluster
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience, sees_result, sees_tally
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id, Key
from eventkit.core.outline import Bar, Bars, Blocks, Column, Para, Question, Ranked, Ranking, Say, Table, Words
from eventkit.core.plan import Stage
from eventkit.core.rules import MODERATOR, PARTICIPANT, On, Rule, Shown, View
from eventkit.core.state import StageRun, State, Undo
from eventkit.core.tally import Tally, tally

MOST_DOTS = 50
MOST_BARS = 20  # more would not be a picture; the table has them all

Count = Annotated[int, msgspec.Meta(ge=0, le=MOST_DOTS)]
Counter = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class Set(msgspec.Struct):
    """How many dots a person has set on a target, and with which counter."""

    count: int
    n: int


class Result(msgspec.Struct, frozen=True):
    """What the vote chose. `text` as it stood when the moderator confirmed."""

    target: str
    text: str
    dots: int
    rank: int


class Data(msgspec.Struct):
    """`dots`: person -> target -> Set."""

    dots: dict[str, dict[str, Set]] = {}
    revealed: bool = False
    results: tuple[Result, ...] = ()

    def holders(self, target: str) -> list[str]:
        """The people who have a dot on this target."""
        return [person for person, sets in self.dots.items() if target in sets and sets[target].count > 0]


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`dots` for each person, at most `max_per_target` of them on one target (none given: all), on headings or cards.
    `show`: "hidden" until the reveal, or "live". `keep`: how many results are proposed."""

    dots: int = 3
    max_per_target: int | None = None
    on: Literal["clusters", "cards"] = "clusters"
    show: board.Showing = "hidden"
    keep: int = 5

    def begin(self) -> Data:
        return Data()

    @property
    def most(self) -> int:
        return self.max_per_target or self.dots


def check(options: Options) -> str | None:
    if not 1 <= options.dots <= MOST_DOTS:
        return "dots"
    if options.max_per_target is not None and not 1 <= options.max_per_target <= options.dots:
        return "max_per_target"
    return None if 1 <= options.keep <= 100 else "keep"


def suits(options: Options, sources: list[Stage]) -> bool:
    """There must be something that can get dots."""
    if options.on == "clusters":
        return any(isinstance(source.options, cluster.Options) for source in sources)
    return any(cluster.has_cards(source) for source in sources)


class SetDots(Command, frozen=True, tag="dots.set"):
    stage: Key
    target: Id
    count: Count
    n: Counter


class RevealVote(Command, frozen=True, tag="vote.reveal"):
    stage: Key


class ConfirmResults(Command, frozen=True, tag="results.confirm"):
    stage: Key
    targets: tuple[Id, ...]


class DotsSet(Entry, frozen=True, tag="dots.set"):
    stage: str
    person: str
    target: str
    count: int
    n: int


class VoteRevealed(Entry, frozen=True, tag="vote.revealed"):
    stage: str
    revealed: bool = True


class ResultsConfirmed(Entry, frozen=True, tag="results.confirmed"):
    stage: str
    results: tuple[Result, ...]


def set_dots(state: State, command: SetDots, actor: Actor, now: int) -> list[Entry]:
    run, options = voting(state, command.stage)
    person = actor.person or ""
    known = run.data.dots.get(person, {}).get(command.target)
    if known is not None and command.n <= known.n:
        return []  # something newer from the same person is here already
    if state.closed or run.status != "open":
        raise Refused("stage.not-open")
    if run.data.revealed:
        raise Refused("vote.revealed")
    if command.target not in targets(state, run):
        raise Refused("target.unknown")
    if command.count > options.most:
        raise Refused("dots.per-target", max=options.most)
    others = sum(count for target, count in counted(state, run, person).items() if target != command.target)
    if others + command.count > options.dots:
        raise Refused("dots.too-many", max=options.dots, left=max(0, options.dots - others))
    return [DotsSet(stage=run.id, person=person, target=command.target, count=command.count, n=command.n)]


def reveal(state: State, command: RevealVote, actor: Actor, now: int) -> list[Entry]:
    run, _ = voting(state, command.stage)
    if run.started is None:
        raise Refused("stage.not-open")
    return [] if run.data.revealed else [VoteRevealed(stage=run.id)]


def confirm(state: State, command: ConfirmResults, actor: Actor, now: int) -> list[Entry]:
    run, _ = voting(state, command.stage)
    if not run.data.revealed:
        raise Refused("vote.not-revealed")
    lines = {line.target: line for line in count_all(state, run).targets}
    results = []
    for target in dict.fromkeys(command.targets):
        if target not in lines:
            raise Refused("target.unknown")
        results.append(Result(target, text(state, target), lines[target].dots, lines[target].rank))
    return [] if tuple(results) == run.data.results else [ResultsConfirmed(stage=run.id, results=tuple(results))]


def voting(state: State, stage_id: str) -> tuple[StageRun, Options]:
    """A stage on which dots are set. Refused: `stage.unknown`, `stage.no-dots`."""
    run = board.stage(state, stage_id)
    if not isinstance(run.plan.options, Options):
        raise Refused("stage.no-dots")
    return run, run.plan.options


def targets(state: State, run: StageRun) -> list[str]:
    """What can get dots, in the order of the board: the nearest headings, or all cards that count."""
    if state.format is None:
        return []
    sources = [state.stages[plan.id] for plan in state.format.sources(run.plan)]
    if run.plan.options.on == "clusters":
        return next((cluster.targets(state, source) for source in sources if isinstance(source.data, cluster.Data)), [])
    stages = {source.id for source in sources}
    return [card.id for card in state.cards.values() if card.stage in stages and card.counts]


def text(state: State, target: str) -> str:
    """What stands on a target."""
    return state.clusters[target].title if target in state.clusters else state.cards[target].text


def counted(state: State, run: StageRun, person: str, among: frozenset[str] | None = None) -> dict[str, int]:
    """A person's dots on targets that exist now. Should a card that was hidden come back meanwhile, what the person
    chose first counts first, never more than the format allows. (Not the oldest counter: then changing the dots on one
    target could let an older choice push them out.)"""
    sets = run.data.dots.get(person, {})
    among = frozenset(targets(state, run)) if among is None else among
    left, out = run.plan.options.dots, {}
    for target, item in sets.items():
        if target in among and (count := min(item.count, left)):
            out[target] = count
            left -= count
    return out


def count_all(state: State, run: StageRun) -> Tally:
    """The tally of all dots."""
    order = targets(state, run)
    among = frozenset(order)
    sums: dict[str, int] = {}
    for person in run.data.dots:
        for target, count in counted(state, run, person, among).items():
            sums[target] = sums.get(target, 0) + count
    return tally(order, sums, run.plan.options.keep)


def voters(state: State, run: StageRun) -> int:
    """How many people have set at least one dot."""
    return sum(any(item.count for item in sets.values()) for sets in run.data.dots.values())


def was_set(state: State, line: Line, entry: DotsSet) -> None:
    run = state.stages[entry.stage]
    run.data.dots.setdefault(entry.person, {})[entry.target] = Set(entry.count, entry.n)
    person = state.persons[entry.person]
    person.counter = max(person.counter, entry.n)
    state.mark(f"stage:{entry.stage}")
    state.mark(f"dots:{entry.target}")
    state.touch("count", entry.stage)
    state.touch("own", entry.person)
    if run.plan.options.show == "live":
        state.touch("tally", entry.stage)


def revealed(state: State, line: Line, entry: VoteRevealed) -> None:
    state.stages[entry.stage].data.revealed = entry.revealed
    state.touch("stage", entry.stage)
    state.touch("tally", entry.stage)


def confirmed(state: State, line: Line, entry: ResultsConfirmed) -> None:
    state.stages[entry.stage].data.results = entry.results
    state.touch("stage", entry.stage)


def undo_revealed(state: State, entry: VoteRevealed) -> Undo:
    before: bool = state.stages[entry.stage].data.revealed
    return Undo((VoteRevealed(stage=entry.stage, revealed=before),), (f"vote.revealed:{entry.stage}",))


def undo_confirmed(state: State, entry: ResultsConfirmed) -> Undo:
    back = ResultsConfirmed(stage=entry.stage, results=state.stages[entry.stage].data.results)
    return Undo((back,), (f"results:{entry.stage}",), (f"vote.revealed:{entry.stage}",))


def show(state: State, run: StageRun, audience: Audience) -> Shown:
    options = run.plan.options
    return {
        "options": {
            "dots": options.dots,
            "max_per_target": options.most,
            "on": options.on,
            "show": options.show,
            "keep": options.keep,
        },
        "targets": targets(state, run) if run.started is not None else [],
        "revealed": run.data.revealed,
        "results": [
            msgspec.to_builtins(result) for result in run.data.results if sees_result(state, audience, result.target)
        ],
    }  # fmt: skip


def count(state: State, run: StageRun, audience: Audience) -> Shown:
    return {"voted": voters(state, run)}


def show_tally(state: State, audience: Audience, key: str) -> Shown | None:
    run = state.stages.get(key)
    if run is None or not isinstance(run.data, Data) or not sees_tally(run):
        return None
    shown: Shown = msgspec.to_builtins(count_all(state, run))
    return shown


def own(state: State, run: StageRun, person: str) -> Shown | None:
    """A person's dots on this stage: target -> count."""
    return counted(state, run, person) or None


def outline(state: State, run: StageRun) -> Blocks:
    """How many voted; the tally as chart and table, but only where it was shown."""
    blocks: Blocks = [Question(run.plan.prompt)] if run.plan.prompt else []
    blocks.append(Para(Say("protocol-voted", {"voted": voters(state, run), "people": len(state.persons)})))
    if not sees_tally(run):
        return [*blocks, Para(Say("protocol-not-revealed"))]
    count = count_all(state, run)
    if not count.total:
        return [*blocks, Para(Say("protocol-no-dots"))]
    blocks.append(Para(Say("protocol-dots-rule", {"dots": run.plan.options.dots, "total": count.total})))
    weighed = [line for line in count.targets if line.dots]
    bars = tuple(Bar(text(state, line.target), line.dots) for line in weighed[:MOST_BARS])
    blocks.append(Bars(Say("protocol-chart", {"most": weighed[0].dots}), bars))
    blocks.append(_table(state, run, count))
    if run.plan.options.on == "cards" and len(weighed) < len(count.targets):
        blocks.append(Para(Say("protocol-without-dots", {"count": len(count.targets) - len(weighed)}), quiet=True))
    if any(line.tied for line in count.targets):
        blocks.append(Para(Say("protocol-tied"), quiet=True))
    blocks.append(Para(Say("protocol-confirmed" if run.data.results else "protocol-unconfirmed"), quiet=True))
    return blocks


def ranking(state: State, run: StageRun) -> Ranking | None:
    """The results that the moderator confirmed, if any."""
    if not sees_tally(run) or not run.data.results:
        return None
    ranks = [item.rank for item in run.data.results]
    return Ranking(
        tuple(Ranked(item.rank, item.text, item.dots, ranks.count(item.rank) > 1) for item in run.data.results)
    )


def _table(state: State, run: StageRun, count: Tally) -> Table:
    """All headings, also those without a dot; of single cards only those with dots."""
    on_cards = run.plan.options.on == "cards"
    chosen = {item.target for item in run.data.results}
    rows: list[tuple[Words, ...]] = []
    for line in count.targets:
        if on_cards and not line.dots:
            continue
        rank = Say("protocol-rank-tied" if line.tied else "protocol-rank", {"rank": line.rank}) if line.dots else "–"
        result = Say("protocol-chosen") if line.target in chosen else ""
        what = str(_cards(state, line.target)) if not on_cards else f"K {state.cards[line.target].no:03}"
        rows.append((rank, text(state, line.target), what, str(line.dots), result))
    columns = (
        Column(Say("protocol-column-rank"), 0.19),
        Column(Say("protocol-column-card" if on_cards else "protocol-column-heading"), 0.45),
        Column(Say("protocol-column-number" if on_cards else "protocol-column-cards"), 0.1, number=True),
        Column(Say("protocol-column-dots"), 0.1, number=True),
        Column(Say("protocol-column-result"), 0.16),
    )
    return Table(Say("protocol-tally"), columns, tuple(rows))


def _cards(state: State, target: str) -> int:
    return sum(state.cards[card].counts for card in state.clusters[target].cards)


NEEDS_SOURCE = True
COMMANDS = {
    SetDots: Rule(PARTICIPANT, set_dots),
    RevealVote: Rule(MODERATOR, reveal),
    ConfirmResults: Rule(MODERATOR, confirm),
}
ENTRIES = {
    DotsSet: On(was_set),
    VoteRevealed: On(revealed, undo_revealed),
    ResultsConfirmed: On(confirmed, undo_confirmed),
}
VIEWS = {"tally": View(lambda state: list(state.stages), show_tally)}
