"""The short version: what counts, on one page. As much of it as on the printed page."""

from msgspec.structs import replace

from eventkit.exports.docx import front, tables
from eventkit.exports.docx.hand import Hand
from eventkit.exports.docx.text import ranking
from eventkit.protocol.chapters import Short
from eventkit.protocol.said import short as said
from eventkit.protocol.short import cut, says_none_were_agreed


def short(block: Short, hand: Hand) -> None:
    block, say = cut(block, hand.speak), hand.speak.say
    results, measures, steps = said.more(block, hand.speak)
    hand.say(hand.speak(block.question), "Question")
    front.numbers(block.numbers, hand)
    if "results" not in block.silent:
        hand.say(say("protocol-results"), "MinorHeading", keep=True)
        hand.say("" if block.tops else say("protocol-results-none"))
    for top in block.tops:
        hand.say(said.source(top, hand.speak), "Remark", keep=True)
        ranking(replace(top.ranking, results=tuple(map(said.brief, top.ranking.results))), hand)
    hand.say(results, "Remark")
    if (planned := said.table(block, hand.speak)) is not None:
        hand.say(say("short-measures"), "MinorHeading", keep=True)
        tables.table(planned, hand)
        hand.say(measures, "Remark")
    elif says_none_were_agreed(block):
        hand.say(say("short-measures"), "MinorHeading", keep=True)
        hand.say(say("protocol-no-measures"))
    if found := said.steps(block, hand.speak):
        hand.say(say("protocol-next"), "MinorHeading", keep=True)
        front.steps_of(found, hand)
        hand.say(steps, "Remark")
