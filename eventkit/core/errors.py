"""The one way to say no."""

Fact = str | int | list[str]


class Refused(Exception):
    """A command that the rules do not allow.

    `code` is for programs (`card.too-long`); pages turn it and the `facts` into a sentence in the user's language.
    """

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts
