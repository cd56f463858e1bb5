"""welcome: people arrive; phones and the screen say what the event is about and what will happen with it."""

import msgspec

from eventkit.core.audience import Audience
from eventkit.core.blocks import Blocks
from eventkit.core.rules import Shown
from eventkit.core.state import StageRun, State


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """No options."""

    def begin(self) -> None:
        return None


def check(options: Options) -> str | None:
    return None


def show(state: State, run: StageRun, audience: Audience) -> Shown:
    return {}


def outline(state: State, run: StageRun) -> Blocks:
    """Nothing of its own: the protocol names arriving in the course of the day."""
    return []


NEEDS_SOURCE = False
COMMANDS = {}  # type: ignore[var-annotated]
ENTRIES = {}  # type: ignore[var-annotated]
VIEWS = {}  # type: ignore[var-annotated]
