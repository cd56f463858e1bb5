"""The report: all that helps, nothing about anybody."""

import msgspec
import pytest

from eventkit.status import report
from eventkit.status.reading import Pages
from tests.status.test_judge import CALM, trouble

SETTINGS = {"address": True, "wifi": False, "mirrored": False, "backup": True}


def test_the_report_says_how_everything_is() -> None:
    reading = msgspec.structs.replace(CALM, troubles=trouble("job.failed", 4), events=2, entries=345)
    text = report.text(reading, SETTINGS, "ZEILE\n", "de")
    assert "Einträge: 345, Veranstaltungen: 2" in text
    assert "[Gut] Verbundene Seiten: Handys: 30; Gastgebende: 5" in text
    assert "[Aufpassen] Fehler" in text
    assert "4 × Eine Datei, ein Foto oder ein Vorschlag ließ sich nicht machen. (job.failed" in text
    assert "Adresse gewählt: ja\nWLAN eingetragen: nein" in text
    assert text.endswith("ZEILE\n")
    assert report.name(reading).startswith("eventkit-2026-09-2") and report.name(reading).endswith(".txt")


@pytest.mark.parametrize("lang", ["de", "en"])
def test_few_people_are_never_counted(lang: str) -> None:
    few = msgspec.structs.replace(CALM, pages=Pages(phone=2, host=1, moderator=1, lost=4, away=3))
    said = next(
        line for line in report.text(few, SETTINGS, "", lang).splitlines() if "Handys" in line or "Phones" in line
    )
    fewer = "weniger als 3" if lang == "de" else "fewer than 3"
    assert said.count(fewer) == 4, said  # phones, hosts, moderators, and those who came back


def test_an_empty_log_is_told() -> None:
    assert report.text(CALM, SETTINGS, "", "de").endswith("Es steht noch nichts darin.\n")
