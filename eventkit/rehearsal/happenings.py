"""What happens in every hall: people come late, leave early, a host has to go, a table is closed."""

from typing import Any

from eventkit.rehearsal import coming, hosts, planning, walks
from eventkit.rehearsal.errors import Declined
from eventkit.rehearsal.hall import Hall
from eventkit.rehearsal.phones import Phone

CLOSING = 2
"""The round in which a place is closed."""


def during(hall: Hall, plan: dict[str, Any]) -> None:
    """In the middle of a round: `plan` is its stage."""
    if plan["round"] == 1:
        _come_late(hall, plan)
    if plan["round"] == CLOSING:
        _close_a_place(hall, plan)


def after(hall: Hall, plan: dict[str, Any]) -> None:
    """Between two rounds."""
    if plan["round"] == 1:
        _leave(hall)
        _change_a_host(hall)


def _come_late(hall: Hall, plan: dict[str, Any]) -> None:
    """A seat at once for everybody who comes now; one of them has no phone and goes to the first host."""
    late = hall.coming.late
    if not late:
        return
    by_host = late > 1
    if by_host:
        coming.paper_comes_to(hall, hall.host(hall.places()[0]["id"]))
    fresh = hall.join(late - by_host)
    walks.catch_up(hall, fresh)
    hall.played.moved.happened["late"] += late
    hall.tell("rehearsal-latecomers", count=late)


def _leave(hall: Hall) -> None:
    """Some say so on the phone; for one without a phone the host does."""
    leaving: list[Phone] = [phone for phone in walks.guests(hall) if phone is not hall.phones[0]]
    leaving = leaving[len(leaving) - hall.coming.leave :]
    for phone in leaving:
        walks.done(phone.line.send({"kind": "person.leave"}), "person.leave")
    hall.moderator.see(lambda: all(phone.line.knowledge.own["left"] and phone.place is None for phone in leaving))
    for phone in leaving:
        phone.line.close()
        hall.phones.remove(phone)
    gone = {phone.person for phone in leaving}
    if len(hall.paper) > 2:
        person = hall.paper.pop(0)
        hall.host(hall.all("person")[person]["place"]).do("person.leave", person=person)
        gone.add(person)
    if gone:
        hall.played.moved.happened["left"] += len(gone)
        hall.moderator.see(lambda: not gone & _there(hall))
        hall.tell("rehearsal-left", count=len(gone))


def _there(hall: Hall) -> set[str]:
    return {key for key, person in hall.all("person").items() if not person["left"]}


def _change_a_host(hall: Hall) -> None:
    """A host has to go; a guest of the same place takes over."""
    sitting = {phone.place: phone for phone in reversed(walks.guests(hall))}
    leaving = next((host for host in hall.hosts if host.place in sitting), None)
    if leaving is None or not hall.coming.leave:
        return
    place = leaving.place or ""
    leaving.do("person.leave", person=leaving.person)
    leaving.line.close()
    hall.hosts.remove(leaving)
    heir = sitting[place]
    hall.do("host.set", place=place, person=heir.person, on=True)
    hall.moderator.see(lambda: heir.line.knowledge.own["host"] == place)
    hall.hosts.insert(0, hosts.become(heir))
    hall.played.lines.append(hall.hosts[0].line)
    hall.played.moved.happened["hosts"] += 1
    hall.tell("rehearsal-host-changed", place=hall.all("place")[place]["no"])


def _close_a_place(hall: Hall, plan: dict[str, Any]) -> None:
    """The last one that is not the open room. Tables: its people are spread; rooms: they and the board go elsewhere."""
    *others, gone = sorted(hall.places(), key=lambda place: not place["open"])
    if not others or not hall.coming.leave:
        return
    into = others[-1]["id"] if gone["kind"] == "room" else None
    planning.note(hall, plan["at"])
    sent_away = [phone for phone in walks.guests(hall) if phone.place == gone["id"]]
    host = hall.host(gone["id"])
    hall.do("place.close", place=gone["id"], into=into)
    if into is None:
        sent_away.append(_step_back(hall, host))
    hall.moderator.see(lambda: all(phone.place not in (None, gone["id"]) for phone in sent_away))
    hall.moderator.see(lambda: into is None or host.place == into)
    walks.catch_up(hall, sent_away)
    hall.played.moved.happened["closed"] += 1
    hall.tell("rehearsal-closed", place=gone["no"], people=len(sent_away))


def _step_back(hall: Hall, host: hosts.Host) -> Phone:
    """The host page is refused when there is nothing to host any more; the host goes on as a guest."""
    hall.moderator.see(lambda: isinstance(host.line.failed, Declined) and host.line.failed.code == "access.not-host")
    hall.hosts.remove(host)
    phone = hosts.step_back(host, f"{host.line.code}/host")
    if phone not in hall.phones:
        hall.phones.append(phone)
        hall.played.lines.append(phone.line)
    return phone
