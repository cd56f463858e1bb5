"""The rehearsal: what was acknowledged is in the journal and in the protocol, also when the server dies meanwhile."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from pypdf import PdfReader

from eventkit.exports import EXPORTS
from eventkit.exports.archive.checked import check
from eventkit.exports.material import Material
from eventkit.protocol import pdf
from eventkit.rehearsal import cards, counts, files, grouping, play, voting, writing
from eventkit.rehearsal.errors import Impossible
from eventkit.rehearsal.moderator import Moderator
from eventkit.rehearsal.phones import Phone
from eventkit.rehearsal.summary import Measures, Summary
from eventkit.rehearsal.view import Knowledge
from eventkit.rehearsal.written import Board, Written
from tests.protocol.workshop import workshop
from tests.support import an_id
from tests.web.running import Running, fresh_id, wait_until

SHARED = Path(__file__).parents[2] / "shared" / "data"
ENOUGH_S = 400


def command(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "eventkit", "rehearse", *map(str, words), "--lang", "de"]


def rehearse(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*words), capture_output=True, text=True, timeout=ENOUGH_S, check=False)


def summary(out: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((out / "summary.json").read_text("utf-8"))
    return found


def holds(found: dict[str, Any]) -> bool:
    """The equations, worked out here once more."""
    refused = sum(found["refused"].values())
    return bool(found["sent"] == found["acknowledged"] + refused and len({found[k] for k in COUNTS}) == 1)


COUNTS = ("acknowledged", "journal", "pdf")


def write_cards(file: Path, texts: list[str]) -> Path:
    lines = [json.dumps({"id": f"c{no}", "text": text}) for no, text in enumerate(texts)]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    running = Running(tmp_path / "data").start()
    yield running
    running.stop()


def link(running: Running) -> str:
    return f"{running.base}/panel#key={running.new_key()}"


def written(running: Running) -> list[str]:
    """The ids of all cards in the journal of any event."""
    with closing(sqlite3.connect(f"file:{running.data / counts.DATABASE}?mode=ro", uri=True)) as rows:
        found = rows.execute("SELECT body FROM journal WHERE kind = 'card.written'").fetchall()
    return [json.loads(body)["card"] for (body,) in found]


@pytest.mark.parametrize(
    ("format", "votes"), [("zukunftswerkstatt-kurz", 3), pytest.param("kartenabfrage", 1, marks=pytest.mark.long)]
)
def test_with_a_server_of_its_own_every_sample_card_is_in_the_protocol(format: str, votes: int, tmp_path: Path) -> None:
    run = rehearse(format, "--people", "6", "--out", tmp_path)
    assert run.returncode == 0, run.stderr
    found = summary(tmp_path)
    assert set(found) == {
        "people", "sent", "acknowledged", "refused", "journal", "pdf", "votes", "measures", "seconds", "movement",
        "files",
    }  # fmt: skip
    assert found["movement"] is None
    assert found["sent"] == found["pdf"] == len(cards.read(None)) and found["refused"] == {}
    assert 0 < found["votes"] <= votes * 6 * 3
    assert (tmp_path / "protocol.pdf").read_bytes().startswith(b"%PDF")
    assert found["files"] == dict.fromkeys(files.FILES, found["sent"])
    assert all((tmp_path / file.name).stat().st_size for file in files.FILES.values())
    assert check(tmp_path / "event.eventkit").people >= 6


@pytest.mark.long
def test_a_whole_zukunftswerkstatt_is_played_on_two_days(tmp_path: Path) -> None:
    run = rehearse("zukunftswerkstatt", "--people", "12", "--cards", topics(tmp_path), "--out", tmp_path / "out")
    assert run.returncode == 0, run.stderr
    for sentence in (
        "11 Personen sind", "Der zweite Tag beginnt", "12 Personen sind", "Eine Karte kam zu spät",
        "Karten wurden geteilt", "Zweite Runde unter", "12 Personen sitzen", "12 Personen haben",
    ):  # fmt: skip
        assert sentence in run.stderr
    found = summary(tmp_path / "out")
    assert holds(found) and found["sent"] == found["acknowledged"] == 100
    assert found["measures"]["agreed"] >= 2 and len(set(found["measures"].values())) == 1
    kinds = entries(tmp_path / "out" / "data" / counts.DATABASE)
    for kind in (
        "day.ended", "day.begun", "card.placed", "card.split", "card.stacked", "card.disputed", "card.parked",
        "votes.counted", "vote.again", "seat.taken", "measure.set", "answer.set", "answers.revealed",
    ):  # fmt: skip
        assert kind in kinds, kind
    text = " ".join(page.extract_text() for page in PdfReader(tmp_path / "out" / "protocol.pdf").pages)
    assert "Tag 1:" in text and "Tag 2:" in text and "Themenspeicher" in text


def topics(folder: Path) -> Path:
    """Texts that speak of few things, so that there are headings enough to be of two minds about."""
    about = ("Radweg", "Spielplatz", "Beleuchtung", "Wochenmarkt", "Bücherei")
    return write_cards(folder / "topics.jsonl", [f"Der {about[no % 5]} Nr. {no} ist hier zu alt" for no in range(100)])


def entries(database: Path) -> set[str]:
    """The kinds of entries in all journals."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as rows:
        return {kind for (kind,) in rows.execute("SELECT DISTINCT kind FROM journal")}


