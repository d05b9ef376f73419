"""Plots: every figure and day lies within the picture, and the scale is in round figures."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.views.paper.plot import (
    HEIGHT,
    MOST_DOTS,
    MOST_POINTS,
    Band,
    Curve,
    Mark,
    Plot,
    _scale,
    drawn,
    thinned,
)
from gevinst.words import Language

FIRST = date(2026, 1, 1)


def points(*figures: float) -> tuple[tuple[date, float], ...]:
    return tuple((FIRST + timedelta(days=30 * at), figure) for at, figure in enumerate(figures))


figures = st.floats(-1e60, 1e60, allow_nan=False)


@given(st.lists(figures, min_size=1, max_size=12))
def test_all_that_is_drawn_lies_within_the_picture(values: list[float]) -> None:
    made = points(*values)
    bands = (Band(tuple((day, at - 1, at + 1) for day, at in made), "tolerance"),)
    plot = Plot("p", "Tittel", "Om", (Curve(made, "series", dots=True),), bands)
    svg = drawn(plot, Language.NB)

    for pair in re.findall(r'points="([^"]*)"', svg):
        for point in pair.split():
            across, down = map(float, point.split(","))
            assert 0 <= across <= 1000
            assert 0 <= down <= HEIGHT
    assert "nan" not in svg
    assert "inf" not in svg


@given(st.lists(figures, min_size=1, max_size=12))
def test_the_scale_has_a_few_figures_that_lie_between_its_ends(values: list[float]) -> None:
    scale = _scale(values)
    steps = list(scale.steps())

    assert scale.low < scale.high
    assert len(steps) <= 6
    assert steps == sorted(steps)


def test_the_scale_is_round() -> None:
    assert list(_scale([12, 84]).steps()) == [20, 40, 60, 80]
    assert list(_scale([0.0, 1.0]).steps()) == [0, 0.5, 1.0]


@given(st.lists(figures, min_size=1, max_size=3000))
def test_very_many_points_are_thinned_and_keep_their_ends(values: list[float]) -> None:
    made = points(*values)
    few = thinned(made)

    assert len(few) <= MOST_POINTS + 1
    assert few == sorted(few)
    assert few[-1] == made[-1]
    assert max(at for _, at in few) == max(values)
    assert min(at for _, at in few) == min(values)


def test_very_many_measurements_have_no_dots_and_few_have_one_each() -> None:
    few = drawn(Plot("p", "T", "O", (Curve(points(1, 2, 3), "series", dots=True),)), Language.NB)
    many = points(*range(MOST_DOTS + 1))

    assert few.count("<circle") == 3
    assert "<circle" not in drawn(
        Plot("p", "T", "O", (Curve(many, "series", dots=True),)), Language.NB
    )


@pytest.mark.parametrize(("day", "shown"), [(15, True), (-1, False), (61, False)])
def test_a_day_is_marked_where_it_lies_within(day: int, shown: bool) -> None:  # noqa: FBT001
    mark = Mark(FIRST + timedelta(days=day), "i dag")
    svg = drawn(Plot("p", "T", "O", (Curve(points(1, 2, 3), "series"),), (), (mark,)), Language.NB)

    assert ("i dag" in svg) is shown


def test_a_text_from_a_plan_is_no_markup() -> None:
    svg = drawn(Plot("p", "<script>", "&\x1b", (Curve(points(1, 2), "series"),)), Language.NB)

    assert "<script>" not in svg
    assert "\x1b" not in svg
