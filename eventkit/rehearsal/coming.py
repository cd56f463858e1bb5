"""Who comes where people move: a host at each place, people with phones, people without one, some of them late."""

from eventkit.rehearsal import hosts, wire
from eventkit.rehearsal.hall import Hall


def hosts_come(hall: Hall) -> None:
    """With the codes of the host cards, one at each place."""
    cards = hall.moderator.http.get("/api/moderator/places", code=hall.played.code)["places"]
    base, code = hall.moderator.base, hall.played.code
    hall.hosts = hall.at_once(cards, lambda card: hosts.enter(base, code, card["host"], "de"))
    hall.played.lines += [host.line for host in hall.hosts]
    hall.played.moved.happened["hosts"] = len(hall.hosts)
    hall.moderator.see(lambda: all(place["host"] is not None for place in hall.places()))
    hall.tell("rehearsal-hosts", count=len(hall.hosts))


def paper_comes(hall: Hall, people: int) -> None:
    """The moderator takes in people without a phone."""
    if people:
        _take_in(hall, hall.moderator.http, people)
        hall.tell("rehearsal-paper", count=people)


def paper_comes_to(hall: Hall, host: hosts.Host) -> None:
    """A host takes in somebody without a phone, who sits at the host's place then."""
    (person,) = _take_in(hall, host.line.http, 1)
    hall.moderator.see(lambda: person in [guest["id"] for guest in host.guests()])


def _take_in(hall: Hall, http: wire.Http, people: int) -> list[str]:
    asked = {"code": hall.played.code, "attempts": [wire.new_id() for _ in range(people)]}
    taken = [one["person"] for one in http.post("/api/paper", asked)["people"]]
    hall.paper += taken
    hall.played.moved.happened["paper"] += len(taken)
    hall.moderator.see(lambda: hall.all("person").keys() >= set(taken))
    return taken