@pytest.mark.long
def test_hostile_cards_are_refused_or_printed_never_cut_and_never_lost(tmp_path: Path) -> None:
    texts = [
        "<b>fett</b> & <img src='/etc/passwd'>", "</b>", "%s {0} $(rm)", "'; DROP TABLE journal; --", "a\x00b\x1b[31m",
        "\u202eumgekehrt", "👩‍👩‍👧‍👦" * 20, "شكرا جزيلا", "W" * 280, "\ud800 allein",
        "z" * 281, "   ", "\t\n", "😀" * 10_000, "x" * 90_000,
    ]  # fmt: skip
    file = write_cards(tmp_path / "hostile.jsonl", texts)
    run = rehearse("kartenabfrage", "--people", "4", "--cards", file, "--out", tmp_path / "out")
    assert run.returncode == 0, run.stderr
    found = summary(tmp_path / "out")
    assert holds(found) and found["sent"] == len(texts)
    assert found["refused"]["card.too-long"] == 2 and found["refused"]["card.empty"] == 2
    assert found["refused"]["frame.too-big"] == 1


@pytest.mark.long
@pytest.mark.parametrize("name", ["cards-300-de.jsonl", "hostile-cards.jsonl"])
def test_the_shared_cards(name: str, tmp_path: Path) -> None:
    if not (SHARED / name).is_file():
        pytest.skip("no shared cards here")
    run = rehearse("kartenabfrage", "--people", "30", "--cards", SHARED / name, "--seed", "5", "--out", tmp_path)
    assert run.returncode == 0, run.stderr
    assert holds(summary(tmp_path)) and summary(tmp_path)["sent"] == len(cards.read(SHARED / name))


