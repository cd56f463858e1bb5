"""The texts: one for every refusal, none too many, none missing, and each where it is needed. That all languages have
the same is looked at in `test_languages.py`."""

import json
import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast, visitor

from eventkit.core.registry import KINDS, RULES
from tests.codes import raised
from tests.modules import imported
from tests.test_docs import WIRE, rows, words

ROOT = Path(__file__).parents[1]
LOCALES, SOURCE, PACKAGE = ROOT / "locales", ROOT / "static" / "src", ROOT / "eventkit"
FILES = sorted(file.stem for file in (LOCALES / "de").glob("*.ftl"))
SETS: dict[str, dict[str, list[str]]] = json.loads((LOCALES / "sets.json").read_text("utf-8"))
SURFACES = tuple(SETS)

Messages = dict[str, set[str]]
"""Message -> the variables it uses."""


class _Looker(visitor.Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)


def parse(text: str) -> tuple[Messages, set[str]]:
    """The messages of a file, and which of them others quote. Fails on what Fluent cannot read and on doubles."""
    messages, quoted = Messages(), set()
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, (ast.Message, ast.Term)):
            assert entry.id.name not in messages, f"{entry.id.name} stands there twice"
            looker = _Looker()
            looker.visit(entry)
            messages[entry.id.name] = looker.variables
            quoted |= looker.messages
    return messages, quoted


@cache
def parsed(lang: str, file: str) -> tuple[Messages, set[str]]:
    return parse((LOCALES / lang / f"{file}.ftl").read_text("utf-8"))


def messages(lang: str, file: str) -> Messages:
    return parsed(lang, file)[0]


@cache
def everything(lang: str) -> Messages:
    return {name: variables for file in FILES for name, variables in messages(lang, file).items()}


@cache
def bundle(surface: str) -> Messages:
    """Everything a surface can say."""
    return {name: variables for file in files_of(surface) for name, variables in messages("de", file).items()}


def message(code: str) -> str:
    return f"refused-{code.replace('.', '-')}"


def files_of(surface: str) -> list[str]:
    """The files that a surface loads, at once or when they are needed."""
    return [file for files in SETS[surface].values() for file in files]


@pytest.mark.parametrize("surface", SURFACES)
def test_the_sets_of_a_surface_are_those_it_asks_for(surface: str) -> None:
    text = "\n".join(file.read_text("utf-8") for file in sorted((SOURCE / surface).rglob("*.ts*")))
    assert sorted(set(re.findall(r'\b(?:startSpeaking|alsoSay)\(\s*"(\w+)"', text))) == sorted(SETS[surface])


PARTS = {"later.tsx": ("soon", "rest", "places"), "evening.tsx": ("evening",), "fate/part.ts": ("fate",)}


@pytest.mark.parametrize(("file", "part"), [(file, part) for file, parts in PARTS.items() for part in parts])
def test_a_part_of_the_phone_brings_all_texts_it_needs(file: str, part: str) -> None:
    """Besides the first ones: nobody sees the name of a message because its text comes later."""
    text = (SOURCE / "phone" / file).read_text("utf-8")
    definition = re.search(rf"const {part} = part\((.+?)\n?\);\n", text, re.DOTALL)
    assert definition
    sets = ["first", *re.findall(r'alsoSay\("(\w+)"\)', definition[1])]
    assert lacking(SOURCE / "phone" / f"part-{part}.ts", sets) == []


def test_the_first_load_of_the_phone_brings_all_texts_that_its_script_needs() -> None:
    assert lacking(SOURCE / "phone" / "main.tsx", ["first"]) == []


def lacking(start: Path, sets: list[str]) -> list[str]:
    """Messages that a script with all it imports asks for by name and that are in none of the sets."""
    text = "\n".join(file.read_text("utf-8") for file in sorted(imported(start, set())))
    calls = re.findall(r"\bt\(([^()]*(?:\([^()]*\))?[^()]*)\)", text) + re.findall(r'\bid=("[^"]+"|\{[^}]+\})', text)
    names = {name for call in calls for name in quoted(call)}
    there = {name for one in sets for file in SETS["phone"][one] for name in messages("de", file)}
    return sorted(((names | named(text)) & bundle("phone").keys()) - there)


def quoted(call: str) -> list[str]:
    return re.findall(r'"([a-z0-9-]+)"', call)


def test_control_a_text_that_comes_too_late_is_found() -> None:
    assert "dots-gone" in lacking(SOURCE / "phone" / "part-soon.ts", ["first"])


def twice(files: list[str]) -> list[str]:
    names = [name for file in files for name in messages("de", file)]
    return sorted(name for name in set(names) if names.count(name) > 1)


@pytest.mark.parametrize("surface", SURFACES)
def test_no_message_of_a_surface_stands_in_two_files(surface: str) -> None:
    assert twice(files_of(surface)) == []


def test_no_message_of_the_server_is_shadowed_by_another_file() -> None:
    """The server reads all files, in the order of their names."""
    for file in FILES:
        if file not in ("server", "protocol", "shared"):
            assert twice(["server", "protocol", "shared", file]) == [], file


