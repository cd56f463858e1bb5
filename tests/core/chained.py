"""An evening on which two main points have been chosen and ideas are written on them. Used by several tests."""

from tests.support import Evening


class Chained(Evening):
    """`seats` and `light` are the main points, chosen from one critique each; the stage `ideen` answers them."""

    def __init__(self, people: int = 3) -> None:
        super().__init__(people=people)
        self.ann, self.bea, *_ = self.people
        self.start("karten")
        self.critique = [self.write(self.ann, text) for text in ("keine Bänke", "kein Licht", "kein Bus")]
        titles = ("Sitzen", "Sehen", "Fahren")
        self.seats, self.light, self.bus = (self.heading(*pair) for pair in zip(titles, self.critique, strict=True))
        self.choose(self.seats, self.light)
        self.start("ideen")

    def idea(self, text: str, about: str) -> str:
        return self.write(self.ann, text, stage="ideen", about=about)

    def solved(self) -> str:
        """One idea on each main point under one heading, which is chosen; `massnahmen` is open. Gives the heading."""
        ideas = [self.idea("überall Bänke", self.seats), self.idea("überall Lampen", self.light)]
        heading = self.heading("Ein heller Platz", *ideas, stage="ideen-ordnen")
        self.choose(heading, stage="ideen-punkte")
        self.start("massnahmen")
        return heading
