"""Who changes the table sees another board from that very moment on."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gevent
import msgspec
import pytest

from eventkit import hall
from eventkit.core.actor import Actor
from eventkit.core.format import parse
from eventkit.live import Live
from eventkit.store.db import Database
from eventkit.store.journal import Journal
from tests.protocol.cafe import CAFE
from tests.support import NOON, an_id

EVENT = an_id("event")
LEA = Actor("moderator", device="lea")


class Phones:
    """A publisher with a room for each audience. `got`: person -> (as of entry, card) that reached their phone."""

    def __init__(self) -> None:
        self.audience: dict[str, str] = {}
        self.got: dict[str, list[tuple[int, str]]] = {}

    def publish(self, event: str, audience: str, patch: bytes) -> None:
        body = msgspec.json.decode(patch)
        for person, room in self.audience.items():
            if room == audience:
                cards = body["put"].get("card", {})
                self.got.setdefault(person, []).extend((body["seq"], card["text"]) for card in cards.values())

    def tell(self, event: str, person: str, own: bytes) -> None:
        pass

    def move(self, event: str, person: str, audience: str, host: str | None) -> None:
        self.audience[person] = audience

    def listening(self, event: str) -> set[str]:
        return set(self.audience.values())

    def screens(self, event: str) -> int:
        return 0


class Cafe:
    """Eight guests at four tables, in the first round."""

    def __init__(self, directory: Path) -> None:
        self.phones, self.sent = Phones(), 0
        self.db = Database(directory)
        self.db.execute("INSERT INTO event (id, code, created) VALUES (?, 'ACDEFH', ?)", (EVENT, NOON))
        self.live = Live(Journal(self.db), self.phones, lambda: NOON)
        self.live.open(EVENT, {})
        table = parse("probe.toml", CAFE).table
        made = self.live.system(EVENT, "event.create", event=EVENT, code="ACDEFH", format=table, details={"title": "x"})
        assert made["ok"], made
        for number in range(8):
            self.live.system(EVENT, "person.join", person=an_id(f"person {number}"))
        for stage in ("runde-1-platz", "runde-1"):
            self.play(LEA, "stage.start", stage=stage)

    def play(self, actor: Actor, kind: str, **fields: Any) -> int:
        self.sent += 1
        ack = self.live.submit(EVENT, actor, {"id": an_id(f"command {self.sent}"), "kind": kind, **fields})
        assert ack["ok"], ack
        gevent.sleep(hall.REST * 1.5)
        return int(ack["seq"])

    def at(self, place: str) -> list[str]:
        return [person for person, audience in self.phones.audience.items() if audience == f"place:{place}"]


@pytest.fixture
def cafe(tmp_path: Path) -> Iterator[Cafe]:
    cafe = Cafe(tmp_path)
    yield cafe
    cafe.live.stop()
    cafe.db.close()


@pytest.mark.parametrize("into", ["p3", None])
def test_people_of_a_table_that_is_closed_get_its_cards_with_its_board_or_not_at_all(
    cafe: Cafe, into: str | None
) -> None:
    leaving, staying = cafe.at("p4"), cafe.at("p3")
    writer = Actor("participant", person=leaving[0], device="phone")
    cafe.play(writer, "card.write", stage="runde-1", card=an_id("card"), text="von Tisch 4", lang="de")
    assert all("von Tisch 4" in str(cafe.phones.got[person]) for person in leaving)
    before = {person: len(cafe.phones.got.get(person, [])) for person in (*leaving, *staying)}
    cafe.play(LEA, "place.close", place="p4", into=into)
    fresh = {person: [text for _, text in cafe.phones.got.get(person, [])[before[person] :]] for person in before}
    merged = ["von Tisch 4"] if into else []
    assert all(fresh[person] == merged for person in staying), "a board goes to the table it was merged into"
    assert all(fresh[person] == merged for person in leaving), "and who was sent elsewhere hears no more of it"
