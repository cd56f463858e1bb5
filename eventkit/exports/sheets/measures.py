"""The action plan."""

from eventkit.exports import told
from eventkit.exports.sheets.names import Names
from eventkit.exports.sheets.sheet import Column, Sheet
from eventkit.protocol.words import Speaker

COLUMNS = (
    Column("table-no", 6, "number"), Column("table-what", 48), Column("table-who", 22), Column("table-partners", 22),
    Column("table-until", 13, "date"), Column("table-first-step", 36), Column("table-area", 22),
    Column("table-aim", 30), Column("table-indicator", 30), Column("table-cost", 16), Column("table-status", 14),
    Column("table-comes-from", 40), Column("table-stage", 20),
)  # fmt: skip


def sheet(event: told.Event, speak: Speaker) -> Sheet:
    names = Names(event)
    rows = tuple(
        (
            one.no, one.what, one.who, one.partners, one.until, one.first_step, one.area, one.aim,
            one.indicator, one.cost, speak.say(f"protocol-measure-status-{one.status}"), "\n".join(one.trail),
            names.stages[one.stage],
        )
        for one in event.measures
    )  # fmt: skip
    return Sheet("table-measures", COLUMNS, rows)
