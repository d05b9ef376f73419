"""When the target is reached, held against statsmodels and scipy, which know nothing of us."""

from __future__ import annotations

from datetime import date, timedelta
from math import isclose
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.follow.forecast import FEWEST, Forecast, Outlook, fitted, forecast, quantile

FIRST = date(2026, 1, 1)
_ALPHA = 0.2


def series(
    seed: int, count: int, slope: float, noise: float, start: float = 0.0
) -> list[tuple[date, float]]:
    """Shares that grow by a slope a day with noise, on different days."""
    chance = Random(seed)  # noqa: S311  (no secret)
    days = sorted(chance.sample(range(count * 40), count))
    return [
        (FIRST + timedelta(days=day), start + slope * day + chance.gauss(0, noise)) for day in days
    ]


def their_band(shares: list[tuple[date, float]], at: date) -> tuple[float, float, float]:
    """The low, the likely and the high share on a day, as statsmodels has them."""
    import statsmodels.api as sm  # noqa: PLC0415  (slow to import)

    days = np.array([(day - FIRST).days for day, _ in shares], dtype=float)
    model = sm.OLS(np.array([share for _, share in shares]), sm.add_constant(days)).fit()
    new = np.array([[1.0, float((at - FIRST).days)]])
    frame = model.get_prediction(new).summary_frame(alpha=_ALPHA)
    return float(frame["obs_ci_lower"][0]), float(frame["mean"][0]), float(frame["obs_ci_upper"][0])


@pytest.mark.parametrize("freedom", [*range(1, 41), 60, 100, 1_000, 9_998])
def test_students_t_is_scipys(freedom: int) -> None:
    from scipy.stats import t  # noqa: PLC0415  (slow to import)

    assert isclose(quantile(freedom), t.ppf(1 - _ALPHA / 2, freedom), rel_tol=3e-4)


@pytest.mark.parametrize("seed", range(12))
def test_the_line_and_its_interval_are_those_of_statsmodels(seed: int) -> None:
    shares = series(seed, count=3 + seed, slope=0.002, noise=0.05)
    fit = fitted(shares)
    assert fit

    for ahead in (0, 30, 400):
        day = shares[-1][0] + timedelta(days=ahead)
        theirs = their_band(shares, day)
        assert fit.at(day) == pytest.approx(theirs, rel=1e-3, abs=1e-3)
        assert fit.at(day)[1] == pytest.approx(theirs[1], abs=1e-9)


def within(shares: list[tuple[date, float]], day: date) -> bool:
    low, _, high = their_band(shares, day)
    return low - 1e-3 <= 1 <= high + 1e-3


@pytest.mark.parametrize("seed", range(20))
def test_the_earliest_and_latest_days_are_where_their_interval_meets_the_target(seed: int) -> None:
    shares = series(seed, count=5 + seed % 4, slope=0.0015, noise=0.02)
    found = forecast(shares)
    if found.outlook is not Outlook.EXPECTED:
        pytest.skip("reached already")
    assert found.expected
    assert found.earliest

    day, last = timedelta(days=1), shares[-1][0]
    assert last <= found.earliest <= found.expected
    if found.earliest > last:
        assert within(shares, found.earliest)
        assert not within(shares, found.earliest - 2 * day)
    if found.latest:
        assert found.expected <= found.latest
        assert within(shares, found.latest - day)
        assert not within(shares, found.latest + 2 * day)
    if found.expected > last:
        assert their_band(shares, found.expected)[1] >= 1 - 1e-6
        assert their_band(shares, found.expected - day)[1] < 1


def points(*shares: float, every: int = 30) -> list[tuple[date, float]]:
    return [(FIRST + timedelta(days=every * at), share) for at, share in enumerate(shares)]


@pytest.mark.parametrize(
    ("shares", "outlook"),
    [
        ((), Outlook.TOO_FEW),
        ((0.1,), Outlook.TOO_FEW),
        ((0.1, 0.5), Outlook.TOO_FEW),
        ((0.1, 0.5, 1.0), Outlook.REACHED),
        ((1.2,), Outlook.REACHED),
        ((0.1, 0.2, 0.3), Outlook.EXPECTED),
        ((0.3, 0.2, 0.1), Outlook.AWAY),
        ((0.3, 0.3, 0.3), Outlook.AWAY),
        ((0.1, 0.1001, 0.1002), Outlook.BEYOND),
        ((1e200, -1e200, 0.5), Outlook.AWAY),
    ],
)
def test_what_is_said_of_when(shares: tuple[float, ...], outlook: Outlook) -> None:
    found = forecast(points(*shares))

    assert found.outlook is outlook
    if outlook is not Outlook.EXPECTED:
        assert (found.expected, found.earliest, found.latest) == (None, None, None)


def test_figures_on_a_straight_line_leave_no_doubt() -> None:
    found = forecast(points(0.2, 0.4, 0.6))

    day = FIRST + timedelta(days=120)
    assert (found.expected, found.earliest, found.latest) == (day, day, day)


def test_where_figures_differ_too_much_there_is_no_latest_day() -> None:
    found = forecast(points(0.1, 0.5, 0.2, 0.6))

    assert found.outlook is Outlook.EXPECTED
    assert found.expected
    assert found.latest is None


def test_a_far_outlier_widens_the_interval_and_is_not_hidden() -> None:
    steady = points(0.1, 0.2, 0.31, 0.4, 0.49, 0.6)
    odd = [*steady[:3], (steady[3][0], 4.0), *steady[4:]]
    first, second = forecast(steady), forecast(odd)

    assert first.latest
    assert second.latest is None


@given(st.lists(st.floats(-1e30, 1e30), max_size=30), st.integers(1, 4000))
def test_any_figures_get_an_answer_within_the_horizon(shares: list[float], every: int) -> None:
    found = forecast(points(*shares, every=every))

    assert isinstance(found, Forecast)
    days = [day for day in (found.earliest, found.expected, found.latest) if day]
    assert days == sorted(days)
    if found.outlook is Outlook.EXPECTED:
        last = FIRST + timedelta(days=every * (len(shares) - 1))
        assert len(shares) >= FEWEST
        assert all(last <= day <= last + timedelta(days=3653) for day in days)


def test_the_forecast_ends_with_the_calendar() -> None:
    last = date(9999, 12, 31)
    shares = [(last - timedelta(days=60 - 30 * at), 0.1 * at) for at in range(3)]

    assert forecast(shares).expected == last
