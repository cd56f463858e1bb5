"""The short version: one page for whoever has no time. What has room on it is worked out once, for all outputs."""

from itertools import accumulate
from typing import NamedTuple

from msgspec.structs import replace

from eventkit.core.blocks import Planned
from eventkit.protocol import ink
from eventkit.protocol.chapters import Short
from eventkit.protocol.fit import shares
from eventkit.protocol.flow import Row
from eventkit.protocol.outline import Top
from eventkit.protocol.said import short as said
from eventkit.protocol.tables import body_rows, head_row, measures
from eventkit.protocol.tags import Element
from eventkit.protocol.text import minor, paragraph, result
from eventkit.protocol.title import numbers, step
from eventkit.protocol.typeset import passage
from eventkit.protocol.words import Speaker

MOST = 2
"""Lines of each entry."""
GAP = 5 * ink.mm
COLUMNS = measures(said.SHARES)
TITLE = ink.SECTION.lead
Entries = list[list[Row]]
"""The rows of each entry."""


class Lists(NamedTuple):
    results: Entries
    measures: Entries
    steps: Entries


def short(block: Short, speak: Speaker) -> list[Row]:
    """All rows of the page below its title."""
    block = cut(block, speak)
    table, rows = Element("Table"), _first(block, speak)
    parts = (_titles(speak), _before(block, table, speak), _lists(block, table, speak), _after(block, speak))
    for title, before, entries, after in zip(*parts, strict=True):
        if entries or before or after:
            rows += [minor(title, GAP), *before, *(row for entry in entries for row in entry), *after]
    return rows


def cut(block: Short, speak: Speaker) -> Short:
    """As much as has room on the page, and how many of each are left out."""
    lists = _lists(block, Element("Table"), speak)
    fixed = [*_first(block, speak), *(minor(title, GAP) for title in _titles(speak))]
    fixed += [
        row for part in (_before(block, Element("Table"), speak), _after(block, speak)) for rows in part for row in rows
    ]
    room, more = ink.HEIGHT - TITLE - _high(fixed), _more("…")
    results, planned, steps = shares(room, [[_high(rows) for rows in entries] for entries in lists], _high(more))
    return replace(
        block, tops=_first_of(block.tops, results), measures=block.measures[:planned], steps=block.steps[:steps],
        left=(len(lists.results) - results, len(lists.measures) - planned, len(lists.steps) - steps),
    )  # fmt: skip


def _first_of(tops: tuple[Top, ...], count: int) -> tuple[Top, ...]:
    """So many results, from the first vote on."""
    ends = accumulate(len(top.ranking.results) for top in tops)
    kept = [max(0, count - end + len(top.ranking.results)) for top, end in zip(tops, ends, strict=True)]
    return tuple(
        replace(top, ranking=replace(top.ranking, results=top.ranking.results[:most]))
        for top, most in zip(tops, kept, strict=True)
        if most
    )


def _first(block: Short, speak: Speaker) -> list[Row]:
    """What is always there: the question and the numbers."""
    asked = speak(block.question)
    question = [_lines(asked, ink.ASKED, 1 * ink.mm, 3)] if asked else []
    return [*question, numbers(block.numbers, speak, GAP)]


def _titles(speak: Speaker) -> tuple[str, str, str]:
    return speak.say("protocol-results"), speak.say("short-measures"), speak.say("protocol-next")


def _before(block: Short, table: Element, speak: Speaker) -> tuple[list[Row], list[Row], list[Row]]:
    """What stands between a title and its entries."""
    told = block.tops or "results" in block.silent
    none = [] if told else paragraph(speak.say("protocol-results-none"), gap=1 * ink.mm)
    planned = [_head(table, speak)] if block.measures else []
    if says_none_were_agreed(block):
        planned = paragraph(speak.say("protocol-no-measures"), gap=1 * ink.mm)
    return none, planned, []


def says_none_were_agreed(block: Short) -> bool:
    """Were measures to be agreed, and none was? Nothing is said where their chapter is left out."""
    return not block.measures and block.numbers.measures is not None and "measures" not in block.silent


def _head(table: Element, speak: Speaker) -> Row:
    pairs = zip(said.HEADS, COLUMNS.widths, strict=True)
    return head_row([passage(speak.say(head), ink.HEAD, wide) for head, wide in pairs], COLUMNS, table)


def _lists(block: Short, table: Element, speak: Speaker) -> Lists:
    listed = Element("L")
    return Lists(
        [rows for top in block.tops for rows in _top(top, listed, speak)],
        [_measure(item, table, speak) for item in block.measures],
        [[step(said.briefly(when), said.briefly(what), MOST)] for when, what in block.steps],
    )


def _top(top: Top, listed: Element, speak: Speaker) -> Entries:
    """The first one says which vote it is."""
    items = [result(said.brief(item), speak, listed, MOST) for item in top.ranking.results]
    return [[_lines(said.source(top, speak), ink.SMALL, 2 * ink.mm, 1), *items[0]], *items[1:]]


def _measure(item: Planned, table: Element, speak: Speaker) -> list[Row]:
    pairs = zip(said.cells(item, speak), COLUMNS.widths, strict=True)
    return body_rows([passage(words, ink.CELL, wide, MOST) for words, wide in pairs], COLUMNS, table)


def _after(block: Short, speak: Speaker) -> tuple[list[Row], list[Row], list[Row]]:
    """What stands below the entries; whoever answers questions is never left out."""
    results, planned, steps = (_more(words) for words in said.more(block, speak))
    contact = [step(speak.say("protocol-contact"), said.briefly(block.contact), MOST)] if block.contact else []
    return results, planned, [*steps, *contact]


def _more(words: str) -> list[Row]:
    return [_lines(words, ink.SMALL, 1.2 * ink.mm, 1)] if words else []


def _lines(words: str, style: ink.Style, gap: float, most: int) -> Row:
    set_ = passage(words, style, ink.WIDTH, most=most)
    return Row(set_.height, set_.draw, gap=gap, glue=True)


def _high(rows: list[Row]) -> float:
    return sum(row.height + row.gap for row in rows)
