"""Random commands of people who walk between tables, of hosts and moderators, and what must hold after each of them.
Used by test_properties_places.py."""

from typing import Any

import msgspec

from eventkit.core.activities.seat import Options
from eventkit.core.actor import SYSTEM, Actor
from eventkit.core.audience import Audience, audience_of
from eventkit.core.errors import Refused
from eventkit.core.records import Card
from eventkit.core.seating.task import ahead, solve
from eventkit.core.state import StageRun
from eventkit.core.text import ERASED
from tests.core.chaos import Chaos, View
from tests.core.placed import Placed
from tests.support import PLACE_STAGES, an_id

PLACES_THERE = [*(f"p{number}" for number in range(1, 5)), *(an_id(f"place {number}") for number in range(2))]
CARDS = [an_id(f"card {number}") for number in range(14)]
TOPICS = [an_id(f"topic {number}") for number in range(4)]
GROUPS = [an_id(f"group {number}") for number in range(2)]
CLUSTERS = [an_id(f"cluster {number}") for number in range(3)]
WALKS = tuple(stage for stage in PLACE_STAGES if stage.endswith("-platz"))
ROUNDS = tuple(walk.removesuffix("-platz") for walk in WALKS)

PEOPLE_DO = (
    "card.write", "card.write", "card.edit", "card.withdraw", "seat.take", "seat.take", "seat.take", "seat.arrive",
    "seat.arrive", "seats.wish", "person.leave", "person.return", "person.help", "topic.propose",
)  # fmt: skip
HOSTS_DO = (
    "card.write", "card.edit", "card.withdraw", "seat.give", "seat.arrive", "person.leave", "person.return",
    "person.help", "topic.propose", "topic.order", "topic.done", "topic.remove", "summary.set",
)  # fmt: skip
MODERATORS_DO = (
    "card.write", "card.edit", "card.withdraw", "card.hide", "card.show", "card.split", "card.stack", "card.place",
    "seat.give", "seat.arrive", "seats.spread", "person.leave", "person.return", "person.help", "person.stay",
    "people.together", "place.add", "place.edit", "place.close", "place.close", "place.reopen", "places.arrange",
    "boards.open", "host.set", "host.set", "topic.propose", "topic.order", "topic.done", "topic.remove", "summary.set",
    "harvest.show", "stage.edit", "stage.start", "stage.start", "stage.end", "stage.reopen", "stage.skip",
    "cluster.create", "card.move", "card.erase", "undo", "undo", "undo", "undo",
)  # fmt: skip
THE_PROGRAM_DOES = ("seats.plan", "routes.print", "seat.welcome")
KINDS = tuple(sorted({*PEOPLE_DO, *HOSTS_DO, *MODERATORS_DO, *THE_PROGRAM_DOES, "replay", "join"}))


