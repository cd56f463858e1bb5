"""collect: some write much, some nothing; some change a card or take it back. Some bring topics to an open room."""

from functools import partial
from random import Random
from typing import Any

from eventkit.rehearsal import cards, wire
from eventkit.rehearsal.crowd import texts
from eventkit.rehearsal.crowd.mind import Deed, Mind, Pause
from eventkit.rehearsal.crowd.seen import Seen
from eventkit.rehearsal.written import Board

THINK: Pause = (6, 35)
CHANGE: Pause = (8, 25)
HOW_MANY, HOW_OFTEN = (0, 1, 2, 3, 4), (1, 4, 4, 2, 1)
"""So many cards somebody writes in a step, and how often that is so."""
EDITED, WITHDRAWN, TOPIC = 8, 12, 6
"""One of so many: cards that are changed, that are taken back, people who bring a topic."""
TOPICS, TOPIC_CHARS = 6, 120


def write(seen: Seen, mind: Mind, stage: dict[str, Any]) -> Deed | None:
    """At the own table where there is one; who has none yet waits."""
    if "at" in stage and seen.place is None:
        return None
    return _proposes(seen, mind, stage) or _corrects(seen, mind, stage) or _new(seen, mind, stage)


def _new(seen: Seen, mind: Mind, stage: dict[str, Any]) -> Deed | None:
    name = stage["id"]
    wanted = mind.decide(f"cards {name}", lambda chance: chance.choices(HOW_MANY, HOW_OFTEN)[0])
    kinds = [kind["id"] for kind in stage["options"]["kinds"]]
    chosen = mind.decide(f"kinds {name}", lambda chance: chance.sample(kinds, k=len(kinds)))
    board = Board(name, chosen, seen.boards(stage), seen.place if "at" in stage else None)
    deeds = []
    for no in range(mind.decide(f"before {name}", lambda _: _kept(seen, name)), wanted):
        kind = chosen[no % len(chosen)] if chosen else ""
        text = mind.decide(f"text {name} {no}", partial(_text, mind, stage, kind))
        deeds.append(Deed(f"write {name} {no}", "writing", THINK, board.command(text, no, mind.no + no)))
    return mind.first_new(deeds)


def _kept(seen: Seen, stage: str) -> int:
    """Cards of this step that are there already: the same people may come a second time."""
    return sum(card["stage"] == stage for card in seen.own.get("cards", ()))


def _text(mind: Mind, stage: dict[str, Any], kind: str, chance: Random) -> cards.Text:
    found = mind.texts.card(chance, texts.theme(kind, stage["id"]), mind.lang, stage["options"]["max_chars"])
    return cards.Text("", found.text, found.lang)


def _corrects(seen: Seen, mind: Mind, stage: dict[str, Any]) -> Deed | None:
    deeds = []
    for card in seen.own.get("cards", ()):
        if card["stage"] != stage["id"] or card["status"] == "hidden" or card["src"] != "phone":
            continue
        if mind.one_in(WITHDRAWN, f"withdraw {card['id']}"):
            command = {"kind": "card.withdraw", "card": card["id"]}
            deeds.append(Deed(f"withdraw {card['id']}", "writing", CHANGE, command))
        elif card["lang"] == mind.texts.lang and mind.one_in(EDITED, f"edit {card['id']}"):
            more = mind.decide(f"more {card['id']}", lambda chance: mind.texts.said(chance, "edited", 80))
            text = texts.shortened(f"{card['text']} {more}", stage["options"]["max_chars"])
            command = {"kind": "card.edit", "card": card["id"], "text": text}
            deeds.append(Deed(f"edit {card['id']}", "writing", CHANGE, command, counted=True))
    return mind.first_new(deeds)


def _proposes(seen: Seen, mind: Mind, stage: dict[str, Any]) -> Deed | None:
    """While people are in an open room, they say what they want to talk about."""
    room = next((place for place in seen.places() if place["id"] == seen.place and place["open"]), None)
    if room is None or not mind.one_in(TOPIC, "topic"):
        return None
    brought = [topic for topic in seen.all("topic").values() if topic["place"] == room["id"]]
    if len(brought) >= TOPICS:
        return None
    text = mind.decide("topic text", lambda chance: mind.texts.said(chance, "topic", TOPIC_CHARS))
    command = {"kind": "topic.propose", "topic": wire.new_id(), "place": room["id"], "text": text}
    return mind.first_new([Deed("topic", "writing", CHANGE, command)])
