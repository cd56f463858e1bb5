"""What somebody has set on their device is heeded: more contrast, no motion, colours of the system."""

from playwright.sync_api import Page, expect

from tests.browser import sight
from tests.browser.chromium import PHONE, Size
from tests.browser.hall import Hall
from tests.browser.host import TABLET, Host
from tests.browser.phone import Phone

ENHANCED = {"type": "rule", "values": ["color-contrast-enhanced"]}
"""Words stand out 7:1, large ones 4.5:1."""
MOVING = """() => [...document.querySelectorAll("*")].filter(one => {
    const look = getComputedStyle(one);
    const lasting = value => Math.max(...value.split(",").map(parseFloat));
    const moves = look.animationName !== "none" && lasting(look.animationDuration) > .1;
    return moves || lasting(look.transitionDuration) > .1;
}).map(one => `${one.tagName}.${one.className}`)"""
LOOKS = """chosen => [...document.querySelectorAll(chosen)].map(one => {
    const look = getComputedStyle(one);
    return [look.backgroundColor, look.color, look.outlineStyle].join();
})"""

PLANT = """() => {
    document.body.insertAdjacentHTML("beforeend", "<p class=planted>Wort</p>");
    const look = "position: fixed; inset: 0 auto auto 0; z-index: 99; background: #fff; color: #6b7280";
    document.querySelector(".planted").style.cssText = look;
}"""
CHECKED = (":checked", ":not(:checked)")
CURRENT = ("[aria-current]", ":not([aria-current])")


def asking(size: Size) -> Size:
    return {**size, "contrast": "more", "reduced_motion": "reduce"}


def heeds(page: Page, name: str) -> None:
    """Nothing moves and all words stand out; without the wish the same probes find something."""
    sight.picture(page, f"preferences-{name}-contrast")
    assert sight.violations(page, ENHANCED) == [] and sight.violations(page) == []
    assert page.evaluate(MOVING) == []
    page.emulate_media(contrast="no-preference", reduced_motion="no-preference")
    assert page.evaluate(MOVING) != []
    page.evaluate(PLANT)
    assert sight.violations(page, ENHANCED) != []
    page.evaluate("document.querySelector('.planted').remove()")


def test_a_phone_heeds_contrast_motion_and_the_colours_of_the_system(hall: Hall) -> None:
    event = hall.event()
    phone = Phone(hall, f"/{event.code}", size=asking(PHONE))
    expect(phone.button("Mitmachen")).to_be_visible()
    sight.picture(phone.page, "preferences-join-contrast")
    assert sight.violations(phone.page, ENHANCED) == []
    phone.join()
    event.does("stage.start", stage="karten")
    phone.write("Eine Bank am Markt", kind="Hürde")
    heeds(phone.page, "phone")
    phone.page.emulate_media(forced_colors="active")
    sight.picture(phone.page, "preferences-phone-forced")
    # What is chosen looks different from what is not; the kind of a card stands there in words; focus is seen.
    (chosen,), (other, _) = (phone.page.evaluate(LOOKS, f".kind input{which} + span") for which in CHECKED)
    assert chosen != other
    expect(phone.mine("Eine Bank am Markt")).to_contain_text("Hürde")
    phone.tool_help.focus()
    phone.page.keyboard.press("Shift+Tab")
    assert phone.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    phone.button("Sprache").click()
    expect(phone.dialog).to_be_visible()
    (spoken,), (unspoken, *_) = (phone.page.evaluate(LOOKS, f".dialog .chip{which}") for which in CURRENT)
    assert spoken != unspoken
    sight.picture(phone.page, "preferences-language-forced")
    assert sight.violations(phone.page) == []


def test_a_host_heeds_contrast_motion_and_the_colours_of_the_system(hall: Hall) -> None:
    event = hall.event("world-cafe", places=2, rounds=2)
    host = Host(hall, event, "p1", asking(TABLET)).enter("Meryem")
    for name in ("Mariam", "Ali"):
        hall.server.browser().join(event.code, name=name)
    event.does("stage.start", stage="runde-1-platz")
    persons = [one["id"] for one in event.view()["person"].values() if one["host"] is None]
    for person in persons:
        event.does("seat.give", stage="runde-1-platz", person=person, target="p1")
    event.does("seat.arrive", stage="runde-1-platz", person=persons[0])
    event.does("person.help", person=persons[1], wanted=True)
    expect(host.there("Mariam")).to_have_attribute("aria-pressed", "true")
    expect(host.page.get_by_text("Bittet um Hilfe", exact=True)).to_be_visible()
    heeds(host.page, "host")
    host.page.emulate_media(forced_colors="active")
    host.page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished))")  # colours on their way
    sight.picture(host.page, "preferences-host-forced")
    pressed, unpressed = (host.page.evaluate(LOOKS, f".btn[aria-pressed={now}]")[0] for now in ("true", "false"))
    assert pressed != unpressed
    assert sight.violations(host.page) == []
