"""The privacy notice: one page to hang up at the door and to hand out, in plain words."""

from eventkit.core.retention import until
from eventkit.core.state import State
from eventkit.protocol import ink
from eventkit.protocol.flow import Row
from eventkit.protocol.paper import handout, sheet
from eventkit.protocol.text import minor, paragraph
from eventkit.protocol.words import Speaker

PARTS = {
    "kept": ("cards", "name", "device", "groups"),
    "not": ("account", "internet"),
    "seen": ("cards", "dots", "protocol", "wifi"),
    "do": ("change", "leave", "ask"),
}
"""Question -> its answers, as `privacy-<question>-<answer>`."""


def pages(state: State, speak: Speaker) -> list[sheet.Page]:
    details, last = state.details, until(state.details)
    who = [
        speak.say("privacy-who-is", organiser=details.organiser)
        if details.organiser
        else speak.say("privacy-who-unknown")
    ]
    if details.contact:
        who.append(speak.say("privacy-ask", contact=details.contact))
    long = speak.say("privacy-long-until", date=speak.date(last)) if last else speak.say("privacy-long-open")
    asked = [("who", who)]
    for name, answers in PARTS.items():
        if name == "seen":
            asked.append(("long", [long]))
        asked.append((name, [speak.say(f"privacy-{name}-{answer}") for answer in answers]))
    rows: list[Row] = []
    for name, said in asked:
        rows.append(minor(speak.say(f"privacy-{name}")))
        for line in said:
            rows += paragraph(line, gap=1.2 * ink.mm)
    when = speak.date(details.date) if details.date else ""
    return handout.pages(speak.say("paper-privacy"), details.title, when, rows, speak)
