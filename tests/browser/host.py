"""A host's tablet, used as hosts use it: by what stands on it."""

import re

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.chromium import Size
from tests.browser.hall import PATIENCE_MS, Event, Hall, moderator_of, until

TABLET: Size = {"viewport": {"width": 768, "height": 1024}, "has_touch": True}
STRANGER = ("status of 403", "status of 404")
"""The page asks for the view first; a device that is nobody's host yet is told so. Wrong codes lead nowhere."""


def host_code(event: Event, place: str) -> str:
    """What is printed on the host card of a place."""
    answer = moderator_of(event.server).get(f"/api/moderator/places?code={event.code}").json()
    return next(str(one["host"]) for one in answer["places"] if one["place"] == place)


class Host:
    """Somebody with a tablet at a place. `card`: they have scanned the host card; else the code is typed."""

    def __init__(
        self,
        hall: Hall,
        event: Event,
        place: str,
        size: Size = TABLET,
        lang: str = "de",
        card: bool = True,
        device: BrowserContext | None = None,
    ) -> None:
        self.event, self.place, self.lang = event, place, lang
        self.code = host_code(event, place)
        path = f"/host/{event.code}" + (f"#{self.code}" if card else "")
        device = device or hall.device(size, "de-DE" if lang == "de" else "en-GB")
        self.page: Page = hall.tab(device, path, f"host {lang}")
        self.watch = hall.watches[self.page]
        self.watch.allow(*STRANGER)

    def say(self, german: str, english: str) -> str:
        return german if self.lang == "de" else english

    def enter(self, name: str = "") -> "Host":
        if name:
            self.page.get_by_label(self.say("Wie heißen Sie?", "What is your name?")).fill(name)
        self.button(self.say("Los geht es", "Let us begin")).click()
        expect(self.tool_help).to_be_visible()
        return self

    @property
    def person(self) -> str:
        """The id of the host."""
        people = self.event.view()["person"].values()
        return next(str(one["id"]) for one in people if one["host"] == self.place)

    # Who comes

    @property
    def list(self) -> Locator:
        title = re.compile("^(Wer kommt zu Ihnen|Who is coming to you)")
        return self.page.get_by_role("region", name=title).get_by_role("list").first

    def guest(self, name: str) -> Locator:
        return self.list.get_by_role("listitem").filter(has_text=name)

    def there(self, name: str) -> Locator:
        """The button that says whether somebody has come."""
        return self.button(self.say(f"{name} ist da", f"{name} is here"))

    def menu(self, name: str, item: str) -> None:
        self.button(self.say(f"Mehr zu {name}", f"More about {name}")).click()
        self.page.get_by_role("menuitem", name=item).click()

    # What is written

    @property
    def field(self) -> Locator:
        return self.page.get_by_label(re.compile("^(Karte|Card)(:|$)"))

    def write(self, text: str, whose: str | None = None, sent: bool = True) -> None:
        """Write a card down and hand it in with Enter. `sent`: wait until it is safe on the laptop."""
        if whose:
            self.page.get_by_role("radio", name=whose).check()
        self.field.fill(text)
        self.field.press("Enter")
        expect(self.field).to_have_value("")
        expect(self.written(text)).to_be_visible()
        if sent:
            self.all_saved()

    def written(self, text: str) -> Locator:
        mine = self.page.get_by_role("region", name=re.compile("^(Von Ihnen aufgeschrieben|Written down by you)"))
        return mine.get_by_role("listitem").filter(has_text=text)

    @property
    def sentence(self) -> Locator:
        return self.page.get_by_label(re.compile("^(Was war an|What mattered most)")).first

    # What is always there

    def button(self, name: str | re.Pattern[str]) -> Locator:
        return self.page.get_by_role("button", name=name, exact=isinstance(name, str))

    @property
    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog")

    @property
    def tool_help(self) -> Locator:
        return self.button(self.say("Hilfe", "Help"))

    def all_saved(self, patience_ms: int = PATIENCE_MS) -> None:
        """Nothing waits in the outbox, and the foot of the page says so."""
        until(self.page, "!Object.keys(localStorage).some(key => key.startsWith('ek/out/'))", patience_ms)
        expect(self.page.get_by_text(self.say("Alles gespeichert", "All saved"))).to_be_visible()

    def asks(self, heading: str | re.Pattern[str]) -> None:
        """The main heading."""
        expect(self.page.get_by_role("heading", level=1)).to_have_text(heading)
