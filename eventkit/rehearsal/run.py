"""`eventkit rehearse`: joins the parts of a rehearsal."""

import time
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eventkit import i18n
from eventkit.rehearsal import cards, counts, files, proof
from eventkit.rehearsal.errors import Declined, Impossible
from eventkit.rehearsal.hall import Tell
from eventkit.rehearsal.moderator import Moderator
from eventkit.rehearsal.play import Play
from eventkit.rehearsal.server import OwnServer
from eventkit.rehearsal.summary import Summary


@dataclass(frozen=True)
class Wish:
    """What is to be rehearsed. `at`: a moderator's link of a running server, else a server of one's own is started.
    `data`: that server's data directory, if it does not say so itself. `tables`, `rounds`: not as in the format."""

    format: str
    people: int
    cards: Path | None
    seed: int
    out: Path
    at: str | None = None
    data: Path | None = None
    tables: int | None = None
    rounds: int | None = None


def rehearse(wish: Wish, lang: str, tell: Tell) -> tuple[Summary, list[str]]:
    """Play an event; all its files and `summary.json` are in `wish.out` then. Returns the numbers and, in words, what
    does not add up. Raises Impossible when the event cannot be played to its end."""
    texts = cards.read(wish.cards)
    try:
        wish.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Impossible("rehearsal-out", out=str(wish.out), reason=error.strerror or str(error)) from None
    done = perform(wish, texts, lang, tell)
    (wish.out / "protocol.pdf").write_bytes(done.pdf)
    files.write(done.files, wish.out)
    summary = proof.prove(done, wish.people, lang)
    summary.write(wish.out / "summary.json")
    return summary, proof.faults(done, summary, len(texts), lang)


def perform(wish: Wish, texts: list[cards.Text], lang: str, tell: Tell) -> proof.Performed:
    """The event from its beginning to its print."""
    own = None if wish.at else OwnServer(wish.out / "data")
    if own:
        tell("rehearsal-server")
    with own or nullcontext():
        moderator = Moderator(wish.at or (own.link if own else ""))
        began = time.monotonic()
        play = Play(
            moderator, people=wish.people, texts=texts, seed=wish.seed, tell=tell, say=proof.speaker(lang),
            overnight=own.restart if own else None,
        )  # fmt: skip
        try:
            played = play.run(wish.format, {**details(lang), **_numbers(wish)})
            pdf = moderator.protocol(lang)
            made = {to: moderator.file(to, lang) for to in files.FILES}
        except Declined as declined:
            raise Impossible("rehearsal-refused", kind="HTTP", code=declined.code) from None
        seconds = round(time.monotonic() - began, 1)
        database = counts.find_database(played.event, wish.out / "data" if own else wish.data, moderator.base)
        return proof.Performed(played, pdf, counts.lines(database, played.event), seconds, made)


def _numbers(wish: Wish) -> dict[str, int]:
    asked = {"places": wish.tables, "rounds": wish.rounds}
    return {name: number for name, number in asked.items() if number is not None}


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
