"""Who sends a command."""

from typing import Literal

import msgspec

Role = Literal["participant", "host", "moderator", "system"]


class Actor(msgspec.Struct, frozen=True):
    """Somebody who acts.

    `person` is set for participants and hosts (what a host does at the host page, for others; their own cards and dots
    they give as a participant); `device` names the device (for a moderator: the one whose steps can be undone).
    """

    role: Role
    person: str | None = None
    device: str = ""

    @property
    def name(self) -> str:
        """How the journal names this actor: a person's id, `h:<person>`, `m:<device>` or `system`."""
        if self.role == "participant":
            return self.person or ""
        if self.role == "host":
            return f"h:{self.person}"
        return f"m:{self.device}" if self.role == "moderator" else "system"


SYSTEM = Actor("system")
