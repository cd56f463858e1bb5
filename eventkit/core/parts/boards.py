"""Boards: whether people see what other places write before the harvest."""

from eventkit.core import sharing
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.parts.place import has_places
from eventkit.core.plan import Boards
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.state import State, Undo


class OpenBoards(Command, frozen=True, tag="boards.open"):
    open: bool


class BoardsOpened(Entry, frozen=True, tag="boards.opened"):
    boards: Boards


def open_boards(state: State, command: OpenBoards, actor: Actor, now: int) -> list[Entry]:
    has_places(state)
    boards: Boards = "open" if command.open else "own"
    return [] if boards == state.boards else [BoardsOpened(boards=boards)]


def boards_opened(state: State, line: Line, entry: BoardsOpened) -> None:
    state.boards = entry.boards
    state.touch("event", "event")
    sharing.touch_photos(state)
    sharing.share(state)


def undo_boards(state: State, entry: BoardsOpened) -> Undo:
    return Undo((BoardsOpened(boards=state.boards),), ("boards",))


COMMANDS = {OpenBoards: Rule(MODERATOR, open_boards)}
ENTRIES = {BoardsOpened: On(boards_opened, undo_boards)}
