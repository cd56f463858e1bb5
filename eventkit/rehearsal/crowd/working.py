"""plan, reflect: people agree on measures, and look back."""

from typing import Any

from eventkit.rehearsal import wire
from eventkit.rehearsal.crowd.mind import Deed, Mind, Pause
from eventkit.rehearsal.crowd.seen import Seen

TALK: Pause = (10, 45)
ANSWER: Pause = (5, 25)
PLANS, SILENT = 3, 10
"""One of so many writes a measure down; says nothing to a question."""
MOST, CHARS = 2, 120
"""Measures for each result, and characters of a field."""


def plan(seen: Seen, mind: Mind, stage: dict[str, Any]) -> Deed | None:
    """One says what and who, later with whom, until when and the first step."""
    name, results = stage["id"], seen.boards(stage)
    if stage["options"]["by"] != "all" or not mind.one_in(PLANS, f"plans {name}"):
        return None
    about = mind.decide(f"about {name}", lambda chance: chance.choice(results)) if results else None
    measure = mind.decide(f"measure {name}", lambda _: wire.new_id())
    begun = f"measure {name} 0" in mind.done
    there = [one for one in seen.all("measure").values() if one["stage"] == name and one["about"] == about]
    if not begun and len(there) >= MOST:
        return None
    words = seen.words(about or "")[:60]
    said: list[dict[str, str]] = [
        {"what": _say(mind, name, "measure", words=words or _say(mind, name, "topic")), "who": _say(mind, name, "who")},
        {"partners": _say(mind, name, "partners"), "until": _say(mind, name, "until")},
        {"first_step": _say(mind, name, "first_step")},
    ]
    first = {"about": about} if about else {}
    deeds = [
        Deed(
            f"measure {name} {no}", "planning", TALK,
            {"kind": "measure.set", "stage": name, "measure": measure, **(first if no == 0 else {}), **fields},
        )
        for no, fields in enumerate(said)
    ]  # fmt: skip
    return mind.first_new(deeds)


def reflect(seen: Seen, mind: Mind, stage: dict[str, Any]) -> Deed | None:
    """Question after question."""
    name = stage["id"]
    given = seen.own.get("answers", {}).get(name, {})
    deeds = [
        Deed(
            f"answer {name} {question['id']}", "answering", ANSWER,
            {"kind": "answer.set", "stage": name, "question": question["id"], "value": _answer(mind, name, question)},
            counted=True,
        )
        for question in stage["options"]["questions"]
        if question["id"] not in given and not mind.one_in(SILENT, f"silent {name} {question['id']}")
    ]  # fmt: skip
    return mind.first_new(deeds)


def _answer(mind: Mind, stage: str, question: dict[str, Any]) -> int | str:
    if question["kind"] == "scale":
        steps = range(1, question["steps"] + 1)
        return mind.decide(f"scale {stage} {question['id']}", lambda chance: chance.choices(steps, steps)[0])
    return _say(mind, f"{stage} {question['id']}", question["kind"])


def _say(mind: Mind, about: str, what: str, **facts: str) -> str:
    return mind.decide(f"{what} {about}", lambda chance: mind.texts.said(chance, what, CHARS, **facts))
