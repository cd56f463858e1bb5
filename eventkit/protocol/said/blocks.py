"""The blocks of activities in words: what stands on a card, beside a result, in the head of a round."""

from collections import Counter

from eventkit import i18n
from eventkit.core.blocks import Brought, Chosen, Face, Group, Planned, Ranked, Shot, Turn, Voices
from eventkit.core.discretion import enough
from eventkit.core.outline import number
from eventkit.protocol.clean import plain
from eventkit.protocol.outline import Kept
from eventkit.protocol.words import Speaker


def about_card(card: Face, speak: Speaker) -> str:
    """Its number, its kind and what else is known of it."""
    by = [speak.say("protocol-by", name=card.by)] if card.by else []
    return " · ".join([speak.number(card.no), speak(card.kind), *by, *(speak(note) for note in card.notes)])


def dispute(card: Face, speak: Speaker) -> str:
    """That the hall does not agree with a card, and why; "" where it does."""
    return speak.say("protocol-disputed", reason=card.dispute) if card.dispute else ""


def beside(card: Face | Kept, speak: Speaker) -> list[str]:
    """What others put beside a card: what it says in other languages, its correction, marked as such, and a comment."""
    said = [speak.say("protocol-also", language=i18n.called(lang, speak.lang), text=text) for lang, text in card.also]
    if card.corrected:
        said.append(speak.say("report-corrected", text=card.corrected))
    if card.comment:
        said.append(speak.say("report-comment", text=card.comment))
    return said


def answers(block: Group, speak: Speaker) -> str:
    """What the cards of a heading answer."""
    if not block.answers:
        return ""
    quoted = " · ".join(speak.say("protocol-trail-words", words=plain(words)) for words in block.answers)
    return speak.say("protocol-answers-to", words=quoted)


def place(item: Ranked, speak: Speaker) -> str:
    """Which place a result has."""
    return speak.say("protocol-result-place", rank=item.rank, tied="yes" if item.tied else "no")


def besides_dots(item: Ranked, speak: Speaker) -> str:
    """What was counted in the hall, a second round, and why it was added: each apart from the phones' dots."""
    counts = {"paper": item.paper, "hands": item.hands, "again": item.again}
    parts = [speak.say(f"protocol-result-{name}", count=count) for name, count in counts.items() if count]
    if item.reason:
        parts.append(speak.say("protocol-result-reason", reason=item.reason))
    return " · ".join(parts)


def voices(block: Voices, speak: Speaker) -> list[str]:
    """What several said is counted."""
    return [speak.say("protocol-voice-times", word=w, count=n) for w, n in Counter(block.words).items()]


def topic(item: Brought, speak: Speaker) -> str:
    return speak.say("protocol-topic", text=plain(item.text), done="yes" if item.done else "no")


def head(turn: Turn, speak: Speaker) -> str:
    """Which round, and what was asked in it."""
    label = speak(turn.label)
    if turn.asked:
        return speak.say("protocol-turn-asked", label=label, asked=plain(speak(turn.asked)))
    return label


def guests(turn: Turn, speak: Speaker) -> str:
    """Nothing where there were too few, as for all numbers of people."""
    there = enough(turn.people)
    return speak.say("protocol-guests", count=there) if there else ""


def summary(turn: Turn, speak: Speaker) -> str:
    """The host's own sentence."""
    return speak.say("protocol-summary", words=plain(turn.summary)) if turn.summary else ""


def listed(turn: Turn, speak: Speaker) -> str:
    """The numbers of cards that stand elsewhere."""
    return speak.say("protocol-cards-listed", numbers=", ".join(map(number, turn.listed))) if turn.listed else ""


def fields(item: Planned, speak: Speaker) -> list[tuple[str, str]]:
    """What is known of a measure, each with its name; "" for what nobody has said yet."""
    more = (
        ("protocol-measure-area", item.area),
        ("protocol-measure-aim", item.aim),
        ("protocol-measure-indicator", item.indicator),
        ("protocol-measure-cost", item.cost),
    )
    known = (
        ("protocol-measure-who", item.who),
        ("protocol-measure-partners", item.partners),
        ("protocol-measure-until", item.until),
        ("protocol-measure-first-step", item.first_step),
        *(one for one in more if one[1]),  # an action plan has them, a list of measures need not
        ("protocol-measure-status", speak.say(f"protocol-measure-status-{item.status}")),
    )
    return [(speak.say(label), plain(words)) for label, words in known]


def measure(item: Planned, speak: Speaker) -> str:
    """Number and words: what it is called in the contents."""
    return plain(speak.say("protocol-measure-mark", number=item.no, what=item.what))


def chosen(item: Chosen, speak: Speaker) -> str:
    """A card with its number, so that it is found in the list of all cards; a heading by its words alone."""
    words = speak.say("protocol-trail-words", words=plain(item.text))
    return words if item.no is None else f"{speak.number(item.no)} {words}"


def photo(shot: Shot, speak: Speaker) -> str:
    """What stands below a photo."""
    return speak.say("protocol-photo-words", no=shot.no, said=plain(speak(shot.said)))
