"""vote: people put dots on headings or cards. Dots are set, never incremented, and stay secret until the reveal."""

from typing import Annotated, Literal

import msgspec

from eventkit.core import ballot, board, chain, vote_outline
from eventkit.core.activities import cluster
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience, sees_result, sees_tally
from eventkit.core.ballot import Ballots, Round, Source
from eventkit.core.blocks import Blocks
from eventkit.core.board import Result
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Texts
from eventkit.core.ids import Id, Key
from eventkit.core.plan import Stage
from eventkit.core.rules import MODERATOR, PARTICIPANT, On, Rule, Shown, View
from eventkit.core.sorting.where import Data, has_cards
from eventkit.core.state import StageRun, State, Undo
from eventkit.core.tally import Line as TallyLine
from eventkit.core.tally import Tally
from eventkit.core.text import ERASED
from eventkit.core.text import line as one_line

MOST_DOTS = 50
REASON = 200

Count = Annotated[int, msgspec.Meta(ge=0, le=MOST_DOTS)]
Counter = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`dots` for each person, at most `max_per_target` of them on one target (none given: all), on headings or cards.
    `show`: "hidden" until the reveal, or "live". `keep`: how many results are proposed."""

    dots: int = 3
    max_per_target: int | None = None
    on: Literal["clusters", "cards"] = "clusters"
    show: board.Showing = "hidden"
    keep: int = 5

    def begin(self) -> Ballots:
        return Ballots([Round((self.dots, self.most))])

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
    return any(has_cards(source) for source in sources)


class SetDots(Command, frozen=True, tag="dots.set"):
    stage: Key
    target: Id
    count: Count
    n: Counter
    round: int = 1


class CountVotes(Command, frozen=True, tag="votes.count"):
    """What was counted in the hall for a target: dots on paper, or hands raised. The number replaces the one before."""

    stage: Key
    source: Source
    target: Id
    count: Annotated[int, msgspec.Meta(ge=0, le=10_000)]


class VoteAgain(Command, frozen=True, tag="vote.again"):
    """A second round among some, to decide a tie."""

    stage: Key
    targets: Annotated[tuple[Id, ...], msgspec.Meta(min_length=2, max_length=20)]
    dots: Annotated[int, msgspec.Meta(ge=1, le=MOST_DOTS)] = 1


class RevealVote(Command, frozen=True, tag="vote.reveal"):
    stage: Key


class ConfirmResults(Command, frozen=True, tag="results.confirm"):
    """The results in the order they shall have. `reasons`: why, for those that the dots did not choose."""

    stage: Key
    targets: tuple[Id, ...]
    reasons: dict[Id, str] = {}


class DotsSet(Entry, frozen=True, tag="dots.set"):
    stage: str
    person: str
    target: str
    count: int
    n: int


class VotesCounted(Entry, frozen=True, tag="votes.counted"):
    stage: str
    source: Source
    target: str
    count: int


class SecondRound(Entry, frozen=True, tag="vote.again"):
    stage: str
    targets: tuple[str, ...]
    dots: int


class SecondRoundDropped(Entry, frozen=True, tag="vote.once"):
    """Undo of `vote.again`."""

    stage: str


class VoteRevealed(Entry, frozen=True, tag="vote.revealed"):
    stage: str
    revealed: bool = True


class ResultsConfirmed(Entry, frozen=True, tag="results.confirmed"):
    stage: str
    results: tuple[Result, ...]


def set_dots(state: State, command: SetDots, actor: Actor, now: int) -> list[Entry]:
    run = voting(state, command.stage)
    one, person = run.data.last, actor.person or ""
    if command.round != len(run.data.rounds):
        raise Refused("vote.revealed")  # a first round that is over
    known = one.dots.get(person, {}).get(command.target)
    if known is not None and command.n <= known.n:
        return []  # something newer from the same person is here already
    if state.closed or run.status != "open":
        raise Refused("stage.not-open")
    if one.revealed:
        raise Refused("vote.revealed")
    all_targets = targets(state, run)
    if command.target not in ballot.open_to(one, all_targets, state.cards):
        raise Refused("target.unknown")
    dots, most = one.limits
    if command.count > most:
        raise Refused("dots.per-target", max=most)
    mine = ballot.of_person(one, person, all_targets, state.cards)
    others = sum(count for target, count in mine.items() if target != command.target)
    if others + command.count > dots:
        raise Refused("dots.too-many", max=dots, left=max(0, dots - others))
    return [DotsSet(stage=run.id, person=person, target=command.target, count=command.count, n=command.n)]


def count_votes(state: State, command: CountVotes, actor: Actor, now: int) -> list[Entry]:
    run = voting(state, command.stage)
    if run.started is None:
        raise Refused("stage.not-open")
    if command.target not in ballot.open_to(run.data.last, targets(state, run), state.cards):
        raise Refused("target.unknown")
    if ballot.in_hall(run.data.last, command.source, command.target, state.cards) == command.count:
        return []
    return [VotesCounted(stage=run.id, source=command.source, target=command.target, count=command.count)]


def again(state: State, command: VoteAgain, actor: Actor, now: int) -> list[Entry]:
    run = voting(state, command.stage)
    among = tuple(dict.fromkeys(command.targets))
    if len(among) < 2:
        raise Refused("command.malformed")
    if len(run.data.rounds) > 1:
        raise Refused("vote.twice")
    if not run.data.revealed:
        raise Refused("vote.not-revealed")
    if not set(among) <= set(targets(state, run)):
        raise Refused("target.unknown")
    return [SecondRound(stage=run.id, targets=among, dots=command.dots)]


def reveal(state: State, command: RevealVote, actor: Actor, now: int) -> list[Entry]:
    run = voting(state, command.stage)
    if run.started is None:
        raise Refused("stage.not-open")
    return [] if run.data.revealed else [VoteRevealed(stage=run.id)]


def confirm(state: State, command: ConfirmResults, actor: Actor, now: int) -> list[Entry]:
    run = voting(state, command.stage)
    if not run.data.revealed:
        raise Refused("vote.not-revealed")
    tally = count_all(state, run)
    lines = {line.target: line for line in tally.targets}
    results = []
    for target in dict.fromkeys(command.targets):
        if target not in lines:
            raise Refused("target.unknown")
        chosen = target in tally.proposed or target in tally.tied
        reason = "" if chosen else one_line(command.reasons.get(target, ""), "reason", REASON)
        results.append(_result(state, run, lines[target], reason))
    return [] if tuple(results) == run.data.results else [ResultsConfirmed(stage=run.id, results=tuple(results))]


def _result(state: State, run: StageRun, line: TallyLine, reason: str) -> Result:
    first = run.data.rounds[0]
    paper, hands = (ballot.in_hall(first, source, line.target, state.cards) for source in ("paper", "hands"))
    return Result(
        target=line.target, text=vote_outline.text(state, line.target), dots=line.dots - paper - hands, rank=line.rank,
        again=line.again, paper=paper, hands=hands, reason=reason, answers=tuple(chain.answers_now(state, line.target)),
    )  # fmt: skip


def voting(state: State, stage_id: str) -> StageRun:
    """A stage on which dots are set. Refused: `stage.unknown`, `stage.no-dots`."""
    run = board.stage(state, stage_id)
    if not isinstance(run.data, Ballots):
        raise Refused("stage.no-dots")
    return run


def targets(state: State, run: StageRun) -> list[str]:
    """What can get dots, in the order of the board: the nearest headings, or all cards that count."""
    if state.format is None:
        return []
    sources = [state.stages[plan.id] for plan in state.format.sources(run.plan)]
    if run.plan.options.on == "clusters":
        return next((cluster.targets(state, source) for source in sources if isinstance(source.data, Data)), [])
    stages = {source.id for source in sources}
    return [card.id for card in state.cards.values() if card.stage in stages and card.works]


def count_all(state: State, run: StageRun) -> Tally:
    """The tally: the first round, and the second once it is revealed."""
    first, *later = run.data.rounds
    second = later[0] if later and later[0].revealed else None
    return ballot.count(first, targets(state, run), state.cards, run.plan.options.keep, second)


def voters(state: State, run: StageRun) -> int:
    """How many people have set at least one dot in the round that goes on."""
    return sum(map(_votes, run.data.last.dots.values()))


def _votes(sets: dict[str, ballot.Set]) -> bool:
    return any(item.count for item in sets.values())


def was_set(state: State, line: Line, entry: DotsSet) -> None:
    run = state.stages[entry.stage]
    mine = run.data.last.dots.setdefault(entry.person, {})
    voted = _votes(mine)
    for under in _under(state, entry.target):  # the number is that of the whole stack
        if under in mine:
            mine[under].count = 0
    mine[entry.target] = ballot.Set(entry.count, entry.n)
    person = state.persons[entry.person]
    person.counter = max(person.counter, entry.n)
    state.mark(line, f"stage:{entry.stage}", f"dots:{entry.target}")
    if _votes(mine) != voted:  # else a whole hall would be told the same number again with each dot
        state.touch("count", entry.stage)
    state.touch("own", entry.person)
    if run.plan.options.show == "live":
        state.touch("tally", entry.stage)


def counted(state: State, line: Line, entry: VotesCounted) -> None:
    numbers = state.stages[entry.stage].data.last.counted.setdefault(entry.source, {})
    for under in _under(state, entry.target):
        numbers.pop(under, None)
    numbers[entry.target] = entry.count
    state.touch("stage", entry.stage)
    state.touch("tally", entry.stage)


def _under(state: State, target: str) -> list[str]:
    """The cards that lie under this one in its stack."""
    top = state.cards.get(target)
    return [card.id for card in board.below(state, top)] if top else []


def voted_again(state: State, line: Line, entry: SecondRound) -> None:
    data = state.stages[entry.stage].data
    data.rounds.append(Round((entry.dots, entry.dots), entry.targets))
    _touch_all(state, entry.stage)


def voted_once(state: State, line: Line, entry: SecondRoundDropped) -> None:
    state.stages[entry.stage].data.rounds.pop()
    _touch_all(state, entry.stage)


def _touch_all(state: State, stage_id: str) -> None:
    for collection in ("stage", "count", "tally"):
        state.touch(collection, stage_id)
    for one in state.stages[stage_id].data.rounds:
        for person in one.dots:
            state.touch("own", person)


def revealed(state: State, line: Line, entry: VoteRevealed) -> None:
    state.stages[entry.stage].data.last.revealed = entry.revealed
    state.touch("stage", entry.stage)
    state.touch("tally", entry.stage)


def confirmed(state: State, line: Line, entry: ResultsConfirmed) -> None:
    state.stages[entry.stage].data.results = entry.results
    state.touch("stage", entry.stage)
    board.touch_about(state, entry.stage)


def undo_revealed(state: State, entry: VoteRevealed) -> Undo:
    before: bool = state.stages[entry.stage].data.revealed
    return Undo((VoteRevealed(stage=entry.stage, revealed=before),), (f"vote.revealed:{entry.stage}",))


def undo_confirmed(state: State, entry: ResultsConfirmed) -> Undo:
    back = ResultsConfirmed(stage=entry.stage, results=state.stages[entry.stage].data.results)
    return Undo((back,), (f"results:{entry.stage}",), (f"vote.revealed:{entry.stage}",))


def undo_counted(state: State, entry: VotesCounted) -> Undo:
    numbers = state.stages[entry.stage].data.last.counted.get(entry.source, {})
    changed = (entry.target, *(under for under in _under(state, entry.target) if under in numbers))
    back = tuple(
        VotesCounted(stage=entry.stage, source=entry.source, target=target, count=numbers.get(target, 0))
        for target in changed
    )
    keys = tuple(f"counted:{entry.stage}:{entry.source}:{target}" for target in changed)
    return Undo(back, (*keys, f"round:{entry.stage}"), tuple(f"dots:{target}" for target in changed))


def undo_again(state: State, entry: SecondRound) -> Undo:
    keys = (f"round:{entry.stage}", f"vote.revealed:{entry.stage}", *(f"dots:{target}" for target in entry.targets))
    return Undo((SecondRoundDropped(stage=entry.stage),), keys)


def show(state: State, run: StageRun, audience: Audience) -> Shown:
    options = run.plan.options
    return {
        "options": {
            "dots": run.data.last.limits[0],
            "max_per_target": run.data.last.limits[1],
            "on": options.on,
            "show": options.show,
            "keep": options.keep,
        },
        "targets": ballot.open_to(run.data.last, targets(state, run), state.cards) if run.started is not None else [],
        "round": len(run.data.rounds),
        "revealed": run.data.revealed,
        **({"counted": _counted(state, run)} if audience == "moderator" else {}),
        "results": [
            msgspec.to_builtins(result) for result in run.data.results if sees_result(state, audience, result.target)
        ],
    }  # fmt: skip


def _counted(state: State, run: StageRun) -> Shown:
    """What the moderator counted in the round that goes on; only numbers that are not zero."""
    one = run.data.last
    tops = ballot.open_to(one, targets(state, run), state.cards)
    found = {
        source: {target: number for target in tops if (number := ballot.in_hall(one, source, target, state.cards))}
        for source in ("paper", "hands")
    }
    return {source: numbers for source, numbers in found.items() if numbers}


def count(state: State, run: StageRun, audience: Audience) -> Shown:
    return {"voted": voters(state, run)}


def show_tally(state: State, audience: Audience, key: str) -> Shown | None:
    run = state.stages.get(key)
    if run is None or not isinstance(run.data, Ballots) or not sees_tally(run):
        return None
    shown: Shown = msgspec.to_builtins(count_all(state, run))
    for line in shown["targets"]:
        for source in ("paper", "hands"):
            line[source] = ballot.in_hall(run.data.rounds[0], source, line["target"], state.cards)
    return shown


def own(state: State, run: StageRun, person: str) -> Shown | None:
    """A person's dots in the round that goes on: target -> count."""
    return ballot.of_person(run.data.last, person, targets(state, run), state.cards) or None


