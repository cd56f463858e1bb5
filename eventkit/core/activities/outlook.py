"""outlook: what happens with the results, by when, and whom one can ask. The last step before people go home."""

import msgspec

from eventkit.core.audience import Audience
from eventkit.core.blocks import Blocks, Question
from eventkit.core.next_outline import announced
from eventkit.core.rules import Shown
from eventkit.core.state import StageRun, State


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """No options."""

    def begin(self) -> None:
        return None


def check(options: Options) -> str | None:
    return None


def show(state: State, run: StageRun, audience: Audience) -> Shown:
    return {"options": {}}


def outline(state: State, run: StageRun) -> Blocks:
    """What was announced; it stands on the first page, too."""
    asked: Blocks = [Question(run.plan.prompt)] if run.plan.prompt else []
    return [*asked, *announced(state)]


NEEDS_SOURCE = False
COMMANDS = {}  # type: ignore[var-annotated]
ENTRIES = {}  # type: ignore[var-annotated]
VIEWS = {}  # type: ignore[var-annotated]
