"""Is every card of a table printed with its table and round? And the words of hosts and of the open room?"""

import re
from collections.abc import Callable, Iterable

from eventkit.rehearsal import counts
from eventkit.rehearsal.evidence import Kept
from eventkit.rehearsal.hall import Played, Say
from eventkit.rehearsal.seating import Line

BREAK = "\x1f"
"""Ends a line of what is printed."""

Where = Callable[[str, str], str]
"""The words for a stage and a place."""


def words(played: Played, say: Say) -> Where:
    """ "Tisch 7, Runde 2"; only the table where there is but one round."""
    stages, places = played.view["stage"], played.view["place"]

    def where(stage: str, place: str) -> str:
        name = say(f"place-name-{places[place]['kind']}", no=places[place]["no"])
        plan = stages[stage]
        return say("protocol-at-round", place=name, round=plan["round"]) if plan["rounds"] > 1 else name

    return where


def cards(lines: Iterable[Line], pdf: bytes, played: Played, say: Say) -> Kept:
    """Cards that pages have written at a place: the same in the journal, the same in the print."""
    known = {line.body["card"]: line.body for line in lines if line.body["kind"] == "card.written"}
    written = [one for one in played.written if one.ack["ok"] and one.place is not None]
    kept = [
        one
        for one in written
        if (body := known.get(one.card)) and (body["stage"], body.get("place")) == (one.stage, one.place)
    ]
    where, lined = words(played, say), _lines(pdf)
    listed = rows(lined, [*known, *played.view["card"]])
    on_cards = any(stage["activity"] == "cluster" for stage in played.view["stage"].values())
    shown = {key for key, card in played.view["card"].items() if on_cards and "hidden" not in card}
    found = 0
    for one in written:
        if one.card not in known:
            continue
        no = say("protocol-card-number", number=f"{known[one.card]['no']:03}")
        here = where(one.stage, one.place or "")
        found += in_list(listed.get(one.card, ""), no, here) and (one.card not in shown or on_card(lined, no, here))
    return Kept(len(written), len(kept), found)


def said(lines: Iterable[Line], pdf: bytes, played: Played) -> Kept:
    """Sentences of hosts, and topics."""
    wanted = [*played.moved.summaries, *played.moved.topics]
    there = {line.body.get("text") for line in lines if line.body["kind"] in ("summary.set", "topic.proposed")}
    text = _lines(pdf).replace(BREAK, "")
    return Kept(len(wanted), sum(one in there for one in wanted), sum(_tight(one) in text for one in wanted))


def rows(lined: str, cards: Iterable[str]) -> dict[str, str]:
    """The list of all cards: identifier -> what stands before it and after the identifier of another card."""
    ends = sorted((end, card) for card in set(cards) if (end := lined.rfind(card)) >= 0)
    starts = [0, *(end + len(card) for end, card in ends)]
    return {card: lined[start:end] for start, (end, card) in zip(starts, ends, strict=False)}


def in_list(row: str, no: str, where: str) -> bool:
    """Is it the card's own number, and then where it was written?"""
    return re.search(rf"{_printed(no)}{BREAK}.*{_printed(where)}(?![0-9])", row) is not None


def on_card(lined: str, no: str, where: str) -> bool:
    """On the card itself: next to its number, its kind, and perhaps its writer."""
    return re.search(rf"{_printed(no)}{BREAK}?·[^·]*·([^·]*·)?{BREAK}?{_printed(where)}(?![0-9])", lined) is not None


def _printed(words: str) -> str:
    """A pattern for words that may go on on the next line."""
    return f"{BREAK}?".join(map(re.escape, _tight(words)))


def _lines(pdf: bytes) -> str:
    """What is printed, without spaces."""
    return BREAK.join(_tight(line) for page in counts.text(pdf) for line in page.split("\n"))


def _tight(words: str) -> str:
    return "".join(words.split())
