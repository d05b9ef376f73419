"""Measurements → the straight line through them, and when it reaches the target.

The method is the plainest there is: ordinary least squares on the figures that count, a figure a day,
and its prediction interval by Student's t (Draper and Smith, Applied Regression Analysis, 3.2). The
days on which a new measurement may well be at the target are those where the target lies within the
interval. Four times out of five it holds the figure, if the development goes on as it has: that share,
the least number of measurements and the horizon are ours.
"""

from __future__ import annotations

from datetime import date
from math import ceil, pi, sqrt, tan
from typing import TYPE_CHECKING, NamedTuple

from gevinst.words import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

FEWEST = 3
_HORIZON = 3652  # days: ten years
_TARGET = 1.0
_HAIR = 1e-6  # of a day: what rounding makes of a whole one
_NORMAL = 1.2815515655446004  # the standard normal distribution's quantile at 0.9
_EXPLAINED = 1e-9  # a slope that moves less than this of the way in ten years is none


class Outlook(Choice):
    """What the measurements say of when the target is reached."""

    EXPECTED = "expected", "ventet", "venta"
    REACHED = "reached", "nådd", "nådd"
    TOO_FEW = "too few measurements", "for få målinger", "for få målingar"
    AWAY = "not heading there", "ikke på vei dit", "ikkje på veg dit"
    BEYOND = "not within ten years", "ikke innen ti år", "ikkje innan ti år"


class Fit(NamedTuple):
    """The straight line through shares realised, day by day from `first`, and how they spread.

    `spread` is the standard error of the regression, `squares` the sum of the days' squared
    distances from their mean, and `quantile` Student's t for the level.
    """

    first: date
    points: int
    mean_day: float
    mean: float
    slope: float
    spread: float
    squares: float
    quantile: float

    def at(self, day: date) -> tuple[float, float, float]:
        """The low, the likely and the high share on a day."""
        off = (day - self.first).days - self.mean_day
        likely = self.mean + self.slope * off
        margin = self.margin * sqrt(1 + 1 / self.points + off * off / self.squares)
        return likely - margin, likely, likely + margin

    @property
    def margin(self) -> float:
        """How far from the line a new figure may well be, but for what the line itself is unsure of."""
        return self.quantile * self.spread


class Forecast(NamedTuple):
    """When the target is reached: the likely day, the earliest and the latest.

    The days are given where the outlook is `EXPECTED`; `latest` is None where no latest day can be
    told within the horizon.
    """

    outlook: Outlook
    expected: date | None = None
    earliest: date | None = None
    latest: date | None = None
    fit: Fit | None = None


def forecast(shares: Sequence[tuple[date, float]]) -> Forecast:
    """When the share realised becomes 1, from shares measured on different days, oldest first."""
    if shares and shares[-1][1] >= _TARGET:
        return Forecast(Outlook.REACHED, fit=fitted(shares))
    if (fit := fitted(shares)) is None:
        return Forecast(Outlook.TOO_FEW)
    if not fit.slope * _HORIZON > _EXPLAINED:
        return Forecast(Outlook.AWAY, fit=fit)
    last = (shares[-1][0] - fit.first).days
    expected = max(fit.mean_day + (_TARGET - fit.mean) / fit.slope, last)
    if not expected - last <= _HORIZON:
        return Forecast(Outlook.BEYOND, fit=fit)
    earliest, latest = _interval(fit, last)
    return Forecast(
        Outlook.EXPECTED,
        _day(fit, expected),
        _day(fit, min(max(earliest, last), expected)),
        _day(fit, max(latest, expected)) if latest - last <= _HORIZON else None,
        fit,
    )


def fitted(shares: Sequence[tuple[date, float]]) -> Fit | None:
    """The line of least squares through shares on different days; None where they are too few."""
    if (count := len(shares)) < FEWEST:
        return None
    from statistics import fmean, linear_regression  # noqa: PLC0415  (only where there is a forecast)

    first = shares[0][0]
    days = [float((day - first).days) for day, _ in shares]
    values = [value for _, value in shares]
    slope, _ = linear_regression(days, values)
    mean_day, mean = fmean(days), fmean(values)
    left = [
        value - mean - slope * (day - mean_day) for day, value in zip(days, values, strict=True)
    ]
    spread = sqrt(sum(each * each for each in left) / (count - 2))
    squares = sum((day - mean_day) * (day - mean_day) for day in days)
    return Fit(first, count, mean_day, mean, slope, spread, squares, quantile(count - 2))


def quantile(freedom: int) -> float:
    """Student's t at 0.9 for some degrees of freedom: four fifths lie within it on both sides.

    Exact for one and two, else the expansion of Fisher and Cornish (Abramowitz and Stegun, 26.7.5).
    """
    if freedom == 1:
        return tan(pi * 0.4)
    if freedom == 2:  # noqa: PLR2004  (of two degrees there is a formula)
        return 0.8 * sqrt(2 / (1 - 0.8 * 0.8))
    z = _NORMAL
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + sum(term / float(freedom**power) for power, term in enumerate(terms, 1))


def _interval(fit: Fit, last: int) -> tuple[float, float]:
    """The first and the last day with the target within the interval; endless where the way is unsure.

    They solve (slope·u − rest)² = margin²·(1 + 1/n + u²/squares) for the days u from the mean day.
    """
    rest, margin = _TARGET - fit.mean, fit.margin * fit.margin
    two = fit.slope * fit.slope - margin / fit.squares
    one = -2 * fit.slope * rest
    none = rest * rest - margin * (1 + 1 / fit.points)
    under = max(one * one - 4 * two * none, 0.0)
    if two > 0:
        low = (-one - sqrt(under)) / (2 * two) + fit.mean_day
        high = (-one + sqrt(under)) / (2 * two) + fit.mean_day
        return low, high
    at = last - fit.mean_day
    if two * at * at + one * at + none <= 0 or two == 0:
        return float(last), float("inf")
    return (-one - sqrt(under)) / (2 * two) + fit.mean_day, float("inf")


def _day(fit: Fit, number: float) -> date:
    day = fit.first.toordinal() + ceil(number - _HAIR)
    return date.fromordinal(min(day, date.max.toordinal()))
