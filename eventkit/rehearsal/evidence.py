"""What is proved about people who move, as numbers, and what must hold between them; see docs/commands.md."""

from dataclasses import asdict, dataclass
from typing import Any

Fault = tuple[str, dict[str, Any]]


@dataclass(frozen=True)
class Met:
    """Counted from the seats: `held` all rounds and everybody; `there` until the last round began, those who were there
    then. `planned`: what the planner said last of these; None where nothing was planned."""

    held: int
    there: int
    planned: int | None = None


@dataclass(frozen=True)
class Repeats(Met):
    """`midway`: so many of `there` came about in the middle of a round, when somebody came late or a table was closed.
    `bound`: the planner said that fewer are impossible. `first`, `first_bound`: what it said before the first round,
    when nobody was late, gone or sent away yet."""

    midway: int = 0
    bound: int | None = None
    first: int | None = None
    first_bound: int | None = None


@dataclass(frozen=True)
class Seats:
    """`sizes`: of the smallest and the largest table, when each round began. `unseated`: had no seat then; `twice`,
    `nowhere`: stood on two host pages, on none. `uneven`: rotated rounds whose tables differed by more than one;
    `overfull`: choices past the capacity."""

    sizes: list[list[int]]
    unseated: int
    twice: int
    nowhere: int
    uneven: int
    overfull: int


@dataclass(frozen=True)
class Pages:
    """`told`: how often a page was told its person's place, `wrong` how often another one than the journal says.
    `own`, `others`: cards and summaries of the own table, and of other ones, that reached a page before the harvest."""

    told: int = 0
    wrong: int = 0
    own: int = 0
    others: int = 0


@dataclass(frozen=True)
class Kept:
    """Cards of tables: `written` and acknowledged; with the same table and round in the `journal`, and in the `pdf`."""

    written: int
    journal: int
    pdf: int


@dataclass(frozen=True)
class Movement:
    """See docs/commands.md."""

    places: int
    rounds: int
    happened: dict[str, int]
    seats: Seats
    pages: Pages
    cards: Kept
    words: Kept
    repeats: Repeats
    most_meetings: Met
    returns: Met

    def in_words(self) -> dict[str, Any]:
        """What is said when all holds."""
        facts = {**asdict(self.repeats), "told": self.pages.told}
        return {name: "none" if value is None else value for name, value in facts.items()}

    def faults(self) -> list[Fault]:
        """Message ids and facts of what does not hold."""
        bad = {name: count for name, count in asdict(self.seats).items() if name != "sizes"}
        bad |= {"wrong": self.pages.wrong, "others": self.pages.others}
        found: list[Fault] = [(f"rehearsal-fault-{name}", {"count": count}) for name, count in bad.items() if count]
        if not (self.pages.told and self.pages.own):
            found.append(("rehearsal-fault-silent", {}))
        for name in ("cards", "words"):
            facts = asdict(getattr(self, name))
            if len(set(facts.values())) > 1:
                found.append((f"rehearsal-fault-{name}", facts))
        for name in ("repeats", "most_meetings", "returns"):
            met: Met = getattr(self, name)
            if met.planned is not None and met.there != met.planned:
                found.append((f"rehearsal-fault-{name.replace('_', '-')}", asdict(met)))
        return found
