"""The sheets of a workbook, in the order of its tabs."""

from collections.abc import Callable

from eventkit.exports import told
from eventkit.exports.sheets import cards, groups, measures, parking, people, readme, votes
from eventkit.exports.sheets.sheet import Sheet
from eventkit.protocol.words import Speaker

SHEETS: dict[str, Callable[[told.Event, Speaker], Sheet]] = {
    "measures": measures.sheet,
    "cards": cards.sheet,
    "groups": groups.sheet,
    "votes": votes.sheet,
    "parking": parking.sheet,
    "people": people.sheet,
    "readme": readme.sheet,
}
