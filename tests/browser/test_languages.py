"""Everybody in their own language: chosen by its own name, written in its own direction, and nothing is cut off."""

import pytest
from playwright.sync_api import Page, expect

from eventkit import i18n
from tests.browser import sight
from tests.browser.chromium import NARROW, PHONE, Size
from tests.browser.hall import Event, Hall
from tests.browser.phone import Phone
from tests.browser.tongues import Guest, Table, in_words, names
from tests.browser.walk import walk


def test_a_language_is_proposed_chosen_by_its_own_name_and_changed_at_any_time(hall: Hall) -> None:
    event = hall.event(languages=["de", "de-simple", "ar", "fa", "uk"])
    phone = Guest(hall, event, "ar")
    expect(phone.page.locator("html")).to_have_attribute("dir", "rtl")
    choice = phone.page.get_by_role("navigation", name=in_words("language-choose", "ar"))
    expect(choice.get_by_role("button")).to_have_text([names(lang) for lang in ("de", "de-simple", "ar", "fa", "uk")])
    # The day that is printed on the posters, not that of another calendar; digits as on the signs.
    farsi = hall.page(f"/{event.code}", lang="fa")
    expect(farsi.get_by_text("16 اکتبر")).to_be_visible()
    # What is not offered is not proposed either: a Polish browser gets German.
    polish = hall.page(f"/{event.code}", lang="pl")
    expect(polish.get_by_role("button", name="Mitmachen", exact=True)).to_be_visible()
    # Whoever has chosen a language before keeps it.
    polish.evaluate("localStorage.setItem('ek/lang', 'pl')")
    polish.reload()
    expect(polish.get_by_role("button", name=in_words("join", "pl"), exact=True)).to_be_visible()
    expect(polish.get_by_role("button", name="Polski")).to_be_visible()
    phone.join()
    event.does("stage.start", stage="karten")
    phone.write("نحتاج إلى مكان للقاء")
    (card,) = event.view()["card"].values()
    assert card["lang"] == "ar"
    phone.button(in_words("language", "ar")).click()
    phone.dialog.get_by_role("button", name=names("uk")).click()
    phone.lang = "uk"
    expect(phone.page.locator("html")).to_have_attribute("dir", "ltr")
    phone.write("Потрібна лавка")
    phone.page.reload()
    expect(phone.mine("Потрібна лавка")).to_be_visible()
    expect(phone.tool_help).to_be_visible()


class Looker:
    """Looks at every state and remembers what stands out, and what axe finds."""

    def __init__(self) -> None:
        self.names: dict[Page, str] = {}
        self.found: list[str] = []
        self.looked = 0

    def __call__(self, page: Page, state: str) -> None:
        name = f"{self.names[page]} {state}"
        self.looked += 1
        sight.settle(page)
        sight.picture(page, name.replace(" ", "-"))
        self.found += [f"{name}: {line}" for line in [*sight.overflow(page), *sight.violations(page)]]


WALKS = [
    pytest.param({"ar": PHONE, "de-simple": NARROW}, id="ar, de-simple"),
    pytest.param({"ar": NARROW, "fa": PHONE, "ti": NARROW}, id="ar, fa, ti", marks=pytest.mark.long),
    pytest.param({"uk": NARROW, "de-simple": PHONE, "bg": NARROW}, id="uk, de-simple, bg", marks=pytest.mark.long),
    pytest.param({"ru": NARROW, "hr": NARROW, "pl": NARROW}, id="ru, hr, pl", marks=pytest.mark.long),
    pytest.param({"fr": NARROW, "es": NARROW, "it": NARROW}, id="fr, es, it", marks=pytest.mark.long),
    pytest.param({"ro": NARROW, "tr": NARROW, "ti": PHONE}, id="ro, tr, ti", marks=pytest.mark.long),
]


@pytest.mark.parametrize("sizes", WALKS)
def test_every_state_fits_and_axe_finds_nothing(hall: Hall, sizes: dict[str, Size]) -> None:
    look = Looker()
    sizes = {lang: size for lang, size in sizes.items() if lang in i18n.languages()}

    def phones(event: Event) -> list[Phone]:
        event.does("event.edit", languages=list(i18n.languages()))
        guests: list[Phone] = [Guest(hall, event, lang, size) for lang, size in sizes.items()]
        for guest in guests:
            look.names[guest.page] = f"{guest.lang} {guest.page.viewport_size['width']}"  # type: ignore[index]
        return guests

    walk(hall, phones, lambda event: [], look)
    assert look.looked >= 20 * len(sizes)
    assert not look.found, "\n".join(look.found)


@pytest.mark.parametrize(
    "langs", [("ar", "uk", "de-simple"), pytest.param(("fa", "ti", "hr"), marks=pytest.mark.long)], ids=", ".join
)
def test_tables_speak_every_language(hall: Hall, langs: tuple[str, ...]) -> None:
    """The way to a table, the change, and the host's tablet: they fit, and axe finds nothing."""
    look = Looker()
    event = hall.event("world-cafe", places=2, rounds=2, languages=list(i18n.languages()))
    host = Table(hall, event, "p1", langs[0])
    second = Table(hall, event, "p2", langs[1])
    guests = [Guest(hall, event, lang, size) for lang, size in zip(langs, (PHONE, NARROW, NARROW), strict=True)]
    for one in (host, second, *guests):
        look.names[one.page] = f"{'host' if isinstance(one, Table) else 'phone'} {one.lang}"

    def everywhere(state: str) -> None:
        for page in look.names:
            look(page, state)

    everywhere("join tables")
    for tablet in (host, second):
        tablet.enter("Meryem")
    for guest in guests:
        guest.join("Ada")
    event.does("stage.start", stage="runde-1-platz")
    event.does("timer.start", stage="runde-1-platz", seconds=300)
    for guest in guests:
        guest.button(in_words("arrive", guest.lang)).first.wait_for()
    everywhere("walk")
    for guest in guests:
        guest.button(in_words("arrive", guest.lang)).click()
        guest.page.get_by_text(in_words("arrived", guest.lang), exact=True).wait_for()
    event.does("stage.start", stage="runde-1")
    event.does("timer.start", stage="runde-1", seconds=110)
    for guest in guests:
        guest.write("Der letzte Bus fährt um 19:40 Uhr.")
    everywhere("round")
    event.does("stage.end", stage="runde-1")
    event.does("stage.start", stage="runde-2-platz")
    for guest in guests:
        expect(guest.page.locator("main[data-place]")).to_be_visible()
    everywhere("change of table")
    for page in look.names:
        sign = page.locator(".plate").first
        assert page.evaluate("one => getComputedStyle(one).transform", sign.element_handle()) == "none"
    assert not look.found, "\n".join(look.found)
