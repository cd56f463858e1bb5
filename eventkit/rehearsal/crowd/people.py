"""The people of a crowd: as many as are wanted, and what they do."""

from collections import Counter

from eventkit.rehearsal.crowd.mind import DOINGS
from eventkit.rehearsal.crowd.orders import Change, Order, Told
from eventkit.rehearsal.crowd.person import Person


class People:
    """Hosts first; guests come and go with the number that is wanted."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._hosts = [Person(order, -1 - no, card) for no, card in enumerate(order.hosts)]
        self._guests: list[Person] = []
        self._parted: list[Person] = []
        self._wanted, self._paused = order.people, False
        for host in self._hosts:
            host.start()

    def hear(self, change: Change) -> None:
        if change.people is not None:
            self._wanted = change.people
        if change.paused is not None:
            self._paused = change.paused
        if change.leave:
            for person in (*self._hosts, *self._guests):
                person.leave(for_good=False)

    def look(self) -> Told:
        """Let people come and go; how it is now."""
        for person in (*self._hosts, *self._guests):
            person.paused = self._paused
        while len(self._guests) < self._wanted and not self._still_leaving(len(self._guests)):
            self._guests.append(Person(self._order, len(self._guests)))
            self._guests[-1].start()
        while len(self._guests) > self._wanted:
            person = self._guests.pop()
            person.leave()
            self._parted.append(person)
        return self._told()

    def _still_leaving(self, no: int) -> bool:
        """Who comes back is the same person: not before they have gone."""
        return any(person.no == no and person.gone is None for person in self._parted)

    def _told(self) -> Told:
        everybody = [*self._hosts, *self._guests]
        doing = Counter(person.doing for person in everybody)
        inside = ("watching", *DOINGS)
        gone = [person.gone for person in everybody]
        ended = None
        if any(person.event_over for person in everybody):
            ended = "closed"
        elif everybody and all(gone):
            ended = gone[0]
        return Told(
            here=sum(person.doing in inside for person in self._guests),
            hosts=sum(person.doing in inside for person in self._hosts),
            outside=doing["outside"],
            doing={name: doing[name] for name in DOINGS if doing[name]},
            ended=ended,
        )
