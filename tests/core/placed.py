"""An evening at tables: people are seated, tables have hosts. Used by several tests."""

from typing import Any

from eventkit.core.actor import SYSTEM, Actor
from eventkit.core.audience import Audience, audience_of
from tests.support import PLACES, Evening


class Placed(Evening):
    """Tables `p1` to `p4` (the last one is open), rounds of every kind. The clock goes on before each step."""

    def __init__(self, people: int = 8, format_text: str = PLACES, **details: Any) -> None:
        super().__init__(format_text, people=people, **details)

    def walk(self, name: str) -> str:
        """The moderator sends people to their places; gives the walk's id."""
        self.clock += 60_000
        self.start(f"{name}-platz")
        return f"{name}-platz"

    def round(self, name: str) -> str:
        """The walk and then the round."""
        self.walk(name)
        self.clock += 60_000
        self.start(name)
        return name

    def host(self, place: str, person: Actor | None = None) -> Actor:
        """Somebody (new) is host at a place: what they do on the host page."""
        person = person or self.join()
        self.play(self.moderator, "host.set", place=place, person=person.person)
        return Actor("host", person=person.person, device=person.device)

    def take(self, actor: Actor, target: str | None, stage: str = "wahl-platz", n: int | None = None) -> list[Any]:
        n = self.state.persons[actor.person or ""].counter + 1 if n is None else n
        return self.play(actor, "seat.take", stage=stage, target=target, n=n)

    def plan(self, seats: dict[str, dict[str | None, str]], basis: str = "x") -> list[Any]:
        """Seats of walks to come, as the planner sets them: walk -> person -> place."""
        numbers = dict.fromkeys(("repeats", "lower_bound", "most_meetings", "returns"), 0)
        return self.play(SYSTEM, "seats.plan", seats=seats, rotation={"basis": basis, **numbers})

    def place(self, actor: Actor) -> str | None:
        """Where somebody belongs, as their phone says."""
        found: str | None = self.own(actor)["place"]
        return found

    def audience(self, actor: Actor) -> Audience:
        """Whose patches somebody's phone gets."""
        return audience_of(self.state, self.state.persons[actor.person or ""])

    def at(self, place: str) -> list[Actor]:
        """Who belongs to a place, hosts not counted, in the order they came."""
        people = self.state.persons.values()
        there = [one.id for one in people if one.host is None and self.whole()["person"][one.id]["place"] == place]
        return [Actor("participant", person=person, device=f"phone {person}") for person in there]

    def sizes(self, stage: str) -> dict[str, int]:
        sizes: dict[str, int] = self.whole("moderator")["count"][stage]["groups"]
        return sizes

    def seen(self) -> dict[str, Any]:
        """All that moderators see, without what they could take back."""
        return {name: objects for name, objects in self.whole("moderator").items() if name != "step"}
