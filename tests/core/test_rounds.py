"""Rounds at the places: one stage of a format becomes so many walks and rounds."""

import pytest

from eventkit.core.format import parse
from eventkit.core.plan import Format, Stage
from eventkit.core.rounds import MOST_ROUNDS
from eventkit.core.schema import FormatError

HEAD = 'id = "cafe"\ntitle = { de = "Café" }\n[places]\ncount = 4\n'
ROUND = '[[stage]]\nid = "runde"\ntitle = { de = "Runde", en = "Round" }\nactivity = "collect"\n'
NEXT = '[[stage]]\nid = "weiter"\ntitle = { de = "Weiter" }\n'
PROMPTS = 'prompts = [{ de = "Was ist?" }, { de = "Was soll?" }]\n'


def made(*parts: str, head: str = HEAD) -> Format:
    return parse("cafe.toml", head + "".join(parts))


def stage(made: Format, stage_id: str) -> Stage:
    found = made.stage(stage_id)
    assert found is not None, [one.id for one in made.stages]
    return found


def wrong(*parts: str, head: str = HEAD) -> tuple[str, object, object]:
    with pytest.raises(FormatError) as error:
        made(*parts, head=head)
    return error.value.code, error.value.facts["stage"], error.value.facts["key"]


def test_three_rounds_are_three_walks_with_a_round_after_each() -> None:
    cafe = made(ROUND, 'move = "rotate"\nrounds = 3\nwalk = 4\nminutes = 20\n')
    assert [one.id for one in cafe.stages] == [
        "runde-1-platz", "runde-1", "runde-2-platz", "runde-2", "runde-3-platz", "runde-3",
    ]  # fmt: skip
    assert [one.activity for one in cafe.stages] == ["seat", "collect"] * 3
    assert [one.minutes for one in cafe.stages] == [4, 20] * 3
    assert [one.options.move for one in cafe.stages[::2]] == ["rotate"] * 3
    assert [(one.at, one.round, one.rounds) for one in cafe.stages[::2]] == [(None, None, None)] * 3
    assert [(one.at, one.round, one.rounds) for one in cafe.stages[1::2]] == [
        ("runde-1-platz", 1, 3), ("runde-2-platz", 2, 3), ("runde-3-platz", 3, 3),
    ]  # fmt: skip


def test_rounds_are_numbered_in_their_titles_and_walks_say_what_happens() -> None:
    titles = [one.title for one in made(ROUND, 'move = "rotate"\nrounds = 2\n').stages]
    assert titles[1::2] == [{"de": "Runde 1", "en": "Round 1"}, {"de": "Runde 2", "en": "Round 2"}]
    assert [title["de"] for title in titles[::2]] == ["Plätze finden", "Tischwechsel"]
    rooms = made(ROUND, 'move = "choose"\nrounds = 2\n', head=HEAD + 'kind = "room"\n').stages
    assert [one.title["de"] for one in rooms[::2]] == ["Raum finden", "Raumwechsel"]


def test_a_single_round_keeps_its_name() -> None:
    cafe = made(ROUND, 'move = "choose"\n')
    assert [(one.id, one.title["de"]) for one in cafe.stages] == [("runde-platz", "Plätze finden"), ("runde", "Runde")]
    assert (cafe.stages[1].at, cafe.stages[1].round, cafe.stages[1].rounds) == ("runde-platz", 1, 1)


def test_each_round_goes_on_with_the_one_before_and_later_stages_with_the_last() -> None:
    before = '[[stage]]\nid = "vorher"\ntitle = { de = "Vorher" }\nactivity = "collect"\n'
    cafe = made(
        before, ROUND, 'move = "rotate"\nrounds = 3\nfrom = "vorher"\n', NEXT, 'activity = "cluster"\nfrom = "runde"\n'
    )
    assert [stage(cafe, f"runde-{number}").source for number in (1, 2, 3)] == ["vorher", "runde-1", "runde-2"]
    assert stage(cafe, "weiter").source == "runde-3"
    sources = [one.id for one in cafe.sources(stage(cafe, "weiter"))]
    assert sources == ["runde-3", "runde-2", "runde-1", "vorher"]


def test_each_round_may_ask_something_else() -> None:
    more = 'move = "rotate"\nrounds = 3\nprompt = { de = "Und?" }\n'
    cafe = made(ROUND, more, PROMPTS)
    asked = [stage(cafe, f"runde-{number}").prompt for number in (1, 2, 3)]
    assert asked == [{"de": "Was ist?"}, {"de": "Was soll?"}, {"de": "Und?"}]


def test_the_first_walk_may_be_of_another_kind() -> None:
    cafe = made(ROUND, 'move = "rotate"\nrounds = 2\nfirst = "choose"\n')
    assert [one.options.move for one in cafe.stages[::2]] == ["choose", "rotate"]


