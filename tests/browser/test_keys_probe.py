"""The control of all tests by keys: what they look with finds what would shut people out."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.keyboard import Keyboard
from tests.browser.reader import listens

GOOD = """<html lang="de"><style>:focus-visible { outline: 3px solid blue }</style><body><main>
    <h1>Frage</h1><button>Eins</button><label>Wort <input></label><button>Zwei</button></main></body></html>"""

PATIENCE_MS = 200
BAD = {
    "has no name": "<button></button>",
    "and no name": "<div tabindex=0></div>",
    "answers to a press and never to a key": "<div id=press>Drücken</div>",
    "cannot be seen": "<button style='position:absolute;width:1px;height:1px;padding:0;border:0'>Winzig</button>",
    "lies outside of the screen": "<button style='position:fixed;left:-500px'>Draußen</button>",
    "lies below something else": "<button style='position:fixed;top:0;left:0'>Unten</button>"
    "<div style='position:fixed;top:0;left:0;width:300px;height:200px;background:red'></div>",
    "no ring": "<button style='outline:0'>Ohne Rand</button>",
    "comes before all others": "<button tabindex=1>Vorgedrängt</button>",
    "is drawn above": "<p style='display:flex;flex-direction:column-reverse'><button>A</button><button>B</button></p>",
    "Tab never leads to": "<button tabindex=-1>Unerreichbar</button>",
    "hidden from screen readers": "<button aria-hidden=true>Verschwiegen</button>",
    "nothing that tells them apart": "<button>Ändern</button><button>Ändern</button>",
    "keeps the focus": "<input aria-label=Falle id=trap>",
    "the focus is lost": "<button id=fleeting>Weg</button>",
}
SCRIPT = """() => {
    document.getElementById("press")?.addEventListener("click", () => 0);
    document.getElementById("trap")?.addEventListener("keydown", (key) => key.key === "Tab" && key.preventDefault());
    document.getElementById("fleeting")?.addEventListener("click", (press) => press.currentTarget.remove());
    document.getElementById("trap")?.focus();
}"""


def found(page: Page, html: str) -> list[str]:
    page.set_content(html)
    page.evaluate(SCRIPT)
    keys = Keyboard(page, "probe", PATIENCE_MS)
    keys.survey("page")
    if "fleeting" in html:
        keys.press("button", "Weg")
    return keys.troubles


def test_the_probe_finds_what_it_looks_for_and_nothing_in_a_good_page(chromium: Browser) -> None:
    page = chromium.new_page(viewport={"width": 360, "height": 740})
    assert found(page, GOOD) == []
    for words, planted in BAD.items():
        told = found(page, GOOD.replace("</main>", planted + "</main>"))
        assert any(words in line for line in told), (words, told)
    page.close()


def test_only_a_live_region_is_heard(chromium: Browser) -> None:
    device = chromium.new_context()
    listens(device)
    page = device.new_page()
    page.goto("data:text/html,<p id=still></p><p id=live role=status></p>")
    keys = Keyboard(page)
    page.evaluate("document.getElementById('still').textContent = 'ungehört'")
    page.evaluate("document.getElementById('live').textContent = 'gehört'")
    keys.reader.hears("gehört")
    with pytest.raises(AssertionError, match="waited in vain"):
        keys.reader.hears("ungehört", patience_ms=200)
    device.close()
