"""Path data of signs and codes."""

import math

import pytest

from eventkit import qr
from eventkit.protocol import svg
from eventkit.protocol.signs import GRID, SIGNS, sign


def ends(data: str) -> list[tuple[float, float]]:
    """Where each part ends, rounded."""
    return [(round(p.points[-1][0], 6), round(p.points[-1][1], 6)) for p in svg.parts(data) if p.points]


def test_relative_commands_become_absolute():
    assert ends("M1 2l3 4h5v-6H0V1l.5.5-.5.5") == [(1, 2), (4, 6), (9, 6), (9, 0), (0, 0), (0, 1), (0.5, 1.5), (0, 2)]
    assert ends("m1 1 2 2 2 2z m1 0l1 0") == [(1, 1), (3, 3), (5, 5), (2, 1), (3, 1)]


def test_a_smooth_curve_goes_on_as_the_one_before_and_bends_freely_after_anything_else():
    assert svg.parts("M0 0c0 1 1 2 2 2s2-1 2-2")[-1].points[0] == (3, 2)
    assert svg.parts("M0 0L2 2s2-1 2-2")[-1].points[0] == (2, 2)


@pytest.mark.parametrize(("large", "sweep", "through"), [(0, 0, (1, 1)), (0, 1, (1, -1)), (1, 1, (1, -1))])
def test_an_arc_is_a_part_of_a_circle(large: int, sweep: int, through: tuple[float, float]):
    """Half a circle around (1, 0): it ends where it should and passes through its highest or lowest point."""
    data = f"M0 0a1 1 0 {large} {sweep} 2 0"
    assert ends(data)[-1] == (2, 0) and through in ends(data)


def test_the_long_way_round_is_longer():
    short, long = (svg.parts(f"M1 0A1 1 0 {large} {sweep} 0 1") for large, sweep in ((0, 1), (1, 0)))
    assert (len(short), len(long)) == (2, 4)
    for part in (*short, *long):
        assert math.isclose(math.hypot(*part.points[-1]), 1)


@pytest.mark.parametrize("data", ["1 2", "M1", "M0 0x", "M0 0z1 1", "M0 0a1 2 0 0 0 1 1"])
def test_what_is_no_path_is_refused(data: str):
    with pytest.raises(ValueError, match=r".*"):
        svg.parts(data)


def test_every_sign_lies_on_its_grid():
    for look in SIGNS:
        for data in filter(None, (look.fill, look.line)):
            assert all(-0.5 <= value <= GRID + 0.5 for end in ends(data) for value in end)


def test_there_are_fourteen_signs_and_then_they_come_again():
    assert len(set(SIGNS)) == 14
    assert sign(15) == sign(1) != sign(14) == SIGNS[13]


def test_a_code_is_drawn_with_all_its_dark_modules():
    drawing = qr.code("http://192.168.178.23:8750/ACDEFH/3")
    runs = drawing["path"].count("M")
    assert runs == sum(part.kind == "M" for part in svg.parts(drawing["path"])) > 100
