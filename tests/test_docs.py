"""The documents say what the code does: every command, field, refusal, entry and TOML key, and no others."""

import re
from pathlib import Path

import msgspec
import pytest

from eventkit.core import format as formats
from eventkit.core import rounds
from eventkit.core.activities import ACTIVITIES
from eventkit.core.activities.reflect import Question
from eventkit.core.card_rules import CardKind, CardRules
from eventkit.core.entries import tag
from eventkit.core.plan import PlacePlan, PlacesPlan
from eventkit.core.registry import ENTRIES, KINDS, RULES
from eventkit.core.rules import SYSTEM
from eventkit.core.views import COLLECTIONS
from tests.codes import in_source, raised

DOCS = Path(__file__).parents[1] / "docs"

WIRE = (DOCS / "wire.md").read_text("utf-8")
ON_THE_WIRE = {kind for kind, command in KINDS.items() if RULES[command].who != SYSTEM}
CODE = re.compile(r"(?:[a-z]+-)?[a-z]+[.-][a-z]+(?:-[a-z]+)*")  # not the name of a fact


def rows() -> dict[str, tuple[set[str], set[str]]]:
    """The table of commands: kind -> (fields, codes)."""
    found: dict[str, tuple[set[str], set[str]]] = {}
    table = WIRE.partition("\n## Commands\n")[2].partition("\n## ")[0]
    for row in re.findall(r"^\|( `.*)\|$", table, re.MULTILINE):
        kinds, _, fields, codes = (cell.strip() for cell in row.split("|"))
        names = re.findall(r"`([a-z.]+)`", kinds)
        parts = fields.split(" / ") if " / " in fields else [fields] * len(names)
        for name, part in zip(names, parts, strict=True):
            listed = re.match(r"`([^`]*)`", part)
            found[name] = (
                {field.rstrip("?") for field in listed[1].split()} if listed else set(),
                {code for group in re.findall(r"`([^`]*)`", codes) for code in group.split() if CODE.fullmatch(code)},
            )
    return found


def words(text: str) -> set[str]:
    """Everything between backticks, word by word."""
    return {word for group in re.findall(r"`([^`\n]*)`", text) for word in group.split()}


def test_the_wire_lists_every_command_and_none_that_does_not_exist() -> None:
    assert rows().keys() == ON_THE_WIRE


@pytest.mark.parametrize("kind", sorted(ON_THE_WIRE))
def test_the_wire_lists_every_field_of_a_command_and_none_that_does_not_exist(kind: str) -> None:
    listed = rows()[kind][0]
    assert listed == set(KINDS[kind].__struct_fields__) - {"id"}


def test_the_wire_lists_every_refusal_that_the_code_gives() -> None:
    assert sorted(raised("core", "live", "web", "formats").keys() - words(WIRE)) == []


def test_the_wire_lists_no_refusal_that_does_not_exist() -> None:
    listed = {code for _, codes in rows().values() for code in codes}
    everywhere = re.search(r"^Everywhere: (.*)$", WIRE, re.MULTILINE)
    assert everywhere
    codes = re.search(r"\n## Refusals\n(.*?)(\n## |\Z)", WIRE, re.DOTALL)
    if codes:
        listed |= {word for word in words(codes[1]) if "." in word}
    assert sorted((listed | words(everywhere[1])) - raised().keys()) == []


def test_the_wire_names_every_collection() -> None:
    for name in COLLECTIONS:
        assert f"`{name}/" in WIRE, name


@pytest.mark.parametrize("kind", sorted(tag(entry) for entry in ENTRIES))
def test_the_journal_page_describes_every_entry_with_its_fields(kind: str) -> None:
    text = (DOCS / "journal.md").read_text("utf-8")
    row = re.search(rf"^\| `{re.escape(kind)}` \|(.*?)\| .* \|$", text, re.MULTILINE)
    assert row, f"{kind} is missing"
    entry = next(entry for entry in ENTRIES if tag(entry) == kind)
    assert words(row[1]) == set(entry.__struct_fields__)


def test_the_journal_page_describes_no_entry_that_does_not_exist() -> None:
    text = (DOCS / "journal.md").read_text("utf-8")
    assert set(re.findall(r"^\| `([a-z.-]+)` \|", text, re.MULTILINE)) == {tag(entry) for entry in ENTRIES}


def toml_keys() -> set[str]:
    """Every key that a format file may have."""
    structs = [
        formats._Head,
        formats._Common,
        PlacesPlan,
        PlacePlan,
        rounds._Rounds,
        CardRules,
        CardKind,
        Question,
        *(module.Options for module in ACTIVITIES.values()),
    ]
    return {field.encode_name for struct in structs for field in msgspec.structs.fields(struct)}


def test_the_formats_page_describes_every_key_and_none_that_does_not_exist() -> None:
    text = (DOCS / "formats.md").read_text("utf-8")
    assert set(re.findall(r"^\| `([a-z_]+)` \|", text, re.MULTILINE)) == toml_keys()


def test_the_formats_page_names_every_activity_and_every_mistake() -> None:
    text = (DOCS / "formats.md").read_text("utf-8")
    for activity in ACTIVITIES:
        assert f"`{activity}`" in text
    mistakes = {code for code in raised("core") if code.startswith("format.")}
    assert mistakes <= words(text)


def test_the_examples_of_the_formats_page_are_good_formats() -> None:
    text = (DOCS / "formats.md").read_text("utf-8")
    examples = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    assert examples
    for example in examples:
        formats.parse("example.toml", example)


def test_control_codes_are_found_in_source() -> None:
    source = 'raise Refused("a.b", max=1)\nrefuse(environ, 403, "access.origin")\none_line(x, "title", 9)\n'
    found = dict(in_source(source))
    assert found["a.b"] == {"max"}
    assert found.keys() == {"a.b", "access.origin", "title.empty", "title.too-long"}


def test_control_the_table_is_really_read() -> None:
    fields, codes = rows()["dots.set"]
    assert fields == {"stage", "target", "count", "n", "round"}
    assert "dots.too-many" in codes
