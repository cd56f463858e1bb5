"""The first page in words: when and where, numbers, what was promised, what happens next."""

from eventkit.core.details import Details
from eventkit.core.discretion import enough
from eventkit.core.retention import until
from eventkit.core.state import Day
from eventkit.core.text import pick
from eventkit.protocol.outline import Edition, Numbers
from eventkit.protocol.words import Speaker

LEVELS = ("level-1", "level-2", "level-3", "level-4", "level-5")
"""The ladder of participation, from its lowest step."""


def when_and_where(details: Details, days: tuple[Day, ...], speak: Speaker) -> str:
    """Date, time and place in one line, as far as they are known; for more than one day the dates of all."""
    dates = list(dict.fromkeys(speak.day(day.began) for day in days))
    if len(dates) > 1:
        listed = speak.say("protocol-and", first=", ".join(dates[:-1]), last=dates[-1])
        return " · ".join(filter(None, (speak.say("protocol-days", count=len(dates), dates=listed), details.place)))
    start, end = details.start, details.end
    time = speak.say("time-span", start=start, end=end) if start and end else ""
    if start and not end:
        time = speak.say("time-from", start=start)
    date = speak.date(details.date) if details.date else ""
    return " · ".join(filter(None, (", ".join(filter(None, (date, time))), details.place)))


def edition(of: Edition, speak: Speaker) -> str:
    """ "Entwurf", or "Fassung 2, endgültig, 26. November 2026"; what has changed since is said, too. Of a rehearsal it
    says before all else that it was one."""
    return " · ".join((*([speak.say("probe-on-paper")] if of.rehearsal else []), _stand(of, speak)))


def _stand(of: Edition, speak: Speaker) -> str:
    if of.final is None:
        return speak.say("report-draft" if of.version == 1 else "report-draft-of", version=of.version)
    facts = {"version": of.version, "date": speak.day(of.final)}
    return speak.say("report-ahead", **facts, now=speak.day(of.at)) if of.ahead else speak.say("report-final", **facts)


def counts(numbers: Numbers, speak: Speaker) -> list[tuple[int, str]]:
    """People, cards, headings and dots, each with its word; dots only when they were revealed."""
    people = enough(numbers.people)
    found = [(people, "protocol-number-people")] if people else []
    found += [
        (numbers.cards, "protocol-number-cards"),
        (numbers.headings, "protocol-number-headings"),
    ]
    if numbers.dots is not None:
        found.append((numbers.dots, "protocol-number-dots"))
    if numbers.measures is not None:
        found.append((numbers.measures, "protocol-number-measures"))
    return [(count, speak.say(words, count=count)) for count, words in found]


def promise(details: Details, speak: Speaker) -> str:
    """Which step of the ladder it is, and what was promised."""
    level = speak.say("protocol-level", level=details.level, name=speak.say(LEVELS[details.level - 1]))
    return " ".join(filter(None, (level, pick(details.promise, speak.lang))))


def steps(details: Details, speak: Speaker) -> list[tuple[str, str]]:
    """When, and what happens then; who answers questions, and how long the data are kept, come last."""
    found = [(step.when, step.what) for step in details.next]
    if details.contact:
        found.append((speak.say("protocol-contact"), details.contact))
    if (last := until(details)) is not None:
        found.append((speak.say("protocol-kept"), speak.say("protocol-kept-until", date=speak.date(last))))
    return found
