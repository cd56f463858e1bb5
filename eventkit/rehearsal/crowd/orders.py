"""What a crowd is told, as lines of JSON: first whom to be, then what changes."""

import msgspec

COME_S, EACH_S = 15.0, 0.1
"""All are here after so long, or so many seconds for each where there are fewer."""


class Order(msgspec.Struct):
    """`base` like `http://127.0.0.1:5050`; `hosts`: the codes of host cards; `people` besides the hosts; `pace`: so
    much faster than in a hall."""

    base: str
    code: str
    people: int
    hosts: list[str] = []
    lang: str = "de"
    pace: float = 1.0

    @property
    def arrival(self) -> float:
        """Within so many seconds all come."""
        return min(COME_S, 2 + EACH_S * self.people)


class Change(msgspec.Struct):
    """What is not given stays."""

    people: int | None = None
    paused: bool | None = None
    leave: bool = False


class Told(msgspec.Struct):
    """What the crowd says about itself. `here`: guests with a phone; `outside`: not let in; `doing`: what -> how many
    do it; `ended`: why there is nobody any more."""

    here: int = 0
    hosts: int = 0
    outside: int = 0
    doing: dict[str, int] = {}
    ended: str | None = None
