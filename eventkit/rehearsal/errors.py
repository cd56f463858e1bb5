"""Why a rehearsal cannot go on."""

from typing import Any


class Impossible(Exception):
    """The rehearsal ends. `message` is an id in `locales/*/rehearsal.ftl`, `facts` its numbers and names."""

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        self.message, self.facts = message, facts


class Declined(Exception):
    """The server said no over HTTP, or to a connection."""

    def __init__(self, code: str, facts: dict[str, Any] | None = None) -> None:
        super().__init__(code)
        self.code, self.facts = code, facts or {}


class Away(Exception):
    """Nobody answered: worth trying again."""