def test_a_round_that_stays_is_held_where_people_sit_already() -> None:
    cafe = made(ROUND, 'move = "rotate"\nrounds = 2\n', NEXT, 'activity = "collect"\nmove = "stay"\nfrom = "runde"\n')
    assert [one.id for one in cafe.stages][-2:] == ["runde-2", "weiter"]
    last = stage(cafe, "weiter")
    assert (last.at, last.round, last.rounds, last.source) == ("runde-2-platz", 1, 1, "runde-2")


def test_a_walk_of_its_own_seats_the_round_that_stays() -> None:
    walk = '[[stage]]\nid = "platz"\ntitle = { de = "Platz" }\nactivity = "seat"\nmove = "spread"\n'
    cafe = made(walk, ROUND, 'move = "stay"\n')
    assert (stage(cafe, "runde").at, stage(cafe, "platz").options.move) == ("platz", "spread")


def test_a_vote_about_cards_of_rounds_can_be_answered_in_rounds() -> None:
    cafe = made(
        ROUND, 'move = "rotate"\nrounds = 2\n',
        '[[stage]]\nid = "punkte"\ntitle = { de = "Punkte" }\nactivity = "vote"\non = "cards"\nfrom = "runde"\n',
        NEXT, 'activity = "collect"\nmove = "rotate"\nrounds = 2\nabout = "punkte"\n',
    )  # fmt: skip
    assert [stage(cafe, f"weiter-{number}").about for number in (1, 2)] == ["punkte", "punkte"]


def test_places_have_what_the_format_says_and_the_rest_is_plain() -> None:
    head = 'id = "cafe"\ntitle = { de = "Café" }\n[places]\ncapacity = 8\nboards = "open"\ncount = 3\n'
    plan = made(ROUND, head=f'{head}list = [{{ title = {{ de = "Wohnen" }}, capacity = 5, open = true }}]\n').places
    assert plan is not None
    assert (plan.kind, plan.boards, plan.number) == ("table", "open", 3)
    first, second = plan.place(1), plan.place(2)
    assert (first.title, first.capacity, first.open) == ({"de": "Wohnen"}, 5, True)
    assert (second.title, second.question, second.capacity, second.open) == ({}, None, 8, False)


def test_as_many_places_as_are_listed_unless_a_number_is_given() -> None:
    plan = made(ROUND, head='id = "cafe"\ntitle = { de = "Café" }\n[places]\nlist = [{}, {}, {}]\n').places
    assert plan is not None and plan.number == 3
    plan = made(ROUND, head=HEAD + "list = [{}, {}, {}, {}, {}]\n").places
    assert plan is not None and plan.number == 4


