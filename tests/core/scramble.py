"""Random commands by random people, and what must hold after each of them. Used by test_properties.py."""

from typing import Any

import msgspec

from eventkit.core.actor import Actor
from eventkit.core.audience import AUDIENCES, Audience
from eventkit.core.text import ERASED
from eventkit.core.voting import ballot, poll
from eventkit.core.voting.ballot import Source
from tests.core.chaos import Chaos, View
from tests.support import STAGES, Evening, an_id

CARDS = [an_id(f"card {number}") for number in range(18)]
CLUSTERS = [an_id(f"cluster {number}") for number in range(6)]
VOTES = ("punkte", "offen", "geheim-punkte", "ideen-punkte")
COLLECTING = ("karten", "geheim", "ideen")
SORTING = ("ordnen", "geheim-ordnen", "ideen-ordnen")
REFLECTING = ("rueckblick", "offener-rueckblick")
MEASURES = [an_id(f"measure {number}") for number in range(4)]

SOURCES: tuple[Source, ...] = ("paper", "hands")

PEOPLE_DO = (
    "card.write", "card.write", "card.edit", "card.withdraw", "dots.set", "dots.set", "dots.set", "seat.take",
    "measure.set", "measure.remove", "answer.set",
)  # fmt: skip
MODERATORS_DO = (
    "card.write", "card.edit", "card.withdraw", "card.hide", "card.show", "card.place", "cards.reveal", "card.move",
    "card.move", "cluster.create", "cluster.create", "cluster.rename", "cluster.merge", "cluster.dissolve",
    "cluster.order", "vote.reveal", "results.confirm", "stage.start", "stage.end", "stage.reopen", "stage.skip",
    "timer.start", "timer.pause", "timer.resume", "timer.extend", "timer.stop", "event.close", "event.reopen",
    "card.split", "card.stack", "card.stack", "card.dispute", "card.park", "votes.count", "vote.again", "seat.give",
    "measure.set", "measure.remove", "answers.reveal", "day.end", "day.begin", "card.erase", "person.erase",
    "card.translate", "undo", "undo", "undo",
)  # fmt: skip
KINDS = tuple(sorted({*PEOPLE_DO, *MODERATORS_DO, "replay", "join"}))