@pytest.mark.long
def test_the_server_is_killed_in_the_middle_and_every_acknowledged_card_is_there_once(
    running: Running, tmp_path: Path
) -> None:
    file = write_cards(tmp_path / "many.jsonl", [f"Karte {no}: Bänke im Schatten" for no in range(200)])
    playing = subprocess.Popen(
        command("kartenabfrage", "--people", "10", "--cards", file, "--out", tmp_path / "out", "--at", link(running)),
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    for enough in (30, 90):  # twice
        wait_until(lambda enough=enough: len(written(running)) >= enough, 60)
        before = written(running)
        running.kill()  # asserts that the port is dead
        assert len(before) < 200, "it must die in the middle"
        running.start()
    assert playing.wait(ENOUGH_S) == 0, playing.stderr and playing.stderr.read()
    found = summary(tmp_path / "out")
    assert holds(found) and found["sent"] == found["acknowledged"] == 200
    assert len(written(running)) == len(set(written(running))) == 200


def test_a_server_that_dies_between_journal_and_answer_counts_the_card_once(running: Running) -> None:
    moderator = Moderator(link(running))
    moderator.create("kartenabfrage", {"title": "Abend"})
    moderator.do("stage.start", stage="karten")
    phone = Phone(running.base, moderator.code, "seed").join()
    running.kill()
    running.start(EVENTKIT_FAILPOINT="after-append")
    writing = phone.write(Board("karten", ["idee"]), [cards.Text("a", "Ein Satz", "de")])
    ack = _while_restarting(running, writing)
    assert ack["ok"]
    assert written(running) == [phone.written[0].card]
    assert phone.line.connections >= 2
    phone.line.close()
    moderator.line.close()


def _while_restarting(running: Running, writing: Iterator[Written]) -> dict[str, Any]:
    """Write; when the server has died of it, start it again without the failpoint. Returns the ack."""
    acks: list[dict[str, Any]] = []
    thread = Thread(target=lambda: acks.append(next(writing).ack))
    thread.start()
    assert running.process is not None
    running.process.wait(30)
    assert not running.answers(), "the server must have died of the card"
    assert len(written(running)) == 1 and not acks, "written, but not acknowledged"
    running.start()
    thread.join(30)
    return acks[0]


def _remember(phone: Phone) -> list[dict[str, Any]]:
    """Instead of sending commands, collect them."""
    sent: list[dict[str, Any]] = []

    def send(command: dict[str, Any]) -> dict[str, Any]:
        sent.append(command)
        return {"ok": True}

    phone.line.send = send  # type: ignore[method-assign]
    return sent


def test_the_same_seed_gives_the_same_dots() -> None:
    """Who votes for what depends on the seed alone."""
    wishes = []
    for seed in ("3/1", "3/1", "4/1"):
        phone = Phone("http://127.0.0.1:1", "AAAAAA", seed)
        sent = _remember(phone)
        phone.vote("punkte", [f"t{no}" for no in range(9)], 3, 2)
        wishes.append([(one["target"], one["count"]) for one in sent])
    assert wishes[0] == wishes[1] != wishes[2]
    assert sum(dict(wishes[0]).values()) == 3 and max(dict(wishes[0]).values()) <= 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["gibtsnicht"], "gibtsnicht gibt es nicht"),
        (["kartenabfrage", "--people", "0"], "mindestens eine Person"),
        (["kartenabfrage", "--cards", "nirgends.jsonl"], "nirgends.jsonl gibt es nicht"),
        (["kartenabfrage", "--at", "http://127.0.0.1:9/panel#key=x"], "antwortet kein Server"),
        (["kartenabfrage", "--at", "irgendwas"], "kein Link für die Moderation"),
    ],
)
def test_what_is_not_possible_is_refused_in_a_sentence(words: list[str], sentence: str, tmp_path: Path) -> None:
    run = rehearse(*words, "--out", tmp_path)
    assert run.returncode == 1
    assert sentence in run.stderr and "Traceback" not in run.stderr


@pytest.mark.long
def test_a_link_works_once_and_a_foreign_directory_cannot_be_counted(running: Running, tmp_path: Path) -> None:
    file = write_cards(tmp_path / "two.jsonl", ["Eins", "Zwei"])
    words = ["kartenabfrage", "--people", "2", "--cards", str(file), "--out", str(tmp_path / "out")]
    words += ["--at", link(running)]
    foreign = rehearse(*words, "--data", tmp_path / "elsewhere")
    assert foreign.returncode == 1 and "lassen sich nicht zählen" in foreign.stderr
    again = rehearse(*words)
    assert again.returncode == 1 and "gilt nur einmal" in again.stderr


def test_too_few_cards_for_a_chain_are_named_in_a_sentence(tmp_path: Path) -> None:
    file = write_cards(tmp_path / "two.jsonl", ["Eins", "Zwei"])
    run = rehearse("zukunftswerkstatt", "--people", "1", "--cards", file, "--out", tmp_path / "out")
    assert run.returncode == 1 and "zu wenige Karten: Der Schritt „utopie“" in run.stderr


@pytest.mark.parametrize("line", ['{"id": 1', "[]", '{"id": "a"}', '{"text": 5}', "[" * 100_000])
def test_a_broken_line_is_named(line: str, tmp_path: Path) -> None:
    file = tmp_path / "cards.jsonl"
    file.write_text('{"id": "a", "text": "gut"}\n\n' + line + "\n", "utf-8")
    with pytest.raises(Impossible) as refused:
        cards.read(file)
    assert refused.value.message == "rehearsal-broken-line" and refused.value.facts["line"] == 3


def test_control_every_equation_is_checked() -> None:
    good = Summary(3, 10, 8, {"card.empty": 2}, 8, 8, 9, 1.0)
    assert good.faults() == []
    assert [message for message, _ in replace(good, sent=11).faults()] == ["rehearsal-fault-sent"]
    assert [message for message, _ in replace(good, journal=7).faults()] == ["rehearsal-fault-journal"]
    assert [message for message, _ in replace(good, pdf=9).faults()] == ["rehearsal-fault-pdf"]
    assert replace(good, files={"csv": 8}).faults() == []
    [(message, facts)] = replace(good, files={"csv": 8, "xlsx": 7}).faults()
    assert (message, facts["file"], facts["count"]) == ("rehearsal-fault-file", "cards.xlsx", 7)
    assert [message for message, _ in replace(good, measures=Measures(2, 2, 1)).faults()] == [
        "rehearsal-fault-measures"
    ]


