"""What the protocol says of a vote: phones, paper and hands each in a column of their own, and both rounds."""

from eventkit.core.audience import sees_tally
from eventkit.core.blocks import Bar, Bars, Blocks, Column, Para, Question, Ranked, Ranking, Table
from eventkit.core.discretion import enough
from eventkit.core.outline import prints
from eventkit.core.state import StageRun, State
from eventkit.core.voting import ballot
from eventkit.core.voting.ballot import Ballots, Round, Source
from eventkit.core.voting.tally import Tally
from eventkit.core.words import Say, Words

MOST_BARS = 20  # more would not be a picture; the table has them all
HALL: tuple[Source, ...] = ("paper", "hands")


def blocks(state: State, run: StageRun, targets: list[str], count: Tally) -> Blocks:
    """How many voted; the tally as chart and table, but only where it was shown."""
    data: Ballots = run.data
    first, second = data.rounds[0], data.rounds[1] if len(data.rounds) > 1 else None
    out: Blocks = [Question(run.plan.prompt)] if run.plan.prompt else []
    out.append(Para(_voted("protocol-voted", state, first)))
    if not sees_tally(run):
        return [*out, Para(Say("protocol-not-revealed"))]
    if not count.total:
        return [*out, Para(Say("protocol-no-dots"))]
    by_phone = ballot.phones(first, targets, state.cards)
    out.append(Para(Say("protocol-dots-rule", {"dots": first.limits[0], "total": sum(by_phone.values())})))
    out += [
        Para(Say(f"protocol-counted-{source}", {"count": number}))
        for source in HALL
        if (number := _sum(state, first, source, targets))
    ]
    hall = _counted(state, first, targets)
    out.append(_chart(state, first, by_phone, count, hall))
    out.append(_table(state, run, first, by_phone, count, hall))
    if run.plan.options.on == "cards" and (without := sum(not line.dots for line in count.targets)):
        out.append(Para(Say("protocol-without-dots", {"count": without}), quiet=True))
    if any(line.tied for line in count.targets):
        out.append(Para(Say("protocol-tied"), quiet=True))
    if second is not None:
        out += _second(state, second, targets)
    added = [Para(Say("protocol-added", {"text": item.text, "reason": item.reason})) for item in _added(data)]
    out += added
    out.append(Para(Say("protocol-confirmed" if data.results else "protocol-unconfirmed"), quiet=True))
    return out


def ranking(run: StageRun) -> Ranking | None:
    """The results that the moderator confirmed, in the order they were given; None when there are none."""
    if not sees_tally(run) or not run.data.results:
        return None
    ranks = [item.rank for item in run.data.results]
    return Ranking(
        tuple(
            Ranked(
                item.rank, item.text, item.dots, ranks.count(item.rank) > 1, item.paper, item.hands, item.again,
                item.reason,
            )
            for item in run.data.results
        )
    )  # fmt: skip


def leading(state: State, run: StageRun, targets: list[str], count: Tally) -> Ranking | None:
    """What has the most dots in a vote that was shown and not confirmed; None where nothing has any."""
    if not sees_tally(run) or run.data.results:
        return None
    first = run.data.rounds[0]
    by_phone = ballot.phones(first, targets, state.cards)
    found = []
    for line in count.targets:
        phones, paper, hands = _parts(state, first, by_phone, line.target)
        if line.dots:
            found.append(Ranked(line.rank, text(state, line.target), phones, line.tied, paper, hands))
    return Ranking(tuple(found)) if found else None


def phone_dots(state: State, run: StageRun, targets: list[str]) -> int:
    """All dots that were set on phones in the rounds that the hall has seen: of a vote that all watch live the first
    one need not be revealed."""
    first, *later = run.data.rounds
    seen = [*([first] if sees_tally(run) else []), *(one for one in later if one.revealed)]
    return sum(sum(ballot.phones(one, targets, state.cards).values()) for one in seen)


def text(state: State, target: str) -> str:
    """What stands on a target."""
    return state.clusters[target].title if target in state.clusters else state.cards[target].text


def _voted(message: str, state: State, one: Round) -> Say:
    """`voted` 0: too few to be told."""
    voted = sum(any(item.count for item in sets.values()) for sets in one.dots.values())
    return Say(message, {"voted": enough(voted) or 0, "people": len(state.persons)})


