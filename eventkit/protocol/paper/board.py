"""The boards as they are now, to go on with on paper: headings with their cards, or the cards table by table."""

from msgspec.structs import replace

from eventkit.core.activities import ACTIVITIES
from eventkit.core.blocks import Block, Board, Group
from eventkit.core.state import StageRun, State
from eventkit.protocol import boards, cards, ink
from eventkit.protocol.flow import Row
from eventkit.protocol.outline import title
from eventkit.protocol.paper import handout, sheet
from eventkit.protocol.text import minor
from eventkit.protocol.words import Speaker, clock


def pages(state: State, speak: Speaker) -> list[sheet.Page]:
    """No page when there is no card yet."""
    rows = [row for run in state.stages.values() if run.started is not None for row in _stage(state, run, speak)]
    if not rows:
        return []
    as_of = speak.say("paper-board-at", time=clock(state.at))
    return handout.pages(speak.say("paper-board"), state.details.title, as_of, rows, speak)


def _stage(state: State, run: StageRun, speak: Speaker) -> list[Row]:
    """The cards of a stage; those that a later one has sorted stand there."""
    blocks: list[Block] = ACTIVITIES[run.plan.activity].outline(state, run)
    found = [rows for block in blocks if (rows := _block(block, speak))]
    return [minor(speak(title(state, run)), 8 * ink.mm), *(row for rows in found for row in rows)] if found else []


def _block(block: Block, speak: Speaker) -> list[Row]:
    if isinstance(block, Group):
        return cards.group(block, speak)
    if isinstance(block, Board) and any(turn.cards for turn in block.turns):
        return boards.board(_without_photos(block), speak)
    return []


def _without_photos(block: Board) -> Board:
    """One goes on with the cards; photos are in the protocol."""
    turns = tuple(replace(turn, photos=()) for turn in block.turns)
    return replace(block, turns=turns, photos=())
