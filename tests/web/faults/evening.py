"""An event that collects cards on a server of its own, with people who write."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from eventkit.core.entries import Line
from tests.web.faults import books
from tests.web.faults.page import Page
from tests.web.faults.writer import Writer
from tests.web.running import Browser, Running, wait_until


class Evening:
    """`writers` write from the first moment on."""

    def __init__(self, running: Running, people: int, every: float = 0.02) -> None:
        self.running, self.moderator = running, running.moderator()
        self.code = self.moderator.event()
        lead = self.moderator.line(self.code, "moderator")
        assert lead.command("stage.start", stage="karten")["ok"]
        lead.close()
        self.writers = [Writer(running.browser(), self.code, f"Person {no}", every) for no in range(people)]
        for writer in self.writers:
            writer.start()

    def phone(self) -> Browser:
        phone = self.running.browser()
        phone.join(self.code)
        return phone

    def written(self) -> int:
        return sum(len(writer.acknowledged) for writer in self.writers)

    def goes_on(self) -> None:
        """Every writer has another card acknowledged."""
        before = {writer: len(writer.acknowledged) for writer in self.writers}
        try:
            wait_until(lambda: all(len(writer.acknowledged) > number for writer, number in before.items()))
        except AssertionError:
            late = [writer for writer, number in before.items() if len(writer.acknowledged) <= number]
            told = [(writer.name, writer.last_error, set(writer.refused.values())) for writer in late]
            raise AssertionError(told) from None

    def finish(self) -> None:
        for writer in self.writers:
            writer.finish()

    def lines(self) -> list[Line]:
        return self.running.lines(self.code)

    def acknowledged(self) -> list[str]:
        return [card for writer in self.writers for card in writer.acknowledged]

    def sent(self) -> list[str]:
        return [command["card"] for writer in self.writers for command in writer.written]

    def balance(self) -> None:
        """After `finish`: nothing lost, nothing twice, and all pages show what the journal says."""
        lines = self.lines()
        assert books.lost(self.acknowledged(), lines) == set()
        assert books.doubled(lines) == set()
        assert books.strange(self.sent(), lines) == set()
        assert books.jumps(lines) == []
        assert sorted(self.acknowledged()) == sorted(self.sent()), "every card was acknowledged at last"
        assert [writer.refused for writer in self.writers] == [{}] * len(self.writers)
        expected = books.tidy(books.shown(lines, "all"))
        for writer in self.writers:
            writer.page.open()
            assert books.sees(writer.page) == expected, writer.name
        display = Page(self.running.browser(), self.code, "display")
        display.open()
        assert books.sees(display) == expected


@contextmanager
def evening(folder: Path, people: int, every: float = 0.02) -> Iterator[Evening]:
    running = Running(folder / "data").start()
    try:
        yield Evening(running, people, every)
    finally:
        running.stop()
