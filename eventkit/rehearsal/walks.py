"""seat between rounds: people find their table or room: as planned, as they like, by wishes, or spread."""

from collections.abc import Callable
from typing import Any

from eventkit.rehearsal.errors import Impossible
from eventkit.rehearsal.hall import Hall
from eventkit.rehearsal.hosts import Host
from eventkit.rehearsal.phones import Phone

UNDECIDED = 20
"""One of so many does not choose."""
BY_TAP, BY_SIGN, BY_HOST = range(3)
"""How people say that they are there: one after the other."""
ASTRAY = 11
"""One of so many scans the sign of the wrong table first."""


def walk(hall: Hall, stage: str) -> None:
    """Everybody gets a place and goes there."""
    told(hall)
    MOVES[hall.stage(stage)["options"]["move"]](hall, stage)
    arrive(hall, stage)
    count = hall.all("count")[stage]
    hall.tell("rehearsal-walked", people=sum(count["groups"].values()), places=len(hall.places()))


def told(hall: Hall) -> None:
    """Wait until every page that is awake has heard what has begun, so that it shows the place of its person."""
    pages = [phone.line for phone in awake(hall)] + [host.line for host in hall.hosts]
    hall.moderator.see(lambda: all(page.knowledge.own_seq >= hall.began for page in pages))
    hall.moderator.see(lambda: hall.moderator.line.knowledge.seq >= hall.began)


def awake(hall: Hall) -> list[Phone]:
    return [phone for phone in hall.phones if not phone.line.sleeping]


def guests(hall: Hall) -> list[Phone]:
    """The phones of those who move, as far as they are awake."""
    return [phone for phone in awake(hall) if phone.line.knowledge.own["host"] is None]


def _choose(hall: Hall, stage: str) -> None:
    """All in one burst. Most like the same rooms, so some find theirs full and choose another one."""
    rooms = [place["id"] for place in hall.places()]
    choosing = [phone for no, phone in enumerate(guests(hall)) if no % UNDECIDED or len(hall.phones) < UNDECIDED]
    refused = hall.at_once(choosing, lambda phone: _take(hall, phone, stage, rooms))
    hall.played.moved.happened["full"] += sum(refused)
    hall.tell("rehearsal-chosen", people=len(choosing), full=sum(refused))
    _spread(hall, stage)


def _take(hall: Hall, phone: Phone, stage: str, rooms: list[str]) -> int:
    """How often it was refused because a room was full. Some choose by scanning the sign of the room."""
    left = list(rooms)
    while left:
        room = phone.choose([one for no, one in enumerate(left) for _ in range(len(left) - no)])
        by_sign = phone.choose(range(3)) == BY_SIGN
        ack = _scan(hall, phone, stage, room) if by_sign else phone.counted(
            {"kind": "seat.take", "stage": stage, "target": room}
        )  # fmt: skip
        if ack["ok"]:
            break
        if ack["code"] != "seat.full":
            raise Impossible("rehearsal-refused", kind="seat.take", code=ack["code"])
        left.remove(room)
    return len(rooms) - len(left)


def _wish(hall: Hall, stage: str) -> None:
    """Everybody names as many places as one may."""
    rooms, most = [place["id"] for place in hall.places()], hall.stage(stage)["options"]["wishes"]

    def wish(phone: Phone) -> None:
        named = phone.order(rooms)[:most]
        done(phone.counted({"kind": "seats.wish", "stage": stage, "places": named}), "seats.wish")

    hall.at_once(guests(hall), wish)
    _spread(hall, stage)


def _spread(hall: Hall, stage: str) -> None:
    """The moderator finds a place for all who have none."""
    waiting = hall.all("count")[stage]["waiting"]
    hall.do("seats.spread", stage=stage)
    hall.moderator.see(lambda: hall.all("count")[stage]["waiting"] == 0)
    hall.played.moved.happened["spread"] += waiting


def arrive(hall: Hall, stage: str) -> None:
    """All go to their place and say so in one way or another; for the others the host does."""
    by_host: list[str] = list(hall.paper)
    going: list[tuple[int, Phone]] = []
    for no, phone in enumerate(guests(hall)):
        if no % 3 == BY_HOST:
            by_host.append(phone.person)
        else:
            going.append((no, phone))
    hall.at_once(going, lambda one: go(hall, one[1], stage, one[0]))
    hall.at_once(hall.hosts, lambda host: _greet(hall, host, stage, by_host))
    arrived = {phone.person for phone in guests(hall)} | set(hall.paper)
    hall.moderator.see(lambda: arrived <= set(hall.all("count")[stage]["arrivals"]))


def go(hall: Hall, phone: Phone, stage: str, no: int = 0) -> None:
    """One person goes to the place that the phone shows."""
    hall.moderator.see(lambda: phone.place is not None)
    if no % 3 == BY_TAP:
        done(phone.line.send({"kind": "seat.arrive", "stage": stage}), "seat.arrive")
        return
    wrong = next((place["id"] for place in hall.places() if place["id"] != phone.place), None)
    if no % ASTRAY == 1 and wrong and hall.stage(stage)["options"]["move"] == "rotate":
        ack = _scan(hall, phone, stage, wrong)
        if ack.get("code") != "seat.elsewhere" or ack["facts"]["no"] != hall.all("place")[phone.place or ""]["no"]:
            raise Impossible("rehearsal-refused", kind="seat.arrive", code=str(ack.get("code")))
        hall.played.moved.happened["elsewhere"] += 1
    done(_scan(hall, phone, stage, phone.place or ""), "seat.arrive")


def catch_up(hall: Hall, phones: list[Phone]) -> None:
    """In the middle of a round: who has come, or is back, or was sent away, finds a place and goes there."""
    now = hall.stage(hall.all("event")["event"]["current"])
    if not phones or "at" not in now or now["status"] != "open":
        return
    walk = hall.stage(now["at"])
    hall.moderator.see(lambda: all(phone.line.knowledge.own_seq >= hall.began for phone in phones))
    standing = [phone for phone in phones if phone.place is None]
    if walk["options"]["move"] == "choose":
        refused = hall.at_once(standing, lambda one: _take(hall, one, walk["id"], [p["id"] for p in hall.places()]))
        hall.played.moved.happened["full"] += sum(refused)
    if walk["options"]["move"] != "rotate":
        _spread(hall, walk["id"])
    hall.at_once(phones, lambda phone: go(hall, phone, walk["id"]))


def _scan(hall: Hall, phone: Phone, stage: str, place: str) -> dict[str, Any]:
    """The sign leads to a page of the place; the phone says then where it is."""
    phone.line.http.fetch(f"/{phone.code}/{hall.all('place')[place]['no']}")
    return phone.line.send({"kind": "seat.arrive", "stage": stage, "place": place})


def _greet(hall: Hall, host: Host, stage: str, expected: list[str]) -> None:
    """The host taps those who have come without saying so, as soon as the host page shows them."""
    here = {person for person in expected if hall.all("person")[person]["place"] == host.place}
    hall.moderator.see(lambda: here <= {guest["id"] for guest in host.guests()})
    for guest in host.guests():
        if guest["id"] in here and not guest["arrived"]:
            host.do("seat.arrive", stage=stage, person=guest["id"])


def done(ack: dict[str, Any], kind: str) -> None:
    if not ack["ok"]:
        raise Impossible("rehearsal-refused", kind=kind, code=ack["code"])


MOVES: dict[str, Callable[[Hall, str], None]] = {
    "rotate": lambda hall, stage: None,  # everybody has been told
    "choose": _choose,
    "wish": _wish,
    "spread": _spread,
}