def test_every_refusal_has_a_sentence_for_people() -> None:
    """In the server's answers, which read all files."""
    assert sorted(code for code in raised() if message(code) not in everything("de")) == []


def test_the_phone_has_a_sentence_for_every_refusal_that_participants_can_meet() -> None:
    commands = {code for kind, (_, codes) in rows().items() if kind in PARTICIPANTS_SEND for code in codes}
    codes = commands | EVERYWHERE
    assert sorted(code for code in codes & raised().keys() if message(code) not in bundle("phone")) == []


def test_the_panel_has_a_sentence_for_every_refusal_of_a_command() -> None:
    codes = raised("core", "live").keys() | EVERYWHERE
    assert sorted(code for code in codes if message(code) not in bundle("moderator")) == []


PARTICIPANTS_SEND = {kind for kind, command in KINDS.items() if "participant" in RULES[command].who}
EVERYWHERE = {
    "command.unknown", "command.malformed", "access.role", "access.person", "too-fast", "storage.failed",
    "server.error", "server.stopping", "event.unknown", "event.closed", "personal.unknown",
}  # fmt: skip


def test_sentences_use_only_facts_that_the_refusal_brings() -> None:
    wrong = {}
    for code, facts in raised().items():
        lacking = everything("de").get(message(code), set()) - facts
        if lacking:
            wrong[code] = lacking
    assert wrong == {}


@cache
def sources() -> str:
    files = [*SOURCE.rglob("*.ts"), *SOURCE.rglob("*.tsx"), *PACKAGE.rglob("*.py")]
    return "\n".join(file.read_text("utf-8") for file in sorted(files))


def used(name: str, text: str) -> bool:
    """Does the text name this message, in quotes or by a template such as `stage-${status}` or f"day-{number}"?"""
    return name in in_quotes(text) or any(pattern.fullmatch(name) for pattern in patterns(text))


@cache
def in_quotes(text: str) -> set[str]:
    """Everything in quotes that could be a message, found in one pass."""
    return {name for _, name in re.findall(r"""(["'])(?=([a-zA-Z0-9_-]+)\1)""", text)}


@cache
def patterns(text: str) -> list[re.Pattern[str]]:
    templates = re.findall(r"`([a-z][a-z0-9-]*-\$\{[^`]*)`", text) + re.findall(r'f"([a-z][a-z0-9-]*-\{[^"]*)"', text)
    found = [re.compile(re.escape(prefix) + r"[a-z0-9-]+") for prefix in re.findall(r'"([a-z][a-z0-9-]*-)" \+', text)]
    for template in templates:
        parts = re.split(r"\$?\{(?:[^{}]|\{[^{}]*\})*\}", template)
        found.append(re.compile(r"[a-z0-9-]+".join(re.escape(part) for part in parts)))
    return [pattern for pattern in found if not pattern.fullmatch("refused-x")]


def test_no_message_is_unused() -> None:
    quoted = {name for file in FILES for name in parsed("de", file)[1]}
    codes = {message(code) for code in raised()} | {
        message(code) for code in re.findall(r'"([a-z-]+\.[a-z-]+)"', sources())
    }
    codes |= {message(code) for code in words(WIRE)}  # a page may be told more than the code says today
    unused = [name for name in everything("de") if name not in quoted | codes and not used(name, sources())]
    assert sorted(unused) == []


def named(text: str) -> set[str]:
    """Messages that a page asks for by name."""
    return set(re.findall(r'\bt\(\s*"([a-z0-9-]+)"', text)) | set(re.findall(r'<T\s+id="([a-z0-9-]+)"', text))


@pytest.mark.parametrize("surface", SURFACES)
def test_a_surface_has_every_message_it_asks_for(surface: str) -> None:
    text = "\n".join(file.read_text("utf-8") for file in sorted((SOURCE / surface).rglob("*.ts*")))
    assert sorted(named(text) - bundle(surface).keys()) == []


def test_shared_parts_ask_only_for_messages_that_exist() -> None:
    shared = [file for file in SOURCE.rglob("*.ts*") if file.relative_to(SOURCE).parts[0] not in SURFACES]
    text = "\n".join(file.read_text("utf-8") for file in sorted(shared))
    assert sorted(named(text) - everything("de").keys()) == []


def test_german_speaks_politely() -> None:
    impolite = re.compile(r"\b([Dd]u|[Dd]ein\w*|[Dd]ich|[Dd]ir|[Ee]uch|[Ee]uer\w*)\b")
    for file in FILES:
        assert impolite.findall((LOCALES / "de" / f"{file}.ftl").read_text("utf-8")) == [], file


def test_control_broken_and_double_messages_are_found() -> None:
    for text in ("a = { $x\n", "a = eins\na = zwei\n"):
        with pytest.raises(AssertionError):
            parse(text)


def test_control_unused_messages_are_found() -> None:
    text = 't("greeting") + t(`stage-${stage.status}`) + f"level-{level}-means"'
    assert used("greeting", text)
    assert used("stage-open", text)
    assert used("level-3-means", text)
    assert not used("farewell", text)
    assert not used("level-3", text)
    assert named('t("a-b") t( "c", {}) <T id="d" />') == {"a-b", "c", "d"}