@pytest.mark.parametrize(
    ("more", "code", "key"),
    [
        ('move = "tanzen"', "wrong", "move"),
        ("move = 5", "wrong", "move"),
        ('move = "by_result"', "wrong", "move"),
        ('move = "rotate"\nrounds = 0', "impossible", "rounds"),
        (f'move = "rotate"\nrounds = {MOST_ROUNDS + 1}', "impossible", "rounds"),
        ('move = "rotate"\nrounds = "drei"', "wrong", "rounds"),
        ('move = "rotate"\nwalk = -1', "impossible", "walk"),
        ('move = "rotate"\nwalk = 61', "impossible", "walk"),
        ('move = "rotate"\nwalk = "lang"', "wrong", "walk"),
        ('move = "rotate"\nfirst = "tanzen"', "wrong", "first"),
        ('move = "rotate"\nfirst = "stay"', "wrong", "first"),
        ('move = "rotate"\nfirst = "by_result"', "wrong", "first"),
        (f'move = "rotate"\n{PROMPTS}', "impossible", "prompts"),
        ('move = "rotate"\nrounds = 2\nprompts = [{ en = "?" }]', "impossible", "prompts"),
        ('move = "rotate"\nprompts = "?"', "wrong", "prompts"),
        ('move = "stay"', "source", "move"),
        ('move = "stay"\nrounds = 2', "impossible", "rounds"),
        ("rounds = 3", "unknown-key", "rounds"),
        ("walk = 3", "unknown-key", "walk"),
        ('first = "choose"', "unknown-key", "first"),
        (PROMPTS, "unknown-key", "prompts"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_round_is_named_with_stage_and_key(more: str, code: str, key: str) -> None:
    assert wrong(ROUND, f"{more}\n") == (f"format.{code}", "runde", key)


@pytest.mark.parametrize("key", ["walk = 3", 'first = "choose"', 'prompts = [{ de = "?" }]'])
def test_who_stays_walks_nowhere_so_keys_of_a_walk_make_no_sense(key: str) -> None:
    walk = '[[stage]]\nid = "platz"\ntitle = { de = "Platz" }\nactivity = "seat"\nmove = "spread"\n'
    assert wrong(walk, ROUND, f'move = "stay"\n{key}\n') == ("format.impossible", "runde", key.split()[0])
    assert made(walk, ROUND, 'move = "stay"\n')


@pytest.mark.parametrize("activity", ['"welcome"', '"vote"\nfrom = "karten"', '"reflect"\nquestions = []'])
def test_only_cards_are_written_at_places(activity: str) -> None:
    cards = '[[stage]]\nid = "karten"\ntitle = { de = "K" }\nactivity = "collect"\n'
    assert wrong(cards, ROUND.replace('"collect"', activity), 'move = "rotate"\n') == (
        "format.unsuited", "runde", "move",
    )  # fmt: skip


def test_rounds_and_walks_need_places() -> None:
    head = 'id = "cafe"\ntitle = { de = "Café" }\n'
    assert wrong(ROUND, 'move = "rotate"\n', head=head) == ("format.missing", "runde", "places")
    walk = ROUND.replace('"collect"', '"seat"\nmove = "choose"')
    assert wrong(walk, head=head) == ("format.missing", "runde", "places")
    assert made(walk).stages[0].options.at_places


@pytest.mark.parametrize(
    ("places", "code", "key"),
    [
        ("count = 0", "impossible", "places.count"),
        ("count = 61", "impossible", "places.count"),
        ("", "impossible", "places.count"),
        ('count = "vier"', "wrong", "places.count"),
        ("count = 4\ncapacity = 0", "impossible", "places.capacity"),
        ("count = 4\ncapacity = 1001", "impossible", "places.capacity"),
        ("list = [{ capacity = 0 }]", "impossible", "places.capacity"),
        ('count = 4\nkind = "zelt"', "wrong", "places.kind"),
        ('count = 4\nboards = "halb"', "wrong", "places.boards"),
        ("count = 4\nfarbe = 1", "unknown-key", "places.farbe"),
        ("list = [{ farbe = 1 }]", "unknown-key", "places.list[0].farbe"),
        ('list = [{ title = { en = "Housing" } }]', "missing", "places.list.title.de"),
        ('list = [{ question = { en = "How?" } }]', "missing", "places.list.question.de"),
        ('list = [{ open = "ja" }]', "wrong", "places.list[0].open"),
    ],
)
def test_a_mistake_in_the_places_is_named_with_the_key(places: str, code: str, key: str) -> None:
    head = f'id = "cafe"\ntitle = {{ de = "Café" }}\n[places]\n{places}\n'
    assert wrong(ROUND, head=head) == (f"format.{code}", "", key)


def test_a_round_without_a_name_is_refused() -> None:
    assert wrong(ROUND.replace('id = "runde"\n', ""), 'move = "rotate"\n') == ("format.missing", "#1", "id")
    assert wrong(ROUND.replace('"runde"', "5"), 'move = "rotate"\n') == ("format.wrong", "5", "id")


def test_a_harvest_needs_rounds_to_harvest() -> None:
    cards = ROUND.replace('id = "runde"', 'id = "karten"')
    assert wrong(cards, NEXT, 'activity = "harvest"\n') == ("format.missing", "weiter", "from")
    assert wrong(cards, NEXT, 'activity = "harvest"\nfrom = "karten"\n') == ("format.unsuited", "weiter", "from")
    harvest = made(ROUND, 'move = "rotate"\nrounds = 2\n', NEXT, 'activity = "harvest"\nfrom = "runde"\n')
    assert stage(harvest, "weiter").source == "runde-2"
    assert wrong(ROUND, 'move = "rotate"\n', NEXT, 'activity = "harvest"\nfrom = "runde"\nx = 1\n')[0].endswith("-key")


def test_a_walk_to_places_needs_no_results_and_groups_do() -> None:
    walk = '[[stage]]\nid = "platz"\ntitle = { de = "Platz" }\nactivity = "seat"\n'
    assert made(walk + 'move = "wish"\n').stages[0].options.move == "wish"
    assert wrong(walk) == ("format.missing", "platz", "about")
    assert wrong(walk + 'move = "by_result"\n') == ("format.missing", "platz", "about")
    assert wrong(walk + 'move = "stay"\n') == ("format.wrong", "platz", "move")
    assert wrong(walk + 'move = "choose"\nlimit = 0\n') == ("format.impossible", "platz", "limit")


def test_rounds_that_would_have_the_name_of_another_stage_are_refused() -> None:
    other = ROUND.replace('id = "runde"', 'id = "runde-1"')
    assert wrong(other, ROUND, 'move = "rotate"\nrounds = 2\n') == ("format.twice", "runde-1", "id")


@pytest.mark.parametrize("value", ["5", "[]", '["runde"]', "{ a = 1 }"])
@pytest.mark.parametrize("key", ["from", "about", "id", "title", "activity"])
def test_values_of_a_wrong_type_are_refused_and_break_nothing(key: str, value: str) -> None:
    lines = {"id": '"weiter"', "title": '{ de = "W" }', "activity": '"collect"', "move": '"rotate"', "rounds": "2"}
    text = "\n".join(f"{name} = {words}" for name, words in {**lines, key: value}.items())
    assert wrong(ROUND, "[[stage]]\n", text, "\n")[0].startswith("format.")
