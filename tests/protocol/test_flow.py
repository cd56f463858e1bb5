"""Rows fill pages."""

from dataclasses import replace

from eventkit.protocol.flow import Mark, Row, paginate, space, under, whole


def row(height: float, **more) -> Row:
    return Row(height, lambda canvas, x, top: None, **more)


def heights(rows: list[Row], height: float = 100) -> list[list[float]]:
    return [[placed.height for _, placed in page.rows] for page in paginate(rows, height)]


def test_a_page_ends_where_the_next_row_does_not_fit():
    assert heights([row(60), row(40), row(30)]) == [[60, 40], [30]]


def test_a_title_never_stands_alone_at_the_foot():
    assert heights([row(60), row(30, glue=True), row(20)]) == [[60], [30, 20]]


def test_a_head_is_repeated_on_every_page():
    head = row(10, glue=True)
    assert heights([head, *under([row(40)] * 5, head)]) == [[10, 40, 40], [10, 40, 40], [10, 40]]


def test_space_above_a_row_vanishes_at_the_top_of_a_page():
    pages = paginate([row(90), row(80, gap=20)], 100)
    assert [page.rows[0][0] for page in pages] == [0, 0]


def test_white_space_does_not_begin_a_page():
    title = row(30, gap=9, mark=Mark("b", "Zweites", 0))
    pages = paginate([row(95, mark=Mark("a", "Erstes", 0)), space(10), title], 100)
    assert [(page.head, page.rows[0][0]) for page in pages] == [("Erstes", 0), ("Zweites", 0)]


def test_rows_that_stay_together_but_fill_more_than_a_page_are_all_placed():
    assert heights([row(40, glue=True) for _ in range(6)]) == [[40, 40], [40, 40], [40, 40]]


def test_no_row_is_lost_and_none_runs_off_the_page():
    rows = [row(7 + at % 31, gap=at % 5, glue=at % 3 == 0, fresh=at % 17 == 16) for at in range(200)]
    pages = paginate(rows, 100)
    assert [placed for page in pages for _, placed in page.rows] == rows
    assert all(top + placed.height <= 100 for page in pages for top, placed in page.rows)


def test_the_running_head_names_the_section_at_the_top_of_the_page():
    first = row(60, mark=Mark("a", "Erstes", 0))
    second = replace(first, mark=Mark("b", "Zweites", 0), height=30)
    pages = paginate([first, second, row(80), row(80)], 100)
    assert [page.head for page in pages] == ["Erstes", "Zweites", "Zweites"]


def test_what_wants_room_begins_a_page_only_where_less_is_left():
    assert heights([row(30), row(10, room=50), row(10)]) == [[30, 10, 10]]
    assert heights([row(60), row(10, room=50), row(10)]) == [[60], [10, 10]]


def test_what_is_whole_is_not_divided():
    assert heights([row(70), *whole([row(15), row(15), row(15)])]) == [[70], [15, 15, 15]]
    assert heights([row(70), row(15), row(15), row(15)]) == [[70, 15, 15], [15]]
