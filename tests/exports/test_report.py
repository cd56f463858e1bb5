"""The edited protocol in all outputs: what was put beside the record, what was left out, what was blackened, and which
version it is."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner, Result
from lxml import html

from eventkit import cli
from eventkit.core.actor import SYSTEM
from eventkit.core.blacken import BAR
from eventkit.core.entries import Line
from eventkit.core.errors import Refused
from eventkit.core.fold import fold
from eventkit.core.registry import decode_entry
from eventkit.core.reported import COMMON
from eventkit.core.state import State
from eventkit.core.text import ERASED
from eventkit.exports import EXPORTS
from eventkit.exports.archive.checked import check
from eventkit.exports.editor import shown
from eventkit.exports.errand import export_from
from eventkit.exports.versions import current, final
from eventkit.protocol import outline
from eventkit.protocol.chapters import chapters, usual
from eventkit.store.db import FILE_NAME
from tests.exports.laptop import PHOTO, kept
from tests.exports.made import made, told
from tests.protocol import cafe, evenings, workshop
from tests.protocol.reading import flat
from tests.support import Evening

NAME = "Kowalski"
FILES = [to for to in EXPORTS if to != "eventkit"]
PAPERS = ("pdf", "html", "docx")
SUMMARY = "Die Halle wünscht sich kurze Wege."
CORRECTED, COMMENT = "Mehr Bänke am Weg zum Friedhof", "Der Bauhof prüft das."


def words(raw: bytes, to: str) -> str:
    """All that a file says, with white space made one."""
    if to == "pdf":
        return flat(raw)
    if to in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(raw)) as parts:
            return " ".join(" ".join(_xml(parts.read(name)) for name in parts.namelist() if ".xml" in name).split())
    if to == "html":
        return " ".join(html.fromstring(raw).text_content().split())
    return " ".join(raw.decode().split())


def _xml(raw: bytes) -> str:
    return " ".join(text for text in html.fromstring(raw).itertext())


def everything(raw: bytes, to: str) -> bytes:
    """Every byte of a file, unpacked, besides what is read from it."""
    parts = [words(raw, to).encode(), raw]
    if to in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            parts += [packed.read(name) for name in packed.namelist()]
    return b"\n".join(parts)


def named(evening: Evening) -> Evening:
    """The same evening with a name in everything that anybody wrote: in every text with a space in it."""

    def marked(value: Any) -> Any:
        if isinstance(value, str):
            return f"{value} {NAME}" if " " in value else value
        if isinstance(value, dict):
            return {key: marked(one) for key, one in value.items()}
        return [marked(one) for one in value] if isinstance(value, (list, tuple)) else value

    lines = []
    for line in evening.lines:
        entry = decode_entry(msgspec.json.encode(marked(msgspec.to_builtins(line.entry))))
        lines.append(Line(line.seq, line.at, line.actor, line.command, entry))
    evening.lines, evening.state = lines, fold(lines)
    evening.state.names = dict.fromkeys(evening.state.persons, f"Kim {NAME}")
    return evening


@pytest.mark.parametrize("make", [workshop.workshop, cafe.cafe, evenings.full], ids=lambda make: make.__name__)
def test_a_blackened_word_is_in_no_byte_of_any_output(make: Any) -> None:
    evening = named(make())
    lea, card = evening.moderator, next(one for one in evening.state.cards.values() if one.counts).id
    evening.play(lea, "report.describe", chapter="course", summary=f"Es sprach Frau {NAME}.")
    evening.play(lea, "report.correct", card=card, text=f"Herr {NAME}s Bank")
    evening.play(lea, "report.comment", card=card, text=f"{NAME.upper()} weiß davon")
    for to in FILES:  # control: without blackening it is found in each
        assert NAME.encode() in everything(made(evening.state, to), to)
    evening.play(lea, "report.names", words={NAME: "blacken"})
    for to in FILES:
        raw = made(evening.state, to)
        assert NAME.lower().encode() not in everything(raw, to).lower(), to
        assert BAR in words(raw, to)


@pytest.fixture(scope="module")
def edited() -> Evening:
    """A chapter with a summary, one left out, one moved; a card with a correction and a comment."""
    evening = evenings.full()
    lea, card = evening.moderator, next(iter(evening.state.cards))
    evening.play(lea, "event.close")
    evening.play(lea, "report.describe", chapter="results", summary=SUMMARY)
    evening.play(lea, "report.describe", chapter="stage-ordnen", left_out=True)
    evening.play(lea, "report.order", chapters=["results", "course"])
    evening.play(lea, "report.correct", card=card, text=CORRECTED)
    evening.play(lea, "report.comment", card=card, text=COMMENT)
    return evening


@pytest.mark.parametrize("to", PAPERS)
def test_each_paper_shows_what_was_edited_and_the_card_as_it_was_written(edited: Evening, to: str) -> None:
    said = words(made(edited.state, to), to)
    assert SUMMARY in said
    assert "Zusammenfassung der Moderation" in said
    assert f"berichtigt: {CORRECTED}" in said
    assert f"Anmerkung der Moderation: {COMMENT}" in said
    assert said.count(evenings.IDEAS[0]) >= 1
    assert "Nicht in diesem Protokoll: „Ordnen“." in said
    assert said.index("Entwurf") < said.index("Inhalt")
    english = words(made(edited.state, to, "en"), to)
    assert f"corrected: {CORRECTED}" in english
    assert "Not in this record: “Ordnen”." in english


@pytest.mark.parametrize("to", PAPERS)
def test_of_chapters_that_are_left_out_the_short_version_says_nothing_either(to: str) -> None:
    evening = workshop.workshop()
    measure = next(iter(evening.state.measures.values()))
    said = words(made(evening.state, to), to)
    assert said.count(measure.what) >= 2 and said.count("“ bestätigt:") >= 2, "control: in both"
    for chapter in ("results", f"stage-{measure.stage}"):
        evening.play(evening.moderator, "report.describe", chapter=chapter, left_out=True)
    said = words(made(evening.state, to), to)
    for what in (measure.what, "“ bestätigt:", "keine Ergebnisse bestätigt", "keine Maßnahmen vereinbart"):
        assert what not in said
    assert "Nicht in diesem Protokoll: „Maßnahmen vereinbaren“, „Ergebnisse“." in said


@pytest.mark.parametrize("to", FILES)
def test_every_card_is_in_every_file_whatever_was_left_out(edited: Evening, to: str) -> None:
    said = words(made(edited.state, to), to)
    assert [card for card in edited.state.cards if card not in said] == []


def test_tables_and_json_have_correction_and_comment_in_places_of_their_own(edited: Evening) -> None:
    event = told(made(edited.state, "json"))
    card = event["cards"][0]
    assert (card["text"], card["corrected"], card["comment"]) == (evenings.IDEAS[0], CORRECTED, COMMENT)
    assert event["report"]["chapters"] == [
        {"key": "results", "summary": SUMMARY, "left_out": False},
        {"key": "stage-ordnen", "summary": "", "left_out": True},
    ]
    for to in ("csv", "xlsx"):
        said = words(made(edited.state, to), to)
        assert f"berichtigt: {CORRECTED}" in said
        assert evenings.IDEAS[0] in said


def test_chapters_stand_in_the_order_that_was_wanted_and_the_others_where_they_usually_do(edited: Evening) -> None:
    keys = [chapter.key for chapter in chapters(outline.document(edited.state))]
    assert keys[:3] == ["short", "results", "course"]
    assert keys[-2:] == ["data", "annex"]
    assert "stage-ordnen" not in keys
    plain = [chapter.key for chapter in usual(outline.document(edited.state))]
    assert keys[3:-2] == [key for key in plain if key not in ("results", "course", "stage-ordnen")]


@pytest.mark.parametrize("make", [workshop.workshop, cafe.cafe, evenings.full], ids=lambda make: make.__name__)
def test_the_core_knows_every_chapter_that_can_be_edited(make: Any) -> None:
    evening = make()
    for chapter in usual(outline.document(evening.state)):
        assert chapter.key in COMMON or chapter.key.startswith("stage-")
        assert evening.play(evening.moderator, "report.describe", chapter=chapter.key, summary="Kurz.")


def test_the_editor_shows_chapters_with_their_cards_and_the_names(edited: Evening) -> None:
    editor = shown(edited.state, "de")
    assert editor.chapters[0].title == "Wie es lief"
    sorted_cards = next(part for part in editor.chapters if part.key == "stage-ordnen").cards
    assert next(iter(edited.state.cards)) in sorted_cards
    assert [one.word for one in editor.names if one.likely] == []  # "Frau Geheimnis" stands on a hidden card


@pytest.mark.parametrize("to", [*PAPERS, "xlsx"])
def test_what_comes_of_a_rehearsal_says_so(to: str) -> None:
    for lang, sign in (("de", "keine echten Ergebnisse"), ("en", "no real results")):
        assert sign not in words(made(evenings.full().state, to, lang), to), "control"
        assert sign in words(made(evenings.full(rehearsal=True).state, to, lang), to)
    assert told(made(evenings.full(rehearsal=True).state, "json"))["event"]["rehearsal"] is True


# Versions


def filed() -> Evening:
    """Version 1 is final; then a card was commented in version 2, which is final, too."""
    evening = evenings.full()
    lea, card = evening.moderator, next(iter(evening.state.cards))
    evening.play(lea, "event.close")
    evening.play(lea, "report.finish", version=1)
    evening.play(lea, "report.reopen", version=1)
    evening.play(lea, "report.comment", card=card, text=COMMENT)
    evening.clock += 86_400_000
    evening.play(lea, "report.finish", version=2)
    return evening


@pytest.mark.parametrize("to", PAPERS)
def test_a_final_version_says_so_and_can_be_made_again(to: str) -> None:
    lines = filed().lines
    newest, first = (words(made(state, to), to) for state in (current(lines), final(lines, 1)))
    assert "Fassung 2, endgültig, 22. September 2026" in newest
    assert COMMENT in newest
    assert "Fassung 1, endgültig, 21. September 2026" in first
    assert COMMENT not in first
    assert "Entwurf" not in newest + first


def test_the_same_version_is_the_same_bytes() -> None:
    evening = filed()
    raw = made(final(evening.lines, 1), "pdf")
    evening.play(evening.moderator, "report.reopen", version=2)
    assert made(final(evening.lines, 1), "pdf") == raw


def test_what_goes_on_after_a_final_version_is_said_and_nothing_else_is() -> None:
    evening = workshop.workshop()
    lea, measure = evening.moderator, next(iter(evening.state.measures.values()))
    evening.play(lea, "event.close")
    for word in (one.word for one in shown(evening.state, "de").names):
        evening.play(lea, "report.names", words={word: "keep"})
    evening.play(lea, "report.finish", version=1)
    evening.play(lea, "screen.bell", on=True)  # tells nothing that the protocol tells
    assert "Fassung 1, endgültig" in words(made(current(evening.lines), "html"), "html")
    evening.play(lea, "measure.set", stage=measure.stage, measure=measure.id, status="done")
    assert "fortgeschrieben bis" in words(made(current(evening.lines), "html"), "html")
    assert "endgültig" in words(made(final(evening.lines, 1), "html"), "html")
    assert told(made(current(evening.lines), "json"))["report"]["ahead"] is True


def test_a_word_that_is_blackened_later_does_not_come_back_with_an_older_version() -> None:
    evening = filed()
    evening.play(evening.moderator, "report.reopen", version=2)
    assert "Friedhof" in words(made(final(evening.lines, 1), "html"), "html")  # control
    evening.play(evening.moderator, "report.names", words={"Friedhof": "blacken"})
    assert "Friedhof" not in words(made(final(evening.lines, 1), "html"), "html")


def test_what_was_erased_later_is_said_in_words_in_an_older_version_too() -> None:
    evening = evenings.full()
    lea, card = evening.moderator, next(iter(evening.state.cards))
    evening.play(SYSTEM, "photo.add", photo=PHOTO, width=40, height=30, caption="Pinnwand vor dem Saal")
    evening.play(lea, "event.close")
    evening.play(lea, "report.finish", version=1)
    assert evenings.IDEAS[0] in words(made(final(evening.lines, 1), "html"), "html")  # control
    evening.play(lea, "card.erase", cards=[card])
    evening.play(lea, "photo.erase", photo=PHOTO)
    for state in (final(evening.lines, 1), current(evening.lines)):
        for to in FILES:
            raw = made(state, to)
            said = words(raw, to)
            assert "Der Text dieser Karte wurde gelöscht." in said, to
            assert ERASED.encode() not in everything(raw, to), to
            assert "Pinnwand vor dem Saal" not in said, to
        assert told(made(state, "json"))["photos"] == []
    assert not current(evening.lines).report.ahead


def test_a_version_that_never_was_is_refused(tmp_path: Path) -> None:
    kept(tmp_path, filed(), photos=False).close()
    raw = export_from(tmp_path / FILE_NAME, "ACDEFH", "json", "de", version=1)
    assert json.loads(raw)["report"]["version"] == 1
    with pytest.raises(Refused, match="export.version"):
        export_from(tmp_path / FILE_NAME, "ACDEFH", "json", "de", version=3)


def test_an_archive_is_always_the_whole_event_whichever_version_is_asked_for(tmp_path: Path) -> None:
    kept(tmp_path, filed(), photos=False).close()
    made_of = {
        version: export_from(tmp_path / FILE_NAME, "ACDEFH", "eventkit", "de", version=version) for version in (0, 1)
    }
    assert made_of[0] == made_of[1]
    (tmp_path / "event.eventkit").write_bytes(made_of[1])
    assert check(tmp_path / "event.eventkit").lines == len(filed().lines)


def test_the_command_line_makes_a_final_version_and_refuses_others(tmp_path: Path) -> None:
    kept(tmp_path, filed(), photos=False).close()

    def run(edition: int) -> Result:
        to = ["--to", "json", "--out", str(tmp_path / "event.json"), "--data", str(tmp_path)]
        return CliRunner().invoke(cli.make("de"), ["export", "ACDEFH", "--edition", str(edition), *to])

    assert run(1).exit_code == 0
    assert told((tmp_path / "event.json").read_bytes())["report"]["version"] == 1
    refused = run(3)
    assert refused.exit_code == 1
    assert "Eine endgültige Fassung 3 gibt es nicht." in refused.output


def test_an_old_journal_without_any_of_it_is_a_draft() -> None:
    state: State = fold(evenings.full().lines)
    assert "Entwurf" in words(made(state, "html"), "html")
    assert told(made(state, "json"))["report"] == {"version": 1, "final": None, "ahead": False, "chapters": []}
