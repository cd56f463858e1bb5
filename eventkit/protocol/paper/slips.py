"""Admission slips: ten on a page, to be cut apart. Each lets one person in, once."""

from eventkit.protocol import ink
from eventkit.protocol.paper import sheet, tiles
from eventkit.protocol.paper.structs import Slip
from eventkit.protocol.typeset import fitting, one_line, passage
from eventkit.protocol.words import Speaker

GROUP = 3
SMALL = ink.Style(8.5, 11, colour=ink.INK_2)


def pages(slips: list[Slip], speak: Speaker) -> list[sheet.Page]:
    return tiles.pages([_tile(slip, speak) for slip in slips])


def _tile(slip: Slip, speak: Speaker) -> tiles.Tile:
    title = fitting(slip.title, ink.Style(10, 12.5, bold=True), tiles.ROOM, 26)
    name = one_line(speak.say("paper-slip"), SMALL, tiles.ROOM)
    code = one_line(sheet.in_groups(slip.code, GROUP), ink.Style(23, 28, bold=True), tiles.ROOM)
    once = passage(speak.say("paper-slip-once"), ink.Style(9, 11.5, bold=True), tiles.ROOM, most=2)
    how = passage(speak.say("paper-slip-how", address=slip.address), SMALL, tiles.ROOM, most=4)
    return tiles.Tile(slip.url, [(title, 1 * ink.mm), (name, 0), (code, 0), (once, 1 * ink.mm), (how, 0)])
