"""Everybody in their own language: chosen by its own name, written in its own direction, and nothing is cut off."""

import pytest
from playwright.sync_api import expect

from eventkit import i18n
from tests.browser import sight
from tests.browser.chromium import NARROW, PHONE, Size
from tests.browser.hall import Event, Hall
from tests.browser.host import TABLET
from tests.browser.looker import Looker
from tests.browser.phone import Phone
from tests.browser.tongues import Guest, Table, in_words, names
from tests.browser.walk import walk
from tests.test_built_in import all_texts, id_of


def test_a_language_is_proposed_chosen_by_its_own_name_and_changed_at_any_time(hall: Hall) -> None:
    offered = ["de", "de-simple", "en", "ru", "uk"]
    event = hall.event(languages=offered)
    phone = Guest(hall, event, "uk")
    choice = phone.page.get_by_role("navigation", name=in_words("language-choose", "uk"))
    expect(choice.get_by_role("button")).to_have_text([names(lang) for lang in offered])
    # What is not offered is not proposed either: a Romanian browser gets German.
    other = hall.page(f"/{event.code}", lang="ro")
    expect(other.get_by_role("button", name="Mitmachen", exact=True)).to_be_visible()
    # Whoever has chosen a language before keeps it.
    other.evaluate("localStorage.setItem('ek/lang', 'ro')")
    other.reload()
    expect(other.get_by_role("button", name=in_words("join", "ro"), exact=True)).to_be_visible()
    expect(other.get_by_role("button", name=names("ro"))).to_be_visible()
    # Before anybody joins it is said how long data are kept; nothing where nobody knows.
    kept = phone.page.get_by_text(in_words("privacy-until", "uk", date="16 жовтня 2027\u202fр."))
    expect(kept).to_be_visible()
    other.get_by_role("button", name=names("en")).click()
    expect(other.get_by_text(in_words("privacy-until", "en", date="16 October 2027"))).to_be_visible()
    event.does("event.edit", keep="none")
    phone.page.reload()
    expect(phone.button(in_words("join", "uk"))).to_be_visible()
    expect(kept).to_have_count(0)
    phone.join()
    event.does("stage.start", stage="karten")
    expect(phone.page.locator(".in-lang")).to_have_text("Deutsch")  # nobody has translated the question
    expect(phone.page.get_by_role("radio", name=in_words(id_of("Hürde"), "uk"))).to_be_visible()
    phone.write("Потрібна лавка")
    (card,) = event.view()["card"].values()
    assert card["lang"] == "uk"
    phone.button(in_words("language", "uk")).click()
    phone.dialog.get_by_role("button", name=names("de-simple")).click()
    phone.lang = "de-simple"
    expect(phone.page.locator("html")).to_have_attribute("lang", "de-simple")
    expect(phone.page.locator(".in-lang")).to_have_count(0)
    phone.write("Eine Bank fehlt")
    assert {card["lang"] for card in event.view()["card"].values()} == {"uk", "de"}
    phone.page.reload()
    expect(phone.mine("Eine Bank fehlt")).to_be_visible()
    expect(phone.tool_help).to_be_visible()


def test_the_page_finds_every_text_of_the_formats_by_its_german_words(hall: Hall) -> None:
    """Each is asked as the question of a step; one that a moderator has changed is shown as it was written."""
    event = hall.event(languages=["de", "uk"])
    phone = Guest(hall, event, "uk")
    phone.join()
    event.does("stage.start", stage="karten")
    question = phone.page.get_by_role("heading", level=1)
    for id, text in all_texts().items():
        event.does("stage.edit", stage="karten", prompt={"de": text["de"]})
        expect(question).to_have_text(in_words(id, "uk"))
        assert question.locator("[lang]").count() == 0
    event.does("stage.edit", stage="karten", prompt={"de": "Was wünschen Sie sich für unseren Markt?"})
    expect(question).to_have_text("Was wünschen Sie sich für unseren Markt?")
    expect(question.locator("[lang=de]")).to_have_count(1)


@pytest.mark.parametrize("lang", [one for one in i18n.languages() if i18n.direction(one) == "rtl"])
def test_from_right_to_left_arrows_turn_and_numbers_do_not(hall: Hall, lang: str) -> None:
    event = hall.event(languages=["de", lang])
    phone = Guest(hall, event, lang)
    expect(phone.page.locator("html")).to_have_attribute("dir", "rtl")
    arrow = phone.page.locator(".join__go .icon--turn")
    assert arrow.evaluate("icon => getComputedStyle(icon).transform") == "matrix(-1, 0, 0, 1, 0, 0)"
    # The day that is printed on the posters, not that of another calendar; digits as on the signs.
    expect(phone.page.locator(".join__when").first).to_contain_text("16")
    expect(phone.page.locator(".join__when").first).to_contain_text("14:00")
    # An empty field begins where the page does; what is written has its own direction.
    phone.join()
    event.does("stage.start", stage="karten")
    expect(phone.field).to_have_css("direction", "rtl")
    phone.field.fill("Bus am Abend")
    expect(phone.field).to_have_css("direction", "ltr")


WALKS = [
    pytest.param({"ar": PHONE, "de-simple": NARROW}, id="ar, de-simple"),
    pytest.param({"ar": NARROW, "fa": PHONE, "ti": NARROW}, id="ar, fa, ti", marks=pytest.mark.long),
    pytest.param({"uk": NARROW, "de-simple": PHONE, "bg": NARROW}, id="uk, de-simple, bg", marks=pytest.mark.long),
    pytest.param({"ru": NARROW, "hr": NARROW, "pl": NARROW}, id="ru, hr, pl", marks=pytest.mark.long),
    pytest.param({"fr": NARROW, "es": NARROW, "it": NARROW}, id="fr, es, it", marks=pytest.mark.long),
    pytest.param({"ro": NARROW, "tr": NARROW, "ti": PHONE}, id="ro, tr, ti", marks=pytest.mark.long),
]


EVERY = [
    pytest.param({lang: size}, id=f"{lang} at {size['viewport']['width']}", marks=pytest.mark.long)
    for lang in ("de", "de-simple", "ar")
    for size in (NARROW, PHONE, TABLET)
]
"""Each of the three languages that stand for the others, at each width."""


@pytest.mark.parametrize("sizes", WALKS + EVERY)
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
    langs = tuple(lang if lang in i18n.languages() else "ru" for lang in langs)
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


def test_control_a_fault_that_is_planted_is_found(hall: Hall) -> None:
    """Else nothing that is not found would mean anything."""
    page = Guest(hall, hall.event(), "de").page
    expect(page.locator(".join__go button")).to_be_visible()
    assert sight.violations(page) == sight.overflow(page) == []
    page.evaluate("""() => {
        const main = document.querySelector("main");
        main.append(document.createElement("button"));
        const wide = document.createElement("p");
        wide.style.inlineSize = "900px";
        wide.textContent = "breit";
        main.append(wide);
    }""")
    assert any("button-name" in line for line in sight.violations(page))
    assert sight.overflow(page)
