"""An evening without a server: commands go through decode, decide and apply as the live loop would send them."""

import hashlib
from functools import cache
from typing import Any

import msgspec

from eventkit.core import erasing, ids, views
from eventkit.core.actor import SYSTEM, Actor
from eventkit.core.audience import Audience
from eventkit.core.decide import decide
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.fold import apply, fold
from eventkit.core.format import parse
from eventkit.core.records import Card
from eventkit.core.registry import decode_command, decode_entry, encode_entry
from eventkit.core.state import State

NOON = 1_790_000_000_000

FORMAT = """
id = "probe"
title = { de = "Probe", en = "Trial" }
question = { de = "Was fehlt?", en = "What is missing?" }

[[stage]]
id = "ankommen"
title = { de = "Ankommen" }
activity = "welcome"

[[stage]]
id = "karten"
title = { de = "Karten" }
activity = "collect"
card = { max_chars = 280, hint_chars = 120, kinds = [
  { id = "idee", label = { de = "Idee" }, colour = "yellow" },
  { id = "huerde", label = { de = "Hürde" }, colour = "rose" },
] }

[[stage]]
id = "geheim"
title = { de = "Verdeckte Karten" }
activity = "collect"
show = "hidden"
anonymous = false

[[stage]]
id = "ordnen"
title = { de = "Ordnen" }
activity = "cluster"
from = "karten"

[[stage]]
id = "geheim-ordnen"
title = { de = "Verdeckte ordnen" }
activity = "cluster"
from = "geheim"

[[stage]]
id = "punkte"
title = { de = "Punkte" }
activity = "vote"
from = "ordnen"
dots = 3
max_per_target = 2
keep = 2

[[stage]]
id = "offen"
title = { de = "Offene Punkte" }
activity = "vote"
from = "karten"
on = "cards"
show = "live"
dots = 3
keep = 2

[[stage]]
id = "geheim-punkte"
title = { de = "Punkte auf verdeckte Karten" }
activity = "vote"
from = "geheim"
on = "cards"
dots = 2
keep = 1

[[stage]]
id = "ideen"
title = { de = "Ideen" }
activity = "collect"
about = "punkte"
reminder = { de = "Alles ist erlaubt." }

[[stage]]
id = "ideen-ordnen"
title = { de = "Ideen ordnen" }
activity = "cluster"
from = "ideen"

[[stage]]
id = "ideen-punkte"
title = { de = "Ideen wählen" }
activity = "vote"
from = "ideen-ordnen"
dots = 3
keep = 2

[[stage]]
id = "gruppen"
title = { de = "Gruppen" }
activity = "seat"
about = "punkte"
limit = 2

[[stage]]
id = "massnahmen"
title = { de = "Maßnahmen" }
activity = "plan"
about = "ideen-punkte"

[[stage]]
id = "auftraege"
title = { de = "Aufträge der Moderation" }
activity = "plan"
by = "moderator"

[[stage]]
id = "rueckblick"
title = { de = "Rückblick" }
activity = "reflect"
questions = [
  { id = "skala", kind = "scale", label = { de = "Wie war es?" }, low = { de = "schlecht" }, high = { de = "gut" } },
  { id = "wort", kind = "word", label = { de = "Ein Wort" } },
  { id = "satz", kind = "text", label = { de = "Was war gut?" } },
]

[[stage]]
id = "offener-rueckblick"
title = { de = "Offener Rückblick" }
activity = "reflect"
show = "live"
questions = [{ id = "wort", kind = "word", label = { de = "Ein Wort" } }]
"""
"""Every activity in every way of showing; stage ids say which."""

STAGES = (
    "ankommen", "karten", "geheim", "ordnen", "geheim-ordnen", "punkte", "offen", "geheim-punkte",
    "ideen", "ideen-ordnen", "ideen-punkte", "gruppen", "massnahmen", "auftraege", "rueckblick", "offener-rueckblick",
)  # fmt: skip


