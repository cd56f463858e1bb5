"""Who sat where: read from the journal line for line, as docs/journal.md says, and not from what the server shows."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from eventkit.rehearsal.planning import is_walk


class Line(NamedTuple):
    """A line of the journal."""

    seq: int
    actor: str
    command: str
    body: dict[str, Any]


@dataclass
class Round:
    """Seats of a round. `guests`: who was there and moves, when it began. `seats`: theirs at that moment. `moments`:
    the same, before a place was closed, and at the end. `places`: those that were open when it began."""

    stage: str
    guests: list[str]
    seats: dict[str, str]
    places: list[str]
    moments: list[dict[str, str]] = field(default_factory=list)


class Seating:
    """`stages` as the moderator's page shows them; `places`: id -> most people who may choose it (None: any number)."""

    def __init__(self, stages: Mapping[str, dict[str, Any]], places: Mapping[str, int | None]) -> None:
        self._stages, self._places = stages, places
        self._walks = [stage["id"] for stage in sorted(stages.values(), key=lambda stage: int(stage["no"]))]
        self._walks = [key for key in self._walks if is_walk(stages[key])]
        self._there: dict[str, bool] = {}
        self._hosts: dict[str, str] = {}
        self._seats: dict[str, dict[str, str | None]] = {walk: {} for walk in self._walks}
        self._closed: dict[str, str | None] = {}
        self._began: set[str] = set()
        self._current = ""
        self._fresh: tuple[str, str] | None = None
        self.rounds: dict[str, Round] = {}
        self.overfull = 0
        self.plans: list[dict[str, Any]] = []
        self.first_plan: dict[str, Any] = {}

    def read(self, lines: Iterable[Line]) -> Iterator[int]:
        """Take the lines; yields the number of each line before it is taken, so that one can ask how things stood."""
        for line in lines:
            if self._fresh and self._fresh[1] != line.command:
                self._note_beginning()
            yield line.seq
            act = getattr(self, "_" + line.body["kind"].replace(".", "_").replace("-", "_"), None)
            if act:
                act(line)
        self._note_beginning()

    def place_of(self, person: str) -> str | None:
        """Where somebody belongs."""
        if not self._there.get(person):
            return None
        walk = self._walk_now()
        place = self._hosts.get(person) or self.final(self._seats[walk].get(person) if walk else None)
        return None if place in self._closed else place

    def board_of(self, person: str) -> str | None:
        """Whose board somebody's pages may show: that of the round that goes on or was last, merged places as one."""
        held = self._stages.get(self._current, {}).get("at")
        walk = held or next((at for at in reversed(self._walks) if self._round_of(at) in self._began), None)
        place = self._hosts.get(person) or (self._seats[walk].get(person) if walk else None)
        return self.final(place)

    def final(self, place: str | None) -> str | None:
        """The place itself, or the one it was merged into."""
        while place is not None and self._closed.get(place) is not None:
            place = self._closed[place]
        return place

    def guests(self) -> list[str]:
        return [person for person, there in self._there.items() if there and person not in self._hosts]

    def shared(self) -> bool:
        """May all see what the places wrote?"""
        return any(self._stages[stage]["activity"] in ("harvest", "cluster", "vote") for stage in self._began)

    def _walk_now(self) -> str | None:
        if self._current in self._seats:
            return self._current
        held = self._stages.get(self._current, {}).get("at")
        return held or next((walk for walk in reversed(self._walks) if walk in self._began), None)

    def _round_of(self, walk: str) -> str | None:
        return next((key for key, stage in self._stages.items() if stage.get("at") == walk), None)

    def _at(self, walk: str) -> dict[str, str]:
        """The seats of guests at places that are open."""
        seats = {person: self._seats[walk].get(person) for person in self.guests()}
        return {person: place for person, place in seats.items() if place is not None and place not in self._closed}

    def _moment(self) -> None:
        if self._current in self.rounds:
            self.rounds[self._current].moments.append(self._at(self._stages[self._current]["at"]))

    def _note_beginning(self) -> None:
        """When all lines of the command are taken with which a round began."""
        if self._fresh:
            stage, self._fresh = self._fresh[0], None
            seats = self._at(self._stages[stage]["at"])
            places = [place for place in self._places if place not in self._closed]
            self.rounds[stage] = Round(stage, self.guests(), seats, places, [seats])

    def _person_joined(self, line: Line) -> None:
        self._there[line.body["person"]] = True

    def _person_left(self, line: Line) -> None:
        self._there[line.body["person"]] = False

    def _person_returned(self, line: Line) -> None:
        self._there[line.body["person"]] = True

    def _host_set(self, line: Line) -> None:
        self._hosts.pop(line.body["person"], None)
        if line.body["on"]:
            self._hosts[line.body["person"]] = line.body["place"]

    def _place_closed(self, line: Line) -> None:
        self._moment()
        gone, into = line.body["place"], line.body.get("into")
        self._closed[gone] = into
        for person in [person for person, place in self._hosts.items() if place == gone]:
            del self._hosts[person]
            if into is not None:
                self._hosts[person] = into

    def _place_reopened(self, line: Line) -> None:
        self._closed.pop(line.body["place"], None)

    def _seat_taken(self, line: Line) -> None:
        stage, person, place = line.body["stage"], line.body["person"], line.body["target"]
        if stage not in self._seats:
            return  # a group of a result
        self._seats[stage][person] = place
        most = self._places.get(place)
        if line.actor == person and most is not None and list(self._at(stage).values()).count(place) > most:
            self.overfull += 1

    def _seats_set(self, line: Line) -> None:
        self._seats[line.body["stage"]].update(line.body["seats"])

    def _seats_planned(self, line: Line) -> None:
        self.plans.append(line.body["rotation"])

    def _stage_started(self, line: Line) -> None:
        stage = line.body["stage"]
        self._current = stage
        if stage in self._seats and not self._began & self._seats.keys():
            self.first_plan = self.plans[-1] if self.plans else {}
        if "at" in self._stages[stage] and stage not in self._began:
            self._fresh = (stage, line.command)
        self._began.add(stage)

    def _stage_ended(self, line: Line) -> None:
        if line.body["stage"] == self._current:
            self._moment()
