"""Records: the people, places, cards, headings, measures and photos of an event, each with an id of its own."""

import msgspec

from eventkit.core.plan import PlaceKind
from eventkit.core.text import Text


class Person(msgspec.Struct):
    """Somebody in the room. `counter` is the greatest `n` seen from any of the person's devices.

    `no`: the how-manieth to come. `paper`: came without a phone. `left`: is gone. `help`: waits for somebody to come.
    `host`: the place whose host they are. `old_card`: were host until their card was replaced. `stay`: the place where
    they must remain. `route`: walk -> place, as their printed route card says. `muted`: the card for which their new
    cards are held. `erased`: nothing is known any more of who it was.
    """

    id: str
    joined: int
    counter: int = 0
    cards: list[str] = []
    no: int = 0
    paper: bool = False
    left: bool = False
    help: bool = False
    host: str | None = None
    old_card: bool = False
    muted: str | None = None
    stay: str | None = None
    erased: bool = False
    route: dict[str, str] = {}


class Place(msgspec.Struct, kw_only=True):
    """A table or a room. `no`: the number on its sign, never used again. `hosts`: people who stay there, in the order
    they came to the event. `card`: how often its host card was made anew. `open`: its topics come from the people.
    `closed`: nobody goes there any more; `into`: its board and its people went there."""

    id: str
    no: int
    kind: PlaceKind
    title: Text = {}
    question: Text | None = None
    capacity: int | None = None
    open: bool = False
    hosts: list[str] = []
    card: int = 0
    closed: bool = False
    into: str | None = None


class Topic(msgspec.Struct, kw_only=True):
    """What somebody wants to talk about in an open room. They stand in the order of `State.topics`."""

    id: str
    place: str
    text: str
    at: int
    author: str
    done: bool = False
    removed: bool = False


class Card(msgspec.Struct, kw_only=True):
    """A card. `author`: a person's id, or None for paper; `clusters`: cluster stage -> the cluster it lies in there.

    `place`: the table or room it was written at. `paper`: somebody wrote it down for the author.
    `about`: the chosen result it answers. `parts`: the cards it was split into, `origin`: the card it is a part of.
    `stack`: the card on top of it that says the same. `dispute`: why it is disputed. `parked`: in the Themenspeicher.
    `held`: waits until a moderator lets it through. `reports`: who finds that it should not hang there.
    `erased`: its text is gone for good.
    `also`: language -> what it says there, as somebody else has put it; `langs`: where it ever said something.
    """

    id: str
    no: int
    stage: str
    card_kind: str
    text: str
    lang: str
    at: int
    author: str | None
    n: int = 0
    edited: bool = False
    late: bool = False
    hidden: str | None = None
    withdrawn: bool = False
    clusters: dict[str, str] = {}
    about: str | None = None
    place: str | None = None
    paper: bool = False
    origin: str | None = None
    parts: tuple[str, ...] = ()
    stack: str | None = None
    dispute: str | None = None
    parked: bool = False
    held: bool = False
    reports: tuple[str, ...] = ()
    erased: bool = False
    also: dict[str, str] = {}
    langs: tuple[str, ...] = ()

    @property
    def counts(self) -> bool:
        """True when everybody may see the card, as far as the card itself is concerned."""
        return not (self.late or self.held or self.withdrawn or self.parts or self.hidden is not None)

    @property
    def silent(self) -> bool:
        """True when its words are told in no document."""
        return self.withdrawn or self.held or self.hidden is not None

    @property
    def works(self) -> bool:
        """True when the card is worked with: sorted and weighed on its own."""
        return self.counts and not self.parked and self.stack is None


class Cluster(msgspec.Struct, kw_only=True):
    """A heading with cards, in order. `into` names the cluster it was merged into; `gone`: merged or dissolved."""

    id: str
    stage: str
    title: str
    cards: list[str] = []
    gone: bool = False
    into: str | None = None


class Measure(msgspec.Struct, kw_only=True):
    """What somebody is going to do. `about`: the chosen result (a solution) it comes from. `area`: its field of action;
    `indicator`: how one will see that the aim is reached; `status`: how far it has come, also weeks later."""

    id: str
    no: int
    stage: str
    about: str | None
    at: int
    what: str = ""
    who: str = ""
    partners: str = ""
    until: str = ""
    first_step: str = ""
    area: str = ""
    aim: str = ""
    indicator: str = ""
    cost: str = ""
    status: str = "open"
    removed: bool = False


class Photo(msgspec.Struct, kw_only=True):
    """A picture of a pinboard. The picture itself is a row of a table, so that it can be erased (`erased`). Sizes in
    pixels."""

    id: str
    no: int
    stage: str | None
    place: str | None
    caption: str
    at: int
    width: int
    height: int
    removed: bool = False
    erased: bool = False