class PlaceScramble(Chaos):
    """An evening at tables, and a second, simpler way to say who may see what and who sits where.

    `away`: (walk, person) whom somebody has seated nowhere.
    """

    def __init__(self, people: int = 7) -> None:
        evening = Placed(people=people)
        for number, actor in enumerate(evening.people):
            evening.state.names[actor.person or ""] = f"Name-{number}"
        super().__init__(evening)
        self.away: set[tuple[str, str]] = set()

    # What happens

    def crowd(self, kind: str) -> list[Actor]:
        evening = self.evening
        crowd = [evening.moderator, evening.other] if kind in MODERATORS_DO else []
        crowd += evening.people if kind in PEOPLE_DO else []
        crowd += self.hosts() if kind in HOSTS_DO else []
        return [SYSTEM] if kind in THE_PROGRAM_DOES else crowd

    def hosts(self) -> list[Actor]:
        """Everybody with a host page."""
        persons = self.evening.state.persons.values()
        return [Actor("host", person=person.id, device="tablet") for person in persons if person.host is not None]

    def do(self, op: tuple[str, int, int, int, int]) -> None:
        state = self.evening.state
        walk = self._choosing()
        before = self._sizes(walk) if walk else {}
        super().do(op)
        own = op[0] in ("seat.take", "seat.arrive", "seats.wish", "person.return")
        if walk and own and self.sent and self.sent[-1][0].role == "participant" and walk is self._choosing():
            for place, size in self._sizes(walk).items():
                most = state.places[place].capacity
                full = most is not None and size > max(most, before.get(place, 0))
                assert not full, "people have come to a place that was full"

    def _choosing(self) -> StageRun | None:
        """The walk that goes on, where people choose."""
        current = self.evening.state.stages.get(self.evening.state.current or "")
        return current if current and current.id == "wahl-platz" and current.status == "open" else None

    def _sizes(self, walk: StageRun) -> dict[str, int]:
        there = [person for person in self.evening.state.persons.values() if not person.left and person.host is None]
        seats = [walk.data.seats.get(person.id, ("", 0))[0] for person in there]
        return {place: seats.count(place) for place in self.evening.state.places}

    def fields(self, kind: str, a: int, b: int, c: int) -> dict[str, Any]:
        person, place, walk = self.person(a), self.place(b), self.walk(c)
        match kind:
            case "card.write":
                more = {"place": self.place(c)} if c % 3 else {}
                more |= {"person": self.person(c)} if c % 4 == 1 else {}
                return {"stage": self.round(b), "card": CARDS[a % len(CARDS)], "text": self.text(), **more}
            case "card.edit":
                return {"card": self.card(a), "text": self.text(), "n": 1 + b % 4}
            case "card.hide":
                return {"card": self.card(a), "reason": "doppelt"}
            case "card.place":
                late = [card.id for card in self.evening.state.cards.values() if card.late]
                return {"card": late[a % len(late)] if late else self.card(a)}
            case "card.withdraw" | "card.show":
                return {"card": self.card(a)}
            case "card.erase":
                return {"cards": [self.card(a)]}
            case "card.split":
                parts = [an_id(f"part {len(self.sent)} {part}") for part in (1, 2)]
                return {
                    "card": self.card(a),
                    "parts": [{"card": part, "text": f"{self.text()} {part}"} for part in parts],
                }
            case "card.stack":
                return {"card": self.card(a), "onto": None if c % 5 == 0 else self.card(b)}
            case "cluster.create":
                return {"stage": "ordnen", "cluster": CLUSTERS[a % 3], "title": f"Thema {a}", "cards": [self.card(b)]}
            case "card.move":
                return {"stage": "ordnen", "cards": [self.card(a)], "cluster": CLUSTERS[b % 3] if c % 3 else None}
            case "seat.take":
                return {"stage": walk, "target": place if a % 6 else None, "n": self.counter(c)}
            case "seat.give":
                return {"stage": walk, "person": person, "target": place if c % 5 else None}
            case "seat.arrive":
                more = {"person": person} if a % 2 else {}
                more |= {"place": place} if b % 2 else {}
                return {"stage": walk, "arrived": c % 4 > 0, **more}
            case "seats.wish":
                return {
                    "stage": walk,
                    "places": [self.place(b + step) for step in range(c % 4)],
                    "n": self.counter(a),
                }
            case "seats.spread":
                return {"stage": walk}
            case "person.leave" | "person.return":
                return {"person": person} if b % 2 else {}
            case "person.help":
                return {"wanted": a % 3 > 0, **({"person": person} if b % 2 else {})}
            case "person.stay":
                return {"person": person, "place": place if c % 3 else None}
            case "people.together":
                group = {self.person(a), self.person(b), self.person(a + c)} if c % 4 else set()
                return {"group": GROUPS[c % 2], "persons": sorted(group)}
            case "place.add":
                return {"place": PLACES_THERE[4 + a % 2], "capacity": 1 + b % 4, "open": c % 2 == 0}
            case "place.edit":
                more = {"capacity": None if a % 5 == 0 else 1 + a % 4} if a % 2 else {"title": {"de": f"Tisch {a}"}}
                return {"place": place, "open": c % 2 == 0, **more}
            case "place.close":
                return {"place": place, "into": self.place(c) if c % 2 else None}
            case "place.reopen":
                return {"place": place}
            case "places.arrange":
                count = len(self.evening.state.places)
                first = 1 + a % count
                return {"rows": [first, count - first] if count > first else [count]}
            case "boards.open":
                return {"open": a % 2 == 0}
            case "host.set":
                return {"place": place, "person": person, "on": c % 3 > 0}
            case "topic.propose":
                return {"topic": TOPICS[a % 4], "place": "p4" if b % 2 else place, "text": f"Thema {c}"}
            case "topic.order":
                return {"topic": TOPICS[a % 4], "before": TOPICS[b % 4] if c % 3 else None}
            case "topic.done":
                return {"topic": TOPICS[a % 4], "done": b % 3 > 0}
            case "topic.remove":
                return {"topic": TOPICS[a % 4]}
            case "summary.set":
                return {"stage": self.round(a), "place": place, "text": f"Satz-{len(self.sent)}" if c % 4 else ""}
            case "harvest.show":
                return {"stage": "ernte", "place": place if a % 3 else None}
            case "stage.edit":
                return {"stage": self.stage(a, b), "minutes": c, "prompt": {"de": f"Frage {a}?"} if a % 2 else {}}
            case "undo":
                mine = [step.seq for step in self.evening.state.steps]
                return {"step": mine[-1 - a % min(3, len(mine))] if mine else a}
            case "seats.plan":
                return self.planned(a, b)
            case "routes.print":
                runs = [self.evening.state.stages[walk] for walk in WALKS[:2]]
                seats = {run.id: at for run in runs if (at := run.data.seats.get(person, ("", 0))[0])}
                return {"routes": {person: seats}}
            case "seat.welcome":
                return {"person": person, "place": place}
            case _:
                return {"stage": self.stage(a, b)}

    def planned(self, a: int, b: int) -> dict[str, Any]:
        """What the rotation finds; or a plan that was made of another state."""
        asked = ahead(self.evening.state)
        if asked is not None and a % 5 == 0:
            steps = solve(asked)
            while True:
                try:
                    next(steps)
                except Refused:  # people who belong together and do not fit
                    break
                except StopIteration as done:
                    return {"seats": done.value.seats, "rotation": msgspec.to_builtins(done.value.rotation)}
        seats = {self.person(number): self.place(number * a + b) for number in range(1, 2 + b % 8)}
        numbers = dict.fromkeys(("repeats", "lower_bound", "most_meetings", "returns"), a)
        return {"seats": {"runde-1-platz": seats, "runde-2-platz": seats}, "rotation": {"basis": str(b), **numbers}}

    def person(self, chance: int) -> str:
        persons = list(self.evening.state.persons)
        return persons[chance % len(persons)] if chance % 13 else an_id("nobody")

    def place(self, chance: int) -> str:
        """Mostly one that is open."""
        there = [place.id for place in self.evening.state.places.values() if not place.closed]
        return PLACES_THERE[chance % 6] if chance % 7 == 0 else there[chance % len(there)]

    def card(self, chance: int) -> str:
        there = list(self.evening.state.cards)
        return there[chance // 4 % len(there)] if there and chance % 4 else CARDS[chance % len(CARDS)]

    def stage(self, a: int, b: int) -> str:
        current = self.evening.state.current
        return current if current and b % 3 == 0 else PLACE_STAGES[a % len(PLACE_STAGES)]

    def walk(self, chance: int) -> str:
        """Mostly the one that people walk now."""
        current = self.evening.state.stages.get(self.evening.state.current or "")
        now = current and (current.plan.at or current.id)
        return now if now in WALKS and chance % 5 else WALKS[chance % 4]

    def round(self, chance: int) -> str:
        current = self.evening.state.current
        return current if current in ROUNDS and chance % 5 else ROUNDS[chance % 4]

    def counter(self, chance: int) -> int:
        return 1 + (chance + len(self.sent)) % 60

    def text(self) -> str:
        return f"«{len(self.sent)}» Bänke am Rathaus"

    def note(self, actor: Actor, kind: str, fields: dict[str, Any], before: View, seq: int) -> None:
        if kind == "seat.give" and fields["target"] is None:
            self.away.add((fields["stage"], fields["person"]))
        if kind == "seat.take" and fields["target"] is None:
            self.away.add((fields["stage"], actor.person or ""))
        super().note(actor, kind, fields, before, seq)

    # What must hold

    def holds(self) -> None:
        for audience, view in self.screens.items():
            self.nobody_sees_too_much(audience, view)
        self.people_see_the_board_of_their_table()
        self.everybody_belongs_to_one_place()
        self.nobody_is_left_standing()
        self.counters_are_right()

    def shared(self, stage: str) -> bool:
        """May all see what was written in a round? Once the boards are open, or harvest or sorting have begun."""
        stages = self.evening.state.stages
        return self.evening.state.boards == "open" or any(stages[one].started for one in ("ernte", "ordnen"))

    def lies_at(self, place: str) -> str:
        """Where a board is after all mergers."""
        known = self.evening.state.places
        while known[place].into:
            place = known[place].into or ""
        return place

    def may_see(self, audience: Audience, card: Card) -> bool:
        if audience == "moderator":
            return not (card.withdrawn or card.parts)
        if card.withdrawn or card.parts or card.late or card.held or card.hidden is not None:
            return False
        role, _, place = audience.partition(":")
        return self.shared(card.stage) or (role in ("place", "host") and place == self.lies_at(card.place or ""))

    def may_know(self, audience: Audience, card: Card) -> bool:
        """May its id be known? Its parts say what they were split from."""
        parts = (self.evening.state.cards[part] for part in card.parts)
        return self.may_see(audience, card) or any(self.may_know(audience, part) for part in parts)

    def sees(self, audience: Audience, text: str) -> None:
        """A patch speaks of nothing that its audience neither sees now nor has seen before."""
        if audience == "moderator":
            return
        had = self.screens[audience]
        state = self.evening.state
        for card in state.cards.values():
            known, named = self.may_see(audience, card), self.may_know(audience, card)
            assert named or card.id in had["card"] or card.id not in text, "a card of another table is named"
            newest = [words for words in self.texts[card.id][-1:] if words != ERASED]
            assert known or not any(words in text for words in newest), "a card is sent too early"
        for person in state.persons:
            may = audience.startswith("host:") and (person in self.people_of(audience) or person in had["person"])
            assert may or person not in text, "somebody is named who is not for this page"

    def people_of(self, audience: Audience) -> set[str]:
        """Those at the place of a host, and who is kept together with them."""
        place = audience.partition(":")[2]
        here = {actor.person for actor in self.evening.people if self.own(actor)["place"] == place}
        groups = [set(group) for group in self.evening.state.together.values()]
        mates = {mate for group in groups if group & here for mate in group}
        return {person for person in here | mates if person is not None}

    def nobody_sees_too_much(self, audience: Audience, view: View) -> None:
        state = self.evening.state
        may = {card.id for card in state.cards.values() if self.may_see(audience, card)}
        assert view["card"].keys() == may, f"{audience} sees other cards than it may"
        if audience == "moderator":
            return
        assert not view["step"]
        text = msgspec.json.encode(view).decode()
        for card in state.cards.values():
            assert self.may_know(audience, card) or card.id not in text, "the id of a card of another table is known"
        people = self.people_of(audience) if audience.startswith("host:") else set()
        assert all(person in people for person in state.persons if person in text), "somebody is named"
        for key, summary in view["summary"].items():
            stage, _, place = key.partition(":")
            assert self.shared(stage) or audience.partition(":")[2] == self.lies_at(place), f"{summary} is not for all"

    def people_see_the_board_of_their_table(self) -> None:
        """Positive control of all the rest: what lies at a table is on the phones of those who sit there."""
        state = self.evening.state
        current = state.stages.get(state.current or "")
        if current is None or current.plan.at is None:
            return
        for actor in self.evening.people:
            person = state.persons[actor.person or ""]
            place = person.host or state.stages[current.plan.at].data.seats.get(person.id, ("", 0))[0]
            audience = audience_of(state, person)
            assert audience == (f"place:{self.lies_at(place)}" if place else "all")
            lying = [card for card in state.cards.values() if card.place == place and card.stage == current.id]
            seen = self.screens[audience]["card"]
            assert all(card.id in seen for card in lying if card.counts), "somebody does not see the own table"

    def everybody_belongs_to_one_place(self) -> None:
        state = self.evening.state
        for person in state.persons.values():
            hosting = [place.id for place in state.places.values() for host in place.hosts if host == person.id]
            assert hosting == ([person.host] if person.host else []), "somebody is host twice, or not where they are"
        assert not any(place.hosts for place in state.places.values() if place.closed), "a closed table has a host"
        assert any(not place.closed for place in state.places.values())
        for walk in WALKS:
            count = self.screens["moderator"]["count"][walk]
            assert count["groups"] == {place: list(count["seats"].values()).count(place) for place in count["groups"]}
            assert not {place for place in count["groups"] if state.places[place].closed}
            assert len(set(count["arrivals"])) == len(count["arrivals"]) == sum(count["arrived"].values())

    def nobody_is_left_standing(self) -> None:
        """In a walk that goes on, and in its round, everybody has a place where places are given out."""
        state = self.evening.state
        current = state.stages.get(state.current or "")
        if current is None or current.status != "open":
            return
        walk = state.stages[current.plan.at or current.id]
        if not isinstance(walk.plan.options, Options) or walk.plan.options.move != "rotate":
            return
        seated = self.screens["moderator"]["count"][walk.id]["seats"]
        for person in state.persons.values():
            if not person.left and person.host is None and (walk.id, person.id) not in self.away:
                assert person.id in seated, "somebody has no place"

    def counters_are_right(self) -> None:
        cards = self.evening.state.cards.values()
        for stage in ROUNDS:
            run = self.evening.state.stages[stage]
            there = [c for c in cards if c.stage == stage and not c.withdrawn and not c.parts and c.hidden is None]
            places = [card.place for card in there if not (card.late or card.held)]
            assert run.cards == len(places) and run.late == sum(card.late for card in there)
            assert run.held == sum(card.held and not card.late for card in there)
            counted = {place: number for place, number in run.places.items() if number}
            assert counted == {place: places.count(place) for place in places}, "cards of a table are counted wrongly"
