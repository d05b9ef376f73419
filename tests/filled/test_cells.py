"""What stands in a cell is read as what a person would type in the plan."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.filled.cells import Cell, typed
from gevinst.plan.gains import Baseline
from gevinst.plan.shape import shape
from gevinst.plan.values import day, number

if TYPE_CHECKING:
    from decimal import Decimal

VALUE, DAY = (shape(Baseline).fields[name] for name in ("value", "date"))


def text_of(value: Any, field: Any = VALUE, *, percent: bool = False) -> str:
    text = typed(Cell(value, "n", percent), field)
    assert isinstance(text, str)
    return text


@given(st.integers(-(10**14), 10**14))
def test_any_whole_number_is_read_as_itself(value: int) -> None:
    assert number(text_of(value)) == value
    assert number(text_of(float(value))) == value


@given(st.decimals(-(10**9), 10**9, places=4))
def test_any_number_is_read_as_the_spreadsheet_shows_it(value: Decimal) -> None:
    assert number(text_of(float(value))) == value


@given(st.decimals(0, 100, places=2))
def test_a_share_is_read_as_the_percentage_it_is_shown_as(value: Decimal) -> None:
    assert number(text_of(float(value) / 100, percent=True)) == value


@given(st.dates(date(1900, 3, 1), date(2200, 12, 31)))
def test_any_day_is_read_as_itself(value: date) -> None:
    assert day(text_of(datetime(value.year, value.month, value.day), DAY)) == value  # noqa: DTZ001
    assert day(text_of(value, DAY)) == value


@given(st.floats())
def test_no_number_that_a_cell_can_hold_breaks_it(value: float) -> None:
    assert text_of(value)
    assert Cell(value, "n").shown


@pytest.mark.parametrize("kind", ["f", "e"])
def test_a_formula_and_an_error_are_no_answer(kind: str) -> None:
    assert not isinstance(typed(Cell("=1+1", kind), VALUE), str)


@pytest.mark.parametrize("value", [None, "", " \n\t "])
def test_blanks_are_no_answer(value: Any) -> None:
    assert Cell(value).is_blank
