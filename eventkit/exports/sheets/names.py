"""What things of an event are called in cells, looked up by id."""

from eventkit.exports import told


class Names:
    def __init__(self, event: told.Event) -> None:
        self.stages = {one.id: one.title for one in event.stages}
        self.groups = {one.id: one.title for one in event.groups}
        self.places = {one.id: one.name for one in event.places}
        self.cards = {one.id: one.no for one in event.cards}
