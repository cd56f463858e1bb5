"""Archives that are damaged, made up or meant to hurt: refused with a reason before a single row is written."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import eventkit
from eventkit import i18n
from eventkit.core.errors import Refused
from eventkit.exports.archive import opened
from eventkit.exports.archive.checked import check
from tests.exports.laptop import PHOTO, archive, evening, kept

Parts = dict[str, bytes]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Parts:
    directory, one = tmp_path_factory.mktemp("good"), evening()
    kept(directory, one).close()
    with zipfile.ZipFile(io.BytesIO(archive(directory, one.state.id))) as bundle:
        return {name: bundle.read(name) for name in bundle.namelist()}


def packed(parts: Parts, signed: bool = True, **about: Any) -> bytes:
    """`signed`: the table of contents fits, as if somebody took care; `about`: what it says otherwise."""
    told = {**json.loads(parts["manifest.json"]), **about}
    if signed:
        told["files"] = {
            name: {"bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}
            for name, raw in parts.items()
            if name != "manifest.json"
        }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, raw in {**parts, "manifest.json": json.dumps(told).encode()}.items():
            bundle.writestr(name, raw)
    return out.getvalue()


def lines(parts: Parts, change: Callable[[list[dict[str, Any]]], Any], **about: Any) -> bytes:
    """With a journal that was changed."""
    found = [json.loads(line) for line in parts["journal.jsonl"].splitlines()]
    change(found)
    raw = b"".join(json.dumps(line).encode() + b"\n" for line in found)
    return packed({**parts, "journal.jsonl": raw}, **{"lines": len(found), **about})


def refusal(tmp_path: Path, raw: bytes) -> Refused:
    file = tmp_path / "bad.eventkit"
    file.write_bytes(raw)
    with pytest.raises(Refused) as caught:
        check(file)
    for lang in ("de", "en"):
        sentence = i18n.refusal(caught.value.code, caught.value.facts, lang)
        assert caught.value.code not in sentence
        assert "{" not in sentence
    return caught.value


def test_control_the_good_one_is_good_packed_like_this(tmp_path: Path, good: Parts) -> None:
    for raw in (packed(good), lines(good, lambda found: None)):
        (tmp_path / "good").write_bytes(raw)
        assert check(tmp_path / "good").photos == 1


@pytest.mark.parametrize("raw", [b"", b"kein Archiv", b"PK\x03\x04" + b"\0" * 40, b"PK\x05\x06" + b"\0" * 18])
def test_something_else(tmp_path: Path, raw: bytes) -> None:
    assert refusal(tmp_path, raw).code == "import.unreadable"


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "/etc/passwd", "photos/../people.jsonl", "C:\\x", "photos/x.jpg", "journal.jsonl/", "x" * 300],
)
def test_names_that_we_do_not_give(tmp_path: Path, good: Parts, name: str) -> None:
    assert refusal(tmp_path, packed({**good, name: b"x"})).code == "import.strange"
    assert not (tmp_path / "passwd").exists()


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_twice(tmp_path: Path, good: Parts) -> None:
    out = io.BytesIO(packed(good))
    with zipfile.ZipFile(out, "a") as bundle:
        bundle.writestr("people.jsonl", b"")
    assert refusal(tmp_path, out.getvalue()).code == "import.strange"


def test_a_zip_bomb_is_not_even_unpacked(tmp_path: Path, good: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = packed({**good, "people.jsonl": b"\n" * (opened.MOST["people.jsonl"] + 1)})
    assert len(bomb) < 1_000_000
    monkeypatch.setattr(opened.Opened, "_raw", lambda *_: pytest.fail("it was unpacked"))
    assert refusal(tmp_path, bomb).code == "import.too-large"


def test_a_directory_that_lies_about_a_size(tmp_path: Path, good: Parts) -> None:
    """What is longer than it says is cut there, and does not fit its checksum then."""
    raw = packed({**good, "people.jsonl": b"\n" * 5_000_000})
    at = raw.rindex(b"PK\x01\x02", 0, raw.rindex(b"people.jsonl"))
    assert refusal(tmp_path, raw[: at + 24] + (10).to_bytes(4, "little") + raw[at + 28 :]).code == "import.damaged"


@pytest.mark.parametrize("name", ["journal.jsonl", "people.jsonl", f"photos/{PHOTO}.jpg"])
def test_a_part_that_was_changed_or_is_missing(tmp_path: Path, good: Parts, name: str) -> None:
    changed = packed({**good, name: good[name].replace(good[name][-9:-5], b"1234")}, signed=False)
    missing = packed({part: raw for part, raw in good.items() if part != name}, signed=False)
    assert refusal(tmp_path, changed).facts == {"file": name}
    assert refusal(tmp_path, missing).facts == {"file": name}
    assert refusal(tmp_path, missing).code == "import.damaged"


def test_a_flipped_bit_in_the_packed_file(tmp_path: Path, good: Parts) -> None:
    raw = bytearray(packed(good))
    raw[raw.index(b"journal.jsonl") + 200] ^= 0x10
    assert refusal(tmp_path, bytes(raw)).code == "import.damaged"


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b'{"archive": 1}', b"[" * 100_000, b"\xff"])
def test_a_table_of_contents_that_is_none(tmp_path: Path, good: Parts, raw: bytes) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as bundle:
        bundle.writestr("manifest.json", raw)
    assert refusal(tmp_path, out.getvalue()).code == "import.damaged"


@pytest.mark.parametrize("about", [{"archive": 2}, {"journal": 2}, {"archive": 9, "something": "else"}])
def test_a_newer_one_says_which_program_is_needed(tmp_path: Path, good: Parts, about: dict[str, Any]) -> None:
    found = refusal(tmp_path, packed(good, eventkit="9.1.0", **about))
    assert (found.code, found.facts) == ("import.newer", {"version": "9.1.0"})


def test_an_entry_that_we_do_not_know(tmp_path: Path, good: Parts) -> None:
    def unknown(found: list[dict[str, Any]]) -> None:
        found[-1]["entry"]["kind"] = "coffee.brewed"

    assert refusal(tmp_path, lines(good, unknown, eventkit="9.1.0")).code == "import.newer"
    assert refusal(tmp_path, lines(good, unknown, eventkit=eventkit.__version__)).code == "import.damaged"


def _gap(found: list[dict[str, Any]]) -> None:
    del found[3]


def _nobody(found: list[dict[str, Any]]) -> None:
    line = next(line for line in found if line["entry"]["kind"] == "card.written")
    line["entry"]["stage"] = "gibt-es-nicht"


def _back(found: list[dict[str, Any]]) -> None:
    found[-1]["at"] = 1


def _headless(found: list[dict[str, Any]]) -> None:
    del found[0]
    for seq, line in enumerate(found, 1):
        line["seq"] = seq


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_gap, "damaged"),
        (_nobody, "no-replay"),
        (_back, "no-replay"),
        (_headless, "no-replay"),
        (list.clear, "damaged"),
    ],
)
def test_a_journal_that_does_not_replay(tmp_path: Path, good: Parts, change: Any, code: str) -> None:
    assert refusal(tmp_path, lines(good, change)).code == f"import.{code}"


def test_the_table_of_contents_of_another_event(tmp_path: Path, good: Parts) -> None:
    assert refusal(tmp_path, packed(good, event="0123456789abcdef")).code == "import.damaged"
    assert refusal(tmp_path, packed(good, code="AAAAAA")).code == "import.damaged"


def test_people_who_are_nobody_here(tmp_path: Path, good: Parts) -> None:
    stranger = b'{"id":"0123456789abcdef","name":"","lang":"de","joined":1,"paper":false}\n'
    assert refusal(tmp_path, packed({**good, "people.jsonl": stranger})).code == "import.damaged"
    someone = json.loads(good["people.jsonl"].splitlines()[0])
    long = json.dumps({**someone, "name": "x" * 61}).encode()
    assert refusal(tmp_path, packed({**good, "people.jsonl": long})).code == "import.damaged"
    twice = json.dumps(someone).encode() + b"\n"
    assert refusal(tmp_path, packed({**good, "people.jsonl": twice * 2})).code == "import.damaged"


def test_a_photo_that_is_none_or_that_nobody_took(tmp_path: Path, good: Parts) -> None:
    other = {f"photos/{size}0123456789abcdef.jpg": good[f"photos/{PHOTO}.jpg"] for size in ("", "small/")}
    assert refusal(tmp_path, packed({**good, **other})).code == "import.strange"
    assert refusal(tmp_path, packed({**good, f"photos/{PHOTO}.jpg": b"<svg/>"})).code == "import.damaged"
    lonely = {name: raw for name, raw in good.items() if "small" not in name}
    assert refusal(tmp_path, packed(lonely)).code == "import.damaged"
