"""collect at tables or in rooms: guests write, hosts write down what others say, and much else happens meanwhile."""

import random
from collections.abc import Callable
from typing import Any

from eventkit.rehearsal import happenings, planning, tidying, topics, walks, writing
from eventkit.rehearsal.cards import Text
from eventkit.rehearsal.hall import Hall
from eventkit.rehearsal.hosts import Host
from eventkit.rehearsal.offline import Offline
from eventkit.rehearsal.written import Board, Written


def hold(hall: Hall, stage: str, texts: list[Text], offline: Offline) -> None:
    """A round. `offline`: the phone that is out of reach from the end of one round to the middle of the next."""
    plan = hall.stage(stage)
    walks.told(hall)
    _look_at_host_pages(hall)
    planning.note(hall, plan["at"])
    hall.do("timer.start", stage=stage, seconds=writing.TIMER_S)
    last = plan["round"] == plan["rounds"]
    half = (len(texts) + 1) // 2
    first, second, late = texts[:half], texts[half:-1], texts[half:][-1:]
    accepted = write(hall, stage, first)
    if plan["round"] == 1:
        topics.propose(hall)
    happenings.during(hall, plan)
    offline.wake(hall)
    accepted += write(hall, stage, second)
    sum_up(hall, plan)
    offline.sleep(hall, board(hall, stage), late)
    hall.moderator.see(lambda: hall.all("card").keys() >= set(accepted))
    accepted = tidying.hide_one(hall, accepted)
    planning.note(hall, plan["at"])
    hall.do("stage.end", stage=stage)
    if last:
        offline.wake(hall)
        tidying.tidy(hall, accepted)
    happenings.after(hall, plan)


def board(hall: Hall, stage: str) -> Callable[[str | None], Board]:
    """Where cards of this round lie, by place."""
    kinds, answers = writing.kinds(hall, stage), hall.boards(stage)
    return lambda place: Board(stage, kinds, answers, place)


def write(hall: Hall, stage: str, texts: list[Text]) -> list[str]:
    """All who are there write at once, each at the place that the phone shows; hosts for people without a phone. The
    accepted cards."""
    phones, at = walks.awake(hall), board(hall, stage)
    shares = writing.deal(texts, len(phones) + len(hall.paper))
    sheets = {phone: (at(phone.place), mine) for phone, mine in zip(phones, shares, strict=False)}
    spoken = dict(zip(hall.paper, shares[len(phones) :], strict=True))
    written = writing.write(hall, sheets)
    for_others: list[list[Written]] = hall.at_once(hall.hosts, lambda host: _write_down(host, at(host.place), spoken))
    hall.played.written += [card for cards in for_others for card in cards]
    return [card.card for cards in (written, *for_others) for card in cards if card.ack["ok"]]


def _write_down(host: Host, at: Board, spoken: dict[str, list[Text]]) -> list[Written]:
    return [
        card
        for guest in host.guests()
        if guest["id"] in spoken
        for card in host.write_for(guest["id"], at, spoken[guest["id"]], random.Random(guest["no"]))
    ]


def sum_up(hall: Hall, plan: dict[str, Any]) -> None:
    """Each host says in a sentence what was talked about."""
    for place in hall.places():
        words = hall.say("rehearsal-summary", place=place["no"], round=plan["round"])
        hall.host(place["id"]).do("summary.set", stage=plan["id"], place=place["id"], text=words)
        hall.played.moved.summaries.append(words)


def _look_at_host_pages(hall: Hall) -> None:
    """Every guest must stand on one host page, and on no other."""
    hall.moderator.see(lambda: all(host.line.knowledge.seq >= hall.began for host in hall.hosts))
    listed = [guest["id"] for place in hall.places() for guest in hall.host(place["id"]).guests()]
    there = {key for key, one in hall.all("person").items() if not one["left"] and one["host"] is None}
    hall.played.moved.twice += len(listed) - len(set(listed))
    hall.played.moved.nowhere += len(there - set(listed))
