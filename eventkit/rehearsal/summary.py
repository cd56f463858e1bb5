"""What a rehearsal proves, as numbers, and the equations between them."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from eventkit.rehearsal.evidence import Movement
from eventkit.rehearsal.files import FILES


@dataclass(frozen=True)
class Measures:
    """How many the hall `agreed` on, how many are in the `journal`, and how many can be followed in the `pdf` from
    their identifier back to a main point."""

    agreed: int
    journal: int
    pdf: int


@dataclass(frozen=True)
class Summary:
    """`sent` cards; `acknowledged` by the server; `refused`: code -> how many; `journal` and `pdf`: found there again;
    `files`: kind of file -> cards found in it; `votes`: dots of the phones that count; `seconds` from the first person
    to the printed protocol. `movement`: where people move between tables or rooms."""

    people: int
    sent: int
    acknowledged: int
    refused: dict[str, int]
    journal: int
    pdf: int
    votes: int
    seconds: float
    measures: Measures = Measures(0, 0, 0)
    movement: Movement | None = None
    files: dict[str, int] = field(default_factory=dict)

    def faults(self) -> list[tuple[str, dict[str, Any]]]:
        """Message ids and facts of the equations that do not hold; none: nothing was lost."""
        faults: list[tuple[str, dict[str, Any]]] = []
        refused = sum(self.refused.values())
        if self.sent != self.acknowledged + refused:
            faults.append(("rehearsal-fault-sent", {"refused": refused}))
        if self.acknowledged != self.journal:
            faults.append(("rehearsal-fault-journal", {}))
        if self.acknowledged != self.pdf:
            faults.append(("rehearsal-fault-pdf", {}))
        for kind, count in self.files.items():
            if self.acknowledged != count:
                faults.append(("rehearsal-fault-file", {"file": FILES[kind].name, "count": count}))
        measures = asdict(self.measures)
        if len(set(measures.values())) > 1:
            faults.append(("rehearsal-fault-measures", measures))
        facts = asdict(self)
        found = [(message, {**facts, **more}) for message, more in faults]
        return found + (self.movement.faults() if self.movement else [])

    def write(self, file: Path) -> None:
        file.write_text(json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n", "utf-8")
