"""Who sends a command."""

from typing import Literal

import msgspec

Role = Literal["participant", "moderator", "system"]


class Actor(msgspec.Struct, frozen=True):
    """Somebody who acts.

    `person` is set for participants; `device` names the device (for a moderator: the one whose steps can be undone).
    """

    role: Role
    person: str | None = None
    device: str = ""

    @property
    def name(self) -> str:
        """How the journal names this actor: a person's id, `m:<device>` or `system`."""
        if self.role == "participant":
            return self.person or ""
        return f"m:{self.device}" if self.role == "moderator" else "system"


SYSTEM = Actor("system")
