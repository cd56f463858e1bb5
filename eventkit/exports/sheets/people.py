"""How many people there were, never who."""

from eventkit.core.discretion import FEWEST
from eventkit.exports import told
from eventkit.exports.sheets.names import Names
from eventkit.exports.sheets.sheet import Cell, Column, Sheet
from eventkit.protocol.words import Speaker

COLUMNS = (Column("table-people-what", 48), Column("table-people-count", 14, "number"))


def sheet(event: told.Event, speak: Speaker) -> Sheet:
    names, some = Names(event), event.people
    counts: list[tuple[str, int | None]] = [
        (speak.say("table-people-joined"), some.joined),
        (speak.say("table-people-phones"), some.phones),
        (speak.say("table-people-paper"), some.paper),
        (speak.say("table-people-hosts"), some.hosts),
        *((speak.say("table-people-voted", stage=names.stages[one.stage]), one.voted) for one in event.votes),
    ]
    few = speak.say("table-few", fewest=FEWEST)
    rows: tuple[tuple[Cell, ...], ...] = tuple((what, few if number is None else number) for what, number in counts)
    return Sheet("table-people", COLUMNS, rows)
