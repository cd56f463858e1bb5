"""Formats: a bad file is refused with file, stage and key."""

from pathlib import Path

import pytest

from eventkit.core.activities import ACTIVITIES
from eventkit.core.format import from_table, parse
from eventkit.core.schema import FormatError
from tests.support import FORMAT, PLACES

FORMATS = Path(__file__).parents[2] / "formats"

GOOD = """
id = "klein"
title = { de = "Klein" }
[[stage]]
id = "karten"
title = { de = "Karten" }
activity = "collect"
[[stage]]
id = "ordnen"
title = { de = "Ordnen" }
activity = "cluster"
from = "karten"
[[stage]]
id = "punkte"
title = { de = "Punkte" }
activity = "vote"
from = "ordnen"
"""


LAST = 'from = "ordnen"\n'
NEXT = '[[stage]]\nid = "weiter"\ntitle = { de = "Weiter" }\n'
ASK = '{ id = "a", kind = "scale", label = { de = "A" } }'


def _asked(new: str, instead_of: str = "") -> str:
    """A stage with one question that has something else."""
    question = ASK.replace(instead_of, new) if instead_of else f"{ASK.removesuffix(' }')}, {new} }}"
    return f'activity = "reflect"\nquestions = [{question}]'


def wrong(text: str) -> FormatError:
    with pytest.raises(FormatError) as error:
        parse("mein.toml", text)
    assert error.value.facts["file"] == "mein.toml"
    assert "mein.toml" in str(error.value)
    return error.value


def instead(old: str, new: str) -> FormatError:
    assert old in GOOD
    return wrong(GOOD.replace(old, new, 1))


@pytest.mark.parametrize("file", sorted(FORMATS.glob("*.toml")), ids=lambda file: file.stem)
def test_every_format_that_comes_with_the_program_can_be_read(file: Path) -> None:
    made = parse(file.name, file.read_text("utf-8"))
    assert made.id == file.stem
    assert from_table(made.table) == made


def test_what_is_not_said_has_a_sensible_value() -> None:
    made = parse("klein.toml", GOOD)
    card = made.stages[0].options.card
    assert (card.max_chars, card.hint_chars, made.stages[2].options.dots, made.minutes) == (280, 120, 3, 30)
    assert made.sources(made.stages[2]) == [made.stages[1], made.stages[0]]


def test_broken_toml_is_refused() -> None:
    assert wrong("id = ").code == "format.toml"


