"""The languages: all texts in each of them, with the same facts, all plurals of the language, and really translated."""

import datetime
import re
from collections.abc import Iterator
from functools import cache

import babel
import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from eventkit import i18n
from tests.test_locales import FILES, LOCALES, ROOT, SETS, SOURCE, Messages, messages, parse

FOR_PEOPLE = sorted(
    {"server"} | {file for name in ("phone", "host", "ways") for set_ in SETS[name].values() for file in set_}
)
"""The files of the pages for participants and hosts, and of the laptop's answers: they exist in every language."""

ALL = i18n.languages()
OTHERS = [lang for lang in ALL if lang != "de"]

SAME_WORDS = {
    "de-simple": {"Normal", "orange"},
    "es": {"Foto", "Fotos", "rosa", "Normal", "Idea"},
    "fr": {
        "Options", "Information", "Consultation", "Participation", "Photo", "Photos", "Table", "Tasse", "violet",
        "orange", "Observation", "Obstacle", "Critique", "Solution",
    },
    "it": {"Foto", "rosa", "Idea"},
    "ro": {"violet", "Idee"},
    "tr": {"Normal"},
}  # fmt: skip
"""What is the same as in German or English, because the word is; `min` is a unit and World Café a name everywhere."""

SELDOM = {"ar": {"zero"}, "fr": {"many"}, "it": {"many"}, "es": {"many"}}
"""Plurals that `other` may stand for: nothing is counted in millions, and nought is told apart where it matters."""

CATEGORIES = {"zero", "one", "two", "few", "many", "other"}


def files(lang: str) -> list[str]:
    return FILES if lang in i18n.staff() else FOR_PEOPLE


def differences(one: Messages, two: Messages) -> list[str]:
    return sorted(name for name in one.keys() | two.keys() if one.get(name) != two.get(name))


@pytest.mark.parametrize("lang", ALL)
def test_a_language_has_all_files_and_no_others(lang: str) -> None:
    assert sorted(file.stem for file in (LOCALES / lang).glob("*.ftl")) == files(lang)


def test_every_folder_is_a_language() -> None:
    assert sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir()) == sorted(ALL)


@pytest.mark.parametrize("lang", OTHERS)
def test_a_language_has_the_same_messages_with_the_same_variables(lang: str) -> None:
    found = {file: differences(messages("de", file), messages(lang, file)) for file in files(lang)}
    assert {file: names for file, names in found.items() if names} == {}


@cache
def patterns(lang: str) -> dict[str, ast.Pattern]:
    texts = [(LOCALES / lang / f"{file}.ftl").read_text("utf-8") for file in files(lang)]
    return {name: pattern for text in texts for name, pattern in read(text).items()}


def read(text: str) -> dict[str, ast.Pattern]:
    entries = FluentParser().parse(text).body
    return {one.id.name: one.value for one in entries if isinstance(one, ast.Message) and one.value}


def selects(pattern: ast.Pattern) -> Iterator[tuple[str, set[str]]]:
    """(variable, its variants) of every selection, also of those inside others."""
    for part in pattern.elements:
        chosen = part.expression if isinstance(part, ast.Placeable) else None
        if isinstance(chosen, ast.SelectExpression):
            assert isinstance(chosen.selector, ast.VariableReference)
            keys = {key.name if isinstance(key := one.key, ast.Identifier) else key.value for one in chosen.variants}
            yield chosen.selector.id.name, keys
            for variant in chosen.variants:
                yield from selects(variant.value)


def by_number(pattern: ast.Pattern) -> list[tuple[str, set[str]]]:
    """The selections of a plural. One that only tells nought from the rest is none."""
    chosen = ((name, keys) for name, keys in selects(pattern) if keys <= CATEGORIES | {str(no) for no in range(20)})
    return [(name, keys) for name, keys in chosen if keys & (CATEGORIES - {"other"} | {"1"})]


def needed(lang: str) -> set[str]:
    """The plurals of a language by CLDR."""
    tags = babel.Locale.parse(i18n.base(lang)).plural_form.tags
    return (set(tags) | {"other"}) - SELDOM.get(lang, set())


def wrong_plurals(lang: str, mine: dict[str, ast.Pattern], german: dict[str, ast.Pattern]) -> list[str]:
    """Messages where a plural is missing, and those that do not count although German does and the language must."""
    wrong = []
    for name, pattern in mine.items():
        counted = by_number(pattern)
        if any(keys - needed(lang) - {str(no) for no in range(20)} - {"zero", "many"} for _, keys in counted):
            wrong.append(f"{name}: a plural that there is not")
        if any(needed(lang) - keys - ({"one"} if "1" in keys else set()) for _, keys in counted):
            wrong.append(f"{name}: a plural is missing")
        lacking = {one for one, _ in by_number(german[name])} - {one for one, _ in counted}
        if len(needed(lang)) > 2 and any(not stands_apart(fact, pattern) for fact in lacking):
            wrong.append(f"{name}: does not count")
    return wrong


