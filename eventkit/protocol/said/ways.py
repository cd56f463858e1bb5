"""The way of a card in words, line by line; the same that the phone says."""

from typing import NamedTuple

from eventkit.core.fate_steps import Answered, AnyStep, Heading, Planned, Stacked, Way, Weighed
from eventkit.protocol.words import Speaker


class Point(NamedTuple):
    """A point on the way: the stage ("": none in particular), then (line, bold): what names a heading, a result or a
    measure is bold. `open`: it is not settled yet."""

    title: str
    lines: tuple[tuple[str, bool], ...]
    open: bool = False


def points(way: Way, speak: Speaker) -> list[Point]:
    """From where the card was written to what became of it last."""
    found = [_point(step, speak) for step in way.steps]
    if way.answers:
        found.insert(0, Point(speak.say("way-answers"), ((way.answers, True),)))
    if way.origin is not None:
        found.insert(0, Point(speak.say("way-origin", no=way.origin), ()))
    if not way.steps:
        found.append(Point("", ((standing(way, speak), False),), way.standing != "withdrawn"))
    return found


def standing(way: Way, speak: Speaker) -> str:
    """How it stands, where nothing has followed yet."""
    if way.standing == "hidden":
        return speak.say("way-hidden", reason=way.reason)
    if way.standing == "withdrawn":
        return speak.say("way-withdrawn", no=way.no)
    if way.standing == "split":
        return speak.say("way-split", parts=", ".join(map(str, way.parts)))
    return speak.say(f"way-{way.standing}")


def _point(step: AnyStep, speak: Speaker) -> Point:
    title = speak(step.title)
    if isinstance(step, Stacked):
        return Point(title, ((speak.say("way-stacked", no=step.no), False), (step.text, True)))
    if isinstance(step, Heading):
        cards = speak.say("cards", count=step.cards)
        return Point(title, ((speak.say("way-heading"), False), (step.text, True), (cards, False)))
    if isinstance(step, Weighed):
        return Point(title, tuple(_weighed(step, speak)), step.chosen == "open")
    if isinstance(step, Answered):
        return Point(title, tuple(_answered(step, speak)))
    return Point(title, tuple(_planned(step, speak)), step.status in ("open", "running"))


def _about(about: str, speak: Speaker) -> tuple[str, bool]:
    return f"{speak.say('way-about')} {about}", False


def _weighed(step: Weighed, speak: Speaker) -> list[tuple[str, bool]]:
    all_dots = step.phones + step.paper + step.hands
    dots = speak.say("dots", count=all_dots)
    if all_dots:
        dots = f"{dots} · {speak.say('way-rank', rank=step.rank, of=step.of)}"
    lines = [_about(step.answers, speak)] if step.answers else []
    if step.answers or step.chosen == "yes":
        lines.append((step.text, True))
    lines.append((dots, False))
    if step.paper or step.hands:
        lines.append((speak.say("way-sources", phones=step.phones, paper=step.paper, hands=step.hands), False))
    if step.again is not None:
        lines.append((speak.say("way-again", count=step.again), False))
    chosen = {"yes": "way-chosen", "no": "way-not-chosen", "open": "way-undecided"}[step.chosen]
    lines.append((speak.say(chosen), step.chosen == "yes"))
    if step.reason:
        lines.append((speak.say("way-because", reason=step.reason), False))
    return lines


def _answered(step: Answered, speak: Speaker) -> list[tuple[str, bool]]:
    lines = [_about(step.about, speak), (speak.say("way-written", count=step.cards), False)]
    lines += [(f"– {text}", False) for text in step.texts]
    more = step.cards - len(step.texts)
    return [*lines, (speak.say("way-more", count=more), False)] if more else lines


def _planned(step: Planned, speak: Speaker) -> list[tuple[str, bool]]:
    told = (
        ("way-who", step.who), ("way-partners", step.partners), ("way-until", step.until),
        ("way-first-step", step.first_step), ("way-status", speak.say(f"way-status-{step.status}")),
    )  # fmt: skip
    lines = [(f"{speak.say(name)}: {words}", False) for name, words in told if words]
    return [_about(step.about, speak), (step.what, True), *lines]
