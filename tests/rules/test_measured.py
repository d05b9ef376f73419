"""Figures of a gain: rounded so that what a sentence says of them stays true."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gevinst.rules.b5_gains.measured import MOST_DECIMALS, figure, in_full, made, rounded_apart
from gevinst.words import Language, written
from tests.plans import loaded

numbers = st.decimals(-(10**9), 10**9, allow_nan=False, allow_infinity=False, places=8)


@pytest.mark.parametrize(
    ("exact", "other", "places", "shown"),
    [
        ("40.6", "46", 0, "41"),
        ("45.4", "46", 0, "45"),
        ("45.6", "46", 0, "45.6"),
        ("45.96", "46", 0, "45.96"),
        ("45.99", "46", 1, "45.99"),
        ("45.9996", "46", 0, "45.9996"),
        ("45.999956", "46", 0, "45.99996"),
        ("45.99999996", "46", 0, "45.999999"),
        ("46.00000004", "46", 0, "46.000001"),
        ("-0.0000004", "0", 0, "-0.000001"),
        ("3.68", "20", 1, "3.7"),
        ("12", "10", 0, "12"),
    ],
)
def test_a_figure_is_rounded_no_further_than_it_stays_apart(
    exact: str, other: str, places: int, shown: str
) -> None:
    assert rounded_apart(Decimal(exact), Decimal(other), places) == Decimal(shown)


@given(numbers, numbers, st.integers(0, MOST_DECIMALS))
def test_what_is_shown_lies_on_the_same_side_and_near(
    exact: Decimal, other: Decimal, places: int
) -> None:
    assume(exact != other)
    shown = rounded_apart(exact, other, places)

    assert (shown > other) is (exact > other)
    assert shown != other
    assert abs(shown - exact) <= max(Decimal("0.5").scaleb(-places), Decimal("0.000001"))


def test_only_measurements_with_day_and_figure_that_are_made_count_and_come_in_order() -> None:
    text = """
        gevinst: 1
        gevinster:
          - målinger:
              - {dato: 2026-03-31, verdi: 3}
              - {dato: 2026-01-31, verdi: 1}
              - {dato: 2026-02-28}
              - {verdi: 9}
              - {dato: 2026-11-02, verdi: 0}
              - {dato: 2026-11-03, verdi: 8}
    """
    [gain] = loaded(text).plan.gains

    assert [value for _, value in made(gain)] == [1, 3, 0, 8]
    assert [value for _, value in made(gain, date(2026, 11, 2))] == [1, 3, 0]


@pytest.mark.parametrize(
    ("indicator", "shown"),
    [
        ("", "1\N{NO-BREAK SPACE}200,5"),
        (", måleindikator: {hva: Ark}", "1\N{NO-BREAK SPACE}200,5"),
        (", måleindikator: {måleenhet: ark per uke}", "1\N{NO-BREAK SPACE}200,5 ark per uke"),
    ],
)
def test_a_figure_is_shown_with_its_unit_where_there_is_one(indicator: str, shown: str) -> None:
    [gain] = loaded(f"gevinst: 1\ngevinster: [{{id: a{indicator}}}]\n").plan.gains

    assert written(figure(gain, Decimal("1200.5")), Language.NB) == shown


@pytest.mark.parametrize(
    ("value", "nb", "en"),
    [
        ("0.75", "0,75", "0.75"),
        ("0.0042", "0,0042", "0.0042"),
        ("-0.00420", "\N{MINUS SIGN}0,0042", "-0.0042"),
        ("48.0001", "48,0001", "48.0001"),
        ("48.000", "48", "48"),
    ],
)
def test_a_figure_in_full_keeps_its_decimals(value: str, nb: str, en: str) -> None:
    full = in_full(Decimal(value))

    assert [written(full, language) for language in Language] == [nb, nb, en]
