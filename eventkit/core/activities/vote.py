"""vote: people put dots on headings or cards (`core/voting/`). Dots stay secret until the reveal."""

from typing import Literal

import msgspec

from eventkit.core import vote_outline
from eventkit.core.activities import cluster
from eventkit.core.audience import Audience, sees_result, sees_tally
from eventkit.core.blocks import Blocks
from eventkit.core.plan import Showing, Stage
from eventkit.core.rules import Commands, Entries, Shown, View
from eventkit.core.sorting.where import has_cards
from eventkit.core.state import StageRun, State
from eventkit.core.voting import ballot, dots, hall, poll, results, rounds
from eventkit.core.voting.ballot import MOST_DOTS, Ballots, Round


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`dots` for each person, at most `max_per_target` of them on one target (none given: all), on headings or cards.
    `show`: "hidden" until the reveal, or "live". `keep`: how many results are proposed."""

    dots: int = 3
    max_per_target: int | None = None
    on: Literal["clusters", "cards"] = "clusters"
    show: Showing = "hidden"
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
        "targets": poll.open_now(state, run) if run.started is not None else [],
        "round": len(run.data.rounds),
        "revealed": run.data.revealed,
        **({"counted": hall.in_this_round(state, run)} if audience == "moderator" else {}),
        "results": [
            msgspec.to_builtins(result) for result in run.data.results if sees_result(state, audience, result.target)
        ],
    }  # fmt: skip


def count(state: State, run: StageRun, audience: Audience) -> Shown:
    return {"voted": dots.voters(state, run)}


def show_tally(state: State, audience: Audience, key: str) -> Shown | None:
    run = state.stages.get(key)
    if run is None or not isinstance(run.data, Ballots) or not sees_tally(run):
        return None
    shown: Shown = msgspec.to_builtins(poll.count_all(state, run))
    for line in shown["targets"]:
        for source in ("paper", "hands"):
            line[source] = ballot.in_hall(run.data.rounds[0], source, line["target"], state.cards)
    return shown


def outline(state: State, run: StageRun) -> Blocks:
    """How many voted; the tally as chart and table, but only where it was shown."""
    return vote_outline.blocks(state, run, poll.targets(state, run), poll.count_all(state, run))


NEEDS_SOURCE = True
OWN = "dots"
own = dots.own
COMMANDS: Commands = {**dots.COMMANDS, **hall.COMMANDS, **rounds.COMMANDS, **results.COMMANDS}
ENTRIES: Entries = {**dots.ENTRIES, **hall.ENTRIES, **rounds.ENTRIES, **results.ENTRIES}
VIEWS = {"tally": View(lambda state: list(state.stages), show_tally)}
TEXTS = results.TEXTS