PLACES = """
id = "orte"
title = { de = "Orte", en = "Places" }
question = { de = "Was fehlt?", en = "What is missing?" }

[places]
capacity = 3
list = [
  { title = { de = "Wohnen" }, question = { de = "Wie wohnen wir?" } },
  { title = { de = "Arbeit" } },
  {},
  { title = { de = "Offen" }, open = true },
]

[[stage]]
id = "ankommen"
title = { de = "Ankommen" }
activity = "welcome"

[[stage]]
id = "runde"
title = { de = "Runde" }
activity = "collect"
move = "rotate"
rounds = 2

[[stage]]
id = "wahl"
title = { de = "Wahl" }
activity = "collect"
move = "choose"
from = "runde"

[[stage]]
id = "wunsch"
title = { de = "Wunsch" }
activity = "collect"
move = "wish"
from = "wahl"

[[stage]]
id = "ernte"
title = { de = "Ernte" }
activity = "harvest"
from = "wunsch"

[[stage]]
id = "ordnen"
title = { de = "Ordnen" }
activity = "cluster"
from = "wunsch"

[[stage]]
id = "ausblick"
title = { de = "Ausblick" }
activity = "outlook"
"""
"""Four tables, at most three people at each; people are seated, choose, wish. What FORMAT does not have."""

PLACE_STAGES = (
    "ankommen", "runde-1-platz", "runde-1", "runde-2-platz", "runde-2", "wahl-platz", "wahl", "wunsch-platz", "wunsch",
    "ernte", "ordnen", "ausblick",
)  # fmt: skip


@cache
def an_id(name: str) -> str:
    """A valid id that is always the same for the same name."""
    return ids.encode(int.from_bytes(hashlib.blake2b(name.encode(), digest_size=10).digest(), "big"))


@cache
def _table(format_text: str) -> dict[str, Any]:
    return parse("probe.toml", format_text).table


