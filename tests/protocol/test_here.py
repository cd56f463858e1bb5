"""Who was there: only numbers that hide who they are, in the protocol as in the event file."""

import msgspec

from eventkit.core.target_groups import Answers
from eventkit.exports import EXPORTS
from eventkit.exports.material import Material
from tests.protocol.reading import flat
from tests.support import Evening


def evening(answers: Answers) -> Material:
    groups = [{"id": "clubs"}, {"id": "police"}, {"id": "own-1", "label": {"de": "Kleingärten"}}]
    evening = Evening(target_groups=groups)
    evening.state.answers = answers
    return Material(evening.state)


def test_the_protocol_tells_who_was_there_and_who_was_missing() -> None:
    material = evening(Answers(9, {"clubs": 7, "police": 2}))
    pdf = flat(EXPORTS["pdf"].make(material, "de"))
    assert "9 Menschen haben anonym gesagt" in pdf
    assert "dabei: Polizei, Kleingärten." in pdf
    told = msgspec.json.decode(EXPORTS["json"].make(material, "en"))["target_groups"]
    assert [(one["name"], one["people"]) for one in told] == [("Clubs", 7), ("Police", None), ("Kleingärten", None)]


def test_two_answers_are_not_told() -> None:
    material = evening(Answers(2, {"clubs": 2}))
    assert "anonym gesagt" not in flat(EXPORTS["pdf"].make(material, "de"))
