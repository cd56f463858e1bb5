"""What this workbook is, and what it does not tell."""

from eventkit.exports import told
from eventkit.exports.sheets.sheet import Cell, Column, Sheet
from eventkit.protocol.words import Speaker

COLUMNS = (Column("table-readme-what", 26), Column("table-readme-text", 90))


def sheet(event: told.Event, speak: Speaker) -> Sheet:
    about = event.event
    rows: list[tuple[str, Cell]] = [
        ("table-readme-title", about.title),
        ("table-readme-when", ", ".join(filter(None, (speak.date(about.date), about.place)))),
        ("table-readme-organiser", about.organiser),
        ("table-readme-contact", about.contact),
        ("table-readme-question", about.question),
        ("table-readme-format", about.format),
        ("table-readme-promise", about.promise),
        (
            "table-readme-made",
            speak.say("table-readme-made-text", at=event.made.replace("T", " "), version=event.eventkit),
        ),
        ("report-stand", _stand(event, speak)),
        ("table-readme-ids", speak.say("table-readme-ids-text")),
        ("table-readme-hidden", speak.say("table-readme-hidden-text")),
        ("table-readme-few", speak.say("table-readme-few-text")),
        ("table-readme-formulas", speak.say("table-readme-formulas-text")),
    ]
    rows += [("table-readme-next", f"{one.when}: {one.what}") for one in about.next]
    return Sheet("table-readme", COLUMNS, tuple((speak.say(what), text) for what, text in rows if text), table=False)


def _stand(event: told.Event, speak: Speaker) -> str:
    """As on the first page of the protocol."""
    return " · ".join((*([speak.say("probe-on-paper")] if event.event.rehearsal else []), _version(event, speak)))


def _version(event: told.Event, speak: Speaker) -> str:
    report = event.report
    if report.final is None:
        return speak.say("report-draft" if report.version == 1 else "report-draft-of", version=report.version)
    facts = {"version": report.version, "date": speak.date(report.final.partition("T")[0])}
    if report.ahead:
        return speak.say("report-ahead", **facts, now=speak.date(event.made.partition("T")[0]))
    return speak.say("report-final", **facts)