def test_control_a_measure_whose_way_back_is_not_printed_is_noticed(tmp_path: Path) -> None:
    played = workshop()
    solution = "Die alte Molkerei aufschließen"
    way = {an_id("measure"): [[solution], ["Ein Haus für alle"], ["Orte"]]}
    raw = pdf.render(played.state, "de")
    assert counts.followed(raw, way) == 1
    assert counts.followed(raw, {an_id("another"): way[an_id("measure")]}) == 0
    for broken in ([[solution], ["Orte"], ["Ein Haus für alle"]], [[solution], ["Nie gesagt"]], []):
        assert counts.followed(raw, {an_id("measure"): broken}) == 0


def test_control_a_card_that_is_not_printed_is_noticed() -> None:
    state = workshop().state
    raw, ids = pdf.render(state, "de"), list(state.cards)
    assert counts.printed(raw, ids) == len(ids)
    assert counts.printed(raw, [*ids, fresh_id(), ids[0][:15]]) == len(ids)


def test_control_a_card_that_is_missing_in_a_file_is_noticed() -> None:
    state = workshop().state
    made = {to: EXPORTS[to].make(Material(state), "de") for to in ("html", "docx", "xlsx", "csv", "json")}
    ids = list(state.cards)
    assert files.found(made, ids) == dict.fromkeys(made, len(ids))
    assert files.found(made, [*ids, fresh_id(), ids[0][:15]]) == dict.fromkeys(made, len(ids))


def test_every_text_is_written_exactly_once_over_all_stages_and_people() -> None:
    texts = [cards.Text(str(no), "x", "de") for no in range(7)]
    portions = writing.portions(texts, ["a", "b"])
    assert [text for stage in portions.values() for text in stage] == texts
    assert [len(stage) for stage in portions.values()] == [4, 3]
    dealt = writing.deal(texts, 3)
    assert sorted((text for mine in dealt for text in mine), key=lambda text: text.id) == texts
    assert [len(mine) for mine in dealt] == [3, 2, 2]


def test_a_long_event_sleeps_in_the_middle_and_a_short_one_does_not() -> None:
    assert play.night_before([{"minutes": 100}] * 3) is None
    assert play.night_before([{"minutes": 100}] * 4) == 2
    assert play.night_before([{"minutes": 300}, {"minutes": 20}]) == 1
    walk, held = {"minutes": 10}, {"minutes": 150, "at": "walk"}
    assert play.night_before([walk, held, walk, held]) == 2, "not between finding a place and the round"


@pytest.mark.parametrize("people", [4, 7, 30])
def test_a_hall_of_two_minds_is_tied_at_the_cut(people: int) -> None:
    targets = [f"t{no}" for no in range(6)]
    wishes = voting.two_minds(people, targets, {"keep": 3, "dots": 3, "max_per_target": 3})
    sums = {target: sum(wish.get(target, 0) for wish in wishes) for target in targets}
    assert len(wishes) == people and max(sum(wish.values()) for wish in wishes) <= 3
    assert sums["t2"] == sums["t3"] == people // 2 < min(sums["t0"], sums["t1"])
    assert voting.two_minds(people, targets[:3], {"keep": 3, "dots": 3, "max_per_target": 3}) == []


def test_headings_gather_what_speaks_of_the_same() -> None:
    texts = {"a": "Mehr Radwege", "b": "Der Radweg endet", "c": "Eine Bank", "d": "ohne 1 Wort"}
    assert grouping.headings(texts) == {"Radweg": ["a", "b"]}
    assert grouping.headings({"a": "Eins"}) == {"Eins": ["a"]}
    assert grouping.headings({}) == {}


def test_a_gap_in_the_patches_is_noticed() -> None:
    page = Knowledge()
    page.take_whole({"view": {"card": {"a": {"text": "x"}}}, "seq": 5, "boot": "b"})
    assert page.take_patch({"prev": 5, "seq": 7, "put": {"card": {"b": {"text": "y"}}}, "drop": {"card": ["a"]}})
    assert page.all("card") == {"b": {"text": "y"}}
    assert page.take_patch({"prev": 0, "seq": 7, "put": {"card": {"c": {}}}})  # known already
    assert not page.take_patch({"prev": 8, "seq": 9})
    assert page.seq == 7 and set(page.all("card")) == {"b"}
