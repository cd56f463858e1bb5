"""Random commands by random people, and what must hold after each of them. Used by test_properties.py."""

from typing import Any

import msgspec

from eventkit.core import views
from eventkit.core.activities import vote
from eventkit.core.actor import Actor
from eventkit.core.audience import AUDIENCES
from eventkit.core.errors import Refused
from tests.support import STAGES, Evening, an_id, same

CARDS = [an_id(f"card {number}") for number in range(14)]
CLUSTERS = [an_id(f"cluster {number}") for number in range(6)]
VOTES = ("punkte", "offen", "geheim-punkte")
COLLECTING = ("karten", "geheim")

Op = tuple[str, int, int, int, int]
"""kind, who, and three numbers that choose the rest."""

PEOPLE_DO = ("card.write", "card.write", "card.edit", "card.withdraw", "dots.set", "dots.set", "dots.set")
MODERATORS_DO = (
    "card.write", "card.edit", "card.withdraw", "card.hide", "card.show", "card.place", "cards.reveal", "card.move",
    "card.move", "cluster.create", "cluster.create", "cluster.rename", "cluster.merge", "cluster.dissolve",
    "cluster.order", "vote.reveal", "results.confirm", "stage.start", "stage.end", "stage.reopen", "stage.skip",
    "timer.start", "timer.pause", "timer.resume", "timer.extend", "timer.stop", "event.close", "event.reopen",
    "undo", "undo",
)  # fmt: skip
KINDS = tuple(sorted({*PEOPLE_DO, *MODERATORS_DO, "replay", "join"}))