class Scramble(Chaos):
    """An evening of cards, headings, dots, groups, measures and answers."""

    def __init__(self) -> None:
        super().__init__(Evening(people=3))

    def crowd(self, kind: str) -> list[Actor]:
        crowd = [self.evening.moderator, self.evening.other] if kind in MODERATORS_DO else []
        return crowd + (self.evening.people if kind in PEOPLE_DO else [])

    def fields(self, kind: str, a: int, b: int, c: int) -> dict[str, Any]:
        """Fields of a command: mostly sensible, sometimes not."""
        card, cluster = self.card(a), self.cluster(a)
        match kind:
            case "card.write":
                stage = self.here((*COLLECTING, "karten", "ordnen"), b)
                more = {"about": self.cluster(c)} if stage == "ideen" and c % 7 else {}
                return {
                    "stage": stage,
                    "card": CARDS[a % len(CARDS)],
                    "text": self.text(),
                    "parked": c % 6 == 5,
                    **more,
                }
            case "card.edit":
                return {"card": card, "text": self.text(), "n": 1 + b % 4}
            case "card.hide":
                return {"card": card, "reason": "Beleidigung" if b % 2 else "doppelt"}
            case "card.withdraw" | "card.show" | "card.place":
                return {"card": card}
            case "card.split":
                texts = [f"{self.text()}, Teil {part}" for part in (1, 2)]
                parts = [an_id(f"part {len(self.sent)} {part}") for part in (1, 2)]
                parts[1] = CARDS[b % len(CARDS)] if c % 9 == 0 else parts[1]
                return {
                    "card": card,
                    "parts": [{"card": one, "text": two} for one, two in zip(parts, texts, strict=True)],
                }
            case "card.stack":
                return {"card": card, "onto": None if c % 5 == 0 else self.card(b)}
            case "card.dispute":
                return {"card": card, "reason": None if b % 3 == 0 else "Das sehen viele anders"}
            case "card.erase":
                return {"cards": [card, self.card(b)][: 1 + c % 2]}
            case "person.erase":
                known = self.evening.people[b % len(self.evening.people)].person
                return {"person": known if c % 10 == 0 else an_id("nobody"), "texts": b % 2 == 0}
            case "card.translate":
                return {"card": card, "lang": ("en", "tr", "de")[c % 3], "text": self.text() if b % 3 else ""}
            case "card.park":
                return {"card": card, "parked": b % 3 > 0}
            case "card.move":
                heading = self.cluster(c)
                known = self.evening.state.clusters.get(heading)
                return {
                    "stage": known.stage if known else SORTING[c % 3],
                    "cards": [card, self.card(b), self.card(c)][: 1 + b % 3],
                    "cluster": None if c % 5 == 0 else heading,
                    "before": self.card(a + c) if b % 2 else None,
                }
            case "cluster.create":
                stage = SORTING[(0, 0, 1, 2)[c % 4]]
                cards = [self.card(b)] if c % 2 else []
                return {"stage": stage, "cluster": CLUSTERS[a % 6], "title": f"Thema {a}", "cards": cards}
            case "cluster.rename":
                return {"cluster": cluster, "title": f"Titel {b}"}
            case "cluster.merge":
                return {"cluster": cluster, "into": self.cluster(b)}
            case "cluster.dissolve":
                return {"cluster": cluster}
            case "cluster.order":
                return {"cluster": cluster, "before": self.cluster(b) if c % 3 else None}
            case "dots.set":
                stage, target = self.target(a, c)
                number = b // 4 % 3
                again = {"round": 2} if len(self.evening.state.stages[stage].data.rounds) == 2 and number else {}
                return {"stage": stage, "target": target, "count": b % 4, "n": self.counter(a + b), **again}
            case "votes.count":
                stage, target = self.target(a, c)
                return {"stage": stage, "target": target, "source": ("paper", "hands")[b % 2], "count": b % 7}
            case "vote.again":
                stage, target = self.target(a, c)
                return {"stage": stage, "targets": [target, self.target(b, c)[1]], "dots": 1 + b % 2}
            case "results.confirm":
                stage, target = self.target(a, c)
                return {"stage": stage, "targets": [target], "reasons": {target: "Bauchgefühl"} if b % 3 else {}}
            case "seat.take" | "seat.give":
                group = {"stage": "gruppen", "target": CLUSTERS[a % 2] if c % 4 else None}
                people = self.evening.people
                more = {"n": self.counter(b)} if kind == "seat.take" else {"person": people[b % len(people)].person}
                return {**group, **more}
            case "measure.set":
                field = ("what", "who", "partners", "until", "first_step", "area", "cost", "status")[b % 8]
                value = ("open", "running", "done", "dropped")[c % 4] if field == "status" else f"Wert {b}"
                stage = self.here(("massnahmen", "auftraege"), c)
                more = {"about": self.cluster(b)} if stage == "massnahmen" and c % 3 else {}
                what = {"what": f"Maßnahme {c}"} if c % 5 else {}
                return {"stage": stage, "measure": MEASURES[a % 4], field: value, **what, **more}
            case "measure.remove":
                return {"measure": MEASURES[a % 4]}
            case "answer.set":
                stage = self.here(REFLECTING, c)
                question = ("skala", "wort", "satz")[b % 3] if stage == "rueckblick" else "wort"
                value = 1 + b % 5 if question == "skala" else f"«{len(self.sent)}» gut"
                return {"stage": stage, "question": question, "value": value if a % 5 else None, "n": self.counter(a)}
            case "answers.reveal":
                return {"stage": REFLECTING[a % 2]}
            case "day.end" | "day.begin":
                return {}
            case "cards.reveal":
                return {"stage": COLLECTING[a % 3]}
            case "vote.reveal":
                return {"stage": VOTES[a % 4]}
            case "timer.start" | "timer.extend":
                return {"stage": self.stage(a, b), "seconds": 60 + b}
            case "undo":
                mine = [step.seq for step in self.evening.state.steps]
                return {"step": mine[-1 - a % min(3, len(mine))] if mine else a}
            case "event.close" | "event.reopen":
                return {}
            case _:
                return {"stage": self.stage(a, b)}

    def target(self, a: int, c: int) -> tuple[str, str]:
        """A vote, and something to vote on there."""
        stage = self.here(VOTES, c)
        on_cards = self.evening.state.stages[stage].plan.options.on == "cards"
        return stage, self.card(a) if on_cards else self.cluster(a)

    def card(self, chance: int) -> str:
        """A card: mostly one that is there."""
        there = list(self.evening.state.cards)
        return there[chance // 4 % len(there)] if there and chance % 4 else CARDS[chance % len(CARDS)]

    def cluster(self, chance: int) -> str:
        there = list(self.evening.state.clusters)
        return there[chance // 4 % len(there)] if there and chance % 4 else CLUSTERS[chance % len(CLUSTERS)]

    def here(self, stages: tuple[str, ...], chance: int) -> str:
        """One of these stages, mostly the one that is going on."""
        current = self.evening.state.current
        return current if current in stages and chance % 4 else stages[chance % len(stages)]

    def counter(self, chance: int) -> int:
        return 1 + (chance + len(self.sent)) % 60

    def stage(self, a: int, b: int) -> str:
        return self.evening.state.current or "karten" if b % 2 else STAGES[a % len(STAGES)]

    def text(self) -> str:
        return f"«{len(self.sent)}» Bänke am Rathaus"

    def note(self, actor: Actor, kind: str, fields: dict[str, Any], before: View, seq: int) -> None:
        if kind == "dots.set" and self.evening.state.seq != seq:
            own = self.own(actor)["dots"].get(fields["stage"], {})
            assert own.get(fields["target"], 0) == fields["count"], "dots were acknowledged and do not count"
        super().note(actor, kind, fields, before, seq)

    def sees(self, audience: Audience, text: str) -> None:
        if audience == "all":
            self.nobody_sees_too_much(text)

    def holds(self) -> None:
        self.nobody_sees_too_much(msgspec.json.encode(self.whole("all")).decode())
        self.dots_add_up()
        self.stacks_are_flat()
        self.counters_are_right()

    def nobody_sees_too_much(self, public: str) -> None:
        """`public`: anything that goes to all, as JSON."""
        state = self.evening.state
        for card_id, texts in self.texts.items():
            card = state.cards[card_id]
            covered = card.stage == "geheim" and not state.stages["geheim"].data.revealed
            unseen = card.hidden is not None or card.withdrawn or card.late or card.held or card.parts
            if unseen or covered:
                assert not any(text in public for text in texts if text != ERASED), "a card is seen that nobody may see"
        for audience in AUDIENCES:
            view = self.whole(audience)
            for stage in VOTES:
                first, *second = state.stages[stage].data.rounds
                tally = view["tally"].get(stage)
                assert first.revealed or stage == "offen" or not tally, "a vote is seen before the reveal"
                if tally and second and not second[0].revealed:
                    assert not any(line["again"] for line in tally["targets"]), "a second round is seen too early"
            if not state.stages["rueckblick"].data.revealed:
                assert "rueckblick" not in view["answers"], "answers are seen before the reveal"

    def dots_add_up(self) -> None:
        state = self.evening.state
        for stage in VOTES:
            run = state.stages[stage]
            targets = poll.targets(state, run)
            for one in run.data.rounds:
                dots, most = one.limits
                people = [
                    ballot.of_person(one, actor.person or "", targets, state.cards) for actor in self.evening.people
                ]
                assert all(sum(mine.values()) <= dots for mine in people), "somebody has more dots than there are"
                assert all(max(mine.values(), default=0) <= most for mine in people), "too many dots on one target"
                tally = ballot.count(one, targets, state.cards, 2)
                open_to = ballot.open_to(one, targets, state.cards)
                hall = sum(ballot.in_hall(one, source, target, state.cards) for source in SOURCES for target in open_to)
                phones = sum(sum(mine.values()) for mine in people)
                assert tally.total == hall + phones == sum(line.dots for line in tally.targets), "dots do not add up"
            mine = [self.own(actor)["dots"].get(stage, {}) for actor in self.evening.people]
            assert mine == people, "somebody is told other dots than count"

    def stacks_are_flat(self) -> None:
        """A stack has one top, which counts if any of its cards does, and lies in one place."""
        cards = self.evening.state.cards
        for card in cards.values():
            if card.stack is None:
                continue
            top = cards[card.stack]
            assert top.stack is None, "a card lies under one that lies under another"
            assert top.counts or not card.counts, "a card that counts lies under one that does not"
            assert top.clusters == card.clusters, "a stack lies in two places"

    def counters_are_right(self) -> None:
        cards = self.evening.state.cards.values()
        for stage in COLLECTING:
            run = self.evening.state.stages[stage]
            shown = [
                card
                for card in cards
                if card.stage == stage and not card.withdrawn and not card.parts and card.hidden is None
            ]
            assert run.cards == sum(not (card.late or card.held) for card in shown)
            assert run.held == sum(card.held and not card.late for card in shown)
            assert run.late == sum(card.late for card in shown)