def _sum(state: State, one: Round, source: Source, targets: list[str]) -> int:
    """What was counted for all that stands in the table; what was counted for a card that is hidden now does not."""
    among = ballot.open_to(one, targets, state.cards)
    return sum(ballot.in_hall(one, source, target, state.cards) for target in among)


def _counted(state: State, one: Round, targets: list[str]) -> bool:
    """Was anything counted in the hall?"""
    return any(_sum(state, one, source, targets) for source in HALL)


def _added(data: Ballots) -> list[Ranked]:
    return [Ranked(item.rank, item.text, item.dots, False, reason=item.reason) for item in data.results if item.reason]


def _chart(state: State, first: Round, by_phone: dict[str, int], count: Tally, hall: bool) -> Bars:
    weighed = [line for line in count.targets if line.dots][:MOST_BARS]
    bars = tuple(
        Bar(text(state, line.target), line.dots, _parts(state, first, by_phone, line.target) if hall else ())
        for line in weighed
    )
    message = "protocol-chart-hall" if hall else "protocol-chart"
    return Bars(Say(message, {"most": weighed[0].dots}), bars)


def _parts(state: State, one: Round, by_phone: dict[str, int], target: str) -> tuple[int, int, int]:
    """Phones, paper, hands."""
    paper, hands = (ballot.in_hall(one, source, target, state.cards) for source in ("paper", "hands"))
    return by_phone.get(target, 0), paper, hands


def _apart(state: State, one: Round, by_phone: dict[str, int], target: str, hall: bool) -> tuple[str, ...]:
    """The cells of a target; where paper or hands were counted (`hall`) each apart, then all together."""
    if not hall:
        return (str(by_phone.get(target, 0)),)
    parts = _parts(state, one, by_phone, target)
    return (*map(str, parts), str(sum(parts)))


def _columns(hall: bool) -> tuple[Column, ...]:
    if not hall:
        return (Column(Say("protocol-column-dots"), 0.1, number=True),)
    return (
        Column(Say("protocol-column-phones"), 0.115, number=True),
        Column(Say("protocol-column-paper"), 0.095, number=True),
        Column(Say("protocol-column-hands"), 0.09, number=True),
        Column(Say("protocol-column-together"), 0.1, number=True),
    )


def _table(state: State, run: StageRun, first: Round, by_phone: dict[str, int], count: Tally, hall: bool) -> Table:
    """All headings, also those without a dot; of single cards only those with dots."""
    on_cards = run.plan.options.on == "cards"
    chosen = {item.target for item in run.data.results}
    rows: list[tuple[Words, ...]] = []
    for line in count.targets:
        if on_cards and not line.dots:
            continue
        rank = Say("protocol-rank-tied" if line.tied else "protocol-rank", {"rank": line.rank}) if line.dots else "–"
        result = Say("protocol-chosen") if line.target in chosen else ""
        what = f"K {state.cards[line.target].no:03}" if on_cards else str(_cards(state, line.target))
        rows.append((rank, text(state, line.target), what, *_apart(state, first, by_phone, line.target, hall), result))
    columns = (
        Column(Say("protocol-column-rank"), 0.15 if hall else 0.19),
        Column(Say("protocol-column-card" if on_cards else "protocol-column-heading"), 0.24 if hall else 0.45),
        Column(Say("protocol-column-number" if on_cards else "protocol-column-cards"), 0.1, number=True),
        *_columns(hall),
        Column(Say("protocol-column-result"), 0.11 if hall else 0.16),
    )
    return Table(Say("protocol-tally"), columns, tuple(rows))


def _second(state: State, second: Round, targets: list[str]) -> Blocks:
    """The second round among some; nothing of its dots before they were revealed."""
    said = Para(Say("protocol-second-round", {**_voted("", state, second).facts, "dots": second.limits[0]}))
    if not second.revealed:
        return [said, Para(Say("protocol-not-revealed"))]
    by_phone, hall = ballot.phones(second, targets, state.cards), _counted(state, second, targets)
    sums = {
        target: sum(_parts(state, second, by_phone, target)) for target in ballot.open_to(second, targets, state.cards)
    }
    best_first = sorted(sums, key=lambda target: -sums[target])
    rows = tuple((text(state, target), *_apart(state, second, by_phone, target, hall)) for target in best_first)
    columns = (Column(Say("protocol-column-name"), 0.5), *_columns(hall))
    return [said, Table(Say("protocol-second-tally"), columns, rows)]


def _cards(state: State, target: str) -> int:
    return sum(prints(state.cards[card]) for card in state.clusters[target].cards)
