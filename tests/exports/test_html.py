"""The protocol as a page: the same as in print, safe, and in order."""

import re
from pathlib import Path

import pytest

from eventkit.exports import EXPORTS
from eventkit.exports.docx import document as docx_document
from eventkit.exports.html import page as html_page
from eventkit.exports.html.build import el, quoted
from eventkit.exports.html.style import SHEET
from eventkit.exports.material import Material
from eventkit.protocol import pdf
from eventkit.rehearsal import files
from tests.camera import pinboard
from tests.exports.read_html import foreign, raw, tags, text, tree
from tests.protocol.cafe import cafe, rooms
from tests.protocol.evenings import full
from tests.protocol.test_hostile import OWN, evening_with, shared
from tests.protocol.test_photos import add
from tests.protocol.workshop import workshop
from tests.support import Evening

STATIC = Path(__file__).parents[2] / "static" / "src" / "styles"
VALUE = re.compile(r"(--[a-z0-9-]+): (#[0-9a-f]{6})")


def test_every_output_sets_the_same_parts() -> None:
    assert html_page.PARTS.keys() == pdf.PARTS.keys() == docx_document.PARTS.keys()


@pytest.mark.parametrize("texts", [list(OWN), shared()], ids=["own", "shared"])
def test_hostile_cards_are_text_and_bring_no_element(texts: list[str]) -> None:
    evening, cards = evening_with(texts)
    page = raw(evening.state)
    assert foreign(page) == []
    assert files.found({"html": page}, cards) == {"html": len(cards)}
    assert "\u202e" not in page.decode()


def test_control_what_was_not_escaped_is_noticed() -> None:
    evening, _ = evening_with(list(OWN))
    page = raw(evening.state)
    for evil in ("<script>1</script>", "<b onclick=x>", "<img src=x>", "<a href='javascript:1'>k</a>", "<iframe>"):
        assert foreign(page.replace(b"&lt;b&gt;fett", evil.encode(), 1)) != [], evil
    assert files.found({"html": page}, ["x" * 16]) == {"html": 0}


def test_markup_stands_there_as_it_was_written() -> None:
    shown = text(raw(evening_with(list(OWN))[0].state))
    assert "<b>fett</b> & <i>kursiv</i>" in shown and "<img src='/etc/hostname'" in shown and "&amp;lt;&#0;" in shown


def test_titles_and_details_may_be_hostile_too() -> None:
    evil = "</style></title><script>\"'\\} 漢 مركز\u202e @import url(//evil.invalid)"
    details = {"organiser": evil, "place": evil, "contact": evil, "question": {"de": evil}, "promise": {"de": evil}}
    page = raw(Evening(people=0, title=evil, next=[{"when": "<i>bald", "what": evil}], **details).state)
    assert foreign(page) == [] and tags(page)["style"] == 1
    sheet = tree(page).find("head/style").text
    assert "@import" not in sheet and "evil.invalid" not in sheet


def test_control_a_string_of_css_ends_only_where_it_should() -> None:
    assert quoted('a"</style>') == '"a\\000022\\00003c\\00002fstyle\\00003e"'
    assert el("p", "<b>", title='"><b>') == '<p title="&#34;&gt;&lt;b&gt;">&lt;b&gt;</p>'