def stands_apart(fact: str, pattern: ast.Pattern) -> bool:
    """ "Cards: 5" needs no plural."""
    return bool(re.search(rf"[:፦]\s*(<b>)?\{{ \${fact} \}}", source(pattern)))


@pytest.mark.parametrize("lang", ALL)
def test_a_language_has_all_its_plurals(lang: str) -> None:
    assert wrong_plurals(lang, patterns(lang), patterns("de")) == []


def tags(pattern: ast.Pattern) -> list[str]:
    """The markup of each end that the message may have."""
    return sorted(set(re.findall(r"<[^>]*>", source(pattern))))


def source(pattern: ast.Pattern) -> str:
    return FluentSerializer().serialize(ast.Resource([ast.Message(ast.Identifier("x"), pattern)]))


@pytest.mark.parametrize("lang", OTHERS)
def test_a_language_has_the_same_markup(lang: str) -> None:
    german = patterns("de")
    assert [name for name, pattern in patterns(lang).items() if tags(pattern) != tags(german[name])] == []


def words(pattern: ast.Pattern) -> str:
    """What is said besides facts and markup."""
    parts = [one.value for one in pattern.elements if isinstance(one, ast.TextElement)]
    inner = [words(variant.value) for one in pattern.elements for variant in variants(one)]
    return re.sub(r"<[^>]*>|\W", " ", " ".join([*parts, *inner])).strip()


def variants(part: ast.TextElement | ast.Placeable) -> list[ast.Variant]:
    chosen = part.expression if isinstance(part, ast.Placeable) else None
    return chosen.variants if isinstance(chosen, ast.SelectExpression) else []


def untranslated(lang: str, mine: dict[str, ast.Pattern]) -> list[str]:
    """Messages that read as in German (plain German may) or English."""
    sources = [one for one in ("de", "en") if one not in (lang, i18n.base(lang))]
    same = {
        name
        for name, pattern in mine.items()
        for source in sources
        if re.search(r"[^\W\d_]{3}", words(pattern)) and words(pattern) == words(patterns(source)[name])
    }
    return sorted(name for name in same if words(mine[name]) not in {"min", "World Café", *SAME_WORDS.get(lang, ())})


@pytest.mark.parametrize("lang", [lang for lang in ALL if lang not in i18n.staff()])
def test_a_language_is_translated(lang: str) -> None:
    assert untranslated(lang, patterns(lang)) == []
    assert SAME_WORDS.get(lang, set()) - {words(pattern) for pattern in patterns(lang).values()} == set()


@pytest.mark.parametrize("lang", ALL)
def test_numbers_choose_the_plural_of_the_language(lang: str) -> None:
    """In the laptop's answers as on phones: the forms by CLDR, the digits always 0 to 9."""
    form = babel.Locale.parse(i18n.base(lang)).plural_form
    (placeable,) = (one for one in patterns(lang)["cards"].elements if isinstance(one, ast.Placeable))
    said = {
        key.name if isinstance(key := one.key, ast.Identifier) else key.value: words(one.value)
        for one in variants(placeable)
    }
    for count in (0, 1, 2, 3, 5, 11, 21, 22, 100, 102, 111):
        text = re.sub("[\u2068\u2069]", "", i18n.say("cards", lang, count=count))
        wanted = said.get(str(count)) or said.get(form(count)) or said["other"]
        assert re.sub(rf"\b{count}\b|\W", " ", text).strip() == wanted, count
        if said.get(str(count)) is None and form(count) not in ("one", "two", "zero"):
            assert str(count) in text


def test_plain_german_is_chosen_by_its_tag_and_german_where_it_is_not_offered() -> None:
    some = ["de", "en"]
    assert i18n.choose("de-simple", [], ["de", "de-simple"]) == "de-simple"
    assert i18n.choose("de-simple", [], some) == "de"
    assert i18n.choose("de-AT", []) == "de"
    assert i18n.choose("xx", ["en-GB"], some) == "en"
    assert i18n.choose(None, ["xx", "pt"], some) == "de"
    assert i18n.choose(None, ["de"], ["en"]) == "en"
    assert i18n.choose("en", [], ["tlh"]) == "en"  # what nobody speaks is no offer