def outline(state: State, run: StageRun) -> Blocks:
    """How many voted; the tally as chart and table, but only where it was shown."""
    return vote_outline.blocks(state, run, targets(state, run), count_all(state, run))


def without(entry: ResultsConfirmed, actor: str, gone: Gone) -> Entry:
    """A result keeps the words it had when it was chosen: those of its card, or of a heading."""

    def blank(result: Result) -> Result:
        text = ERASED if gone.has("card", result.target) else gone.without(result.text)
        return msgspec.structs.replace(result, text=text, reason=gone.without(result.reason))

    return msgspec.structs.replace(entry, results=tuple(map(blank, entry.results)))


NEEDS_SOURCE = True
OWN = "dots"
COMMANDS = {
    SetDots: Rule(PARTICIPANT, set_dots),
    CountVotes: Rule(MODERATOR, count_votes),
    VoteAgain: Rule(MODERATOR, again),
    RevealVote: Rule(MODERATOR, reveal),
    ConfirmResults: Rule(MODERATOR, confirm),
}
ENTRIES = {
    DotsSet: On(was_set),
    VotesCounted: On(counted, undo_counted),
    SecondRound: On(voted_again, undo_again),
    SecondRoundDropped: On(voted_once),
    VoteRevealed: On(revealed, undo_revealed),
    ResultsConfirmed: On(confirmed, undo_confirmed),
}
VIEWS = {"tally": View(lambda state: list(state.stages), show_tally)}
TEXTS = {ResultsConfirmed: Texts(without)}
