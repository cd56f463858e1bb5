"""Counts what a rehearsal has left behind, and says what does not add up."""

from dataclasses import dataclass, field

from eventkit import i18n
from eventkit.rehearsal import counts, files, movement, placed
from eventkit.rehearsal.hall import Played, Say
from eventkit.rehearsal.seating import Line
from eventkit.rehearsal.summary import Measures, Summary


@dataclass(frozen=True)
class Performed:
    """What a rehearsal leaves behind: what the pages know, the print, the lines of the journal, and all other files."""

    played: Played
    pdf: bytes
    lines: list[Line]
    seconds: float
    files: dict[str, bytes] = field(default_factory=dict)


def prove(done: Performed, people: int, lang: str) -> Summary:
    """Count."""
    played, say = done.played, speaker(lang)
    kept, said = placed.cards(done.lines, done.pdf, played, say), placed.said(done.lines, done.pdf, played)
    measures = Measures(len(played.measures), counts.measures(done.lines), counts.followed(done.pdf, played.measures))
    return Summary(
        people=people,
        sent=len(played.written),
        acknowledged=len(played.acknowledged),
        refused=played.refused,
        journal=len(counts.journal(done.lines)),
        pdf=counts.printed(done.pdf, played.acknowledged),
        votes=played.votes,
        seconds=done.seconds,
        measures=measures,
        files=files.found(done.files, played.acknowledged),
        movement=movement.count(done.lines, played, kept, said),
    )


def faults(done: Performed, summary: Summary, texts: int, lang: str) -> list[str]:
    """In words, what does not add up. `texts`: how many were to be written."""
    say = speaker(lang)
    found = [say(message, **facts) for message, facts in summary.faults()]
    if sorted(counts.journal(done.lines)) != sorted(done.played.acknowledged) and not found:
        found.append(say("rehearsal-fault-other-cards"))
    if summary.sent != texts:
        found.append(say("rehearsal-fault-unsent", texts=texts, sent=summary.sent))
    if done.played.seen_early:
        found.append(say("rehearsal-fault-early", count=done.played.seen_early))
    return found


def speaker(lang: str) -> Say:
    """Says everything in one language."""
    return lambda message, **facts: i18n.say(message, lang, **facts)