@pytest.mark.parametrize(("lang", "said"), [("de", "16. Oktober 2027"), ("en", "16 October 2027")])
def test_the_day_comes_before_the_month_in_english_too(lang: str, said: str) -> None:
    assert i18n.say("protocol-date", lang, date=datetime.date(2027, 10, 16)) == said


def test_browser_and_laptop_agree_on_what_is_written_from_right_to_left() -> None:
    text = (SOURCE / "i18n" / "languages.ts").read_text("utf-8")
    found = re.search(r"const RTL = new Set\(\[(.*)\]\)", text)
    assert found
    assert set(re.findall(r'"(\w+)"', found[1])) == i18n.RIGHT_TO_LEFT


def test_the_list_begins_with_german_and_names_every_language_once() -> None:
    assert ALL[0] == "de"
    assert len(set(ALL)) == len(ALL)
    assert all(set(one.called) == set(i18n.staff()) for one in i18n.known())
    assert not {tag for one in i18n.known() for tag in one.also} & set(ALL)


def test_the_hall_is_greeted_in_every_language() -> None:
    assert [lang for lang in ALL if f"greeting-{i18n.base(lang)}" not in messages("de", "display")] == []


def test_the_page_about_languages_lists_them_with_their_state() -> None:
    rows = re.findall(
        r"^\| `([\w-]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|", (ROOT / "docs" / "languages.md").read_text("utf-8"), re.M
    )
    told = [(code, name, english, state == "yes") for code, name, english, state in rows]
    assert told == [(one.code, one.name, one.called["en"], one.read) for one in i18n.known()]


def test_control_missing_and_mismatched_messages_are_found() -> None:
    one = parse("a = { $x } ja\nb = nein\n")[0]
    assert differences(one, parse("a = { $y } yes\nb = no\n")[0]) == ["a"]
    assert differences(one, parse("a = { $x } yes\n")[0]) == ["b"]
    assert differences(one, parse("a = { $x } yes\nb = no\nc = more\n")[0]) == ["c"]


def test_control_missing_plurals_are_found() -> None:
    german = read("a = { $n ->\n    [one] Karte\n   *[other] Karten\n}\n")
    assert wrong_plurals("uk", german, german) == ["a: a plural is missing"]
    assert wrong_plurals("uk", read("a = { $n } карток\n"), german) == ["a: does not count"]
    assert wrong_plurals("uk", read("a = картки: { $n }\n"), german) == []
    assert wrong_plurals("tr", read("a = { $n } kart\n"), german) == []
    few = read("a = { $n ->\n    [one] Karte\n    [few] Karten\n   *[other] Karten\n}\n")
    assert wrong_plurals("de", few, german) == ["a: a plural that there is not"]


def test_control_untranslated_and_differing_markup_is_found() -> None:
    copied = read("close = Close\nretry = Ещё раз\n")
    assert untranslated("ru", copied) == ["close"]
    assert tags(read("a = <b>eins</b>\n")["a"]) != tags(read("a = eins\n")["a"])


SEEN = {"is-here-named": ("is-here", "here"), "help-done-named": ("help-done",), "sits-here-named": ("sits-here",)}
SEEN |= {"sum-change-named": ("sum-change",)}
"""What is read aloud of a button -> what stands on it. Who speaks to a phone says what stands there."""


def unsaid(mine: dict[str, ast.Pattern]) -> list[str]:
    """Buttons whose name does not contain what stands on them."""
    named = {name: words(mine[name]).casefold() for name in SEEN}
    return [
        seen for name, all_seen in SEEN.items() for seen in all_seen if words(mine[seen]).casefold() not in named[name]
    ]


@pytest.mark.parametrize("lang", ALL)
def test_what_stands_on_a_button_is_part_of_its_name(lang: str) -> None:
    assert unsaid(patterns(lang)) == []


def test_control_a_name_that_says_something_else_is_found() -> None:
    assert unsaid({**patterns("de"), "here": read("here = anwesend\n")["here"]}) == ["here"]


SPOKEN = {"is-here-named": ["is-here", "here"], "help-done-named": ["help-done"], "sits-here-named": ["sits-here"]}
"""What a host's button is called -> what is written on it."""


@pytest.mark.parametrize("lang", ALL)
def test_whoever_speaks_to_the_device_says_what_is_written_on_the_button(lang: str) -> None:
    lines = (LOCALES / lang / "host.ftl").read_text("utf-8").splitlines()
    said = dict(line.split(" = ", 1) for line in lines if " = " in line)
    missing = [
        (named, short)
        for named, shorts in SPOKEN.items()
        for short in shorts
        if said[short].casefold() not in said[named].casefold()
    ]
    assert missing == []
