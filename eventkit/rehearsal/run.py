"""`eventkit rehearse`: joins the parts of a rehearsal."""

import time
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eventkit import i18n
from eventkit.rehearsal import cards, counts
from eventkit.rehearsal.errors import Declined, Impossible
from eventkit.rehearsal.moderator import Moderator
from eventkit.rehearsal.play import Play, Tell
from eventkit.rehearsal.server import OwnServer
from eventkit.rehearsal.summary import Measures, Summary


@dataclass(frozen=True)
class Wish:
    """What is to be rehearsed. `at`: a moderator's link of a running server, else a server of one's own is started.
    `data`: that server's data directory, if it does not say so itself."""

    format: str
    people: int
    cards: Path | None
    seed: int
    out: Path
    at: str | None = None
    data: Path | None = None


def rehearse(wish: Wish, lang: str, tell: Tell) -> tuple[Summary, list[str]]:
    """Play an event; `protocol.pdf` and `summary.json` are in `wish.out` then. Returns the numbers and, in words, what
    does not add up. Raises Impossible when the event cannot be played to its end."""

    def say(message: str, **facts: Any) -> str:
        return i18n.say(message, lang, **facts)

    texts = cards.read(wish.cards)
    try:
        wish.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Impossible("rehearsal-out", out=str(wish.out), reason=error.strerror or str(error)) from None
    own = None if wish.at else OwnServer(wish.out / "data")
    if own:
        tell("rehearsal-server")
    with own or nullcontext():
        moderator = Moderator(wish.at or (own.link if own else ""))
        began = time.monotonic()
        overnight = own.restart if own else None
        play = Play(moderator, people=wish.people, texts=texts, seed=wish.seed, tell=tell, say=say, overnight=overnight)
        try:
            played = play.run(wish.format, details(lang))
            pdf = moderator.protocol(lang)
        except Declined as declined:
            raise Impossible("rehearsal-refused", kind="HTTP", code=declined.code) from None
        seconds = round(time.monotonic() - began, 1)
        (wish.out / "protocol.pdf").write_bytes(pdf)
        database = counts.find_database(played.event, wish.out / "data" if own else wish.data, moderator.base)
        in_journal = counts.journal(database, played.event)
        agreed = counts.measures(database, played.event)
    summary = Summary(
        people=wish.people,
        sent=len(played.written),
        acknowledged=len(played.acknowledged),
        refused=played.refused,
        journal=len(in_journal),
        pdf=counts.printed(pdf, played.acknowledged),
        votes=played.votes,
        seconds=seconds,
        measures=Measures(len(played.measures), agreed, counts.followed(pdf, played.measures)),
    )
    summary.write(wish.out / "summary.json")
    faults = [say(message, **facts) for message, facts in summary.faults()]
    if sorted(in_journal) != sorted(played.acknowledged) and not faults:
        faults.append(say("rehearsal-fault-other-cards"))
    if summary.sent != len(texts):
        faults.append(say("rehearsal-fault-unsent", texts=len(texts), sent=summary.sent))
    if played.seen_early:
        faults.append(say("rehearsal-fault-early", count=played.seen_early))
    return summary, faults


def details(lang: str) -> dict[str, Any]:
    """What the moderator says about the rehearsed event."""
    return {
        "title": i18n.say("rehearsal-title", lang),
        "place": i18n.say("rehearsal-place", lang),
        "date": time.strftime("%Y-%m-%d"),
        "start": "18:00",
        "end": "20:00",
        "organiser": i18n.say("rehearsal-organiser", lang),
        "level": 2,
        "promise": {code: i18n.say("rehearsal-promise", code) for code in ("de", "en")},
        "next": [{"when": i18n.say("rehearsal-next-when", lang), "what": i18n.say("rehearsal-next-what", lang)}],
        "contact": i18n.say("rehearsal-contact", lang),
        "languages": ["de", "en"],
    }