class Scramble:
    """An evening in which anything may happen, and a second, simpler book-keeping beside it.

    `texts`: card -> every text it was acknowledged with, newest last. `past`: for each command that changed
    something, the number of its last line and the moderator's view before it.
    """

    def __init__(self) -> None:
        self.evening = Evening(people=3)
        self.sent: list[tuple[Actor, str, dict[str, Any]]] = []
        self.texts: dict[str, list[str]] = {}
        self.newest: dict[str, int] = {}
        self.past: list[tuple[int, dict[str, Any]]] = []
        self.screens = {audience: self.evening.whole(audience) for audience in AUDIENCES}
        self.owns = {actor.person: self.evening.own(actor) for actor in self.evening.people}
        self.codes: set[str] = set()
        self.evening.state.take_touched()

    def do(self, op: Op) -> None:
        kind, who, *numbers = op
        evening = self.evening
        evening.clock += 1000 * (numbers[0] % 3)
        if kind == "replay":
            if not self.sent:
                return
            actor, kind, fields = self.sent[who * 7 % len(self.sent)]
        elif kind == "join":
            actor, fields = evening.people[0], {}
        else:
            crowd = [evening.moderator, evening.other] if kind in MODERATORS_DO else []
            crowd += evening.people if kind in PEOPLE_DO else []
            actor, fields = crowd[who % len(crowd)], self.fields(kind, *numbers)
            fields["id"] = an_id(f"random {len(self.sent)}")
            self.sent.append((actor, kind, fields))
        before, seq = evening.whole(), evening.state.seq
        try:
            if kind == "join":
                evening.people.append(evening.join())
            else:
                evening.play(actor, kind, **fields)
        except Refused as refused:
            self.codes.add(refused.code)
            assert evening.state.seq == seq, "a refused command changed something"
        else:
            self.note(actor, kind, fields, before, seq)
        self.check()

    def fields(self, kind: str, a: int, b: int, c: int) -> dict[str, Any]:
        """Fields of a command: mostly sensible, sometimes not."""
        card, cluster = CARDS[a % len(CARDS)], CLUSTERS[a % len(CLUSTERS)]
        match kind:
            case "card.write":
                return {"stage": (*COLLECTING, "karten", "ordnen")[b % 4], "card": card, "text": self.text()}
            case "card.edit":
                return {"card": card, "text": self.text(), "n": 1 + b % 4}
            case "card.hide":
                return {"card": card, "reason": "Beleidigung" if b % 2 else "doppelt"}
            case "card.withdraw" | "card.show" | "card.place":
                return {"card": card}
            case "card.move":
                return {
                    "stage": "geheim-ordnen" if c % 4 == 0 else "ordnen",
                    "cards": [card, CARDS[b % len(CARDS)], CARDS[c % len(CARDS)]][: 1 + b % 3],
                    "cluster": None if c % 5 == 0 else CLUSTERS[c % len(CLUSTERS)],
                    "before": CARDS[(a + c) % len(CARDS)] if b % 2 else None,
                }
            case "cluster.create":
                stage = "geheim-ordnen" if c % 4 == 0 else "ordnen"
                cards = [CARDS[b % len(CARDS)]] if c % 2 else []
                return {"stage": stage, "cluster": cluster, "title": f"Thema {a}", "cards": cards}
            case "cluster.rename":
                return {"cluster": cluster, "title": f"Titel {b}"}
            case "cluster.merge":
                return {"cluster": cluster, "into": CLUSTERS[b % len(CLUSTERS)]}
            case "cluster.dissolve":
                return {"cluster": cluster}
            case "cluster.order":
                return {"cluster": cluster, "before": CLUSTERS[b % len(CLUSTERS)] if c % 3 else None}
            case "dots.set":
                target = CLUSTERS[a % len(CLUSTERS)] if c % 3 == 0 else card
                return {"stage": VOTES[c % 3], "target": target, "count": b % 4, "n": 1 + (a + b + len(self.sent)) % 60}
            case "results.confirm":
                stage = VOTES[c % 3]
                return {"stage": stage, "targets": [CLUSTERS[a % len(CLUSTERS)] if c % 3 == 0 else card]}
            case "cards.reveal":
                return {"stage": COLLECTING[a % 2]}
            case "vote.reveal":
                return {"stage": VOTES[a % 3]}
            case "timer.start" | "timer.extend":
                return {"stage": self.stage(a, b), "seconds": 60 + b}
            case "undo":
                mine = [step.seq for step in self.evening.state.steps]
                return {"step": mine[-1 - a % min(3, len(mine))] if mine else a}
            case "event.close" | "event.reopen":
                return {}
            case _:
                return {"stage": self.stage(a, b)}

    def stage(self, a: int, b: int) -> str:
        return self.evening.state.current or "karten" if b % 2 else STAGES[a % len(STAGES)]

    def text(self) -> str:
        return f"«{len(self.sent)}» Bänke am Rathaus"

    def note(self, actor: Actor, kind: str, fields: dict[str, Any], before: dict[str, Any], seq: int) -> None:
        """Keep our own books of what was acknowledged."""
        card = fields.get("card", "")
        if kind == "card.write" and card not in self.texts:
            self.texts[card] = [fields["text"]]
        if kind == "card.edit" and fields["n"] > self.newest.get(card, 0):
            self.newest[card] = fields["n"]
            self.texts[card].append(fields["text"])
        if self.evening.state.seq == seq:
            return
        if kind == "undo" and self.past and self.past[-1][0] == fields["step"]:
            assert bare(self.evening.whole()) == bare(self.past.pop()[1]), "undo did not bring the view back"
            return
        if kind == "dots.set":
            own = self.evening.own(actor)["dots"].get(fields["stage"], {})
            assert own.get(fields["target"], 0) == fields["count"], "dots were acknowledged and do not count"
        self.past.append((self.evening.state.seq, before))

    def check(self) -> None:
        """Everything that must hold at any time."""
        self.patches_lead_to_the_whole_view()
        self.nobody_sees_too_much(msgspec.json.encode(self.evening.whole("all")).decode())
        self.dots_add_up()
        self.no_card_is_lost()
        self.counters_are_right()

    def patches_lead_to_the_whole_view(self) -> None:
        state = self.evening.state
        touched = state.take_touched()
        for audience, screen in self.screens.items():
            patch = msgspec.json.decode(msgspec.json.encode(views.patch(state, audience, touched)))
            if audience == "all":
                self.nobody_sees_too_much(msgspec.json.encode(patch).decode())
            for name, objects in patch["put"].items():
                screen[name].update(objects)
            for name, keys in patch["drop"].items():
                for key in keys:
                    screen[name].pop(key, None)
            whole = self.evening.whole(audience)
            assert screen == whole, f"patches of {audience} do not lead to the whole view"
        for actor in self.evening.people:
            if ("own", actor.person) in touched:
                self.owns[actor.person] = self.evening.own(actor)
            assert self.owns[actor.person] == self.evening.own(actor), "somebody was not told what is their own"

    def nobody_sees_too_much(self, public: str) -> None:
        """`public`: anything that goes to all, as JSON."""
        state = self.evening.state
        for card_id, texts in self.texts.items():
            card = state.cards[card_id]
            covered = card.stage == "geheim" and not state.stages["geheim"].data.revealed
            if card.hidden is not None or card.withdrawn or card.late or covered:
                assert not any(text in public for text in texts), "a card is seen that nobody may see"
        for stage in ("punkte", "geheim-punkte"):
            if not state.stages[stage].data.revealed:
                for audience in AUDIENCES:
                    assert stage not in self.evening.whole(audience)["tally"], "a vote is seen before the reveal"

    def dots_add_up(self) -> None:
        state = self.evening.state
        for stage in VOTES:
            run = state.stages[stage]
            mine = [sum(self.evening.own(actor)["dots"].get(stage, {}).values()) for actor in self.evening.people]
            assert max(mine) <= run.plan.options.dots, "somebody has more dots than there are"
            tally = vote.count_all(state, run)
            assert tally.total == sum(mine) == sum(line.dots for line in tally.targets), "dots do not add up"

    def no_card_is_lost(self) -> None:
        kept = {card.id: card.text for card in self.evening.state.cards.values()}
        assert kept == {card: texts[-1] for card, texts in self.texts.items()}, "a card was lost"

    def counters_are_right(self) -> None:
        cards = self.evening.state.cards.values()
        for stage in COLLECTING:
            run = self.evening.state.stages[stage]
            shown = [card for card in cards if card.stage == stage and not card.withdrawn and card.hidden is None]
            assert run.cards == sum(not card.late for card in shown)
            assert run.late == sum(card.late for card in shown)

    def take_everything_back(self) -> None:
        """Undo from the end as long as the last thing that happened can be undone; each time all is as before."""
        evening = self.evening
        while self.past and (step := next((s for s in evening.state.steps if s.seq == self.past[-1][0]), None)):
            actor = evening.moderator if step.actor == evening.moderator.name else evening.other
            evening.play(actor, "undo", step=step.seq)
            assert bare(evening.whole()) == bare(self.past.pop()[1]), f"undo of {step.kind} did not bring the view back"
            self.check()

    def finish(self) -> None:
        self.take_everything_back()
        assert same(self.evening.state, self.evening.refolded()), "the journal folds to another state"


def bare(view: dict[str, Any]) -> dict[str, Any]:
    """A view without the steps that can be undone: they change with every undo."""
    return {name: objects for name, objects in view.items() if name != "step"}