@pytest.mark.parametrize("evening", [full, workshop, cafe, rooms], ids=lambda make: make.__name__)
@pytest.mark.parametrize("lang", ["de", "en"])
def test_headings_are_in_order_and_every_link_leads_somewhere(evening, lang) -> None:
    page = tree(raw(evening().state, lang))
    levels = [int(one.tag[1]) for one in page.iter() if re.fullmatch("h[1-6]", str(one.tag))]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(later <= level + 1 for level, later in zip(levels, levels[1:], strict=False))
    ids = [one.get("id") for one in page.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    assert {one.get("href")[1:] for one in page.iter("a")} <= set(ids)
    assert page.get("lang") == lang and len(list(page.iter("main"))) == len(list(page.iter("nav"))) == 1
    for table in page.iter("table"):
        assert all(row.find("th") is not None for row in table.iter("tr"))


def test_it_says_what_the_print_says() -> None:
    shown = text(raw(workshop().state))
    for words in (
        "Maßnahme 1", "Molkerei sonntags öffnen", "noch offen", "Tag 2:", "umstritten: Er wurde gerade erst beleuchtet",
        "Teil von K 004", "ergänzt: Der Saal wollte es dabei haben", "Themenspeicher", "schön (2×)", "K 009",
    ):  # fmt: skip
        assert words in shown, words


def test_all_parts_of_a_bar_are_drawn_beside_each_other() -> None:
    bars = [one for one in tree(raw(workshop().state)).iter() if str(one.tag).endswith("}svg") and len(one) > 1]
    assert {part.get("class") for bar in bars for part in bar} >= {"solid", "striped", "hollow"}
    assert all(len(part) == 0 for bar in bars for part in bar)


def test_who_must_not_be_there_is_not_there() -> None:
    page = raw(full().state).decode()
    assert "Geheimnis" not in page and "Lieber doch nicht sagen" not in page
    assert "nennt eine Nachbarin" in page and "Mehr Bänke" in page
    assert "Punkte wurden nicht aufgedeckt" in text(raw(full(reveal=False).state))


def test_cards_say_their_language_and_direction() -> None:
    cards = {"".join(one.itertext()): one for one in tree(raw(full().state)).iter("p") if one.get("class") == "text"}
    arabic = cards["مركز لقاء للأطفال والكبار"]
    assert (arabic.get("lang"), arabic.get("dir")) == ("und", "rtl")
    german = cards["Mehr Bänke auf dem Weg zum Friedhof"]
    assert (german.get("lang"), german.get("dir")) == ("de", "ltr")


def test_photos_are_in_the_file_with_their_words(tmp_path: Path) -> None:
    evening = cafe()
    add(evening, "1", "runde-2", "p3", 'Bänke "alt" <b>'), add(evening, "2", None, None)
    pinboard(size=(800, 600)).save(tmp_path / "a.jpg")
    jpeg = (tmp_path / "a.jpg").read_bytes()
    page = raw(evening.state, pictures=lambda photo: jpeg)
    assert [one.get("alt") for one in tree(page).iter("img")] == ['Bänke "alt" <b>', "Foto der Pinnwand"]
    assert foreign(page) == []
    assert tags(raw(evening.state))["img"] == 0 and tags(raw(evening.state))["figcaption"] == tags(page)["figcaption"]


def test_nothing_may_be_loaded_or_run() -> None:
    page = raw(full().state)
    policy = next(one.get("content") for one in tree(page).iter("meta") if one.get("http-equiv"))
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    assert tags(page)["script"] == tags(page)["link"] == 0
    assert "url(" not in re.sub(r"url\(#\w+\)", "", SHEET.read_text("utf-8"))


def test_colours_are_those_of_the_design() -> None:
    sheet = SHEET.read_text("utf-8")
    light, dark, printed = (
        dict(VALUE.findall(block)) for block in re.findall(r":root \{(.*?)\n *\}", sheet, re.DOTALL)
    )
    tokens = dict(VALUE.findall((STATIC / "tokens.css").read_text("utf-8")))
    night = dict(VALUE.findall((STATIC / "dark.css").read_text("utf-8")))
    assert len(light) > 20 and light.items() <= tokens.items() and printed.items() <= tokens.items()
    assert len(dark) > 15 and dark.items() <= night.items()


def test_the_same_material_gives_the_same_bytes() -> None:
    material = Material(full().state)
    for name in ("html", "docx"):
        assert (
            EXPORTS[name].make(material, "de")
            == EXPORTS[name].make(material, "de")
            != EXPORTS[name].make(material, "en")
        )