class Evening:
    """One event with people in it. `clock` is in ms and stands still until it is set.

    `lines` is the journal (each entry has gone through JSON as on the disk), `state` what came of it.
    """

    def __init__(self, format_text: str = FORMAT, people: int = 2, **details: Any) -> None:
        self.clock = NOON
        self.lines: list[Line] = []
        self.state = State()
        self._commands = 0
        self.moderator = Actor("moderator", device="lea")
        self.other = Actor("moderator", device="ben")
        self.play(
            SYSTEM, "event.create", event=an_id("event"), code="ACDEFH", format=_table(format_text),
            details={"title": "Ein Abend", **details},
        )  # fmt: skip
        self.people = [self.join() for _ in range(people)]

    # What happens

    def join(self) -> Actor:
        """Somebody new comes in."""
        person = an_id(f"person {len(self.state.persons)}")
        self.play(SYSTEM, "person.join", person=person)
        return Actor("participant", person=person, device=f"phone {person}")

    def play(self, actor: Actor, kind: str, /, **fields: Any) -> list[Entry]:
        """Send a command (`id` is made unless given). Gives the entries it led to; raises Refused."""
        self._commands += 1
        raw = {"id": an_id(f"command {self._commands}"), "kind": kind, **fields}
        return self.send(actor, msgspec.json.encode(raw))

    def send(self, actor: Actor, raw: bytes) -> list[Entry]:
        """A command as bytes, as the socket brings it."""
        command = decode_command(raw)
        entries: list[Entry] = []
        for entry in decide(self.state, command, actor, self.clock):
            entries.append(entry)
            kept = decode_entry(encode_entry(entry))
            line = Line(self.state.seq + 1, self.clock, actor.name, command.id, kept)
            apply(self.state, line)
            self.lines.append(line)
        if erasing.erases(self.lines[len(self.lines) - len(entries) :]):
            self._overwrite()
        return entries

    def _overwrite(self) -> None:
        """As the live loop does it (`hall.Hall`)."""
        new, before = erasing.overwrite(self.lines), self.state
        for line in new.lines:
            self.lines[line.seq - 1] = line
        self.state = new.state
        self.state.names = before.names
        self.state.touched = before.touched | views.differences(before, new.state)

    def refusal(self, actor: Actor, kind: str, /, **fields: Any) -> str:
        """The code with which a command is refused; fails when it is not, or when it changed anything."""
        return self.refused(actor, kind, **fields).code

    def refused(self, actor: Actor, kind: str, /, **fields: Any) -> Refused:
        before = msgspec.json.encode(self.whole("moderator"))
        try:
            self.play(actor, kind, **fields)
        except Refused as refused:
            assert msgspec.json.encode(self.whole("moderator")) == before
            return refused
        raise AssertionError(f"{kind} was not refused")

    # Short ways of saying the usual things

    def start(self, stage: str) -> None:
        """The moderator opens a stage, for the first time or again."""
        again = self.state.stages[stage].status in ("closed", "skipped")
        self.play(self.moderator, "stage.reopen" if again else "stage.start", stage=stage)

    def end(self, stage: str) -> None:
        self.play(self.moderator, "stage.end", stage=stage)

    def write(self, actor: Actor, text: str, stage: str = "karten", **fields: Any) -> str:
        """A card; gives its id."""
        card = fields.pop("card", None) or an_id(f"card {len(self.state.cards)}")
        self.play(actor, "card.write", stage=stage, card=card, text=text, **fields)
        return card

    def heading(self, title: str, *cards: str, stage: str = "ordnen") -> str:
        """A cluster with cards; gives its id."""
        cluster = an_id(f"cluster {len(self.state.clusters)}")
        self.play(self.moderator, "cluster.create", stage=stage, cluster=cluster, title=title, cards=cards)
        return cluster

    def dots(self, actor: Actor, target: str, count: int, stage: str = "punkte", n: int | None = None) -> list[Entry]:
        """Set dots with the next counter of this person, as an up-to-date phone would."""
        n = self.state.persons[actor.person or ""].counter + 1 if n is None else n
        return self.play(actor, "dots.set", stage=stage, target=target, count=count, n=n)

    def reveal(self, stage: str = "punkte") -> None:
        """The moderator shows the dots of a vote to all."""
        self.play(self.moderator, "vote.reveal", stage=stage)

    def confirm(self, *targets: str, stage: str = "punkte", **reasons: str) -> None:
        """The moderator confirms results; every one that the dots did not choose is added for a reason."""
        given = dict.fromkeys(targets, "weil der Saal es wollte")
        self.play(self.moderator, "results.confirm", stage=stage, targets=targets, reasons={**given, **reasons})

    def choose(self, *targets: str, stage: str = "punkte") -> None:
        """The vote is held and revealed, and these are its results."""
        self.start(stage)
        self.reveal(stage)
        self.confirm(*targets, stage=stage)

    def undo(self, actor: Actor | None = None) -> list[Entry]:
        """The moderator takes the last own step back."""
        actor = actor or self.moderator
        return self.play(actor, "undo", step=self.whole("moderator")["step"][actor.name]["seq"])

    # What one sees

    def whole(self, audience: Audience = "moderator") -> dict[str, Any]:
        """The whole view after its way through JSON."""
        view: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(views.whole(self.state, audience)))
        return view

    def own(self, actor: Actor) -> dict[str, Any]:
        own: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(views.own(self.state, actor.person or "")))
        return own

    def card(self, card: str) -> Card:
        return self.state.cards[card]

    def refolded(self) -> State:
        """The state that a restart would have."""
        return fold(self.lines)


def same(one: State, two: State) -> bool:
    """Are two states equal in all that the journal says?"""
    return bare(one) == bare(two)


def bare(state: State) -> dict[str, Any]:
    """A state without what does not come from the journal."""
    return {name: getattr(state, name) for name in state.__struct_fields__ if name not in ("touched", "names", "langs")}