@pytest.mark.parametrize(
    ("old", "new", "code", "stage", "key"),
    [
        ('id = "klein"', 'id = "Klein!"', "key", "", "id"),
        ('id = "klein"\n', "", "missing", "", "id"),
        ('{ de = "Klein" }', '{ en = "Small" }', "missing", "", "title.de"),
        ('{ de = "Klein" }', '"Klein"', "wrong", "", "title"),
        ('id = "klein"', 'id = "klein"\npeople = [9, 3]', "impossible", "", "people"),
        ('id = "klein"', 'id = "klein"\npeople = "viele"', "wrong", "", "people"),
        ('id = "klein"', 'id = "klein"\nfarbe = "rot"', "unknown-key", "", "farbe"),
        ('id = "klein"', 'id = "klein"\npurpose = ["spass"]', "wrong", "", "purpose[0]"),
        ('id = "ordnen"', 'id = "karten"', "twice", "karten", "id"),
        ('id = "ordnen"\n', "", "missing", "#2", "id"),
        ('{ de = "Ordnen" }', '{ de = " " }', "missing", "ordnen", "title.de"),
        ('{ de = "Ordnen" }', '{ de = "Ordnen" }\nprompt = { en = "?" }', "missing", "ordnen", "prompt.de"),
        ('activity = "cluster"', 'activity = "tanzen"', "activity", "ordnen", "activity"),
        ('activity = "cluster"\n', "", "missing", "ordnen", "activity"),
        ('from = "karten"', 'from = "punkte"', "source", "ordnen", "from"),
        ('from = "karten"', 'from = "ordnen"', "source", "ordnen", "from"),
        ('from = "karten"\n', "", "missing", "ordnen", "from"),
        ('from = "karten"', 'from = "karten"\nabout = "nichts"', "source", "ordnen", "about"),
        ('from = "ordnen"', 'from = "karten"', "unsuited", "punkte", "from"),
        ('from = "ordnen"', 'from = "ordnen"\ndots = 0', "impossible", "punkte", "dots"),
        ('from = "ordnen"', 'from = "ordnen"\ndots = "drei"', "wrong", "punkte", "dots"),
        ('from = "ordnen"', 'from = "ordnen"\ndots = true', "wrong", "punkte", "dots"),
        ('from = "ordnen"', 'from = "ordnen"\nmax_per_target = 4', "impossible", "punkte", "max_per_target"),
        ('from = "ordnen"', 'from = "ordnen"\nkeep = 0', "impossible", "punkte", "keep"),
        ('from = "ordnen"', 'from = "ordnen"\nshow = "spät"', "wrong", "punkte", "show"),
        ('from = "ordnen"', 'from = "ordnen"\nminutes = -1', "impossible", "punkte", "minutes"),
        ('from = "ordnen"', 'from = "ordnen"\nmax_chars = 3', "unknown-key", "punkte", "max_chars"),
        ('"collect"', '"collect"\ncard = { max_chars = 0 }', "impossible", "karten", "card.max_chars"),
        ('"collect"', '"collect"\ncard = { max_chars = 9999 }', "impossible", "karten", "card.max_chars"),
        ('"collect"', '"collect"\ncard = { max_chars = 50 }', "impossible", "karten", "card.hint_chars"),
        ('"collect"', '"collect"\ncard = { kinds = [] }', "impossible", "karten", "card.kinds"),
        ('"collect"', '"collect"\ncard = { chars = 50 }', "unknown-key", "karten", "card.chars"),
        (
            '"collect"',
            '"collect"\ncard = { kinds = [{ id = "a", label = { de = "A" } }, { id = "a", label = { de = "B" } }] }',
            "impossible", "karten", "card.kinds",
        ),
        (
            '"collect"',
            '"collect"\ncard = { kinds = [{ id = "a", label = { en = "A" } }] }',
            "impossible", "karten", "card.kinds.label.de",
        ),
        (
            '"collect"',
            '"collect"\ncard = { kinds = [{ id = "a", label = { de = "A" }, colour = "gold" }] }',
            "wrong", "karten", "card.kinds[0].colour",
        ),
        ('from = "ordnen"', 'from = "ordnen"\nreminder = { en = "!" }', "missing", "punkte", "reminder.de"),
        ('from = "ordnen"', 'from = "ordnen"\nreminder = "!"', "wrong", "punkte", "reminder"),
        ('from = "ordnen"', 'from = "ordnen"\nabout = "ordnen"', "unsuited", "punkte", "about"),
        *(
            (LAST, f"{LAST}{NEXT}{more}", code, "weiter", key)
            for more, code, key in (
                ('activity = "seat"', "missing", "about"),
                ('activity = "seat"\nabout = "karten"', "unsuited", "about"),
                ('activity = "seat"\nabout = "weiter"', "source", "about"),
                ('activity = "seat"\nabout = "punkte"\nlimit = 0', "impossible", "limit"),
                ('activity = "seat"\nabout = "punkte"\nlimit = "acht"', "wrong", "limit"),
                ('activity = "plan"\nby = "bauhof"', "wrong", "by"),
                ('activity = "plan"\nby = "all\\n"', "wrong", "by"),
                ('activity = "plan"\nabout = "ordnen"', "unsuited", "about"),
                ('activity = "reflect"', "missing", "questions"),
                ('activity = "reflect"\nquestions = []', "impossible", "questions"),
                (f'activity = "reflect"\nquestions = [{", ".join([ASK] * 2)}]', "impossible", "questions"),
                (f'activity = "reflect"\nshow = "nie"\nquestions = [{ASK}]', "wrong", "show"),
                (_asked("steps = 1"), "impossible", "questions.steps"),
                (_asked("steps = 11"), "impossible", "questions.steps"),
                (_asked("hoch = 1"), "unknown-key", "questions[0].hoch"),
                (_asked('label = { en = "A" }', 'label = { de = "A" }'), "impossible", "questions.label.de"),
                (_asked('kind = "bild"', 'kind = "scale"'), "wrong", "questions[0].kind"),
                (_asked("", 'id = "a", '), "missing", "questions[0].id"),
            )
        ),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_stage_and_key(old: str, new: str, code: str, stage: str, key: str) -> None:
    error = instead(old, new)
    assert (error.code, error.facts["stage"], error.facts["key"]) == (f"format.{code}", stage, key)
    assert key in str(error)


def test_a_format_needs_a_stage_and_has_no_more_than_sixty() -> None:
    assert wrong('id = "leer"\ntitle = { de = "Leer" }\nstage = []').code == "format.impossible"
    many = "".join(f'[[stage]]\nid = "s{n}"\ntitle = {{ de = "S" }}\nactivity = "welcome"\n' for n in range(61))
    assert wrong(f'id = "lang"\ntitle = {{ de = "Lang" }}\n{many}').code == "format.impossible"


def test_nine_questions_are_too_many() -> None:
    questions = ", ".join(ASK.replace('"a"', f'"a{number}"') for number in range(9))
    error = instead(LAST, f'{LAST}{NEXT}activity = "reflect"\nquestions = [{questions}]')
    assert (error.code, error.facts["key"]) == ("format.impossible", "questions")


def test_sorting_needs_cards_to_sort() -> None:
    welcome = GOOD.replace('activity = "collect"', 'activity = "welcome"')
    assert wrong(welcome).facts["stage"] == "ordnen"


def test_the_trial_formats_of_the_tests_have_every_activity() -> None:
    stages = [stage for text in (FORMAT, PLACES) for stage in parse("probe.toml", text).stages]
    assert {stage.activity for stage in stages} == ACTIVITIES.keys()
