"""A World Café on a real server: moderator, phones, hosts."""

from typing import Any

from tests.web.running import Browser, Line, Running, wait_until


class Cafe:
    """Two rounds at four tables. `lead` is the moderator's line; `phones` are people with their browsers, in order."""

    def __init__(self, running: Running, moderator: Browser, people: int = 8, **event: Any) -> None:
        self.running, self.moderator = running, moderator
        self.code = moderator.event(**{"format": "world-cafe", "places": 4, "rounds": 2, **event})
        self.lead = moderator.line(self.code, "moderator")
        self.phones = [self.phone() for _ in range(people)]

    def phone(self, **more: Any) -> Browser:
        phone = self.running.browser()
        phone.join(self.code, **more)
        return phone

    def play(self, kind: str, **fields: Any) -> None:
        ack = self.lead.command(kind, **fields)
        assert ack["ok"], ack

    def begin(self, *stages: str) -> None:
        for stage in stages:
            self.play("stage.start", stage=stage)

    def own(self, phone: Browser) -> dict[str, Any]:
        return dict(phone.view(self.code)["own"])

    def seats(self) -> dict[str, str | None]:
        """Person -> place, as each of them is told."""
        owns = [self.own(phone) for phone in self.phones]
        return {own["person"]: own["place"] for own in owns}

    def at(self, place: str) -> list[Browser]:
        return [phone for phone in self.phones if self.own(phone)["place"] == place]

    def host_code(self, place: str) -> str:
        listed = self.moderator.get(f"/api/moderator/places?code={self.code}").json()["places"]
        return str(next(one["host"] for one in listed if one["place"] == place))

    def listening(self, browser: Browser, role: str = "phone") -> Line:
        """A line whose page has the whole view and hears what comes."""
        line = browser.line(self.code, role)
        view = browser.view(self.code, role)
        wait_until(lambda: "patches" in line.hello(browser.view(self.code, role)["seq"], audience=view["audience"]))
        return line

    def heard_until(self, line: Line, marker: str) -> list[tuple[str, Any]]:
        """All that a line hears until the moderator has changed something that everybody sees."""
        self.play("event.edit", title=marker)
        found: list[tuple[str, Any]] = []
        while marker not in str(found):
            found.append(line.heard.get(timeout=5))
        return found
