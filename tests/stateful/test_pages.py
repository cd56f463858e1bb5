"""What the machine has found about pages, told shortly."""

from collections.abc import Iterator

import pytest

from eventkit import hall
from tests.stateful.machine import LEA, PEOPLE, EveningMachine


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[EveningMachine]:
    monkeypatch.setattr(hall, "REST", 0)
    machine = EveningMachine()
    machine.it_has_come_to(stage="runde", hold=False)
    yield machine
    machine.teardown()


@pytest.mark.parametrize("line", ["stands", "is lost"])
def test_who_is_moved_to_a_table_and_back_while_the_phone_sleeps_sees_only_the_own_one(
    machine: EveningMachine, line: str
) -> None:
    """The patches of the other table are still in its inbox when it wakes. As long as the line stands the server knows
    of it, also when the page has not noted anything; after that only the page."""
    ann, page, dora = PEOPLE[0], machine.pages[0], PEOPLE[3]
    machine._do(LEA, "seat.give", stage="runde-platz", person=dora, target="p1")  # so that somebody is still there
    page.forgets, page.asleep = line == "is lost", True
    machine._do(LEA, "seat.give", stage="runde-platz", person=ann, target="p2")
    machine._do(LEA, "card.write", stage="runde", card=machine.orders.fresh(), text="nur für Tisch 2", place="p2")
    if line == "is lost":
        page.read_and_lose_the_line()
    machine._take_back(LEA, machine.model.steps[-1])
    if line == "is lost":
        page.connect()
    else:
        assert any("nur für Tisch 2" in str(body) for _, body in page.inbox), "else this says nothing"
        machine.a_page_wakes(0)
    machine.all_is_as_the_model_says()
